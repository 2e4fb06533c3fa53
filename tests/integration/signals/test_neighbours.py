"""Places together: on the sheet, in the API, the feed and the page, told as one, and made again from the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api import verifying
from api.auth import Principal
from api.signalling import ELSEWHERE
from contracts.events import PlaceDefined
from contracts.weeks import last_frozen
from contracts.words import PlaceKind, Scope
from tests.integration.signals.conftest import Lived
from tests.support.cycle import HOME, HOUSING, OTHER_WARD, TIMEZONE, WARD, Town, a_town, phrase

MORE = [PlaceDefined(code=f"W0{n}", name=f"Ward {n}", kind=PlaceKind.WARD, parent=HOME) for n in (3, 4, 5)]
WARDS = [WARD, OTHER_WARD, *(place.code for place in MORE)]
TALLER = [WARD, "W03", "W05"]
WEEKS, USUAL, ODD, LATELY = 12, 2, 12, 10


def rise(town: Town) -> Lived:
    """Twelve weeks of five wards with two people a theme, and one in which three of them have ten who speak of buses."""
    town.system.ingest.registry.load_places(MORE)
    last = last_frozen(town.clock(), TIMEZONE)
    for back in reversed(range(WEEKS)):
        for ward in WARDS[1:]:
            town.an_ordinary_week(last.plus(-back), USUAL, ODD, place=ward)
    week = town.load_history(WEEKS, USUAL, odd=ODD)
    for ward in WARDS:
        town.an_ordinary_week(week, USUAL, ODD, place=ward)
    taller = [town.note(phrase("buses", at), week, place=ward) for ward in TALLER for at in range(LATELY - USUAL)]
    return Lived(town, week, town.post(taller))


@pytest.fixture(scope="module")
def risen(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """To be read only."""
    with a_town(tmp_path_factory.mktemp("risen"), module_database_url) as town:
        lived = rise(town)
        town.freeze(lived.week)
        yield lived


def ident(town: Town) -> str:
    """The places together of the home."""
    page = town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": HOME}).json()
    (found,) = [s for s in page["items"] if s["kind"] == "neighbours"]
    assert (found["place"], found["pattern"]) == (HOME, town.pattern("buses"))
    return str(found["id"])


def test_the_places_are_named_and_every_figure_is_of_all_of_them(risen: Lived) -> None:
    """In the order of their codes; with the weeks; by the disclosure rule."""
    town = risen.town
    signal = town.client(Scope.SIGNALS_READ).get(f"/v1/signals/{ident(town)}").json()
    assert signal["places"] == TALLER
    assert signal["place_names"] == ["Elm Park", "Ward 3", "Ward 5"]
    assert signal["over_weeks"] == 1
    assert signal["people_four_weeks"]["value"] % 5 == 0
    assert signal["people_four_weeks"]["value"] >= 25
    assert signal["exact"] is None
    assert "several places together" in signal["summary"]
    assert "told as one" in signal["limits"]
    assert len(signal["questions"]) == 3
    feed = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest").json()
    (item,) = [item for item in feed["items"] if item["_incommon"]["id"] == signal["id"]]
    assert "Together in Elm Park, Ward 3, Ward 5, this week." in item["content_text"]


def test_where_a_ward_is_told_of_too_neither_has_its_figures_in_the_list(risen: Lived) -> None:
    """Set beside each other they would compare the ward with the others."""
    items = risen.town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": HOME}).json()["items"]
    buses = [s for s in items if s["pattern"] == risen.town.pattern("buses") and s["place"] != HOME]
    (near,) = [s for s in items if s["kind"] == "neighbours"]
    assert (near["people_four_weeks"] == ELSEWHERE.model_dump()) == bool(buses)


def test_a_reader_of_one_ward_sees_nothing_of_the_others(risen: Lived) -> None:
    """The set is the parent's to know."""
    client = risen.town.client(Scope.SIGNALS_READ, place=WARD)
    assert client.get(f"/v1/signals/{ident(risen.town)}").status_code == 404
    assert "neighbours" not in {s["kind"] for s in client.get("/v1/signals").json()["items"]}


def test_its_page_says_it(risen: Lived) -> None:
    """What it was compared with, and no series of the whole home in the place of the set's."""
    town = risen.town
    reader = Principal("Ana, analyst", frozenset({Scope.SIGNALS_READ, Scope.PATTERNS_READ}), HOME)
    client = TestClient(town.app, follow_redirects=True)
    client.get(f"/sign-in/{town.app.state.sessions.link(reader)}")
    page = client.get(f"/signals/{ident(town)}").text
    assert "said by more people than expected, in several places together" in page
    assert "Together in Elm Park, Ward 3, Ward 5, this week." in page
    assert "Every set of places" in page
    assert 'id="over-time"' not in page
    assert client.get(f"/places/{HOME}/weeks/latest").status_code == 200


def test_every_figure_of_it_comes_out_again(risen: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted and drawn anew, to the last digit; another set of places is named as what differs."""
    system, signal = risen.town.system, ident(risen.town)
    assert "to the last digit" in verifying.signal(system, signal).message
    row = system.signals.row(signal)
    assert row is not None
    said, sheet = system.signals.signals([row])[signal]
    assert sheet.scans >= 1
    false = said.model_copy(update={"places": (WARD, OTHER_WARD)})
    monkeypatch.setattr(type(system.signals), "signals", lambda *_: {signal: (false, sheet)})
    assert verifying.signal(system, signal).message.endswith(": places")


def test_who_is_gone_is_in_no_set(tmp_path: Path) -> None:
    """Erased before the sheet; erased after it, what cannot be counted again is said."""
    with a_town(tmp_path) as town:
        lived = rise(town)
        town.system.erasure.erase([HOUSING], f"P-{town.posted}", "asked for it", "test")
        town.freeze(lived.week)
        row = town.system.signals.row(ident(town))
        assert row is not None
        ((signal, _),) = town.system.signals.signals([row]).values()
        assert signal.observed == len(TALLER) * LATELY - 1
        town.system.erasure.erase([HOUSING], f"P-{town.posted - 1}", "asked for it", "test")
        town.follow()
        assert "people's records went after it (1)" in verifying.signal(town.system, signal.signal).message
