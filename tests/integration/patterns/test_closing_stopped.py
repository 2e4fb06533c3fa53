"""A closing that is stopped in its middle, by kill -9 say, is gone on with: every kind closes, and the week is told as closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from api.bootstrap import System
from contracts.events import RunCompleted, WeekClosed
from contracts.weeks import Week
from contracts.words import Kind, home_unit
from services.foundation.log import Draft
from tests.support.lives import HOME, follow, theme_notes
from tests.support.system import Clock

LAST = Week.parse("2026-W46")
WEEKS = [LAST.plus(-at) for at in range(4)][::-1]
UNIT = home_unit(HOME)


class StoppedError(Exception):
    """The process dies."""


def some_of_two_kinds(system: System, weeks: Sequence[Week], start: int, each: int) -> None:
    """The same two themes as problems and as strengths."""
    for at, kind in enumerate((Kind.PROBLEM, Kind.STRENGTH)):
        for row, theme in enumerate(("repairs", "buses")):
            begin = start + 10_000 * at + 1_000 * row
            system.log.append(theme_notes(system, theme, each, weeks, start=begin, seed=start, kind=kind))
    follow(system)


def dies_before(system: System, monkeypatch: pytest.MonkeyPatch, number: int, topic: str) -> None:
    """Let the process die before it says its n-th event of this topic."""
    append, said = system.log.append, 0

    def dying(drafts: Sequence[Draft], *given: Any, **named: Any) -> Any:
        nonlocal said
        if any(draft.payload.topic == topic for draft in drafts):
            said += 1
            if said == number:
                raise StoppedError
        return append(drafts, *given, **named)

    monkeypatch.setattr(system.log, "append", dying)


def restarted(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process starts again: nothing that it knew is known, and it does what is due until nothing is."""
    monkeypatch.undo()
    system.pattern_runner.__dict__.update(_at_rest=None, _silent=set())
    for _ in range(4):
        follow(system)
        system.pattern_runner.tick()
    follow(system)


def closings(system: System) -> set[tuple[Kind, str, bool]]:
    """Kind, week and whether it was shown, of each closing run in the log."""
    found = [e.payload for e in system.log.read(0, 10_000, [RunCompleted.topic])]
    return {(run.kind, run.through, run.shown) for run in found if isinstance(run, RunCompleted) and run.closing}


def told(system: System) -> list[tuple[str, bool]]:
    """The weeks that were told as closed, and whether they were lived through."""
    found = [e.payload for e in system.log.read(0, 10_000, [WeekClosed.topic])]
    return [(one.week, one.live) for one in found if isinstance(one, WeekClosed)]


@pytest.mark.parametrize(("number", "topic"), [(2, RunCompleted.topic), (1, WeekClosed.topic)])
def test_a_week_that_was_stopped_while_it_closed_is_closed_whole(
    system: System, clock: Clock, monkeypatch: pytest.MonkeyPatch, number: int, topic: str
) -> None:
    """The kinds that had not closed do, and the sheet of the week becomes due, once."""
    some_of_two_kinds(system, WEEKS, 0, 40)
    system.pattern_runner.replay(UNIT)
    follow(system)
    before = closings(system)
    some_of_two_kinds(system, [LAST.plus(1)], 100_000, 6)
    clock.move(days=7)
    dies_before(system, monkeypatch, number, topic)
    with pytest.raises(StoppedError):
        system.pattern_runner.tick()
    restarted(system, monkeypatch)
    week = str(LAST.plus(1))
    assert closings(system) - before == {(Kind.PROBLEM, week, True), (Kind.STRENGTH, week, True)}
    assert told(system) == [(str(LAST), False), (week, True)]


@pytest.mark.parametrize(("number", "topic"), [(2, RunCompleted.topic), (2, WeekClosed.topic), (3, RunCompleted.topic)])
def test_a_week_that_was_stopped_is_closed_before_the_weeks_after_it(
    system: System, clock: Clock, monkeypatch: pytest.MonkeyPatch, number: int, topic: str
) -> None:
    """Three weeks were due and the process died in the first or after it: none goes without its runs or its sheet."""
    some_of_two_kinds(system, WEEKS, 0, 40)
    system.pattern_runner.replay(UNIT)
    follow(system)
    weeks = [LAST.plus(at) for at in (1, 2, 3)]
    some_of_two_kinds(system, weeks, 100_000, 18)
    clock.move(days=21)
    before = closings(system)
    dies_before(system, monkeypatch, number, topic)
    with pytest.raises(StoppedError):
        system.pattern_runner.tick()
    restarted(system, monkeypatch)
    made = {(kind, str(week), True) for kind in (Kind.PROBLEM, Kind.STRENGTH) for week in weeks}
    assert closings(system) - before == made
    assert told(system) == [(str(LAST), False), *((str(week), True) for week in weeks)]


@pytest.mark.parametrize(("number", "topic"), [(8, RunCompleted.topic), (1, WeekClosed.topic)])
def test_a_first_load_that_was_stopped_at_its_end_is_told_as_one(
    system: System, monkeypatch: pytest.MonkeyPatch, number: int, topic: str
) -> None:
    """However late it is told, a first load's last week gives a preview, never a sheet of the past."""
    some_of_two_kinds(system, WEEKS, 0, 40)
    dies_before(system, monkeypatch, number, topic)
    with pytest.raises(StoppedError):
        system.pattern_runner.replay(UNIT)
    restarted(system, monkeypatch)
    assert {one for one in closings(system) if one[2]} == {
        (Kind.PROBLEM, str(LAST), True),
        (Kind.STRENGTH, str(LAST), True),
    }
    assert told(system) == [(str(LAST), False)]


def test_a_first_load_that_was_stopped_before_a_kind_of_later_weeks_is_told_as_one(
    system: System, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kind whose first cut was still to come, after the others' last, is no week that was lived through."""
    last = LAST.plus(1)
    clock.move(days=7)
    system.log.append(theme_notes(system, "repairs", 40, WEEKS, start=0))
    system.log.append(theme_notes(system, "buses", 40, [last], start=10_000, kind=Kind.STRENGTH))
    follow(system)
    dies_before(system, monkeypatch, len(WEEKS) + 1, RunCompleted.topic)
    with pytest.raises(StoppedError):
        system.pattern_runner.replay(UNIT)
    restarted(system, monkeypatch)
    assert {one for one in closings(system) if one[2]} == {
        (Kind.PROBLEM, str(LAST), True),
        (Kind.STRENGTH, str(last), True),
    }
    assert told(system) == [(str(last), False)]


def test_a_week_that_had_been_told_in_silence_and_was_stopped_is_made_up_for_in_the_next(
    system: System, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Notes of it came late, and the process died between two kinds: the other is not left until somebody posts again."""
    some_of_two_kinds(system, WEEKS, 0, 40)
    system.pattern_runner.replay(UNIT)
    follow(system)
    clock.move(days=7)
    silent, after = LAST.plus(1), LAST.plus(2)
    assert not system.pattern_runner.tick()
    assert told(system)[-1] == (str(silent), True)
    some_of_two_kinds(system, [silent], 100_000, 6)
    before = closings(system)
    dies_before(system, monkeypatch, 2, RunCompleted.topic)
    with pytest.raises(StoppedError):
        system.pattern_runner.tick()
    restarted(system, monkeypatch)
    clock.move(days=7)
    restarted(system, monkeypatch)
    both = {(kind, str(after), True) for kind in (Kind.PROBLEM, Kind.STRENGTH)}
    assert closings(system) - before == {(Kind.PROBLEM, str(silent), True), *both}
    assert told(system) == [(str(LAST), False), (str(silent), True), (str(after), True)]
