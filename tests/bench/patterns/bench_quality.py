"""This engine, HDBSCAN through our port and BERTopic's own pipeline side by side, on four sets of labelled real texts.

    python -m tests.bench patterns                      (everything in this folder)
    python -m tests.bench.patterns.bench_quality [--seeds 5] [--sets problems debts] [--engines incommon bertopic]

Each engine and set runs in a process of its own, so that peak memory is that engine's: what the process grew by after the
vectors were there. An engine is warmed up on a few hundred rows first, so that compiling (numba) is not taken for
clustering. `all`: AMI with every statement given its nearest pattern, or those in none as a class of their own where that
is better; `steady`: mean AMI between seeds; `same share`: AMI of covered with the cut-off set so that as large a share is
covered as BERTopic's pipeline covers of that set, since whoever covers less scores better on what is left.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.patterns.adapters.embedders import embedder
from services.patterns.engine import BAND_SEEDS
from services.patterns.numerics.duplicates import Distinct, collapse
from tests.bench.patterns.peers import ENGINES, PEER
from tests.bench.patterns.scores import Score, score, steadiness
from tests.bench.patterns.sets import Labelled, embedded, labelled

KIB = 1024
WARM_ROWS = 400


@dataclass(frozen=True)
class Line:
    """What one engine did with one set: figures of each seed, and of seconds the least.

    Attributes:
        same_share: mean AMI of covered at the peer's share; that of its own where there is no dial or no peer.
    """

    scores: tuple[Score, ...]
    same_share: float
    steady: float
    seconds: float
    cpu: float
    mebibytes: float

    def mean(self, name: str) -> float:
        """Mean of one figure over the seeds."""
        return float(np.mean([getattr(one, name) for one in self.scores]))


def measured(
    name: str,
    vectors: NDArray[np.float32],
    labels: NDArray[np.str_],
    distinct: Distinct,
    seeds: Sequence[int],
    share: float | None,
) -> Line:
    """Run one engine with each seed; meant for a process of its own."""
    engine = ENGINES[name]
    few = vectors[:WARM_ROWS]
    engine(few, collapse(range(len(few))), seeds[0])
    before = _peak()
    answers = [engine(vectors, distinct, seed) for seed in seeds]
    return Line(
        tuple(score(answer, labels) for answer in answers),
        float(np.mean([score(one if share is None else one.covering(share), labels).covered for one in answers])),
        steadiness(answers),
        min(answer.seconds for answer in answers),
        min(answer.cpu for answer in answers),
        _peak() - before,
    )


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB


def alone(data: Labelled, vectors: NDArray[np.float32], name: str, seeds: Sequence[int], share: float | None) -> Line:
    """`measured` in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measured, name, vectors, data.labels, data.distinct(), seeds, share).result()


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table, the means, and what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=len(BAND_SEEDS))
    parser.add_argument("--sets", nargs="*")
    parser.add_argument("--engines", nargs="*", default=list(ENGINES), choices=list(ENGINES))
    parser.add_argument("--embedder", default="minilm")
    given, _ = parser.parse_known_args(arguments)  # `python -m tests.bench patterns` has a word of its own
    reader = embedder(given.embedder)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; means of {given.seeds} seeds, least seconds")
    print(
        f"{'set':12s} {'rows':>5s} {'engine':9s} patt.    all covered    ARI share  same share steady  wall s   CPU s   MiB"
    )
    lines: dict[str, list[Line]] = {}
    for data in labelled():
        if given.sets and data.name not in given.sets:
            continue
        vectors, share = embedded(data.texts, reader), None
        for name in (name for name in ENGINES if name in given.engines):
            line = alone(data, vectors, name, BAND_SEEDS[: given.seeds], share)
            share = line.mean("share") if name == PEER else share
            lines.setdefault(name, []).append(line)
            print(f"{data.name:12s} {len(data.texts):5d} {_row(name, [line])}", flush=True)
    for name, found in lines.items():
        print(f"{'mean':12s} {'':5s} {_row(name, found)}")
    if {"incommon", PEER} <= set(lines):
        _against(lines["incommon"], lines[PEER])


def _row(name: str, lines: Sequence[Line]) -> str:
    def mean(figure: str) -> float:
        return float(np.mean([line.mean(figure) for line in lines]))

    return (
        f"{name:9s} {mean('patterns'):5.0f}  {mean('of_all'):.3f}  {mean('covered'):.3f}  {mean('ari'):.3f}  "
        f"{mean('share'):.2f}        {np.mean([line.same_share for line in lines]):.3f}   "
        f"{np.mean([line.steady for line in lines]):.2f}  {np.mean([one.seconds for one in lines]):7.2f} "
        f"{np.mean([one.cpu for one in lines]):7.2f} {np.mean([one.mebibytes for one in lines]):5.0f}"
    )


def _against(ours: Sequence[Line], theirs: Sequence[Line]) -> None:
    """What issue 4 asks for, and how far off it is."""
    of_all = [a.mean("of_all") - b.mean("of_all") for a, b in zip(ours, theirs, strict=True)]
    covered = [a.mean("covered") - b.mean("covered") for a, b in zip(ours, theirs, strict=True)]
    share = [a.mean("share") - b.mean("share") for a, b in zip(ours, theirs, strict=True)]
    faster = [b.cpu / a.cpu for a, b in zip(ours, theirs, strict=True)]
    print(f"AMI of all above BERTopic's pipeline by {np.mean(of_all):+.3f} (asked .015, better .05)")
    same = [a.same_share - b.mean("covered") for a, b in zip(ours, theirs, strict=True)]
    print(
        f"AMI of covered above it by {np.mean(covered):+.3f}, at the same share by {np.mean(same):+.3f} (asked .02, better .05)"
    )
    print("share covered above it, set by set: " + ", ".join(f"{one:+.2f}" for one in share) + " (asked: none below 0)")
    print("times faster by CPU-seconds, set by set: " + ", ".join(f"{one:.0f}" for one in faster))


if __name__ == "__main__":
    main()
