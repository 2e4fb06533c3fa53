"""A small thing that people have begun to say is found beside everything else, chance finds nothing, and it stays apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import sparse

from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.news import LEAST, Said, begun, carved, still_apart

DIM, NOW, EVERY = 32, 200, 400
FEW = 16
"""Rows of what is newly said."""


def corpus(seed: int = 1, few: int = FEW) -> NDArray[np.float32]:
    """Three themes of many loose groups each, and the last `few` rows, which say one thing in a corner of the first theme."""
    random = np.random.default_rng(seed)
    themes = np.eye(DIM)[:3]
    groups = np.repeat(themes, 12, axis=0) + 0.12 * random.normal(size=(36, DIM))
    rows = np.repeat(groups, EVERY // 12, axis=0) + 0.08 * random.normal(size=(36 * (EVERY // 12), DIM))
    corner = themes[0] + 0.15 * random.normal(size=DIM) + 0.05 * random.normal(size=(few, DIM))
    vectors = np.vstack([rows, corner])
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def said(rows: int, seed: int = 1, few: int = FEW) -> Said:
    """Four years of weeks, each row by somebody else; the last `few` in the last ten weeks."""
    random = np.random.default_rng(seed)
    weeks = random.integers(0, NOW + 1, size=rows)
    weeks[rows - few :] = random.integers(NOW - 9, NOW + 1, size=few)
    every = np.arange(rows)
    return Said(every, every, weeks, NOW)


def graph_of(vectors: NDArray[np.float32]) -> sparse.csr_array:
    """Who says something near."""
    return LeidenClusterer().prepare(vectors).graph


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_few_have_begun_to_say_is_found_whole_and_alone(seed: int) -> None:
    """Sixteen of twelve hundred: one group, nearly all of them and hardly anybody else."""
    vectors = corpus(seed)
    (found,) = begun(graph_of(vectors), said(len(vectors), seed))
    new = found >= len(vectors) - FEW
    assert new.sum() >= FEW - 2
    assert new.mean() >= 0.8


@pytest.mark.parametrize("seed", range(6))
def test_said_at_any_time_it_is_no_news(seed: int) -> None:
    """The same corner with its weeks drawn from all four years."""
    vectors = corpus(seed)
    assert begun(graph_of(vectors), said(len(vectors), seed, few=0)) == []


def test_what_two_people_say_every_week_is_no_news() -> None:
    """People are counted, each once, and not what they say."""
    vectors = corpus()
    everybody = said(len(vectors))
    people = everybody.people.copy()
    people[-FEW:] = np.arange(FEW) % (LEAST - 1)
    assert begun(graph_of(vectors), replace(everybody, people=people)) == []


def test_somebody_who_has_always_said_it_has_not_begun_to() -> None:
    """What counts is when each first said anything of it: the same sixteen said it three years ago as well."""
    vectors = corpus(few=2 * FEW)
    n = len(vectors)
    everybody = said(n)
    people, weeks = everybody.people.copy(), everybody.weeks.copy()
    people[-FEW:] = people[-2 * FEW : -FEW]
    weeks[-2 * FEW : -FEW] = 30
    assert begun(graph_of(vectors), replace(everybody, people=people, weeks=weeks)) == []


def test_a_home_that_is_still_being_found_has_no_news() -> None:
    """Where three quarters were said within the year everything is new."""
    vectors = corpus()
    everybody = said(len(vectors))
    young = replace(everybody, weeks=np.maximum(everybody.weeks, NOW - 40))
    assert begun(graph_of(vectors), young) == []


def test_what_has_been_told_is_told_once() -> None:
    """Neither what is kept apart nor what is a pattern of its own is found again; in a larger pattern it is."""
    vectors = corpus()
    n = len(vectors)
    start = np.zeros(n, dtype=np.int32)
    graph, everybody = graph_of(vectors), said(n)
    assert len(begun(graph, everybody, start)) == 1
    start[-FEW:] = 1
    assert begun(graph, everybody, start, apart=[1]) == []
    assert begun(graph, everybody, start) == []


def test_it_stays_apart_with_what_comes_to_it_and_until_it_is_no_neighbourhood() -> None:
    """New rows that lie in it come, the rest of its community does not; rows from anywhere do not stay apart."""
    vectors = corpus()
    n = len(vectors)
    neighbours = LeidenClusterer().prepare(vectors).neighbours
    joined = np.zeros(n, dtype=np.int32)
    start = np.zeros(n, dtype=np.int32)
    start[-FEW:] = 1
    start[-3:] = -1  # said since
    (stay,) = still_apart(joined, start, neighbours, [1])
    assert set(range(n - FEW, n)) >= set(stay.tolist()) >= set(range(n - FEW, n - 3))
    assert {n - 3, n - 2, n - 1} & set(stay.tolist())
    scattered = np.zeros(n, dtype=np.int32)
    scattered[::70] = 1
    assert still_apart(joined, scattered, neighbours, [1]) == []
    assert still_apart(joined, start, neighbours, [2]) == []


def test_carving_changes_nothing_else() -> None:
    """Each group is a community of its own, the first of two that claim a row has it, and all others are as they were."""
    partition = np.array([0, 0, 1, 1, 2, 2], dtype=np.int32)
    found = carved(partition, [np.array([1, 2]), np.array([2, 3])])
    assert found.tolist() == [0, 3, 3, 4, 2, 2]
    assert partition.tolist() == [0, 0, 1, 1, 2, 2]
    assert carved(partition, []).tolist() == partition.tolist()
