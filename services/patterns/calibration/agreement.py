"""Where a machine's cut-off should be, from what people judged. Arrays in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import cohen_kappa_score

GRID: Final = np.round(np.arange(10, 91) / 100, 2)
"""Cut-offs tried: .10 to .90 in steps of .01."""
DRAWS: Final = 1_000
LEVEL: Final = 0.95
"""Of the bootstrap intervals."""


@dataclass(frozen=True)
class Agreement:
    """The cut-off at which machine and people agree best.

    Attributes:
        cut_off: in the grid; `low`, `high`: 95% bootstrap interval, which always holds it.
        kappa: Cohen's, at that cut-off; `kappa_low`, `kappa_high`: of the best kappa in each bootstrap sample.
        kappas: (g,) float64, kappa at each cut-off of the grid.
    """

    cut_off: float
    low: float
    high: float
    kappa: float
    kappa_low: float
    kappa_high: float
    kappas: NDArray[np.float64]


def best_cut_off(
    belonging: NDArray[np.floating],
    same: NDArray[np.bool_],
    yes: NDArray[np.bool_],
    *,
    items: NDArray[np.int64] | None = None,
    grid: NDArray[np.float64] = GRID,
    draws: int = DRAWS,
    seed: int = 17,
) -> Agreement:
    """Find the cut-off at which the machine's answers agree best with people's.

    The machine's answer to a judged pair at cut-off c is yes where both lie in one community and belong at least c.
    Agreement is Cohen's kappa [1]; the cut-off is where it is largest (maximum-kappa thresholding [2]), the middle one
    where a stretch of cut-offs is equally good. Intervals are percentiles of a bootstrap [3] that draws whole items, so that
    three people who judged one pair do not count as three pairs. Kappa is of the sample, which is denser around the cut-off
    in use than a run is, not of the run.

    [1] J. Cohen (1960), A coefficient of agreement for nominal scales, Educ. Psychol. Meas. 20, 37-46.
    [2] E. A. Freeman, G. G. Moisen (2008), A comparison of the performance of threshold criteria for binary classification
        in terms of predicted prevalence and kappa, Ecol. Modelling 217, 48-58.
    [3] B. Efron, R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.

    Args:
        belonging: (n,) in [0, 1], of each judgement's item: the lesser of the two statements'.
        same: (n,) whether both lie in one community at all.
        yes: (n,) what people said; who could not tell is left out before.
        items: (n,) which item each judgement is of; one judgement an item where not given.
        grid: (g,) cut-offs tried, ascending.
        draws: bootstrap samples.
        seed: of the bootstrap.

    Raises:
        ValueError: no judgement, or all the same: there is nothing to agree on.
    """
    if yes.size == 0 or bool(yes.all()) or not bool(yes.any()):
        raise ValueError("judgements of both kinds, yes and no, are needed")
    machine = same[None, :] & (np.round(belonging, 4)[None, :] >= grid[:, None])
    _, item = np.unique(np.arange(yes.size) if items is None else items, return_inverse=True)
    size = int(item.max()) + 1
    weights = np.random.default_rng(seed).multinomial(size, np.full(size, 1 / size), size=draws)[:, item]
    kappas = _kappas(machine, yes, np.ones((1, yes.size)))[0]
    drawn = _kappas(machine, yes, weights.astype(np.float64))
    best = _best(kappas)
    cuts, tops = grid[[_best(row) for row in drawn]], drawn.max(axis=1)
    edges = ((1 - LEVEL) / 2, (1 + LEVEL) / 2)
    low, high = np.quantile(cuts, edges)
    kappa_low, kappa_high = np.quantile(tops, edges)
    cut_off = float(grid[best])
    return Agreement(
        cut_off=cut_off,
        low=round(min(float(low), cut_off), 2),
        high=round(max(float(high), cut_off), 2),
        kappa=float(kappas[best]),
        kappa_low=float(kappa_low),
        kappa_high=float(kappa_high),
        kappas=kappas,
    )


def between(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float | None:
    """Cohen's kappa of two people's answers to the same items, (n,) each; None where kappa says nothing.

    Where nobody ever varies there is nothing that chance could not give, and kappa is not defined.
    """
    if one.size == 0 or (np.unique(one).size == 1 and np.unique(other).size == 1):
        return None
    return float(cohen_kappa_score(one, other))


def _best(kappas: NDArray[np.float64]) -> int:
    """The middle one of the largest."""
    tops = np.flatnonzero(kappas >= kappas.max() - 1e-12)
    return int(tops[(tops.size - 1) // 2])


def _kappas(machine: NDArray[np.bool_], yes: NDArray[np.bool_], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kappa of each of g machines, (g, n), with people, (n,), under each of d weightings, (d, n): (d, g)."""
    whole = weights.sum(axis=1)[:, None]
    both = weights @ (machine & yes).T / whole
    ours = weights @ machine.T.astype(np.float64) / whole
    theirs = weights @ yes.astype(np.float64)[:, None] / whole
    agree = 1 - ours - theirs + 2 * both
    chance = ours * theirs + (1 - ours) * (1 - theirs)
    found: NDArray[np.float64] = np.divide(
        agree - chance, 1 - chance, out=np.zeros_like(agree), where=chance < 1 - 1e-12
    )
    return found
