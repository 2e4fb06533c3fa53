"""The database alone, as fast as its driver goes: the yardstick that the log's append path is held to.

The rows are those that the log had just stored, byte for byte, into a table of the same columns, key and index, in one
transaction that is as durable as the log's; no encryption, no idempotency, no versions.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import Engine, text

Row = tuple[str, int, str, bytes]


class Raw(Protocol):
    """A database without us."""

    def append(self, rows: Sequence[Row]) -> None:
        """Insert and commit."""


class RawSqlite:
    """`executemany` of sqlite3."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def append(self, rows: Sequence[Row]) -> None:
        """Insert and commit."""
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany("INSERT INTO raw_event (stream, version, topic, state) VALUES (?, ?, ?, ?)", rows)
        self.connection.execute("COMMIT")


class RawPostgres:
    """COPY of psycopg 3, in binary."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection

    def append(self, rows: Sequence[Row]) -> None:
        """Insert and commit."""
        with (
            self.connection.transaction(),
            self.connection.cursor() as cursor,
            cursor.copy("COPY raw_event (stream, version, topic, state) FROM STDIN (FORMAT BINARY)") as copy,
        ):
            copy.set_types(["varchar", "int4", "text", "bytea"])
            for row in rows:
                copy.write_row(row)


@contextmanager
def raw_beside(engine: Engine, folder: Path) -> Iterator[Raw]:
    """A raw table on the same disk (SQLite) or in the same server (PostgreSQL)."""
    columns = "stream VARCHAR(64) NOT NULL, version INTEGER NOT NULL, topic TEXT NOT NULL"
    if engine.dialect.name == "sqlite":
        with closing(sqlite3.connect(folder / "raw.db", isolation_level=None)) as connection:
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                connection.execute(f"PRAGMA {pragma}")
            key = "position INTEGER PRIMARY KEY AUTOINCREMENT"
            connection.execute(
                f"CREATE TABLE raw_event ({key}, {columns}, state BLOB NOT NULL, UNIQUE (stream, version))"
            )
            yield RawSqlite(connection)
        return
    with engine.begin() as made:
        made.execute(text(f"CREATE TABLE raw_event (position BIGSERIAL PRIMARY KEY, {columns}, state BYTEA NOT NULL)"))
        made.execute(text("CREATE UNIQUE INDEX raw_event_stream ON raw_event (stream, version)"))
    address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as opened:
        yield RawPostgres(opened)
