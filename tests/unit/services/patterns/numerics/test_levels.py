"""Levels above the finest: whole patterns grouped, so that a child's statements all lie in its parent's."""

import numpy as np
from numpy.typing import NDArray

from services.patterns.numerics.graph import centred, nearest_neighbours, symmetric_graph, unit
from services.patterns.numerics.levels import levels


def families(rows: int = 30, seed: int = 0) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]:
    """Three families of four patterns each: vectors, the pattern of each row, the family of each pattern."""
    random = np.random.default_rng(seed)
    family = np.repeat(np.arange(3), 4).astype(np.int32)
    centres = random.normal(size=(3, 32))[family] + 0.5 * random.normal(size=(12, 32))
    labels = np.repeat(np.arange(12), rows)
    points = centres[labels] + 0.45 * random.normal(size=(labels.size, 32))
    return unit(points.astype(np.float32)), np.asarray(labels, dtype=np.int32), np.asarray(family, dtype=np.int32)


def test_patterns_of_one_family_share_a_parent() -> None:
    """Patterns near each other come under one parent, others under others."""
    vectors, labels, family = families()
    found = levels(labels, symmetric_graph(nearest_neighbours(centred(vectors), 15)), seed=1)
    assert len(found.groups) == 1
    assert len({tuple(pair) for pair in zip(found.groups[0].tolist(), family.tolist(), strict=True)}) == 3
    assert len(set(found.groups[0].tolist())) == 3


def test_levels_are_nested_and_named_by_size() -> None:
    """Every group of a level lies in one group of the next; the group with most statements is 0; parents say the same."""
    random = np.random.default_rng(3)
    centres = random.normal(size=(3, 32)).repeat(12, 0) + 0.7 * random.normal(size=(9, 32)).repeat(4, 0)
    labels = np.repeat(np.arange(36), 15).astype(np.int32)
    vectors = (centres + 0.5 * random.normal(size=(36, 32)))[labels] + 0.5 * random.normal(size=(labels.size, 32))
    graph = symmetric_graph(nearest_neighbours(centred(unit(vectors.astype(np.float32))), 60))
    found = levels(labels, graph, seed=1)
    assert [int(group.max()) + 1 for group in found.groups] == [9, 3]
    fine, coarse = found.groups
    for group in range(int(fine.max()) + 1):
        assert len(set(coarse[fine == group].tolist())) == 1
    assert np.array_equal(found.parents[0], fine)
    assert np.array_equal(found.parents[1][fine], coarse)
    assert (np.diff(np.bincount(fine[labels])) <= 0).all()


def test_few_patterns_have_no_overview() -> None:
    """Under six patterns, and with none, there is nothing to group."""
    vectors, labels, _ = families()
    graph = symmetric_graph(nearest_neighbours(centred(vectors), 15))
    assert levels(np.where(labels < 5, labels, -1).astype(np.int32), graph, seed=1).groups == ()
    assert levels(np.full_like(labels, -1), graph, seed=1).groups == ()


def test_a_warm_start_is_taken_up() -> None:
    """From where rows were, the same groups come out, whatever numbers they had; rows that are new are no hindrance."""
    vectors, labels, family = families()
    graph = symmetric_graph(nearest_neighbours(centred(vectors), 15))
    before = family[labels] + np.int32(7)
    before[::5] = -1
    cold, warm = levels(labels, graph, seed=1), levels(labels, graph, seed=1, start=[before])
    assert np.array_equal(cold.groups[0], warm.groups[0])
