"""Calibrated p-values: how often a p as small as this one really came where nothing had moved.

What the predictive p leaves out is misfit: a season that ten levels do not follow, a trend that two years cannot show, a
dispersion that is itself an estimate. None of that can be reckoned, but it can be counted: series in which nothing moved
are tested by the very same function, and the share of p at or below each level is noted. One series alone cannot resolve
p < .004, so series are pooled by method, mean and dispersion; beyond what the pool resolves, its tail goes on as a
straight line in log p, which is what a generalised Pareto tail of shape 0 is for -log p.

References:
    [1] Noufaily, Enki, Farrington et al. (2013). Statistics in Medicine 32: 1206-1222 (what is asked of a bound).
    [2] Knijnenburg, Wessels, Reinders, Shmulevich (2009). Fewer permutations, more accurate P-values. Bioinformatics 25:
        i161-i168 (a parametric tail beyond what was drawn).
    [3] Hill (1975). A simple general approach to inference about the tail of a distribution. Annals of Statistics 3: 1163-1174.
    [4] Gelman et al. (2013). Bayesian Data Analysis, 3rd ed., section 2.6 (a gamma prior draws a share of few cases towards
        that of the pool it belongs to).
"""

from dataclasses import dataclass

import numpy as np

from services.signals.numerics.answers import Method
from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.tails import SMALLEST_P

LEVELS: Floats = np.array([0.3, 0.1, 0.03, 0.01, 0.003, 0.001])
"""At which p the pool is counted, largest first; under the last one the tail is a line."""
PRIOR_CASES = 20.0
"""A stratum's own share counts as much as its method's once it has so many cases."""
PROMISED_CASES = 2.0
"""So does a method's own beside the promise."""
MEANS: Floats = np.array([1.0, 3.0, 10.0, 30.0])
DISPERSIONS: Floats = np.array([1.2, 2.0, 4.0])
GROUPS = 8
CELLS = (len(MEANS) + 1) * (len(DISPERSIONS) + 1)
STRATA = GROUPS * CELLS
NO_STRATUM = -1
_TREND_YEARS = 3
_ALL_YEARS = 5


def strata(method: Ints, years: Ints, expected: Floats, phi: Floats) -> Ints:
    """Which pool each test belongs to.

    Args:
        method: (R,) which test spoke, values of `Method`.
        years: (R,) reference years.
        expected: (R,) expected count of the tested week.
        phi: (R,) dispersion.

    Returns:
        (R,) 0 to STRATA - 1: by method and years, then by mean, then by dispersion; -1 where there is no pool (no answer,
        or a rate borrowed from elsewhere).
    """
    group = np.full(method.shape, NO_STRATUM, dtype=np.int64)
    long = years >= _TREND_YEARS
    group[method == Method.RECENT] = 0
    group[method == Method.RECENT_SUMS] = 1
    group[method == Method.FARRINGTON_NO_TREND] = 2
    group[(method == Method.FARRINGTON_NO_TREND) & (years > 1)] = 3
    group[method == Method.FARRINGTON] = 4
    group[(method == Method.FARRINGTON) & (years >= _ALL_YEARS)] = 5
    group[method == Method.FARRINGTON_SUMS] = 6
    group[(method == Method.FARRINGTON_SUMS) & long] = 7
    known = (group >= 0) & np.isfinite(expected) & np.isfinite(phi)
    mean = np.searchsorted(MEANS, np.where(known, expected, 1.0), side="right")
    spread = np.searchsorted(DISPERSIONS, np.where(known, phi, 1.0), side="right")
    cell = mean * (len(DISPERSIONS) + 1) + spread
    return np.asarray(np.where(known, group * CELLS + cell, NO_STRATUM), dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Calibration:
    """What back-tests said, stratum by stratum.

    Attributes:
        share: (STRATA, K) share of p at or below each of LEVELS.
        slope: (STRATA,) how log share falls with log p below the last level: 1 for a p that keeps its promise, less
            for one whose tail is too thin.
        tests: (STRATA,) how many back-tests each stratum rests on.
    """

    share: Floats
    slope: Floats
    tests: Ints

    def calibrated(self, p: Floats, stratum: Ints) -> Floats:
        """The share of back-tests with a p this small, but never less than p itself, so it only ever holds back.

        Args:
            p: (R,) predictive p, NaN where not tested.
            stratum: (R,) as `strata` gives it; p of no stratum stays as it is.

        Returns:
            (R,) in (0, 1]; rising in p within a stratum; NaN where p is.
        """
        out = np.array(p, dtype=np.float64)
        for one in np.unique(stratum[(stratum >= 0) & ~np.isnan(p)]):
            rows = np.flatnonzero((stratum == one) & ~np.isnan(p))
            out[rows] = np.maximum(out[rows], self._share_at(int(one), out[rows]))
        return np.asarray(np.clip(out, SMALLEST_P, 1.0))

    def _share_at(self, stratum: int, p: Floats) -> Floats:
        """Straight lines in log p between what was counted, from (1, 1) down to the tail's own line."""
        level, share = np.log(LEVELS), np.log(self.share[stratum])
        at = np.log(np.maximum(p, SMALLEST_P))
        knots, values = np.append(level[::-1], 0.0), np.append(share[::-1], 0.0)
        body = np.interp(at, knots, values)
        tail = share[-1] + self.slope[stratum] * (at - level[-1])
        return np.asarray(np.exp(np.where(at < level[-1], tail, body)))


def fit(p: Floats, stratum: Ints) -> Calibration:
    """Count the back-tests.

    Args:
        p: (N,) p-values of tests in which nothing had moved.
        stratum: (N,) their strata; those of none are left out.

    Returns:
        Shares and slopes. A stratum with few cases is drawn towards its method's pool, and that one towards
        the promise (a share p of p at or below p). Shares fall with the level and slopes are at most 1.
    """
    use = (stratum >= 0) & ~np.isnan(p)
    p, stratum = p[use], stratum[use]
    groups = _counted(p, stratum // CELLS, GROUPS)
    own = _counted(p, stratum, STRATA)
    promise = _Pool(LEVELS[None, :].copy(), np.ones(1))
    by_group = _drawn(groups, promise, np.zeros(GROUPS, dtype=np.int64), PROMISED_CASES)
    found = _drawn(own, by_group, np.arange(STRATA) // CELLS, PRIOR_CASES)
    share = np.minimum.accumulate(np.minimum(found.share, 1.0), axis=1)
    return Calibration(share, np.minimum(found.slope, 1.0), own.tests.astype(np.int64))


@dataclass(frozen=True, eq=False)
class _Counted:
    tests: Floats
    cases: Floats
    beyond: Floats


@dataclass(frozen=True, eq=False)
class _Pool:
    share: Floats
    slope: Floats


def _counted(p: Floats, pool: Ints, pools: int) -> _Counted:
    tests = np.bincount(pool, minlength=pools).astype(np.float64)
    cases = np.stack([np.bincount(pool[p <= level], minlength=pools) for level in LEVELS], axis=1).astype(np.float64)
    small: Bools = p <= LEVELS[-1]
    beyond = np.bincount(pool[small], weights=np.log(LEVELS[-1] / p[small]), minlength=pools)
    return _Counted(tests, cases, beyond.astype(np.float64))


def _drawn(counted: _Counted, above: _Pool, parent: Ints, weight: float) -> _Pool:
    """Shares and Hill's slopes [3] of each pool, with so many cases as if they had come at the parent's rate."""
    share, slope = above.share[parent], above.slope[parent]
    own = (counted.cases + weight) / (counted.tests[:, None] + weight / share)
    own_slope = (counted.cases[:, -1] + weight) / (counted.beyond + weight / slope)
    return _Pool(own, own_slope)
