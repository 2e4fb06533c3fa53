"""Approximate neighbours: nearly the exact ones, and the same bytes every time."""

import numpy as np
import pytest

from services.patterns.numerics import approximate
from services.patterns.numerics.approximate import Approximate, neighbours_of
from services.patterns.numerics.graph import nearest_neighbours
from tests.unit.services.patterns.strategies import around_centres

VECTORS, _ = around_centres(40, 50, noise=0.2, scattered=200)


def test_nearly_all_of_the_nearest_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the exact neighbours at least 95% are found, with their exact similarities, nearest first, never the row itself."""
    monkeypatch.setattr(approximate, "EXACT_LIMIT", 0)
    found, exact = neighbours_of(VECTORS, 10), nearest_neighbours(VECTORS, 10)
    shared = [len(set(a) & set(b)) for a, b in zip(found.index.tolist(), exact.index.tolist(), strict=True)]
    assert np.mean(shared) >= 9.5
    assert (np.diff(found.similarity, axis=1) <= 0).all()
    assert not (found.index == np.arange(len(VECTORS))[:, None]).any()
    measured = np.einsum("nd,nkd->nk", VECTORS, VECTORS[found.index])
    assert np.allclose(found.similarity, measured, atol=2e-6)


def test_twice_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two indexes of the same rows answer alike to the byte."""
    monkeypatch.setattr(approximate, "EXACT_LIMIT", 0)
    one, other = neighbours_of(VECTORS, 10), neighbours_of(VECTORS, 10)
    assert one.index.tobytes() == other.index.tobytes()
    assert one.similarity.tobytes() == other.similarity.tobytes()


def test_few_rows_are_compared_exactly() -> None:
    """Up to the limit neighbours are the exact ones."""
    few = VECTORS[:200]
    assert np.array_equal(neighbours_of(few, 5).index, nearest_neighbours(few, 5).index)


def test_a_single_point_and_more_than_there_are() -> None:
    """One point is answered as many are; what an index of few rows cannot give has no similarity."""
    index, similarity = Approximate(VECTORS[:4]).nearest(VECTORS[:1], 6, itself=np.array([0]))
    assert sorted(set(index[0].tolist())) == [1, 2, 3]
    assert (similarity[0, 3:] == 0).all()
