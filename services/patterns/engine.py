"""One clustering of a corpus, with the band of its idiosyncratic share and everything a record of it needs."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import metadata

import numpy as np
from numpy.typing import NDArray

from contracts.disclosure import RULE
from contracts.events import NullBar, Share
from services.patterns.numerics.clustering import Clustering
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.density import DensityClusterer
from services.patterns.numerics.null import Yardstick
from services.patterns.numerics.stability import idiosyncratic_band
from services.patterns.ports import Clusterer

SEED = 17
BAND_SEEDS = (17, 29, 43, 61, 83)
"""The run's own seed first, which the share is of; the others start cold: the band is the method's, not the past's."""
MARGIN = 0.05
"""How far off the right cut-off may be, both ways, until people have calibrated it."""
CLUSTERERS: dict[str, Callable[[], Clusterer]] = {"leiden": LeidenClusterer, "hdbscan": DensityClusterer}


@dataclass(frozen=True)
class Judged:
    """What the engine says of m distinct rows, the band of the share that is in no pattern, the yardstick it used."""

    found: Clustering
    share: Share
    null: NullBar | None = None


def judge(
    engine: Clusterer,
    vectors: NDArray[np.float32],
    counts: NDArray[np.int64],
    start: NDArray[np.int32] | None,
    *,
    band: bool,
    null: NullBar | None = None,
) -> Judged:
    """Cluster distinct rows, warm from where they were.

    Args:
        engine: any; where it can keep its graph between seeds, it does.
        vectors: (m, d) float32, rows of length one.
        counts: (m,) statements each row stands for.
        start: (m,) int32, -1 for new; None starts cold.
        band: whether the band over seeds and cut-offs is wanted; without it, low and high are the share itself.
        null: the yardstick of the run before; a new one is made once there are many more rows.
    """
    if not isinstance(engine, LeidenClusterer):
        found = engine.fit(vectors, seed=SEED, start=start, counts=counts)
        others = [engine.fit(vectors, seed=seed, counts=counts) for seed in BAND_SEEDS[1:]] if band else []
        shares = [_alone(c, counts) for c in (found, *others)]
        return Judged(found, _share(shares[0], min(shares), max(shares)))
    prepared = engine.prepare(vectors, None if null is None else Yardstick(**null.model_dump()))
    bar = prepared.yardstick
    used = None if bar is None else NullBar(rows=bar.rows, belonging=bar.belonging, nearness=bar.nearness)
    partition = engine.partition(prepared, seed=SEED, start=start)
    found = engine.cluster(prepared, partition, start=start, counts=counts)
    if not band:
        alone = _alone(found, counts)
        return Judged(found, _share(alone, alone, alone), used)
    partitions = {SEED: partition, **{seed: engine.partition(prepared, seed=seed) for seed in BAND_SEEDS[1:]}}

    def labels_at(seed: int, cut_off: float) -> NDArray[np.int32]:
        begin = start if seed == SEED else None
        return engine.cluster(prepared, partitions[seed], start=begin, counts=counts, cut_off=cut_off).labels

    over = idiosyncratic_band(labels_at, seeds=BAND_SEEDS, cut_off=engine.cut_off, margin=MARGIN, counts=counts)
    return Judged(found, _share(over.share, over.low, over.high), used)


def parameters(engine: Clusterer, *, band: bool) -> dict[str, float | int | str]:
    """What a run's record says of how it was made."""
    found: dict[str, float | int | str] = {
        name: value for name, value in sorted(vars(engine).items()) if isinstance(value, int | float | str)
    }
    found["band_seeds"] = " ".join(map(str, BAND_SEEDS)) if band else str(SEED)
    found["margin"] = MARGIN if band else 0.0
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
