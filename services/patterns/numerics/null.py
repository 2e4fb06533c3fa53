"""What communities look like where there is nothing in common: the yardstick a pattern has to beat.

Leiden partitions any graph, one of noise included. So as many rows are drawn from one normal cloud that spreads in
each direction as the corpus does, and has no groups at all. Communities found there are what the method makes of nothing.

Shuffling every principal coordinate on its own would keep each coordinate's own lumps: where there are few clear themes
that leaves a lattice of groups, and the clearest corpora were told that they have nothing in common (0020).
"""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import Neighbours, nearest_neighbours, symmetric_graph, unit
from services.patterns.numerics.leiden import communities, share_of_neighbours

PERCENTILE: Final = 97.0
"""With it the bar by size leaves no more patterns in a null run than one bar at the 95th for all sizes did (0020)."""
FEWEST: Final = 10
"""Of fewer communities no line is drawn: there is one bar for all sizes."""
DEVIATIONS: Final = 2.5
MOST_RUNS: Final = 8
ROWS_ENOUGH: Final = 4_000
"""Rows over all null runs from which their communities are many enough to judge by."""
GROWTH: Final = 1.25
"""A yardstick serves until there are so many times the rows: by then nearness moves by .01 and belonging by .03 at most
(problems of the demonstration data, 200 to 5,600 rows)."""

CLOUD_LIMIT: Final = 10_000
"""Most rows of a cloud. What more would give is read off two clouds: nearness grows by so much with each doubling (.016, .014
and .013 from 2,500 to 20,000 rows of three labelled sets' spread), belonging stays (.39 to .40 from 5,000)."""


@dataclass(frozen=True)
class Yardstick:
    """What a pattern has to exceed to stand.

    Attributes:
        rows: how many it was made for.
        belonging: what the mean belonging of a community with `largest` of the rows or more has to exceed, in [0, 1].
        nearness: mean plus two and a half standard deviations of those communities' `nearness`, a cosine. Belonging
            alone would let one null community in thirty through; with this one a null run yields hardly any (measured in
            docs/decisions/0020-patterns-engine.md), since what is not in common is not near either.
        slope: by how much the bar of belonging falls for a community a factor of e smaller, not below 0; at 0 one bar
            stands for all sizes, as it did in runs from before there was a slope.
        smallest, largest: shares of the rows, in (0, 1], of the least and greatest communities of the null runs; beyond
            those the bar is level.
    """

    rows: int
    belonging: float
    nearness: float
    slope: float = 0.0
    smallest: float = 1.0
    largest: float = 1.0

    def belonging_at(self, shares: NDArray[np.float64]) -> NDArray[np.float64]:
        """What communities with such (c,) shares of the rows have to exceed: chance has more neighbours inside a large one."""
        within = np.clip(shares, self.smallest, self.largest)
        return np.asarray(self.belonging + self.slope * np.log(within / self.largest), dtype=np.float64)

    def serves(self, rows: int) -> bool:
        """Whether it may stand for so many rows."""
        return self.rows / GROWTH < rows < self.rows * GROWTH


def structureless(spread: NDArray[np.float64], rows: int, seed: int) -> NDArray[np.float32]:
    """Rows from a normal cloud, brought to length one.

    Args:
        spread: (d,) standard deviation along each principal coordinate, from `spread_of`.
        rows: how many.
        seed: of the draws.

    Returns:
        (rows, d) float32 in principal coordinates; cosines do not mind the turn.
    """
    drawn = np.random.default_rng(seed).standard_normal((rows, spread.shape[0])) * spread
    return unit(drawn.astype(np.float32))


def spread_of(vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """How far (n, d) centred rows spread along each of their d principal coordinates: standard deviations, (d,)."""
    exact = vectors.astype(np.float64)
    variances = np.linalg.eigvalsh(exact.T @ exact / max(1, exact.shape[0]))
    return np.asarray(np.sqrt(np.maximum(variances, 0.0)), dtype=np.float64)


def shuffled(vectors: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Shuffle every principal coordinate over the rows on its own, and bring rows back to length one.

    What tests and benches hold the engine against: it must find next to nothing here.

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


def nearness(labels: NDArray[np.int32], neighbours: Neighbours) -> NDArray[np.float64]:
    """How near a row is to those neighbours that have its label: their mean similarity, (n,), 0 without any.

    A neighbour of no positive similarity is none: nothing joins it to the row.
    """
    same = (labels[neighbours.index] == labels[:, None]) & (neighbours.similarity > 0)
    total: NDArray[np.float64] = (np.maximum(neighbours.similarity, 0.0) * same).sum(axis=1, dtype=np.float64)
    return np.asarray(total / np.maximum(same.sum(axis=1), 1), dtype=np.float64)


def means(values: NDArray[np.floating], labels: NDArray[np.int32], count: int) -> NDArray[np.float64]:
    """Mean of the values of each label 0 to count - 1, (count,); 0 for a label no row has."""
    placed = labels >= 0
    total = np.bincount(labels[placed], weights=values[placed].astype(np.float64), minlength=count)
    rows = np.bincount(labels[placed], minlength=count)
    return np.divide(total, rows, out=np.zeros(count), where=rows > 0)


def yardstick(vectors: NDArray[np.float32], *, k: int, resolution: float, min_size: int, seed: int) -> Yardstick:
    """Run the method on rows without groups and say what a pattern must exceed.

    Few rows make few communities, so for small sets several clouds are drawn and the communities taken together. For more
    than `CLOUD_LIMIT` rows nearness is continued from two clouds of fewer, by the logarithm of the rows; it flattens a little, so
    that the bar is on the strict side.

    Args:
        vectors: (n, d) float32, centred, n at least 1.
        k: neighbours of each row.
        resolution: of Leiden.
        min_size: communities of fewer rows do not count.
        seed: of the draws and of Leiden.
    """
    rows, spread = vectors.shape[0], spread_of(vectors)

    def over(many: int) -> Yardstick:
        return _of_clouds(spread, many, k=k, resolution=resolution, min_size=min_size, seed=seed)

    if rows <= CLOUD_LIMIT:
        return over(rows)
    half, whole = over(CLOUD_LIMIT // 2), over(CLOUD_LIMIT)
    growth = max(0.0, whole.nearness - half.nearness)
    return replace(whole, rows=rows, nearness=whole.nearness + growth * math.log2(rows / CLOUD_LIMIT))


def _of_clouds(
    spread: NDArray[np.float64], rows: int, *, k: int, resolution: float, min_size: int, seed: int
) -> Yardstick:
    found: list[tuple[NDArray[np.float64], ...]] = []
    for run in range(max(1, min(MOST_RUNS, ROWS_ENOUGH // rows))):
        neighbours = nearest_neighbours(structureless(spread, rows, seed + run), k)
        labels = communities(symmetric_graph(neighbours), seed=seed + run, resolution=resolution)
        count = int(labels.max(initial=-1)) + 1
        sizes = np.bincount(labels, minlength=count)
        belonging = means(share_of_neighbours(labels, neighbours), labels, count)
        near = means(nearness(labels, neighbours), labels, count)
        found.append(tuple(of[sizes >= min_size] for of in (sizes / rows, belonging, near)))
    shares, belonging, near = (np.concatenate(of) for of in zip(*found, strict=True))
    if not near.size:
        return Yardstick(rows=rows, belonging=0.0, nearness=0.0)
    slope = _slope(np.log(shares), belonging)
    largest = float(shares.max())
    level = belonging - slope * np.log(shares / largest)
    return Yardstick(
        rows=rows,
        belonging=float(np.percentile(level, PERCENTILE)),
        nearness=float(np.mean(near) + DEVIATIONS * np.std(near)),
        slope=slope,
        smallest=float(shares.min()),
        largest=largest,
    )


def _slope(at: NDArray[np.float64], values: NDArray[np.float64]) -> float:
    """Of the least squares line, not below 0; 0 where there are too few or all lie at one place."""
    spread = float(np.var(at))
    if at.size < FEWEST or spread == 0.0:
        return 0.0
    return max(0.0, float(np.mean((at - at.mean()) * (values - values.mean()))) / spread)
