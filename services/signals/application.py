"""The weekly sheet: when a week of a home is closed, test it and publish what moved, once and for good."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import orjson
from sqlalchemy import Connection, Engine, and_, exists, or_, select

from contracts.events import DataClue, SheetPublished, SignalRaised
from contracts.weeks import Week
from contracts.words import Reach
from services.foundation.following import position
from services.foundation.log import Draft, EventLog, caused, service_stream
from services.signals.artefacts import clues
from services.signals.detection import Episodes, Rules, found_not_tested, mostly_news, raised, recent_people, test
from services.signals.publishing import published
from services.signals.series import Heard, copied, heard, panel
from services.signals.tables import (
    signals_definition,
    signals_due,
    signals_note,
    signals_pattern,
    signals_place,
    signals_sheet,
    signals_signal,
    signals_statement,
)

REMEMBERED = 3
"""Weeks back in which a signal may have begun the episode of this week's."""


@dataclass(frozen=True)
class Home:
    """A home as the tables hold it at one moment."""

    who: Heard
    recorded_week: Any
    places: tuple[str, ...]
    views: tuple[frozenset[str], ...]
    changed: Sequence[Any]
    born: dict[str, int]
    newest: dict[str, frozenset[str]]
    definition: dict[str, str]
    held_back: int


class SheetWorker:
    """Publishes the sheet of every closed week that has none."""

    name = "signals.sheets"

    def __init__(self, log: EventLog, derived: Engine, clock: Callable[[], datetime], rules: Rules) -> None:
        self.log = log
        self.derived = derived
        self.clock = clock
        self.rules = rules

    def tick(self) -> bool:
        """Publish the oldest sheet that is due; False when none is."""
        due = self.due()
        if not due:
            return False
        home, week = due[0]
        self.publish(home, week)
        return True

    def due(self) -> list[tuple[str, int]]:
        """Closed weeks without a sheet, oldest first. A first load gives a preview of its last week only."""
        d, s = signals_due.c, signals_sheet.c
        has_any = exists().where(s.place == d.home)
        has_this = exists().where(and_(s.place == d.home, s.week == d.week))
        query = select(d.home, d.week).where(or_(and_(d.live, ~has_this), and_(~d.live, ~has_any)))
        with self.derived.connect() as connection:
            return [(row.home, row.week) for row in connection.execute(query.order_by(d.week, d.home))]

    def publish(self, home: str, week: int) -> SheetPublished:
        """Test a closed week and publish its sheet; publishing it again is harmless and gives the first."""
        with self.derived.connect() as connection:
            read_to = position(connection, "signals")
            live = connection.execute(
                select(signals_due.c.live).where(signals_due.c.home == home, signals_due.c.week == week)
            ).scalar_one_or_none()
            state = load_home(connection, home, week)
            episodes = _episodes(connection, home, week)
        sheet = self.sheet(state, home, week, read_to, episodes, preview=not live)
        stream = service_stream("signals", "sheets", home)
        once = caused(f"{home}/{week}", SheetPublished.topic, "preview" if sheet.preview else "sheet")
        where = self.log.append([Draft(stream, sheet, once=once)])[0]
        stands = self.log.at(where.position)
        assert stands is not None
        assert isinstance(stands.payload, SheetPublished)
        return stands.payload

    def sheet(self, state: Home, home: str, week: int, read_to: int, episodes: Episodes, *, preview: bool) -> SheetPublished:
        """Work a sheet out from a home's state."""
        who = state.who
        left_out = copied(who, week)
        series = panel(who, week, state.views, left_out)
        recent = recent_people(who, series, week, state.views, left_out)
        tested = test(series, self.rules, recent[0])
        moved = raised(
            who, series, tested, week, state.views, state.places, left_out, state.born, recent, episodes
        )
        kinds = dict(zip(who.patterns, who.kind_of, strict=True))
        known = {pattern: statements for pattern, statements in state.newest.items() if pattern in kinds}
        moved += found_not_tested(who, known, kinds, home, week, self.rules)
        noticed = clues(who, week, state.recorded_week, left_out, state.changed)
        noticed += _old_notes(who, known, week)
        return SheetPublished(
            sheet="w" + hashlib.sha256(f"{home}/{week}".encode()).hexdigest()[:24],
            place=home,
            week=str(Week(week)),
            preview=preview,
            position=read_to,
            at=self.clock().isoformat(timespec="seconds"),
            definition=state.definition,
            tested=tested.series,
            chance=self.rules.fdr * sum(1 for s in moved if s.q is not None),
            signals=tuple(_with_alongside(moved)),
            clues=tuple(noticed),
            unheard={
                "silent_sources": sum(1 for clue in noticed if clue.clue == "silent source"),
                "notes_held_back_by_reach": state.held_back,
            },
            series=tuple(published(who, week, state.views, state.places, left_out, self.rules.min_people)),
            alpha=self.rules.alpha,
            fdr=self.rules.fdr,
        )


def load_home(connection: Connection, home: str, week: int) -> Home:
    """Everything a sheet of a home needs, in one read transaction."""
    n, s, p = signals_note.c, signals_statement.c, signals_pattern.c
    widest = [Reach.PLACE.value, Reach.COUNTRY.value]
    notes = connection.execute(
        select(signals_note).where(n.home == home, n.reach.in_(widest), n.week <= week).order_by(n.note)
    ).all()
    statements = connection.execute(
        select(signals_statement)
        .join(signals_note, n.note == s.note)
        .where(n.home == home, n.reach.in_(widest), n.week <= week)
        .order_by(s.statement)
    ).all()
    held_back = len(
        connection.execute(select(n.note).where(n.home == home, n.reach == Reach.TEAM.value, n.week == week)).all()
    )
    patterns = connection.execute(select(signals_pattern).where(p.home == home)).all()
    definition = connection.execute(select(signals_definition).where(signals_definition.c.home == home)).all()
    rows = connection.execute(select(signals_place)).all()
    places, views, heirs = tree(rows, home)
    merged = [_moved(row, heirs) for row in notes]
    return Home(
        who=heard(merged, statements, {row.pattern: row.kind for row in patterns}),
        recorded_week=np.array([row.recorded_week for row in notes], dtype=np.int64),
        places=places,
        views=views,
        changed=[row for row in rows if row.code in heirs and row.changed_week in (week - 1, week)],
        born={row.pattern: row.born_week for row in patterns},
        newest={
            row.pattern: frozenset(orjson.loads(row.newest)) for row in patterns if row.newest and row.born_week == week
        },
        definition={row.kind: row.run for row in definition},
        held_back=held_back,
    )


@dataclass(frozen=True, slots=True)
class _NoteRow:
    note: str
    person: str
    scheme: str
    source: str
    place: str | None
    week: int


def _moved(row: Any, heirs: dict[str, str]) -> _NoteRow:
    """A note counts where its place's heir is, so that a renamed ward keeps its series."""
    place = heirs.get(row.place, row.place) if row.place else row.place
    return _NoteRow(row.note, row.person, row.scheme, row.source, place, row.week)


def tree(rows: Sequence[Any], home: str) -> tuple[tuple[str, ...], tuple[frozenset[str], ...], dict[str, str]]:
    """The home and the places in it, each with the codes it takes in; and what became of renamed ones."""
    heirs = {row.code: row.heir for row in rows if row.heir}
    for code in list(heirs):
        seen = {code}
        while heirs[code] in heirs and heirs[code] not in seen:
            seen.add(heirs[code])
            heirs[code] = heirs[heirs[code]]
    below: dict[str, list[str]] = {}
    for row in rows:
        if row.parent:
            below.setdefault(row.parent, []).append(row.code)

    def inside(code: str, seen: frozenset[str]) -> frozenset[str]:
        found = frozenset({code})
        for child in below.get(code, []):
            if child not in seen:
                found |= inside(child, seen | {child})
        return found

    everything = sorted(inside(home, frozenset({home})) - {home} - set(heirs))
    places = (home, *everything)
    return places, tuple(inside(code, frozenset({code})) for code in places), heirs


def _episodes(connection: Connection, home: str, week: int) -> Episodes:
    g = signals_signal.c
    rows = connection.execute(
        select(signals_signal)
        .where(g.home == home, g.week < week, g.week >= week - REMEMBERED, g.kind != "found")
        .order_by(g.week)
    ).all()
    began = dict(
        connection.execute(
            select(g.signal, g.week).where(g.home == home, g.signal.in_([row.episode for row in rows]))
        ).tuples().all()
    )
    return Episodes(
        {
            (row.pattern, row.place, row.kind != "quieter"): (
                row.week,
                row.episode,
                str(Week(began.get(row.episode, row.week))),
            )
            for row in rows
        }
    )


def _old_notes(who: Heard, newest: dict[str, frozenset[str]], week: int) -> list[DataClue]:
    row_of = {statement: at for at, statement in enumerate(who.statements)}
    found = []
    for pattern, statements in sorted(newest.items()):
        rows = np.array(sorted(row_of[s] for s in statements if s in row_of), dtype=np.int64)
        if rows.size and not mostly_news(who, rows, week):
            found.append(DataClue(clue="old notes", pattern=pattern))
    return found


def _with_alongside(moved: Sequence[SignalRaised]) -> list[SignalRaised]:
    """Each signal with the aspirations and strengths that moved in the same place in the same week."""
    good = {"aspiration", "strength"}
    return [
        signal.model_copy(
            update={
                "alongside": tuple(
                    other.signal
                    for other in moved
                    if other.signal != signal.signal and other.place == signal.place and other.pattern_kind in good
                )
            }
        )
        for signal in moved
    ]
