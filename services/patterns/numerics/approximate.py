"""Nearest neighbours of many rows: a graph index in place of every pair, the same for the same rows every time.

Source: Malkov and Yashunin 2016, "Efficient and robust approximate nearest neighbor search using hierarchical navigable
small world graphs", as kept in `usearch` (Apache-2.0). The index is built fresh, in row order, on one thread: with more
threads its links would depend on which of them came first. Looking up changes nothing, so it may use every core.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import DECIMALS, NEIGHBOURS, Neighbours, nearest_neighbours

EXACT_LIMIT: Final = 10_000
"""Up to this many rows every pair is compared: exact, and as fast as an index."""
CONNECTIVITY: Final = 16
EXPANSION: Final = 64
_BLOCK_ROWS: Final = 8_192


def neighbours_of(vectors: NDArray[np.float32], k: int = NEIGHBOURS) -> Neighbours:
    """The nearest of each row: exact up to `EXACT_LIMIT` rows, approximate above.

    Args:
        vectors: (n, d) float32, rows of length one.
        k: neighbours of each row.
    """
    if vectors.shape[0] <= EXACT_LIMIT:
        return nearest_neighbours(vectors, k)
    index, similarity = Approximate(vectors).nearest(vectors, k, itself=np.arange(vectors.shape[0]))
    return Neighbours(index, similarity)


class Approximate:
    """An index over m rows.

    Vectors are kept in half precision in it; what it finds is measured again in full, so that a similarity is that of the
    rows and equals stand in row order, as with `nearest_neighbours`.

    Args:
        rows: (m, d) float32 of length one.
    """

    def __init__(self, rows: NDArray[np.float32]) -> None:
        from usearch.index import Index  # only homes of many statements need it loaded

        self.rows = rows
        self._index = Index(
            ndim=rows.shape[1],
            metric="ip",
            dtype="f16",
            connectivity=CONNECTIVITY,
            expansion_add=EXPANSION,
            expansion_search=EXPANSION,
        )
        self._index.add(np.arange(rows.shape[0], dtype=np.uint64), rows, threads=1)

    def nearest(
        self, points: NDArray[np.float32], k: int, *, itself: NDArray[np.int64] | None = None
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The k nearest rows of n points, nearest first, equals by row number.

        Args:
            points: (n, d) float32, rows of length one.
            k: at most m - 1.
            itself: (n,) int64, the row each point is and which does not count, -1 where it is none.

        Returns:
            Rows (n, k) int32 and cosines (n, k) float32, rounded. Where the index finds fewer than k, the last is given again
            with similarity 0, which joins nothing.
        """
        n = points.shape[0]
        own = np.full(n, -1, dtype=np.int64) if itself is None else itself
        index = np.empty((n, k), dtype=np.int32)
        similarity = np.empty((n, k), dtype=np.float32)
        for begin in range(0, n, _BLOCK_ROWS):
            block = slice(begin, begin + _BLOCK_ROWS)
            index[block], similarity[block] = self._block(points[block], k, own[block])
        return index, similarity

    def _block(
        self, points: NDArray[np.float32], k: int, own: NDArray[np.int64]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        from usearch.index import BatchMatches

        found = self._index.search(points, k + 1, threads=0)
        keys = np.zeros((len(points), k + 1), dtype=np.int64)
        given = np.asarray(found.keys, dtype=np.int64).reshape(len(points), -1)
        keys[:, : given.shape[1]] = given
        # One point alone is answered in another shape than several.
        many = np.asarray(found.counts if isinstance(found, BatchMatches) else [len(found)], dtype=np.int64)
        there = (np.arange(k + 1) < many[:, None]) & (keys != own[:, None])
        keys = np.where(there, keys, 0)
        near = np.empty(keys.shape, dtype=np.float32)
        for at in range(k + 1):  # column by column: (rows, k, d) at once would be large
            near[:, at] = np.einsum("nd,nd->n", points, self.rows[keys[:, at]])
        near = np.where(there, np.round(near, DECIMALS), -np.inf)
        order = np.lexsort((keys, -near), axis=1)[:, :k]
        keys, near = np.take_along_axis(keys, order, axis=1), np.take_along_axis(near, order, axis=1)
        missing = np.isneginf(near)
        last = np.maximum((~missing).sum(axis=1, keepdims=True) - 1, 0)
        keys = np.where(missing, np.take_along_axis(keys, last, axis=1), keys)
        return keys.astype(np.int32), np.where(missing, 0.0, near).astype(np.float32)
