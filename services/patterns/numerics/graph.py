"""The graph of who says something near: exact cosine nearest neighbours, the same for the same rows every time."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

NEIGHBOURS: Final = 20
FEWEST_NEIGHBOURS: Final = 6
_BLOCK_CELLS: Final = 16_000_000
"""Similarities held at once (float32: 64 MB)."""
DECIMALS: Final = 6
"""Similarities are rounded to this before they are compared: below it lies the noise of float32 sums, which would
otherwise decide between equals."""
_SLACK: Final = 8


@dataclass(frozen=True)
class Neighbours:
    """The k nearest of each of n rows, nearest first, equals by row number.

    Attributes:
        index: (n, k) int32 row numbers, never the row itself.
        similarity: (n, k) float32 cosines.
    """

    index: NDArray[np.int32]
    similarity: NDArray[np.float32]

    def of(self, rows: NDArray[np.int64]) -> "Neighbours":
        """The neighbours of some rows, among all."""
        return Neighbours(self.index[rows], self.similarity[rows])

    def among(self, rows: NDArray[np.int64], n: int) -> "Neighbours":
        """The neighbours of some of n rows among those alone; one that is not among them stays with similarity 0."""
        number = np.full(n, -1, dtype=np.int32)
        number[rows] = np.arange(rows.size, dtype=np.int32)
        index = number[self.index[rows]]
        there = index >= 0
        aside = (np.arange(rows.size, dtype=np.int32)[:, None] + 1) % max(1, rows.size)  # any row but itself
        return Neighbours(np.where(there, index, aside), np.where(there, self.similarity[rows], np.float32(0)))


def neighbours_for(n: int, most: int = NEIGHBOURS) -> int:
    """How many neighbours to look at among n rows: a third of the root of n, at least 6 and at most `most`.

    Fifteen of a hundred rows are no neighbourhood: on samples of 100 to 800 of the labelled sets fewer neighbours gave
    as good communities or better, and many more that stand apart from the null run (decision record 0020).
    """
    return min(most, max(FEWEST_NEIGHBOURS, round(math.sqrt(n) / 3)))


def centred(vectors: NDArray[np.float32], mean: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Take off the mean and bring rows back to length one.

    What every text of a place has in common (its language, its service) would otherwise be most of each cosine.

    Args:
        vectors: (n, d) float32.
        mean: (d,) the mean to take off; that of `vectors` where not given.

    Returns:
        (n, d) float32; a row that equals the mean stays zero.
    """
    if vectors.shape[0] == 0:
        return vectors
    shifted = vectors - (vectors.mean(axis=0, dtype=np.float64).astype(np.float32) if mean is None else mean)
    return unit(shifted)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Bring (n, d) rows to length one; a row of no length stays zero."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = np.divide(vectors, length, out=np.zeros_like(vectors), where=length > 1e-6)
    return scaled


def nearest_neighbours(vectors: NDArray[np.float32], k: int = NEIGHBOURS) -> Neighbours:
    """Exact nearest neighbours by cosine, in blocks of rows.

    Args:
        vectors: (n, d) float32, rows of length one.
        k: neighbours of each row; n - 1 where there are no more.

    Returns:
        The neighbours; time grows with n squared, memory with n.
    """
    n = vectors.shape[0]
    k = max(0, min(k, n - 1))
    index = np.empty((n, k), dtype=np.int32)
    similarity = np.empty((n, k), dtype=np.float32)
    if k == 0:
        return Neighbours(index, similarity)
    rows = max(1, _BLOCK_CELLS // n)
    for begin in range(0, n, rows):
        block = vectors[begin : begin + rows] @ vectors.T
        own = np.arange(block.shape[0])
        block[own, begin + own] = -np.inf
        index[begin : begin + rows], similarity[begin : begin + rows] = largest(block, k)
    return Neighbours(index, similarity)


def largest(values: NDArray[np.float32], k: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The k largest of each row, largest first, equals (to six decimals) by column number.

    Args:
        values: (m, n) float32.
        k: at most n.

    Returns:
        Columns (m, k) int32 and rounded values (m, k) float32.
    """
    n = values.shape[1]
    wide = min(n, k + _SLACK)
    some = (
        np.argpartition(values, n - wide, axis=1)[:, n - wide :]
        if wide < n
        else np.tile(np.arange(n), (len(values), 1))
    )
    found = np.round(np.take_along_axis(values, some, axis=1), DECIMALS)
    order = np.lexsort((some, -found), axis=1)
    some, found = np.take_along_axis(some, order, axis=1), np.take_along_axis(found, order, axis=1)
    if wide < n:
        # Equals may go on beyond the slack, and then which of them were taken is chance: look at the whole row.
        for row in np.flatnonzero(found[:, k - 1] == found[:, -1]):
            every = np.round(values[row], DECIMALS)
            some[row, :k] = np.argsort(-every, kind="stable")[:k]
            found[row, :k] = every[some[row, :k]]
    return some[:, :k].astype(np.int32), found[:, :k]


def edge_weights(neighbours: Neighbours) -> NDArray[np.float64]:
    """Similarity squared, 0 where the similarity is not positive: (n, k) float64."""
    return np.square(np.maximum(neighbours.similarity.astype(np.float64), 0.0))


def symmetric_graph(neighbours: Neighbours) -> sparse.csr_array:
    """The undirected graph: two rows are joined where either is among the other's nearest, by their similarity.

    Similarity squared, as belonging weighs it, makes slightly worse communities (decision record 0024).

    Returns:
        (n, n) float64 CSR with sorted int32 columns, no loops, no zero weights.
    """
    n, k = neighbours.index.shape
    rows = np.repeat(np.arange(n, dtype=np.int32), k)
    weights = np.maximum(neighbours.similarity.astype(np.float64), 0.0).ravel()
    directed = sparse.csr_array((weights, (rows, neighbours.index.ravel())), shape=(n, n))
    graph = sparse.csr_array(directed.maximum(directed.T))
    graph.eliminate_zeros()
    graph.sort_indices()
    return graph
