"""What a pattern's people are out of: the pattern's own excess leaves it alone, whatever moves a source moves it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.signals.numerics.method import test_weeks as answers_of
from services.signals.numerics.volume import LEVEL_WEEKS, lately, level, out_of

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


def a_moving_source(random: np.random.Generator, share: np.ndarray, times: float) -> tuple[float, float]:
    """Alarms of 300 sources of 60 people a week whose last week has so many times as many, `share` (290,) of them in a pattern.

    As it is, and as older sheets do it, where the share put back was that of all times.
    """
    weeks, sources = len(share), 300
    moves = np.ones(weeks)
    moves[-1] = times
    heard = random.poisson(60 * moves, (sources, weeks))
    said = random.binomial(heard, share)
    usual = said[:, :-1].sum(axis=1) / heard[:, :-1].sum(axis=1)
    found = []
    for by_season in (True, False):
        each = zip(heard, said, usual, strict=True)
        offset = np.concatenate(
            [out_of(of[None], who[None, None], own[None, None], by_season=by_season) for of, who, own in each]
        )
        last = np.array([weeks - 1])
        found.append(float(answers_of(said, last, offset, together=True, by_volume=by_season).alarm.mean()))
    return found[0], found[1]


@pytest.mark.parametrize("usually", [0.2, 0.4])
def test_a_source_that_moves_when_a_pattern_is_in_season_raises_nothing(usually: float) -> None:
    """What people speak of in winter is more than its share of all times then, and a bulk import in winter is no news."""
    week = np.arange(290)
    share = usually * (1.0 + 0.6 * np.cos(2.0 * np.pi * (week - week[-1]) / 52.0))
    now, before = a_moving_source(np.random.default_rng(4), share, 4.0)
    assert now < 0.02 < before


@pytest.mark.parametrize("usually", [0.2, 0.4])
def test_a_source_that_moves_raises_nothing_of_a_pattern_that_has_grown(usually: float) -> None:
    """A trend is not given up because a bulk import is larger than any week before."""
    share = usually * 1.5 ** (np.arange(290) / 289.0 - 0.5)
    now, before = a_moving_source(np.random.default_rng(5), share, 4.0)
    assert now < 0.02 < before


def test_the_usual_share_is_of_the_weeks_before_and_of_the_same_time_of_year() -> None:
    """Of the week itself and of other times of year nothing, and of few people little more than of all times."""
    people, said = np.full(200, 10), np.zeros((1, 200), dtype=np.int64)
    share = np.array([[0.1]])
    said[0, 199] = said[0, 199 - 30] = said[0, 199 - 75] = said[0, 199 - 111] = 10
    among = 10 * (8 + 13 + 13)
    assert lately(people, said, share)[0, 199] == pytest.approx(2.0 / (among + 20))
    for back in (1, 8, 46, 58, 98, 110):
        said[0, 199 - back] = 10
    assert lately(people, said, share)[0, 199] == pytest.approx(62.0 / (among + 20))
    assert lately(np.zeros(5, dtype=np.int64), np.zeros((1, 5), dtype=np.int64), share).tolist() == [[0.1] * 5]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=140), st.floats(0, 1))
def test_it_is_never_beyond_what_was_heard_and_what_others_say(counts: list[tuple[int, int]], share: float) -> None:
    """The middle of three lies between any two of them, week by week; nobody is out of nobody."""
    said = np.array([[[a for a, _ in counts]]])
    heard = said[:, 0] + np.array([[b for _, b in counts]])
    found = out_of(heard, said, np.array([[share]]))[0]
    usual = lately(heard[0], said[0], np.array([[share]]))[0]
    others = (heard - said[:, 0])[0] + usual * heard[0]
    both = share * np.array([heard[0], others])
    assert (found >= both.min(axis=0) - 1e-9).all()
    assert (found <= both.max(axis=0) + 1e-9).all()
    if share > 0:
        assert ((found > 0) | (heard[0] == 0)).all()
