"""A sealed log on SQLite and on PostgreSQL: one for a module that puts everything back, or one of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.bootstrap import System
from tests.support.sealed import a_sealed_system


@pytest.fixture(scope="module")
def standing(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A sealed log that the module's tests leave as they found it."""
    with a_sealed_system(tmp_path_factory.mktemp("sealed"), module_database_url) as system:
        yield system


@pytest.fixture
def sealed(tmp_path: Path, database_url: str) -> Iterator[System]:
    """A sealed log of the test's own."""
    with a_sealed_system(tmp_path, database_url) as system:
        yield system
