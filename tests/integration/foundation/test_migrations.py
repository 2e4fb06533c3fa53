"""The schema: migrations give exactly what the tables declare, on both databases, also when two processes start at once."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Literal

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, MetaData

import api.bootstrap  # every service hangs its tables on the metadata  # noqa: F401
from services.foundation.database import derived_metadata, keys_metadata, log_metadata, open_engine
from services.foundation.migrating import current, migrate, newest

Purpose = Literal["log", "keys", "derived"]
DECLARED: dict[Purpose, MetaData] = {"log": log_metadata, "keys": keys_metadata, "derived": derived_metadata}


@pytest.mark.parametrize("purpose", ["log", "keys", "derived"])
def test_migrated_is_what_the_tables_declare(tmp_path: Path, database_url: str, purpose: Purpose) -> None:
    """A database brought up by migrations differs in nothing from the declarations."""
    engine = open_engine(database_url, purpose)
    assert migrate(engine, purpose)
    assert drift(engine, purpose) == []
    assert current(engine, purpose) == newest(purpose)
    assert not migrate(engine, purpose)
    engine.dispose()


def drift(engine: Engine, purpose: Purpose) -> list[object]:
    """What a database has otherwise than the tables declare."""
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": f"{purpose}_schema", "include_name": _of(purpose)}
        )
        return list(compare_metadata(context, DECLARED[purpose]))


def _of(purpose: Purpose) -> object:
    """Only this purpose's tables: on PostgreSQL the three stand side by side."""
    mine = set(DECLARED[purpose].tables)
    return lambda name, kind, _parents: kind != "table" or name in mine


def test_two_processes_that_start_together_migrate_once(database_url: str) -> None:
    """Eight at once: one does the work, none fails."""
    engines = [open_engine(database_url, "log") for _ in range(8)]
    did: list[bool] = []
    failed: list[BaseException] = []

    def start(number: int) -> None:
        try:
            did.append(migrate(engines[number], "log"))
        except Exception as error:  # noqa: BLE001  # whatever goes wrong in a thread must be seen by the test
            failed.append(error)

    threads = [threading.Thread(target=start, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert any(did)
    assert current(engines[0], "log") == newest("log")
    for engine in engines:
        engine.dispose()
