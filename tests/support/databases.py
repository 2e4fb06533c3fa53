"""Databases that live as long as a test module, for what is built once and then only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.postgres import PostgresServer


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def module_database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty database of this module's own, on SQLite and on PostgreSQL in turn."""
    if request.param == "sqlite":
        folder: Path = tmp_path_factory.mktemp("database")
        yield f"sqlite:///{folder / 'incommon.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create_database()
    yield server.url(name)
    server.drop_database(name)
