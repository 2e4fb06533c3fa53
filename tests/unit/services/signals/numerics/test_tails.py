"""Exact tails of counts and the bounds they give."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import nbinom, poisson

from services.signals.numerics.tails import plug_in_bound, upper_tail

MEANS = st.floats(1e-6, 1e4)
PHIS = st.floats(1.0, 30.0)


def one(value: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """A row of one."""
    return np.array([value], dtype=np.float64)


@given(st.integers(1, 500), st.floats(0.05, 300), st.floats(1.01, 20))
def test_the_tail_is_the_negative_binomials(y: int, mean: float, phi: float) -> None:
    """P(Y >= y) is that of NB(size mean / (phi - 1), prob 1 / phi)."""
    expected = nbinom.sf(y - 1, mean / (phi - 1), 1 / phi)
    if expected > 1e-280:
        assert upper_tail(one(y), one(mean), one(phi))[0] == pytest.approx(expected, rel=1e-8)


@given(st.integers(1, 300), st.floats(0.05, 300))
def test_without_overdispersion_it_is_poissons(y: int, mean: float) -> None:
    """Phi of 1 is the Poisson distribution."""
    expected = poisson.sf(y - 1, mean)
    if expected > 1e-280:
        assert upper_tail(one(y), one(mean), one(1.0))[0] == pytest.approx(expected, rel=1e-8)


@given(st.integers(0, 10**12), MEANS, PHIS)
def test_p_is_a_probability_and_never_zero(y: int, mean: float, phi: float) -> None:
    """P lies in (0, 1] however absurd the count."""
    p = upper_tail(one(y), one(mean), one(phi))[0]
    assert 0.0 < p <= 1.0


@given(st.integers(0, 2000), MEANS, PHIS)
def test_p_falls_as_the_count_rises(y: int, mean: float, phi: float) -> None:
    """More observed is never less surprising."""
    p = upper_tail(np.array([y, y + 1.0]), one(mean), one(phi))
    assert p[1] <= p[0]


@given(MEANS, PHIS, st.sampled_from([0.05, 0.005, 0.0001]))
def test_the_bound_is_the_smallest_quantile(mean: float, phi: float, alpha: float) -> None:
    """P(Y > bound) <= alpha, and no smaller whole number has that."""
    bound = plug_in_bound(one(mean), one(phi), alpha)
    assert upper_tail(bound + 1, one(mean), one(phi))[0] <= alpha
    assert bound[0] == 0 or upper_tail(bound, one(mean), one(phi))[0] > alpha


def test_nothing_known_gives_no_bound() -> None:
    """NaN in, NaN out, beside rows that are known."""
    bound = plug_in_bound(np.array([np.nan, 4.0]), np.array([1.0, 1.0]), 0.005)
    assert np.isnan(bound[0])
    assert bound[1] == poisson.ppf(0.995, 4.0)


def test_a_huge_mean_has_a_bound() -> None:
    """A billion a week is bounded like any other mean: about 2.58 standard deviations above."""
    bound = plug_in_bound(one(1e9), one(4.0), 0.005)[0]
    assert (bound - 1e9) / np.sqrt(4e9) == pytest.approx(2.576, abs=0.01)


def test_a_bound_is_found_where_whole_numbers_can_no_longer_be_told_apart() -> None:
    """A count may be as large as 2^53: its bound lies where doubles are 2 apart, and the search for it ends."""
    mean = np.array([2.0**53, 2.0**60, 12.0])
    found = plug_in_bound(mean, np.ones(3), 0.005)
    sd = np.sqrt(mean)
    assert (found > mean).all()
    np.testing.assert_allclose((found - mean)[:2] / sd[:2], 2.5758, rtol=0.01)
    assert found[2] == plug_in_bound(mean[2:], np.ones(1), 0.005)[0]
