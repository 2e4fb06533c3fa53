"""What a sheet cannot say of its week: languages that are not read, people whose words are in nothing that may be told."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import PeopleNotTold
from services.signals.not_heard import languages_not_read, people_not_told
from tests.unit.services.signals.made_up import Note, Said, a_note, listened

WEEK, MIN = 60, 5


def told(notes: Sequence[Note], languages: Sequence[str | None] | None = None, **born: Sequence[int]) -> PeopleNotTold:
    """Of the last week; patterns born in it with the rows of their statements."""
    rows = {pattern: np.array(at, dtype=np.int64) for pattern, at in born.items()}
    return people_not_told(listened(notes), languages or [None] * len(notes), rows, WEEK, MIN)


def crowd(pattern: str | None, people: int, week: int = WEEK, **given: str) -> list[Note]:
    """So many people who speak of it."""
    return [Note(f"{pattern}-{week}-{n}", week, said=(Said(pattern),), **given) for n in range(people)]


def test_people_of_a_pattern_of_enough_are_told_of_and_others_are_not() -> None:
    """Four in the other pattern, seven in none, beside nine in one that may be told."""
    assert told([*crowd("pa", 9), *crowd("pb", 4), *crowd(None, 7)]) == PeopleNotTold(people=11, rest=9)


def test_a_pattern_of_few_this_week_may_be_told_over_a_year() -> None:
    """Its other people spoke before; those of more than a year ago are in no figure."""
    now = [*crowd("pa", 9), *crowd("pb", 1), *crowd(None, 6)]
    assert told([*now, *crowd("pb", 4, WEEK - 51)]).people == 6
    assert told([*now, *crowd("pb", 4, WEEK - 52)]).people == 7


def test_a_pattern_that_leaves_too_few_may_not_be_told() -> None:
    """Everybody but four are in it: then nobody's words are in anything that may be told."""
    assert told([*crowd("pa", 9), *crowd(None, 4)]) == PeopleNotTold(people=13, rest=0)


def test_one_who_said_something_that_may_be_told_is_told_of() -> None:
    """Whatever else they said."""
    both = Note("pa-60-0", WEEK, said=(Said(None), Said("pb")))
    assert told([*crowd("pa", 9), *crowd(None, 6), both]) == PeopleNotTold(people=6, rest=9)


def test_people_that_another_scheme_makes_up_change_nothing_of_this_one() -> None:
    """However many speak of it there, four here are too few."""
    here = [*crowd("pa", 9), *crowd("pb", 4), *crowd(None, 5)]
    there = crowd("pb", 6, source="urn:z", scheme="urn:z") + crowd("pa", 6, source="urn:z", scheme="urn:z")
    assert told(here) == told(here + there) == PeopleNotTold(people=9, rest=9)


def test_a_pattern_born_this_week_tells_of_its_people() -> None:
    """Its statements stand in no pattern of the run before."""
    notes = [*crowd("pa", 9), *crowd(None, 6)]
    assert told(notes, new=list(range(9, 15))).people == 0
    assert told(notes, new=list(range(9, 13))).people == 6


def test_who_spoke_in_a_language_that_is_not_read_is_told_of_by_that() -> None:
    """And is not counted twice; nor is one who said nothing."""
    notes = [*crowd("pa", 9), *crowd(None, 6), *crowd(None, 3, WEEK), Note("silent", WEEK, said=())]
    assert told(notes, [None] * 9 + ["cy"] * 6 + [None] * 4).people == 3


def test_languages_are_counted_apart_by_people_of_one_scheme() -> None:
    """Notes and people of the week alone, with everybody else that scheme knows of it."""
    notes = [
        *crowd("pa", 9),
        *crowd(None, 6),
        Note("None-60-0", WEEK),
        *crowd(None, 2, source="urn:z", scheme="urn:z"),
        *crowd(None, 3, WEEK - 1),
    ]
    languages = [None] * 9 + ["cy"] * 7 + ["cy", "pl"] + ["cy"] * 3
    welsh, polish = languages_not_read(listened(notes), languages, WEEK)
    assert (welsh.language, welsh.notes, welsh.people, welsh.rest) == ("cy", 8, 6, 9)
    assert (polish.language, polish.people, polish.rest) == ("pl", 1, 1)


@given(st.lists(a_note(60), min_size=1, max_size=60))
def test_nobody_is_told_of_and_not_told_of(notes: list[Note]) -> None:
    """Both sides are of those who spoke in the week."""
    week = max(note.week for note in notes)
    found = people_not_told(listened(notes), [None] * len(notes), {}, week, MIN)
    spoke = {(n.scheme, n.person) for n in notes if n.week == week and n.said}
    assert 0 <= found.people + found.rest <= len(spoke)
    assert found.people > 0 or found.rest == 0 or spoke
