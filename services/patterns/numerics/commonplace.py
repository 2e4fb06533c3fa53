"""What everybody says is taken off, and what only most say is not.

Rows are compared without their mean: what every text of a place has in common (its language, its service) would else be most of
each likeness. Where one theme is half of what is said, the mean is half that theme. Its communities are then compared without
what makes them one, and it falls to pieces by its turns of phrase, the more the larger it is. So of the mean only as much is
taken off as nearly every community has in it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import centred

NEARLY_ALL: Final = 0.05
"""All communities but this share of them must have it, for it to be what everybody says."""
EVERYBODYS: Final = 0.8
"""From this much of the mean in nearly every community on it is all taken off: communities differ in this by chance as well."""
NOBODYS: Final = 0.6
"""Below this much none of it is. Both chosen on the labelled sets and the demonstration of seed 19 (decision record 0089)."""
FEWEST: Final = 30
"""Of fewer communities a twentieth is one of them, and which that is is chance."""
_NO_LENGTH: Final = 1e-6


@dataclass(frozen=True)
class Centred:
    """Rows without their mean, of length one, and what brings back how they were.

    Attributes:
        rows: (n, d) float32; one that equals the mean is zero.
        mean: (d,) float32, what was taken off.
        lengths: (n,) float32, how long each row was then.
    """

    rows: NDArray[np.float32]
    mean: NDArray[np.float32]
    lengths: NDArray[np.float32]

    @classmethod
    def of(cls, vectors: NDArray[np.float32]) -> "Centred":
        """(n, d) float32 rows of length one, without the mean of them all."""
        if vectors.shape[0] == 0:
            return cls(vectors, np.zeros(vectors.shape[1], dtype=np.float32), np.zeros(0, dtype=np.float32))
        mean = vectors.mean(axis=0, dtype=np.float64).astype(np.float32)
        lengths = np.linalg.norm(vectors - mean, axis=1)
        return cls(centred(vectors, mean), mean, np.where(lengths > _NO_LENGTH, lengths, np.float32(0)))

    def some(self, at: NDArray[np.int64]) -> "Centred":
        """Some of the rows, without the mean of all."""
        return Centred(self.rows[at], self.mean, self.lengths[at])

    def everybodys(self, found: NDArray[np.int32], names: NDArray[np.int64]) -> float:
        """How much of the mean nearly every community has in it, as a share of what is to be taken off, in [0, 1]; 1 of few.

        Args:
            found: (n,) int32 community of each row.
            names: (k,) which of them are asked, each once whatever its size.
        """
        square = float(self.mean.astype(np.float64) @ self.mean)
        if square < _NO_LENGTH or names.size < FEWEST:
            return 1.0
        along = 1.0 + self.lengths * (self.rows @ self.mean).astype(np.float64) / square
        count = int(found.max()) + 1
        sizes = np.bincount(found, minlength=count)[names]
        each = np.bincount(found, weights=along, minlength=count)[names] / np.maximum(sizes, 1)
        least = float(np.quantile(np.round(each, 6), NEARLY_ALL))
        return float(np.clip((least - NOBODYS) / (EVERYBODYS - NOBODYS), 0.0, 1.0))

    def sums(self, found: NDArray[np.int32], names: NDArray[np.int64], taken: float) -> NDArray[np.float64]:
        """Sums of each community's rows without this share of the mean, brought to length one again, (k, d).

        Args:
            found: (n,) int32 community of each row.
            names: (k,) which of them.
            taken: how much of the mean is taken off, in [0, 1]; all of it leaves the rows as they are here.
        """
        left = 1.0 - taken
        squares = (
            self.lengths**2 + 2 * left * self.lengths * (self.rows @ self.mean) + left**2 * (self.mean @ self.mean)
        )
        norms = np.sqrt(np.maximum(squares, 0.0))
        there = norms > _NO_LENGTH
        weights = np.divide(self.lengths, norms, out=np.zeros_like(norms), where=there)
        shares = np.divide(left, norms, out=np.zeros_like(norms), where=there)
        order = np.argsort(found, kind="stable")
        first = np.searchsorted(found[order], names)
        last = np.searchsorted(found[order], names, side="right")
        total = np.zeros((names.size, self.rows.shape[1]))
        for at, (begin, end) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
            own = order[begin:end]
            total[at] = (weights[own, None] * self.rows[own]).sum(axis=0, dtype=np.float64)
            total[at] += shares[own].sum(dtype=np.float64) * self.mean
        return total
