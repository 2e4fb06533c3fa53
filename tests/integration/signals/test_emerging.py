"""A ward that has hardly been heard: raised against the rate elsewhere, told as such, and made again from the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from api import verifying
from contracts.words import Scope
from services.signals.numerics.answers import Method
from tests.integration.signals.conftest import Lived
from tests.support.cycle import HOME, HOUSING, OTHER_WARD, Town, a_town, alone, phrase

PEOPLE = 40


@pytest.fixture(scope="module")
def late(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """A year's quarter of one ward, and then another, in which nearly everybody speaks of buses."""
    with a_town(tmp_path_factory.mktemp("late"), module_database_url) as town:
        week = town.load_history(12)
        town.an_ordinary_week(week)
        said = [town.note(phrase("buses", at), week, place=OTHER_WARD, team="south") for at in range(PEOPLE)]
        rest = [town.note(alone(1000 + at), week, place=OTHER_WARD, source=HOUSING) for at in range(6)]
        notes = town.post([*said, *rest])
        town.freeze(week)
        yield Lived(town, week, notes)


def ident(town: Town) -> str:
    """The signal of the ward that began to be heard."""
    page = town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": OTHER_WARD}).json()
    (found,) = page["items"]
    assert (found["kind"], found["method"], found["pattern"]) == ("emerging", "emerging", town.pattern("buses"))
    return str(found["id"])


def test_it_says_which_test_spoke_and_what_it_could_not_know(late: Lived) -> None:
    """In the API, on the page and in the feed; what was borrowed is exact, and for the context scope alone."""
    town = late.town
    signal = ident(town)
    plain = town.client(Scope.SIGNALS_READ).get(f"/v1/signals/{signal}").json()
    assert "borrowed from elsewhere" in plain["limits"]
    assert any("little was heard from it before" in why for why in plain["explanations"])
    assert plain["exact"] is None
    exact = town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{signal}").json()["exact"]
    assert exact["borrowed"]["pattern"] == plain["pattern"]
    assert exact["borrowed"]["people"] == 12 * 9
    assert exact["expected"] == (12 * 9 + 0.5) * exact["everyone"][-1] / exact["borrowed"]["everyone"]
    feed = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{OTHER_WARD}/weeks/latest").json()
    assert [item["_incommon"]["id"] for item in feed["items"]] == [signal]
    assert "new here" in feed["items"][0]["title"]
    assert "borrowed" not in str(feed["items"][0]["_incommon"]).replace("borrowed from elsewhere", "")


def test_the_home_is_not_called_hardly_heard(late: Lived) -> None:
    """It has its own past, and is tested by it."""
    found = late.town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": HOME}).json()["items"]
    assert {s["method"] for s in found if s["place"] == HOME} <= {
        Method.RECENT.name.lower(),
        Method.RECENT_SUMS.name.lower(),
    }


def test_what_was_borrowed_comes_out_again(late: Lived) -> None:
    """Counted from the log anew, to the last digit."""
    found = verifying.signal(late.town.system, ident(late.town))
    assert found.holds
    assert "to the last digit" in found.message


def test_a_rate_that_was_not_borrowed_is_found(late: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another rate on the record is named as what differs."""
    system, signal = late.town.system, ident(late.town)
    row = system.signals.row(signal)
    assert row is not None
    said, sheet = system.signals.signals([row])[signal]
    assert said.borrowed is not None
    false = said.model_copy(update={"borrowed": said.borrowed.model_copy(update={"people": 1.0})})
    monkeypatch.setattr(type(system.signals), "signals", lambda *_: {signal: (false, sheet)})
    found = verifying.signal(system, signal)
    assert not found.holds
    assert found.message.endswith(": borrowed")


def test_who_is_gone_is_in_no_rate(tmp_path: Path) -> None:
    """Erased before the sheet, a person is neither in what was borrowed nor in the evidence."""
    with a_town(tmp_path) as town:
        week = town.load_history(12)
        town.an_ordinary_week(week)
        first = town.posted + 1
        town.post([town.note(phrase("buses", at), week, place=OTHER_WARD, team="south") for at in range(PEOPLE)])
        town.post([town.note(alone(1000 + at), week, place=OTHER_WARD) for at in range(6)])
        town.post([town.note(phrase("buses", 1), week.plus(-1), person="P-gone")])
        for person in ("P-gone", f"P-{first}"):
            town.system.erasure.erase([HOUSING], person, "asked for it", "test")
        town.freeze(week)
        row = town.system.signals.row(ident(town))
        assert row is not None
        ((signal, _),) = town.system.signals.signals([row]).values()
        assert signal.borrowed is not None
        assert signal.borrowed.people == 12 * 9
        assert (signal.observed, len(signal.statements)) == (PEOPLE - 1, PEOPLE - 1)
