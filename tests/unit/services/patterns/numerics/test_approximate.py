"""Approximate neighbours: nearly the exact ones, and the same bytes every time."""

import numpy as np
import pytest
from numpy.typing import NDArray

from services.patterns.numerics import approximate
from services.patterns.numerics.approximate import Approximate, neighbours_of
from services.patterns.numerics.graph import nearest_neighbours, unit
from tests.unit.services.patterns.strategies import around_centres

VECTORS, _ = around_centres(40, 50, noise=0.2, scattered=200)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Cells and candidates that make 2,200 rows many: each is compared with less than half of them."""
    for name, value in {"EXACT_LIMIT": 0, "CANDIDATES": 900, "CELL": 60, "MEASURED": 40, "SHORT": 28}.items():
        monkeypatch.setattr(approximate, name, value)
    return monkeypatch


@pytest.mark.usefixtures("small")
def test_nearly_all_of_the_nearest_are_found() -> None:
    """Of the exact neighbours at least 95% are found, with their exact similarities, nearest first, never the row itself."""
    found, exact = neighbours_of(VECTORS, 10), nearest_neighbours(VECTORS, 10)
    shared = [len(set(a) & set(b)) for a, b in zip(found.index.tolist(), exact.index.tolist(), strict=True)]
    assert np.mean(shared) >= 9.5
    assert not np.array_equal(found.index, exact.index)  # or nothing was left out
    assert (np.diff(found.similarity, axis=1) <= 0).all()
    assert not (found.index == np.arange(len(VECTORS))[:, None]).any()
    measured = np.einsum("nd,nkd->nk", VECTORS, VECTORS[found.index])
    assert np.allclose(found.similarity, measured, atol=2e-6)


def test_where_nothing_is_left_out_the_neighbours_are_the_exact_ones(small: pytest.MonkeyPatch) -> None:
    """Among all rows in all their coordinates: also equals come in the same order."""
    small.setattr(approximate, "CANDIDATES", len(VECTORS))
    small.setattr(approximate, "SHORT", VECTORS.shape[1])
    twice = np.concatenate([VECTORS, VECTORS[:7]])
    assert np.array_equal(neighbours_of(twice, 10).index, nearest_neighbours(twice, 10).index)


@pytest.mark.usefixtures("small")
def test_twice_gives_the_same_bytes() -> None:
    """Two indexes of the same rows answer alike to the byte."""
    one, other = neighbours_of(VECTORS, 10), neighbours_of(VECTORS, 10)
    assert one.index.tobytes() == other.index.tobytes()
    assert one.similarity.tobytes() == other.similarity.tobytes()


@pytest.mark.usefixtures("small")
def test_points_that_are_no_rows_find_theirs() -> None:
    """A point beside a row finds it first, whatever else is asked at the same time."""
    beside = unit(VECTORS[::7] + np.float32(1e-4))
    index, _ = Approximate(VECTORS).nearest(beside, 5)
    assert np.mean(index[:, 0] == np.arange(0, len(VECTORS), 7)) > 0.97


def test_rows_that_nothing_parts_are_cut(small: pytest.MonkeyPatch) -> None:
    """A thousand equal rows among others do not make one cell that would be compared with itself."""
    same = np.concatenate([np.repeat(VECTORS[:1], 1000, axis=0), VECTORS[:500]])
    asked: list[int] = []
    compared = approximate._likely

    def watched(points: NDArray[np.float32], rows: NDArray[np.float32], many: int) -> NDArray[np.int64]:
        asked.append(rows.shape[0])
        return compared(points, rows, many)

    small.setattr(approximate, "_likely", watched)
    found = neighbours_of(same, 10)
    assert max(asked) <= 900 + 60
    assert np.allclose(found.similarity[:1000], 1.0, atol=1e-5)


def test_few_rows_are_compared_exactly() -> None:
    """Up to the limit neighbours are the exact ones."""
    few = VECTORS[:200]
    assert np.array_equal(neighbours_of(few, 5).index, nearest_neighbours(few, 5).index)


def test_a_single_point_and_more_than_there_are() -> None:
    """One point is answered as many are; what an index of few rows cannot give has no similarity."""
    index, similarity = Approximate(VECTORS[:4]).nearest(VECTORS[:1], 6, itself=np.array([0]))
    assert sorted(set(index[0].tolist())) == [1, 2, 3]
    assert (similarity[0, 3:] == 0).all()
