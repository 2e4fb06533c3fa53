"""Which weeks a tested week is compared with."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.numerics.season import baseline, reference_years


@pytest.mark.parametrize(
    ("n", "years"), [(0, 0), (8, 0), (54, 0), (55, 1), (106, 1), (107, 2), (159, 3), (262, 4), (263, 5), (9999, 5)]
)
def test_reference_years_follow_the_rule(n: int, years: int) -> None:
    """The number of years is min(5, floor((n - 3) / 52)), never under 0."""
    assert reference_years(np.array([n]))[0] == years


def test_five_years_give_the_published_baseline() -> None:
    """Five years leave 237 weeks and 10 levels, 35 weeks of them in the tested week's own season."""
    layout = baseline(5)
    assert len(layout.lags) == 237
    assert len(layout.sizes) == 10
    assert layout.sizes[layout.own] == 35
    # The latest stretch, k-48 to k-27, is in levels 1 to 5 once more; level 5 gets two weeks of it.
    assert layout.sizes.tolist() == [25, 25, 25, 25, 22, 20, 20, 20, 20, 35]


def test_the_own_season_is_seven_weeks_round_each_past_year() -> None:
    """The own level holds lags 52 i - 3 to 52 i + 3 of each year i and nothing else."""
    layout = baseline(5)
    own = np.sort(layout.lags[layout.level == layout.own])
    assert own.tolist() == [52 * i + d for i in range(1, 6) for d in range(-3, 4)]


def test_a_gap_is_split_in_time_order_into_five_week_levels() -> None:
    """The week after a window opens level 0 and every five weeks the next begins."""
    layout = baseline(2)
    level = dict(zip(layout.lags.tolist(), layout.level.tolist(), strict=True))
    assert [level[lag] for lag in range(100, 55, -1)] == [i // 5 for i in range(45)]
    assert [level[lag] for lag in range(48, 26, -1)] == [i // 5 for i in range(22)]


def test_one_year_drops_the_levels_that_have_no_week() -> None:
    """One year holds 29 weeks: its window and 22 weeks in five levels."""
    layout = baseline(1)
    assert layout.sizes.tolist() == [5, 5, 5, 5, 2, 7]


@given(st.integers(1, 5))
def test_every_baseline_is_whole_and_guarded(years: int) -> None:
    """All weeks from 52 b + 3 to 27 back are in, once; the last 26 are out; columns are grouped by level."""
    layout = baseline(years)
    assert sorted(layout.lags.tolist()) == list(range(27, 52 * years + 4))
    assert (np.diff(layout.level) >= 0).all()
    assert np.array_equal(np.bincount(layout.level), layout.sizes)
    assert (layout.sizes > 0).all()


@pytest.mark.parametrize("years", [0, 6, -1])
def test_other_numbers_of_years_are_refused(years: int) -> None:
    """There is no baseline of no years, nor of more than five."""
    with pytest.raises(ValueError, match="reference years"):
        baseline(years)
