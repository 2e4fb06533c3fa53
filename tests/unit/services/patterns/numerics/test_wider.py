"""What homes have in common: two of them at the least, nearer than their own patterns are to each other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import unit
from services.patterns.numerics.wider import LEAST, join

THEMES, HOMES, DIM = 6, 4, 64


def centres(noise: float, seed: int = 1) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int64]]:
    """Every home has every theme, each a little in its own way: centres, homes, and which theme each row is."""
    random = np.random.default_rng(seed)
    themes = random.standard_normal((THEMES, DIM))
    rows = themes[np.tile(np.arange(THEMES), HOMES)] + noise * random.standard_normal((THEMES * HOMES, DIM))
    return unit(rows.astype(np.float32)), np.repeat(np.arange(HOMES), THEMES), np.tile(np.arange(THEMES), HOMES)


def test_what_several_homes_say_is_joined_and_nothing_else() -> None:
    """Six themes in four homes make six patterns further up."""
    rows, homes, themes = centres(0.3)
    found = join(rows, homes, np.full(len(rows), 10), seed=1)
    assert [len(set(themes[found.labels == label])) for label in range(found.labels.max() + 1)] == [1] * THEMES
    assert (found.labels >= 0).all()
    assert (found.belonging > LEAST).all()


def test_a_pattern_of_one_home_alone_is_not_in_common() -> None:
    """It is left where it is, at no belonging."""
    rows, homes, themes = centres(0.3)
    alone = (themes == 0) & (homes > 0)
    found = join(rows[~alone], homes[~alone], np.full(int((~alone).sum()), 10), seed=1)
    assert found.labels[0] == -1
    assert found.belonging[0] == 0.0
    assert (found.labels[1:] >= 0).all()


def test_one_home_has_nothing_in_common_with_others() -> None:
    """Nor have none."""
    rows, homes, _ = centres(0.3)
    own = homes == 0
    assert (join(rows[own], homes[own], np.full(THEMES, 10), seed=1).labels == -1).all()
    assert join(np.empty((0, DIM), np.float32), homes[:0], homes[:0], seed=1).labels.shape == (0,)


def test_patterns_no_nearer_than_a_homes_own_are_left_apart() -> None:
    """Where every home tells apart what is very near, so does the larger scale."""
    random = np.random.default_rng(3)
    one = random.standard_normal(DIM)
    rows = unit((one + 0.5 * random.standard_normal((24, DIM))).astype(np.float32))
    found = join(rows, np.repeat(np.arange(4), 6), np.full(24, 10), seed=1)
    assert np.mean(found.labels >= 0) < 0.5


def test_the_same_rows_give_the_same_answer_and_a_start_keeps_what_was() -> None:
    """Another seed from the same start changes nothing that is clear."""
    rows, homes, _ = centres(0.3)
    people = np.full(len(rows), 10)
    first, again = join(rows, homes, people, seed=1), join(rows, homes, people, seed=1)
    assert np.array_equal(first.labels, again.labels)
    assert first.bar == again.bar
    warm = join(rows, homes, people, seed=2, start=first.labels)
    assert np.array_equal(warm.labels, first.labels)


def test_the_largest_in_people_comes_first() -> None:
    """Labels go by people, not by how many homes say it."""
    rows, homes, themes = centres(0.3)
    found = join(rows, homes, np.where(themes == 4, 500, 10), seed=1)
    assert set(themes[found.labels == 0]) == {4}
