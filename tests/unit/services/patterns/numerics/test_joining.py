"""Communities are one where their centres agree enough for how close each is in itself, and not for any other cause."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from services.patterns.numerics.joining import joined

DIM = 24


def around(centres: NDArray[np.float64], each: int, spread: float, seed: int = 1) -> NDArray[np.float32]:
    """Rows of length one, so many around each centre."""
    random = np.random.default_rng(seed)
    rows = np.repeat(centres, each, axis=0) + spread * random.normal(size=(len(centres) * each, DIM))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def all_stand(found: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Every community may be joined."""
    return np.ones(int(found.max()) + 1, dtype=bool)


def test_one_thing_told_apart_by_chance_is_one_and_two_things_are_two() -> None:
    """Halves of a loose group agree as much with each other as within; two loose groups across do not."""
    vectors = around(np.eye(DIM)[:2], 60, 0.3)
    found = np.repeat(np.arange(4, dtype=np.int32), 30)
    assert joined(vectors, found, all_stand(found)).tolist() == [0] * 60 + [2] * 60
    assert joined(vectors, found, all_stand(found), alike=2.0).tolist() == found.tolist()


def test_what_is_not_told_from_chance_joins_nothing() -> None:
    """A community that does not stand stays as it was, however near it lies."""
    vectors = around(np.eye(DIM)[:1], 60, 0.3)
    found = np.repeat(np.arange(2, dtype=np.int32), 30)
    assert joined(vectors, found, np.array([True, False])).tolist() == found.tolist()


def test_a_pair_near_the_line_stays_as_it_was_in_the_run_before() -> None:
    """The same two are one where they were one, and two where they were two."""
    lean = np.eye(DIM)[:2].copy()
    lean[1, 0] = 0.55  # so that the two agree about half as much as their own members do
    vectors = around(lean, 200, 0.05)
    found = np.repeat(np.arange(2, dtype=np.int32), 200)
    one, two = np.zeros(400, dtype=np.int32), found
    assert joined(vectors, found, all_stand(found), one).tolist() == [0] * 400
    assert joined(vectors, found, all_stand(found), two).tolist() == found.tolist()


def _likeness(vectors: NDArray[np.float32], one: NDArray[np.int64], other: NDArray[np.int64]) -> float:
    """By the definition, pair by pair."""
    v = vectors.astype(np.float64)

    def within(rows: NDArray[np.int64]) -> float:
        return float(np.mean([v[a] @ v[b] for a in rows for b in rows if a != b]))

    between = float(np.mean([v[a] @ v[b] for a in one for b in other]))
    spread = within(one) * within(other)
    return between / np.sqrt(spread) if min(within(one), within(other)) > 0 else 0.0


@given(st.integers(0, 10_000), st.integers(2, 5))
def test_it_ends_when_no_two_are_alike_and_only_joins(seed: int, groups: int) -> None:
    """What comes out is coarser than what went in, and no pair of it is alike by the definition."""
    random = np.random.default_rng(seed)
    vectors = around(random.normal(size=(groups, DIM)) / 4, 6, 0.3, seed)
    found = np.asarray(random.permutation(np.repeat(np.arange(groups, dtype=np.int32), 6)), dtype=np.int32)
    now = joined(vectors, found, all_stand(found))
    assert all(np.unique(now[found == name]).size == 1 for name in np.unique(found))
    rows = [np.flatnonzero(now == name) for name in np.unique(now)]
    pairs = [(a, b) for at, a in enumerate(rows) for b in rows[:at]]
    assert all(_likeness(vectors, a, b) < 0.5 + 1e-5 for a, b in pairs)
