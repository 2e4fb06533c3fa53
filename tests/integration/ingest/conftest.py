"""A door on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.door import Door, a_door
from tests.support.system import a_system


@pytest.fixture
def door(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A system with a town, on each database in turn."""
    with a_system(tmp_path, database_url) as system:
        yield a_door(system)
