"""Phrases found on arrays are those found word by word, kinds are sets of stems, and users are distinct people."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from services.patterns.naming import Speakers
from services.patterns.phrase_index import phrases_of
from services.patterns.phrases import FILLER, JOINING, LEADING, TOGETHER, TRAILING, content
from tests.support.plain_phrases import phrases

SOME = "damp damps mould bus buses waiting wait waited repairs landlord gp tv nbr 111 A&E t/c n'bour mary o'mary mary-anne ß"
WORDS = [*SOME.split(), ".", ",", "-", "<name>", "flat2", *sorted(FILLER)[::12], *sorted(LEADING)[::2]]
WORDS += [*sorted(JOINING)[::2], *sorted(TRAILING)[::2], *[" ".join(saying) for saying in TOGETHER]]
texts = st.lists(
    st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)), max_size=8
)


def is_mary(word: str) -> bool:
    """A name."""
    return word == "mary"


@settings(max_examples=300, deadline=None)
@given(texts)
def test_each_text_has_the_phrases_that_are_found_in_it_word_by_word(said: list[str]) -> None:
    """Repeats included; and two phrases are of one kind exactly where the stems of their telling words are the same."""
    found = phrases_of(said, is_mary)
    for at, text in enumerate(said):
        mine = [found.said(phrase) for phrase in found.phrase[found.text == at].tolist()]
        assert Counter(mine) == Counter(phrases(text, is_mary))
    distinct = sorted(set(found.phrase.tolist()))
    assert distinct == list(range(found.kind.size))
    assert len({found.said(phrase) for phrase in distinct}) == len(distinct)
    kinds = {(int(found.kind[phrase]), content(found.said(phrase))) for phrase in distinct}
    assert len(kinds) == len(dict(kinds)) == len({words for _, words in kinds}) == found.kinds


@given(texts, st.integers(0, 255))
def test_the_phrases_of_some_texts_are_theirs_alone(said: list[str], which: int) -> None:
    """The texts numbered among themselves, the phrases as among all."""
    some = np.array([bool(which >> at & 1) for at in range(len(said))], dtype=bool)
    every = phrases_of(said, is_mary)
    part = every.of(some)
    there = np.flatnonzero(some)
    assert there[part.text].tolist() == [text for text in every.text.tolist() if some[text]]
    assert all(part.said(phrase) == every.said(phrase) for phrase in part.phrase.tolist())


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(0, 4)), min_size=1, max_size=60))
def test_users_are_distinct_people_of_a_pattern(uses: list[tuple[int, int, int]]) -> None:
    """However often each used a thing; (person, pattern, thing), a person of two patterns being one in each."""
    number = {pair: at for at, pair in enumerate(sorted({(person, label) for person, label, _ in uses}))}
    who = np.array([number[person, label] for person, label, _ in uses])
    owner = np.array([label for _, label in number], dtype=np.int64)
    things = np.array([thing for _, _, thing in uses])
    codes, many = Speakers(who, owner, 4).using(np.arange(len(uses)), things, 5)
    expected = Counter((label, thing) for _, label, thing in set(uses))
    assert {divmod(code, 5): users for code, users in zip(codes.tolist(), many.tolist(), strict=True)} == expected
    assert codes.tolist() == sorted(codes.tolist())
