"""What people decide about patterns reaches the signals: set aside is silent, an heir goes on what was open."""

from __future__ import annotations

from typing import Any

from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import SheetPublished, SignalRaised
from contracts.weeks import Week
from contracts.words import Scope
from tests.integration.signals.conftest import rise
from tests.integration.signals.test_facts import contents, sheets
from tests.support.cycle import OTHER_WARD, Town

DECIDES = (Scope.PATTERNS_READ, Scope.CONTEXT_READ)


def decide(town: Town, path: str, **body: Any) -> dict[str, Any]:
    """Decide something about a pattern by the API."""
    answer = town.client(*DECIDES).post(f"/v1/{path}", json=body)
    assert answer.status_code in {200, 201}, answer.text
    return dict(answer.json())


def a_week_of_buses(town: Town, week: Week, people: int = 40) -> SheetPublished:
    """An ordinary week in which many more people speak of buses, and its sheet."""
    town.an_ordinary_week(week)
    town.an_ordinary_week(week, place=OTHER_WARD)
    rise(town, week, people)
    town.freeze(week)
    return sheets(town)[-1]


def about(sheet: SheetPublished, pattern: str) -> list[SignalRaised]:
    """A sheet's signals about a pattern in the ward where people rose."""
    return [signal for signal in sheet.signals if signal.pattern == pattern and signal.place == "W01"]


def test_a_pattern_set_aside_raises_nothing_and_has_no_series_until_that_is_undone(town: Town) -> None:
    """The same rise is a signal before and after."""
    week = town.load_history(12)
    buses = town.pattern("buses")
    done = decide(town, f"patterns/{buses}/aside", reason="words of a form")
    quiet = a_week_of_buses(town, week)
    assert quiet.tested > 0
    assert not [signal for signal in quiet.signals if signal.pattern == buses]
    assert not [series for series in quiet.series if series.pattern == buses]
    assert [series for series in quiet.series if series.pattern != buses]
    decide(town, f"curation/{done['id']}/undo")
    heard = a_week_of_buses(town, week.plus(1), 80)
    assert about(heard, buses)
    before = contents(town)
    rebuild(town.system, silent)
    assert contents(town) == before


def test_the_heir_of_a_merge_goes_on_what_was_open(town: Town) -> None:
    """In the week that tells the merge each goes on its own; afterwards the heir goes on the episode of what went into it."""
    week = town.load_history(12)
    buses, damp = town.pattern("buses"), town.pattern("damp")
    (first,) = about(a_week_of_buses(town, week), buses)
    assert first.episode == first.signal
    decide(town, f"patterns/{damp}/merges", other=buses, reason="one thing in our town")
    told = a_week_of_buses(town, week.plus(1), 80)
    assert {signal.episode for signal in about(told, buses)} == {first.episode}
    assert first.episode not in {signal.episode for signal in about(told, damp)}
    after = a_week_of_buses(town, week.plus(2), 160)
    assert not about(after, buses)
    (heir,) = about(after, damp)
    assert (heir.episode, heir.began) == (first.episode, first.week)
