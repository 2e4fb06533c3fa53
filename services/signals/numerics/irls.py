"""Quasi-Poisson regression on season levels and a straight trend, for all rows at once.

The model is log mu = level + beta * t + log offset. Its normal equations are diagonal in the levels with one more
row for the trend, so each step of iteratively reweighted least squares has a closed form: weighted means within
levels, then one slope. That is what makes a batch of thousands of rows cheap, with no loop over series.

References:
    [1] McCullagh and Nelder (1989). Generalized Linear Models, 2nd ed., chapter 2.5. Start, stopping rule
        (relative change of deviance under 1e-8) and most steps (25) are the customary ones, so that answers are
        comparable with other implementations even where the estimate runs off to zero (a level of zeros only).
"""

from dataclasses import dataclass, fields

import numpy as np
from scipy.special import xlogy

from services.signals.numerics.arrays import Bools, Floats
from services.signals.numerics.season import Baseline

TOLERANCE = 1e-8
MAX_STEPS = 25
# A deviance is a difference of sums as large as the counts: it cannot settle finer than they are rounded.
ROUNDING = 8.0 * float(np.finfo(np.float64).eps)
LOWEST_START = 0.1


@dataclass(frozen=True, eq=False)
class Fit:
    """R fitted rows.

    Attributes:
        mu: (R, n), fitted means.
        work: (R, n), working weights of the last step: prior weight times the mean that went into it.
        leverage: (R, n), the diagonal of the hat matrix under `work`.
        eta_own: (R,), the linear predictor at the tested week without its offset.
        spread_own: (R,), x' (X'WX)^-1 x at the tested week: the variance of `eta_own` per unit of dispersion.
        degrees: (R,), weeks used less parameters fitted.
        converged: (R,) bool.
    """

    mu: Floats
    work: Floats
    leverage: Floats
    eta_own: Floats
    spread_own: Floats
    degrees: Floats
    converged: Bools

    def dispersion(self, y: Floats) -> Floats:
        """Phi: the weighted Pearson sum of squares over its degrees of freedom, never under 1. (R,)."""
        ratio = (y - self.mu) / self.mu
        pearson = (self.work * ratio * ratio).sum(axis=1)
        phi: Floats = np.maximum(1.0, pearson / np.maximum(self.degrees, 1.0))
        return phi


@dataclass(eq=False)
class _State:
    """What a step carries on, for the rows still running."""

    y: Floats
    prior: Floats
    offset: Floats
    eta: Floats
    mu: Floats
    deviance: Floats
    rounding: Floats

    def keep(self, rows: Bools) -> "_State":
        return _State(*(getattr(self, field.name)[rows] for field in fields(self)))


def fit(y: Floats, prior: Floats, offset: Floats, layout: Baseline, *, trend: bool) -> Fit:
    """Fit every row.

    Args:
        y: (R, n) counts, columns in the order of `layout`.
        prior: (R, n) prior weights >= 0; a week of weight 0 is not used.
        offset: (R, n) finite log offsets (0 where there is none).
        layout: which column belongs to which season level.
        trend: whether a straight line in time is fitted too.

    Returns:
        The fits; rows that did not settle in 25 steps, or left the range of numbers, have `converged` False.
    """
    rows, n = y.shape
    mu = y + LOWEST_START
    now = _State(y, prior, offset, np.log(mu), mu, _deviance(y, mu, prior), ROUNDING * (prior * y).sum(axis=1))
    out = Fit(
        mu=np.ones((rows, n)),
        work=np.zeros((rows, n)),
        leverage=np.zeros((rows, n)),
        eta_own=np.full(rows, np.nan),
        spread_own=np.full(rows, np.nan),
        degrees=_degrees(prior, layout, trend=trend),
        converged=np.zeros(rows, dtype=np.bool_),
    )
    open_rows = np.arange(rows)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore", under="ignore"):
        for _ in range(MAX_STEPS):
            if open_rows.size == 0:
                break
            work = now.prior * now.mu
            step = _solve(work, now.eta - now.offset + (now.y - now.mu) / now.mu, layout, trend=trend)
            now.eta = step.eta + now.offset
            now.mu = np.exp(now.eta)
            deviance = _deviance(now.y, now.mu, now.prior)
            settled = np.abs(deviance - now.deviance) < TOLERANCE * (np.abs(deviance) + 0.1) + now.rounding
            now.deviance = deviance
            if settled.any():
                done = open_rows[settled]
                out.mu[done] = now.mu[settled]
                out.work[done] = work[settled]
                out.leverage[done] = work[settled] * step.spread(layout)[settled]
                out.eta_own[done] = step.eta_own[settled]
                out.spread_own[done] = step.spread_own[settled]
                out.converged[done] = np.isfinite(step.eta_own[settled]) & np.isfinite(deviance[settled])
            going = ~settled & np.isfinite(deviance)
            open_rows = open_rows[going]
            if not going.all():
                now = now.keep(going)
    return out


@dataclass(frozen=True, eq=False)
class _Step:
    """One weighted least squares fit of each row: eta, and what its variance needs."""

    eta: Floats
    eta_own: Floats
    spread_own: Floats
    weight: Floats
    off_centre: Floats
    slope_weight: Floats

    def spread(self, layout: Baseline) -> Floats:
        """The variance of eta per unit of dispersion, x' (X'WX)^-1 x, of every week: (R, n)."""
        return 1.0 / self.weight[:, layout.level] + self.off_centre**2 / self.slope_weight[:, None]


def _solve(work: Floats, z: Floats, layout: Baseline, *, trend: bool) -> _Step:
    weight = np.add.reduceat(work, layout.starts, axis=1)
    weight = np.where(weight > 0.0, weight, 1.0)
    centre_z = np.add.reduceat(work * z, layout.starts, axis=1) / weight
    eta = centre_z[:, layout.level]
    own = layout.own
    if not trend:
        rows = len(work)
        nowhere, steep = np.zeros_like(work), np.full(rows, np.inf)
        return _Step(eta, centre_z[:, own], 1.0 / weight[:, own], weight, nowhere, steep)
    t = -layout.lags / 52.0
    centre_t = np.add.reduceat(work * t, layout.starts, axis=1) / weight
    off_centre = t - centre_t[:, layout.level]
    pull = work * off_centre
    slope_weight = (pull * off_centre).sum(axis=1)
    slope = (pull * (z - eta)).sum(axis=1) / slope_weight
    ahead = -centre_t[:, own]  # the tested week is at t = 0
    return _Step(
        eta=eta + slope[:, None] * off_centre,
        eta_own=centre_z[:, own] + slope * ahead,
        spread_own=1.0 / weight[:, own] + ahead**2 / slope_weight,
        weight=weight,
        off_centre=off_centre,
        slope_weight=slope_weight,
    )


def _deviance(y: Floats, mu: Floats, prior: Floats) -> Floats:
    total: Floats = 2.0 * (prior * (xlogy(y, y / mu) - (y - mu))).sum(axis=1)
    return total


def _degrees(prior: Floats, layout: Baseline, *, trend: bool) -> Floats:
    used = prior > 0.0
    levels = (np.add.reduceat(used, layout.starts, axis=1) > 0).sum(axis=1)
    degrees: Floats = (used.sum(axis=1) - levels - int(trend)).astype(np.float64)
    return degrees
