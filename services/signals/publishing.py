"""The series of a sheet as anybody may see them: fixed blocks of weeks, each figure by the disclosure rule. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from contracts.disclosure import WITHHELD, Figure, figure
from contracts.events import SeriesPublished
from contracts.events.signals import UNDER
from contracts.weeks import Week
from services.signals.detection import largest_scheme
from services.signals.numerics.arrays import Bools, Ints
from services.signals.series import Heard

BLOCKS = (1, 4, 13, 52)
LARGE = 4
"""A block length is used when the median block of the last year rests on this many times the smallest number of people."""
YEAR = 52


def published(
    who: Heard, week: int, views: Sequence[frozenset[str]], places: Sequence[str], left_out: Bools, min_people: int
) -> list[SeriesPublished]:
    """Every pattern's series in every view where anything may be shown, in the shortest blocks that are large enough.

    Blocks begin at week numbers that are multiples of their length, so a block never slides: two sheets show the same
    blocks, and cannot be subtracted to see a single week. Only whole blocks up to the week are shown.
    """
    found = []
    notes = np.flatnonzero(who.until(week))
    said = np.flatnonzero((who.said_pattern >= 0) & ~left_out & (who.note_week[who.said_note] <= week))
    for at, place in enumerate(places):
        inside = np.array([at == 0 or code in views[at] for code in who.places], dtype=bool)
        here = notes[inside[who.note_place[notes]]]
        mine = said[inside[who.note_place[who.said_note[said]]]]
        if here.size == 0:
            continue
        first = int(who.note_week[here].min())
        for pattern in np.unique(who.said_pattern[mine]):
            rows = mine[who.said_pattern[mine] == pattern]
            made = _series(who, rows, here, first, week, place, who.patterns[pattern], min_people)
            if made is not None:
                found.append(made)
    return found


def _series(
    who: Heard, rows: Ints, notes: Ints, first: int, week: int, place: str, pattern: str, min_people: int
) -> SeriesPublished | None:
    note_week = who.note_week[who.said_note[rows]]
    for length in BLOCKS:
        begin = -(-first // length)
        end = (week + 1) // length
        if end <= begin:
            continue
        recent = max(begin, end - YEAR // length)
        sizes = [len(set(who.note_person[who.said_note[rows[note_week // length == b]]].tolist())) for b in range(recent, end)]
        if np.median(sizes) >= LARGE * min_people or (length == BLOCKS[-1] and max(sizes) >= min_people):
            break
    else:
        return None
    people: list[int | None] = []
    statements: list[int | None] = []
    everyone: list[int | None] = []
    for block in range(begin, end):
        own = rows[note_week // length == block]
        members = set(who.note_person[who.said_note[own]].tolist())
        heard = set(who.note_person[notes[who.note_week[notes] // length == block]].tolist())
        inside, rest = largest_scheme(who, members), largest_scheme(who, heard - members)
        people.append(coded(within(inside, inside, rest, min_people)))
        statements.append(coded(within(len(own), inside, rest, min_people)))
        total = largest_scheme(who, heard)
        everyone.append(coded(figure(total, total, None, min_people)))
    return SeriesPublished(
        place=place,
        pattern=pattern,
        weeks=length,
        first=str(Week(begin * length)),
        people=tuple(people),
        statements=tuple(statements),
        everyone=tuple(everyone),
    )


def within(count: int, people: int, rest: int, min_people: int) -> Figure:
    """A count about people in a pattern, out of everybody heard.

    Where nobody is left over, everybody heard is in the pattern, and to say so would tell of each of them: withheld.
    """
    return figure(count, people, rest, min_people) if rest > 0 else WITHHELD


def coded(shown: Figure) -> int | None:
    """A figure as a series holds it."""
    if shown.suppressed:
        return None
    return UNDER if shown.under else shown.value
