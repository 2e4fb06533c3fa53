"""Patterns of patterns: coarser levels above the finest, nested because they are made of whole patterns.

A parent is a community of the graph whose nodes are patterns and whose edges are what runs between their statements, so a
child's statements all lie in its parent's. Splitting from the top would nest as well, but the finest level is what people
curate and what is tested weekly: it stays as it is, and only the levels above are made anew. Arrays only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.clustering import IDIOSYNCRATIC, by_size
from services.patterns.numerics.leiden import communities

RESOLUTIONS: Final = (1.5, 1.0)
"""Of each level above the finest, from the finest up."""
FEWEST_PATTERNS: Final = 6
"""Fewer than this need no overview."""
FEWEST_GROUPS: Final = 3
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

    @property
    def parents(self) -> tuple[NDArray[np.int32], ...]:
        """For each level, the group above of each of its members: of p patterns, then of each level's groups."""
        found: list[NDArray[np.int32]] = []
        below: NDArray[np.int32] | None = None
        for group in self.groups:
            if below is None:
                found.append(group)
            else:
                of = np.empty(int(below.max()) + 1, dtype=np.int32)
                of[below] = group
                found.append(of)
            below = group
        return tuple(found)


def levels(
    labels: NDArray[np.int32],
    graph: sparse.csr_array,
    *,
    seed: int,
    counts: NDArray[np.int64] | None = None,
    start: Sequence[NDArray[np.int32]] = (),
    resolutions: Sequence[float] = RESOLUTIONS,
) -> Levels:
    """Group patterns into parents, and those into theirs.

    Args:
        labels: (n,) int32, the pattern of each row, -1 for none, as of the finest level.
        graph: (n, n) symmetric, the rows' neighbour graph.
        seed: the same input and seed give the same levels.
        counts: (n,) statements each row stands for; one each where not given.
        start: for each level (n,) int32, the group each row was in at the last run, -1 where it is new or was in none: a
            warm start, so that parents last as patterns do.
        resolutions: of each level, from the finest up.
    """
    p = int(labels.max(initial=IDIOSYNCRATIC)) + 1
    many = np.ones(labels.size, dtype=np.int64) if counts is None else counts
    inside = labels >= 0
    sizes = np.bincount(labels[inside], weights=many[inside], minlength=p).astype(np.int64)
    whole = np.arange(p, dtype=np.int32)
    between = _between(labels, graph, p)
    found: list[NDArray[np.int32]] = []
    for level, resolution in enumerate(resolutions):
        count = int(whole.max(initial=IDIOSYNCRATIC)) + 1
        if count < FEWEST_PATTERNS:
            break
        joined = _between(whole, between, count)
        begin = _begin(start[level], labels, whole) if level < len(start) else None
        group = communities(joined, seed=seed, resolution=resolution, start=begin)[whole]
        groups = int(group.max()) + 1
        if not FEWEST_GROUPS <= groups <= COARSENING * count:
            break
        whole = by_size(group, sizes)[group]
        found.append(whole)
    return Levels(tuple(found))


def _between(labels: NDArray[np.int32], graph: sparse.csr_array, count: int) -> sparse.csr_array:
    """The graph of labels: what runs between each two, nothing within; (count, count)."""
    rows = np.flatnonzero(labels >= 0)
    member = sparse.csr_array((np.ones(rows.size), (rows, labels[rows])), shape=(labels.size, count))
    joined = sparse.csr_array(member.T @ graph @ member)
    joined.setdiag(0.0)
    joined.eliminate_zeros()
    joined.sort_indices()
    return joined


def _begin(start: NDArray[np.int32], labels: NDArray[np.int32], whole: NDArray[np.int32]) -> NDArray[np.int32] | None:
    """Where each node begins: the group most of its rows were in; alone where they were in none."""
    known = np.flatnonzero((start >= 0) & (labels >= 0))
    if known.size == 0:
        return None
    votes = np.zeros((int(whole.max()) + 1, int(start.max()) + 1), dtype=np.int64)
    np.add.at(votes, (whole[labels[known]], start[known]), 1)
    begin = np.where(votes.any(axis=1), votes.argmax(axis=1), IDIOSYNCRATIC).astype(np.int32)
    alone = np.flatnonzero(begin == IDIOSYNCRATIC)
    begin[alone] = votes.shape[1] + np.arange(alone.size, dtype=np.int32)
    return begin
