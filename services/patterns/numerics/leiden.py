"""Leiden communities of a graph, cold or from where things stood, through `graspologic_native` (MIT).

Source: Traag, Waltman and van Eck 2019, "From Louvain to Leiden: guaranteeing well-connected communities".
"""

from typing import Final

import graspologic_native
import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.clustering import IDIOSYNCRATIC, by_size
from services.patterns.numerics.graph import Neighbours, edge_weights

RESOLUTION: Final = 3.0
ITERATIONS: Final = 3
"""Whole rounds of a cold Leiden, each from the last one's communities: on the four labelled sets three gave .005 more AMI
than one, and five or ten no more (decision record 0024)."""


def communities(
    graph: sparse.csr_array,
    *,
    seed: int,
    resolution: float = RESOLUTION,
    start: NDArray[np.int32] | None = None,
) -> NDArray[np.int32]:
    """Partition the rows of an undirected graph.

    Args:
        graph: (n, n) symmetric CSR, float64 weights.
        seed: the same graph, seed and start give the same answer.
        resolution: of modularity; more makes more and smaller communities.
        start: (n,) int32 communities to begin from, every row in one; None begins with every row on its own.

    Returns:
        (n,) int32, 0 the largest. A row without any edge is a community of its own.
    """
    n = graph.shape[0]
    if graph.nnz == 0:
        return np.arange(n, dtype=np.int32)
    if start is None:
        _, found = graspologic_native.leiden_csr(
            graph.indptr.astype(np.int64),
            graph.indices.astype(np.int32),
            graph.data,
            n,
            resolution=resolution,
            seed=seed,
            iterations=ITERATIONS,
        )
        labels = np.array([found.get(row, IDIOSYNCRATIC) for row in range(n)], dtype=np.int32)
    else:
        labels = _warm(graph, seed, resolution, start)
    alone = np.flatnonzero(labels == IDIOSYNCRATIC)
    labels[alone] = labels.max(initial=IDIOSYNCRATIC) + 1 + np.arange(alone.size, dtype=np.int32)
    return by_size(labels)[labels]


def _warm(graph: sparse.csr_array, seed: int, resolution: float, start: NDArray[np.int32]) -> NDArray[np.int32]:
    # The array interface takes no starting communities; the one with text node names does, and knows only nodes
    # that have an edge.
    edges = graph.tocoo()
    once = edges.row < edges.col
    rows, columns = edges.row[once], edges.col[once]
    name = [str(row) for row in range(graph.shape[0])]
    triples = [
        (name[a], name[b], weight)
        for a, b, weight in zip(rows.tolist(), columns.tolist(), edges.data[once].tolist(), strict=True)
    ]
    joined = np.unique(np.concatenate([rows, columns])).tolist()
    begin = {name[row]: int(start[row]) for row in joined}
    _, found = graspologic_native.leiden(triples, starting_communities=begin, resolution=resolution, seed=seed)
    labels = np.full(graph.shape[0], IDIOSYNCRATIC, dtype=np.int32)
    labels[joined] = [found[name[row]] for row in joined]
    return labels


def remembering(graph: sparse.csr_array, start: NDArray[np.int32], memory: float) -> sparse.csr_array:
    """The graph with more weight on what was together before, so that communities change only for a clear gain.

    Source: Chakrabarti, Kumar and Tomkins 2006, "Evolutionary clustering": an answer pays for what it says of now and for
    what it changes of before.

    Args:
        graph: (n, n) symmetric CSR.
        start: (n,) int32, the community each row was in, -1 where it is new or was in none.
        memory: by how much of its weight an edge within a community of before counts more; 0 forgets.

    Returns:
        (n, n) symmetric CSR of the same edges.
    """
    rows = np.repeat(np.arange(graph.shape[0]), np.diff(graph.indptr))
    together = (start[rows] >= 0) & (start[rows] == start[graph.indices])
    data = graph.data * np.where(together, 1.0 + memory, 1.0)
    return sparse.csr_array((data, graph.indices, graph.indptr), shape=graph.shape)


def completed_start(start: NDArray[np.int32], neighbours: Neighbours) -> NDArray[np.int32]:
    """Give every row a community to begin from: its own where it had one, else that of most of its neighbours.

    Args:
        start: (n,) int32, -1 where a row is new or was in no pattern.
        neighbours: of the same n rows.

    Returns:
        (n,) int32, no -1: a row none of whose neighbours had a community begins on its own.
    """
    full = np.where(start >= 0, start, strongest(start, neighbours)).astype(np.int32)
    alone = np.flatnonzero(full == IDIOSYNCRATIC)
    full[alone] = full.max(initial=IDIOSYNCRATIC) + 1 + np.arange(alone.size, dtype=np.int32)
    return full


def strongest(labels: NDArray[np.int32], neighbours: Neighbours) -> NDArray[np.int32]:
    """The label with the most edge weight among a row's neighbours; equal weights go to the lower label.

    Args:
        labels: (m,) int32, of the rows the neighbours are among; -1 votes for none.
        neighbours: of n rows, among m.

    Returns:
        (n,) int32, -1 where no neighbour has a label.
    """
    n, k = neighbours.index.shape
    count = int(labels.max(initial=IDIOSYNCRATIC)) + 1
    if count == 0 or k == 0:
        return np.full(n, IDIOSYNCRATIC, dtype=np.int32)
    theirs = labels[neighbours.index].ravel()
    weights = edge_weights(neighbours).ravel()
    rows = np.repeat(np.arange(n), k)
    known = (theirs >= 0) & (weights > 0)
    cell, where = np.unique(rows[known] * count + theirs[known], return_inverse=True)
    total = np.bincount(where, weights=weights[known], minlength=cell.size)
    order = np.lexsort((cell % count, -total, cell // count))
    owner, first = np.unique(cell[order] // count, return_index=True)
    best = np.full(n, IDIOSYNCRATIC, dtype=np.int32)
    best[owner] = (cell[order] % count)[first]
    return best


def share_of_neighbours(
    labels: NDArray[np.int32],
    neighbours: Neighbours,
    counts: NDArray[np.int64] | None = None,
    own: NDArray[np.int32] | None = None,
) -> NDArray[np.float32]:
    """Belonging: the similarity-weighted share of a row's neighbours that have the row's own label.

    Args:
        labels: (m,) int32, of the rows the neighbours are among.
        neighbours: of n rows, among m (the same rows, n = m, unless `own` says otherwise).
        counts: (n,) how many statements each row stands for: others who said the very same are neighbours too, of
            similarity 1.
        own: (n,) int32, the label each row is compared with, where that is not its `labels`.

    Returns:
        (n,) float32 in [0, 1]; 0 for a row with label -1 or without neighbours.
    """
    mine = labels if own is None else own
    weights = edge_weights(neighbours)
    copies = np.zeros(mine.size) if counts is None else counts.astype(np.float64) - 1.0
    same = (weights * (labels[neighbours.index] == mine[:, None])).sum(axis=1) + copies
    every = weights.sum(axis=1) + copies
    share = np.divide(same, every, out=np.zeros(mine.size), where=every > 0)
    return np.where(mine >= 0, share, 0.0).astype(np.float32)
