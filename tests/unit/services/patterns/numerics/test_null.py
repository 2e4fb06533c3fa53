"""The yardstick: what a community has to exceed grows with its size, as what chance makes does."""

from __future__ import annotations

import numpy as np
import pytest

from services.patterns.numerics.graph import nearest_neighbours, neighbours_for, symmetric_graph
from services.patterns.numerics.leiden import RESOLUTION, communities, share_of_neighbours
from services.patterns.numerics.null import Yardstick, means, structureless, yardstick

ROWS = 600
SPREAD = np.linspace(1.0, 0.2, 40)


def _made_for_nothing() -> Yardstick:
    rows = structureless(SPREAD, ROWS, seed=3)
    return yardstick(rows, k=neighbours_for(ROWS), resolution=RESOLUTION, min_size=5, seed=101)


def test_the_bar_rises_with_size_and_is_level_beyond_what_the_clouds_had() -> None:
    """A smaller community has less to exceed; below the least and above the greatest seen nothing is guessed."""
    bar = _made_for_nothing()
    assert bar.slope > 0
    assert 0 < bar.smallest < bar.largest < 1
    at = bar.belonging_at(np.array([bar.smallest / 2, bar.smallest, 0.04, bar.largest, 0.9]))
    assert at[0] == at[1] < at[2] < at[3] == at[4] == bar.belonging


def test_chance_passes_it_as_rarely_small_as_large() -> None:
    """On clouds it was not made of, both halves by size exceed it about as often: 3 in 100, not none and 6."""
    bar, k = _made_for_nothing(), neighbours_for(ROWS)
    sizes: list[int] = []
    passed: list[bool] = []
    for seed in range(500, 540):
        neighbours = nearest_neighbours(structureless(SPREAD, ROWS, seed), k)
        labels = communities(symmetric_graph(neighbours), seed=seed, resolution=RESOLUTION)
        many = np.bincount(labels)
        belonging = means(share_of_neighbours(labels, neighbours), labels, many.size)
        sizes.extend(many)
        passed.extend(belonging > bar.belonging_at(many / ROWS))
    small = np.array(sizes) < np.median(sizes)
    rates = [float(np.mean(np.array(passed)[half])) for half in (small, ~small)]
    assert sum(small) > 200
    assert all(rate < 0.08 for rate in rates), rates


def test_a_yardstick_without_a_slope_is_one_bar_for_all_sizes() -> None:
    """So a run from before there was a slope keeps the bar it was judged by."""
    old = Yardstick(rows=100, belonging=0.4, nearness=0.2)
    assert old.belonging_at(np.array([0.001, 0.1, 1.0])) == pytest.approx([0.4, 0.4, 0.4])


def test_of_few_communities_no_line_is_drawn() -> None:
    """A line through two points says nothing of what chance makes."""
    few = yardstick(structureless(SPREAD, 4_000, seed=3), k=15, resolution=0.02, min_size=5, seed=101)
    assert few.slope == 0.0
