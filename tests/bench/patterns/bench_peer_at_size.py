"""How long finding patterns takes this engine and BERTopic's pipeline on the same vectors, where there are many.

    python -m tests.bench.patterns.bench_peer_at_size [50000 ...]

The vectors are those of `bench_scale`: mixtures of two real ones. Each engine runs once, with one seed, in a process of its
own, with one thread for array work as the service's processes have it. It is warmed up first on as many rows as it takes for
UMAP to go its way for large sets (nearest neighbours by descent, above 4,096), so that compiling is not taken for clustering.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from numpy.typing import NDArray

from services.patterns.adapters.embedders import embedder
from services.patterns.numerics.duplicates import collapse
from tests.bench.patterns.bench_scale import MIB, ONE_THREAD, mixed
from tests.bench.patterns.peers import ENGINES, PEER
from tests.bench.patterns.sets import embedded, labelled

SIZES = (50_000,)
WARM_ROWS = 5_000
OURS = "incommon"
SEED = 1


def took(name: str, vectors: NDArray[np.float32]) -> tuple[float, float, int, float]:
    """Seconds of the wall and of the processor, patterns, and mebibytes the process grew by; meant for one of its own."""
    engine = ENGINES[name]
    engine(vectors[:WARM_ROWS], collapse(range(WARM_ROWS)), SEED)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = engine(vectors, collapse(range(len(vectors))), SEED)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / MIB
    return found.seconds, found.cpu, int(found.labels.max()) + 1, grown


def main(*sizes: int) -> None:
    """A line for each engine and size, and how many times faster ours is."""
    reader = embedder()
    pool = [(data, embedded(data.texts, reader)) for data in labelled()]
    os.environ.update(ONE_THREAD)
    for size in sizes or SIZES:
        vectors = np.asarray(mixed(pool, size).vectors, dtype=np.float32)
        spent = {}
        for name in (OURS, PEER):
            load = os.getloadavg()[0]
            with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as worker:
                wall, cpu, patterns, grown = spent[name] = worker.submit(took, name, vectors).result()
            print(
                f"{size:,} {name}: {wall:.1f} s, {cpu:.1f} CPU-s, {patterns} patterns, {grown:,.0f} MiB, load {load:.1f}",
                flush=True,
            )
        wall, cpu = (spent[PEER][at] / spent[OURS][at] for at in (0, 1))
        print(f"{size:,}: {wall:.0f} times faster by the clock, {cpu:.0f} by CPU-seconds")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
