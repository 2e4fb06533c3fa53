"""The neighbour graph: exact, the same every time, symmetric."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.patterns.numerics import graph
from services.patterns.numerics.graph import centred, edge_weights, largest, nearest_neighbours, symmetric_graph
from tests.unit.services.patterns.strategies import around_centres


def test_neighbours_are_those_of_a_full_sort() -> None:
    """Blocks and partial sorts find exactly what sorting every similarity finds."""
    vectors, _ = around_centres(5, 20, scattered=20)
    found = nearest_neighbours(vectors, 7)
    every = np.round(vectors @ vectors.T, 6)
    np.fill_diagonal(every, -np.inf)
    assert np.array_equal(found.index, np.argsort(-every, axis=1, kind="stable")[:, :7])


def test_blocks_do_not_change_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """However few rows are held at once, the neighbours are the same."""
    vectors, _ = around_centres(4, 30)
    whole = nearest_neighbours(vectors, 5)
    monkeypatch.setattr(graph, "_BLOCK_CELLS", 7 * vectors.shape[0])
    parts = nearest_neighbours(vectors, 5)
    assert np.array_equal(whole.index, parts.index)


@settings(deadline=None)
@given(st.integers(1, 40), st.integers(1, 5), st.integers(0, 1000))
def test_equals_go_to_the_lower_number(columns: int, distinct: int, seed: int) -> None:
    """Among equal values the lower column comes first, even when there are more equals than are kept."""
    values = np.random.default_rng(seed).integers(0, distinct, size=(3, columns)).astype(np.float32)
    k = min(columns, 4)
    index, found = largest(values, k)
    assert np.array_equal(index, np.argsort(-values, axis=1, kind="stable")[:, :k])
    assert np.array_equal(found, np.take_along_axis(values, index, axis=1))


def test_no_row_is_its_own_neighbour() -> None:
    """Identical rows are each other's neighbours, never their own."""
    vectors = np.full((6, 4), 0.5, dtype=np.float32)
    found = nearest_neighbours(vectors, 15)
    assert found.index.shape == (6, 5)
    assert not (found.index == np.arange(6)[:, None]).any()


def test_one_row_and_none_have_no_neighbours() -> None:
    """The smallest inputs give empty neighbourhoods rather than errors."""
    assert nearest_neighbours(np.ones((1, 3), dtype=np.float32)).index.shape == (1, 0)
    assert nearest_neighbours(np.ones((0, 3), dtype=np.float32)).index.shape == (0, 0)


def test_graph_is_symmetric_without_loops() -> None:
    """Two rows are joined both ways or not at all, with their similarity for a weight."""
    vectors, _ = around_centres(3, 15)
    neighbours = nearest_neighbours(vectors, 4)
    joined = symmetric_graph(neighbours)
    assert (joined != joined.T).nnz == 0
    assert not joined.diagonal().any()
    near = int(neighbours.index[0, 0])
    assert joined[0, near] == pytest.approx(float(neighbours.similarity[0, 0]))


def test_opposites_are_not_joined() -> None:
    """A negative similarity has no weight."""
    vectors = np.array([[1, 0], [-1, 0]], dtype=np.float32)
    neighbours = nearest_neighbours(vectors, 1)
    assert not edge_weights(neighbours).any()
    assert symmetric_graph(neighbours).nnz == 0


def test_centring_takes_off_what_all_share() -> None:
    """After centring rows have length one and their sum has no common direction left; a row at the mean stays zero."""
    vectors = np.array([[1, 0.1], [1, -0.1], [1, 0]], dtype=np.float32)
    own = centred(vectors)
    assert np.allclose(own, [[0, 1], [0, -1], [0, 0]], atol=1e-6)
