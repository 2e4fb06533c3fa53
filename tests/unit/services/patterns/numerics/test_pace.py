"""A pattern fades when nobody says it any more, and not when it is summer."""

from __future__ import annotations

import numpy as np
import pytest

from services.patterns.numerics.pace import fallen_silent, said_again

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
