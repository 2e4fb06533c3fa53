"""How fast the log is sealed and checked: events a second, hashing alone, sealing, and `incommon verify` with every event opened.

    .venv/bin/python -m tests.bench.bench_seal [--notes 20000] [--rounds 3]

SQLite, notes of two statements, medians over rounds. Hashing alone is the leaves and trees of every checkpoint, from rows in
memory.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from contracts.notes import NoteIn
from services.ingest.domain import Poster
from services.ingest.sealing.rows import every, leaf_of
from services.ingest.sealing.tree import root
from tests.bench.ingest.drafts import notes
from tests.support.door import a_door
from tests.support.system import a_system

A_CHECKPOINT = 1000


def timed(work: Callable[[], object], count: int, rounds: int) -> float:
    """Median events a second."""
    speeds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        speeds.append(count / (time.perf_counter() - begun))
    return statistics.median(speeds)


def measured(size: int, rounds: int) -> Iterator[tuple[str, float]]:
    """(what, median events a second)."""
    with tempfile.TemporaryDirectory() as folder, a_system(Path(folder)) as system:
        a_door(system)
        for start in range(0, size, A_CHECKPOINT):
            parsed = [NoteIn.model_validate(note) for note in notes(min(A_CHECKPOINT, size - start), start)]
            system.ingest.record(parsed, Poster("bench"))
        rows = list(every(system.seal.rows))

        def hashing() -> None:
            leaves = [leaf_of(row) for row in rows]
            for first in range(0, len(leaves), A_CHECKPOINT):
                root(leaves[first : first + A_CHECKPOINT])

        yield "hashing alone", timed(hashing, len(rows), rounds)
        yield "reading and hashing", timed(lambda: [leaf_of(row) for row in every(system.seal.rows)], len(rows), rounds)
        yield "sealing (file and database synced)", timed(system.seal.sealer.seal_all, len(rows), 1)
        found = []
        yield (
            "incommon verify",
            timed(lambda: found.append(system.seal.verifier.verify(lambda *_: None)), len(rows), rounds),
        )
        assert all(one.holds for one in found)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(arguments)
    for what, speed in measured(given.notes, given.rounds):
        print(f"{what:<36}: {speed:>9,.0f} events a second")


if __name__ == "__main__":
    main()
