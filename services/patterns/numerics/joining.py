"""Communities that say one thing are joined: whose centres agree nearly as much as their own members do.

Modularity at one resolution finds about as many communities of much as of little, so one thing that many say is told apart by
its turns of phrase. What tells one thing from two is how near two communities lie for how close each is in itself: the mean
similarity between them over the geometric mean of that within them, as a correlation is put right for unreliable measures
(Spearman 1904, "The proof and measurement of association between two things", American Journal of Psychology 15: 72-101).
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.commonplace import Centred

ALIKE: Final = 0.5
"""From how alike two communities are one. Chosen on the labelled sets and the demonstration of seed 19 (decision record 0087)."""
WAS_ONE: Final = 0.4
"""For communities of one pattern of the run before, and for those of two: so that what is near the line does not flicker."""
WERE_TWO: Final = 0.65
_MOST: Final = 0.5
_DECIMALS: Final = 9


def joined(
    rows: Centred,
    found: NDArray[np.int32],
    stands: NDArray[np.bool_],
    start: NDArray[np.int32] | None = None,
    alike: float = ALIKE,
) -> NDArray[np.int32]:
    """Join the most alike pair of communities until none is alike enough. O(k^2 d) for k communities, and O(k) a joining.

    Args:
        rows: what is in them, (n, d).
        found: (n,) int32 communities 0 to c - 1, every row in one.
        stands: (c,) bool, those that may be joined: one that is not told from chance lies near everything.
        start: (n,) int32 where each row was in the run before, -1 for nowhere; None before the first.
        alike: from which likeness on two are one.

    Returns:
        (n,) int32, the communities with what was joined under the smaller number; numbers may be missing.
    """
    names = np.flatnonzero(stands)
    sums = rows.sums(found, names, rows.everybodys(found, names))
    sizes = np.bincount(found, minlength=stands.size)[names].astype(np.float64)
    pairs = _Pairs(sums @ sums.T, sizes, _was(found, names, start), alike)
    into = np.arange(names.size)
    while (pair := pairs.nearest()) is not None:
        one, other = pair
        pairs.join(one, other)
        into[into == other] = one
    target = np.arange(stands.size, dtype=np.int32)
    target[names] = names[into]
    return target[found]


class _Pairs:
    """How far above its bar the likeness of each pair of k communities is, kept up as they are joined.

    Attributes:
        inner: (k, k) sums of the similarities between their rows.
        sizes: (k,) their rows.
        was: (k,) where most of their rows were in the run before; see `_was`.
        above: (k, k) likeness less its bar, rounded; -inf for what cannot be joined.
        best: (k,) the most of each row of `above`.
    """

    def __init__(
        self, inner: NDArray[np.float64], sizes: NDArray[np.float64], was: NDArray[np.int64], alike: float
    ) -> None:
        self.inner, self.sizes, self.was, self.alike = inner, sizes, was, alike
        self.alive = sizes > 1
        self.above = np.stack([self._row(at) for at in range(sizes.size)]) if sizes.size else np.zeros((0, 0))
        self.best = self.above.max(axis=1, initial=-np.inf)

    def nearest(self) -> tuple[int, int] | None:
        """The two that are most alike, the smaller number first; None where none are alike enough."""
        if not self.best.size or self.best.max() < 0:
            return None
        one = int(self.best.argmax())
        other = int(self.above[one].argmax())
        return min(one, other), max(one, other)

    def join(self, one: int, other: int) -> None:
        """Make the two one, under the first's number."""
        if self.sizes[other] > self.sizes[one]:
            self.was[one] = self.was[other]
        self.inner[one] += self.inner[other]
        self.inner[:, one] += self.inner[:, other]
        self.sizes[one] += self.sizes[other]
        self.alive[other] = False
        # Who was most alike with one of the two must look again; for all others only the joined one can be nearer now.
        again = (self.best == self.above[:, one]) | (self.best == self.above[:, other])
        self.above[other] = self.above[:, other] = -np.inf
        self.above[one] = self.above[:, one] = self._row(one)
        self.best = np.maximum(self.best, self.above[:, one])
        again[[one, other]] = True
        self.best[again] = self.above[again].max(axis=1)

    def _row(self, one: int) -> NDArray[np.float64]:
        """Of one community with each, (k,)."""
        above = _likeness(self.inner, self.sizes, one) - _bar(self.was, one, self.alike)
        above[~self.alive] = -np.inf
        above[one] = -np.inf
        return above.round(_DECIMALS) if self.alive[one] else np.full_like(above, -np.inf)


def _likeness(inner: NDArray[np.float64], sizes: NDArray[np.float64], one: int) -> NDArray[np.float64]:
    """(k,) mean similarity of a community with each over the geometric mean within both; 0 where one has nothing within."""
    pairs = sizes * (sizes - 1)
    within = np.divide(np.diag(inner) - sizes, pairs, out=np.zeros_like(sizes), where=pairs > 0)
    spread = np.sqrt(np.maximum(within[one], 0.0) * np.maximum(within, 0.0))
    between = inner[one] / (sizes[one] * sizes)
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


def _bar(was: NDArray[np.int64], one: int, alike: float) -> NDArray[np.float64]:
    """(k,) how alike each must be with one to be joined to it."""
    if was[one] < 0:
        return np.full(was.size, alike)
    before = np.where(was == was[one], alike + WAS_ONE - ALIKE, alike + WERE_TWO - ALIKE)
    return np.where(was >= 0, before, alike)
