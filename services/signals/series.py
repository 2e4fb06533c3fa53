"""From who was heard where and when to weekly series: people by pattern, place and week, with what they are out of.

A series is one definition and one membership rule for every week (docs/decisions/0070-series.md). The offset is the sum
over sources of (the pattern's share of that source's people) x (people heard from that source that week, but for what the
pattern itself adds), so that more notes, a silent source or a holiday move the expectation and not the signal. A source
that is new is counted apart until it is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from contracts.words import Kind, Mode
from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.volume import out_of

KNOWN_AFTER = 26
"""Weeks a source must have been heard before it counts."""
FOUNDING = 4
"""Sources that began within so many weeks of the place's first note are there from the beginning."""
COPIED_BY = 3
COPIED_WITHIN = 13
MODES = tuple(mode.value for mode in Mode)
"""What the codes of modes stand for."""


@dataclass(frozen=True, eq=False)
class Heard:
    """Everything heard in one home, as codes.

    Attributes:
        note_person, note_source, note_place, note_week: (n,) one entry a note; weeks as week numbers.
        said_note, said_pattern: (m,) one entry a statement: its note's row, its pattern's code or -1.
        said_wording: (m,) code of its wording, -1 where too short to be copied.
        said_own: (m,) in the person's own voice.
        said_mode: (m,) code of its mode, -1 where none was said.
        statements, notes: ids in the order of the rows.
        persons, schemes, sources, places, patterns: what the codes stand for; `scheme_of` (persons,) codes of schemes.
        kind_of: (patterns,) kinds.
    """

    note_person: Ints
    note_source: Ints
    note_place: Ints
    note_week: Ints
    said_note: Ints
    said_pattern: Ints
    said_wording: Ints
    said_own: Bools
    said_mode: Ints
    statements: tuple[str, ...]
    notes: tuple[str, ...]
    scheme_of: Ints
    schemes: tuple[str, ...]
    sources: tuple[str, ...]
    places: tuple[str, ...]
    patterns: tuple[str, ...]
    kind_of: tuple[str, ...]

    def only(self, notes: Bools, said: Bools) -> Heard:
        """Some of the notes (n,) and, of their statements, some (m,); every code stays what it was."""
        kept = np.flatnonzero(notes)
        row = np.full(len(notes), -1, dtype=np.int64)
        row[kept] = np.arange(len(kept))
        rows = np.flatnonzero(said & notes[self.said_note])
        return replace(
            self,
            note_person=self.note_person[kept],
            note_source=self.note_source[kept],
            note_place=self.note_place[kept],
            note_week=self.note_week[kept],
            said_note=row[self.said_note[rows]],
            said_pattern=self.said_pattern[rows],
            said_wording=self.said_wording[rows],
            said_own=self.said_own[rows],
            said_mode=self.said_mode[rows],
            statements=tuple(self.statements[at] for at in rows.tolist()),
            notes=tuple(self.notes[at] for at in kept.tolist()),
        )

    def notes_inside(self, view: frozenset[str] | None) -> Bools:
        """(n,) notes that a view takes in; None takes all."""
        if view is None:
            return np.ones(len(self.note_place), dtype=bool)
        return np.array([place in view for place in self.places], dtype=bool)[self.note_place]

    @cached_property
    def said_week(self) -> Ints:
        """(m,) week of each statement."""
        return self.note_week[self.said_note]


@dataclass(frozen=True, eq=False)
class Panel:
    """S series over T weeks, the last of which is tested.

    Attributes:
        pattern, place: (S,) codes of patterns and of views.
        first_week: number of the first column's week.
        people, everyone: (S, T) distinct people in the pattern, and with any note, from sources that count.
        offset: (S, T) what `people` are out of.
        starts: (S,) column of the first note there.
    """

    pattern: Ints
    place: Ints
    first_week: int
    people: Ints
    everyone: Ints
    offset: Floats
    starts: Ints


def heard(notes: Sequence[Any], statements: Sequence[Any], kind_of: Mapping[str, str]) -> Heard:
    """Code rows of (note, person, scheme, source, place, week) and (statement, note, pattern, wording, voice, mode).

    Statements of notes that are not among the notes, and patterns that `kind_of` does not know, are passed over.
    """
    row_of = {row.note: at for at, row in enumerate(notes)}
    said = [row for row in statements if row.note in row_of]
    persons, note_person = _codes([row.person for row in notes])
    sources, note_source = _codes([row.source for row in notes])
    places, note_place = _codes([row.place or "" for row in notes])
    patterns = tuple(sorted(kind_of))
    pattern_code = {pattern: at for at, pattern in enumerate(patterns)}
    wordings = {w: at for at, w in enumerate(sorted({row.wording for row in said if row.wording}))}
    scheme_by_person = {row.person: row.scheme for row in notes}
    schemes, scheme_of = _codes([scheme_by_person[person] for person in persons])
    return Heard(
        note_person=note_person,
        note_source=note_source,
        note_place=note_place,
        note_week=np.array([row.week for row in notes], dtype=np.int64),
        said_note=np.array([row_of[row.note] for row in said], dtype=np.int64),
        said_pattern=np.array([pattern_code.get(row.pattern, -1) for row in said], dtype=np.int64),
        said_wording=np.array([wordings.get(row.wording, -1) for row in said], dtype=np.int64),
        said_own=np.array([row.voice == "person" for row in said], dtype=bool),
        said_mode=np.array([MODES.index(row.mode) if row.mode else -1 for row in said], dtype=np.int64),
        statements=tuple(row.statement for row in said),
        notes=tuple(row.note for row in notes),
        scheme_of=scheme_of,
        schemes=schemes,
        sources=sources,
        places=places,
        patterns=patterns,
        kind_of=tuple(kind_of[pattern] for pattern in patterns),
    )


def _codes(values: Sequence[str]) -> tuple[tuple[str, ...], Ints]:
    names, codes = np.unique(np.asarray(values, dtype=object), return_inverse=True)
    return tuple(str(name) for name in names), np.asarray(codes, dtype=np.int64)


def copied(who: Heard, week: int) -> Bools:
    """(m,) statements that stand word for word in notes about others: at least three people, one source, 13 weeks.

    The first person's statement is kept; the copies tell about a form, not about lives.
    """
    out = np.zeros(len(who.said_note), dtype=bool)
    candidates = np.flatnonzero((who.said_wording >= 0) & (who.said_week <= week))
    if candidates.size == 0:
        return out
    note = who.said_note[candidates]
    key = np.stack([who.said_wording[candidates], who.note_source[note]], axis=1)
    _, group = np.unique(key, axis=0, return_inverse=True)
    order = np.lexsort((candidates, who.note_week[note], group.ravel()))
    group, rows = group.ravel()[order], candidates[order]
    for run in np.split(rows, np.flatnonzero(np.diff(group)) + 1):
        weeks, persons = who.said_week[run], who.note_person[who.said_note[run]]
        if len(set(persons.tolist())) < COPIED_BY:
            continue
        first = np.searchsorted(weeks, weeks - COPIED_WITHIN, side="left")
        last = np.searchsorted(weeks, weeks + COPIED_WITHIN, side="right")
        for at, row in enumerate(run.tolist()):
            near = persons[first[at] : last[at]]
            if persons[at] != near[0] and len(set(near.tolist())) >= COPIED_BY:
                out[row] = True
    return out


def known_sources(who: Heard, week: int) -> Bools:
    """(sources,) which sources count in a week: there from the home's beginning, or for half a year."""
    first = np.full(len(who.sources), np.iinfo(np.int64).max)
    np.minimum.at(first, who.note_source, who.note_week)
    beginning = first.min() if first.size else 0
    return np.asarray((first <= beginning + FOUNDING) | (first <= week - KNOWN_AFTER), dtype=bool)


def counted(who: Heard, week: int, copies: Bools) -> Heard:
    """What counts when a week is tested: notes of known sources up to then, and of them no copied statement (m,)."""
    notes = (who.note_week <= week) & known_sources(who, week)[who.note_source]
    return who.only(notes, ~copies)


def naming_modes(who: Heard, week: int) -> Bools:
    """(m,) actions whose mode was said, of sources that have said modes for as long as a source must be heard to count.

    One that begins to say them tells of a form that was changed, not of anything done otherwise.
    """
    said = who.said_mode >= 0
    if not said.any():
        return said
    known = known_sources(who.only(_notes_of(who, said), said), week)
    return np.asarray(said & known[who.note_source[who.said_note]], dtype=bool)


def begins_to_name_modes(who: Heard, week: int) -> dict[int, int]:
    """Source -> the week in which it began to say the modes of actions, of those that say them but do not count yet.

    One that is itself new is left out: everything of it is counted apart.
    """
    said = (who.said_mode >= 0) & (who.said_week <= week)
    if not said.any():
        return {}
    known = known_sources(who.only(_notes_of(who, said), said), week)
    source = who.note_source[who.said_note]
    apart = said & ~known[source] & known_sources(who, week)[source]
    return {code: int(who.said_week[apart & (source == code)].min()) for code in np.unique(source[apart]).tolist()}


def by_mode(who: Heard, week: int) -> Heard:
    """The modes of actions in the place of patterns, and nothing but the notes that say one.

    So what a mode is out of is who said any, source by source: one that no longer says them shifts nothing.
    """
    said = naming_modes(who, week)
    only = who.only(_notes_of(who, said), said)
    return replace(only, said_pattern=only.said_mode, patterns=MODES, kind_of=(Kind.ACTION.value,) * len(MODES))


def _notes_of(who: Heard, said: Bools) -> Bools:
    notes = np.zeros(len(who.notes), dtype=bool)
    notes[who.said_note[said]] = True
    return notes


def panel(
    who: Heard, week: int, views: Sequence[frozenset[str]], *, by_others: bool = True, by_season: bool = True
) -> Panel:
    """Every pattern in every view, up to a week.

    Args:
        who: what counts (see `counted`).
        week: the tested week, the last column.
        views: for each place its own code and those of all that lies in it; the first is the home, which takes all.
        by_others: keep a pattern's own excess out of what its people are out of; sheets from before this do not.
        by_season: go by the pattern's share at that time in that, as `numerics.volume.out_of` says.

    Returns:
        Series of every pattern with anybody in a view, view by view. Patterns nobody was in are left out.
    """
    first = int(who.note_week.min()) if who.note_week.size else week
    weeks = week - first + 1
    parts = [
        _view(who, who.notes_inside(view if at else None), first, weeks, by_others=by_others, by_season=by_season)
        for at, view in enumerate(views)
    ]
    place = np.concatenate([np.full(len(part[0]), at, dtype=np.int64) for at, part in enumerate(parts)])
    stack: list[NDArray[Any]] = [np.concatenate([part[i] for part in parts]) for i in range(5)]
    return Panel(stack[0], place, first, stack[1], stack[2], stack[3], stack[4])


def _view(
    who: Heard, inside: Bools, first: int, weeks: int, *, by_others: bool, by_season: bool
) -> tuple[Ints, Ints, Ints, Floats, Ints]:
    notes = np.flatnonzero(inside)
    said = np.flatnonzero((who.said_pattern >= 0) & inside[who.said_note])
    sources = len(who.sources)
    everyone_by_source = _distinct(
        (who.note_source[notes], who.note_week[notes] - first), who.note_person[notes], (sources, weeks)
    )
    everyone = _distinct((who.note_week[notes] - first,), who.note_person[notes], (weeks,))
    note = who.said_note[said]
    column, person = who.note_week[note] - first, who.note_person[note]
    shape = (len(who.patterns), sources, weeks)
    by_source = _distinct((who.said_pattern[said], who.note_source[note], column), person, shape)
    people = _distinct((who.said_pattern[said], column), person, (len(who.patterns), weeks))
    present = np.flatnonzero(people.any(axis=1))
    # The tested week has no part in the share that is expected of it.
    before = everyone_by_source[:, :-1].sum(axis=1)
    said_by_source = by_source[present]
    share = said_by_source[:, :, :-1].sum(axis=2) / np.maximum(before, 1)
    offset = out_of(everyone_by_source, said_by_source, share, by_others=by_others, by_season=by_season)
    starts = int(np.flatnonzero(everyone)[0]) if everyone.any() else weeks - 1
    rows = len(present)
    return (
        present,
        people[present],
        np.broadcast_to(everyone, (rows, weeks)).copy(),
        offset,
        np.full(rows, starts, dtype=np.int64),
    )


def _distinct(by: tuple[Ints, ...], person: Ints, shape: tuple[int, ...]) -> Ints:
    """How many distinct people there are in each cell."""
    cell = np.ravel_multi_index(by, shape) if person.size else np.zeros(0, dtype=np.int64)
    pairs = np.unique(np.stack([cell, person], axis=1), axis=0)[:, 0] if person.size else cell
    return np.asarray(np.bincount(pairs, minlength=int(np.prod(shape))).reshape(shape), dtype=np.int64)
