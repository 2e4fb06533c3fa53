"""A sample is spread so that the cut-off can be told, is the same for the same seed, and takes few from each person."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from services.patterns.calibration.sampling import BESIDE, Drawn, Ground, draw
from services.patterns.numerics.communities import LeidenClusterer
from tests.unit.services.patterns.strategies import around_centres


@pytest.fixture(scope="module")
def ground() -> Ground:
    """Eight blurred themes and what lies between them, a person each."""
    vectors, _ = around_centres(8, 150, noise=0.25, scattered=300)
    engine = LeidenClusterer()
    prepared = engine.prepare(vectors)
    found = engine.partition(prepared, seed=17)
    now, wide = engine.cluster(prepared, found), engine.cluster(prepared, found, cut_off=0.0)
    return Ground(
        pattern=np.where(wide.belonging >= 0.5, wide.labels, -1).astype(np.int32),
        nearest=wide.nearest,
        community=wide.labels,
        belonging=wide.belonging.astype(np.float64),
        person=np.arange(len(vectors)),
        vectors=prepared.vectors,
        neighbours=prepared.neighbours,
        cut_off=0.5 if now.count else 1.0,
    )


def rows(sample: list[Drawn]) -> list[int]:
    """Every statement shown in a sample."""
    return [row for one in sample for row in (one.row, *one.beside)]


def test_two_hundred_pairs_and_fifty_unplaced(ground: Ground) -> None:
    """Of the pairs a quarter lie in two communities; an unplaced one stands beside some of its nearest pattern."""
    sample = draw(ground, 1)
    pairs = [one for one in sample if one.pattern < 0]
    assert (len(pairs), len(sample) - len(pairs)) == (200, 50)
    assert sum(not one.same for one in pairs) == 50
    for one in sample:
        if one.pattern >= 0:
            assert ground.pattern[one.row] < 0
            assert len(one.beside) == BESIDE
            assert one.pattern == ground.nearest[one.row]
            assert {int(ground.pattern[row]) for row in one.beside} == {one.pattern}
        else:
            (mate,) = one.beside
            assert one.same == (ground.community[one.row] == ground.community[mate])
            assert one.belonging == pytest.approx(min(ground.belonging[one.row], ground.belonging[mate]))


def test_the_same_seed_draws_the_same_and_another_does_not(ground: Ground) -> None:
    """A sample can be drawn again by whoever doubts it."""
    assert draw(ground, 1) == draw(ground, 1)
    assert draw(ground, 1) != draw(ground, 2)


def test_most_lie_around_the_cut_off_and_some_everywhere(ground: Ground) -> None:
    """Belonging within .2 of the cut-off is denser than elsewhere, but both ends are there."""
    own = np.array([one.belonging for one in draw(ground, 1) if one.same or one.pattern >= 0])
    assert np.mean(np.abs(own - 0.5) <= 0.2) > np.mean(np.abs(ground.belonging - 0.5) <= 0.2)
    assert own.min() < 0.3
    assert own.max() > 0.8


def test_nobody_is_drawn_twice_while_there_are_people_enough(ground: Ground) -> None:
    """One statement a person; with few people they take turns."""
    drawn = rows(draw(ground, 3))
    assert len(set(drawn)) == len(drawn)
    few = replace(ground, person=ground.person % 1000)
    assert len(set(few.person[rows(draw(few, 3))].tolist())) >= 0.95 * len(drawn)
    scarce = replace(ground, person=ground.person % 60)
    often = Counter(scarce.person[rows(draw(scarce, 3))].tolist())
    assert len(often) == 60
    for one in draw(scarce, 3):
        assert scarce.person[one.row] not in scarce.person[list(one.beside)]


def test_a_small_home_gives_what_it_has(ground: Ground) -> None:
    """Fewer statements than a sample wants: all that can be judged, nothing twice."""
    vectors, labels = around_centres(2, 12, noise=0.1)
    engine = LeidenClusterer(null_check=False)
    prepared = engine.prepare(vectors)
    small = Ground(
        pattern=labels.astype(np.int32),
        nearest=labels.astype(np.int32),
        community=labels.astype(np.int32),
        belonging=np.full(24, 0.9),
        person=np.arange(24),
        vectors=prepared.vectors,
        neighbours=prepared.neighbours,
        cut_off=0.5,
    )
    drawn = rows(draw(small, 1))
    assert 0 < len(drawn) <= 24
    assert len(set(drawn)) == len(drawn)
    nothing = replace(
        small, pattern=small.pattern * 0 - 1, nearest=small.pattern * 0 - 1, community=small.pattern * 0 - 1
    )
    assert draw(nothing, 1) == []
