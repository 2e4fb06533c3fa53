"""Which test speaks, and what it answers."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import ndtri

from services.signals.numerics import method
from services.signals.numerics.arrays import Ints
from services.signals.numerics.looks import either, levels
from services.signals.numerics.method import Borrowed, Method, WeekTests
from tests.unit.services.signals.numerics.reference import WEEKS_TESTED, golden_answers, golden_counts, seasonal


def last_week(counts: Ints, **more: object) -> WeekTests:
    """Test the last week of every series."""
    return method.test_weeks(counts, np.array([counts.shape[1] - 1]), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("n", "mean", "speaks"),
    [
        (0, 9.0, Method.NONE),
        (7, 9.0, Method.NONE),
        (8, 9.0, Method.RECENT),
        (54, 9.0, Method.RECENT),
        (8, 0.3, Method.RECENT_SUMS),
        (54, 0.3, Method.RECENT_SUMS),
        (55, 9.0, Method.FARRINGTON_NO_TREND),
        (158, 9.0, Method.FARRINGTON_NO_TREND),
        (159, 9.0, Method.FARRINGTON),
        (300, 9.0, Method.FARRINGTON),
        (300, 0.6, Method.FARRINGTON),
    ],
)
def test_the_table_of_methods(n: int, mean: float, speaks: Method) -> None:
    """The length of history and the level of counts choose the method, and the answer says which."""
    answer = last_week(seasonal(1, n + 1, mean=mean, phi=1.0, seed=1))
    assert answer.method[0, 0] == speaks
    assert answer.answered[0, 0] == (speaks != Method.NONE)
    assert answer.span[0, 0] == (4 if speaks == Method.RECENT_SUMS else 1)


def test_with_enough_history_the_answers_are_rs() -> None:
    """Sparse series too: the service and the trial answer what R answers."""
    answer, r = method.test_weeks(golden_counts(), WEEKS_TESTED), golden_answers()
    np.testing.assert_allclose(answer.expected, r["expected"], rtol=1e-6)
    np.testing.assert_allclose(answer.p, r["pvalue"], rtol=1e-6)
    np.testing.assert_array_equal(answer.bound, r["upper_raw"])
    np.testing.assert_array_equal(answer.alarm, r["alarm"] == 1)


@pytest.mark.parametrize("n", [3, 8, 9, 20, 54, 55, 120, 280])
@pytest.mark.parametrize("mean", [0.0, 0.2, 5.0, 300.0, 1e9])
def test_what_every_answer_keeps_to(n: int, mean: float) -> None:
    """Whatever the history: p in (0, 1], expected within its interval, alarm only above the bound and on 5 counts."""
    counts = seasonal(6, n + 1, mean=mean, phi=1.5, seed=n)
    a = last_week(counts)
    ok = a.answered
    assert ok.all() == (n >= 8)
    for p in (a.p[ok], a.p_predictive[ok]):
        assert ((p > 0) & (p <= 1)).all()
    assert (a.phi[ok] >= 1).all()
    assert ((a.lower[ok] <= a.expected[ok]) & (a.expected[ok] <= a.upper[ok])).all()
    assert (a.bound[ok] >= 0).all()
    assert np.array_equal(a.bound[ok], np.floor(a.bound[ok]))
    assert np.array_equal(a.alarm, ok & (a.observed > a.bound) & (a.observed > 0) & a.enough)
    for name in ("expected", "bound", "phi", "p", "p_predictive", "score"):
        assert np.isnan(getattr(a, name)[~ok]).all()
        assert name == "score" or np.isfinite(getattr(a, name)[ok]).all()


@given(st.integers(8, 300), st.floats(0.1, 40), st.integers(1, 60))
@settings(max_examples=40, deadline=None)
def test_more_observed_is_never_less_surprising(n: int, mean: float, extra: int) -> None:
    """Both p-values fall and an alarm stays as the tested count rises; nothing else moves."""
    counts = seasonal(1, n + 1, mean=mean, phi=1.5, seed=2)
    more = counts.copy()
    more[0, -1] += extra
    a, b = last_week(counts), last_week(more)
    assert b.p[0, 0] <= a.p[0, 0]
    assert b.p_predictive[0, 0] <= a.p_predictive[0, 0]
    assert b.alarm[0, 0] >= a.alarm[0, 0]
    assert (b.expected[0, 0], b.bound[0, 0]) == (a.expected[0, 0], a.bound[0, 0])


@given(st.integers(8, 200), st.floats(0.1, 3), st.integers(0, 30))
@settings(max_examples=40, deadline=None)
def test_predictive_alarms_are_p_at_most_alpha(n: int, mean: float, last: int) -> None:
    """For short histories, sums too, a count is above its bound exactly where p <= alpha (and there is a count)."""
    counts = seasonal(1, min(n, 54) + 1, mean=mean, phi=1.5, seed=n)
    counts[0, -1] = last
    a = last_week(counts)
    assert ((a.observed > a.bound) & (a.observed > 0))[0, 0] == (a.p[0, 0] <= 0.005 and last > 0)


@pytest.mark.parametrize("n", [50, 300])
def test_never_an_alarm_on_fewer_than_five_in_four_weeks(n: int) -> None:
    """Four counts out of nowhere stay silent; five speak."""
    counts = np.zeros((2, n + 1), dtype=np.int64)
    counts[:, n // 2] = 1
    counts[0, -1], counts[1, -1] = 4, 5
    a = last_week(counts)
    assert (a.observed[:, 0] > a.bound[:, 0]).all()
    assert a.enough[:, 0].tolist() == [False, True]
    assert a.alarm[:, 0].tolist() == [False, True]


def test_sums_see_what_single_weeks_do_not() -> None:
    """Two a week for four weeks where there were 0.15 a week is an alarm of sums, not of a week."""
    counts = np.tile([0, 0, 1, 0, 0, 0, 0], 46)[None, :320].copy()
    counts[0, -4:] = 2
    by_sum = last_week(counts, together=True)
    assert by_sum.method[0, 0] == Method.FARRINGTON_SUMS
    assert by_sum.alarm[0, 0]
    assert by_sum.p_predictive[0, 0] < 0.1 * last_week(counts).p_predictive[0, 0]


def test_a_trend_is_not_drawn_through_next_to_nothing() -> None:
    """One count in three years, and six a week of late: a regression takes anything for possible, the recent weeks do not."""
    counts = np.zeros((1, 208), dtype=np.int64)
    counts[0, 166] = 1
    counts[0, -3:] = 6, 7, 7
    a = last_week(counts, together=True)
    assert a.method[0, 0] == Method.RECENT_SUMS
    assert not a.trend[0, 0]
    assert a.expected[0, 0] < 0.5
    assert a.alarm[0, 0]
    assert last_week(counts).method[0, 0] == Method.FARRINGTON, "week by week it answers as R does"


def test_summing_leaves_busy_series_alone() -> None:
    """Only series under one count a week are summed."""
    counts = np.vstack([seasonal(2, 300, mean=9.0, phi=2.0, seed=3), seasonal(2, 300, mean=0.4, phi=1.0, seed=3)])
    a, b = last_week(counts), last_week(counts, together=True)
    assert b.span[2:, 0].tolist() == [4, 4]
    assert (b.span[:2, 0] <= 2).all()
    np.testing.assert_array_equal(a.p[:2], b.p[:2])


def test_two_weeks_see_a_rise_that_lasts_and_a_week_that_is_no_more_than_expected_is_no_news() -> None:
    """Half as much again twice over is an alarm of both weeks and of neither alone; after one high week alone silence."""
    counts = np.tile([11, 12, 13], 110)[None, :320].repeat(3, axis=0)
    counts[0, -2:] = 21
    counts[1, -1] = 21
    counts[2, -2:] = 60, 11
    a = last_week(counts, together=True)
    assert a.alarm[:, 0].tolist() == [True, False, False]
    assert a.span[:, 0].tolist() == [2, 1, 2]
    assert a.bound[0, 0] < last_week(counts).bound[0, 0]
    assert a.bound[2, 0] >= np.floor(a.expected[2, 0])


@pytest.mark.parametrize("alpha", [0.05, 0.005, 0.0005])
def test_the_chance_of_either_look_is_that_of_two_normals_that_share_a_week(alpha: float) -> None:
    """Against drawn pairs, and undone by the level that each look gets; never under one look's nor over two."""
    rng = np.random.default_rng(5)
    before, week = rng.standard_normal((2, 4_000_000))
    two = (before + week) / np.sqrt(2)
    for_week, for_two = levels(alpha)
    over = ((week > -ndtri(for_week)) | (two > -ndtri(for_two))).mean()
    assert over == pytest.approx(alpha, abs=5 * np.sqrt(alpha / 4_000_000))
    assert for_week < for_two < alpha < for_week + for_two
    assert either(np.array([for_week, 1.0]), np.array([1.0, for_two])) == pytest.approx(alpha, rel=1e-9)


@pytest.mark.parametrize("phi", [1.0, 2.0])
def test_what_is_over_the_bound_is_what_p_calls_surprising(phi: float) -> None:
    """One rule, said twice: save for a week that is no more than expected, or on too few counts."""
    counts = seasonal(400, 300, mean=6.0, phi=phi, seed=11)
    a = method.test_weeks(counts, np.arange(290, 300), together=True, alpha=0.05)
    loud = a.answered & (a.observed > a.expected) & (a.span < 4) & (a.observed > 0)
    np.testing.assert_array_equal((a.observed > a.bound)[loud], (a.p_predictive <= 0.05)[loud])
    assert a.alarm.any()


def test_years_of_zeros_still_see_a_sudden_rise() -> None:
    """Where there was never a count, six in a week are an alarm, by the recent-weeks test, and say so."""
    counts = np.zeros((1, 300), dtype=np.int64)
    counts[0, -1] = 6
    a = last_week(counts)
    assert a.method[0, 0] == Method.RECENT_SUMS
    assert a.alarm[0, 0]
    assert not last_week(np.zeros((1, 300), dtype=np.int64)).alarm[0, 0]


@pytest.mark.parametrize("n", [30, 100, 300])
def test_a_series_alone_answers_as_in_the_stack(n: int) -> None:
    """To the last bit, where it has no siblings in the stack."""
    counts = seasonal(5, n + 1, mean=4.0, phi=2.0, seed=4)
    whole = method.test_weeks(counts, np.array([n - 1, n]), family=np.full(5, -1))
    alone = method.test_weeks(counts[2:3], np.array([n]), family=np.array([-1]))
    for field in fields(WeekTests):
        np.testing.assert_array_equal(getattr(whole, field.name)[2, 1], getattr(alone, field.name)[0, 0])


@given(st.permutations(range(8)), st.sampled_from([20, 100, 280]))
@settings(max_examples=15, deadline=None)
def test_the_order_of_series_changes_nothing(order: list[int], n: int) -> None:
    """Answers move with their series (siblings' sums to rounding)."""
    counts = seasonal(8, n + 1, mean=3.0, phi=2.0, seed=5)
    a, b = last_week(counts), last_week(counts[order])
    np.testing.assert_array_equal(a.bound[order], b.bound)
    np.testing.assert_allclose(a.p[order], b.p, rtol=1e-9)


def test_series_that_began_later_have_their_own_history() -> None:
    """N is counted from each series' first week, so that one stack may hold old and young."""
    counts = seasonal(4, 300, mean=6.0, phi=2.0, seed=6)
    a = last_week(counts, starts=np.array([0, 200, 270, 296]), family=np.full(4, -1))
    assert a.method[:, 0].tolist() == [
        Method.FARRINGTON,
        Method.FARRINGTON_NO_TREND,
        Method.RECENT,
        Method.NONE,
    ]
    alone = last_week(counts[2:3, 270:], family=np.array([-1]))
    assert a.p[2, 0] == alone.p[0, 0]


def test_young_series_may_borrow_a_rate() -> None:
    """Under 8 weeks the rate comes from elsewhere: 2 expected, 7 seen, and the answer says *emerging*."""
    counts = np.array([[0, 0, 0, 7], [0, 0, 0, 3]])
    offsets = np.full(counts.shape, 50.0)
    lent = Borrowed(np.full((2, 1), 40.0), np.full((2, 1), 1000.0))
    a = method.test_weeks(counts, np.array([3]), offsets, borrowed=lent)
    assert (a.method == Method.EMERGING).all()
    assert a.expected[0, 0] == pytest.approx(2.025)
    assert a.alarm[:, 0].tolist() == [False, False]  # places differ: 7 against 2 is no proof at .005
    assert method.test_weeks(counts, np.array([3]), offsets, 0.05, borrowed=lent).alarm[:, 0].tolist() == [True, False]


@pytest.mark.parametrize("n", [30, 300])
def test_offsets_take_growth_of_the_whole_out(n: int) -> None:
    """When all notes treble, and this pattern with them, no more than chance alarms."""
    rng = np.random.default_rng(7)
    volume = np.full((40, n + 1), 500.0)
    volume[:, -3:] = 1500.0
    counts = rng.poisson(volume * 0.02)
    tested = np.array([n])
    assert method.test_weeks(counts, tested, volume).alarm.sum() <= 1
    assert method.test_weeks(counts, tested).alarm.sum() > 30


def test_a_week_without_notes_is_no_answer() -> None:
    """An offset of 0 in the tested week: nothing was heard, so nothing is said."""
    for n in (30, 300):
        counts, volume = seasonal(2, n + 1, mean=5.0, phi=1.0, seed=8), np.full((2, n + 1), 100.0)
        volume[0, -1] = 0.0
        a = method.test_weeks(counts, np.array([n]), volume)
        assert a.answered[:, 0].tolist() == [False, True]
        assert a.method[0, 0] == Method.NONE


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"counts": np.ones(5, dtype=int)}, "counts must be"),
        ({"counts": -np.ones((1, 20), dtype=int)}, "0 or more"),
        ({"tested": np.array([20])}, "within 0 to 19"),
        ({"tested": np.array([-1])}, "within 0 to 19"),
        ({"offsets": np.ones((2, 20))}, "shape of counts"),
        ({"offsets": np.full((1, 20), np.nan)}, "offsets must be numbers"),
        ({"alpha": 0.0}, "alpha"),
        ({"alpha": 1.0}, "alpha"),
        ({"starts": np.array([0, 0])}, "starts"),
    ],
)
def test_what_does_not_fit_is_refused(change: dict[str, object], message: str) -> None:
    """A wrong shape or value is named, never answered."""
    asked: dict[str, object] = {"counts": np.ones((1, 20), dtype=int), "tested": np.array([19])}
    with pytest.raises(ValueError, match=message):
        method.test_weeks(**(asked | change))  # type: ignore[arg-type]
