"""An append's statements as each database takes them fastest: the driver's own SQL, whole batches at a time.

SQLite takes `executemany`; PostgreSQL takes each column of a batch as one binary array (`unnest`), since a statement a row
costs more and COPY cannot give the positions back. Every call here is made under the append lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection

EventRow = tuple[str, int, str, bytes]
"""stream (hex), version, topic, state: an event to be appended."""
OnceRow = tuple[bytes, int, bytes, str, str, int]
"""once, seq, digest, stream (hex), key, position: an idempotency key's row."""

_PARAMETERS = 1000
_VERSIONS = "SELECT stream, (SELECT max(version) FROM log_event e WHERE e.stream = asked.stream) FROM"


class Rows(Protocol):
    """What an append asks of a database."""

    def versions(self, connection: Connection, streams: Sequence[str]) -> dict[str, int]:
        """The newest version of each stream that has any; one look at the index for each."""

    def insert_events(self, connection: Connection, rows: Sequence[EventRow]) -> int:
        """Insert events in order; gives the first one's position, and each next one's is one more."""

    def insert_once(self, connection: Connection, rows: Sequence[OnceRow]) -> None:
        """Insert idempotency rows."""


class SqliteRows:
    """On sqlite3."""

    def versions(self, connection: Connection, streams: Sequence[str]) -> dict[str, int]:
        """See `Rows`."""
        found: dict[str, int] = {}
        for start in range(0, len(streams), _PARAMETERS):
            part = tuple(streams[start : start + _PARAMETERS])
            asked = f"WITH asked(stream) AS (VALUES {','.join(('(?)',) * len(part))})"
            answer = connection.exec_driver_sql(f"{asked} {_VERSIONS} asked", part)
            found.update((stream, version) for stream, version in answer if version is not None)
        return found

    def insert_events(self, connection: Connection, rows: Sequence[EventRow]) -> int:
        """The last id tells all: under the append lock nobody else takes one, and AUTOINCREMENT leaves no gap."""
        connection.exec_driver_sql(
            "INSERT INTO log_event (stream, version, topic, state) VALUES (?, ?, ?, ?)", list(rows)
        )
        last = connection.exec_driver_sql("SELECT max(position) FROM log_event").scalar_one()
        return int(last) - len(rows) + 1

    def insert_once(self, connection: Connection, rows: Sequence[OnceRow]) -> None:
        """See `Rows`."""
        connection.exec_driver_sql(
            "INSERT INTO log_once (once, seq, digest, stream, key, position) VALUES (?, ?, ?, ?, ?, ?)", list(rows)
        )


class PostgresRows:
    """On psycopg 3; `%b` sends an array in binary form."""

    def versions(self, connection: Connection, streams: Sequence[str]) -> dict[str, int]:
        """See `Rows`."""
        answer = connection.exec_driver_sql(f"{_VERSIONS} unnest(%b::varchar[]) AS asked(stream)", (list(streams),))
        return {stream: int(version) for stream, version in answer if version is not None}

    def insert_events(self, connection: Connection, rows: Sequence[EventRow]) -> int:
        """A sequence may skip numbers between two appends (one was rolled back), never within one under the lock.

        Raises:
            RuntimeError: something took a number in the meantime, which nothing here does.
        """
        answer = connection.exec_driver_sql(
            "WITH new AS (INSERT INTO log_event (stream, version, topic, state) SELECT stream, version, topic, state "
            "FROM unnest(%b::varchar[], %b::integer[], %b::text[], %b::bytea[]) "
            "WITH ORDINALITY AS given(stream, version, topic, state, ord) ORDER BY ord RETURNING position) "
            "SELECT min(position), max(position) FROM new",
            _columns(rows),
        )
        first, last = answer.one()
        if last - first + 1 != len(rows):
            raise RuntimeError("positions were taken outside the append lock")
        return int(first)

    def insert_once(self, connection: Connection, rows: Sequence[OnceRow]) -> None:
        """See `Rows`."""
        connection.exec_driver_sql(
            "INSERT INTO log_once (once, seq, digest, stream, key, position) SELECT * FROM "
            "unnest(%b::bytea[], %b::integer[], %b::bytea[], %b::varchar[], %b::varchar[], %b::bigint[])",
            _columns(rows),
        )


def rows_of(dialect: str) -> Rows:
    """The statements for a dialect."""
    return PostgresRows() if dialect == "postgresql" else SqliteRows()


def _columns(rows: Sequence[tuple[object, ...]]) -> tuple[list[object], ...]:
    return tuple(list(column) for column in zip(*rows, strict=True))
