"""Levels above the patterns: how near parents come to what people said texts are about, and whether they last.

    python -m tests.bench.patterns.bench_levels [--seeds 3]

First, on four sets of labelled real texts, AMI over the covered against the labels and, where a set has them, the coarse
labels: of the patterns, of groups made of their centres, and of groups made of what runs between their statements in the
neighbour graph (how it was done before), means over seeds. Then, over weekly closing runs of dated complaints, the share of
statements that were in a group at one run, and are in a group's pattern still at the next, that are in the same group.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.metrics import adjusted_mutual_info_score

from contracts.events import Group, PublishedFigure
from contracts.weeks import Week
from contracts.words import Kind
from services.patterns.adapters.embedders import embedder
from services.patterns.cuts import replay_cuts
from services.patterns.domain import Line
from services.patterns.engine import BAND_SEEDS
from services.patterns.figures import View
from services.patterns.groups import groups_of
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.leiden import communities
from services.patterns.numerics.levels import levels
from services.patterns.runs import Order, closing_run
from tests.bench.lineage.bench_lineage import complaints
from tests.bench.lineage.weekly import FROM_WEEK, UNIT
from tests.bench.patterns.sets import PLACES, Labelled, embedded, labelled

BETWEEN = 1.5
"""Resolution at which groups were made of what runs between patterns."""
MIN_PEOPLE = 5


def groupings(data: Labelled, vectors: NDArray[np.float32], seed: int) -> dict[str, NDArray[np.int32]]:
    """For each way the label of each of n rows, -1 for those in no pattern."""
    distinct, engine = data.distinct(), LeidenClusterer()
    prepared = engine.prepare(vectors[distinct.first])
    found = engine.cluster(prepared, engine.partition(prepared, seed=seed), counts=distinct.counts)
    labels = distinct.spread(found.labels)
    centres = np.stack([vectors[labels == at].mean(axis=0) for at in range(found.count)])
    sizes = np.bincount(labels[labels >= 0], minlength=found.count)
    ways = {f"level {at}": own for at, own in enumerate(levels(centres, sizes, seed=seed).groups, 1)}
    rows = np.flatnonzero(found.labels >= 0)
    shape = (found.labels.size, found.count)
    member = sparse.csr_array((np.ones(rows.size), (rows, found.labels[rows])), shape=shape)
    between = sparse.csr_array(member.T @ prepared.graph @ member)
    between.setdiag(0.0)
    between.eliminate_zeros()
    between.sort_indices()
    ways["between"] = communities(between, seed=seed, resolution=BETWEEN)
    whole = {"patterns": np.arange(found.count, dtype=np.int32), **ways}
    return {name: np.where(labels >= 0, own[labels], -1).astype(np.int32) for name, own in whole.items()}


def quality(seeds: Sequence[int]) -> None:
    """Print a line a set and way: how many there are, AMI against the coarse labels and against the labels."""
    reader = embedder("minilm")
    print(f"{'set':12s} {'way':9s} many  coarse  labels")
    for data in labelled():
        vectors = embedded(data.texts, reader)
        found: dict[str, list[tuple[float, float, float]]] = {}
        for seed in seeds:
            for name, own in groupings(data, vectors, seed).items():
                inside = own >= 0
                score = [adjusted_mutual_info_score(some[inside], own[inside]) for some in (data.coarse, data.labels)]
                found.setdefault(name, []).append((float(own.max() + 1), score[0], score[1]))
        for name, scores in found.items():
            many, coarse, labels = np.mean(scores, axis=0)
            print(
                f"{data.name:12s} {name:9s} {many:4.1f}  {coarse:.3f}   {labels:.3f}   in {len(scores)} seeds",
                flush=True,
            )


def lasting() -> None:
    """Print how much of the first level is the same group from week to week."""
    corpus = complaints(next(place for place in PLACES if place.is_dir()))
    line, before = Line(), tuple[Group, ...]()
    kept: list[tuple[int, int]] = []
    was: dict[str, str] = {}
    for cut in replay_cuts(corpus.weeks.tolist(), Week(int(corpus.weeks.max()))):
        order = Order(UNIT, Kind.PROBLEM, cut, len(kept) + 1, "", "", View(""), MIN_PEOPLE, {})
        some = corpus.through(int(cut))
        line.apply(closing_run(some, line, order, LeidenClusterer(), shown=False))
        patterns = [line.members[s].pattern for s in some.ids]
        figures = [PublishedFigure(pattern=p, weeks=52) for p in line.sizes]
        before = groups_of(f"r{int(cut)}", UNIT, some, patterns, figures, before, MIN_PEOPLE)
        of = {p: group.group for group in before if group.level == 1 for p in group.patterns}
        now = {s: of[p] for s, p in zip(some.ids, patterns, strict=True) if p in of}
        both = was.keys() & now.keys()
        kept.append((sum(was[s] == now[s] for s in both), len(both)))
        if was:
            print(
                f"{cut}  {len(set(now.values())):2d} groups of {len(line.sizes):2d}  {kept[-1][0] / max(1, len(both)):.3f}"
            )
        was = now
    late = [pair for pair in kept[FROM_WEEK:] if pair[1]]
    share = [same / both for same, both in late]
    pooled = sum(same for same, _ in late) / sum(both for _, both in late)
    print(f"from week {FROM_WEEK}: same group {pooled:.3f} of all, worst week {min(share):.3f}, of {len(share)} weeks")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=3)
    given, _ = parser.parse_known_args(arguments)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    quality(BAND_SEEDS[: given.seeds])
    lasting()


if __name__ == "__main__":
    main()
