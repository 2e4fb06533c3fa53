"""Copying a SQLite database while others write to it: SQLite's own backup, in one step and so at one moment."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Table

from api.backups.manifest import BackupError, TableCopy


def copy_out(engine: Engine, tables: list[Table], file: Path) -> dict[str, TableCopy]:
    """Copy the whole database into a new file, and see that the copy is sound.

    Raises:
        BackupError: SQLite finds the copy unsound.
    """
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    pooled = engine.raw_connection()
    source: Any = pooled.driver_connection
    try:
        with closing(sqlite3.connect(file)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it
            if target.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise BackupError("the copy is unsound: check the database with `incommon verify` and its disk")
            copied = {table.name: _table(target, table) for table in tables}
    finally:
        pooled.close()
    with file.open("rb") as written:
        os.fsync(written.fileno())
    return copied


def _table(connection: sqlite3.Connection, table: Table) -> TableCopy:
    rows = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608  # a name of our own
    return TableCopy(columns=tuple(table.columns.keys()), rows=rows)


def newest_position(file: Path) -> int:
    """The log's newest position in a copy."""
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT max(position) FROM log_event").fetchone()[0]
    return int(found or 0)


def path_of(engine: Engine) -> Path:
    """The file behind an engine."""
    return Path(str(engine.url.database))


def copy_in(file: Path, target: Path) -> None:
    """Put a copy where nothing is, whole or not at all."""
    fresh = target.with_name(f"{target.name}.restoring")
    shutil.copyfile(file, fresh)
    fresh.chmod(0o600)
    with fresh.open("rb") as written:
        os.fsync(written.fileno())
    fresh.rename(target)
