"""Kappa of two people is what the literature says, with an interval that holds it, the same whenever it is asked."""

from __future__ import annotations

import random

import pytest

from services.patterns.curation.agreement import agree


def test_kappa_is_that_of_a_worked_example() -> None:
    """Two people on fifty things: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no gives 0.4 (Cohen's own arithmetic)."""
    first = ["y"] * 25 + ["n"] * 25
    second = ["y"] * 20 + ["n"] * 5 + ["y"] * 10 + ["n"] * 15
    found = agree(first, second)
    assert (found.statements, found.same) == (50, 35)
    assert found.kappa == pytest.approx(0.4)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.4 < found.high
    # Its large-sample standard error is about 0.128 (Fleiss, Cohen and Everitt 1969).
    assert (found.high - found.low) / 2 == pytest.approx(1.96 * 0.128, abs=0.06)
    assert agree(first, second) == found


def test_two_who_say_the_same_agree_and_two_who_guess_do_not() -> None:
    """1 and about 0; no pattern is a code like any other."""
    made = random.Random(7)  # noqa: S311 - made-up codes
    one = [made.choice(["", "p1", "p2", "p3"]) for _ in range(400)]
    other = [made.choice(["", "p1", "p2", "p3"]) for _ in range(400)]
    assert agree(one, one).kappa == 1
    guessed = agree(one, other)
    assert guessed.low is not None
    assert guessed.high is not None
    assert guessed.low < 0 < guessed.high


def test_where_all_is_one_code_kappa_cannot_be_told() -> None:
    """Chance would agree as well: there is no figure, rather than a perfect one."""
    found = agree(["p"] * 20, ["p"] * 20)
    assert (found.same, found.kappa, found.low, found.high) == (20, None, None, None)


def test_codes_of_different_length_are_refused() -> None:
    """They would be of different statements."""
    with pytest.raises(ValueError, match="different length"):
        agree(["p"], ["p", "q"])
