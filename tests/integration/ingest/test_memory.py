"""Memory stays flat however many notes come in and are read."""

from __future__ import annotations

import gc
from pathlib import Path

import psutil
import pytest

from contracts.notes import NoteIn
from services.ingest.domain import Poster
from tests.support.door import a_door, a_note
from tests.support.system import a_system

MEBI = 1024**2
KEPT_FOR = 40 * MEBI
"""A full ring of keys, SQLite's page cache and the allocator's slack; what a note left behind would soon exceed it."""


@pytest.mark.slow
def test_memory_is_flat_over_many_notes(tmp_path: Path, *, full_size: bool) -> None:
    """Every note of another person, so that nothing kept by person could stay small; a million at full size."""
    count, warm = (1_000_000, 100_000) if full_size else (8_000, 2_000)
    process, poster = psutil.Process(), Poster("test")
    with a_system(tmp_path) as system:
        a_door(system)
        read = 0
        before = 0
        for first in range(0, count, 1000):
            parsed = [NoteIn.model_validate(a_note(id=f"n{n}", person=f"p{n}")) for n in range(first, first + 1000)]
            system.ingest.record(parsed, poster)
            while page := system.log.read(read):
                read = page[-1].position
            if first + 1000 == warm:
                gc.collect()
                before = process.memory_info().rss
        gc.collect()
        assert process.memory_info().rss - before < KEPT_FOR
