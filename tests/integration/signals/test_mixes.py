"""A mix that shifted: on the sheet, in the API, the feed and the page, and made again from the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api import verifying
from api.auth import Principal
from contracts.words import Scope
from services.signals.shown import may_show
from tests.integration.signals.conftest import Lived
from tests.support.cycle import HOME, HOUSING, Town, a_town, alone, phrase

NOW = {"buses": 27, "damp": 7, "debt": 7, "lonely": 7}


def shift(town: Town) -> Lived:
    """Twelve weeks of twelve people a theme, and one in which many of them speak of buses instead."""
    week = town.load_history(12, each=12)
    said = [town.note(phrase(theme, at), week) for theme, people in NOW.items() for at in range(people)]
    rest = [town.note(alone(1000 + at), week) for at in range(12)]
    return Lived(town, week, town.post([*said, *rest]))


@pytest.fixture(scope="module")
def shifted(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """To be read only."""
    with a_town(tmp_path_factory.mktemp("shifted"), module_database_url) as town:
        lived = shift(town)
        town.freeze(lived.week)
        yield lived


def ident(town: Town) -> str:
    """The mix of problems of the home."""
    page = town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": HOME}).json()
    (found,) = [s for s in page["items"] if s["kind"] == "mix"]
    assert (found["place"], found["pattern"], found["pattern_kind"]) == (HOME, None, "problem")
    return str(found["id"])


def test_it_says_what_took_a_larger_share_and_not_how_large(shifted: Lived) -> None:
    """In the API and in the feed; only what rests on enough people by itself."""
    town = shifted.town
    signal = town.client(Scope.SIGNALS_READ).get(f"/v1/signals/{ident(town)}").json()
    larger = [part for part in signal["moved"] if part["share"] == "larger"]
    assert [part["pattern"] for part in larger] == [town.pattern("buses")]
    assert set(larger[0]) == {"pattern", "kind", "mode", "name", "share"}
    assert (signal["mix_of"], larger[0]["mode"]) == ("patterns", None)
    assert signal["expected"] is signal["exact"] is None
    assert signal["people_four_weeks"]["value"] % 5 == 0
    assert "the mix of problems" in signal["summary"]
    assert "time of year is not known" in signal["limits"]
    assert len(signal["questions"]) == 3
    feed = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest").json()
    (item,) = [item for item in feed["items"] if item["_incommon"]["id"] == signal["id"]]
    assert "A larger share than before: " in item["content_text"]
    assert "buses" in item["content_text"].lower()
    table = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest", params={"format": "csv"}).text
    assert f",{signal['id']},mix,,problem,the mix of problems," in table


def test_its_page_says_it_and_leads_back_to_the_notes(shifted: Lived) -> None:
    """No pattern's page is linked; whoever may look behind sees what was said in all its patterns."""
    town, signal = shifted.town, ident(shifted.town)
    for scopes, behind in (
        ({Scope.SIGNALS_READ}, False),
        ({Scope.SIGNALS_READ, Scope.CONTEXT_READ, Scope.PATTERNS_READ}, True),
    ):
        client = TestClient(town.app, follow_redirects=True)
        client.get(f"/sign-in/{town.app.state.sessions.link(Principal('Ana, analyst', frozenset(scopes), HOME))}")
        page = client.get(f"/signals/{signal}", params={"behind": "yes"}).text
        assert "The mix of problems: shared out otherwise than before" in page
        assert "A larger share than before" in page
        assert "Not tested" not in page
        assert ("What it rests on" in page) == behind
        assert ("bailiff" in page and "timetable" in page) == behind
        assert "Spoke of any of them" in page
        if behind:
            sheet = client.get(f"/places/{HOME}/weeks/latest").text
            assert "people spoke of any of them" in sheet


def test_every_figure_of_it_comes_out_again(shifted: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted and drawn anew, to the last digit; a part that was not counted is named."""
    system, signal = shifted.town.system, ident(shifted.town)
    assert "to the last digit" in verifying.signal(system, signal).message
    row = system.signals.row(signal)
    assert row is not None
    said, sheet = system.signals.signals([row])[signal]
    assert said.mix is not None
    assert sheet.mixes >= 1
    false = said.model_copy(update={"mix": said.mix.model_copy(update={"concentration": 1.0})})
    monkeypatch.setattr(type(system.signals), "signals", lambda *_: {signal: (false, sheet)})
    assert verifying.signal(system, signal).message.endswith(": mix")


def test_in_its_ward_nothing_is_left_of_the_home_and_so_it_is_not_told(shifted: Lived) -> None:
    """Everybody who speaks of them lives there: the home's would be the ward's."""
    ((ward, _),) = [
        found
        for found in shifted.town.system.signals.signals(shifted.town.system.signals.rows(["W01"], None, 50)).values()
        if found[0].kind == "mix" and found[0].pattern_kind is not None
    ]
    assert ward.elsewhere == 0
    assert not may_show(ward, 5)
    client = shifted.town.client(Scope.SIGNALS_READ)
    assert client.get(f"/v1/signals/{ward.signal}").status_code == 404


def test_a_question_reaches_the_teams_behind_it(shifted: Lived) -> None:
    """As of any signal."""
    asker = shifted.town.client(Scope.SIGNALS_READ, Scope.LEARNING_WRITE)
    answer = asker.post(f"/v1/signals/{ident(shifted.town)}/questions", json={"text": "What else do they speak of?"})
    assert answer.status_code == 201


def test_who_is_gone_is_in_no_part(tmp_path: Path) -> None:
    """Erased before the sheet; erased after it, what cannot be counted again is said."""
    with a_town(tmp_path) as town:
        lived = shift(town)
        first = town.posted - sum(NOW.values()) - 12 + 1
        town.system.erasure.erase([HOUSING], f"P-{first}", "asked for it", "test")
        town.freeze(lived.week)
        row = town.system.signals.row(ident(town))
        assert row is not None
        ((signal, _),) = town.system.signals.signals([row]).values()
        assert signal.mix is not None
        assert {part.of: part.observed for part in signal.mix.parts}[town.pattern("buses")] == NOW["buses"] - 1
        town.system.erasure.erase([HOUSING], f"P-{first + 1}", "asked for it", "test")
        town.follow()
        assert "people's records went after it (1)" in verifying.signal(town.system, signal.signal).message
