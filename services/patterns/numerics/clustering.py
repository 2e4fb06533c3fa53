"""What one clustering says: the one shape every engine answers in, so that every engine meets the same checks."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

IDIOSYNCRATIC = -1
"""The label of a row that no pattern takes in."""


@dataclass(frozen=True)
class Clustering:
    """One engine's answer over n rows.

    Attributes:
        labels: (n,) int32, the pattern of each row, 0 the largest; -1 where a row is idiosyncratic.
        nearest: (n,) int32, the pattern each row is nearest to all the same; its own where it has one; -1 only
            where there is no pattern at all.
        belonging: (n,) float32 in [0, 1], how much a row's surroundings are of its own (or nearest) community.
    """

    labels: NDArray[np.int32]
    nearest: NDArray[np.int32]
    belonging: NDArray[np.float32]

    @property
    def count(self) -> int:
        """How many patterns there are."""
        return int(self.labels.max(initial=IDIOSYNCRATIC)) + 1

    @property
    def idiosyncratic_share(self) -> float:
        """Share of rows in no pattern, in [0, 1]; 1.0 where there are no rows (nothing was joined to anything)."""
        return float(np.mean(self.labels == IDIOSYNCRATIC)) if self.labels.size else 1.0

    @classmethod
    def nothing_in_common(cls, n: int) -> "Clustering":
        """The answer where n rows make no pattern."""
        none = np.full(n, IDIOSYNCRATIC, dtype=np.int32)
        return cls(labels=none, nearest=none.copy(), belonging=np.zeros(n, dtype=np.float32))


def by_size(labels: NDArray[np.int32], counts: NDArray[np.int64] | None = None) -> NDArray[np.int32]:
    """For each old label, its number when the largest comes first.

    Equal sizes keep the order in which their first row comes, so the same rows give the same numbers.

    Args:
        labels: (n,) int32, -1 for no label; labels may have gaps.
        counts: (n,) how many statements each row stands for; one each where not given.

    Returns:
        (max label + 1,) int32: new number of each old label, -1 for a label no row has.
    """
    k = int(labels.max(initial=IDIOSYNCRATIC)) + 1
    placed = np.flatnonzero(labels >= 0)
    weight = np.ones(labels.size) if counts is None else counts.astype(np.float64)
    sizes = np.bincount(labels[placed], weights=weight[placed], minlength=k)
    first = np.full(k, labels.size, dtype=np.int64)
    np.minimum.at(first, labels[placed], placed)
    order = np.lexsort((first, -sizes))
    order = order[sizes[order] > 0]
    new = np.full(k, IDIOSYNCRATIC, dtype=np.int32)
    new[order] = np.arange(order.size, dtype=np.int32)
    return new
