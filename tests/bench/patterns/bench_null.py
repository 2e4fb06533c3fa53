"""How many patterns the engine finds where there is nothing in common.

Each labelled set, and parts of it of 300 and 800 rows, are robbed of their groups in two ways: rows drawn from a normal
cloud of the same spread (what the yardstick is made of, by other seeds), and every principal coordinate shuffled on its own
(which keeps each coordinate's own lumps). Told are the patterns a run finds there and the share of rows in them, and how
many communities there were to choose from. Facts, not times.

    python -m tests.bench.patterns.bench_null [--times 12]
"""

from __future__ import annotations

import argparse

import numpy as np
from numpy.typing import NDArray

from services.patterns.adapters.embedders import embedder
from services.patterns.numerics.commonplace import Centred
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.null import shuffled, spread_of, structureless
from tests.bench.patterns.sets import embedded, labelled

PARTS = (300, 800)
FIRST_SEED = 9_000
ROW = "{:14} {:>6} {:9} {:>9} {:>9} {:>12}"


def robbed(own: NDArray[np.float32], way: str, seed: int) -> NDArray[np.float32]:
    """As many rows of the same spread without groups."""
    return structureless(spread_of(own), len(own), seed) if way == "cloud" else shuffled(own, seed)


def found_in(own: NDArray[np.float32], way: str, times: int) -> tuple[float, float, float]:
    """Means of patterns, share of rows in them, and communities, over so many null runs.

    The yardstick is that of the rows themselves, as a run's is, not one made of the rows without groups.
    """
    engine = LeidenClusterer()
    bar = engine.prepare(own).yardstick
    told = []
    for seed in range(FIRST_SEED, FIRST_SEED + times):
        prepared = engine.prepare(robbed(own, way, seed), bar)
        communities = engine.partition(prepared, seed=seed)
        found = engine.cluster(prepared, communities)
        told.append((found.count, 1 - found.idiosyncratic_share, int(communities.max()) + 1))
    patterns, share, many = np.mean(told, axis=0)
    return float(patterns), float(share), float(many)


def main() -> None:
    """Print a line for each set, size and way."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--times", type=int, default=12, help="null runs for each line")
    times = parser.parse_args().times
    print(ROW.format("set", "rows", "robbed by", "patterns", "of rows", "communities"))
    reader, all_told = embedder("minilm"), {"cloud": list[float](), "shuffled": list[float]()}
    for data in labelled():
        vectors = embedded(data.texts, reader)[data.distinct().first]
        mixed = np.random.default_rng(1).permutation(len(vectors))
        for rows in (*PARTS, len(vectors)):
            own = Centred.of(vectors[mixed[:rows]]).rows
            for way, told in all_told.items():
                patterns, share, communities = found_in(own, way, times)
                told.append(patterns)
                figures = f"{patterns:.2f}", f"{share:.4f}", f"{communities:.0f}"
                print(ROW.format(data.name, rows, way, *figures), flush=True)
    print("; ".join(f"{way}: {np.mean(told):.2f} patterns a null run" for way, told in all_told.items()))


if __name__ == "__main__":
    main()
