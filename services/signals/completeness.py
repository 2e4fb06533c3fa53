"""How complete a week is when its sheet freezes: people heard so far, and people to be expected in the end. Pure.

Each person of a week is told of first by one source: the first of whose notes came in. So sources add up to the home's people.
"In the end" is four weeks after the freeze; what comes later still is late posting, and a data clue
(docs/decisions/0139-completeness.md).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from contracts.events import Nowcast, SourceDelay
from services.signals.artefacts import LATE_AFTER
from services.signals.numerics.arrays import Bools, Ints
from services.signals.numerics.delay import lateness, quantiles, still_to_come
from services.signals.people import heard_in, largest_scheme
from services.signals.series import Heard

SETTLED = LATE_AFTER
"""Weeks after a week's freeze when its delay is fully seen."""
SEEN_OVER = 26
"""Weeks that a source's delay is learnt from, at most."""
FEWEST_WEEKS = 8
"""Fewer say nothing of how late a source is."""
UNKNOWN = -1
"""Position of a note that was read before positions were kept."""
INTERVAL = np.array([0.025, 0.5, 0.975])


def nowcasts(who: Heard, position: Ints, closings: Mapping[int, int], week: int) -> tuple[Nowcast, Nowcast]:
    """A week's completeness, of everybody and of the people of the scheme that most of its people are of.

    Args:
        who: everything heard.
        position: (n,) where in the log each note was first recorded; `UNKNOWN` where that is not known.
        closings: week -> where in the log it was closed, of the weeks that were closed as they went by.
        week: the sheet's week.
    """
    scheme = largest_scheme(who, heard_in(who, np.flatnonzero(who.note_week == week)))
    everybody = np.ones(len(who.note_week), dtype=bool)
    own = everybody if scheme is None else who.scheme_of[who.note_person] == scheme
    name = "" if scheme is None else who.schemes[scheme]
    return _nowcast(who, everybody, position, closings, week, ""), _nowcast(who, own, position, closings, week, name)


def _nowcast(
    who: Heard, counted: Bools, position: Ints, closings: Mapping[int, int], week: int, scheme: str
) -> Nowcast:
    weeks = [
        at
        for at in range(week - SETTLED - SEEN_OVER + 1, week - SETTLED + 1)
        if at in closings and at + SETTLED in closings
    ]
    wanted = np.flatnonzero(counted & np.isin(who.note_week, [*weeks, week]))
    first = _first_told(who, wanted, position)
    source, of_week = who.note_source[first], who.note_week[first]
    so_far = np.bincount(source[of_week == week], minlength=len(who.sources))
    people = int(so_far.sum())
    if len(weeks) < FEWEST_WEEKS or week not in closings or (position[wanted] == UNKNOWN).any():
        return Nowcast(scheme=scheme, people=people, weeks=len(weeks))
    freeze = np.array([closings[at] for at in weeks], dtype=np.int64)
    end = np.array([closings[at + SETTLED] for at in weeks], dtype=np.int64)
    past = first[of_week != week]
    column = np.searchsorted(weeks, who.note_week[past])
    cell = who.note_source[past] * len(weeks) + column
    shape = (len(who.sources), len(weeks))
    in_time, final = (
        np.bincount(cell[position[past] <= by[column]], minlength=shape[0] * shape[1]).reshape(shape)
        for by in (freeze, end)
    )
    began = np.full(len(who.sources), np.iinfo(np.int64).max)
    np.minimum.at(began, who.note_source, who.note_week)
    used = np.array(weeks)[None, :] >= began[:, None]
    known = (used.sum(axis=1) >= FEWEST_WEEKS) & (final.sum(axis=1) > 0)
    return _foretold(who, scheme, so_far, in_time, final, used, known)


def _first_told(who: Heard, notes: Ints, position: Ints) -> Ints:
    """Rows of these notes, the one that came in first of each person in each week."""
    order = notes[np.lexsort((notes, position[notes]))]
    pairs = np.stack([who.note_week[order], who.note_person[order]], axis=1)
    _, first = np.unique(pairs, axis=0, return_index=True)
    return np.asarray(order[first], dtype=np.int64)


def _foretold(who: Heard, scheme: str, so_far: Ints, in_time: Ints, final: Ints, used: Bools, known: Bools) -> Nowcast:
    rows = np.flatnonzero(known)
    late = lateness(in_time[rows], final[rows], used[rows])
    chances = still_to_come(so_far[rows], late)
    people, weeks = int(so_far.sum()), int(used.shape[1])
    low, middle, high = quantiles(chances, INTERVAL).tolist()
    delays = tuple(
        SourceDelay(
            source=who.sources[at],
            people=int(so_far[at]),
            weeks=int(used[at].sum()),
            in_time=int(in_time[at][used[at]].sum()),
            in_the_end=int(final[at][used[at]].sum()),
            known=bool(known[at]),
        )
        for at in np.flatnonzero(known | (so_far > 0)).tolist()
    )
    if not len(rows):
        return Nowcast(scheme=scheme, people=people, weeks=weeks, sources=delays)
    return Nowcast(
        scheme=scheme,
        people=people,
        expected=people + middle,
        low=people + low,
        high=people + high,
        weeks=weeks,
        sources=delays,
    )
