"""Keeps the signals tables by following the log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import (
    NoteAmended,
    NoteBody,
    NoteRecorded,
    NoteWithdrawn,
    PersonErased,
    PlaceDefined,
    ReachChanged,
    RunCompleted,
    SheetPublished,
    WeekClosed,
)
from contracts.weeks import Week
from contracts.words import Kind, Reach
from services.foundation.log import Envelope
from services.signals.ports import Wording
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

HOME = "place:"
FEWEST_WORDS = 6
"""A text of fewer words may well be said twice; a longer one that comes word for word from another note is copied."""
MOST_PARAMETERS = 400


class SignalsProjection:
    """A follower; see `services.foundation.following.Follower`."""

    name = "signals"
    topics = ("ingest.note.", "ingest.person.", "ingest.place.", "patterns.run.", "patterns.week.", "signals.")

    def __init__(self, wording: Wording, timezone: str) -> None:
        self.wording = wording
        self.timezone = timezone

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Nothing here is slow."""

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Any) -> None:
        """Write a page of events."""
        for envelope in page:
            match envelope.payload:
                case NoteRecorded() | NoteAmended() as note:
                    self._note(connection, note, envelope)
                case NoteWithdrawn(note=ident):
                    _forget(connection, [ident])
                case ReachChanged(note=ident, reach=reach):
                    self._reach(connection, ident, reach)
                case PersonErased(person=person):
                    _forget_person(connection, person)
                case PlaceDefined() as place:
                    self._place(connection, place)
                case RunCompleted(closing=True) as run if run.unit.startswith(HOME):
                    _run(connection, run)
                case WeekClosed(unit=unit, week=week, live=live) if unit.startswith(HOME):
                    row = {
                        "home": unit.removeprefix(HOME),
                        "week": int(Week.parse(week)),
                        "live": live,
                        "position": envelope.position,
                    }
                    _put(connection, signals_due, row)
                case SheetPublished() as sheet:
                    _sheet(connection, sheet, envelope.position)

    def _note(self, connection: Connection, note: NoteBody, envelope: Envelope) -> None:
        placed = _forget(connection, [note.note])
        if note.home is None or note.reach is Reach.RELATIONSHIP:
            return
        row = {
            "note": note.note,
            "person": note.person,
            "scheme": note.scheme,
            "source": note.source,
            "team": note.team,
            "place": note.place,
            "home": note.home,
            "reach": note.reach.value,
            "week": int(Week.parse(note.week)),
            "recorded_week": int(Week.of_moment(envelope.recorded_at, self.timezone)),
        }
        connection.execute(insert(signals_note).values(row))
        rows = [
            {
                "statement": said.id,
                "note": note.note,
                "kind": said.kind.value,
                "voice": said.voice.value,
                "wording": self.wording(said.text) if len(said.text.split()) >= FEWEST_WORDS else None,
                "pattern": placed.get(said.id),
            }
            for said in note.statements
            if said.kind is not Kind.NONE and not said.out_of_bounds
        ]
        if rows:
            connection.execute(insert(signals_statement), rows)

    @staticmethod
    def _reach(connection: Connection, note: str, reach: Reach) -> None:
        if reach is Reach.RELATIONSHIP:
            _forget(connection, [note])
        else:
            connection.execute(update(signals_note).where(signals_note.c.note == note).values(reach=reach.value))

    @staticmethod
    def _place(connection: Connection, place: PlaceDefined) -> None:
        row = {
            "code": place.code,
            "name": place.name,
            "kind": place.kind.value,
            "parent": place.parent,
            "heir": place.successors[0] if len(place.successors) == 1 else None,
            "changed_week": _week_of_date(place.valid_to) or _week_of_date(place.valid_from),
        }
        _put(connection, signals_place, row)


def _week_of_date(day: str | None) -> int | None:
    return None if day is None else int(Week.of(date.fromisoformat(day[:10])))


def _run(connection: Connection, run: RunCompleted) -> None:
    home = run.unit.removeprefix(HOME)
    through = int(Week.parse(run.through))
    connection.execute(
        update(signals_pattern).where(signals_pattern.c.home == home, signals_pattern.c.kind == run.kind.value).values(newest="")
    )
    for step in run.steps:
        if step.step in ("born", "split"):
            statements = [statement for statement, _ in run.assigned.get(step.pattern, ())]
            row = {
                "pattern": step.pattern,
                "home": home,
                "kind": run.kind.value,
                "born_week": through,
                "newest": orjson.dumps(statements).decode() if run.shown and step.step == "born" else "",
            }
            _put(connection, signals_pattern, row)
    if run.definition is not None and (run.placed or run.unplaced):
        row = {"home": home, "kind": run.kind.value, "run": run.definition, "through": through}
        _put(connection, signals_definition, row)
    moves: list[dict[str, str | None]] = [
        {"which": statement, "to": pattern} for pattern, statements in run.placed.items() for statement in statements
    ]
    moves += [{"which": statement, "to": None} for statement in run.unplaced]
    if moves:
        connection.execute(
            update(signals_statement)
            .where(signals_statement.c.statement == bindparam("which"))
            .values(pattern=bindparam("to")),
            moves,
        )


def _sheet(connection: Connection, sheet: SheetPublished, position: int) -> None:
    row = {
        "place": sheet.place,
        "week": int(Week.parse(sheet.week)),
        "sheet": sheet.sheet,
        "preview": sheet.preview,
        "at_position": position,
    }
    _put(connection, signals_sheet, row)
    for signal in sheet.signals:
        _put(
            connection,
            signals_signal,
            {
                "signal": signal.signal,
                "episode": signal.episode,
                "home": sheet.place,
                "place": signal.place,
                "week": int(Week.parse(signal.week)),
                "kind": signal.kind,
                "pattern": signal.pattern,
                "pattern_kind": signal.pattern_kind.value,
                "at_position": position,
            },
        )


def _forget(connection: Connection, notes: Sequence[str]) -> dict[str, str]:
    """Take notes and their statements out; gives where the statements were placed, for those that come again."""
    s = signals_statement.c
    placed = dict(
        connection.execute(
            delete(signals_statement).where(s.note.in_(notes)).returning(s.statement, s.pattern)
        ).tuples().all()
    )
    connection.execute(delete(signals_note).where(signals_note.c.note.in_(notes)))
    return {statement: pattern for statement, pattern in placed.items() if pattern is not None}


def _forget_person(connection: Connection, person: str) -> None:
    notes = list(connection.execute(select(signals_note.c.note).where(signals_note.c.person == person)).scalars())
    for start in range(0, len(notes), MOST_PARAMETERS):
        _forget(connection, notes[start : start + MOST_PARAMETERS])


def _put(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Insert a row, or replace the one with its key."""
    made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
    key = [column.name for column in table.primary_key.columns]
    rest = {name: value for name, value in row.items() if name not in key}
    connection.execute(made.values(row).on_conflict_do_update(index_elements=key, set_=rest))
