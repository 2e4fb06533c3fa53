"""Engines for the three databases, with the promises each needs: `log` and `keys` survive power loss, `derived` is rebuilt."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

from psycopg.pq import Format
from sqlalchemy import (
    Column,
    Connection,
    CursorResult,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    text,
)

Purpose = Literal["log", "keys", "derived"]

log_metadata = MetaData()
keys_metadata = MetaData()
derived_metadata = MetaData()
"""Every service hangs its derived tables here; they can be dropped and rebuilt from the log at any time."""

IN_BINARY = {"incommon_binary": True}
"""Execution options of a query that is answered in binary by PostgreSQL: half the bytes of a blob, and no reading of digits."""
WAITS = 60
"""Seconds that one writer waits for another."""
Id = String(64)
Blob = LargeBinary


def open_engine(url: str, purpose: Purpose) -> Engine:
    """An engine for one database.

    SQLite: write-ahead log, foreign keys on, deleted bytes overwritten; `log` and `keys` are synced on every commit. Its
    files are their owner's alone. Transactions begin IMMEDIATE when asked through `writing`, so two writers queue instead of
    failing. No error message holds a statement's parameters.
    """
    if not url.startswith("sqlite"):
        postgres = create_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=24, hide_parameters=True)
        event.listen(postgres, "before_cursor_execute", _ask_in_binary)
        return postgres
    engine = create_engine(
        url,
        connect_args={"timeout": WAITS, "check_same_thread": False},
        pool_size=8,
        max_overflow=24,
        hide_parameters=True,
    )

    @event.listens_for(engine, "do_connect")
    def _alone(_dialect: Any, _record: Any, arguments: list[Any], _named: Any) -> None:
        if not arguments[0].startswith((":", "file:")):
            _for_its_owner(Path(arguments[0]))

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy's own BEGIN below replaces the driver's
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={WAITS * 1000}")
        _into_wal(cursor)
        cursor.execute(f"PRAGMA synchronous={'NORMAL' if purpose == 'derived' else 'FULL'}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("incommon_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _for_its_owner(file: Path) -> None:
    """Make a new database's file readable by its owner alone, as SQLite then makes what stands beside it; mend an older one."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        for one in (file, *(file.with_name(f"{file.name}-{end}") for end in ("wal", "shm"))):
            with suppress(FileNotFoundError):  # the two beside it come and go
                if one.stat().st_uid == os.geteuid() and one.stat().st_mode & 0o077:
                    one.chmod(0o600)
    except OSError:  # no folder, no right to it, no room: SQLite says so itself, as every caller knows it
        return


def _ask_in_binary(_connection: Any, cursor: Any, _statement: Any, _values: Any, context: Any, _many: Any) -> None:
    if context.execution_options.get("incommon_binary"):
        cursor.format = Format.BINARY


def as_fetched(answer: CursorResult[Any]) -> list[tuple[Any, ...]]:
    """Rows as the driver gives them, without an object around each: for pages of hundreds."""
    if answer.cursor is None:
        raise TypeError("this statement gives no rows")
    return list(answer.cursor.fetchall())


def _into_wal(cursor: sqlite3.Cursor) -> None:
    """Ask for the write-ahead log until it is given: the very first change to it is the one lock SQLite does not wait for."""
    until = time.monotonic() + WAITS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


@contextmanager
def writing(engine: Engine, lock: int | None = None) -> Iterator[Connection]:
    """A write transaction. `lock` names an advisory lock that PostgreSQL holds until the commit (SQLite has one writer)."""
    with engine.connect().execution_options(incommon_write=True) as connection, connection.begin():
        if lock is not None and connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})
        yield connection


MOST_PARAMETERS = 1000


def rows_in(
    connection: Connection, table: Table, column: Column[Any], values: Sequence[Any], *, ordered_by: str = ""
) -> list[tuple[Any, ...]]:
    """Every row of a table whose column holds one of these values: whole rows, columns in the table's order.

    The statement goes to the driver as it is: for a thousand values SQLAlchemy's own IN costs more than the database.
    `ordered_by` sorts within parts of `MOST_PARAMETERS` values; rows of one value are always in one part.
    """
    columns = ", ".join(one.name for one in table.columns)
    asked = f"SELECT {columns} FROM {table.name} WHERE {column.name}"  # noqa: S608 - names from our own tables
    order = f" ORDER BY {ordered_by}" if ordered_by else ""
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(values), MOST_PARAMETERS):
        part = values[start : start + MOST_PARAMETERS]
        if connection.dialect.name == "postgresql":
            sql, given = f"{asked} = ANY(%s){order}", (list(part),)
        else:
            sql, given = f"{asked} IN ({', '.join('?' * len(part))}){order}", tuple(part)
        found += as_fetched(connection.exec_driver_sql(sql, given, execution_options=IN_BINARY))
    return found
