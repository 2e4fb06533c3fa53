"""The seal's side of the log's database: rows as they are stored, and the table of checkpoints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Engine, Integer, Table, Text, func, insert, select

from services.foundation.database import Blob, log_metadata, writing
from services.ingest.adapters.recorder import log_event
from services.ingest.sealing.checkpoint import Checkpoint
from services.ingest.sealing.rows import StoredRow

log_checkpoint = Table(
    "log_checkpoint",
    log_metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("signature", Blob, nullable=False),
    Column("leaves", Blob, nullable=False),
)
SEAL_LOCK = 0x1C0A_99E7
"""PostgreSQL advisory lock of whoever adds a checkpoint."""


class SqlStoredRows:
    """What `services.ingest.sealing.rows.StoredRows` promises, on `log_event`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def head(self) -> int:
        """The newest position; 0 when the log is empty."""
        with self.engine.connect() as connection:
            return int(connection.execute(select(func.max(log_event.c.position))).scalar_one() or 0)

    def page(self, after: int | None, limit: int, through: int | None = None) -> Sequence[StoredRow]:
        """Rows in order of position."""
        query = select(log_event).order_by(log_event.c.position).limit(limit)
        if after is not None:
            query = query.where(log_event.c.position > after)
        if through is not None:
            query = query.where(log_event.c.position <= through)
        with self.engine.connect() as connection:
            return [
                StoredRow(row.position, row.stream, row.version, row.topic, row.state)
                for row in connection.execute(query)
            ]


class SqlCheckpoints:
    """What `services.ingest.sealing.ports.Checkpoints` promises."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def newest(self) -> Checkpoint | None:
        """The checkpoint with the highest number."""
        query = select(log_checkpoint).order_by(log_checkpoint.c.number.desc()).limit(1)
        with self.engine.connect() as connection:
            row = connection.execute(query).first()
        return None if row is None else _checkpoint(row)

    def at(self, number: int) -> Checkpoint | None:
        """One checkpoint."""
        with self.engine.connect() as connection:
            row = connection.execute(select(log_checkpoint).where(log_checkpoint.c.number == number)).first()
        return None if row is None else _checkpoint(row)

    def after(self, number: int, limit: int = 50) -> Sequence[Checkpoint]:
        """Checkpoints after a number, in order."""
        query = select(log_checkpoint).where(log_checkpoint.c.number > number)
        with self.engine.connect() as connection:
            found = connection.execute(query.order_by(log_checkpoint.c.number).limit(limit))
            return [_checkpoint(row) for row in found]

    def add(self, checkpoint: Checkpoint) -> bool:
        """Add the next checkpoint; False, and nothing is written, when another process added one first."""
        with writing(self.engine, SEAL_LOCK) as connection:
            newest = connection.execute(select(func.max(log_checkpoint.c.number))).scalar_one() or 0
            if checkpoint.number != newest + 1:
                return False
            connection.execute(
                insert(log_checkpoint).values(
                    number=checkpoint.number,
                    text=checkpoint.text,
                    signature=checkpoint.signature,
                    leaves=checkpoint.leaves,
                )
            )
        return True


def _checkpoint(row: Any) -> Checkpoint:
    return Checkpoint(row.number, row.text, bytes(row.signature), bytes(row.leaves))
