"""A clock that goes backwards: order is the log's, not the clock's, and nothing is decided twice."""

from __future__ import annotations

from pathlib import Path

from contracts.events import NoteRecorded, SheetPublished, WeekClosed
from contracts.words import Scope
from tests.support.door import a_door, a_note
from tests.support.standing import derived_of, notes_of
from tests.support.system import Clock, a_system
from tests.support.town import work


def test_what_is_posted_after_the_clock_went_back_comes_after(tmp_path: Path, database_url: str) -> None:
    """Positions and versions rise, a repeat stays a repeat, followers read on."""
    clock = Clock()
    with a_system(tmp_path, database_url, clock, embedder="wordllama") as system:
        door = a_door(system)
        assert door.client.post("/v1/notes", json=a_note(id="C-1")).status_code == 201
        derived_of(system)
        clock.move(days=-3)
        assert door.client.post("/v1/notes", json=a_note(id="C-2")).status_code == 201
        assert door.client.post("/v1/notes", json=a_note(id="C-1")).status_code == 200
        assert notes_of(system) == ["C-1", "C-2"]
        events = system.log.read(0, topics=(NoteRecorded.topic,))
        assert [one.version for one in events] == [1, 2]
        assert events[0].recorded_at > events[1].recorded_at
        seen = derived_of(system)["patterns_statement"]
        assert len(seen) == 2


def test_a_week_that_was_closed_is_not_closed_again(tmp_path: Path, database_url: str) -> None:
    """Workers that live through the same Wednesday twice publish once."""
    clock = Clock()
    with a_system(tmp_path, database_url, clock, embedder="wordllama") as system:
        door = a_door(system)
        for n in range(12):
            assert door.client.post("/v1/notes", json=a_note(id=f"C-{n}", person=f"P-{n}")).status_code == 201
        work(system)
        clock.move(days=7)
        work(system)

        def decided() -> list[tuple[str, str]]:
            found = [one.payload for one in system.log.read(0, 10_000, (WeekClosed.topic, SheetPublished.topic))]
            return [
                (f"closed {one.unit}" if isinstance(one, WeekClosed) else f"sheet of {one.place}", one.week)
                for one in found
                if isinstance(one, WeekClosed | SheetPublished)
            ]

        before = decided()
        assert before
        published = derived_of(system)["signals_sheet"]
        clock.move(days=-7)
        work(system)
        clock.move(days=7, hours=1)
        work(system)
        after = decided()
        assert after[: len(before)] == before
        assert len(after) == len(set(after)), "a week was decided twice"
        assert [row for row in published if row not in derived_of(system)["signals_sheet"]] == []
        assert door.anyone(Scope.SIGNALS_READ).get("/readyz").status_code == 200
