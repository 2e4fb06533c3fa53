"""Keeps the signals tables by following the log: facts of notes and places, decisions of runs and sheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import (
    KeysGone,
    NoteAmended,
    NoteBody,
    NoteRecorded,
    NoteWithdrawn,
    PeopleMerged,
    PeopleUnmerged,
    PersonErased,
    PlaceDefined,
    ReachChanged,
    RunCompleted,
    SheetPublished,
    WeekClosed,
)
from contracts.events.curation import Curated, CurationUndone, PatternSetAside
from contracts.languages import not_read
from contracts.weeks import Week
from contracts.words import Kind, Reach
from services.foundation.log import Envelope, EventLog
from services.signals.ports import Wording
from services.signals.sheet_rows import sheet_rows
from services.signals.tables import (
    MODE_NOT_SAID,
    signals_aside,
    signals_definition,
    signals_due,
    signals_heir,
    signals_note,
    signals_pattern,
    signals_place,
    signals_placed,
    signals_same_person,
    signals_statement,
)

HOME = "place:"
FEWEST_WORDS = 6
"""A text of fewer words may well be said twice; a longer one that comes word for word from another note is copied."""
MOST_PARAMETERS = 400
DRAWN_ANEW = ("split", "merged")


class Came(NamedTuple):
    """When a note first came in: the week, and the position of the log (None where that was not kept)."""

    week: int
    position: int | None


class SignalsProjection:
    """A follower; see `services.foundation.following.Follower`.

    Args:
        log: read again for a note whose reach is widened from the relationship: the event says only how far.
        wording: tells two texts that are word for word the same.
        timezone: on whose clocks a note came in.
    """

    name = "signals"
    topics = (
        "ingest.note.",
        "ingest.person.",
        "ingest.keys.",
        "ingest.place.",
        "patterns.run.",
        "patterns.curation.",
        "patterns.week.",
        "signals.",
    )

    def __init__(self, log: EventLog, wording: Wording, timezone: str) -> None:
        self.log = log
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
                    self._reach(connection, ident, reach, envelope)
                case PeopleMerged() | PeopleUnmerged() as joining:
                    row = {
                        "position": envelope.position,
                        "merged": isinstance(joining, PeopleMerged),
                        "one": orjson.dumps(joining.one).decode(),
                        "other": orjson.dumps(joining.other).decode(),
                    }
                    _put(connection, signals_same_person, [row])
                case KeysGone() as gone:
                    _gone(connection, gone)
                case PlaceDefined() as place:
                    _place(connection, place)
                case RunCompleted(closing=True) as run if run.unit.startswith(HOME):
                    _run(connection, run)
                case Curated() as decision if decision.unit.startswith(HOME):
                    _curated(connection, decision)
                case WeekClosed(unit=unit, week=week, live=live) if unit.startswith(HOME):
                    row = {
                        "home": unit.removeprefix(HOME),
                        "week": int(Week.parse(week)),
                        "live": live,
                        "position": envelope.position,
                    }
                    _put(connection, signals_due, [row])
                case SheetPublished() as sheet:
                    _sheet(connection, sheet, envelope.position)
                case _:
                    pass

    def _note(self, connection: Connection, note: NoteBody, envelope: Envelope, first: Came | None = None) -> None:
        n = signals_note.c
        if isinstance(note, NoteAmended) and first is None:
            there = connection.execute(select(n.recorded_week, n.position).where(n.note == note.note)).first()
            first = None if there is None else Came(there.recorded_week, there.position)
        came = first or self._came(envelope)
        _forget(connection, [note.note])
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
            "recorded_week": came.week,
            "language": not_read(note.language),
            "position": came.position,
        }
        connection.execute(insert(signals_note).values(row))
        rows = [
            {
                "statement": said.id,
                "note": note.note,
                "kind": said.kind.value,
                "voice": said.voice.value,
                "mode": MODE_NOT_SAID if said.mode is None else said.mode.value,
                "wording": self.wording(said.text) if len(said.text.split()) >= FEWEST_WORDS else None,
            }
            for said in note.statements
            if said.kind is not Kind.NONE and not said.out_of_bounds
        ]
        if rows:
            connection.execute(insert(signals_statement), rows)

    def _came(self, envelope: Envelope) -> Came:
        return Came(int(Week.of_moment(envelope.recorded_at, self.timezone)), envelope.position)

    def _reach(self, connection: Connection, note: str, reach: Reach, envelope: Envelope) -> None:
        if reach is Reach.RELATIONSHIP:
            _forget(connection, [note])
            return
        changed = connection.execute(update(signals_note).where(signals_note.c.note == note).values(reach=reach.value))
        if changed.rowcount == 0:
            self._widened(connection, note, reach, envelope)

    def _widened(self, connection: Connection, note: str, reach: Reach, envelope: Envelope) -> None:
        """Take in a note that went no further than the relationship until now, as its person's stream has it."""
        body: NoteBody | None = None
        first: Came | None = None
        for past in self.log.stream(envelope.stream):
            said = past.payload
            if past.position > envelope.position:
                break
            if isinstance(said, NoteBody) and said.note == note:
                body, first = said, first or self._came(past)
            elif isinstance(said, NoteWithdrawn) and said.note == note:
                body = None
        if body is not None:
            self._note(connection, body.model_copy(update={"reach": reach}), envelope, first)


def _place(connection: Connection, place: PlaceDefined) -> None:
    row = {
        "code": place.code,
        "valid_from": place.valid_from or "",
        "name": place.name,
        "kind": place.kind.value,
        "parent": place.parent,
        "heir": place.successors[0] if len(place.successors) == 1 else None,
        "changed_week": _week_of_date(place.valid_to) or _week_of_date(place.valid_from),
    }
    _put(connection, signals_place, [row])


def _week_of_date(day: str | None) -> int | None:
    return None if day is None else int(Week.of(date.fromisoformat(day[:10])))


def _run(connection: Connection, run: RunCompleted) -> None:
    home, through = run.unit.removeprefix(HOME), int(Week.parse(run.through))
    p = signals_pattern.c
    connection.execute(update(signals_pattern).where(p.home == home, p.kind == run.kind.value).values(newest=""))
    there = [step.pattern for step in run.steps]
    for part in _parts(there):
        connection.execute(delete(signals_heir).where(signals_heir.c.pattern.in_(part)))
    for step in run.steps:
        if step.step == "merged":
            rows = [{"pattern": parent, "heir": step.pattern, "week": through} for parent in step.parents]
            _put(connection, signals_heir, rows)
        if step.step in ("born", "split"):
            statements = [statement for statement, _ in run.assigned.get(step.pattern, ())]
            row = {
                "pattern": step.pattern,
                "home": home,
                "kind": run.kind.value,
                "born_week": through,
                "redrawn_week": None,
                "newest": orjson.dumps(statements).decode() if run.shown and step.step == "born" else "",
            }
            _put(connection, signals_pattern, [row])
        if step.step in DRAWN_ANEW:
            drawn = [step.pattern, *step.parents]
            connection.execute(update(signals_pattern).where(p.pattern.in_(drawn)).values(redrawn_week=through))
    row = {"home": home, "kind": run.kind.value, "run": run.definition if run.shown else None, "through": through}
    _put(connection, signals_definition, [row])
    s = signals_placed.c
    for part in _parts([*run.unplaced, *run.gone]):
        connection.execute(delete(signals_placed).where(s.statement.in_(part)))
    _put(
        connection,
        signals_placed,
        [
            {"statement": statement, "home": home, "pattern": pattern}
            for pattern, statements in run.placed.items()
            for statement in statements
        ],
    )


def _curated(connection: Connection, decision: Curated) -> None:
    if isinstance(decision, PatternSetAside):
        home = decision.unit.removeprefix(HOME)
        row = {"curation": decision.curation, "home": home, "pattern": decision.pattern}
        _put(connection, signals_aside, [row])
    elif isinstance(decision, CurationUndone):
        connection.execute(delete(signals_aside).where(signals_aside.c.curation == decision.undoes))


def _sheet(connection: Connection, sheet: SheetPublished, position: int) -> None:
    for table, rows in sheet_rows(sheet, position):
        _put(connection, table, rows)


def _forget(connection: Connection, notes: Sequence[str]) -> None:
    """Take notes and their statements out."""
    connection.execute(delete(signals_statement).where(signals_statement.c.note.in_(notes)))
    connection.execute(delete(signals_note).where(signals_note.c.note.in_(notes)))


def _gone(connection: Connection, gone: KeysGone) -> None:
    if isinstance(gone, PersonErased):
        _forget_person(connection, gone.person)
    for part in _parts(gone.notes):
        _forget(connection, part)


def _forget_person(connection: Connection, person: str) -> None:
    notes = list(connection.execute(select(signals_note.c.note).where(signals_note.c.person == person)).scalars())
    for part in _parts(notes):
        _forget(connection, part)


def _put(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, each replacing the one with its key."""
    if not rows:
        return
    made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
    key = [column.name for column in table.primary_key.columns]
    rest = {column.name: made.excluded[column.name] for column in table.columns if column.name not in key}
    connection.execute(made.on_conflict_do_update(index_elements=key, set_=rest), list(rows))


def _parts(items: Iterable[str]) -> Iterable[list[str]]:
    """Items in groups small enough for one statement's parameters."""
    whole = list(items)
    for start in range(0, len(whole), MOST_PARAMETERS):
        yield whole[start : start + MOST_PARAMETERS]
