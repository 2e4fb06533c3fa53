"""Farrington flexible, against R and against its own invariants."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.signals.numerics.farrington import Farrington, counts_over, farrington, outbreak_weights
from services.signals.numerics.irls import fit
from services.signals.numerics.season import baseline
from tests.unit.services.signals.numerics.reference import WEEKS_TESTED, golden_answers, golden_counts, seasonal


@pytest.fixture(scope="module")
def ours() -> Farrington:
    """Our answers for the golden series."""
    return farrington(golden_counts(), WEEKS_TESTED)


def assert_identical(a: Farrington, b: Farrington) -> None:
    """Equal to the last bit, field by field."""
    for field in fields(Farrington):
        np.testing.assert_array_equal(getattr(a, field.name), getattr(b, field.name), err_msg=field.name)


def test_all_2058_answers_are_rs(ours: Farrington) -> None:
    """Expected, phi and p agree with R to 1e-6 relative; every bound, alarm, trend and silence is equal."""
    r = golden_answers()
    assert ours.expected.size == 2058
    np.testing.assert_allclose(ours.expected, r["expected"], rtol=1e-6)
    np.testing.assert_allclose(ours.phi, r["phi"], rtol=1e-6)
    np.testing.assert_allclose(ours.p, r["pvalue"], rtol=1e-6)
    np.testing.assert_array_equal(ours.bound, r["upper_raw"])
    np.testing.assert_array_equal(ours.alarm, r["alarm"] == 1)
    np.testing.assert_array_equal(ours.trend, r["trend"] == 1)
    np.testing.assert_array_equal(ours.enough, r["enough"] == 1)
    assert ours.converged.all()


def test_a_series_alone_answers_as_in_the_stack(ours: Farrington) -> None:
    """To the last bit, so that one signal can be recomputed without the rest."""
    counts = golden_counts()
    for s in (0, 3, 17, 41):
        alone = farrington(counts[s : s + 1], WEEKS_TESTED[-3:])
        for field in fields(Farrington):
            whole = getattr(ours, field.name)[s : s + 1, -3:]
            np.testing.assert_array_equal(getattr(alone, field.name), whole, err_msg=field.name)


def test_a_trend_is_judged_at_the_tested_weeks_own_volume() -> None:
    """Five times as many in one week of all that grow slowly: no more than was expected, and so the trend stays.

    As R does it, five times as many is beyond every count that was ever seen, and the trend is given up.
    """
    weeks = 300
    volume = np.full((40, weeks), 100.0)
    volume[:, -1] *= 5.0
    share = 0.2 * 2.0 ** (np.arange(weeks) / weeks)
    counts = np.random.default_rng(6).poisson(volume * share)
    last = np.array([weeks - 1])
    as_r, now = (farrington(counts, last, volume, by_volume=by_volume) for by_volume in (False, True))
    assert not as_r.trend.any()
    assert as_r.alarm.mean() > 0.5
    assert now.trend.all()
    assert now.alarm.mean() < 0.05


def test_where_volumes_do_not_differ_a_trend_is_judged_as_r_does() -> None:
    """Nor where there are none; and a trend beyond anything seen goes all the same."""
    counts = np.random.default_rng(7).poisson(2.0 * 1.02 ** np.arange(300.0), (40, 300))
    last = np.array([299])
    for offsets in (None, np.full((40, 300), 4.0)):
        as_r, now = (farrington(counts, last, offsets, by_volume=by_volume) for by_volume in (False, True))
        assert_identical(as_r, now)
        assert not now.trend.all()


@given(st.permutations(range(12)))
@settings(max_examples=8, deadline=None)
def test_the_order_of_series_changes_nothing(order: list[int]) -> None:
    """Answers move with their series."""
    counts = seasonal(12, 300, mean=4.0, phi=1.5, seed=8)
    tested = np.array([270, 299])
    straight, moved = farrington(counts, tested), farrington(counts[order], tested)
    for field in fields(Farrington):
        np.testing.assert_array_equal(getattr(straight, field.name)[order], getattr(moved, field.name))


def test_an_identical_series_appended_answers_identically() -> None:
    """A copy gets the original's answer and leaves it as it was."""
    counts = seasonal(3, 280, mean=6.0, phi=3.0, seed=9)
    tested = np.array([279])
    both = farrington(np.vstack([counts, counts[:1]]), tested)
    np.testing.assert_array_equal(both.expected[3], both.expected[0])
    np.testing.assert_array_equal(both.expected[:3], farrington(counts, tested).expected)


def test_weeks_before_the_baseline_have_no_say() -> None:
    """More than five years back, nothing counts."""
    counts = seasonal(2, 400, mean=6.0, phi=2.0, seed=10)
    assert_identical(farrington(counts, np.array([399])), farrington(counts[:, 400 - 264 :], np.array([263])))


def test_the_last_26_weeks_are_kept_out_of_the_baseline() -> None:
    """A rise under way does not raise what is expected; the alarm does see it."""
    calm = seasonal(1, 300, mean=8.0, phi=1.2, seed=11)
    rising = calm.copy()
    rising[:, -26:] += 40
    a, b = farrington(calm, np.array([299])), farrington(rising, np.array([299]))
    assert a.expected[0, 0] == b.expected[0, 0]
    assert b.alarm[0, 0]
    assert not a.alarm[0, 0]


def test_a_past_outbreak_is_weighed_down() -> None:
    """Weights are equal and sum to n without outliers; an outlier's is under a tenth of the others'."""
    layout = baseline(5)
    y = np.tile([9.0, 11.0], 119)[None, :237].copy()
    y[0, 100] = 80.0
    first = fit(y, np.ones_like(y), np.zeros_like(y), layout, trend=True)
    weights = outbreak_weights(y, np.ones_like(y), first, first.dispersion(y))
    assert weights.sum() == pytest.approx(237.0)
    assert weights[0, 100] < 0.1 * weights[0, 0]


@pytest.mark.parametrize(("n", "trend"), [(55, False), (158, False), (159, True), (263, True)])
def test_a_trend_takes_three_years(n: int, trend: bool) -> None:
    """With one or two reference years there is none; from three on there may be."""
    counts = np.tile([9, 11], n)[None, : n + 1]
    assert farrington(counts, np.array([n])).trend[0, 0] == trend


def test_a_trend_beyond_all_that_was_seen_is_left_out() -> None:
    """Steep growth predicts more than the largest count seen, and so is not carried on."""
    week = np.arange(264)
    counts = np.round(2 * np.exp(0.02 * week)).astype(np.int64)[None, :]
    answer = farrington(counts, np.array([263]))
    assert not answer.trend[0, 0]
    assert answer.expected[0, 0] <= counts[0, : 263 - 26].max()


@pytest.mark.parametrize("constant", [1, 7, 100_000, 10**9])
def test_constant_series_are_expected_as_they_are(constant: int) -> None:
    """A constant is expected, with phi 1, and raises nothing."""
    answer = farrington(np.full((1, 264), constant), np.array([263]))
    assert answer.expected[0, 0] == pytest.approx(constant, rel=1e-9)
    assert answer.phi[0, 0] == 1.0
    assert not answer.alarm[0, 0]
    assert answer.bound[0, 0] > constant


def test_zeros_only_have_no_answer_here() -> None:
    """A regression on zeros runs off to nothing, and says so instead of giving a number."""
    answer = farrington(np.zeros((2, 300), dtype=np.int64), np.array([299]))
    assert not answer.converged.any()
    assert np.isnan(answer.expected).all()
    assert not answer.alarm.any()


def test_offsets_take_growth_of_the_whole_out() -> None:
    """When all notes double and this pattern with them, nothing is above what is expected."""
    rng = np.random.default_rng(4)
    volume = np.where(np.arange(320) >= 300, 2000.0, 1000.0)[None, :]
    counts = rng.poisson(volume * 0.02)
    tested = np.arange(300, 320)
    with_offset, without = farrington(counts, tested, volume), farrington(counts, tested)
    assert with_offset.alarm.sum() == 0
    assert without.alarm.sum() >= 10
    np.testing.assert_allclose(with_offset.expected, 40.0, rtol=0.1)


def test_a_constant_offset_changes_nothing() -> None:
    """Counts out of the same number each week answer as counts do."""
    counts = seasonal(3, 264, mean=9.0, phi=2.0, seed=12)
    a = farrington(counts, np.array([263]))
    b = farrington(counts, np.array([263]), np.full(counts.shape, 250.0))
    np.testing.assert_allclose(a.expected, b.expected, rtol=1e-8)
    np.testing.assert_array_equal(a.bound, b.bound)


def test_a_week_without_any_notes_is_not_tested() -> None:
    """An offset of 0 in the tested week leaves nothing to expect; in the baseline the week is left out."""
    counts = seasonal(1, 264, mean=9.0, phi=2.0, seed=13)
    offsets = np.full(counts.shape, 100.0)
    offsets[0, 100] = 0.0
    assert farrington(counts, np.array([263]), offsets).degrees[0, 0] == 237 - 11 - 1
    offsets[0, 263] = 0.0
    assert not farrington(counts, np.array([263]), offsets).converged[0, 0]


def test_history_is_counted_from_the_start_of_each_series() -> None:
    """A series that began later has the reference years of its own history, and only its own weeks."""
    counts = seasonal(1, 300, mean=9.0, phi=2.0, seed=14)
    late = farrington(counts, np.array([299]), starts=np.array([240]))
    assert_identical(late, farrington(counts[:, 240:], np.array([59])))


def test_counts_over_stops_at_the_start() -> None:
    """A sum of four weeks takes only those there are."""
    total = counts_over(np.array([[1.0, 2, 4, 8, 16]]), np.array([1, 4]), 4, np.array([0]))
    assert total.tolist() == [[3.0, 30.0]]


@given(st.integers(0, 400))
@settings(max_examples=25, deadline=None)
def test_more_observed_is_never_less_surprising(extra: int) -> None:
    """P falls, and an alarm stays, as the tested week's count rises; what is expected does not move."""
    counts = seasonal(1, 264, mean=9.0, phi=2.0, seed=15)
    more = counts.copy()
    more[0, -1] += extra
    a, b = (farrington(c, np.array([263])) for c in (counts, more))
    assert b.p[0, 0] <= a.p[0, 0]
    assert b.expected[0, 0] == a.expected[0, 0]
    assert b.alarm[0, 0] >= a.alarm[0, 0]
    assert 0 < b.p[0, 0] <= 1
