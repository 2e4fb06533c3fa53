"""The scan: the same set as looking at all of them, true to its promise, and it finds places that are too small alone."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.stats import binom

from services.signals.numerics.arrays import Floats
from services.signals.numerics.scan import DURATIONS, Expected, Scan, scan


def expecting(mean: Floats, phi: float = 1.0, shape: float = 400.0) -> Expected:
    """Places with one dispersion, each rate as well known."""
    rows = len(mean)
    return Expected(mean, np.full(rows, shape), np.full(rows, phi), np.zeros(rows))


def drawn(random: np.random.Generator, mean: Floats, phi: float) -> Floats:
    """Counts with variance phi times their mean."""
    rate = mean if phi == 1.0 else random.standard_gamma(mean / (phi - 1.0)) * (phi - 1.0)
    return random.poisson(rate).astype(np.float64)


def scanned(observed: Floats, expected: Expected, seed: int = 0) -> Scan:
    """With its own randomness."""
    return scan(observed, expected, np.random.default_rng(seed))


@example([([0, 0, 0, 2], 1.0, 1.0), ([0, 0, 0, 2], 1.0, 2.0), ([0, 0, 0, 2], 1.0, 1.0)])
@given(
    st.lists(
        st.tuples(st.lists(st.integers(0, 12), min_size=4, max_size=4), st.floats(0.2, 6.0), st.floats(1.0, 3.0)),
        min_size=3,
        max_size=6,
    )
)
def test_the_zone_is_the_best_of_all_sets_of_places_and_weeks(places: list[tuple[list[int], float, float]]) -> None:
    """By looking at each: no set of fewer than all places, and no duration, scores higher."""
    observed = np.array([counts for counts, _, _ in places], dtype=np.float64)
    mean = np.array([[level] * DURATIONS for _, level, _ in places])
    phi = np.array([one for _, _, one in places])
    # A rate that is known for sure: the weights are then the same for every duration, as subset scanning needs.
    found = scanned(observed, Expected(mean, np.full(len(places), 1e12), phi, np.zeros(len(places))))
    best = 0.0
    for weeks in range(1, DURATIONS + 1):
        seen, wanted = (a[:, -weeks:].sum(axis=1) / phi for a in (observed, mean))
        for many in range(1, len(places)):
            for zone in combinations(range(len(places)), many):
                c, b = seen[list(zone)].sum(), wanted[list(zone)].sum()
                best = max(best, c * np.log(c / b) - (c - b) if c > b else 0.0)
    assert found.score == pytest.approx(best, rel=1e-6, abs=1e-9)
    assert found.zone.any() == (best > 0)
    assert not found.zone.all()


@pytest.mark.parametrize(("phi", "shape", "level"), [(1.0, 400.0, 2.0), (1.8, 60.0, 2.0), (1.3, 30.0, 0.3)])
def test_p_is_uniform_enough_where_nothing_stands_out(phi: float, shape: float, level: float) -> None:
    """Of 400 worlds: at most the promised share below each level, by binomial bounds, and half of them about half."""
    random = np.random.default_rng(int(10 * phi))
    p = []
    for seed in range(400):
        usual = np.exp(random.normal(0.0, 0.6, 8))[:, None] * np.full((8, DURATIONS), level)
        true = usual * (random.standard_gamma(shape, 8) / shape)[:, None]
        p.append(scanned(drawn(random, true, phi), expecting(usual, phi, shape), seed).p)
    for bar in (0.01, 0.05, 0.2, 0.5):
        assert (np.array(p) <= bar).sum() <= binom.ppf(0.9995, 400, bar)
    assert (np.array(p) <= 0.5).sum() >= binom.ppf(0.0005, 400, 0.5) * 0.85


def test_places_too_small_alone_are_found_together_with_the_weeks() -> None:
    """Three of ten places at three times their level for two weeks: none would be a surprise by itself."""
    random, right = np.random.default_rng(3), 0
    for seed in range(30):
        usual = np.full((10, DURATIONS), 2.0)
        true = usual.copy()
        true[[1, 4, 7], -2:] = 6.5
        found = scanned(drawn(random, true, 1.2), expecting(usual, 1.2, 100.0), seed)
        right += found.p <= 0.005 and found.weeks <= 3 and int(found.zone[[1, 4, 7]].sum()) >= 2
    assert right >= 24


def test_a_level_that_is_hardly_known_makes_less_of_the_same_counts() -> None:
    """What is expected is an estimate: the less is known of it, the less surprising."""
    usual = np.full((5, DURATIONS), 2.0)
    counts = usual.copy()
    counts[[0, 1]] = [[2, 2, 7, 8], [2, 3, 6, 8]]
    sure, unsure = (scanned(counts, expecting(usual, 1.0, shape)) for shape in (500.0, 2.0))
    assert sure.p < 0.01 < unsure.p
    assert sure.zone.tolist() == [True, True, False, False, False]
    assert sure.weeks == 2


def test_nothing_above_what_was_expected_is_no_surprise() -> None:
    """Nobody anywhere: no zone, p of 1."""
    found = scanned(np.zeros((4, DURATIONS)), expecting(np.ones((4, DURATIONS))))
    assert (found.p, found.score) == (1.0, 0.0)
    assert not found.zone.any()


def test_too_few_places_are_refused() -> None:
    """Of two, a set that is not all of them is one of them."""
    with pytest.raises(ValueError, match="3 places"):
        scanned(np.ones((2, DURATIONS)), expecting(np.ones((2, DURATIONS))))


def test_the_same_seed_gives_the_same_p() -> None:
    """To the last digit."""
    counts = np.array([[2.0, 2, 4, 7], [1, 2, 3, 6], [2, 1, 2, 2], [0, 1, 2, 2]])
    assert scanned(counts, expecting(np.full((4, 4), 2.0))).p == scanned(counts, expecting(np.full((4, 4), 2.0))).p
