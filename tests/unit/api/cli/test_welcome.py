"""The note that a newcomer posts first: taken as it is printed, at the first start and at every later one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from api.cli.welcome import EXAMPLE_SOURCE, example_note
from contracts.notes import NoteIn

NOW = datetime(2026, 11, 26, 15, 20, 23, tzinfo=UTC)


def test_the_note_has_the_shape_that_the_door_takes() -> None:
    """With a place, and without one, where only a team may learn from it."""
    placed, alone = (NoteIn.model_validate(example_note(NOW, place)) for place in ("E05099001", None))
    assert (placed.source, placed.place, placed.reach) == (EXAMPLE_SOURCE, "E05099001", "place")
    assert (alone.place, alone.reach, alone.team) == (None, "team", "front desk")


def test_the_next_start_prints_another_note() -> None:
    """The same id with another time would be refused."""
    later = NOW + timedelta(minutes=1)
    assert example_note(NOW, None)["id"] != example_note(later, None)["id"]
    assert example_note(NOW, None) == example_note(NOW, None)
