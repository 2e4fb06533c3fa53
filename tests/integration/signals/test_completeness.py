"""A home that lives through weeks whose notes come in late: how complete each is said to be, on its sheet and its page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from api import verifying
from contracts.events import SheetPublished
from contracts.words import Scope
from services.signals.completeness import FEWEST_WEEKS, SETTLED
from tests.integration.signals.test_facts import sheets
from tests.support.cycle import HOME, WARD, Town, a_town, alone

WEEKS = FEWEST_WEEKS + SETTLED
LATE = 8


@pytest.fixture(scope="module")
def late_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Twelve live weeks of about thirty people in time and eight who are told of after the freeze."""
    with a_town(tmp_path_factory.mktemp("town")) as town:
        week = town.load_history(6, 6)
        for at in range(WEEKS):
            now = week.plus(at)
            town.an_ordinary_week(now, 6)
            town.freeze(now)
            if at < WEEKS - 1:
                town.post([town.note(alone(town.posted), now) for _ in range(LATE)])
        yield town


def complete(sheet: SheetPublished) -> tuple[int, int | None]:
    """People so far and to be expected."""
    assert sheet.nowcast is not None
    return sheet.nowcast.people, sheet.nowcast.expected


def test_it_is_known_once_eight_weeks_were_seen_to_their_end(late_town: Town) -> None:
    """And not of a first load, nor before; then those who come late are in it."""
    found = [complete(sheet) for sheet in sheets(late_town)]
    assert len(found) == WEEKS + 1
    assert [expected for _, expected in found[:-1]] == [None] * WEEKS
    people, expected = found[-1]
    assert people == 30
    assert expected is not None
    assert abs(expected - (people + LATE)) <= 2
    last = sheets(late_town)[-1].nowcast
    assert last is not None
    assert last.weeks == FEWEST_WEEKS
    assert {(source.in_time, source.in_the_end) for source in last.sources} == {(176, 240), (64, 64)}


def test_it_is_told_by_the_rule_of_one_scheme(late_town: Town) -> None:
    """In the feed, on the page; that the running week is left out is said as well."""
    sheet = sheets(late_town)[-1]
    assert sheet.nowcast_shown is not None
    assert (sheet.nowcast_shown.people, sheet.nowcast_shown.scheme) == (22, "urn:example:housing")
    client = late_town.client(Scope.SIGNALS_READ, Scope.PATTERNS_READ)
    for place, of_whom in ((HOME, "About"), (WARD, "In all of Council: about")):
        told = client.get(f"/v1/places/{place}/weeks/latest").json()["_incommon"]
        assert told["completeness"]["people"]["value"] == 20
        assert told["completeness"]["expected"]["value"] == 30
        assert told["completeness"]["known"]
        assert "still running is left out" in told["left_out"]
        page = client.get(f"/places/{place}/weeks/latest").text
        assert f"{of_whom} 20 people were heard in it so far. About 30 are to be expected in the end" in page
        assert "a late source lowers both" in page
        assert ("Series tested in all of Council" in page) == (place == WARD)
        assert "still running is left out" in page


def test_a_preview_and_a_week_without_enough_behind_it_say_so(late_town: Town) -> None:
    """Nothing is foretold of them."""
    client = late_town.client(Scope.SIGNALS_READ)
    for sheet in sheets(late_town)[:2]:
        told = client.get(f"/v1/places/{HOME}/weeks/{sheet.week}").json()
        assert told["_incommon"]["completeness"]["expected"] is None
        assert "How many are still to come is not known here yet" in told["description"]
        assert told["_incommon"]["preview"] == sheet.preview


def test_it_comes_out_again_from_the_log(late_town: Town) -> None:
    """To the last digit, though notes have come in since about every week but the last."""
    for sheet in (sheets(late_town)[-1], sheets(late_town)[5]):
        found = verifying.sheet(late_town.system, f"{HOME}/{sheet.week}")
        assert "to the last digit" in found.message
