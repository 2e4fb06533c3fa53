"""People still to come: the interval holds what it promises, on weeks drawn as it supposes and on harder ones."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.signals.numerics.delay import lateness, quantiles, still_to_come

ENDS = np.array([0.025, 0.5, 0.975])


def foretold(in_time: NDArray[np.int64], final: NDArray[np.int64], so_far: NDArray[np.int64]) -> list[int]:
    """Low, middle and high of those still to come, of all sources together."""
    late = lateness(in_time, final, np.ones(final.shape, dtype=bool))
    return [int(end) for end in quantiles(still_to_come(so_far, late), ENDS)]


def covered(weeks: int, level: float, share: float, alike: float, times: float = 1.0) -> tuple[float, float]:
    """How often the interval holds the truth, and how wide it is in the middle, over 300 made-up sources.

    Levels and shares vary from week to week; in the last one `times` as many people come.
    """
    random, held, wide = np.random.default_rng(7), [], []
    for _ in range(300):
        mean = level * np.exp(random.normal(0, 0.15, weeks + 1))
        mean[-1] *= times
        final = random.poisson(mean)
        shares = np.full(weeks + 1, share)
        if alike:
            many = 1 / alike - 1
            shares = random.beta(share * many, (1 - share) * many, weeks + 1)
        in_time = random.binomial(final, shares)
        if not final[:-1].any():
            continue
        low, _, high = foretold(in_time[None, :-1], final[None, :-1], in_time[-1:])
        held.append(low <= final[-1] - in_time[-1] <= high)
        wide.append(high - low)
    return float(np.mean(held)), float(np.median(wide))


@pytest.mark.parametrize(
    ("weeks", "level", "share", "alike"),
    [(8, 40, 0.8, 0.0), (8, 3, 0.7, 0.0), (26, 40, 0.8, 0.05), (26, 120, 0.97, 0.05), (26, 20, 0.05, 0.0)],
)
def test_the_interval_holds_what_it_promises(weeks: int, level: float, share: float, alike: float) -> None:
    """Nineteen times in twenty, less what 300 draws may miss by; and it says something."""
    held, wide = covered(weeks, level, share, alike)
    assert held >= 0.95 - 3 * np.sqrt(0.95 * 0.05 / 300)
    assert wide < 3 * level


def test_a_week_of_twice_as_many_is_not_foretold_away() -> None:
    """What is usual is worth little beside what was heard."""
    held, _ = covered(26, 40, 0.8, 0.0, times=2.0)
    assert held >= 0.92


def test_small_numbers_are_told_widely_and_many_weeks_closely() -> None:
    """In proportion to what is to come."""
    few = foretold(np.full((1, 8), 4), np.full((1, 8), 5), np.array([4]))
    many = foretold(np.full((1, 8), 400), np.full((1, 8), 500), np.array([400]))
    long = foretold(np.full((1, 26), 400), np.full((1, 26), 500), np.array([400]))
    assert (few[2] - few[0]) / 5 > (many[2] - many[0]) / 500 > (long[2] - long[0]) / 500
    assert abs(many[1] - 100) <= 10


def test_a_source_that_was_never_late_has_hardly_anybody_to_come() -> None:
    """And one that was always all late has what is usual to come."""
    punctual = foretold(np.full((1, 26), 50), np.full((1, 26), 50), np.array([50]))
    assert punctual[1] == 0
    assert punctual[2] <= 3
    tardy = foretold(np.zeros((1, 26), dtype=np.int64), np.full((1, 26), 50), np.array([0]))
    assert tardy[0] < 50 < tardy[2]


def test_sources_add_up() -> None:
    """The middle of two alike is about twice that of one, its interval less than twice as wide."""
    one = foretold(np.full((1, 20), 40), np.full((1, 20), 50), np.array([40]))
    two = foretold(np.full((2, 20), 40), np.full((2, 20), 50), np.array([40, 40]))
    assert abs(two[1] - 2 * one[1]) <= 2
    assert two[2] - two[0] < 2 * (one[2] - one[0])
    assert foretold(
        np.zeros((0, 8), dtype=np.int64), np.zeros((0, 8), dtype=np.int64), np.zeros(0, dtype=np.int64)
    ) == [
        0,
        0,
        0,
    ]


def test_a_week_that_does_not_count_for_a_source_changes_nothing() -> None:
    """Those before it began."""
    used = np.ones((1, 10), dtype=bool)
    used[0, :2] = False
    whole = lateness(np.full((1, 10), 8), np.full((1, 10), 9), used)
    part = lateness(np.full((1, 8), 8), np.full((1, 8), 9), np.ones((1, 8), dtype=bool))
    for name in ("share", "precision", "usual", "shape"):
        assert getattr(whole, name) == getattr(part, name)
