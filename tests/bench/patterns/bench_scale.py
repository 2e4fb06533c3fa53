"""How long a whole closing run takes, and in how much memory, from 10,000 to 200,000 already embedded statements.

    python -m tests.bench.patterns.bench_scale [--sizes 10000 20000 50000 100000 200000] [--million] [--warm]

A statement is a mixture of two real ones of a labelled set (drawn at random, the first with a share of 60 to 100%, so that
it keeps its theme and no two are the same): its vector is the mixed vector brought to length one, its text the first half of
the one's words and the second half of the other's. People say two statements each, in ten wards, over 104 weeks. The run is
`closing_run` as the service makes it (graph, yardstick, five seeds, cut-offs and subsamples, identities, figures), and
then the naming of every pattern. `--warm` closes a second time from the first: matching, a warm start and the vote over every
statement come on top. Each size runs in a process of its own; memory is the most that process held, the corpus included.

A run has one thread for array work, as the service's processes have it. Of each part wall and CPU seconds are told, since on a
busy machine the first say little. The parts: `graph` the neighbours, `bar` the yardstick, `seeds` everything else of judging
(Leiden with five seeds and two subsamples, the band, stability), `figures` what is
published, `rest` identities, membership and the record, `names`.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import resource
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from contracts.events import RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, home_unit
from services.patterns import runs
from services.patterns.adapters.embedders import embedder
from services.patterns.domain import Line
from services.patterns.figures import Publisher, View
from services.patterns.naming import name_patterns
from services.patterns.numerics import communities
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.graph import unit
from services.patterns.runs import Order, closing_run
from services.patterns.statements import Corpus
from tests.bench.patterns.sets import Labelled, embedded, labelled

SIZES = (10_000, 20_000, 50_000, 100_000, 200_000)
MILLION = 1_000_000
LAST = Week.parse("2026-W40")
WEEKS = 104
WARDS = 10
DRAW = 17
MIB = 1024
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
PARTS: dict[str, tuple[Any, str]] = {
    "graph": (communities, "neighbours_of"),
    "bar": (communities, "yardstick"),
    "seeds": (runs, "judge"),
    "figures": (Publisher, "publish"),
}
"""Where the run calls each part."""


Spent = tuple[float, float]
"""Seconds of the wall and of the processor."""


@dataclass(frozen=True)
class Taken:
    """What one size took.

    Attributes:
        parts: of the run and the naming after it.
        warm: of a second run.
    """

    patterns: int
    parts: dict[str, Spent]
    warm: Spent | None
    mebibytes: float

    @property
    def whole(self) -> Spent:
        """Of the run and the naming together."""
        return _sum(self.parts.values())


class Watch:
    """Seconds spent in functions that are called one after the other; one called within another counts for itself alone."""

    def __init__(self) -> None:
        self.parts: dict[str, Spent] = {}

    def around(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, watched."""

        def watched(*args: object, **named: object) -> object:
            before, begin = self.within(), _clock()
            try:
                return function(*args, **named)
            finally:
                inner = (self.within()[0] - before[0], self.within()[1] - before[1])
                whole = _since(begin)
                own = (whole[0] - inner[0], whole[1] - inner[1])
                self.parts[name] = _sum([self.parts.get(name, (0.0, 0.0)), own])

        return watched

    def within(self) -> Spent:
        """Everything watched until now."""
        return _sum(self.parts.values())


def _sum(spent: Iterable[Spent]) -> Spent:
    wall, cpu = 0.0, 0.0
    for one in spent:
        wall, cpu = wall + one[0], cpu + one[1]
    return wall, cpu


def mixed(pool: Sequence[tuple[Labelled, NDArray[np.float32]]], size: int) -> Corpus:
    """A made-up home's statements of one kind, mixed from real ones."""
    random = np.random.default_rng(DRAW)
    texts: list[str] = []
    vectors: list[NDArray[np.float32]] = []
    shares = [size // len(pool)] * (len(pool) - 1)
    for (data, own), many in zip(pool, [*shares, size - sum(shares)], strict=True):
        one, other = random.integers(0, len(own), (2, many))
        share = random.uniform(0.6, 1.0, (many, 1)).astype(np.float32)
        vectors.append(unit(share * own[one] + (1 - share) * own[other]))
        words = [text.split() for text in data.texts]
        for a, b in zip(one.tolist(), other.tolist(), strict=True):
            texts.append(" ".join(words[a][: len(words[a]) // 2 + 1] + words[b][len(words[b]) // 2 :]))
    ids = sorted(hashlib.sha256(str(at).encode()).hexdigest()[:24] for at in range(size))
    people = random.integers(0, size // 2, size).tolist()
    never = np.zeros(size, dtype=bool)
    order = random.permutation(size)
    return Corpus(
        ids=ids,
        vectors=np.concatenate(vectors)[order],
        texts=(said := [texts[at] for at in order.tolist()]),
        embedded=said,
        redacted=said,
        persons=[f"person{at}" for at in people],
        schemes=["scheme"] * size,
        places=[f"ward{at}" for at in random.integers(0, WARDS, size).tolist()],
        weeks=(int(LAST) - random.integers(0, WEEKS, size)).astype(np.int64),
        own_words=random.random(size) < 0.5,
        worker_words=never,
        inferred=never,
    )


def closed(corpus: Corpus, line: Line, week: Week) -> RunCompleted:
    """One closing run, shown."""
    wards = tuple(View(f"ward{at}", frozenset({f"ward{at}"})) for at in range(WARDS))
    order = Order(
        unit=home_unit("X99000001"),
        kind=Kind.PROBLEM,
        week=week,
        position=len(corpus),
        embedder="minilm",
        model_hash="0" * 64,
        root=View("X99000001", None, wards),
        min_people=5,
        left_out={},
    )
    return closing_run(corpus, line, order, LeidenClusterer(), shown=True)


def taken(pool: Sequence[tuple[Labelled, NDArray[np.float32]]], size: int, warm: bool) -> Taken:
    """Run one size; meant for a process of its own."""
    corpus, line, watch = mixed(pool, size), Line(), Watch()
    with ExitStack() as stack:
        for name, (where, function) in PARTS.items():
            watched = watch.around(name, getattr(where, function))
            stack.enter_context(mock.patch.object(where, function, watched))
        event = watch.around("rest", closed)(corpus, line, LAST)
    line.apply(event)
    number = {pattern: at for at, pattern in enumerate(sorted(line.sizes))}
    patterns = [line.members[statement].pattern for statement in corpus.ids]
    labels = np.array([-1 if p is None else number[p] for p in patterns], dtype=np.int32)
    watch.around("names", name_patterns)(corpus.redacted, labels, people=corpus.persons)
    again = None
    if warm:
        begin = _clock()
        closed(corpus, line, LAST.plus(1))
        again = _since(begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB
    return Taken(len(line.sizes), watch.parts, again, peak)


def _clock() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _since(begin: tuple[float, float]) -> tuple[float, float]:
    return time.perf_counter() - begin[0], time.process_time() - begin[1]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line a size, and how cost grows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--million", action="store_true", help="one million statements as well")
    parser.add_argument("--warm", action="store_true", help="close a second time, from the first run")
    given, _ = parser.parse_known_args(arguments)
    reader = embedder()
    pool = [(data, embedded(data.texts, reader)) for data in labelled()]
    os.environ.update(ONE_THREAD)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; wall seconds (CPU seconds)")
    sizes = [*given.sizes, *([MILLION] if given.million else [])]
    spent: list[Taken] = []
    for size in sizes:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as worker:
            one = worker.submit(taken, pool, size, given.warm).result()
        spent.append(one)
        whole = {**one.parts, "in all": one.whole, **({} if one.warm is None else {"warm run": one.warm})}
        parts = ", ".join(f"{name} {wall:.1f} ({cpu:.1f})" for name, (wall, cpu) in whole.items())
        load = os.getloadavg()[0]
        print(
            f"{size:,d} statements, {one.patterns} patterns, {one.mebibytes:,.0f} MiB, load {load:.1f}: {parts}",
            flush=True,
        )
    if len(sizes) > 1:
        growth = np.polyfit(np.log(sizes), np.log([one.whole[1] for one in spent]), 1)[0]
        least = np.polyfit(np.log(sizes), np.log(np.array(sizes) * np.log(sizes)), 1)[0]
        print(f"CPU-seconds grow with n to the power of {growth:.2f} (n log n over these sizes: {least:.2f})")


if __name__ == "__main__":
    main()
