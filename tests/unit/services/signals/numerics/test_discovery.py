"""False discovery: q values and the two-level selection."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import false_discovery_control

from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.discovery import LARGER, SELDOM, SMALLER, q_values, select_two_level

PS = arrays(np.float64, st.integers(1, 40), elements=st.floats(1e-12, 1.0))


@given(PS)
def test_q_is_benjamini_and_hochbergs(p: Floats) -> None:
    """The adjusted p-values of an independent implementation are ours."""
    np.testing.assert_allclose(q_values(p), false_discovery_control(p), rtol=1e-12)


@given(PS)
def test_q_keeps_the_order_of_p_and_is_never_smaller(p: Floats) -> None:
    """A smaller p never has a larger q; p <= q <= 1."""
    q = q_values(p)
    order = np.argsort(p)
    assert (np.diff(q[order]) >= 0).all()
    assert (q >= p * (1 - 1e-12)).all()
    assert (q <= 1).all()


@given(PS)
def test_q_moves_with_its_hypothesis(p: Floats) -> None:
    """The order in which hypotheses are given changes nothing."""
    order = np.arange(p.size)[::-1]
    np.testing.assert_array_equal(q_values(p)[order], q_values(p[order]))


def test_what_was_not_tested_does_not_count() -> None:
    """NaN stays NaN and costs the others nothing."""
    q = q_values(np.array([0.01, np.nan, 0.02]))
    np.testing.assert_allclose(q[[0, 2]], q_values(np.array([0.01, 0.02])))
    assert np.isnan(q[1])
    assert np.isnan(q_values(np.array([np.nan]))).all()
    assert q_values(np.array([])).size == 0


def test_within_families_the_selection_is_paid_for() -> None:
    """One family of four selected: within it the level is a quarter, so .02 of two passes at .05 only alone."""
    p = np.array([1e-6, 0.02, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
    family = np.array([3, 3, 5, 5, 7, 7, 9, 9])
    found = select_two_level(p, family, 0.05)
    assert found.families.tolist() == [3, 5, 7, 9]
    assert found.family_selected.tolist() == [True, False, False, False]
    assert found.selected.tolist() == [True] + [False] * 7
    assert found.q[1] == pytest.approx(0.02 * 4)
    assert select_two_level(p[:2], family[:2], 0.05).selected.tolist() == [True, True]


def test_most_of_what_may_be_chance_goes_to_the_larger_place() -> None:
    """The home, its wards and those where a thing is hardly heard have four fifths and a tenth each; who is alone has all."""
    p = np.array([0.03, 0.9, 0.9, 0.9, 0.9])
    one = np.zeros(5, dtype=np.int64)
    standing = np.array([LARGER, SMALLER, SMALLER, SELDOM, SELDOM])
    assert select_two_level(p, one, 0.05, standing).q[0] == pytest.approx(0.03 / 0.8)
    assert select_two_level(p, one, 0.05, standing).selected.tolist() == [True, False, False, False, False]
    assert select_two_level(p, one, 0.05).q[0] == pytest.approx(0.15)
    for at in (1, 3):
        small = np.where(np.arange(5) == at, 0.002, 0.9)
        assert select_two_level(small, one, 0.05, standing).q[at] == pytest.approx(0.002 * 2 / 0.1)
    alone = np.array([0.03, np.nan, np.nan, np.nan, np.nan])
    assert select_two_level(alone, one, 0.05, standing).q[0] == pytest.approx(0.03)
    two = np.array([0.03, np.nan, np.nan, 0.9, np.nan])
    assert select_two_level(two, one, 0.05, standing).q[0] == pytest.approx(0.03 * 0.9 / 0.8)


@given(PS, st.floats(0.01, 0.2))
def test_a_wider_promise_never_publishes_less(p: Floats, level: float) -> None:
    """What is kept at a level is kept at twice the level."""
    family = np.arange(p.size) % 4
    narrow, wide = (select_two_level(p, family, f).selected for f in (level, 2 * level))
    assert (wide | ~narrow).all()


@pytest.mark.parametrize("standing", [None, np.minimum(np.arange(200) % 10, 2)])
def test_the_share_of_false_discoveries_is_held(standing: Ints | None) -> None:
    """400 panels of 20 families of 10, one hypothesis in 20 true: the mean false share stays within .05, wherever it stands."""
    rng = np.random.default_rng(6)
    family = np.repeat(np.arange(20), 10)
    shares, found = [], 0
    for _ in range(400):
        p = rng.uniform(size=200)
        true = np.zeros(200, dtype=np.bool_)
        true[:10] = True
        p[:10] = rng.beta(0.02, 1.0, size=10)
        kept = select_two_level(p, family, 0.05, standing).selected
        shares.append((kept & ~true).sum() / max(kept.sum(), 1))
        found += int((kept & true).sum())
    assert np.mean(shares) <= 0.055
    assert found > 0.7 * 4000
