"""A home as the signals tables hold it at one moment: all that its sheet is worked out from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import orjson
from sqlalchemy import Connection, select

from contracts.disclosure import largest
from contracts.merging import SamePeople
from contracts.weeks import Week
from contracts.words import Kind, Reach
from services.signals.completeness import UNKNOWN
from services.signals.episodes import Episodes, thread
from services.signals.numerics.arrays import Ints
from services.signals.places import newest, tree
from services.signals.series import Heard, heard
from services.signals.tables import (
    signals_aside,
    signals_definition,
    signals_due,
    signals_heir,
    signals_note,
    signals_pattern,
    signals_place,
    signals_placed,
    signals_same_person,
    signals_signal,
    signals_statement,
)

REMEMBERED = 3
"""Weeks back in which a signal may have begun the episode of this week's."""


@dataclass(frozen=True)
class Home:
    """Everything a sheet needs.

    Attributes:
        who: everything heard that may inform the place.
        recorded_week: (n,) week in which each note came in.
        languages: (n,) the language of each note that is not read; None of one that is.
        persons: (n,) whom each note is about, joined with nobody.
        position: (n,) where in the log each note was first recorded; `services.signals.completeness.UNKNOWN` where not known.
        closings: week -> where in the log it was closed, of the weeks that were closed as they went by.
        places, views: the home first; see `services.signals.places.Tree`.
        changed: rows (code, changed_week) of places that were renamed of late.
        born: week in which each pattern was born.
        fresh: statements of the patterns born in the very week; `redrawn`: patterns split or merged in it.
        definition: kind -> the closing run whose patterns are used.
        modes_kept: whether the mode of every action is known: rows from before it was kept have none.
        held_back, people_held_back: notes of the week that stay with their team, and their people: of the largest
            scheme.
    """

    who: Heard
    recorded_week: Ints
    languages: tuple[str | None, ...]
    persons: tuple[str, ...]
    position: Ints
    closings: Mapping[int, int]
    places: tuple[str, ...]
    views: tuple[frozenset[str], ...]
    changed: Sequence[Any]
    born: Mapping[str, int]
    fresh: Mapping[str, frozenset[str]]
    redrawn: frozenset[str]
    definition: Mapping[str, str]
    modes_kept: bool
    held_back: int
    people_held_back: int


@dataclass(frozen=True, slots=True)
class _NoteRow:
    note: str
    person: str
    scheme: str
    source: str
    place: str | None
    week: int


def load_home(connection: Connection, home: str, week: int) -> Home:
    """A home up to a week, in one read transaction."""
    n, s, p, at = signals_note.c, signals_statement.c, signals_pattern.c, signals_placed.c
    wide = (n.home == home, n.reach.in_([Reach.PLACE.value, Reach.COUNTRY.value]), n.week <= week)
    notes = connection.execute(select(signals_note).where(*wide).order_by(n.note)).all()
    statements = connection.execute(
        select(s.statement, s.note, s.kind, s.wording, s.voice, s.mode, at.pattern)
        .join(signals_note, n.note == s.note)
        .outerjoin(signals_placed, at.statement == s.statement)
        .where(*wide)
        .order_by(s.statement)
    ).all()
    held = connection.execute(
        select(n.person, n.scheme).where(n.home == home, n.reach == Reach.TEAM.value, n.week == week)
    ).all()
    same = same_people(connection)
    schemes: dict[str, set[str]] = {}
    for row in held:
        schemes.setdefault(row.scheme, set()).add(same.get(row.person, row.person))
    scheme = largest({name: len(people) for name, people in schemes.items()}) or ""
    aside = select(signals_aside.c.pattern).where(signals_aside.c.home == home)
    # A pattern that people set aside is as if nothing were in it: no series, no signal.
    patterns = connection.execute(select(signals_pattern).where(p.home == home, p.pattern.not_in(aside))).all()
    definition = connection.execute(select(signals_definition).where(signals_definition.c.home == home)).all()
    d = signals_due.c
    closed = connection.execute(select(d.week, d.position).where(d.home == home, d.live, d.week <= week)).all()
    rows = newest(connection.execute(select(signals_place)).all())
    town = tree(rows, home)
    moved = [
        # A note counts where its place's heir is, so that a renamed ward keeps its series.
        _NoteRow(
            row.note,
            same.get(row.person, row.person),
            row.scheme,
            row.source,
            town.heirs.get(row.place, row.place),
            row.week,
        )
        for row in notes
    ]
    return Home(
        who=heard(moved, statements, {row.pattern: row.kind for row in patterns}),
        recorded_week=np.array([row.recorded_week for row in notes], dtype=np.int64),
        languages=tuple(row.language for row in notes),
        persons=tuple(row.person for row in notes),
        position=np.array([UNKNOWN if row.position is None else row.position for row in notes], dtype=np.int64),
        closings={row.week: row.position for row in closed},
        places=town.places,
        views=town.views,
        changed=[row for row in rows if row.code in town.heirs and row.changed_week in (week - 1, week)],
        born={row.pattern: row.born_week for row in patterns},
        fresh={
            row.pattern: frozenset(orjson.loads(row.newest)) for row in patterns if row.newest and row.born_week == week
        },
        redrawn=frozenset(row.pattern for row in patterns if row.redrawn_week == week),
        definition={row.kind: row.run for row in definition if row.run is not None},
        modes_kept=not any(row.kind == Kind.ACTION and row.mode is None for row in statements),
        held_back=sum(row.scheme == scheme for row in held),
        people_held_back=len(schemes.get(scheme, ())),
    )


def same_people(connection: Connection, until: int | None = None) -> dict[str, str]:
    """Person -> the one that is counted for them; whoever is joined with nobody is left out.

    Args:
        connection: to the signals tables.
        until: by what was joined up to this position of the log; None for all.
    """
    same, p = SamePeople(), signals_same_person.c.position
    query = select(signals_same_person).order_by(p)
    for row in connection.execute(query if until is None else query.where(p <= until)):
        one, other = orjson.loads(row.one), orjson.loads(row.other)
        if row.merged:
            same.merge(one, other)
        else:
            same.unmerge(one, other)
    return same.stands_for()


def moved_on(connection: Connection, home: str, week: int) -> bool:
    """Whether a later week of the home was closed: then its tables tell of patterns that the week did not know."""
    d = signals_definition.c
    later = select(d.run).where(d.home == home, d.through > week).limit(1)
    return connection.execute(later).first() is not None


def episodes(connection: Connection, home: str, week: int) -> Episodes:
    """The episodes a signal of a week may go on; a pattern that went into another before leaves its own to the heir.

    In the week of the run that told it the series still stand under the patterns of the run before, each for itself.
    """
    g = signals_signal.c
    rows = connection.execute(
        select(signals_signal)
        .where(g.home == home, g.week < week, g.week >= week - REMEMBERED, g.kind != "found")
        .order_by(g.week)
    ).all()
    first = select(g.signal, g.week).where(g.home == home, g.signal.in_([row.episode for row in rows]))
    began = {row.signal: row.week for row in connection.execute(first)}
    heirs = _heirs(connection, {row.pattern for row in rows}, week)
    own: dict[tuple[str, str, bool], tuple[int, str, str]] = {}
    left: dict[tuple[str, str, bool], tuple[int, str, str]] = {}
    for row in rows:
        heir = heirs.get(row.pattern)
        found = (row.week, row.episode, str(Week(began.get(row.episode, row.week))))
        into = own if heir is None else left
        of = thread(row.kind, heir or row.pattern, row.pattern_kind, modes=row.modes)
        into[of, row.place, row.kind != "quieter"] = found
    return Episodes(left | own)


def _heirs(connection: Connection, patterns: set[str], week: int) -> dict[str, str]:
    """Pattern -> the one it went into before the week, in the end; those that are still there are left out."""
    h = signals_heir.c
    went = {row.pattern: row.heir for row in connection.execute(select(signals_heir).where(h.week < week))}
    found = {}
    for pattern in patterns & set(went):
        heir, seen = pattern, set[str]()
        while heir in went and heir not in seen:
            seen.add(heir)
            heir = went[heir]
        found[pattern] = heir
    return found
