"""The series of a sheet as anybody may see them: fixed blocks of weeks, each figure by the disclosure rule. Pure.

A series tells of the people of one scheme, the largest in its pattern and place, in all its blocks: see
`contracts.disclosure`. What is taken from a larger place must leave enough people too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from contracts.disclosure import WINDOWS, Figure, figure, least_people
from contracts.events import SeriesPublished
from contracts.events.signals import UNDER
from contracts.weeks import Week
from services.signals.numerics.arrays import Ints
from services.signals.people import largest_scheme, said_by
from services.signals.series import Heard

LARGE = 4
"""A block length is used when the last year's median block rests on so many times the smallest number of people."""
YEAR = 52


@dataclass
class _Line:
    """One series on its way: people of its scheme by block, and which blocks may be shown so far.

    Attributes:
        begin: number of the first block; block b covers weeks b * length to (b + 1) * length - 1.
        members, heard: the pattern's people, and everybody, by block.
        said: statements of those members, by block.
        shown, open: which blocks may be shown, of the pattern and of everybody.
    """

    view: int
    pattern: int
    length: int
    scheme: int | None
    begin: int
    members: list[set[int]]
    heard: list[set[int]]
    said: list[int]
    shown: list[bool]
    open: list[bool]


def published(
    who: Heard, week: int, views: Sequence[frozenset[str]], places: Sequence[str], min_people: int
) -> list[SeriesPublished]:
    """Every pattern's series in every view where anything may be shown, in the shortest blocks that are large enough.

    Blocks begin at week numbers that are multiples of their length, so a block never slides: two sheets show the same
    blocks, and cannot be subtracted to see a single week. Only whole blocks up to the week are shown.

    Args:
        who: what counts.
        week: the sheet's week.
        views: what each place takes in, the home first.
        places: their codes.
        min_people: the fewest people a figure may rest on.
    """
    lines: dict[tuple[int, int], _Line] = {}
    for at, view in enumerate(views):
        inside = who.notes_inside(view if at else None)
        notes = np.flatnonzero(inside)
        said = np.flatnonzero(inside[who.said_note] & (who.said_pattern >= 0))
        for pattern in np.unique(who.said_pattern[said]).tolist():
            line = _line(who, at, pattern, said[who.said_pattern[said] == pattern], notes, week, min_people)
            if line is not None:
                lines[at, pattern] = line
    above = parents(views)
    for at in range(len(views)):
        for pattern in sorted({p for v, p in lines if v == at}):
            children = [lines[v, pattern] for v in range(len(views)) if above[v] == at and (v, pattern) in lines]
            _hold_back(lines[at, pattern], children, min_people)
    return [_series(who, line, places[line.view], min_people) for _, line in sorted(lines.items())]


def parents(views: Sequence[frozenset[str]]) -> list[int | None]:
    """For each view the smallest larger one that takes all of it in; the home, which comes first, has none."""
    found: list[int | None] = [None]
    for at, view in enumerate(views[1:], start=1):
        around = [other for other in range(1, len(views)) if other != at and view < views[other]]
        found.append(min(around, key=lambda other: len(views[other])) if around else 0)
    return found


def _line(who: Heard, view: int, pattern: int, said: Ints, notes: Ints, week: int, min_people: int) -> _Line | None:
    scheme = largest_scheme(who, said_by(who, said))
    mine = said[who.scheme_of[who.note_person[who.said_note[said]]] == scheme]
    here = notes[who.scheme_of[who.note_person[notes]] == scheme]
    first = int(who.note_week[notes].min())
    for length in WINDOWS:
        begin, end = -(-first // length), (week + 1) // length
        if end <= begin:
            continue
        members = _by_block(who.said_week[mine], who.note_person[who.said_note[mine]], length, begin, end)
        sizes = [len(block) for block in members[max(0, end - begin - YEAR // length) :]]
        if np.median(sizes) >= LARGE * min_people or (length == WINDOWS[-1] and max(sizes) >= min_people):
            break
    else:
        return None
    heard = _by_block(who.note_week[here], who.note_person[here], length, begin, end)
    block = who.said_week[mine] // length - begin
    within_range = block[(block >= 0) & (block < end - begin)]
    least = least_people(length, min_people)
    return _Line(
        view=view,
        pattern=pattern,
        length=length,
        scheme=scheme,
        begin=begin,
        members=members,
        heard=heard,
        said=np.bincount(within_range, minlength=end - begin).tolist(),
        shown=[len(m) >= least and len(h - m) >= min_people for m, h in zip(members, heard, strict=True)],
        open=[len(h) >= min_people for h in heard],
    )


def _by_block(weeks: Ints, persons: Ints, length: int, begin: int, end: int) -> list[set[int]]:
    block = weeks // length - begin
    keep = (block >= 0) & (block < end - begin)
    found: list[set[int]] = [set() for _ in range(end - begin)]
    for at, person in zip(block[keep].tolist(), persons[keep].tolist(), strict=True):
        found[at].add(person)
    return found


def _hold_back(whole: _Line, parts: Iterable[_Line], min_people: int) -> None:
    """Withhold parts until what all shown parts leave of the whole rests on enough people."""
    alike = [part for part in parts if (part.length, part.scheme) == (whole.length, whole.scheme)]
    for at in range(len(whole.members)):
        blocks = [(part, at + whole.begin - part.begin) for part in alike]
        here = [(part, block) for part, block in blocks if 0 <= block < len(part.shown)]
        for part, block in here:
            # What is withheld for the larger place would show through the smaller.
            part.shown[block] = part.shown[block] and whole.shown[at]
            part.open[block] = part.open[block] and whole.open[at]
        _thin(whole.members[at], [(part.members, part.shown, block) for part, block in here], min_people)
        _thin(whole.heard[at], [(part.heard, part.open, block) for part, block in here], min_people)


def _thin(whole: set[int], parts: Iterable[tuple[list[set[int]], list[bool], int]], min_people: int) -> None:
    """Withhold each part that leaves too few, nobody included, then the smallest until all together leave enough.

    All of them together may leave nobody: most notes lie in one of the places.
    """
    shown = []
    for people, flags, block in parts:
        flags[block] = flags[block] and len(whole - people[block]) >= min_people
        if flags[block]:
            shown.append((people[block], flags, block))
    shown.sort(key=lambda part: (len(part[0]), min(part[0])))
    while shown and 0 < len(whole.difference(*(part[0] for part in shown))) < min_people:
        _, flags, block = shown.pop(0)
        flags[block] = False


def _series(who: Heard, line: _Line, place: str, min_people: int) -> SeriesPublished:
    people: list[int | None] = []
    statements: list[int | None] = []
    everyone: list[int | None] = []
    for at, (members, heard) in enumerate(zip(line.members, line.heard, strict=True)):
        inside, rest = len(members), len(heard - members)
        people.append(coded(figure(inside, inside, rest, min_people)) if line.shown[at] else None)
        statements.append(coded(figure(line.said[at], inside, rest, min_people)) if line.shown[at] else None)
        everyone.append(coded(figure(len(heard), len(heard), None, min_people)) if line.open[at] else None)
    return SeriesPublished(
        place=place,
        pattern=who.patterns[line.pattern],
        weeks=line.length,
        first=str(Week(line.begin * line.length)),
        people=tuple(people),
        statements=tuple(statements),
        everyone=tuple(everyone),
    )


def coded(shown: Figure) -> int | None:
    """A figure as a series holds it."""
    if shown.suppressed:
        return None
    return UNDER if shown.under else shown.value
