"""Where the cut-off comes to lie on four sets of real texts when their human labels play the judge.

    .venv/bin/python -m tests.bench.bench_calibration --data ../shared/data

A judge says yes to a pair of the same label, and to an unplaced statement of the label that most of its nearest pattern has.
That is a poor stand-in for "do these say the same thing?": labels are broader or narrower than what people mean.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from services.patterns.adapters.embedders import embedder
from services.patterns.calibration.agreement import GRID, best_cut_off
from services.patterns.calibration.sampling import Drawn, Ground, draw
from services.patterns.engine import SEED
from services.patterns.numerics.clustering import Clustering
from services.patterns.numerics.communities import CUT_OFF, LeidenClusterer
from services.patterns.numerics.duplicates import collapse, same_words
from tests.bench.patterns.sets import embedded, labelled

SEEDS = (1, 2, 3)
LARGE = 4


def ground_of(vectors: NDArray[np.float32], counts: NDArray[np.int64]) -> tuple[Ground, Clustering]:
    """What a sample is drawn from, each distinct text a person's own, and the clustering at the cut-off in use."""
    engine = LeidenClusterer()
    prepared = engine.prepare(vectors)
    found = engine.partition(prepared, seed=SEED)
    now = engine.cluster(prepared, found, counts=counts)
    wide = engine.cluster(prepared, found, counts=counts, cut_off=0.0)
    of = np.full(wide.count + 1, -1, dtype=np.int32)
    for label in range(wide.count):
        inside = now.labels[(wide.labels == label) & (now.labels >= 0)]
        if inside.size:
            of[label] = np.bincount(inside).argmax()
    ground = Ground(
        pattern=now.labels,
        nearest=np.where(wide.nearest >= 0, of[wide.nearest], -1).astype(np.int32),
        community=np.where(wide.labels >= 0, of[wide.labels], -1).astype(np.int32),
        belonging=wide.belonging.astype(np.float64),
        person=np.arange(len(vectors)),
        vectors=prepared.vectors,
        neighbours=prepared.neighbours,
        cut_off=CUT_OFF,
    )
    return ground, now


def says_yes(one: Drawn, labels: NDArray[np.str_], found: Clustering) -> bool:
    """The labels' judgement."""
    if one.pattern < 0:
        return bool(labels[one.row] == labels[one.beside[0]])
    names, times = np.unique(labels[found.labels == one.pattern], return_counts=True)
    return bool(names[times.argmax()] == labels[one.row])


def line(name: str, sample: list[Drawn], labels: NDArray[np.str_], found: Clustering) -> str:
    """One line of figures for one sample."""
    yes = np.array([says_yes(one, labels, found) for one in sample])
    same, pair = np.array([one.same for one in sample]), np.array([one.pattern < 0 for one in sample])
    best = best_cut_off(np.array([one.belonging for one in sample]), same, yes)
    shares = [float(yes[rows].mean()) if rows.any() else float("nan") for rows in (pair & same, pair & ~same, ~pair)]
    return (
        f"{name:26s} {len(sample):5d}   {shares[0]:.2f}   {shares[1]:.2f}  {shares[2]:.2f}    {best.cut_off:.2f}  "
        f"{best.low:.2f}-{best.high:.2f}   {best.kappa:.2f}  {best.kappa_low:.2f}-{best.kappa_high:.2f}     "
        f"{best.kappas[np.argmin(np.abs(GRID - CUT_OFF))]:.2f}"
    )


def main() -> None:
    """Print the table: three samples of the usual size from each set, and one of as many as there are."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--data", type=Path, help="folder of the four labelled sets, where not ../shared/data")
    chosen, _ = options.parse_known_args()
    print(f"{'set, seed':26s} items  yes:same apart alone  cut-off (95%)    kappa (95%)    kappa at {CUT_OFF}")
    for data in labelled(chosen.data):
        distinct = collapse([same_words(text) for text in data.texts])
        ground, found = ground_of(embedded(data.texts, embedder("minilm"))[distinct.first], distinct.counts)
        labels = data.labels[distinct.first]
        for seed in SEEDS:
            print(line(f"{data.name}, {seed}", draw(ground, seed), labels, found), flush=True)
        whole = draw(ground, 1, pairs=len(labels) // LARGE, unplaced=len(labels) // LARGE)
        print(line(f"{data.name}, all", whole, labels, found), flush=True)


if __name__ == "__main__":
    main()
