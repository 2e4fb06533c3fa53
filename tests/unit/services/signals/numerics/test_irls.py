"""The batched regression against what defines it: the score equations."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from services.signals.numerics import irls
from services.signals.numerics.season import baseline
from tests.unit.services.signals.numerics.reference import seasonal

LAYOUT = baseline(5)


def rows(seed: int, mean: float = 12.0) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Four baselines in the layout's order."""
    return seasonal(4, 264, mean=mean, phi=2.0, seed=seed)[:, 263 - LAYOUT.lags].astype(np.float64)


@given(st.integers(0, 50), st.booleans())
@settings(max_examples=15, deadline=None)
def test_the_score_equations_hold(seed: int, trend: bool) -> None:
    """At the answer weighted residuals sum to zero within every level, and along the trend if there is one."""
    y = rows(seed)
    prior = np.random.default_rng(seed).uniform(0.2, 1.5, y.shape)
    found = irls.fit(y, prior, np.zeros_like(y), LAYOUT, trend=trend)
    residual = prior * (y - found.mu)
    assert found.converged.all()
    assert np.abs(np.add.reduceat(residual, LAYOUT.starts, axis=1)).max() < 1e-3
    if trend:
        assert np.abs((residual * LAYOUT.lags / 52).sum(axis=1)).max() < 1e-3


def test_leverages_sum_to_the_number_of_parameters() -> None:
    """The hat matrix's trace is its rank: 10 levels, and 1 for a trend."""
    y = rows(1)
    for trend, parameters in ((False, 10), (True, 11)):
        found = irls.fit(y, np.ones_like(y), np.zeros_like(y), LAYOUT, trend=trend)
        np.testing.assert_allclose(found.leverage.sum(axis=1), parameters, rtol=1e-9)
        np.testing.assert_array_equal(found.degrees, 237 - parameters)


def test_a_week_of_weight_nought_has_no_say() -> None:
    """What stands in a week that is not used changes nothing, and it takes a degree of freedom with it."""
    y = rows(2)
    prior = np.ones_like(y)
    prior[:, 40] = 0.0
    other = y.copy()
    other[:, 40] = 1000.0
    a, b = (irls.fit(v, prior, np.zeros_like(y), LAYOUT, trend=True) for v in (y, other))
    np.testing.assert_allclose(a.eta_own, b.eta_own, rtol=1e-6)
    assert a.degrees[0] == 225


def test_an_offset_scales_the_means() -> None:
    """Counts that are a fixed share of a known volume are fitted by that share, whatever the volume does."""
    rng = np.random.default_rng(3)
    volume = rng.uniform(50, 5000, (2, 237))
    found = irls.fit(volume * 0.02, np.ones_like(volume), np.log(volume), LAYOUT, trend=True)
    np.testing.assert_allclose(np.exp(found.eta_own), 0.02, rtol=1e-6)


def test_dispersion_is_never_under_one() -> None:
    """Constant counts vary less than Poisson's; phi says 1 all the same."""
    y = np.full((1, 237), 9.0)
    found = irls.fit(y, np.ones_like(y), np.zeros_like(y), LAYOUT, trend=True)
    assert found.dispersion(y)[0] == 1.0
