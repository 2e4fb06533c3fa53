"""Communities are one where their centres agree enough for how close each is in itself, and not for any other cause."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from services.patterns.numerics.commonplace import Centred
from services.patterns.numerics.joining import ALIKE, WAS_ONE, WERE_TWO, joined

DIM = 24


def around(centres: NDArray[np.float64], each: int, spread: float, seed: int = 1) -> NDArray[np.float32]:
    """Rows of length one, so many around each centre."""
    random = np.random.default_rng(seed)
    rows = np.repeat(centres, each, axis=0) + spread * random.normal(size=(len(centres) * each, DIM))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def plain(vectors: NDArray[np.float32]) -> Centred:
    """Rows of which nothing was taken off."""
    return Centred(vectors, np.zeros(DIM, dtype=np.float32), np.ones(len(vectors), dtype=np.float32))


def all_stand(found: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Every community may be joined."""
    return np.ones(int(found.max()) + 1, dtype=bool)


def test_one_thing_told_apart_by_chance_is_one_and_two_things_are_two() -> None:
    """Halves of a loose group agree as much with each other as within; two loose groups across do not."""
    vectors = around(np.eye(DIM)[:2], 60, 0.3)
    found = np.repeat(np.arange(4, dtype=np.int32), 30)
    assert joined(plain(vectors), found, all_stand(found)).tolist() == [0] * 60 + [2] * 60
    assert joined(plain(vectors), found, all_stand(found), alike=2.0).tolist() == found.tolist()


def test_what_is_not_told_from_chance_joins_nothing() -> None:
    """A community that does not stand stays as it was, however near it lies."""
    vectors = around(np.eye(DIM)[:1], 60, 0.3)
    found = np.repeat(np.arange(2, dtype=np.int32), 30)
    assert joined(plain(vectors), found, np.array([True, False])).tolist() == found.tolist()


def test_a_pair_near_the_line_stays_as_it_was_in_the_run_before() -> None:
    """The same two are one where they were one, and two where they were two."""
    lean = np.eye(DIM)[:2].copy()
    lean[1, 0] = 0.55  # so that the two agree about half as much as their own members do
    vectors = around(lean, 200, 0.05)
    found = np.repeat(np.arange(2, dtype=np.int32), 200)
    one, two = np.zeros(400, dtype=np.int32), found
    assert joined(plain(vectors), found, all_stand(found), one).tolist() == [0] * 400
    assert joined(plain(vectors), found, all_stand(found), two).tolist() == found.tolist()


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
    now = joined(plain(vectors), found, all_stand(found))
    assert all(np.unique(now[found == name]).size == 1 for name in np.unique(found))
    rows = [np.flatnonzero(now == name) for name in np.unique(now)]
    pairs = [(a, b) for at, a in enumerate(rows) for b in rows[:at]]
    assert all(_likeness(vectors, a, b) < 0.5 + 1e-5 for a, b in pairs)


def _joined_plainly(
    vectors: NDArray[np.float32], found: NDArray[np.int32], start: NDArray[np.int32], alike: float
) -> NDArray[np.int32]:
    """The definition: look at every pair anew after each joining."""
    found, was = found.copy(), {}
    for name in np.unique(found).tolist():
        there = start[(found == name) & (start >= 0)]
        most = np.bincount(there).argmax() if there.size else -1
        was[name] = most if (there == most).sum() > (found == name).sum() / 2 else -1
    while True:
        names = [name for name in np.unique(found).tolist() if (found == name).sum() > 1]
        nearest, pair = -1e-9, None
        for one in names:
            for other in names[names.index(one) + 1 :]:
                bar = alike
                if was[one] >= 0 and was[other] >= 0:
                    bar += WAS_ONE - ALIKE if was[one] == was[other] else WERE_TWO - ALIKE
                above = _likeness(vectors, np.flatnonzero(found == one), np.flatnonzero(found == other)) - bar
                if above > nearest + 1e-9:
                    nearest, pair = above, (one, other)
        if pair is None:
            return found
        one, other = pair
        if (found == other).sum() > (found == one).sum():
            was[one] = was[other]
        found[found == other] = one


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.integers(2, 9), st.sampled_from([0.3, 0.5, 0.7]))
def test_looking_again_only_where_something_changed_gives_what_looking_everywhere_does(
    seed: int, groups: int, alike: float
) -> None:
    """Row by row the same joinings as by the definition, from whatever was before."""
    random = np.random.default_rng(seed)
    centres = np.repeat(random.normal(size=(-(-groups // 3), DIM)), 3, axis=0)[:groups]
    vectors = around(centres / 4 + random.normal(size=(groups, DIM)) / 12, 5, 0.25, seed)
    found = np.repeat(np.arange(groups, dtype=np.int32), 5)
    start = random.integers(-1, 3, found.size).astype(np.int32)
    expected = _joined_plainly(vectors, found, start, alike)
    assert joined(plain(vectors), found, all_stand(found), start, alike).tolist() == expected.tolist()
