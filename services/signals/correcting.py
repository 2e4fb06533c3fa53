"""What later notes change in published sheets: told on the next sheet, never in them. Pure.

Late notes re-open a week's counts. What went since (withdrawn, narrowed, erased) is counted for the context scope alone; whoever
reads without it is told only that people came, and only when enough came since it was last told
(docs/decisions/0140-corrections.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from contracts.events import SheetPublished, SignalCorrected, SignalRaised, WeekCorrected
from contracts.weeks import Week
from services.signals.numerics.arrays import Bools, Ints
from services.signals.people import heard_in, of_scheme, said_by
from services.signals.series import Heard, naming_modes
from services.signals.words import of_modes, patterns_of


@dataclass(frozen=True)
class Earlier:
    """A published sheet, and what was last told of it.

    Attributes:
        same: person -> the one that was counted for them when it was published.
        week_told: what was last told of its week; `signals_told` of its signals, by id.
    """

    sheet: SheetPublished
    same: Mapping[str, str] = field(default_factory=dict)
    week_told: WeekCorrected | None = None
    signals_told: Mapping[str, SignalCorrected] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Now:
    """Everything heard, as it is known now.

    Attributes:
        who: everything heard in the home.
        persons: (n,) whom each note is about, joined with nobody.
        position: (n,) where in the log each note was first recorded.
        counts: (m,) statements that series count: of known sources, not copied.
        places, views: the home first.
    """

    who: Heard
    persons: Sequence[str]
    position: Ints
    counts: Bools
    places: Sequence[str]
    views: Sequence[frozenset[str]]


def corrected(
    now: Now, earlier: Sequence[Earlier], min_people: int
) -> tuple[list[WeekCorrected], list[SignalCorrected]]:
    """What changed of weeks and of signals since the last sheet that told it.

    Args:
        now: everything heard.
        earlier: published sheets, oldest first.
        min_people: the fewest people that anything may rest on.
    """
    row_of = {statement: at for at, statement in enumerate(now.who.statements)}
    weeks = (_week(now, one, min_people) for one in earlier)
    signals = (_signal(now, one, signal, row_of, min_people) for one in earlier for signal in one.sheet.signals)
    return [week for week in weeks if week is not None], [signal for signal in signals if signal is not None]


def _week(now: Now, one: Earlier, min_people: int) -> WeekCorrected | None:
    told, shown = one.sheet.nowcast, one.sheet.nowcast_shown
    if told is None or shown is None:
        return None
    who, last = now.who, one.week_told
    of_week = who.note_week == int(Week.parse(one.sheet.week))
    late = now.position > one.sheet.position
    people = heard_in(who, np.flatnonzero(of_week))
    came = heard_in(who, np.flatnonzero(of_week & late)) - heard_in(who, np.flatnonzero(of_week & ~late))
    scheme = who.schemes.index(shown.scheme) if shown.scheme in who.schemes else None
    before = 0 if last is None else last.late_shown
    many = _step(len(of_scheme(who, came, scheme)), before, min_people)
    if len(people) == (told.people if last is None else last.now) and many == before:
        return None
    return WeekCorrected(
        week=one.sheet.week,
        told=told.people,
        now=len(people),
        told_shown=shown.people,
        late_shown=many,
        news=many > before,
    )


def _signal(
    now: Now, one: Earlier, signal: SignalRaised, row_of: Mapping[str, int], min_people: int
) -> SignalCorrected | None:
    who, last = now.who, one.signals_told.get(signal.signal)
    week = int(Week.parse(signal.week))
    evidence = np.array(sorted(row_of[s] for s in signal.statements if s in row_of), dtype=np.int64)
    standing = evidence[who.said_week[evidence] == week]
    # By who was joined with whom then: two people who were joined since are not one who went.
    as_then = {one.same.get(person, person) for person in (now.persons[at] for at in who.said_note[standing].tolist())}
    told = signal.series.people[-1]
    rows = np.flatnonzero(
        now.counts
        & (who.said_week == week)
        & _said_of(who, signal, week)
        & (now.position[who.said_note] > one.sheet.position)
    )
    view = _view(now, signal)
    inside = np.zeros(len(who.note_week), dtype=bool) if view is None else who.notes_inside(view)
    came = said_by(who, rows[inside[who.said_note[rows]]]) - said_by(who, standing)
    elsewhere = None if signal.place == now.places[0] and not signal.places else said_by(who, rows) - came
    since = (who.note_week == week) & (now.position > one.sheet.position) & inside
    heard = heard_in(who, np.flatnonzero(since)) - came
    before = 0 if last is None else last.late_shown
    many = _step(_may_tell(who, came, heard, elsewhere, min_people), before, min_people)
    gone = max(0, told - len(as_then))
    if (len(came), gone, many) == ((0, 0, 0) if last is None else (last.late, last.gone, before)):
        return None
    return SignalCorrected(
        signal=signal.signal,
        week=signal.week,
        told=told,
        late=len(came),
        gone=gone,
        late_shown=many,
        news=many > before,
    )


def _said_of(who: Heard, signal: SignalRaised, week: int) -> Bools:
    """(m,) statements that are in what a signal is of."""
    if of_modes(signal):
        return naming_modes(who, week)
    patterns = [who.patterns.index(pattern) for pattern in patterns_of(signal) if pattern in who.patterns]
    return np.asarray(np.isin(who.said_pattern, patterns), dtype=bool)


def _view(now: Now, signal: SignalRaised) -> frozenset[str] | None:
    """The places that a signal takes in; None where none of them is a place any more. The home takes in every note."""
    if signal.place == now.places[0] and not signal.places:
        return frozenset(now.who.places)
    there = [now.views[now.places.index(code)] for code in signal.places or (signal.place,) if code in now.places]
    return frozenset[str]().union(*there) if there else None


def _may_tell(who: Heard, came: set[int], heard: set[int], elsewhere: set[int] | None, min_people: int) -> int:
    """How many of those who came may be told of: of one scheme, where others enough came late with them, and elsewhere too."""
    best = 0
    for scheme in range(len(who.schemes)):
        own, rest = of_scheme(who, came, scheme), of_scheme(who, heard, scheme)
        far = None if elsewhere is None else of_scheme(who, elsewhere, scheme)
        if len(rest) >= min_people and (far is None or len(far) >= min_people):
            best = max(best, len(own))
    return best


def _step(many: int, before: int, min_people: int) -> int:
    """How many may be told to have come, after so many were told before: no step is of fewer than the smallest number."""
    return many if many - before >= min_people else before
