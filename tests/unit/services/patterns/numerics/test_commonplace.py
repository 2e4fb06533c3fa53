"""Of what rows have in common as much is taken off as everybody has in it, and no more."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from services.patterns.numerics.commonplace import Centred
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.graph import unit

DIM = 48


def said(
    themes: list[tuple[int, int]], each: int, common: float = 0.0, seed: int = 1
) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int32]]:
    """Rows of length one about themes, each in so many turns of phrase.

    Args:
        themes: of each theme, where it points and its turns.
        each: rows of each turn.
        common: how much of one direction every row has in it.
        seed: of the draws.

    Returns:
        (n, d) rows, (n,) their themes, (n,) their turns of phrase.
    """
    random = np.random.default_rng(seed)
    rows, theme, turn = [], [], []
    for about, turns in themes:
        for _ in range(turns):
            centre = np.eye(DIM)[about] + 0.9 * random.normal(size=DIM) / np.sqrt(DIM) + common * np.eye(DIM)[-1]
            rows.append(centre + 0.25 * random.normal(size=(each, DIM)) / np.sqrt(DIM))
            theme += [about] * each
            turn += [len(rows) - 1] * each
    return (
        unit(np.concatenate(rows).astype(np.float32)),
        np.array(theme, dtype=np.int64),
        np.array(turn, dtype=np.int32),
    )


def test_what_all_say_is_everybodys_and_what_half_say_is_not() -> None:
    """A direction that every row has is taken off whole; one that only one large theme has is left."""
    apart = [(at, 1) for at in range(20)]
    rows, _, turn = said(apart, 12, common=0.8)
    assert Centred.of(rows).everybodys(turn, np.unique(turn).astype(np.int64)) == 1.0
    rows, theme, turn = said([(0, 20), *[(at, 1) for at in range(1, 15)]], 12)
    assert (theme == 0).mean() > 0.5
    assert Centred.of(rows).everybodys(turn, np.unique(turn).astype(np.int64)) == 0.0


@given(st.integers(0, 1_000), st.floats(0, 1))
def test_sums_are_those_of_rows_that_so_much_was_taken_off_from(seed: int, taken: float) -> None:
    """By the definition: rows less a share of their mean, brought to length one, and summed up."""
    rows, _, turn = said([(0, 3), (1, 2), (2, 1)], 4, 0.5, seed)
    mean = rows.mean(axis=0)
    expected = [unit(rows[turn == name] - np.float32(taken) * mean).sum(axis=0) for name in (1, 4)]
    found = Centred.of(rows).sums(turn, np.array([1, 4]), taken)
    assert np.allclose(found, expected, atol=1e-3)


def test_a_row_that_is_the_mean_and_no_rows_at_all_are_no_trouble() -> None:
    """What has no length stays without one; nothing is not a number."""
    same = unit(np.ones((6, DIM), dtype=np.float32))
    found = Centred.of(same)
    assert not found.rows.any()
    assert not found.sums(np.zeros(6, dtype=np.int32), np.array([0]), 1.0).any()
    assert np.isfinite(found.sums(np.zeros(6, dtype=np.int32), np.array([0]), 0.5)).all()
    none = Centred.of(np.empty((0, DIM), dtype=np.float32))
    assert none.rows.shape == (0, DIM)
    assert none.everybodys(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.int64)) == 1.0


def test_one_thing_that_half_of_all_say_is_one_pattern() -> None:
    """However many its turns of phrase: a theme that is the greater part of a kind does not fall to pieces."""
    rows, theme, _ = said([(0, 24), *[(at, 1) for at in range(1, 13)]], 15)
    found = LeidenClusterer().fit(rows, seed=17)
    of_large = np.bincount(found.nearest[theme == 0]).max() / (theme == 0).sum()
    apart = LeidenClusterer(alike=2.0).fit(rows, seed=17)
    assert of_large > 0.9
    assert np.bincount(apart.nearest[theme == 0]).max() / (theme == 0).sum() < 0.5
    assert all(np.unique(found.nearest[theme == at]).size == 1 for at in range(1, 13))


@pytest.mark.parametrize("taken", [0.0, 1.0])
def test_some_of_the_rows_keep_the_mean_of_all(taken: float) -> None:
    """A sample is compared without what all rows have in common."""
    rows, _, turn = said([(0, 3), (1, 3)], 8, 0.5)
    whole, at = Centred.of(rows), np.arange(0, 48, 2)
    names = np.unique(turn).astype(np.int64)
    half = whole.some(at).sums(turn[at], names, taken)
    other = whole.some(at + 1).sums(turn[at + 1], names, taken)
    assert np.allclose(half + other, whole.sums(turn, names, taken), atol=1e-4)
