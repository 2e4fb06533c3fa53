"""Predictive tails: wider than the plug-in's, and calibrated on series that have no outbreak."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import nbinom

from services.signals.numerics.arrays import Floats
from services.signals.numerics.farrington import farrington
from services.signals.numerics.tails import upper_tail
from services.signals.numerics.uncertain import Predictive, log_phi_error, of_regression
from tests.unit.services.signals.numerics.reference import seasonal


def predictive(mean: float, shape: float, phi: float = 1.0, sd: float = 0.0) -> Predictive:
    """A row of one."""
    return Predictive(*(np.array([v]) for v in (mean, shape, phi, sd)))


def row(value: float) -> Floats:
    """A row of one."""
    return np.array([value], dtype=np.float64)


@given(st.integers(1, 60), st.floats(0.1, 30), st.floats(0.6, 400))
def test_with_phi_of_one_it_is_the_gamma_poisson(y: int, mean: float, shape: float) -> None:
    """A gamma posterior for a Poisson rate leaves exactly a negative binomial."""
    exact = nbinom.sf(y - 1, shape, shape / (shape + mean))
    assert predictive(mean, shape).p_at_least(row(y))[0] == pytest.approx(exact, rel=1e-7, abs=1e-300)


@given(st.floats(20, 500), st.floats(1, 10), st.floats(5, 1e4), st.floats(0, 0.5))
def test_tails_are_heavier_than_the_plug_ins(mean: float, phi: float, shape: float, sd: float) -> None:
    """Well above the mean, not knowing makes a count likelier, never less likely."""
    far = row(np.ceil(mean + 4 * np.sqrt(mean * phi) + 3))
    assert predictive(mean, shape, phi, sd).p_at_least(far)[0] >= upper_tail(far, row(mean), row(phi))[0]


@given(st.integers(0, 3000), st.floats(1e-8, 1e3), st.floats(0.5, 1e5), st.floats(1, 20), st.floats(0, 1))
def test_p_is_a_probability_that_falls(y: int, mean: float, shape: float, phi: float, sd: float) -> None:
    """P lies in (0, 1], is 1 at 0 and falls as the count rises."""
    some = predictive(mean, shape, phi, sd)
    p = [some.p_at_least(row(v))[0] for v in (0, y, y + 1)]
    assert p[0] == pytest.approx(1.0)
    assert 0 < p[2] <= p[1] <= 1


@given(st.floats(0.01, 1e3), st.floats(0.5, 1e4), st.floats(1, 10), st.floats(0, 1))
def test_the_bound_is_where_surprise_begins(mean: float, shape: float, phi: float, sd: float) -> None:
    """P(Y > bound) <= alpha, and not for one less."""
    some = predictive(mean, shape, phi, sd)
    bound = some.bound(0.005)
    assert some.p_at_least(bound + 1)[0] <= 0.005
    assert bound[0] == 0 or some.p_at_least(bound)[0] > 0.005


def test_the_interval_covers_the_true_mean() -> None:
    """Of 400 series' 95% intervals 90 to 98% hold the mean that made the counts."""
    counts = seasonal(400, 264, mean=10.0, phi=2.0, seed=1)
    true = 10.0 * np.exp(0.3 * np.cos(2 * np.pi * 263 / 52))
    found = farrington(counts, np.array([263]))
    level = np.full(400, 10.0)
    some = of_regression(found.expected[:, 0], found.phi[:, 0], found.spread[:, 0], found.degrees[:, 0], level)
    low, high = some.interval()
    assert 0.90 <= ((low <= true) & (true <= high)).mean() <= 0.98


def test_the_tail_holds_its_promise_where_the_plug_ins_does_not() -> None:
    """With one reference year the plug-in p is under .005 over twice as often as promised; the predictive is not."""
    counts = seasonal(3000, 57, mean=10.0, phi=2.0, seed=2)
    found = farrington(counts, np.array([56]))
    arrays = (found.expected, found.phi, found.spread, found.degrees, found.mean_level)
    p = of_regression(*(a[:, 0] for a in arrays)).p_at_least(counts[:, 56].astype(np.float64))
    assert (found.p[:, 0] < 0.005).mean() > 2 * 0.005
    assert (p < 0.005).mean() < 1.5 * 0.005
    assert 0.5 * 0.05 < (p < 0.05).mean() < 1.3 * 0.05


def test_a_season_of_zeros_keeps_the_half_count_it_allows() -> None:
    """Where the fitted mean ran off to nothing, one count is unusual, not impossible."""
    some = of_regression(row(1e-10), row(1.0), row(1 / 35e-10), row(226.0), row(0.2))
    assert some.mean[0] == pytest.approx(0.5 / 35, rel=1e-6)
    assert 0.001 < some.p_at_least(row(1))[0] < 0.05


def test_phi_is_known_better_from_more_weeks() -> None:
    """Its error falls with the root of the degrees of freedom, and few counts tell less than many."""
    phi, level = np.full(3, 2.0), np.array([10.0, 10.0, 0.5])
    error = log_phi_error(phi, np.array([25.0, 100.0, 100.0]), level)
    assert error[0] == pytest.approx(2 * error[1])
    assert error[2] > error[1]
