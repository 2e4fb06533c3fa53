"""One clustering of a corpus, with the band of its idiosyncratic share and everything a record of it needs."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from importlib import metadata

import numpy as np
from numpy.typing import NDArray

from contracts.disclosure import RULE
from contracts.events import Calibrated, NullBar, Share
from services.patterns.numerics.clustering import Clustering
from services.patterns.numerics.communities import LeidenClusterer, Prepared
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.news import Said, begun, carved, still_apart
from services.patterns.numerics.null import Yardstick
from services.patterns.numerics.stability import agreement, idiosyncratic_band
from services.patterns.ports import Clusterer

SEED = 17
BAND_SEEDS = (17, 29, 43, 61, 83)
"""The run's own seed first, which the share is of; the others start cold: the band is the method's, not the past's."""
MARGIN = 0.05
"""How far off the right cut-off may be, both ways, until people have calibrated it."""
CURVE = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
"""Cut-offs at which the idiosyncratic share is told beside the one in use: until people have judged it is a dial."""
FOUND = 0.5
"""A pattern is found again where one of another run overlaps it (Jaccard) by more than this: then no second one can, and by
Hennig (2007) it has not dissolved."""
PARALLEL = 2
"""Seeds tried at once: each holds a graph of its own."""
SAMPLE = 0.8
"""Share of the rows in each of the band's subsamples."""
SAMPLE_SEEDS = (101, 103)
CLUSTERERS: dict[str, Callable[[], Clusterer]] = {"leiden": LeidenClusterer, "hdbscan": DensityClusterer}


@dataclass(frozen=True)
class Judged:
    """What the engine says of m distinct rows, the band of the share that is in no pattern, the yardstick it used.

    Attributes:
        curve: cut-off -> (m,) int32 labels as it would have them; empty without a band, or where an engine has no cut-off.
        found_again: of each pattern, in how many of `others` runs from other seeds it was found again.
        begun: patterns that people have begun to say; apart: those of before that are kept apart for having been that.
    """

    found: Clustering
    share: Share
    null: NullBar | None = None
    curve: dict[float, NDArray[np.int32]] = field(default_factory=dict)
    found_again: tuple[int, ...] = ()
    others: int = 0
    begun: frozenset[int] = frozenset()
    apart: frozenset[int] = frozenset()


@dataclass(frozen=True)
class _LaidOver:
    """Groups of rows that stand beside an engine's partition, whatever it makes of them."""

    apart: list[NDArray[np.int64]] = field(default_factory=list)
    begun: list[NDArray[np.int64]] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        prepared: Prepared,
        partition: NDArray[np.int32],
        start: NDArray[np.int32] | None,
        said: Said | None,
        apart: Sequence[int],
    ) -> _LaidOver:
        stay = [] if start is None else still_apart(partition, start, prepared.neighbours, apart)
        return cls(stay, [] if said is None else begun(prepared.graph, said, start, apart))

    def over(self, partition: NDArray[np.int32]) -> NDArray[np.int32]:
        return carved(partition, [*self.apart, *self.begun])

    def over_some(self, partition: NDArray[np.int32], rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """Over the partition of a sample, whose rows are these of all."""
        return carved(partition, [np.flatnonzero(np.isin(rows, group)) for group in (*self.apart, *self.begun)])


def _found_in(groups: Sequence[NDArray[np.int64]], labels: NDArray[np.int32]) -> frozenset[int]:
    """The patterns that groups of rows have become; one that did not stand has become none."""
    return frozenset(int(labels[rows].max()) for rows in groups if rows.size and labels[rows].max() >= 0)


def judge(
    engine: Clusterer,
    vectors: NDArray[np.float32],
    counts: NDArray[np.int64],
    start: NDArray[np.int32] | None,
    *,
    band: bool,
    null: NullBar | None = None,
    calibrated: Calibrated | None = None,
    said: Said | None = None,
    apart: Sequence[int] = (),
) -> Judged:
    """Cluster distinct rows, warm from where they were.

    Args:
        engine: any; where it can keep its graph between seeds, it does.
        vectors: (m, d) float32, rows of length one.
        counts: (m,) statements each row stands for.
        start: (m,) int32, -1 for new; None starts cold.
        band: whether the band over seeds, cut-offs and subsamples is wanted; without it, low and high are the share itself.
        null: the yardstick of the run before; a new one is made once there are many more rows.
        calibrated: the cut-off that people gave, whose interval the band covers; it must be the engine's own.
        said: by whom and when it was said, where what people have begun to say is to be looked for.
        apart: labels of `start` that were found so, and stay apart while they are their own neighbourhood.
    """
    if not isinstance(engine, LeidenClusterer):
        return _judge_any(engine, vectors, counts, start, band=band)
    prepared = engine.prepare(vectors, None if null is None else Yardstick(**null.model_dump()))
    used = None if prepared.yardstick is None else NullBar(**asdict(prepared.yardstick))
    partition = engine.partition(prepared, seed=SEED, start=start)
    laid = _LaidOver.of(prepared, partition, start, said, apart)
    partition = laid.over(partition)
    found = engine.cluster(prepared, partition, start=start, counts=counts)
    new, stay = _found_in(laid.begun, found.labels), _found_in(laid.apart, found.labels)
    if not band:
        alone = _alone(found, counts)
        return Judged(found, _share(alone, alone, alone), used, begun=new, apart=stay)
    with ThreadPoolExecutor(PARALLEL) as pool:  # Leiden lets go of the interpreter; each seed's answer is its own
        others = list(pool.map(lambda seed: laid.over(engine.partition(prepared, seed=seed)), BAND_SEEDS[1:]))
    partitions = {SEED: partition, **dict(zip(BAND_SEEDS[1:], others, strict=True))}

    @cache
    def labels_at(seed: int, cut_off: float) -> NDArray[np.int32]:
        begin = start if seed == SEED else None
        return engine.cluster(prepared, partitions[seed], start=begin, counts=counts, cut_off=cut_off).labels

    own = engine.cut_off
    margin = (MARGIN, MARGIN) if calibrated is None else (own - calibrated.low, calibrated.high - own)
    parts = []
    for seed in SAMPLE_SEEDS:
        part, rows = engine.sample(prepared, SAMPLE, seed)
        partition = laid.over_some(engine.partition(part, seed=seed), rows)
        parts.append((rows, engine.cluster(part, partition, counts=counts[rows])))
    shares = [_alone(one, counts[rows]) for rows, one in parts]
    over = idiosyncratic_band(labels_at, seeds=BAND_SEEDS, cut_off=own, margin=margin, counts=counts, samples=shares)
    cold = [labels_at(seed, own) for seed in BAND_SEEDS[1:]]
    again = _found_again(found.labels, cold)
    curve = {cut_off: labels_at(SEED, cut_off) for cut_off in CURVE}
    share = _share(over.share, over.low, over.high)
    return Judged(found, share, used, curve, again, len(BAND_SEEDS) - 1, new, stay)


def _judge_any(
    engine: Clusterer,
    vectors: NDArray[np.float32],
    counts: NDArray[np.int64],
    start: NDArray[np.int32] | None,
    *,
    band: bool,
) -> Judged:
    """`judge` for an engine of which nothing is known but the port: each of the band's runs is a whole one."""
    found = engine.fit(vectors, seed=SEED, start=start, counts=counts)
    others = [engine.fit(vectors, seed=seed, counts=counts) for seed in BAND_SEEDS[1:]] if band else []
    shares = [_alone(one, counts) for one in (found, *others)]
    labels = [one.labels for one in others]
    again = _found_again(found.labels, labels)
    share = _share(shares[0], min(shares), max(shares))
    return Judged(found, share, found_again=again, others=len(others))


def calibrated_engine(engine: Clusterer, calibrated: Calibrated | None) -> Clusterer:
    """The engine at the cut-off that people gave; one without a cut-off stays as it is."""
    if calibrated is None or not isinstance(engine, LeidenClusterer):
        return engine
    return replace(engine, cut_off=calibrated.cut_off)


def _found_again(labels: NDArray[np.int32], others: Sequence[NDArray[np.int32]]) -> tuple[int, ...]:
    """For each pattern, in how many of the other runs it was found again."""
    if not others:
        return ()
    found = np.sum([agreement([labels, other]) > FOUND for other in others], axis=0)
    return tuple(int(times) for times in found)


def parameters(engine: Clusterer, *, band: bool, calibrated: Calibrated | None = None) -> dict[str, float | int | str]:
    """What a run's record says of how it was made."""
    found: dict[str, float | int | str] = {
        name: value for name, value in sorted(vars(engine).items()) if isinstance(value, int | float | str)
    }
    found["band_seeds"] = " ".join(map(str, BAND_SEEDS)) if band else str(SEED)
    found["margin"] = MARGIN if band else 0.0
    if band and calibrated is not None:
        found["margin"] = f"{calibrated.low} to {calibrated.high}"
    found["band_samples"] = f"{SAMPLE} {' '.join(map(str, SAMPLE_SEEDS))}" if band else ""
    return found


@cache
def versions() -> dict[str, str]:
    """Versions and processor features that a run's bytes depend on."""
    names = ("numpy", "scipy", "graspologic-native", "hdbscan", "onnxruntime", "tokenizers")
    features = " ".join(sorted(name for name, there in _cpu_features().items() if there))
    return {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        "processor": features,
        "disclosure": RULE,
        **{name: metadata.version(name) for name in names},
    }


def _cpu_features() -> dict[str, bool]:
    # numpy's own account of what its kernels may use; it has no public function that returns it.
    return dict(importlib.import_module("numpy._core._multiarray_umath").__cpu_features__)


def _alone(found: Clustering, counts: NDArray[np.int64]) -> float:
    if not found.labels.size:
        return 1.0
    return float(np.average(found.labels == -1, weights=counts))


def _share(point: float, low: float, high: float) -> Share:
    return Share(point=round(point, 4), low=round(low, 4), high=round(high, 4))
