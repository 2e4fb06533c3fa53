"""What communities look like where there is nothing in common: the yardstick a pattern has to beat.

Leiden partitions any graph, one of noise included. So the same rows are taken apart: every principal coordinate is
shuffled over the rows on its own, which keeps how far the corpus spreads in each direction and breaks up who is near
whom. Communities found there are what the method makes of nothing.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import Neighbours, nearest_neighbours, symmetric_graph, unit
from services.patterns.numerics.leiden import communities, share_of_neighbours

PERCENTILE: Final = 95.0
DEVIATIONS: Final = 3.0


@dataclass(frozen=True)
class Yardstick:
    """What a pattern has to exceed to stand.

    Attributes:
        belonging: 95th percentile of the mean belonging of the null run's communities, in [0, 1].
        hold: mean plus three standard deviations of those communities' mean `hold`, a cosine. Belonging alone would
            let one null community in twenty through; this one makes a null run yield none (measured in
            docs/decisions/0020-patterns-engine.md), since what is not in common is not near either.
    """

    belonging: float
    hold: float


def shuffled(vectors: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Shuffle every principal coordinate over the rows on its own, and bring rows back to length one.

    Args:
        vectors: (n, d) float32, centred.
        seed: of the shuffles.

    Returns:
        (n, min(n, d)) float32 in principal coordinates; cosines do not mind the turn.
    """
    _, axes = np.linalg.eigh(vectors.T.astype(np.float64) @ vectors.astype(np.float64))
    coordinates = vectors @ axes.astype(np.float32)
    random = np.random.default_rng(seed)
    mixed = np.column_stack([random.permutation(coordinates[:, at]) for at in range(coordinates.shape[1])])
    return unit(mixed)


def hold(labels: NDArray[np.int32], neighbours: Neighbours) -> NDArray[np.float64]:
    """How near a row is to its neighbours of the same label: sum of their similarities over all neighbours, (n,)."""
    k = max(1, neighbours.index.shape[1])
    same = labels[neighbours.index] == labels[:, None]
    held: NDArray[np.float64] = (np.maximum(neighbours.similarity, 0.0) * same).sum(axis=1, dtype=np.float64) / k
    return held


def means(values: NDArray[np.floating], labels: NDArray[np.int32], count: int) -> NDArray[np.float64]:
    """Mean of the values of each label 0 to count - 1, (count,); 0 for a label no row has."""
    placed = labels >= 0
    total = np.bincount(labels[placed], weights=values[placed].astype(np.float64), minlength=count)
    rows = np.bincount(labels[placed], minlength=count)
    return np.divide(total, rows, out=np.zeros(count), where=rows > 0)


def yardstick(vectors: NDArray[np.float32], *, k: int, resolution: float, min_size: int, seed: int) -> Yardstick:
    """Run the method on shuffled vectors and say what a pattern must exceed.

    Args:
        vectors: (n, d) float32, centred.
        k: neighbours of each row.
        resolution: of Leiden.
        min_size: communities of fewer rows do not count.
        seed: of the shuffle and of Leiden.
    """
    neighbours = nearest_neighbours(shuffled(vectors, seed), k)
    labels = communities(symmetric_graph(neighbours), seed=seed, resolution=resolution)
    count = int(labels.max(initial=-1)) + 1
    large = np.bincount(labels, minlength=count) >= min_size
    if not large.any():
        return Yardstick(belonging=0.0, hold=0.0)
    belonging = means(share_of_neighbours(labels, neighbours), labels, count)[large]
    held = means(hold(labels, neighbours), labels, count)[large]
    return Yardstick(
        belonging=float(np.percentile(belonging, PERCENTILE)),
        hold=float(held.mean() + DEVIATIONS * held.std()),
    )
