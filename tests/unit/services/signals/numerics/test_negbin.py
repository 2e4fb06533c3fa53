"""Tests for short histories."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import nbinom

from services.signals.numerics import negbin
from services.signals.numerics.arrays import Floats
from tests.unit.services.signals.numerics.reference import seasonal


def history(y: Floats) -> negbin.Past:
    """Whole histories, without offsets."""
    return negbin.past(y, np.ones_like(y), np.ones(y.shape, dtype=np.bool_))


def test_poisson_counts_give_the_exact_predictive() -> None:
    """With phi known to be 1: NB(size sum + 1/2, prob weeks / (weeks + 1))."""
    y = np.array([[3.0, 5, 4, 6, 2, 4, 5, 3]])
    known = negbin.Dispersion(np.ones(1), np.zeros(1))
    p = negbin.recent(history(y), known, np.ones(1)).p_at_least(np.array([11.0]))[0]
    assert p == pytest.approx(nbinom.sf(10, 32.5, 8 / 9), rel=1e-9)


def test_volume_scales_what_is_expected() -> None:
    """Twice the notes, twice the expected count; none, no answer."""
    past = history(np.array([[4.0] * 10]))
    means = [negbin.recent(past, negbin.shrink(past, np.zeros(1, int)), np.array([v])).mean[0] for v in (1.0, 2.0, 0.0)]
    assert means[1] == pytest.approx(2 * means[0])
    assert np.isnan(means[2])


def test_a_history_of_zeros_allows_half_a_count() -> None:
    """Nothing in ten weeks is not never: the expected rate is half a count in ten weeks."""
    past = history(np.zeros((1, 10)))
    some = negbin.recent(past, negbin.shrink(past, np.zeros(1, int)), np.ones(1))
    assert some.mean[0] == pytest.approx(0.05)
    assert 0 < some.p_at_least(np.array([3.0]))[0] < 0.01


def test_dispersion_is_drawn_to_siblings() -> None:
    """Series made alike get dispersions closer to the truth than their own, and better known."""
    past = history(seasonal(200, 12, mean=20.0, phi=3.0, seed=3).astype(np.float64))
    together, alone = negbin.shrink(past, np.zeros(200, int)), negbin.shrink(past, np.arange(200))
    assert np.abs(together.phi - 3).mean() < 0.5 * np.abs(alone.phi - 3).mean()
    assert together.log_sd.mean() < alone.log_sd.mean()


def test_siblings_that_truly_differ_keep_their_own() -> None:
    """A bursty series among steady ones is not called steady."""
    steady = seasonal(20, 50, mean=20.0, phi=1.0, seed=4)
    bursty = seasonal(20, 50, mean=20.0, phi=12.0, seed=5)
    phi = negbin.shrink(history(np.vstack([steady, bursty]).astype(np.float64)), np.zeros(40, int)).phi
    assert phi[:20].mean() < 3
    assert phi[20:].mean() > 8


def test_families_do_not_mix() -> None:
    """A family's answer is its own, whatever else is in the stack; -1 has no siblings."""
    y = seasonal(30, 12, mean=20.0, phi=3.0, seed=6).astype(np.float64)
    family = np.repeat([0, 1, -1], 10)
    mixed = negbin.shrink(history(y), family).phi
    np.testing.assert_array_equal(mixed[:10], negbin.shrink(history(y[:10]), np.zeros(10, int)).phi)
    np.testing.assert_array_equal(mixed[20:], negbin.shrink(history(y[20:]), np.arange(10)).phi)


@given(st.integers(8, 80), st.sampled_from([1, 4]))
def test_the_baseline_never_holds_what_is_tested(n: int, span: int) -> None:
    """The weeks of the sum are out, so are weeks there are none of; two guard weeks are, if eight remain."""
    lags, used = negbin.baseline_lags(np.array([n]), span)
    chosen = lags[used[0]]
    assert chosen.min() >= span
    assert chosen.max() == min(n, negbin.LONGEST)
    assert len(chosen) >= 8 - (span - 1)
    if n >= 13:
        assert chosen.min() == span + negbin.GUARD


def test_a_borrowed_rate_times_the_places_volume() -> None:
    """Elsewhere 40 of 1,000: of 50 notes about two are expected, and six are a surprise only if places are alike."""
    lent = (np.array([40.0]), np.array([1000.0]), np.array([50.0]))
    alike, unlike = (negbin.emerging(*lent, between=b) for b in (0.0, 1.0))
    assert alike.mean[0] == pytest.approx(40.5 / 20)
    p_alike, p_unlike = (some.p_at_least(np.array([6.0]))[0] for some in (alike, unlike))
    assert p_alike == pytest.approx(nbinom.sf(5, 40.5, 1000 / 1050), rel=1e-9)
    assert p_alike < p_unlike


def test_nothing_borrowed_gives_no_answer() -> None:
    """No notes elsewhere, no rate."""
    assert np.isnan(negbin.emerging(np.zeros(1), np.zeros(1), np.ones(1)).mean[0])


def test_how_much_places_differ_is_found_and_never_taken_for_less_than_half() -> None:
    """Gamma rates with a coefficient of variation of 1 give about 1; equal rates, and nothing, give the least."""
    random = np.random.default_rng(3)
    expected = np.full(4000, 12.0)
    assert negbin.between_places(
        random.poisson(expected * random.gamma(1.0, 1.0, 4000)).astype(float), expected
    ) == pytest.approx(1.0, abs=0.08)
    assert negbin.between_places(random.poisson(expected).astype(float), expected) == negbin.LEAST_BETWEEN
    assert negbin.between_places(np.zeros(0), np.zeros(0)) == negbin.LEAST_BETWEEN


@pytest.mark.parametrize(("n", "phi"), [(8, 1.0), (12, 2.0), (40, 4.0)])
def test_false_alarms_keep_to_the_promise(n: int, phi: float) -> None:
    """Of 4,000 flat series p is under .05 in at most 6%, under .005 in at most 0.75%."""
    y = seasonal(4000, n + 1, mean=8.0, phi=phi, seed=n)
    rng = np.random.default_rng(n)
    y = rng.poisson(8.0, y.shape) if phi == 1 else rng.negative_binomial(8 / (phi - 1), 1 / phi, y.shape)
    lags, used = negbin.baseline_lags(np.full(4000, n), 1)
    base = y[:, np.maximum(n - lags, 0)].astype(np.float64)
    past = negbin.past(base, np.ones_like(base), used)
    p = negbin.recent(past, negbin.shrink(past, np.zeros(4000, int)), np.ones(4000)).p_at_least(y[:, n].astype(float))
    assert 0.02 < (p < 0.05).mean() < 0.06
    assert (p < 0.005).mean() < 0.0075
