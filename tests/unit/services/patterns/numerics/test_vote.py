"""Placing by vote: members come home, strangers stay out, and nobody votes for themselves."""

import time

import numpy as np
import pytest

from services.patterns.numerics.vote import define, place
from tests.unit.services.patterns.strategies import around_centres


def test_members_are_placed_where_they_are() -> None:
    """With itself left out a member of a tight pattern still goes there; about a tenth fall below its floor."""
    vectors, labels = around_centres(5, 60)
    found = place(define(vectors, labels), vectors, itself=np.arange(len(labels)))
    assert np.array_equal(found.nearest, labels)
    assert 0.85 <= np.mean(found.labels == labels) <= 0.95
    assert (found.score == 1).all()


def test_strangers_are_not_taken_in() -> None:
    """A statement that is near nothing gets a nearest pattern at most, never membership."""
    vectors, labels = around_centres(5, 60)
    strangers, _ = around_centres(0, 0, scattered=50, seed=9)
    found = place(define(vectors, labels), strangers)
    assert (found.labels == -1).mean() > 0.95


def test_a_new_like_statement_is_taken_in() -> None:
    """A new statement at a pattern's centre is taken in with full score."""
    vectors, labels = around_centres(5, 60)
    centre = vectors[labels == 2].mean(axis=0)
    found = place(define(vectors, labels), (centre / np.linalg.norm(centre))[None, :])
    assert found.labels.tolist() == [2]


def test_the_statement_itself_does_not_vote() -> None:
    """A lone member between others is placed by its neighbours when left out, by itself too when not."""
    vectors, labels = around_centres(2, 30, noise=0.02)
    labels = labels.copy()
    labels[0] = 2  # a pattern of its own, in the midst of pattern 0
    definition = define(vectors, labels)
    one = np.array([0], dtype=np.int64)
    assert place(definition, vectors[:1], itself=one, k=1).nearest.tolist() == [0]
    assert place(definition, vectors[:1], k=1).nearest.tolist() == [2]


def test_idiosyncratic_rows_vote_for_none() -> None:
    """The score is the share of neighbours in the winner, those in no pattern counted against it."""
    vectors, labels = around_centres(2, 40, noise=0.02)
    half = labels.copy()
    half[::2] = -1
    found = place(define(vectors, half), vectors, itself=np.arange(len(half)))
    assert found.score.mean() == pytest.approx(0.5, abs=0.1)


def test_a_definition_without_patterns_places_nothing() -> None:
    """Before anything is in common every statement is provisionally idiosyncratic."""
    vectors, labels = around_centres(1, 10)
    found = place(define(vectors, np.full_like(labels, -1)), vectors[:3])
    assert found.labels.tolist() == found.nearest.tolist() == [-1, -1, -1]


def test_empty_definitions_are_refused() -> None:
    """There is nothing to judge by without rows."""
    with pytest.raises(ValueError, match="at least one row"):
        define(np.empty((0, 4), dtype=np.float32), np.empty(0, dtype=np.int32))


def test_one_statement_is_placed_within_milliseconds() -> None:
    """Against ten thousand members of 384 numbers the median placing takes well under a tenth of a second."""
    vectors, labels = around_centres(20, 500, dim=384)
    definition = define(vectors, labels)
    took = []
    for row in range(9):
        begin = time.perf_counter()
        place(definition, vectors[row : row + 1])
        took.append(time.perf_counter() - begin)
    assert np.median(took) < 0.1
