"""The first engine: what people have in common as communities of the graph of who says something near.

Centred vectors, cosine neighbours, edges weighted by similarity, Leiden; then every statement's
*belonging* says whether its surroundings are of its own community, and those that belong too little stay out. Why
this and not density clusters: docs/decisions/0020-patterns-engine.md, with figures.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.approximate import neighbours_of
from services.patterns.numerics.clustering import IDIOSYNCRATIC, Clustering, by_size
from services.patterns.numerics.commonplace import Centred
from services.patterns.numerics.graph import (
    NEIGHBOURS,
    Neighbours,
    nearest_neighbours,
    neighbours_for,
    symmetric_graph,
)
from services.patterns.numerics.joining import ALIKE, joined
from services.patterns.numerics.leiden import (
    RESOLUTION,
    communities,
    completed_start,
    remembering,
    share_of_neighbours,
    strongest,
)
from services.patterns.numerics.null import Yardstick, means, nearness, yardstick

CUT_OFF: Final = 0.5
MIN_SIZE: Final = 5
SAMPLED_ANEW: Final = 2_000
"""Up to so many rows a subsample's neighbours are looked for anew."""
INCUMBENT: Final = 0.9
"""A pattern that stood at the last run stands until it falls clearly short: its bar is this share of a new one's."""
MEMORY: Final = 0.5
"""Chosen on dated complaints and the demonstration drawn from seed 19 (decision record 0083): .25 and 1 kept as many."""
_NULL_SEED: Final = 101
"""The yardstick is one for all seeds, so that seeds differ by the method alone."""


@dataclass(frozen=True)
class Prepared:
    """What one set of vectors needs computed once, however many seeds and cut-offs are tried on it."""

    centred: Centred
    neighbours: Neighbours
    graph: sparse.csr_array
    yardstick: Yardstick | None

    @property
    def vectors(self) -> NDArray[np.float32]:
        """(n, d) float32 rows of length one, without their mean."""
        return self.centred.rows


@dataclass(frozen=True)
class LeidenClusterer:
    """Communities of the neighbour graph, with what belongs too little left out.

    Attributes:
        resolution: of Leiden's modularity.
        neighbours: of each row, at most (`graph.neighbours_for`).
        cut_off: least belonging of a row that a pattern takes in, in [0, 1].
        min_size: fewest statements in a pattern.
        null_check: whether a pattern must beat a run on rows without groups.
        memory: how much more an edge within a pattern of the run before weighs (`leiden.remembering`).
        alike: from how alike two communities are one (`joining.joined`); above 1 none are.
    """

    resolution: float = RESOLUTION
    neighbours: int = NEIGHBOURS
    cut_off: float = CUT_OFF
    min_size: int = MIN_SIZE
    null_check: bool = True
    memory: float = MEMORY
    alike: float = ALIKE

    @property
    def name(self) -> str:
        """`leiden`."""
        return "leiden"

    def fit(
        self,
        vectors: NDArray[np.float32],
        *,
        seed: int,
        start: NDArray[np.int32] | None = None,
        counts: NDArray[np.int64] | None = None,
    ) -> Clustering:
        """Cluster (n, d) float32 rows of length one; see `services.patterns.ports.Clusterer`."""
        prepared = self.prepare(vectors)
        return self.cluster(prepared, self.partition(prepared, seed=seed, start=start), start=start, counts=counts)

    def prepare(self, vectors: NDArray[np.float32], null: Yardstick | None = None) -> Prepared:
        """Build the graph and the yardstick of (n, d) float32 rows of length one.

        Args:
            vectors: the rows.
            null: an earlier yardstick of fewer of these rows, taken while it serves.
        """
        whole = Centred.of(vectors)
        own = whole.rows
        k = neighbours_for(own.shape[0], self.neighbours)
        neighbours = neighbours_of(own, k)
        measure = None
        if self.null_check and own.shape[0] >= self.min_size:
            measure = null
            if null is None or not null.serves(own.shape[0]):
                measure = yardstick(own, k=k, resolution=self.resolution, min_size=self.min_size, seed=_NULL_SEED)
        return Prepared(whole, neighbours, symmetric_graph(neighbours), measure)

    def sample(self, prepared: Prepared, share: float, seed: int) -> tuple[Prepared, NDArray[np.int64]]:
        """What a random share of the rows would have been prepared to.

        Above `SAMPLED_ANEW` rows the neighbours that a row loses are not replaced by farther ones: looking for those would cost
        as much as the run, and where a row has many neighbours four fifths of them say as much.

        Returns:
            The sample and its row numbers among the n, in order.
        """
        n = prepared.vectors.shape[0]
        rows = np.sort(np.random.default_rng(seed).permutation(n)[: round(share * n)])
        if n <= SAMPLED_ANEW:
            neighbours = nearest_neighbours(prepared.vectors[rows], neighbours_for(rows.size, self.neighbours))
        else:
            neighbours = prepared.neighbours.among(rows, n)
        some = prepared.centred.some(rows)
        return Prepared(some, neighbours, symmetric_graph(neighbours), prepared.yardstick), rows

    def partition(self, prepared: Prepared, *, seed: int, start: NDArray[np.int32] | None = None) -> NDArray[np.int32]:
        """The communities of prepared rows, (n,) int32: what a seed decides; nothing of it depends on the cut-off."""
        if start is None:
            found = communities(prepared.graph, seed=seed, resolution=self.resolution)
        else:
            begin = completed_start(start, prepared.neighbours)
            graph = remembering(prepared.graph, start, self.memory)
            found = communities(graph, seed=seed, resolution=self.resolution, start=begin)
        one = joined(prepared.centred, found, self._beats_chance(found, prepared, start), start, self.alike)
        return by_size(one)[one]

    def cluster(
        self,
        prepared: Prepared,
        found: NDArray[np.int32],
        *,
        start: NDArray[np.int32] | None = None,
        counts: NDArray[np.int64] | None = None,
        cut_off: float | None = None,
    ) -> Clustering:
        """Say which communities are patterns, and what belongs to them.

        Args:
            prepared: n rows.
            found: (n,) int32, their `partition`.
            start: as of `fit`: a pattern that stood has a lower bar.
            counts: as of `fit`.
            cut_off: this call's own.
        """
        n = prepared.vectors.shape[0]
        many = np.ones(n, dtype=np.int64) if counts is None else counts
        if int(many.sum()) < self.min_size or n < 2:
            return Clustering.nothing_in_common(n)
        stands = self._stands(found, prepared, many, start)
        least = self.cut_off if cut_off is None else cut_off
        while stands.any():
            kept = np.where(stands[found], found, IDIOSYNCRATIC).astype(np.int32)
            nearest = _nearest(kept, prepared)
            belonging = share_of_neighbours(kept, prepared.neighbours, many, own=nearest)
            # What was in a community that does not stand is not moved into one that does: it was joined to nothing.
            labels = np.where((kept >= 0) & (belonging >= least), kept, IDIOSYNCRATIC).astype(np.int32)
            sizes = np.bincount(labels[labels >= 0], weights=many[labels >= 0], minlength=stands.size)
            small = stands & (sizes < self.min_size)
            if not small.any():
                number = by_size(labels, many)
                return Clustering(
                    labels=np.where(labels >= 0, number[labels], IDIOSYNCRATIC).astype(np.int32),
                    nearest=number[nearest],
                    belonging=belonging,
                )
            stands = stands & ~small
        return Clustering.nothing_in_common(n)

    def _stands(
        self,
        found: NDArray[np.int32],
        prepared: Prepared,
        counts: NDArray[np.int64],
        start: NDArray[np.int32] | None,
    ) -> NDArray[np.bool_]:
        large = np.bincount(found, weights=counts, minlength=int(found.max()) + 1) >= self.min_size
        return np.asarray(large & self._beats_chance(found, prepared, start))

    def _beats_chance(
        self, found: NDArray[np.int32], prepared: Prepared, start: NDArray[np.int32] | None
    ) -> NDArray[np.bool_]:
        """(c,) bool, which communities stand above those of rows without groups."""
        count = int(found.max(initial=-1)) + 1
        if prepared.yardstick is None:
            return np.ones(count, dtype=bool)
        # Copies are left out of account here: the null run, being of distinct rows, has none.
        belonging = means(share_of_neighbours(found, prepared.neighbours), found, count)
        near = means(nearness(found, prepared.neighbours), found, count)
        stood = np.zeros(count) if start is None else means((start >= 0).astype(np.float64), found, count)
        bar = np.where(stood >= 0.5, INCUMBENT, 1.0)
        at = prepared.yardstick.belonging_at(np.bincount(found, minlength=count) / found.size)
        return np.asarray((belonging > bar * at) & (near > bar * prepared.yardstick.nearness))


def _nearest(kept: NDArray[np.int32], prepared: Prepared) -> NDArray[np.int32]:
    """Each row's own pattern, else the one most of its neighbours are in, else that of the nearest centre."""
    nearest = kept.copy()
    outside = np.flatnonzero(kept == IDIOSYNCRATIC)
    nearest[outside] = strongest(kept, prepared.neighbours.of(outside))
    lost = np.flatnonzero(nearest == IDIOSYNCRATIC)
    if lost.size:
        names = np.unique(kept[kept >= 0])
        centres = np.stack([prepared.vectors[kept == label].mean(axis=0) for label in names])
        nearest[lost] = names[np.argmax(np.round(prepared.vectors[lost] @ centres.T, 6), axis=1)]
    return nearest
