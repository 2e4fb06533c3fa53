"""The engines set side by side: ours, HDBSCAN through our port, and BERTopic's own pipeline.

BERTopic (Grootendorst 2022) clusters sentence vectors by UMAP to five dimensions (McInnes 2018) and HDBSCAN on those; the
parameters are its defaults. Its vectorising and naming come after and do not touch which row is where, so they are left out.
"""

from __future__ import annotations

import math
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace

import hdbscan
import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from services.patterns.numerics.clustering import IDIOSYNCRATIC
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.duplicates import Distinct
from services.patterns.ports import Clusterer

UMAP_DEFAULTS = {"n_neighbors": 15, "n_components": 5, "min_dist": 0.0, "metric": "cosine", "low_memory": False}
MIN_CLUSTER_SIZE = 10


@dataclass(frozen=True)
class Answer:
    """Where one engine put n statements, and what that took.

    Attributes:
        labels: (n,) -1 for the idiosyncratic (the peer's outliers).
        nearest: ways to give every statement its nearest pattern, each (n,); one is enough, the best counts.
        seconds: of the wall; cpu: of all threads.
        belonging: (n,) how much each statement belongs to its nearest pattern, where the engine has a dial.
    """

    labels: NDArray[np.int32]
    nearest: tuple[NDArray[np.int32], ...]
    seconds: float
    cpu: float
    belonging: NDArray[np.float32] | None = None

    def covering(self, share: float) -> Answer:
        """The same answer with the dial turned so that at least this share is covered."""
        if self.belonging is None:
            return self
        least = np.sort(self.belonging)[::-1][max(0, math.ceil(share * self.labels.size) - 1)]
        return replace(self, labels=np.where(self.belonging >= least, self.nearest[0], IDIOSYNCRATIC).astype(np.int32))


Engine = Callable[[NDArray[np.float32], Distinct, int], Answer]
"""From (n, d) vectors, which rows are copies, and a seed."""


def ours(engine: Clusterer) -> Engine:
    """An engine behind our port, fed as a run feeds it: distinct rows with their counts."""

    def run(vectors: NDArray[np.float32], distinct: Distinct, seed: int) -> Answer:
        wall, cpu = time.perf_counter(), time.process_time()
        found = engine.fit(vectors[distinct.first], seed=seed, counts=distinct.counts)
        return Answer(
            distinct.spread(found.labels),
            (distinct.spread(found.nearest),),
            time.perf_counter() - wall,
            time.process_time() - cpu,
            distinct.spread(found.belonging),
        )

    return run


def bertopic(vectors: NDArray[np.float32], distinct: Distinct, seed: int) -> Answer:
    """UMAP and HDBSCAN with BERTopic's defaults over every row, as BERTopic has them; `distinct` is not used.

    With a seed UMAP keeps to one thread; BERTopic sets none, but five runs without one could not be told apart from five
    with different ones. An outlier's nearest pattern is that of the nearest centroid, of the given vectors or of UMAP's.
    """
    import umap  # of the bench group: it brings numba and takes seconds to load

    wall, cpu = time.perf_counter(), time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a seed takes away its threads
        flat = umap.UMAP(**UMAP_DEFAULTS, random_state=seed).fit_transform(vectors)
    engine = hdbscan.HDBSCAN(min_cluster_size=MIN_CLUSTER_SIZE, metric="euclidean", cluster_selection_method="eom")
    labels = np.asarray(engine.fit_predict(flat.astype(np.float64)), dtype=np.int32)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    nearest = (with_outliers_placed(labels, vectors, "cosine"), with_outliers_placed(labels, flat, "euclidean"))
    return Answer(labels, nearest, wall, cpu)


def with_outliers_placed(labels: NDArray[np.int32], vectors: NDArray[np.float32], metric: str) -> NDArray[np.int32]:
    """Labels with each outlier given the cluster whose centroid is nearest."""
    count = int(labels.max(initial=IDIOSYNCRATIC)) + 1
    if count == 0:
        return labels
    centres = np.stack([vectors[labels == label].mean(axis=0) for label in range(count)])
    nearest = cdist(vectors, centres, metric).argmin(axis=1).astype(np.int32)
    return np.where(labels >= 0, labels, nearest).astype(np.int32)


PEER = "bertopic"
ENGINES: dict[str, Engine] = {
    PEER: bertopic,
    "hdbscan": ours(DensityClusterer()),
    "incommon": ours(LeidenClusterer()),
}
"""The peer first: the share it covers is what ours is also judged at."""
