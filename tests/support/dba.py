"""The hand of someone who runs the database: takes the triggers away and changes whatever they like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Engine, text

from services.foundation.database import writing
from services.ingest.sealing.rows import StoredRow

EVENTS = "SELECT position, stream, version, topic, state FROM log_event ORDER BY position"


class Dba:
    """Has every right on the log's database, and neither the seal's key nor its file."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        with writing(engine) as connection:
            if connection.dialect.name == "sqlite":
                query = text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log_%'")
                for name in list(connection.execute(query).scalars()):
                    connection.execute(text(f"DROP TRIGGER {name}"))
            else:
                for table in ("log_event", "log_once", "log_checkpoint"):
                    connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))

    def run(self, statement: str, **values: Any) -> None:
        """Run one statement."""
        with writing(self.engine) as connection:
            connection.execute(text(statement), values)

    def events(self) -> list[StoredRow]:
        """Every event as it stands."""
        with self.engine.connect() as connection:
            return [
                StoredRow(r.position, r.stream, r.version, r.topic, bytes(r.state))
                for r in connection.execute(text(EVENTS))
            ]

    def put(self, *rows: StoredRow) -> None:
        """Put events in."""
        with writing(self.engine) as connection:
            self._put(connection, rows)

    @staticmethod
    def _put(connection: Connection, rows: Sequence[StoredRow]) -> None:
        values = [{name: getattr(row, name) for name in StoredRow.__slots__} for row in rows]
        if values:
            connection.execute(
                text("INSERT INTO log_event VALUES (:position, :stream, :version, :topic, :state)"), values
            )

    def delete(self, *positions: int) -> None:
        """Take events out."""
        for position in positions:
            self.run("DELETE FROM log_event WHERE position = :position", position=position)

    def set(self, position: int, **values: Any) -> None:
        """Change columns of an event."""
        for name, value in values.items():
            self.run(f"UPDATE log_event SET {name} = :value WHERE position = :at", value=value, at=position)  # noqa: S608

    def everything(self, rows: Sequence[StoredRow]) -> None:
        """Let these be all the events there are."""
        with writing(self.engine) as connection:
            connection.execute(text("DELETE FROM log_event"))
            self._put(connection, rows)
