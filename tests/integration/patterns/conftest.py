"""A system with made-up lives in it, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.bootstrap import System
from contracts.words import PlaceKind
from tests.support.lives import HOME, place, with_words
from tests.support.system import Clock, a_system


@pytest.fixture
def clock() -> Clock:
    """Wednesday 18 November 2026, after 06:00: week 46 has frozen."""
    return Clock()


@pytest.fixture
def system(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[System]:
    """A home with two wards, nothing said yet."""
    with a_system(tmp_path, database_url, clock) as made:
        with_words(made)
        place(made, HOME, PlaceKind.COUNCIL)
        place(made, "W1", PlaceKind.WARD, HOME)
        place(made, "W2", PlaceKind.WARD, HOME)
        yield made
