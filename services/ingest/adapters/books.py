"""Checks what stands beside the events: that every note's event is in the book of idempotency, and that nothing may be changed.

The seal is over the events. That (source, id) is taken once, for ever, rests on `log_once`, and that nothing is changed on the
database's triggers; whoever can take those away can empty the book, and no event shows it.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, Engine, func, select, text

from contracts.events import NoteAmended, NoteRecorded, stored_as
from services.ingest.adapters.recorder import log_event, log_once

TABLES: Final = ("log_checkpoint", "log_event", "log_once")
GUARDS: Final = {
    "sqlite": frozenset(f"{table}_no_{what}" for table in TABLES for what in ("update", "delete", "replace")),
    "postgresql": frozenset(f"{table}_immutable" for table in TABLES),
}
_TRIGGERS: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A'",
}


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
