"""Farrington flexible, improved settings: is this week's count above what the same season of past years suggests?

References:
    [1] Farrington, Andrews, Beale, Catchpole (1996). A statistical algorithm for the early detection of outbreaks
        of infectious disease. Journal of the Royal Statistical Society A 159: 547-563.
    [2] Noufaily, Enki, Farrington, Garthwaite, Andrews, Charlett (2013). An improved algorithm for outbreak
        detection in multiple surveillance systems. Statistics in Medicine 32: 1206-1222.
"""

from dataclasses import dataclass, fields

import numpy as np

from services.signals.numerics import irls
from services.signals.numerics.arrays import AnyInts, Bools, Floats, Ints
from services.signals.numerics.season import Baseline, baseline, reference_years
from services.signals.numerics.tails import plug_in_bound, upper_tail

OUTLIER = 2.58
YEARS_FOR_A_TREND = 3
ENOUGH_COUNTS = 5
ENOUGH_WEEKS = 4
ROWS_AT_A_TIME = 2048


@dataclass(frozen=True, eq=False)
class Farrington:
    """The answers, each of shape (S, W) = (series, tested weeks); NaN (or False) where there is none.

    Attributes:
        expected: the fitted mean of the tested week.
        phi: dispersion, variance over mean, at least 1.
        bound: the 1 - alpha quantile, whether or not the rule of 5 counts in 4 weeks lets it speak.
        p: P(Y >= y) with expected and phi taken as known (it is too small in the tails: see `uncertain`).
        alarm: y above bound, y above 0 and at least 5 counts over the last 4 weeks.
        enough: at least 5 counts over the last 4 weeks, the tested one included.
        trend: whether a trend is in the model.
        score: the exceedance score (y - expected) / (bound - expected).
        converged: whether the regression gave an answer; False also under one reference year.
        spread: the variance of log expected per unit of phi: what `uncertain` needs.
        degrees: degrees of freedom behind phi.
        mean_level: the mean count of the baseline weeks, per week.
    """

    expected: Floats
    phi: Floats
    bound: Floats
    p: Floats
    alarm: Bools
    enough: Bools
    trend: Bools
    score: Floats
    converged: Bools
    spread: Floats
    degrees: Floats
    mean_level: Floats


@dataclass(frozen=True, eq=False)
class _Rows:
    """What the regression says of R rows; each of shape (R,)."""

    expected: Floats
    phi: Floats
    trend: Bools
    converged: Bools
    spread: Floats
    degrees: Floats
    mean_level: Floats


def farrington(
    counts: AnyInts | Floats,
    tested: AnyInts,
    offsets: Floats | None = None,
    alpha: float = 0.005,
    starts: AnyInts | None = None,
    *,
    by_volume: bool = False,
) -> Farrington:
    """Test each week of `tested` in every series against its own past.

    Args:
        counts: (S, T) whole numbers >= 0.
        tested: (W,) column indices of the weeks to test.
        offsets: (S, T) what the counts are out of (notes of that place, week and source), >= 0; a week of 0 is not
            used. None: counts are taken as they are.
        alpha: the share of the upper tail that is surprising.
        starts: (S,) first week of each series (0 unless given); n is counted from there.
        by_volume: whether a trend stays is asked of counts as they would have been of the tested week's offset; else of counts as
            they are, as R does. Where offsets do not differ it is the same.

    Returns:
        One answer per series and tested week, with b = min(5, floor((n - 3) / 52)) reference years, n the weeks of
        the series before the tested one; no trend for b of 1 or 2; no answer for b = 0.
    """
    y = np.ascontiguousarray(counts, dtype=np.float64)
    at = np.asarray(tested, dtype=np.int64)
    series, weeks = y.shape[0], at.shape[0]
    begins = np.zeros(series, dtype=np.int64) if starts is None else np.asarray(starts, dtype=np.int64)
    years = reference_years(at[None, :] - begins[:, None])

    found = _blank(series * weeks)
    for b in np.unique(years[years > 0]):
        layout = baseline(int(b))
        at_series, at_week = np.nonzero(years == b)
        for first in range(0, at_series.size, ROWS_AT_A_TIME):
            s, w = at_series[first : first + ROWS_AT_A_TIME], at_week[first : first + ROWS_AT_A_TIME]
            _place(
                found,
                s * weeks + w,
                _regress(y, offsets, s, at[w], layout, may_trend=b >= YEARS_FOR_A_TREND, by_volume=by_volume),
            )

    observed = y[:, at].ravel()
    enough = counts_over(y, at, ENOUGH_WEEKS, begins).ravel() >= ENOUGH_COUNTS
    bound = plug_in_bound(found.expected, found.phi, alpha)
    with np.errstate(divide="ignore", invalid="ignore"):
        score = (observed - found.expected) / (bound - found.expected)
    answer = Farrington(
        expected=found.expected,
        phi=found.phi,
        bound=bound,
        p=upper_tail(observed, found.expected, found.phi),
        alarm=(observed > bound) & (observed > 0) & enough,
        enough=enough,
        trend=found.trend,
        score=score,
        converged=found.converged,
        spread=found.spread,
        degrees=found.degrees,
        mean_level=found.mean_level,
    )
    return Farrington(*(getattr(answer, field.name).reshape(series, weeks) for field in fields(answer)))


def counts_over(counts: Floats, tested: Ints, span: int, starts: Ints) -> Floats:
    """The sum of the `span` weeks that end with each tested week, of those the series has. (S, W)."""
    total = np.zeros((counts.shape[0], tested.shape[0]))
    for back in range(span):
        week = tested - back
        total += np.where(week[None, :] >= starts[:, None], counts[:, np.maximum(week, 0)], 0.0)
    return total


def _regress(
    counts: Floats,
    offsets: Floats | None,
    series: Ints,
    week: Ints,
    layout: Baseline,
    *,
    may_trend: bool,
    by_volume: bool,
) -> _Rows:
    columns = week[:, None] - layout.lags
    y = counts[series[:, None], columns]
    if offsets is None:
        prior, offset, own_offset = np.ones_like(y), np.zeros_like(y), np.zeros(len(series))
    else:
        out_of = np.asarray(offsets, dtype=np.float64)[series[:, None], columns]
        prior = (out_of > 0.0).astype(np.float64)
        offset = np.log(np.where(out_of > 0.0, out_of, 1.0))
        own = np.asarray(offsets, dtype=np.float64)[series, week]
        own_offset = np.log(np.where(own > 0.0, own, np.nan))
    y = y * prior
    seen = _at_volume(y, prior, out_of, own) if by_volume and offsets is not None else y
    mean_level = y.sum(axis=1) / np.maximum(prior.sum(axis=1), 1.0)
    rows = _blank(len(series), mean_level)

    # A baseline of zeros only has no rate to find, nor has one without any week of the tested week's own season.
    own_season = prior[:, layout.starts[layout.own] :].sum(axis=1) > 0
    todo = np.flatnonzero((y.sum(axis=1) > 0) & own_season & np.isfinite(own_offset))
    if may_trend and todo.size:
        with_trend = _refit(y[todo], prior[todo], offset[todo], own_offset[todo], layout, trend=True)
        # A trend stays unless it carries the prediction beyond anything that was ever seen.
        stays = with_trend.converged & (with_trend.expected <= seen[todo].max(axis=1))
        _place(rows, todo[stays], _take(with_trend, stays))
        todo = todo[~stays]
    if todo.size:
        without = _refit(y[todo], prior[todo], offset[todo], own_offset[todo], layout, trend=False)
        _place(rows, todo[without.converged], _take(without, without.converged))
    rows.mean_level[:] = mean_level
    return rows


def _at_volume(y: Floats, prior: Floats, out_of: Floats, own: Floats) -> Floats:
    """Counts (R, n) as they would have been of the tested week's offset (R,).

    A week of less than the usual offset is taken as of the usual one, lest one person in a week of hardly any be a summit.
    """
    usual = (out_of * prior).sum(axis=1) / np.maximum(prior.sum(axis=1), 1.0)
    return np.asarray(y * own[:, None] / np.maximum(np.maximum(out_of, usual[:, None]), 1e-300))


def _refit(y: Floats, prior: Floats, offset: Floats, own_offset: Floats, layout: Baseline, *, trend: bool) -> _Rows:
    """Fit, weigh past outbreaks down by their Anscombe residuals, fit once more."""
    first = irls.fit(y, prior, offset, layout, trend=trend)
    weights = prior * outbreak_weights(y, prior, first, first.dispersion(y))
    second = irls.fit(y, weights, offset, layout, trend=trend)
    with np.errstate(over="ignore", under="ignore"):
        expected = np.exp(second.eta_own + own_offset)
    converged = first.converged & second.converged & (second.degrees > 0) & np.isfinite(expected)
    return _Rows(
        expected=expected,
        phi=second.dispersion(y),
        trend=np.full(len(y), trend),
        converged=converged,
        spread=second.spread_own,
        degrees=second.degrees,
        mean_level=np.zeros(len(y)),
    )


def outbreak_weights(y: Floats, prior: Floats, fit: irls.Fit, phi: Floats) -> Floats:
    """Weights that let past outbreaks count for less: g s^-2 where s > 2.58, else g, with sum n.

    s is the standardised Anscombe residual 1.5 (y^(2/3) mu^(-1/6) - mu^(1/2)) / sqrt(phi (1 - h)).

    Args:
        y: (R, n) counts.
        prior: (R, n), 0 for weeks not used.
        fit: the first fit.
        phi: (R,) its dispersion.

    Returns:
        (R, n) weights; their sum over the weeks used is the number of weeks used.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        raw = 1.5 * (np.cbrt(y * y) * fit.mu ** (-1.0 / 6.0) - np.sqrt(fit.mu))
        residual = raw / np.sqrt(phi[:, None] * np.maximum(1.0 - fit.leverage, 1e-12))
        weights = np.where(residual > OUTLIER, residual**-2.0, 1.0)
    used = prior > 0.0
    total = np.where(used, weights, 0.0).sum(axis=1)
    scaled: Floats = weights * (used.sum(axis=1) / np.maximum(total, 1e-300))[:, None]
    return scaled


def _blank(rows: int, mean_level: Floats | None = None) -> _Rows:
    nothing = np.full(rows, np.nan)
    no = np.zeros(rows, dtype=np.bool_)
    level = nothing.copy() if mean_level is None else mean_level.copy()
    return _Rows(nothing.copy(), nothing.copy(), no.copy(), no.copy(), nothing.copy(), nothing.copy(), level)


def _take(rows: _Rows, where: Bools) -> _Rows:
    return _Rows(*(getattr(rows, field.name)[where] for field in fields(rows)))


def _place(into: _Rows, at: Ints, rows: _Rows) -> None:
    for field in fields(rows):
        getattr(into, field.name)[at] = getattr(rows, field.name)
