"""A town that lived through a rise, once for all that is only read, and one for each test that changes something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from contracts.weeks import Week
from tests.support.cycle import HEALTH, HOUSING, OTHER_WARD, Town, a_town, phrase


@dataclass
class Lived:
    """A town, the week in which buses were on many more people's minds, and the notes that said so."""

    town: Town
    week: Week
    notes: list[str]


def rise(town: Town, week: Week, people: int = 40) -> list[str]:
    """So many more people speak of buses: two in three to housing, one in three to health, in teams north and south."""
    notes = [
        town.note(
            phrase("buses", at),
            week,
            source=HEALTH if at % 3 == 0 else HOUSING,
            team="north" if at % 2 else "south",
            voice="person" if at % 5 else "worker",
        )
        for at in range(people)
    ]
    return town.post(notes)


def live(town: Town, weeks: int = 12) -> Lived:
    """History, then the week of the rise."""
    week = town.load_history(weeks)
    town.an_ordinary_week(week)
    town.an_ordinary_week(week, place=OTHER_WARD)
    notes = rise(town, week)
    town.freeze(week)
    return Lived(town, week, notes)


@pytest.fixture(scope="module")
def lived(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """To be read only."""
    with a_town(tmp_path_factory.mktemp("town"), module_database_url) as town:
        yield live(town)


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """To be changed; nothing has happened yet."""
    with a_town(tmp_path, database_url) as made:
        yield made
