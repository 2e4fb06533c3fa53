"""What a closing run may publish: every shown figure and every difference of shown figures rests on enough people."""

from __future__ import annotations

import dataclasses
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.disclosure import share_step
from services.patterns.figures import Publisher, View, tree
from services.patterns.statements import Corpus

FIVE = 5
WEEK = 100
ROOT = tree("H", {"H": None, "W1": "H", "W2": "H", "W3": "H", "N1": "W1", "N2": "W1"})


def a_corpus(rows: list[tuple[int, str | None, int, str | None]]) -> tuple[Corpus, list[str | None]]:
    """Statements of (person, place, weeks ago, pattern)."""
    n = len(rows)
    corpus = Corpus(
        ids=[f"{at:04d}" for at in range(n)],
        vectors=np.zeros((n, 1), dtype=np.float32),
        texts=[""] * n,
        embedded=[""] * n,
        redacted=[""] * n,
        persons=[f"p{row[0]}" for row in rows],
        schemes=["s"] * n,
        places=[row[1] for row in rows],
        weeks=np.array([WEEK - row[2] for row in rows], dtype=np.int64),
        own_words=np.array([row[0] % 2 == 0 for row in rows], dtype=bool),
        worker_words=np.array([row[0] % 2 == 1 for row in rows], dtype=bool),
        inferred=np.array([row[0] % 3 == 0 for row in rows], dtype=bool),
    )
    return corpus, [row[3] for row in rows]


def published(rows: list[tuple[int, str | None, int, str | None]]) -> set[tuple[str | None, str | None, int]]:
    """Which figures of everything declared or inferred are shown: (place, pattern, weeks)."""
    corpus, patterns = a_corpus(rows)
    found = Publisher(corpus, patterns, WEEK, ROOT, FIVE).publish()
    return {(f.place, f.pattern, f.weeks) for f in found if f.basis == "all"}


def people(rows: list[tuple[int, str | None, int, str | None]]) -> int:
    """Distinct people."""
    return len({row[0] for row in rows})


said = st.tuples(
    st.integers(0, 40),
    st.sampled_from([None, "H", "W1", "W2", "W3", "N1", "N2"]),
    st.sampled_from([0, 2, 8, 30, 80]),
    st.sampled_from([None, "a", "b", "c"]),
)
INSIDE = {"H": None, "W1": {"W1", "N1", "N2"}, "W2": {"W2"}, "W3": {"W3"}, "N1": {"N1"}, "N2": {"N2"}}


@settings(max_examples=150, deadline=None)
@given(st.lists(said, max_size=160))
def test_no_difference_of_shown_figures_rests_on_one_to_four_people(
    rows: list[tuple[int, str | None, int, str | None]],
) -> None:
    """Views, windows, patterns and unions of sibling views: what is left over is at least five, of unions also nobody."""
    shown = published(rows)

    def cell(place: str | None, pattern: str | None, weeks: int) -> list[tuple[int, str | None, int, str | None]]:
        inside = INSIDE[place or "H"]
        return [
            r
            for r in rows
            if r[2] < weeks and (inside is None or r[1] in inside) and (pattern is None or r[3] == pattern)
        ]

    def left(
        whole: list[tuple[int, str | None, int, str | None]], *parts: list[tuple[int, str | None, int, str | None]]
    ) -> int:
        taken = [r for part in parts for r in part]
        rest = list(whole)
        for r in taken:
            rest.remove(r)
        return people(rest)

    for place, pattern, weeks in shown:
        own = cell(place, pattern, weeks)
        assert people(own) >= FIVE
        for other, wider, longer in shown:
            if (other, wider) == (place, pattern) and longer > weeks:
                assert left(cell(place, pattern, longer), own) >= FIVE
        if pattern is not None:
            assert (place, None, weeks) in shown
            assert left(cell(place, None, weeks), own) >= FIVE
    for parent, children in (("H", ("W1", "W2", "W3")), ("W1", ("N1", "N2"))):
        for pattern in (None, "a", "b", "c"):
            for weeks in (4, 13, 52):
                there = [c for c in children if (c, pattern, weeks) in shown]
                assert not there or (parent, pattern, weeks) in shown
                for some in [there, *[list(pair) for pair in combinations(there, 1)]]:
                    if some:
                        rest = left(cell(parent, pattern, weeks), *[cell(c, pattern, weeks) for c in some])
                        assert rest not in range(1, FIVE)


def test_somebody_in_a_pattern_that_is_shown_for_others_people_counts_as_in_none() -> None:
    """Five made-up people make a pattern seen; whether a sixth of another scheme is in it moves nothing at all."""
    made_up = [(person, "H", 0, "a") for person in range(5)]
    heard = [(person, "H", 0, "b") for person in range(20, 25)] + [(person, "H", 0, None) for person in range(30, 34)]
    told = []
    for hers in ("a", None):
        corpus, patterns = a_corpus([*made_up, *heard, (40, "H", 0, hers)])
        two = dataclasses.replace(corpus, schemes=["made up" if int(p[1:]) < 10 else "s" for p in corpus.persons])
        told.append(Publisher(two, patterns, WEEK, ROOT, FIVE).publish())
    assert told[0] == told[1]
    assert {figure.pattern for figure in told[0]} >= {"a"}


def test_a_share_of_few_statements_has_wide_steps() -> None:
    """No step is finer than five statements, so that one moves a share no more often than a count."""
    for many, step in ((5, 50), (20, 25), (25, 20), (50, 10), (100, 5), (10_000, 5)):
        assert share_step(many) == step


OTHERS: list[tuple[int, str | None, int, str | None]] = [(person, "H", 0, None) for person in range(50, 55)]


def test_a_pattern_of_five_people_beside_five_others_is_shown() -> None:
    """Four are too few, and so are no others: everybody heard would be in it."""
    five: list[tuple[int, str | None, int, str | None]] = [(person, "H", 0, "a") for person in range(5)]
    assert ("H", "a", 52) in published([*five, *OTHERS])
    assert ("H", "a", 52) not in published([*five[:4], *OTHERS])
    assert ("H", "a", 52) not in published(five)


def test_whether_anybody_else_is_left_cannot_be_told_from_what_is_withheld() -> None:
    """Of nobody and of four others the same figures are shown: outside a ward, before a window."""
    whole: list[tuple[int, str | None, int, str | None]] = [(person, "W1", 0, "a") for person in range(20)]
    whole += [(person, "W1", 0, None) for person in range(30, 40)] + [
        (person, "W2", 0, None) for person in range(60, 70)
    ]
    for few in (("W2", 0, "a"), ("W1", 30, "a")):
        some = [(80 + at, *few) for at in range(4)]
        assert published(whole) == published([*whole, *some[:1]]) == published([*whole, *some])


def test_what_four_others_said_withholds_the_pattern_beside_them() -> None:
    """All of the kind less the pattern would tell what the four said."""
    rows: list[tuple[int, str | None, int, str | None]] = [(person, "H", 0, "a") for person in range(20)]
    rows += [(person, "H", 0, None) for person in range(30, 34)]
    assert ("H", "a", 52) not in published(rows)
    assert ("H", "a", 52) in published([*rows, (34, "H", 0, None)])


def test_a_week_is_published_only_where_it_is_large() -> None:
    """Twenty people make a week of its own; nineteen do not."""
    before: list[tuple[int, str | None, int, str | None]] = [
        (100 * ago + at, "H", ago, pattern) for ago in (2, 8, 30) for at, pattern in enumerate(["a"] * 5 + [None] * 5)
    ]
    assert ("H", "a", 1) in published([*before, *OTHERS, *[(person, "H", 0, "a") for person in range(20)]])
    assert ("H", "a", 1) not in published([*before, *OTHERS, *[(person, "H", 0, "a") for person in range(19)]])


def test_people_are_counted_within_one_scheme() -> None:
    """Four people known under two schemes are not eight."""
    corpus, patterns = a_corpus([(person, "H", 0, "a") for person in range(8)])
    two = Corpus(**{**vars(corpus), "schemes": ["s", "t"] * 4})
    assert Publisher(two, patterns, WEEK, View("H"), FIVE).publish() == ()


def test_places_in_a_ring_do_not_hang_the_tree() -> None:
    """A hierarchy entered wrongly (a place in itself) still gives a view."""
    view = tree("H", {"H": "W1", "W1": "H", "W2": "W2"})
    assert [child.place for child in view.children] == ["W1"]


def test_statements_and_shares_of_another_scheme_tip_nothing() -> None:
    """Whoever adds people of a scheme of their own sees theirs, in steps, and nothing of how many others there are."""

    def seen(others: int, mine: int) -> list[tuple[int | None, int | None, int | None]]:
        rows: list[tuple[int, str | None, int, str | None]] = [
            (person, "H", 0, "a" if person < 20 + others else None) for person in range(40)
        ]
        rows += [(100 + person, "H", 0, "a") for person in range(mine)]
        corpus, patterns = a_corpus(rows)
        both = Corpus(**{**vars(corpus), "schemes": ["s"] * 40 + ["z"] * mine})
        found = Publisher(both, patterns, WEEK, View("H"), FIVE).publish()
        return [(f.people, f.statements, f.own_words) for f in found if f.pattern == "a"]

    for mine in range(20):
        assert seen(0, mine) == seen(1, mine) == seen(2, mine), mine
