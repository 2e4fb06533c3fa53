"""What a pattern's people are out of: the pattern's own excess leaves it alone, whatever moves a source moves it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.numerics.method import test_weeks as answers_of
from services.signals.numerics.volume import LEVEL_WEEKS, level, out_of

SHARE = np.array([[0.25]])
WEEKS = 60


def a_source(now: int, said: int) -> tuple[np.ndarray, np.ndarray]:
    """Twenty people a week of whom five say it, and a last week of its own."""
    heard, in_pattern = np.full((1, WEEKS), 20), np.full((1, 1, WEEKS), 5)
    heard[0, -1], in_pattern[0, 0, -1] = now, said
    return heard, in_pattern


def test_an_excess_is_hardly_out_of_itself() -> None:
    """Ten people more of one pattern are ten more of its source: of five expected, a quarter of a quarter more, not a half."""
    heard, said = a_source(now=30, said=15)
    assert out_of(heard, said, SHARE)[0, -1] == 5.625
    assert out_of(heard, said, SHARE, by_others=False)[0, -1] == 7.5


def test_a_lack_is_hardly_out_of_itself() -> None:
    """Where the five who would have said it are missing, five are expected still, but for a quarter of a quarter."""
    assert out_of(*a_source(now=15, said=0), SHARE)[0, -1] == 4.6875


def test_what_moves_a_source_moves_what_is_expected_in_the_same_week() -> None:
    """A bulk import, a holiday, silence: as many times as much is expected."""
    for times in (5.0, 0.4, 0.0):
        heard, said = a_source(now=int(20 * times), said=int(5 * times))
        assert out_of(heard, said, SHARE)[0, -1] == 5.0 * times


def test_a_source_that_tells_of_nothing_else_is_out_of_all_its_people() -> None:
    """There is nobody else to go by."""
    heard = np.array([[3, 5, 2, 9]])
    assert out_of(heard, heard[None], np.array([[1.0]])).tolist() == heard.tolist()


def test_the_level_is_of_half_a_year_before_and_begins_with_the_source() -> None:
    """Weeks before a source's first note are none of its own, and the week itself is not in its level."""
    heard = np.zeros((1, 80), dtype=np.int64)
    heard[0, 10:40], heard[0, 40:] = 4, 8
    found = level(heard)
    assert found[0, 10] == 4.0
    assert found[0, 11] == found[0, 40] == 4.0
    assert found[0, 40 + LEVEL_WEEKS] == 8.0
    assert level(np.zeros((2, 5), dtype=np.int64)).tolist() == np.zeros((2, 5)).tolist()


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_source_that_moves_raises_nothing_however_much_of_it_is_one_pattern(share: float) -> None:
    """Asked: under one week in a hundred. With others divided by the share that is not the pattern's: up to one in four."""
    random, weeks, homes = np.random.default_rng(3), 290, 250
    moves = np.ones(weeks)
    moves[-3:] = 2.0
    heard = random.poisson(30 * moves, (homes, weeks))
    said = random.binomial(heard, share)
    usual = said[:, :-1].sum(axis=1) / heard[:, :-1].sum(axis=1)
    each = zip(heard, said, usual, strict=True)
    offset = np.concatenate([out_of(of[None], pattern[None, None], own[None, None]) for of, pattern, own in each])
    assert answers_of(said, np.array([weeks - 1]), offset, together=True).alarm.mean() < 0.01


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=40), st.floats(0, 1))
def test_it_is_never_beyond_what_was_heard_and_what_others_say(counts: list[tuple[int, int]], share: float) -> None:
    """The middle of three lies between any two of them, week by week; nobody is out of nobody."""
    said = np.array([[[a for a, _ in counts]]])
    heard = said[:, 0] + np.array([[b for _, b in counts]])
    found = out_of(heard, said, np.array([[share]]))[0]
    others = (heard - said[:, 0])[0] + share * heard[0]
    both = share * np.array([heard[0], others])
    assert (found >= both.min(axis=0) - 1e-9).all()
    assert (found <= both.max(axis=0) + 1e-9).all()
    if share > 0:
        assert ((found > 0) | (heard[0] == 0)).all()
