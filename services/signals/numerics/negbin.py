"""Tests for short histories: no season can be known yet, so the recent rate is all there is.

Three tests with one form, a gamma-Poisson (negative-binomial) predictive tail:
`recent` from 8 weeks on; the same over 4-week sums where there is under one count a week; and `emerging`, where the
rate is borrowed from elsewhere. All say "season unknown".

References:
    [1] Gelman et al. (2013). Bayesian Data Analysis, 3rd ed., section 2.6: with a gamma posterior for the rate, the
        next count is negative binomial, exactly so for phi = 1.
    [2] Fricker, Hegler, Dunfee (2008). Comparing syndromic surveillance detection methods: EARS' versus a CUSUM-based
        methodology. Statistics in Medicine 27: 3407-3429 (the guard band of two weeks, as in EARS C2).
    [3] Morris (1983). Parametric empirical Bayes inference. JASA 78: 47-55 (shrinking to siblings).
"""

from dataclasses import dataclass

import numpy as np

from services.signals.numerics.arrays import AnyInts, Bools, Floats, Ints
from services.signals.numerics.uncertain import JEFFREYS, Predictive, log_phi_error

FEWEST_WEEKS = 8
GUARD = 2
NO_FAMILY = -1
LEAST_BETWEEN = 0.5
LONGEST = 54  # from 55 weeks on there is a reference year, and the season can be known


@dataclass(frozen=True, eq=False)
class Past:
    """R short histories, summed up; every array (R,).

    Attributes:
        counts: sum of the baseline's counts.
        volume: sum of its offsets (its number of weeks where there are none).
        weeks: how many weeks of it are used.
        phi: Pearson dispersion about one rate, not yet floored at 1; 1 where nothing was counted.
        mean_level: mean count a week.
    """

    counts: Floats
    volume: Floats
    weeks: Floats
    phi: Floats
    mean_level: Floats


def past(y: Floats, volume: Floats, used: Bools) -> Past:
    """Sum up baselines.

    Args:
        y: (R, n) counts.
        volume: (R, n) offsets > 0 where used (1 where there are none).
        used: (R, n), which weeks are in the baseline.

    Returns:
        Their sums and their dispersion.
    """
    size = np.where(used, volume, 0.0)
    seen = np.where(used, y, 0.0)
    counts, volumes, weeks = seen.sum(axis=1), size.sum(axis=1), used.sum(axis=1).astype(np.float64)
    rate = counts / np.maximum(volumes, 1e-300)
    mean = size * rate[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        pearson = np.where(mean > 0, (seen - mean) ** 2 / mean, 0.0).sum(axis=1)
    phi = np.where(counts > 0, pearson / np.maximum(weeks - 1.0, 1.0), 1.0)
    return Past(counts, volumes, weeks, phi, counts / np.maximum(weeks, 1.0))


@dataclass(frozen=True, eq=False)
class Dispersion:
    """Dispersions of R rows and how well each is known.

    Attributes:
        phi: (R,), at least 1.
        log_sd: (R,), standard error of log phi.
    """

    phi: Floats
    log_sd: Floats


def shrink(histories: Past, family: AnyInts) -> Dispersion:
    """Draw each dispersion towards its siblings', by as much as chance alone explains their differences [3].

    Args:
        histories: R histories.
        family: (R,) which rows are siblings; -1 has none.

    Returns:
        The dispersions. A row alone in its family, or without any count, keeps its own estimate.
    """
    degrees = np.maximum(histories.weeks - 1.0, 1.0)
    phi = histories.phi.copy()
    log_sd = log_phi_error(np.maximum(phi, 1.0), degrees, histories.mean_level)
    for name in np.unique(np.asarray(family)):
        rows = np.flatnonzero((family == name) & (histories.counts > 0))
        if name == NO_FAMILY or rows.size < 2:
            continue
        total = float(degrees[rows].sum())
        shared = max(float((degrees[rows] * phi[rows]).sum() / total), 1e-3)
        common = np.full(rows.size, max(shared, 1.0))
        error = log_phi_error(common, degrees[rows], histories.mean_level[rows])
        chance = (shared * error) ** 2
        real = max(0.0, float(((phi[rows] - shared) ** 2 - chance).mean()))
        own_share = real / (real + chance)
        of_shared = log_phi_error(common, np.full(rows.size, total), histories.mean_level[rows])
        phi[rows] = shared + own_share * (phi[rows] - shared)
        log_sd[rows] = np.sqrt(own_share * error**2 + (1.0 - own_share) * of_shared**2)
    return Dispersion(np.maximum(phi, 1.0), log_sd)


def recent(histories: Past, dispersion: Dispersion, volume: Floats) -> Predictive:
    """What the next count may be if the rate of the past goes on.

    Args:
        histories: R histories.
        dispersion: theirs, as `shrink` gives it.
        volume: (R,) offset of what is tested (1 a week where there are none, 4 for a 4-week sum).

    Returns:
        The predictive: rate ~ Gamma(counts / phi + 1/2, volume / phi), so that overdispersed counts tell less.
    """
    phi = dispersion.phi
    shape = histories.counts / phi + JEFFREYS
    known = (histories.volume > 0) & (volume > 0)
    mean = np.where(known, shape * phi * volume / np.maximum(histories.volume, 1e-300), np.nan)
    return Predictive(mean, shape, phi, dispersion.log_sd)


def emerging(
    borrowed_counts: Floats, borrowed_volume: Floats, volume: Floats, between: Floats | float = LEAST_BETWEEN
) -> Predictive:
    """What a pattern may count where it has no history, by its rate elsewhere times the place's volume.

    Args:
        borrowed_counts: (R,) counts of the same pattern elsewhere, or of its nearest sibling.
        borrowed_volume: (R,) notes they are out of.
        volume: (R,) notes of this place in the tested week.
        between: how much places differ: the coefficient of variation of their rates, for all or (R,). It keeps thousands
            of counts elsewhere from passing for certainty here.

    Returns:
        The gamma-Poisson predictive; `p_at_least` of it is the *emerging* tail. NaN where nothing was borrowed.
    """
    own = np.asarray(borrowed_counts, dtype=np.float64) + JEFFREYS
    lent = np.asarray(borrowed_volume, dtype=np.float64)
    mean = np.where(lent > 0, own * volume / np.maximum(lent, 1e-300), np.nan)
    shape = 1.0 / (1.0 / own + np.square(between))
    return Predictive(mean, shape, np.ones_like(mean), np.zeros_like(mean))


def between_places(counts: Floats, expected: Floats) -> float:
    """How much places differ: the coefficient of variation of their rates, by moments, pooled over patterns.

    A count's variance about what the common rate gives is expected + (between * expected)^2; what is more than chance
    is the places' own.

    Args:
        counts: (R,) what was counted of a pattern in a place.
        expected: (R,) what the rate of the whole would give there.

    Returns:
        The coefficient, at least `LEAST_BETWEEN`: few places tell little of how much a new one may differ.
    """
    size = float(np.square(expected).sum())
    if size <= 0.0:
        return LEAST_BETWEEN
    more = float((np.square(counts - expected) - expected).sum()) / size
    return max(LEAST_BETWEEN, float(np.sqrt(max(more, 0.0))))


def baseline_lags(weeks_before: Ints, span: int) -> tuple[Ints, Bools]:
    """Which past weeks are the baseline of a short history.

    The two weeks before what is tested are left out, lest a beginning rise raises its own baseline, as long as
    eight remain without them.

    Args:
        weeks_before: (R,) n, the weeks of history before the tested one, at least 8.
        span: weeks summed up in the test, 1 or 4.

    Returns:
        lags (LONGEST,) from the tested week, 1 to 54; and used (R, LONGEST).
    """
    lags = np.arange(1, LONGEST + 1, dtype=np.int64)
    n = np.minimum(np.asarray(weeks_before, dtype=np.int64), LONGEST)
    guard = np.clip(n - (span - 1) - FEWEST_WEEKS, 0, GUARD)
    return lags, (lags[None, :] <= n[:, None]) & (lags[None, :] > (guard + span - 1)[:, None])
