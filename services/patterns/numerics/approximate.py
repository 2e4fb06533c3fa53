"""Nearest neighbours of many rows: each is compared with the rows of the cells around its own, not with all.

Rows are parted into cells of near ones (k-means, top down), and the rows of a cell are compared with those of the cells whose
centres are nearest to its own: an inverted file (Jégou, Douze and Schmid 2011), asked cell by cell. They are compared in
the coordinates along which the rows spread most, and of those nearest there some are measured in full. So most of it
is products of matrices; cells are asked side by side, and each one's answer is its own, so that it is the same bytes every
time (decision records 0029 and 0154).
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import DECIMALS, NEIGHBOURS, Neighbours, nearest_neighbours

EXACT_LIMIT: Final = 20_000
"""Up to this many rows every pair is compared."""
CANDIDATES: Final = 20_000
"""Rows that each row is compared with, or a few more."""
CELL: Final = 400
"""Most rows of a cell."""
SHORT: Final = 192
"""Principal coordinates in which rows are compared."""
MEASURED: Final = 64
"""Of the candidates of each row, so many that are nearest in those are measured in full."""
_FAN: Final = 32
"""Most parts that rows are parted into at once."""
_LEARNT_FROM: Final = 64
"""Rows a part that centres are learnt from."""
_ROUNDS: Final = 6
_LOPSIDED: Final = 0.9
"""Where one part keeps so large a share, rows are too alike to be parted by likeness: they are cut in the middle."""
_SEED: Final = 101
_GROUP: Final = 16
_SIDE_BY_SIDE: Final = 2
"""Cells asked at once: array work lets go of the interpreter, and a worker's products keep to one thread each."""
_BLOCK_CELLS: Final = 16_000_000
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

    Args:
        rows: (m, d) float32 of length one.
    """

    def __init__(self, rows: NDArray[np.float32]) -> None:
        self.rows = rows
        self._axes = _axes(rows)
        self._short = rows @ self._axes
        self._cells = list(_cells(self._short))
        self._cell = np.empty(rows.shape[0], dtype=np.int64)
        for at, own in enumerate(self._cells):
            self._cell[own] = at
        self._centres = np.stack([self._short[own].mean(axis=0) for own in self._cells])

    def nearest(
        self, points: NDArray[np.float32], k: int, *, itself: NDArray[np.int64] | None = None
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The k nearest rows of n points, nearest first, equals by row number.

        Args:
            points: (n, d) float32, rows of length one.
            k: at most m - 1.
            itself: (n,) int64, the row each point is and which does not count, -1 where it is none.

        Returns:
            Rows (n, k) int32 and cosines (n, k) float32, rounded. Where there are fewer than k, the last is given again with
            similarity 0, which joins nothing.
        """
        n = points.shape[0]
        own = np.full(n, -1, dtype=np.int64) if itself is None else itself
        index = np.empty((n, k), dtype=np.int32)
        similarity = np.empty((n, k), dtype=np.float32)
        cell = np.where(own >= 0, self._cell[own], -1)
        new = np.flatnonzero(cell < 0)
        for begin in range(0, new.size, _BLOCK_ROWS):
            some = new[begin : begin + _BLOCK_ROWS]
            cell[some] = _nearest_of(points[some] @ self._axes, self._centres)
        order = np.argsort(cell, kind="stable")
        begins = np.searchsorted(cell[order], np.arange(len(self._cells) + 1))

        def ask(at: int) -> None:
            among = self._around(at)
            short, asked = self._short[among], order[begins[at] : begins[at + 1]]
            step = max(1, _BLOCK_CELLS // among.size)
            for begin in range(0, asked.size, step):
                some = asked[begin : begin + step]
                likely = among[_likely(points[some] @ self._axes, short, max(MEASURED, k + 1))]
                index[some], similarity[some] = self._measured(points[some], likely, own[some], k)

        with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
            for _ in pool.map(ask, np.flatnonzero(np.diff(begins)).tolist()):
                pass
        return index, similarity

    def _measured(
        self, points: NDArray[np.float32], likely: NDArray[np.int64], own: NDArray[np.int64], k: int
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Of (b, c) rows that may be the nearest to b points the k that are; see `nearest`."""
        near = np.round(np.matmul(self.rows[likely], points[:, :, None])[:, :, 0], DECIMALS)
        near[likely == own[:, None]] = -np.inf
        order = np.lexsort((likely, -near), axis=1)[:, :k]
        wide = ((0, 0), (0, k - order.shape[1]))
        rows = np.pad(np.take_along_axis(likely, order, axis=1), wide, mode="edge")
        near = np.pad(np.take_along_axis(near, order, axis=1), wide, constant_values=-np.inf)
        missing = np.isneginf(near)
        last = np.maximum((~missing).sum(axis=1, keepdims=True) - 1, 0)
        rows = np.where(missing, np.take_along_axis(rows, last, axis=1), rows)
        return rows.astype(np.int32), np.where(missing, 0.0, near).astype(np.float32)

    def _around(self, cell: int) -> NDArray[np.int64]:
        """The rows of the cells nearest to a cell, its own first, until there are enough; in order."""
        near = np.round(self._centres @ self._centres[cell], DECIMALS)
        near[cell] = np.inf
        chosen: list[NDArray[np.int64]] = []
        many = 0
        for at in np.argsort(-near, kind="stable").tolist():
            chosen.append(self._cells[at])
            many += chosen[-1].size
            if many >= CANDIDATES:
                break
        return np.sort(np.concatenate(chosen))


def _axes(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """The principal directions of (m, d) rows along which they spread most, (d, at most `SHORT`)."""
    exact = np.zeros((rows.shape[1], rows.shape[1]))
    for begin in range(0, rows.shape[0], _BLOCK_ROWS):
        block = rows[begin : begin + _BLOCK_ROWS].astype(np.float64)
        exact += block.T @ block
    return np.linalg.eigh(exact)[1][:, ::-1][:, :SHORT].astype(np.float32)


def _likely(points: NDArray[np.float32], rows: NDArray[np.float32], many: int) -> NDArray[np.int64]:
    """Which of m rows are likely to be nearest to each of b points, (b, at most `many`), in no order.

    The largest of each group of columns are looked at first: the groups of the `many` largest hold the `many` largest.
    """
    block = points @ rows.T
    groups = rows.shape[0] // _GROUP
    if groups <= many:
        return _largest_columns(block, many)
    even = block[:, : groups * _GROUP].reshape(block.shape[0], _GROUP, groups)
    group = _largest_columns(even.max(axis=1), many)
    column = (group[:, :, None] + np.arange(_GROUP) * groups).reshape(block.shape[0], -1)
    odd = np.arange(groups * _GROUP, rows.shape[0])
    column = np.concatenate([column, np.broadcast_to(odd, (block.shape[0], odd.size))], axis=1)
    return np.take_along_axis(column, _largest_columns(np.take_along_axis(block, column, axis=1), many), axis=1)


def _largest_columns(values: NDArray[np.float32], many: int) -> NDArray[np.int64]:
    wide = values.shape[1]
    if wide <= many:
        return np.broadcast_to(np.arange(wide), values.shape)
    return np.argpartition(values, wide - many, axis=1)[:, wide - many :]


def _cells(rows: NDArray[np.float32]) -> Iterator[NDArray[np.int64]]:
    """The row numbers of each cell, rising."""
    pending = [np.arange(rows.shape[0], dtype=np.int64)]
    while pending:
        own = pending.pop()
        if own.size <= CELL:
            yield own
            continue
        label = _parted(rows, own, min(_FAN, 2 * -(-own.size // CELL)))
        order = np.argsort(label, kind="stable")
        parts = np.split(own[order], np.flatnonzero(np.diff(label[order])) + 1)
        if max(part.size for part in parts) > _LOPSIDED * own.size:
            parts = np.array_split(own, 2)
        pending.extend(parts)


def _parted(rows: NDArray[np.float32], own: NDArray[np.int64], parts: int) -> NDArray[np.int64]:
    """Which of at most so many parts each of some rows is in, by k-means on the sphere; (own.size,)."""
    draw = np.random.default_rng(_SEED).permutation(own.size)[: _LEARNT_FROM * parts]
    some = rows[own[draw]]
    centres = some[:parts].copy()
    for _ in range(_ROUNDS):
        label = _nearest_of(some, centres)
        order = np.argsort(label, kind="stable")
        begin = np.flatnonzero(np.diff(label[order], prepend=-1))
        total = np.add.reduceat(some[order], begin, axis=0)
        length = np.linalg.norm(total, axis=1, keepdims=True)
        centres[label[order][begin]] = np.divide(total, length, out=np.zeros_like(total), where=length > 1e-6)
    found = [_nearest_of(rows[own[at : at + _BLOCK_ROWS]], centres) for at in range(0, own.size, _BLOCK_ROWS)]
    return np.concatenate(found)


def _nearest_of(points: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.int64]:
    """Which centre each point is nearest to; of equals, the first."""
    near: NDArray[np.int64] = np.round(points @ centres.T, DECIMALS).argmax(axis=1)
    return near
