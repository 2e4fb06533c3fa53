"""The cut-off is found where people put it, with an interval that says how sure that is; kappa is Cohen's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from services.patterns.calibration.agreement import GRID, best_cut_off, between

N = 240
BELONGING = np.linspace(0.0, 1.0, N)
TOGETHER = np.ones(N, dtype=bool)


def test_people_who_all_put_it_in_one_place_are_agreed_with_wholly() -> None:
    """Yes from .6 up: the cut-off is .6 to within the spacing of the judged, kappa is one, the interval is narrow."""
    found = best_cut_off(BELONGING, TOGETHER, BELONGING >= 0.6)
    assert found.cut_off == pytest.approx(0.6, abs=0.01)
    assert found.kappa == pytest.approx(1.0)
    assert 0.55 <= found.low <= found.cut_off <= found.high <= 0.65


def test_people_in_doubt_give_a_wide_interval_and_a_low_kappa() -> None:
    """Answers that hardly follow belonging: the interval says that the cut-off could be nearly anywhere."""
    rng = np.random.default_rng(3)
    sure, unsure = BELONGING >= 0.6, rng.random(N) < 0.4 + 0.2 * (BELONGING >= 0.6)
    clear, doubt = best_cut_off(BELONGING, TOGETHER, sure), best_cut_off(BELONGING, TOGETHER, unsure)
    assert doubt.high - doubt.low > 3 * (clear.high - clear.low)
    assert doubt.kappa < 0.5


def test_pairs_of_two_communities_are_no_whatever_the_cut_off() -> None:
    """People who say yes to them cost kappa and move no cut-off."""
    apart = np.arange(N) % 3 == 0
    yes = (BELONGING >= 0.4) | apart
    found = best_cut_off(BELONGING, ~apart, yes)
    assert found.cut_off == pytest.approx(0.4, abs=0.02)
    assert found.kappa < 0.6


@given(st.integers(0, 10_000))
def test_kappa_is_cohens(seed: int) -> None:
    """At every cut-off of the grid it is what scikit-learn gives."""
    rng = np.random.default_rng(seed)
    belonging, same, yes = rng.random(40), rng.random(40) < 0.7, rng.random(40) < 0.5
    yes[:2] = [True, False]
    found = best_cut_off(belonging, same, yes, draws=2)
    for at in (0, 40, 80):
        machine = same & (np.round(belonging, 4) >= GRID[at])
        assert found.kappas[at] == pytest.approx(cohen_kappa_score(machine, yes))
    assert found.kappa == pytest.approx(found.kappas.max())
    assert found.low <= found.cut_off <= found.high


def test_three_people_on_one_item_are_not_three_items() -> None:
    """Items are drawn whole: the same judgements said thrice leave the interval as wide as said once."""
    rng = np.random.default_rng(5)
    yes = rng.random(N) < 0.2 + 0.6 * (BELONGING >= 0.5)
    once = best_cut_off(BELONGING, TOGETHER, yes)
    items = np.tile(np.arange(N), 3)
    thrice = best_cut_off(np.tile(BELONGING, 3), np.tile(TOGETHER, 3), np.tile(yes, 3), items=items)
    assert (thrice.cut_off, thrice.low, thrice.high) == (once.cut_off, once.low, once.high)
    alone = best_cut_off(np.tile(BELONGING, 3), np.tile(TOGETHER, 3), np.tile(yes, 3))
    assert alone.high - alone.low <= once.high - once.low


def test_the_same_judgements_give_the_same_answer() -> None:
    """The bootstrap has a seed of its own."""
    yes = np.random.default_rng(1).random(N) < BELONGING
    one, other = best_cut_off(BELONGING, TOGETHER, yes), best_cut_off(BELONGING, TOGETHER, yes)
    assert (one.cut_off, one.low, one.high, one.kappa_low) == (other.cut_off, other.low, other.high, other.kappa_low)


@pytest.mark.parametrize("yes", [np.zeros(N, dtype=bool), TOGETHER, np.zeros(0, dtype=bool)])
def test_nothing_is_found_where_everybody_says_the_same(yes: np.ndarray) -> None:
    """Kappa of answers that never vary says nothing."""
    with pytest.raises(ValueError, match="yes and no"):
        best_cut_off(BELONGING[: yes.size], TOGETHER[: yes.size], yes)


def test_two_people_are_compared_by_kappa() -> None:
    """Agreement beyond chance; nothing where neither ever varies."""
    one = np.array([True, True, False, False])
    assert between(one, one) == 1.0
    assert between(one, ~one) == -1.0
    assert between(one, np.array([True, False, True, False])) == 0.0
    assert between(TOGETHER, TOGETHER) is None
    assert between(one[:0], one[:0]) is None
