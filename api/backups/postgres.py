"""Copying PostgreSQL tables while others write to them: COPY in one snapshot, in the binary form that loses nothing.

`pg_dump` would do as well where its version is the server's; an older one refuses, and a container of ours has none.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select, text

from api.backups.manifest import TableCopy


def copy_out(engine: Engine, tables: list[Table], folder: Path) -> tuple[dict[str, TableCopy], int]:
    """Copy tables into one file each, all as they were at one moment.

    Returns:
        What was copied, and the newest position of the log in it (0 where the log is not among them).
    """
    copied: dict[str, TableCopy] = {}
    newest = 0
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        for table in tables:
            rows = connection.execute(select(func.count()).select_from(table)).scalar_one()
            columns = tuple(table.columns.keys())
            copied[table.name] = TableCopy(columns=columns, rows=int(rows))
            _write(connection, _copying(table.name, columns, "TO STDOUT"), folder / f"{table.name}.copy")
            if table.name == "log_event":
                newest = int(connection.execute(select(func.max(table.c.position))).scalar_one() or 0)
    return copied, newest


def _write(connection: Connection, statement: str, file: Path) -> None:
    driver: Any = connection.connection.driver_connection
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as out, driver.cursor() as cursor:
        with cursor.copy(statement) as copying:
            for chunk in copying:
                out.write(chunk)
        out.flush()
        os.fsync(out.fileno())


def copy_in(connection: Connection, name: str, copied: TableCopy, file: Path) -> None:
    """Fill an empty table, and let its counter go on after the newest row."""
    driver: Any = connection.connection.driver_connection
    filling = _copying(name, copied.columns, "FROM STDIN")
    with file.open("rb") as source, driver.cursor() as cursor, cursor.copy(filling) as copying:
        while chunk := source.read(1 << 20):
            copying.write(chunk)
    for column in copied.columns:
        counter = connection.execute(
            text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": name, "column": column}
        ).scalar()
        if counter and copied.rows:
            newest = f'SELECT max("{column}") FROM "{name}"'  # noqa: S608  # names of our own
            connection.execute(text(f"SELECT setval(:counter, ({newest}))"), {"counter": counter})


def _copying(table: str, columns: tuple[str, ...], way: str) -> str:
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'COPY "{table}" ({listed}) {way} (FORMAT BINARY)'
