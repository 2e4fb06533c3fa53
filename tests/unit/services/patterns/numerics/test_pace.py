"""A pattern fades when nobody says it any more, and not when it is summer."""

from __future__ import annotations

import numpy as np
import pytest

from services.patterns.numerics.pace import fallen_silent, is_news, said_again

NOW = 3_000


def weeks(first: int, last: int, every: int = 1) -> list[int]:
    """A statement every so many weeks, from so many weeks ago to so many."""
    return [NOW - ago for ago in range(first, last - 1, -every)]


@pytest.mark.parametrize(
    ("said", "silent"),
    [
        (weeks(104, 13), True),
        (weeks(104, 12), True),
        (weeks(104, 10), False),
        (weeks(104, 13, 3), False),
        (weeks(104, 0), False),
        (weeks(52, 13), False),
    ],
    ids=["a silent quarter", "next to nothing", "less than before", "seldom said", "as ever", "not yet a year old"],
)
def test_silence_is_next_to_nothing_where_much_was_to_be_expected(said: list[int], silent: bool) -> None:
    """A statement a week for years, then a quarter without any; three in it are no silence."""
    assert fallen_silent(np.array(said, dtype=np.int64), NOW) is silent


def test_what_comes_every_winter_does_not_fade_every_summer() -> None:
    """Said three times a week for half of each year: the same quarter a year ago was silent as well."""
    winters = [NOW - ago for ago in range(13, 150) if (ago - 13) % 52 < 26 for _ in range(3)]
    assert not fallen_silent(np.array(winters, dtype=np.int64), NOW)


def test_it_returns_when_a_few_have_said_it_again() -> None:
    """One statement is not yet a return; three within a quarter are."""
    before = weeks(104, 20)
    assert not said_again(np.array([*before, NOW], dtype=np.int64), NOW)
    assert said_again(np.array([*before, NOW - 12, NOW - 1, NOW], dtype=np.int64), NOW)


def test_a_part_said_lately_of_an_old_pattern_is_news() -> None:
    """Twelve statements of the last quarter beside a hundred that were said over four years."""
    rest = NOW - np.arange(100) * 2
    assert is_news(NOW - np.arange(12), rest, NOW)


def test_a_part_as_old_as_the_rest_is_no_news() -> None:
    """However many they are: the same statements are told apart more finely."""
    weeks = NOW - np.arange(200)
    assert not is_news(weeks[::4], weeks[1::4], NOW)


def test_a_few_newer_statements_do_not_make_news() -> None:
    """Two of four of the last quarter, where one in fifteen of the rest is: of so many parts, chance does as much."""
    rest = NOW - np.arange(200)
    assert not is_news(np.array([NOW, NOW - 1, NOW - 100, NOW - 150]), rest, NOW)


def test_a_young_pattern_may_come_apart_as_it_is_found() -> None:
    """While three quarters of it are of the last year, what is old and what is new in it cannot be told."""
    weeks = NOW - np.arange(52)
    assert is_news(weeks[::3], weeks[1::3], NOW)
