"""What was together stays together unless it lies clearly better apart: the warm start's memory."""

import numpy as np
from scipy import sparse

from services.patterns.numerics.leiden import communities, remembering


def two_groups(between: float, torn: float) -> sparse.csr_array:
    """Two groups of six, everybody joined, and three of the first drawn to the second by so much."""
    dense = np.zeros((12, 12))
    dense[:6, :6] = dense[6:, 6:] = 1.0
    dense[:6, 6:] = dense[6:, :6] = between
    dense[3:6, 6:] = dense[6:, 3:6] = torn
    dense[:3, 3:6] = dense[3:6, :3] = 0.5
    np.fill_diagonal(dense, 0.0)
    return sparse.csr_array(dense)


START = np.repeat(np.arange(2, dtype=np.int32), 6)


def together(graph: sparse.csr_array, memory: float) -> list[set[int]]:
    """The groups that are found from where things stood."""
    found = communities(remembering(graph, START, memory), seed=1, resolution=1.0, start=START)
    return sorted(({int(row) for row in np.flatnonzero(found == label)} for label in set(found.tolist())), key=min)


def test_only_edges_within_a_pattern_of_before_weigh_more() -> None:
    """Between patterns, and with what is new, edges stay as they are; the graph stays symmetric and keeps its edges."""
    graph = two_groups(0.25, 0.5)
    start = START.copy()
    start[5] = -1
    made = remembering(graph, start, 0.5)
    before, after = graph.todense(), made.todense()
    assert np.array_equal(after, after.T)
    assert np.allclose(after[:5, :5], 1.5 * before[:5, :5])
    assert np.allclose(after[6:, 6:], 1.5 * before[6:, 6:])
    assert np.array_equal(after[:5, 6:], before[:5, 6:])
    assert np.array_equal(after[5], before[5])


def test_without_memory_the_graph_is_as_it_was() -> None:
    """Nought forgets."""
    graph = two_groups(0.25, 0.5)
    assert np.array_equal(remembering(graph, START, 0.0).todense(), graph.todense())


def test_a_slight_gain_moves_nothing_and_a_clear_one_does() -> None:
    """Three rows that lie a little better with the others stay; three that lie far better there go."""
    slight, clear = two_groups(0.05, 0.9), two_groups(0.05, 2.0)
    home = [set(range(6)), set(range(6, 12))]
    gone = [set(range(3)), set(range(3, 12))]
    assert together(slight, 0.0) == gone
    assert together(slight, 0.5) == home
    assert together(clear, 0.5) == gone
