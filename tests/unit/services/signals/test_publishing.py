"""Published series: blocks that never slide, figures by the rule, nothing small and nothing that leaves little over."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from contracts.disclosure import ROUND_TO, WINDOWS, figure
from contracts.events import SeriesPublished
from contracts.events.signals import UNDER
from contracts.weeks import Week
from services.signals.publishing import coded, parents, published
from tests.unit.services.signals.made_up import PLACES, VIEWS, Note, Said, listened

MIN = 5


@st.composite
def towns(draw: st.DrawFn) -> tuple[list[Note], int]:
    """A town of so many people a week in two wards, in and out of a pattern, over some months."""
    weeks = draw(st.integers(8, 30))
    first = draw(st.integers(2000, 2200))
    seed = draw(st.integers(0, 10_000))
    level = draw(st.sampled_from([2, 9, 40]))
    random = np.random.default_rng(seed)
    notes = []
    for week in range(first, first + weeks):
        for person in random.choice(3 * level, size=random.integers(0, level + 1), replace=False).tolist():
            notes.append(
                Note(
                    f"P{person}",
                    week,
                    place=PLACES[int(random.integers(0, 3))],
                    scheme=("urn:a", "urn:b")[int(random.random() < 0.2)],
                    said=(Said("pa" if random.random() < 0.5 else None),),
                )
            )
    return notes, first + weeks - 1


def series(notes: Sequence[Note], week: int) -> list[SeriesPublished]:
    """What a sheet of that week publishes."""
    return published(listened([n for n in notes if n.week <= week]), week, VIEWS, PLACES, MIN)


@given(towns())
def test_blocks_begin_at_fixed_weeks_and_are_whole(town: tuple[list[Note], int]) -> None:
    """A block's first week number is a multiple of its length, and its last is not after the sheet's week."""
    notes, week = town
    for one in series(notes, week):
        first = Week.parse(one.first)
        assert one.weeks in WINDOWS
        assert first % one.weeks == 0
        assert first + len(one.people) * one.weeks - 1 <= week
        assert len(one.people) == len(one.statements) == len(one.everyone)


@given(towns())
def test_a_block_said_once_is_said_again_or_not_at_all(town: tuple[list[Note], int]) -> None:
    """Two sheets over the same notes never show overlapping parts of a block: they cannot be taken from each other."""
    notes, week = town
    earlier = {(s.place, s.pattern): s for s in series(notes, week - 1)}
    for now in series(notes, week):
        then = earlier.get((now.place, now.pattern))
        if then is None or then.weeks != now.weeks:
            continue
        blocks = {Week.parse(s.first) + at * s.weeks for s in (then, now) for at in range(len(s.people))}
        assert len({block % now.weeks for block in blocks}) == 1


@given(towns())
def test_every_figure_is_rounded_and_no_small_one_shows(town: tuple[list[Note], int]) -> None:
    """Multiples of five from five people on; withheld is None and never 0, and under five is never told apart from nobody."""
    notes, week = town
    for one in series(notes, week):
        for shown in (one.people, one.statements, one.everyone):
            assert all(value is None or (value != UNDER and value >= MIN and value % ROUND_TO == 0) for value in shown)
        for people, said in zip(one.people, one.statements, strict=True):
            assert (people is None) == (said is None)


@given(towns())
def test_what_is_shown_and_what_it_leaves_rest_on_enough_people_of_one_scheme(town: tuple[list[Note], int]) -> None:
    """By hand, for a scheme that makes the figure: its people in the pattern, those left there, those left at home."""
    notes, week = town
    for one in series(notes, week):
        view = PLACES.index(one.place)
        for at, people in enumerate(one.people):
            if people is None:
                continue
            begin = Week.parse(one.first) + at * one.weeks
            block = [n for n in notes if begin <= n.week < begin + one.weeks]
            here = [n for n in block if view == 0 or n.place in VIEWS[view]]
            apart = view == 0 or _other_blocks(notes, week, one)
            fits = []
            for scheme in ("urn:a", "urn:b"):
                members = _people(here, scheme, one.pattern)
                rest = _people(here, scheme) - members
                away = _people(block, scheme, one.pattern) - members
                enough = len(members) >= MIN and len(rest) >= MIN and (apart or len(away) >= MIN)
                fits.append(abs(len(members) - people) <= 2 and enough)
            assert any(fits)


def _people(notes: Sequence[Note], scheme: str, pattern: str | None = None) -> set[str]:
    """The people of a scheme in these notes, or in one pattern of them."""
    return {n.person for n in notes if n.scheme == scheme and pattern in (None, n.said[0].pattern)}


def _other_blocks(notes: Sequence[Note], week: int, one: SeriesPublished) -> bool:
    """Whether the home's series of the pattern is in other blocks, so that nothing can be taken from it."""
    home = [s for s in series(notes, week) if s.place == PLACES[0] and s.pattern == one.pattern]
    return not home or home[0].weeks != one.weeks


def test_made_up_people_of_another_scheme_change_no_figure() -> None:
    """Whoever posts as many people of their own, or fewer, cannot move the rounding of anybody else's."""
    first = 2080  # a multiple of every length of block
    others = [
        Note(f"P{w}-{n}", first + w, said=(Said("pa" if n < 12 else None),), place=None)
        for w in range(8)
        for n in range(22)
    ]
    plain = published(listened(others), first + 7, VIEWS[:1], PLACES[:1], MIN)
    assert plain
    for attackers in (1, 5, 11, 12):
        mine = [
            Note(f"A{w}-{n}", first + w, source="urn:b", scheme="urn:z", place=None)
            for w in range(8)
            for n in range(attackers)
        ]
        assert published(listened([*others, *mine]), first + 7, VIEWS[:1], PLACES[:1], MIN) == plain


def test_a_view_lies_in_the_smallest_one_around_it() -> None:
    """The home comes first and has none."""
    views = [frozenset("ABCDE"), frozenset("BC"), frozenset("C"), frozenset("DE")]
    assert parents(views) == [None, 0, 1, 0]


def test_where_everybody_is_in_the_pattern_nothing_is_said() -> None:
    """It would tell of each of them; nor is nobody told apart from a few."""
    assert coded(figure(30, 30, 0, MIN)) is None
    assert coded(figure(30, 30, 4, MIN)) is None
    assert coded(figure(30, 30, 5, MIN)) == 30
    assert [coded(figure(n, n, 50, MIN)) for n in range(6)] == [None, None, None, None, None, 5]


def test_what_is_left_of_the_home_is_held_back_with_the_ward() -> None:
    """Ten of the home's twelve are in one ward: its figure would give away the other two, so it is withheld."""
    first = 2080
    notes = []
    for w in range(8):
        notes += [Note(f"a{w}-{n}", first + w, place="W01") for n in range(20)]
        notes += [Note(f"b{w}-{n}", first + w, place="W02") for n in range(2)]
        notes += [Note(f"c{w}-{n}", first + w, place=p, said=(Said(None),)) for p in ("W01", "W02") for n in range(20)]
    found = {s.place: s for s in published(listened(notes), first + 7, VIEWS, PLACES, MIN)}
    assert found["C01"].people == (20,) * 8
    assert found["W01"].people == (None,) * 8
    none = [n for n in notes if not n.person.startswith("b")]
    found = {s.place: s for s in published(listened(none), first + 7, VIEWS, PLACES, MIN)}
    assert found["W01"].people == (None,) * 8, "nobody elsewhere is withheld like two"
    more = [Note(f"d{w}-{n}", first + w, place="W02") for w in range(8) for n in range(5)]
    found = {s.place: s for s in published(listened([*notes, *more]), first + 7, VIEWS, PLACES, MIN)}
    assert found["W01"].people == (20,) * 8
