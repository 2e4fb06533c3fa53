"""The one disclosure rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.disclosure import (
    LARGE_WEEK,
    WINDOWS,
    WITHHELD,
    Figure,
    figure,
    largest,
    least_people,
    may_show,
    per_cent,
    rounded,
    rounded_to,
)

MIN = 5
counts = st.integers(0, 500)
schemes = st.dictionaries(st.sampled_from(["urn:a", "urn:b", "urn:c"]), st.integers(0, 40))


@given(st.integers(5, 10_000))
def test_a_count_is_given_to_the_nearest_five(count: int) -> None:
    """Never off by more than two."""
    value = rounded(count).value
    assert value is not None
    assert value % 5 == 0
    assert abs(value - count) <= 2


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_one_to_four_is_under_five(count: int) -> None:
    """Without saying how many."""
    assert rounded(count) == Figure(value=None, under=True)
    assert rounded(count).words == "under 5"


def test_nobody_is_nought_and_withheld_is_not() -> None:
    """The two are never the same figure."""
    assert (rounded(0).words, WITHHELD.words) == ("0", "withheld")
    assert rounded(0) != WITHHELD


@given(counts, counts, st.one_of(st.none(), counts))
def test_a_figure_shows_only_where_it_and_its_complement_rest_on_enough(
    count: int, people: int, rest: int | None
) -> None:
    """Then it is what rounding makes of it; an empty complement is too few like any other."""
    shown = figure(count, people, rest, MIN)
    enough = people >= MIN and rest in (None, *range(MIN, 501))
    assert shown == (rounded(count) if enough else WITHHELD)
    assert may_show(people, rest, MIN) == enough


@given(st.integers(0, 4), st.integers(0, 4), st.integers(5, 40), st.integers(0, 40))
def test_a_share_does_not_tell_whether_there_is_anybody_on_a_small_side(
    one: int, other: int, rest: int, more: int
) -> None:
    """Of nobody and of four it is the same."""
    assert (
        per_cent(one, one + rest, one, rest, MIN) == per_cent(other + more, other + more + rest, other, rest, MIN) == 0
    )
    assert per_cent(rest, one + rest, rest, one, MIN) == per_cent(rest, other + rest, rest, other, MIN) == 100


@given(st.integers(0, 4), st.integers(0, 4), st.one_of(st.none(), counts))
def test_below_the_threshold_no_two_counts_are_told_apart(one: int, other: int, rest: int | None) -> None:
    """Whether there is nobody or are four, the answer is the same."""
    assert figure(one, one, rest, MIN) == figure(other, other, rest, MIN)


def test_a_single_week_needs_more_people_than_a_longer_window() -> None:
    """Every other window needs the smallest number."""
    assert [least_people(weeks, MIN) for weeks in WINDOWS] == [LARGE_WEEK * MIN, MIN, MIN, MIN]


@given(schemes, st.integers(0, 40), st.integers(0, 40))
def test_the_largest_scheme_tells_no_more_than_rounded_counts(people: dict[str, int], one: int, other: int) -> None:
    """Two worlds whose counts round alike have the same largest scheme."""
    if rounded_to(one) == rounded_to(other) and min(one, other) > 0:
        assert largest({**people, "urn:mine": one}) == largest({**people, "urn:mine": other})


@given(schemes)
def test_the_largest_scheme_has_most_people_but_for_rounding(people: dict[str, int]) -> None:
    """None of nobody."""
    found = largest(people)
    assert (found is None) == (sum(people.values()) == 0)
    if found is not None:
        assert rounded_to(people[found]) == rounded_to(max(people.values()))
        assert people[found] > 0


@given(st.integers(1, 200), counts, counts, st.data())
def test_a_share_is_in_steps_of_ten_and_hides_a_few_on_either_side(
    whole: int, on_it: int, off_it: int, data: st.DataObject
) -> None:
    """Fewer than five on a side count as nobody; where both are too few it is withheld."""
    part = data.draw(st.integers(0, whole))
    share = per_cent(part, whole, on_it, off_it, MIN)
    assert (share is None) == (max(on_it, off_it) < MIN)
    if share is not None:
        assert share % 10 == 0
        assert min(on_it, off_it) < MIN or abs(share - 100 * part / whole) <= 5
    assert per_cent(0, 0, 0, 0, MIN) is None
