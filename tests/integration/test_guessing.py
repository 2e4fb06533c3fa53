"""An attacker who posts, withdraws and reads for thousands of rounds learns of no person in a pattern.

Each round is played in two worlds that differ in what one person said; see `tests.support.guessing`. What is claimed is
exactly this: while fewer than five of her own scheme speak of it, the two worlds publish the same, to the last figure; and
where more do, somebody who does not know how many others there are guesses no better than chance. Who knows all others is
not held off: docs/threats.md says how much they learn, and `python -m tests.bench guessing` measures it.
"""

from __future__ import annotations

import math

import pytest

from tests.support.guessing import compared, drawn, relatives, right_guesses
from tests.support.size import FULL

FOUND = (106, 1004, 1086)
"""Rounds in which the first build told the two worlds apart."""
FEW = (*FOUND, *range(2_000, 10_000 if FULL else 2_060))
KIN = range(20_000, 24_000 if FULL else 20_060)
ENOUGH = range(100_000, 102_000 if FULL else 100_030)


@pytest.mark.slow
def test_of_fewer_than_five_nothing_at_all_is_told() -> None:
    """No count, no share, nothing withheld: whatever the attacker pads, bridges and takes back."""
    rounds = [compared(drawn(seed, range(4))) for seed in FEW]
    few = [one for one in rounds if one.few]
    assert len(few) > len(rounds) / 3, "the rounds are of what they are meant to be of"
    assert [one.apart for one in few if one.apart] == []


@pytest.mark.slow
def test_of_fewer_than_five_no_group_is_told_otherwise() -> None:
    """Where there are families to be grouped: groups hang on nothing that is not told of each pattern by itself."""
    rounds = [drawn(seed, range(4)) for seed in KIN]
    for one in rounds:
        one.town += relatives(one)
    played = [one for one in map(compared, rounds) if one.few]
    assert sum(one.grouped for one in played) > len(rounds) / 20, "the secret itself is in a group often enough"
    assert [one.apart for one in played if one.apart] == []


@pytest.mark.slow
def test_of_many_nobody_learns_who_does_not_know_all_others() -> None:
    """Five to thirty others: a guess is right half of the time, give or take chance and one thirtieth."""
    weights = [compared(drawn(seed, range(5, 31))).weights for seed in ENOUGH]
    guesses = 2 * len(weights)
    assert right_guesses(weights) <= guesses * (1 / 2 + 1 / 30) + 3 * math.sqrt(guesses / 4)


@pytest.mark.slow
def test_the_game_would_see_what_is_told() -> None:
    """With many others some figures do differ: two worlds that are always alike would prove nothing."""
    rounds = [compared(drawn(seed, range(5, 31))) for seed in range(20)]
    assert sum(bool(one.apart) for one in rounds) > 5
    assert {pattern for one in rounds for _, pattern in one.apart} & {"secret"}
