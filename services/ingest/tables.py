"""Derived tables of the ingest service."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from services.foundation.database import Id, derived_metadata

erased_key = Table("ingest_erased_key", derived_metadata, Column("key", Id, primary_key=True))
"""Ids of every key that was destroyed by an erasure: none of them may ever stand in a key store again."""
ingest_note = Table(
    "ingest_note",
    derived_metadata,
    Column("note", Id, primary_key=True),
    Column("source", Text, nullable=False),
    Column("week", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("recorded_day", Integer, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("key", Id, nullable=False),
    Index("ingest_note_source", "source", "week"),
    Index("ingest_note_recorded", "source", "recorded_at"),
    Index("ingest_note_key", "key"),
)
"""One row a note: what its source reconciles by. Days count from 1 January of the year 1, on the service's clocks;
`recorded_at` is UNIX time of when it first came in, `position` that of its newest body."""
ingest_refusal = Table(
    "ingest_refusal",
    derived_metadata,
    Column("source", Text, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("reason", Id, primary_key=True),
    Column("count", Integer, nullable=False),
    info={"counted": True},
)
"""Notes refused at the door. Counted where it happens, since nothing of a refused note is kept: a rebuild leaves it."""
