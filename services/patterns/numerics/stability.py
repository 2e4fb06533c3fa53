"""How much of an answer is the data's and how much the dice's: bands over seeds and cut-offs, agreement of patterns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FEWEST_SEEDS = 5


@dataclass(frozen=True)
class Band:
    """A share with how far it moves when nothing real does, all in [0, 1]: low <= share <= high."""

    share: float
    low: float
    high: float


def idiosyncratic_band(
    labels_at: Callable[[int, float], NDArray[np.int32]],
    *,
    seeds: Sequence[int],
    cut_off: float,
    margin: float | tuple[float, float],
    counts: NDArray[np.int64] | None = None,
    samples: Sequence[float] = (),
) -> Band:
    """The idiosyncratic share, and the lowest and highest of it over seeds, cut-offs and samples.

    Args:
        labels_at: gives (n,) int32 labels, -1 idiosyncratic, for a seed and a cut-off.
        seeds: at least five different ones; the share itself is the first one's at `cut_off`.
        cut_off: the one in use.
        margin: how far off the right cut-off may be, both ways, or below and above.
        counts: (n,) statements each row stands for; one each where not given.
        samples: the share in runs over a part of the rows.

    Raises:
        ValueError: fewer than five different seeds.
    """
    if len(set(seeds)) < FEWEST_SEEDS:
        raise ValueError(f"a band needs at least {FEWEST_SEEDS} different seeds")
    below, above = margin if isinstance(margin, tuple) else (margin, margin)
    centre = [_share(labels_at(seed, cut_off), counts) for seed in seeds]
    edges = [_share(labels_at(seed, cut_off + step), counts) for seed in seeds for step in (-below, above)]
    every = [*centre, *edges, *samples]
    return Band(share=centre[0], low=min(every), high=max(every))


def _share(labels: NDArray[np.int32], counts: NDArray[np.int64] | None) -> float:
    if labels.size == 0:
        return 1.0
    return float(np.average(labels == -1, weights=counts))


def agreement(labels: Sequence[NDArray[np.int32]]) -> NDArray[np.float64]:
    """How well each pattern of the first run is found again by the others.

    Args:
        labels: runs' (n,) int32 labels of the same rows, -1 idiosyncratic.

    Returns:
        (k,) float64 in [0, 1]: for each pattern, the mean over the other runs of its best Jaccard overlap with any
        pattern there (cluster-wise stability: Hennig 2007).

    Raises:
        ValueError: fewer than two runs.
    """
    if len(labels) < 2:
        raise ValueError("agreement needs at least two runs")
    first = labels[0]
    patterns = int(first.max(initial=-1)) + 1
    found = [_best_jaccard(first, other, patterns) for other in labels[1:]]
    mean: NDArray[np.float64] = np.mean(found, axis=0)
    return mean


def _best_jaccard(one: NDArray[np.int32], other: NDArray[np.int32], rows: int) -> NDArray[np.float64]:
    columns = int(other.max(initial=-1)) + 1
    shared = np.zeros((rows, columns))
    both = (one >= 0) & (other >= 0)
    np.add.at(shared, (one[both], other[both]), 1)
    union = (
        np.bincount(one[one >= 0], minlength=rows)[:, None]
        + np.bincount(other[other >= 0], minlength=columns)[None, :]
        - shared
    )
    jaccard: NDArray[np.float64] = np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)
    return np.asarray(jaccard.max(axis=1, initial=0.0), dtype=np.float64)
