"""Patterns of patterns: coarser levels above the finest, nested because they are made of whole patterns.

A parent is a community of the graph of patterns' centres, so a child's statements all lie in its parent's. Splitting from the
top would nest as well, but the finest level is what people curate and what is tested weekly: it stays as it is, and only the
levels above are made anew. Arrays only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.clustering import IDIOSYNCRATIC, by_size
from services.patterns.numerics.graph import centred, nearest_neighbours, symmetric_graph
from services.patterns.numerics.leiden import communities, completed_start

RESOLUTIONS: Final = (1.75, 1.0)
"""Of each level above the finest, from the finest up."""
FEWEST_PATTERNS: Final = 6
"""Fewer than this need no overview."""
FEWEST_GROUPS: Final = 3
HELD: Final = 0.5
"""How much more the likeness of two patterns counts that were in one group. Without it those between two groups change sides: of
weekly runs over dated complaints, statements kept their group in .924 of all; with .25 in .965, with .5 in .980."""
COARSENING: Final = 0.6
"""A level with more groups than this share of what it groups says nothing that the one below does not."""


@dataclass(frozen=True)
class Levels:
    """Where each of p patterns lies at the levels above.

    Attributes:
        groups: one (p,) int32 array a level, from the finest up: the number of each pattern's group there, 0 that with most
            statements. Patterns that share a group share every group above. Empty where an overview says nothing new.
    """

    groups: tuple[NDArray[np.int32], ...]


def levels(
    centres: NDArray[np.float32],
    sizes: NDArray[np.int64],
    *,
    seed: int,
    start: Sequence[NDArray[np.int32]] = (),
    resolutions: Sequence[float] = RESOLUTIONS,
) -> Levels:
    """Group patterns into parents, and those into theirs.

    The mean taken off is that of the centres, each counting once: were it weighed by statements, the largest pattern would be the
    mean itself, and near to none.

    Args:
        centres: (p, d) float32, the mean of each pattern's vectors.
        sizes: (p,) int64, how many statements each has.
        seed: the same input and seed give the same levels.
        start: for each level (p,) int32, the group each pattern was in at the last run, -1 where it is new or was in none: a
            warm start, so that parents last as patterns do.
        resolutions: of each level, from the finest up.
    """
    own = np.arange(len(centres), dtype=np.int32)
    rows = centred(centres)
    found: list[NDArray[np.int32]] = []
    for level, resolution in enumerate(resolutions):
        count = len(rows)
        if count < FEWEST_PATTERNS:
            break
        near = nearest_neighbours(rows)
        graph, begin = symmetric_graph(near), None
        if level < len(start) and (was := _majority(start[level], own, sizes, count)).max() >= 0:
            graph, begin = _held(graph, was), completed_start(was, near)
        group = communities(graph, seed=seed, resolution=resolution, start=begin)[own]
        groups = int(group.max()) + 1
        if not FEWEST_GROUPS <= groups <= COARSENING * count:
            break
        own = by_size(group, sizes)[group]
        found.append(own)
        rows = centred(np.stack([centres[own == at].mean(axis=0) for at in range(groups)]))
    return Levels(tuple(found))


def nearest_centre(centres: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.int64]:
    """For each of q other centres the nearest of p by cosine, both without the mean of the p, (q,) int64; equals by number."""
    if not len(others):
        return np.empty(0, dtype=np.int64)
    mean = centres.mean(axis=0)
    return np.asarray((centred(others, mean) @ centred(centres, mean).T).argmax(axis=1), dtype=np.int64)


def _held(graph: sparse.csr_array, was: NDArray[np.int32]) -> sparse.csr_array:
    """The graph with what was together drawn nearer: at the edge of two groups a pattern would change sides every other week."""
    edges = graph.tocoo()
    together = (was[edges.row] >= 0) & (was[edges.row] == was[edges.col])
    weights = edges.data * np.where(together, 1.0 + HELD, 1.0)
    held = sparse.csr_array((weights, (edges.row, edges.col)), shape=graph.shape)
    held.sort_indices()
    return held


def _majority(
    start: NDArray[np.int32], own: NDArray[np.int32], sizes: NDArray[np.int64], count: int
) -> NDArray[np.int32]:
    """Where each of the nodes of a level was: the group most of its patterns' statements were in; -1 where none was."""
    known = start >= 0
    votes = np.zeros((count, int(start.max(initial=IDIOSYNCRATIC)) + 1), dtype=np.int64)
    if not votes.size:
        return np.full(count, IDIOSYNCRATIC, dtype=np.int32)
    np.add.at(votes, (own[known], start[known]), sizes[known])
    return np.where(votes.any(axis=1), votes.argmax(axis=1), IDIOSYNCRATIC).astype(np.int32)
