"""Checks what stands beside the events: that the book of idempotency says what they say, and that nothing may be changed.

The seal is over the events. That (source, id) is taken once, for ever, rests on `log_once`, and that nothing is changed on the
database's triggers; whoever can take those away can empty the book, and no event shows it.
"""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import Connection, Engine, func, select, text

from contracts.events import Event, NoteAmended, NoteBody, NoteRecorded, stored_as
from services.ingest.adapters.recorder import log_event, log_once
from services.ingest.sealing.rows import StoredRow

TABLES: Final = ("log_checkpoint", "log_event", "log_once")
GUARDS: Final = {
    "sqlite": frozenset(f"{table}_no_{what}" for table in TABLES for what in ("update", "delete", "replace")),
    "postgresql": frozenset(f"{table}_immutable" for table in TABLES),
}
WINDOW: Final = 50_000
"""Positions whose lines are fetched at once: each time is one look through the book, which has no index by position."""
_DIGEST: Final = re.compile(rb"[0-9a-f]{32}")
"""A note's digest: an HMAC in hexadecimal."""
_FIRST: Final = frozenset(stored_as((NoteRecorded.topic,)))
_NOTES: Final = _FIRST | frozenset(stored_as((NoteAmended.topic,)))
_TRIGGERS: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A'",
}


class Book:
    """Lays each line of the book of idempotency beside its event, as `verify` opens them in order of position.

    Lines are fetched for so many positions at once, so that nothing is opened twice and memory stays flat. Of an event whose
    key was destroyed only stream, key and place among the note's bodies can be compared, since it alone knew the rest.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.wrong = 0
        self.first = ""
        self._lines: dict[int, list[Any]] = {}
        self._through = 0

    def see(self, row: StoredRow, key: str, said: Event | None) -> None:
        """Compare one event with its lines; one that has none is told by `faults`."""
        if row.position > self._through:
            self._fetch(row.position)
        lines = self._lines.pop(row.position, [])
        for line in lines:
            if what := _differs(line, row, key, said):
                self._tell(row.position, f"has {what}")
        if len(lines) > 1:
            self._tell(row.position, "is not the only one")

    def faults(self) -> list[str]:
        """The first line that is not as it was written, and how many are not."""
        return [f"{self.first} ({self.wrong} in all)"] if self.wrong else []

    def _tell(self, position: int, what: str) -> None:
        self.wrong += 1
        self.first = self.first or f"event {position}: its line in the book of idempotency {what}"

    def _fetch(self, start: int) -> None:
        o = log_once.c
        self._lines, self._through = {}, start + WINDOW - 1
        query = select(o.once, o.seq, o.digest, o.stream, o.key, o.position).where(
            o.position.between(start, self._through)
        )
        with self.engine.connect() as connection:
            for line in connection.execute(query):
                self._lines.setdefault(line.position, []).append(line)


def _differs(line: Any, row: StoredRow, key: str, said: Event | None) -> str | None:
    """What a line says otherwise than its event; None where they agree."""
    if line.stream != row.stream:
        return "another stream"
    if line.key != key:
        return "another key"
    return _of_a_note(line, row.topic, said) if row.topic in _NOTES else None


def _of_a_note(line: Any, topic: str, said: Event | None) -> str | None:
    digest = _raw(line.digest)
    if (topic in _FIRST) is not (line.seq == 0):
        return "another place among the note's bodies"
    if isinstance(said, NoteBody) and f"n{_raw(line.once).hex()}" != said.note:
        return "another note's id"
    if isinstance(said, NoteBody) and said.digest is not None and digest != said.digest.encode():
        return "another digest"
    return None if _DIGEST.fullmatch(digest) else "no digest"


def _raw(value: object) -> bytes:
    """The bytes of a column, whatever somebody may have made of it."""
    return bytes(value) if isinstance(value, bytes | memoryview) else b""


def faults(engine: Engine) -> list[str]:
    """What is wrong with the books, a line each; none when they are whole."""
    with engine.connect() as connection:
        return [*_unwritten(connection), *_unheard_of(connection), *_unguarded(connection)]


def _unwritten(connection: Connection) -> list[str]:
    e, o = log_event.c, log_once.c
    both = log_event.outerjoin(log_once, o.position == e.position)
    notes = e.topic.in_(stored_as((NoteRecorded.topic, NoteAmended.topic)))
    count, first = connection.execute(
        select(func.count(), func.min(e.position)).select_from(both).where(notes, o.position.is_(None))
    ).one()
    if not count:
        return []
    return [
        f"event {first}: its line in the book of idempotency is missing ({count} in all), so it could be taken twice"
    ]


def _unheard_of(connection: Connection) -> list[str]:
    e, o = log_event.c, log_once.c
    both = log_once.outerjoin(log_event, o.position == e.position)
    count: int = connection.execute(select(func.count()).select_from(both).where(e.position.is_(None))).scalar_one()
    return [f"the book of idempotency: {count} lines speak of events that are not there"] if count else []


def _unguarded(connection: Connection) -> list[str]:
    dialect = connection.dialect.name
    there = set(connection.execute(text(_TRIGGERS[dialect])).scalars())
    missing = sorted(GUARDS[dialect] - there)
    return [f"triggers that refuse changes are missing: {', '.join(missing)}"] if missing else []
