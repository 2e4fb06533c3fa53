"""An engine without chance: rows that are near each other, directly or through others, are in common.

For tests that compare two worlds: whatever differs between them is not the engine's doing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from services.patterns.numerics.clustering import IDIOSYNCRATIC, Clustering, by_size


@dataclass(frozen=True)
class PlainClusters:
    """Connected components of all pairs with at least this cosine, of at least so many statements."""

    near: float = 0.6
    min_size: int = 5

    @property
    def name(self) -> str:
        """`plain`."""
        return "plain"

    def fit(
        self,
        vectors: NDArray[np.float32],
        *,
        seed: int,  # there is no chance in it
        start: NDArray[np.int32] | None = None,  # nor any memory
        counts: NDArray[np.int64] | None = None,
    ) -> Clustering:
        """Cluster (n, d) float32 rows of length one; see `services.patterns.ports.Clusterer`."""
        n = len(vectors)
        if n == 0:
            return Clustering.nothing_in_common(0)
        many = np.ones(n, dtype=np.int64) if counts is None else counts
        _, found = connected_components(vectors @ vectors.T >= self.near, directed=False)
        sizes = np.bincount(found, weights=many)
        labels = np.where(sizes[found] >= self.min_size, found, IDIOSYNCRATIC).astype(np.int32)
        if (labels < 0).all():
            return Clustering.nothing_in_common(n)
        number = by_size(labels, many)
        labels = np.where(labels >= 0, number[labels], IDIOSYNCRATIC).astype(np.int32)
        centres = np.stack([vectors[labels == label].mean(axis=0) for label in range(int(labels.max()) + 1)])
        nearest = np.where(labels >= 0, labels, np.argmax(vectors @ centres.T, axis=1)).astype(np.int32)
        return Clustering(labels=labels, nearest=nearest, belonging=(labels >= 0).astype(np.float32))
