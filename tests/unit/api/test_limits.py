"""Buckets: a burst at once, then a rate; each key its own."""

from __future__ import annotations

import pytest

from api.limits import MOST_BUCKETS, Buckets
from api.problems import ProblemError


class Time:
    """A clock in seconds."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time now."""
        return self.now


def test_a_burst_passes_and_then_the_rate() -> None:
    """Three at once of a burst of three; then one each half second, at two a second."""
    time = Time()
    buckets = Buckets(2, 3, time)
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 0.5]
    time.now += 0.5
    assert [buckets.take("a") for _ in range(2)] == [0, 0.5]


def test_waiting_as_told_is_enough() -> None:
    """What `take` gives is when the next one passes, and asking in vain costs nothing."""
    time = Time()
    buckets = Buckets(0.5, 1, time)
    buckets.take("a")
    for _ in range(5):
        wait = buckets.take("a")
    time.now += wait
    assert buckets.take("a") == 0


def test_one_key_never_slows_another() -> None:
    """Each has its bucket."""
    buckets = Buckets(1, 1, Time())
    assert (buckets.take("a"), buckets.take("b")) == (0, 0)
    assert buckets.take("a") > 0


def test_a_rate_of_nought_limits_nobody() -> None:
    """As the setting says."""
    buckets = Buckets(0, 1, Time())
    assert {buckets.take("a") for _ in range(10)} == {0}


def test_the_refusal_says_when_to_go_on() -> None:
    """429, with whole seconds in Retry-After, one at least."""
    buckets = Buckets(0.4, 1, Time())
    buckets.check("a")
    with pytest.raises(ProblemError) as refused:
        buckets.check("a")
    assert (refused.value.status, refused.value.headers) == (429, {"Retry-After": "3"})


def test_memory_stays_bounded() -> None:
    """Buckets that are full again are forgotten; those in use are not."""
    time = Time()
    buckets = Buckets(1, 2, time)
    for who in range(MOST_BUCKETS):
        buckets.take(str(who))
    time.now += 60
    buckets.take("busy")
    assert len(buckets._held) == 1
    assert buckets.take("busy") == 0
    assert buckets.take("busy") > 0
