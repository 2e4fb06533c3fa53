"""Which test speaks for a series in a week, by the length of its history and the level of its counts.

One function serves the weekly sheet and `incommon try signals`, so that what a newcomer tries is what the service
does. The table (n = weeks of history before the tested one, b = min(5, floor((n - 3) / 52))):

    n under 8                  no answer, unless a rate is borrowed: then *emerging*
    n from 8 to 54 (b = 0)     negative-binomial predictive test; over 4-week sums where the mean is under 1 a week
    b = 1, 2                   Farrington flexible without trend
    b = 3 to 5                 Farrington flexible, improved settings
                               (both, if asked, look at the last two weeks together too, and at 4-week sums alone
                               where the mean is under 1 a week)
    b >= 1, never a count      as for b = 0: a regression on zeros has no answer
                               (where weeks are taken together, on fewer than five counts either: a trend through so few says
                               anything)
"""

from dataclasses import dataclass

import numpy as np

from services.signals.numerics import negbin
from services.signals.numerics.answers import SUMMED_WEEKS, Method, Spoken, Sum, WeekTests, from_regression, speak
from services.signals.numerics.arrays import AnyInts, Bools, Floats, Ints
from services.signals.numerics.farrington import ENOUGH_COUNTS, counts_over, farrington
from services.signals.numerics.looks import TWO_WEEKS, either, levels, week_says_more
from services.signals.numerics.uncertain import Predictive

SPARSE = 1.0


@dataclass(frozen=True, eq=False)
class Borrowed:
    """A rate from elsewhere for series with under 8 weeks of history; each (S, W), NaN where there is none.

    Attributes:
        counts: counts of the same pattern elsewhere, or of its nearest sibling.
        volume: the notes they are out of.
        between: how much places differ, see `negbin.emerging`.
    """

    counts: Floats
    volume: Floats
    between: float = negbin.LEAST_BETWEEN


@dataclass(frozen=True, eq=False)
class _Stack:
    """What was asked: (S, T) counts and volumes, (W,) tested weeks, (S,) first weeks."""

    y: Floats
    volume: Floats
    tested: Ints
    begins: Ints
    alpha: float

    def over_four_weeks(self) -> tuple[Floats, Floats]:
        """Counts and volumes summed over the four weeks that end with each tested one; each (S, W)."""
        total, size = (counts_over(a, self.tested, SUMMED_WEEKS, self.begins) for a in (self.y, self.volume))
        return total, size

    def past(self, rows: Ints, at: int, span: int) -> negbin.Past:
        """The recent past of some series before one tested week."""
        week = int(self.tested[at])
        lags, used = negbin.baseline_lags(week - self.begins[rows], span)
        columns = np.maximum(week - lags, 0)[None, :]
        size = self.volume[rows[:, None], columns]
        return negbin.past(self.y[rows[:, None], columns], size, used & (size > 0))


def test_weeks(
    counts: AnyInts,
    tested: AnyInts,
    offsets: Floats | None = None,
    alpha: float = 0.005,
    *,
    starts: AnyInts | None = None,
    family: AnyInts | None = None,
    borrowed: Borrowed | None = None,
    together: bool = False,
    by_volume: bool = False,
) -> WeekTests:
    """Test the given weeks of every series, each by the method its history allows.

    Args:
        counts: (S, T) whole numbers, 0 to 2^53.
        tested: (W,) column indices of the weeks to test.
        offsets: (S, T) what the counts are out of, >= 0; None where counts stand for themselves. A week with an
            offset of 0 is not used, and not tested.
        alpha: the share of the upper tail that is surprising, between 0 and 1.
        starts: (S,) the first week of each series; 0 unless given.
        family: (S,) whole numbers >= 0: which series are siblings, whose dispersions inform each other where the
            history is short; -1 has none. None: all series of the stack are siblings.
        borrowed: rates from elsewhere for series with under 8 weeks.
        together: where there is a reference year, take weeks together as well: the last two beside the week alone, and
            four where the mean is under 1 a week. Off, such rows answer week by week exactly as R's
            `farringtonFlexible` does, which finds fewer, and next to nothing where there is under one count a week.
        by_volume: judge by the tested week's offset whether a trend goes beyond what was ever seen; see `farrington`.

    Returns:
        The answers, and which method spoke. Rows with a reference year never depend on the rest of the stack, but for those
        of too few counts.

    Raises:
        ValueError: for shapes that do not fit, weeks outside the counts, negative counts or offsets, an alpha outside
            0 to 1.
    """
    y, weeks, begins = _checked(counts, tested, offsets, alpha, starts)
    volume = np.ones_like(y) if offsets is None else np.ascontiguousarray(offsets, dtype=np.float64)
    stack = _Stack(y, volume, weeks, begins, alpha)
    regression = farrington(y, weeks, offsets, alpha, begins, by_volume=by_volume)
    out, predictive = from_regression(regression, y, weeks, begins)
    few = together & (regression.mean_level * regression.degrees < ENOUGH_COUNTS)
    if together:
        sparse = regression.mean_level < SPARSE
        _by_two_looks(out, stack, predictive, out.answered & ~sparse & ~few)
        _by_sums(out, stack, predictive, out.answered & sparse & ~few)

    n = weeks[None, :] - begins[:, None]
    never = (out.years > 0) & (few | (~out.answered & (regression.mean_level == 0.0)))
    siblings = np.zeros(len(y), dtype=np.int64) if family is None else np.asarray(family, dtype=np.int64)
    out.trend[few] = False
    _by_recent_weeks(out, stack, (n >= negbin.FEWEST_WEEKS) & ((out.years == 0) | never), siblings)
    if borrowed is not None:
        _by_borrowed_rate(out, stack, (n >= 0) & (n < negbin.FEWEST_WEEKS), borrowed)
    return out


def _by_two_looks(out: WeekTests, stack: _Stack, predictive: Predictive, looked: Bools) -> None:
    """Test the week and the last two weeks together, each at what the other leaves it.

    A week that is itself no more than expected is never news, however high the one before was.
    """
    total, size = (counts_over(a, stack.tested, TWO_WEEKS, stack.begins) for a in (stack.y, stack.volume))
    for_week, for_two = levels(stack.alpha)
    series, at = np.nonzero(looked)
    week = out.observed[series, at]
    one = predictive.rows(series * len(stack.tested) + at)
    weeks = size[series, at] / stack.volume[series, stack.tested[at]]
    two = Predictive(one.mean * weeks, one.shape, one.phi, one.log_phi_sd)
    p_week, p_two = one.p_at_least(week), two.p_at_least(total[series, at])
    left = two.bound(for_two) - (total[series, at] - week)
    bound = np.minimum(one.bound(for_week), np.maximum(left, np.floor(out.expected[series, at])))
    out.span[series, at] = np.where(week_says_more(p_week, p_two), 1, TWO_WEEKS)
    out.p_predictive[series, at] = either(p_week, p_two)
    out.bound[series, at] = bound
    out.alarm[series, at] = (week > bound) & (week > 0) & out.enough[series, at]
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = out.expected[series, at]
        out.score[series, at] = (week - expected) / (bound - expected)


def _by_sums(out: WeekTests, stack: _Stack, predictive: Predictive, sparse: Bools) -> None:
    """Test the last four weeks together where a week alone tells little.

    All four lie within three weeks of the tested one, so they share its season level and its expected rate.
    """
    total, size = stack.over_four_weeks()
    for at in np.flatnonzero(sparse.any(axis=0)):
        rows = np.flatnonzero(sparse[:, at])
        one = predictive.rows(rows * len(stack.tested) + at)
        weeks = size[rows, at] / stack.volume[rows, stack.tested[at]]
        four = Predictive(one.mean * weeks, one.shape, one.phi, one.log_phi_sd)
        spoken = Spoken(rows, int(at), Method.FARRINGTON_SUMS, Sum(total[rows, at], 1.0 / weeks))
        speak(out, four, spoken, stack.alpha)


def _by_recent_weeks(out: WeekTests, stack: _Stack, short: Bools, family: Ints) -> None:
    """Test by the recent rate: siblings inform each other within a tested week, never across."""
    total, size = stack.over_four_weeks()
    for at in np.flatnonzero(short.any(axis=0)):
        rows = np.flatnonzero(short[:, at])
        own = stack.volume[rows, stack.tested[at]]
        weekly = stack.past(rows, int(at), 1)
        thin = weekly.mean_level < SPARSE
        by_week = negbin.recent(weekly, negbin.shrink(weekly, family[rows]), own)
        speak(out, by_week.rows(~thin), Spoken(rows[~thin], int(at), Method.RECENT), stack.alpha)
        if thin.any():
            before = stack.past(rows, int(at), SUMMED_WEEKS)
            four = size[rows, at]
            by_sum = negbin.recent(before, negbin.shrink(before, family[rows]), np.where(own > 0, four, 0.0))
            summed = Sum(total[rows[thin], at], own[thin] / np.maximum(four[thin], 1e-300))
            spoken = Spoken(rows[thin], int(at), Method.RECENT_SUMS, summed)
            speak(out, by_sum.rows(thin), spoken, stack.alpha)


def _by_borrowed_rate(out: WeekTests, stack: _Stack, young: Bools, borrowed: Borrowed) -> None:
    for at in np.flatnonzero(young.any(axis=0)):
        rows = np.flatnonzero(young[:, at])
        own = stack.volume[rows, stack.tested[at]]
        lent = negbin.emerging(borrowed.counts[rows, at], borrowed.volume[rows, at], own, borrowed.between)
        speak(out, lent, Spoken(rows, int(at), Method.EMERGING), stack.alpha)


def _checked(
    counts: AnyInts, tested: AnyInts, offsets: Floats | None, alpha: float, starts: AnyInts | None
) -> tuple[Floats, Ints, Ints]:
    y = np.ascontiguousarray(counts, dtype=np.float64)
    weeks = np.asarray(tested, dtype=np.int64)
    if y.ndim != 2 or weeks.ndim != 1:
        raise ValueError("counts must be (series, weeks) and tested (weeks to test,)")
    if weeks.size and (weeks.min() < 0 or weeks.max() >= y.shape[1]):
        raise ValueError(f"tested weeks must lie within 0 to {y.shape[1] - 1}")
    if (y < 0).any() or not np.isfinite(y).all():
        raise ValueError("counts must be whole numbers of 0 or more")
    if offsets is not None and np.shape(offsets) != y.shape:
        raise ValueError(f"offsets must have the shape of counts, {y.shape}, not {np.shape(offsets)}")
    if offsets is not None and not ((np.asarray(offsets) >= 0).all() and np.isfinite(offsets).all()):
        raise ValueError("offsets must be numbers of 0 or more")
    if not 0.0 < alpha < 1.0:
        raise ValueError("alpha must lie between 0 and 1")
    begins = np.zeros(y.shape[0], dtype=np.int64) if starts is None else np.asarray(starts, dtype=np.int64)
    if begins.shape != (y.shape[0],):
        raise ValueError(f"starts must have the shape ({y.shape[0]},), not {begins.shape}")
    return y, weeks, begins


__all__ = ["Borrowed", "Method", "WeekTests", "test_weeks"]
