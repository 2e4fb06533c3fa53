"""What homes have in common, from the centres of their patterns alone.

Inside a home a run has told its patterns apart; how near two of them still are is what *different* looks like there. So
patterns of two homes are the same further up only where they are nearer than that.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.clustering import IDIOSYNCRATIC, by_size
from services.patterns.numerics.graph import Neighbours, centred, nearest_neighbours, symmetric_graph, unit
from services.patterns.numerics.leiden import communities, completed_start

APART: Final = 95.0
"""Percentile of the likeness of a home's own nearest patterns, above which patterns of two homes are the same thing."""
LEAST: Final = 0.5
"""Least cosine of two centres that say the same, whatever siblings look like; also where no home has two patterns."""
HOMES: Final = 2
"""Fewest homes in what is in common further up."""
_BLOCK_ROWS: Final = 2_000


@dataclass(frozen=True)
class Wider:
    """What n patterns of homes make further up.

    Attributes:
        labels: (n,) int32, 0 the largest (in people); -1 where no other home says the same.
        belonging: (n,) float32 in [0, 1], cosine to the centre of the label, its patterns weighed by their people; 0 where -1.
        bar: the cosine from which two homes' patterns were joined.
    """

    labels: NDArray[np.int32]
    belonging: NDArray[np.float32]
    bar: float


def join(
    centres: NDArray[np.float32],
    homes: NDArray[np.int64],
    people: NDArray[np.int64],
    *,
    seed: int,
    start: NDArray[np.int32] | None = None,
) -> Wider:
    """Join the patterns of several homes that say the same.

    The mean taken off is that of the centres, each counting once: were it weighed by people, what most people say would be the
    mean itself, and like nothing. So at least two different things must have come up before one stands out.

    Args:
        centres: (n, d) float32, the mean of each pattern's statements.
        homes: (n,) which home each is of.
        people: (n,) how many said it, at least 1.
        seed: of Leiden.
        start: (n,) int32, where each was before, -1 for new; None starts cold.

    Returns:
        The answer; time and memory grow with n squared, in blocks of rows.
    """
    n = centres.shape[0]
    nothing = Wider(np.full(n, IDIOSYNCRATIC, np.int32), np.zeros(n, np.float32), LEAST)
    if np.unique(homes).size < HOMES:
        return nothing
    rows = centred(centres)
    bar = _bar(rows, homes)
    near = nearest_neighbours(rows)
    elsewhere = homes[near.index] != homes[:, None]
    joined = Neighbours(
        near.index, np.where(elsewhere & (near.similarity >= bar), near.similarity, 0.0).astype(np.float32)
    )
    begin = None if start is None else completed_start(start, joined)
    found = communities(symmetric_graph(joined), seed=seed, resolution=1.0, start=begin)
    kept = _in_several(found, homes)
    if not (kept >= 0).any():
        return Wider(nothing.labels, nothing.belonging, bar)
    number = by_size(kept, people)
    labels = np.where(kept >= 0, number[kept], IDIOSYNCRATIC).astype(np.int32)
    return Wider(labels, _belonging(rows, labels, people), bar)


def _bar(rows: NDArray[np.float32], homes: NDArray[np.int64]) -> float:
    """How near a home's own patterns come to each other: the 95th percentile over patterns of their nearest sibling's cosine."""
    nearest = []
    for home in np.unique(homes):
        own = rows[homes == home]
        if own.shape[0] > 1:
            nearest.append(nearest_neighbours(own, 1).similarity[:, 0])
    return max(LEAST, float(np.percentile(np.concatenate(nearest), APART))) if nearest else LEAST


def _in_several(labels: NDArray[np.int32], homes: NDArray[np.int64]) -> NDArray[np.int32]:
    """The labels that at least two homes share; -1 for the rest."""
    pairs = np.unique(np.stack([labels.astype(np.int64), homes]), axis=1)
    many = np.bincount(pairs[0], minlength=int(labels.max(initial=-1)) + 1)
    return np.where(many[labels] >= HOMES, labels, IDIOSYNCRATIC).astype(np.int32)


def _belonging(rows: NDArray[np.float32], labels: NDArray[np.int32], people: NDArray[np.int64]) -> NDArray[np.float32]:
    placed = labels >= 0
    sums = np.zeros((int(labels.max()) + 1, rows.shape[1]))
    np.add.at(sums, labels[placed], rows[placed].astype(np.float64) * people[placed, None])
    cosine = (rows * unit(sums.astype(np.float32))[labels]).sum(axis=1)
    return np.where(placed, np.clip(cosine, 0.0, 1.0), 0.0).astype(np.float32)
