"""The second engine: density clusters, for those who want them, behind the same port and the same checks.

Source: Campello, Moulavi and Sander 2013; McInnes, Healy and Astels 2017 (`hdbscan`). Density means little in
hundreds of dimensions, so the vectors are first cut to their leading principal coordinates.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.clustering import IDIOSYNCRATIC, Clustering, by_size
from services.patterns.numerics.graph import centred, nearest_neighbours, unit
from services.patterns.numerics.leiden import strongest

DIMENSIONS: Final = 15


@dataclass(frozen=True)
class DensityClusterer:
    """HDBSCAN on the leading principal coordinates of centred vectors.

    Attributes:
        min_size: fewest statements in a pattern.
        dimensions: principal coordinates kept.
    """

    min_size: int = 5
    dimensions: int = DIMENSIONS

    @property
    def name(self) -> str:
        """`hdbscan`."""
        return "hdbscan"

    def fit(
        self,
        vectors: NDArray[np.float32],
        *,
        seed: int,
        start: NDArray[np.int32] | None = None,
        counts: NDArray[np.int64] | None = None,
    ) -> Clustering:
        """Cluster (n, d) float32 rows of length one; see `services.patterns.ports.Clusterer`.

        The answer depends on the rows alone: `seed` and `start` change nothing. Belonging is HDBSCAN's membership
        strength for a row in a pattern, 0 for others.
        """
        n = vectors.shape[0]
        many = np.ones(n, dtype=np.int64) if counts is None else counts
        if n < max(self.min_size, 3):
            return Clustering.nothing_in_common(n)
        own = centred(vectors)
        reduced = leading_coordinates(own, self.dimensions)
        # min_cluster_size counts rows; a text many people said alike is one row, so rows may be fewer than statements.
        import hdbscan  # with scikit-learn behind it, it takes a second to load: only where it is the chosen engine

        engine = hdbscan.HDBSCAN(min_cluster_size=max(2, self.min_size), core_dist_n_jobs=1)
        labels = np.asarray(engine.fit_predict(reduced.astype(np.float64)), dtype=np.int32)
        if labels.max() < 0:
            return Clustering.nothing_in_common(n)
        voted = strongest(labels, nearest_neighbours(own))
        centres = np.stack([own[labels == label].mean(axis=0) for label in range(int(labels.max()) + 1)])
        far = np.argmax(np.round(own @ centres.T, 6), axis=1)
        nearest = np.where(labels >= 0, labels, np.where(voted >= 0, voted, far)).astype(np.int32)
        number = by_size(labels, many)
        return Clustering(
            labels=np.where(labels >= 0, number[labels], IDIOSYNCRATIC).astype(np.int32),
            nearest=number[nearest],
            belonging=np.where(labels >= 0, engine.probabilities_, 0.0).astype(np.float32),
        )


def leading_coordinates(vectors: NDArray[np.float32], dimensions: int) -> NDArray[np.float32]:
    """The leading principal coordinates of centred rows, brought back to length one: (n, at most dimensions)."""
    _, axes = np.linalg.eigh(vectors.T.astype(np.float64) @ vectors.astype(np.float64))
    return unit(vectors @ axes[:, ::-1][:, :dimensions].astype(np.float32))
