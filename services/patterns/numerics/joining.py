"""Communities that say one thing are joined: whose centres agree nearly as much as their own members do.

Modularity at one resolution finds about as many communities of much as of little, so one thing that many say is told apart by
its turns of phrase. What tells one thing from two is how near two communities lie for how close each is in itself: the mean
similarity between them over the geometric mean of that within them, as a correlation is put right for unreliable measures
(Spearman 1904, "The proof and measurement of association between two things", American Journal of Psychology 15: 72-101).
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

ALIKE: Final = 0.5
"""From how alike two communities are one. Chosen on the labelled sets and the demonstration of seed 19 (decision record 0087)."""
WAS_ONE: Final = 0.4
"""For communities of one pattern of the run before, and for those of two: so that what is near the line does not flicker."""
WERE_TWO: Final = 0.8
_MOST: Final = 0.5


def joined(
    vectors: NDArray[np.float32],
    found: NDArray[np.int32],
    stands: NDArray[np.bool_],
    start: NDArray[np.int32] | None = None,
    alike: float = ALIKE,
) -> NDArray[np.int32]:
    """Join the most alike pair of communities until none is alike enough. O(k^2 d + k^3) for k communities.

    Args:
        vectors: (n, d) float32 rows of length one, centred.
        found: (n,) int32 communities 0 to c - 1, every row in one.
        stands: (c,) bool, those that may be joined: one that is not told from chance lies near everything.
        start: (n,) int32 where each row was in the run before, -1 for nowhere; None before the first.
        alike: from which likeness on two are one.

    Returns:
        (n,) int32, the communities with what was joined under the smaller number; numbers may be missing.
    """
    names = np.flatnonzero(stands)
    sums, sizes = _sums(vectors, found, names)
    inner = sums @ sums.T
    was = _was(found, names, start)
    into = np.arange(names.size)
    alive = sizes > 1
    while alive.sum() > 1:
        short = _likeness(inner, sizes) - _bar(was, alike)
        short[~np.outer(alive, alive)] = -np.inf
        np.fill_diagonal(short, -np.inf)
        one, other = sorted(divmod(int(np.argmax(np.round(short, 9))), names.size))
        if short[one, other] < 0:
            break
        if sizes[other] > sizes[one]:
            was[one] = was[other]
        inner[one] += inner[other]
        inner[:, one] += inner[:, other]
        sizes[one] += sizes[other]
        alive[other] = False
        into[into == other] = one
    target = np.arange(stands.size, dtype=np.int32)
    target[names] = names[into]
    return target[found]


def _sums(
    vectors: NDArray[np.float32], found: NDArray[np.int32], names: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    order = np.argsort(found, kind="stable")
    first = np.searchsorted(found[order], names)
    sizes = np.searchsorted(found[order], names, side="right") - first
    sums = [vectors[order[at : at + many]].sum(axis=0, dtype=np.float64) for at, many in zip(first, sizes, strict=True)]
    return np.array(sums).reshape(names.size, vectors.shape[1]), sizes.astype(np.float64)


def _likeness(inner: NDArray[np.float64], sizes: NDArray[np.float64]) -> NDArray[np.float64]:
    """(k, k) mean similarity between communities over the geometric mean within them; 0 where one has nothing within."""
    pairs = sizes * (sizes - 1)
    within = np.divide(np.diag(inner) - sizes, pairs, out=np.zeros_like(sizes), where=pairs > 0)
    spread = np.sqrt(np.outer(np.maximum(within, 0.0), np.maximum(within, 0.0)))
    between = inner / np.outer(sizes, sizes)
    return np.asarray(np.divide(between, spread, out=np.zeros_like(between), where=spread > 0))


def _was(found: NDArray[np.int32], names: NDArray[np.int64], start: NDArray[np.int32] | None) -> NDArray[np.int64]:
    """(k,) where most rows of each community were in the run before; -1 for nowhere, or not most."""
    was = np.full(names.size, -1, dtype=np.int64)
    if start is None:
        return was
    for at, name in enumerate(names.tolist()):
        own = start[found == name]
        there = own[own >= 0]
        if there.size:
            where = int(np.bincount(there).argmax())
            was[at] = where if (there == where).sum() > _MOST * own.size else -1
    return was


def _bar(was: NDArray[np.int64], alike: float) -> NDArray[np.float64]:
    known = np.outer(was >= 0, was >= 0)
    same = was[:, None] == was[None, :]
    return np.where(known, np.where(same, alike + WAS_ONE - ALIKE, alike + WERE_TWO - ALIKE), alike)
