"""What is answered for a stack of series and weeks, and how a predictive distribution becomes such an answer."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.farrington import YEARS_FOR_A_TREND, Farrington
from services.signals.numerics.season import reference_years
from services.signals.numerics.uncertain import Predictive, of_regression

SUMMED_WEEKS = 4
INTERVAL = 0.95


class Method(IntEnum):
    """Which test spoke; the value is what the arrays hold."""

    NONE = 0
    EMERGING = 1
    RECENT = 2
    RECENT_SUMS = 3
    FARRINGTON_NO_TREND = 4
    FARRINGTON = 5
    FARRINGTON_SUMS = 6


@dataclass(frozen=True, eq=False)
class WeekTests:
    """Answers of shape (S, W) = (series, tested weeks); NaN, False or 0 where there is none.

    Attributes:
        method: int64, a `Method`.
        years: int64, reference years b.
        span: int64, weeks summed up in the test: 1 or 4; of two looks the more surprising, 1 or 2.
        observed: the tested week's count.
        expected: what that week should count.
        lower: lower end of the 95% interval of expected (of the mean, not of a count).
        upper: its upper end.
        bound: the largest count of that week which is no surprise. For 4-week sums: what the bound of the sum
            leaves after the three weeks before.
        phi: dispersion, variance over mean, at least 1.
        p: the method's own P(Y >= y): for Farrington with expected and phi taken as known (R's), else predictive.
        p_predictive: P(Y >= y) with the uncertainty of the estimates put in: what false discovery is held on.
        alarm: observed above bound, above 0, and enough.
        enough: at least 5 counts over the last 4 weeks; without it the test keeps silent.
        trend: a trend is in the model.
        score: (observed - expected) / (bound - expected).
        answered: whether there is an answer at all.
        shape: shape of the gamma posterior of what is expected: 1 / sqrt(shape) is its coefficient of variation.
        log_phi_sd: standard error of log phi.
    """

    method: Ints
    years: Ints
    span: Ints
    observed: Floats
    expected: Floats
    lower: Floats
    upper: Floats
    bound: Floats
    phi: Floats
    p: Floats
    p_predictive: Floats
    alarm: Bools
    enough: Bools
    trend: Bools
    score: Floats
    answered: Bools
    shape: Floats
    log_phi_sd: Floats


@dataclass(frozen=True, eq=False)
class Sum:
    """What a test of a sum adds; each (R,).

    Attributes:
        total: the summed count, the tested week's included.
        share: what of the expected sum falls to the tested week.
    """

    total: Floats
    share: Floats


@dataclass(frozen=True, eq=False)
class Spoken:
    """Where an answer belongs and who gives it.

    Attributes:
        rows: (R,) the series.
        at: which of the tested weeks.
        method: who speaks.
        summed: the sums, where a sum is what is tested.
    """

    rows: Ints
    at: int
    method: Method
    summed: Sum | None = None


def from_regression(found: Farrington, y: Floats, tested: Ints, begins: Ints) -> tuple[WeekTests, Predictive]:
    """The answers of the regression, and its predictive distribution of (S * W,) rows.

    Args:
        found: what `farrington` says, (S, W).
        y: (S, T) counts.
        tested: (W,) weeks.
        begins: (S,) first weeks.

    Returns:
        Answers whose bound and alarm are the method's own, with intervals and a p-value that know their uncertainty.
    """
    shape = found.expected.shape
    years = reference_years(tested[None, :] - begins[:, None])
    predictive = of_regression(
        found.expected.ravel(),
        found.phi.ravel(),
        found.spread.ravel(),
        found.degrees.ravel(),
        found.mean_level.ravel(),
    )
    lower, upper = (end.reshape(shape) for end in predictive.interval(INTERVAL))
    observed = y[:, tested]
    spoke = np.where(years >= YEARS_FOR_A_TREND, int(Method.FARRINGTON), int(Method.FARRINGTON_NO_TREND))
    answers = WeekTests(
        method=np.where(found.converged, spoke, int(Method.NONE)).astype(np.int64),
        years=years,
        span=np.ones(shape, dtype=np.int64),
        observed=observed,
        expected=found.expected,
        lower=np.minimum(lower, found.expected),
        upper=np.maximum(upper, found.expected),
        bound=found.bound,
        phi=found.phi,
        p=found.p,
        p_predictive=predictive.p_at_least(observed.ravel()).reshape(shape),
        alarm=found.alarm,
        enough=found.enough,
        trend=found.trend,
        score=found.score,
        answered=found.converged.copy(),
        shape=predictive.shape.reshape(shape),
        log_phi_sd=predictive.log_phi_sd.reshape(shape),
    )
    return answers, predictive


def speak(out: WeekTests, predictive: Predictive, spoken: Spoken, alpha: float) -> None:
    """Write the answers of a predictive distribution for one tested week into `out`.

    Args:
        out: the answers so far.
        predictive: R distributions, of the sum where a sum is tested.
        spoken: where they belong.
        alpha: the share of the upper tail that is surprising.
    """
    rows, at, method, summed = spoken.rows, spoken.at, spoken.method, spoken.summed
    week = out.observed[rows, at]
    total = week if summed is None else summed.total
    share = np.ones(rows.size) if summed is None else summed.share
    known = np.isfinite(predictive.mean)
    expected = predictive.mean * share
    low, high = predictive.interval(INTERVAL)
    # What the bound of a sum leaves to its last week, after what the weeks before have taken.
    bound = np.maximum(predictive.bound(alpha) - (total - week), 0.0)
    p = predictive.p_at_least(total)
    surprising = known & (week > bound) & (week > 0)

    out.method[rows, at] = np.where(known, int(method), int(Method.NONE))
    out.span[rows, at] = 1 if summed is None else SUMMED_WEEKS
    out.expected[rows, at] = expected
    out.lower[rows, at] = low * share
    out.upper[rows, at] = high * share
    out.bound[rows, at] = bound
    out.phi[rows, at] = np.where(known, predictive.phi, np.nan)
    out.p[rows, at] = p
    out.p_predictive[rows, at] = p
    out.answered[rows, at] = known
    out.shape[rows, at] = predictive.shape
    out.log_phi_sd[rows, at] = predictive.log_phi_sd
    out.alarm[rows, at] = surprising & out.enough[rows, at]
    with np.errstate(divide="ignore", invalid="ignore"):
        out.score[rows, at] = (week - expected) / (bound - expected)
