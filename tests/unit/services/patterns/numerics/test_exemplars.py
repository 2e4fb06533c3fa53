"""Exemplars: the middle, what is unlike it and each other, what fits least, and nobody twice."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from services.patterns.numerics.exemplars import DIVERSE, exemplars


def angled(*degrees: float) -> np.ndarray:
    """Rows of length one in the plane."""
    turned = np.radians(degrees)
    return np.stack([np.cos(turned), np.sin(turned)], axis=1).astype(np.float32)


def test_the_middle_is_typical_and_the_farthest_is_the_edge() -> None:
    """Of a fan of rows with one far off, the middle one is the medoid and the far one the edge."""
    found = exemplars(angled(-20, -10, 0, 10, 20, 80), "abcdef")
    assert found.medoid in (3, 4)  # the one far off draws the middle its way
    assert found.edge == 5
    assert found.edge not in found.diverse


def test_the_diverse_are_unlike_each_other() -> None:
    """One of each of three bundles is heard before a second of any."""
    rows = angled(0, 1, 2, 30, 31, 32, -30, -31, -32)
    found = exemplars(rows, range(9), 2)
    bundles = {row // 3 for row in (found.medoid, *found.diverse) if row is not None}
    assert bundles == {0, 1, 2}


def test_of_nobody_nobody_is_heard() -> None:
    """No rows, no voices; one person is heard once."""
    assert exemplars(np.empty((0, 2), dtype=np.float32), []).medoid is None
    alone = exemplars(angled(0, 10, 20), ["a", "a", "a"])
    assert (alone.diverse, alone.edge) == ((), None)


@given(st.lists(st.tuples(st.floats(-90, 90), st.integers(0, 6)), min_size=1, max_size=30))
def test_nobody_speaks_twice(rows: list[tuple[float, int]]) -> None:
    """Whoever said how much: each voice is another person's, and no more than five are heard."""
    people = [person for _, person in rows]
    found = exemplars(angled(*(angle for angle, _ in rows)), people)
    heard = [row for row in (found.medoid, *found.diverse, found.edge) if row is not None]
    assert len({people[row] for row in heard}) == len(heard) <= DIVERSE + 2
    assert len(heard) >= min(len(set(people)), 2)
