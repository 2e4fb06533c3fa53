"""A signal in sentences: what it says, and above all what it never says."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import DataClue, MixPart, MixUsed, RateBorrowed, SeriesUsed
from contracts.events.signals import ClueKind, SignalKind
from contracts.words import Kind, Mode
from services.signals.numerics.answers import Method
from services.signals.words import CLUE_WORDS, LIMITS, MOVED, explanations, in_own_words, limits, questions, what_moved
from tests.unit.services.signals.sheets import a_signal

NEVER = re.compile(
    r"\b(because|caused?|due to|owing to|blame|fault|failing|failed|failure|severe|severity|critical|serious|urgent|"
    r"alert|alarm|risk|danger|red|amber|green|worst|worse|best|better|worrying|concerning|target|performance|"
    r"underperform\w*|league|rank\w*)\b",
    re.IGNORECASE,
)
KINDS = list(get_args(SignalKind))
METHODS = [None, *(method.name.lower() for method in Method if method is not Method.NONE)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pattern_kind", [k for k in Kind if k is not Kind.NONE])
@pytest.mark.parametrize("own", [None, 0, 40, 50, 100])
def test_a_signal_says_no_cause_no_blame_and_no_severity(kind: str, pattern_kind: Kind, own: int | None) -> None:
    """In none of its sentences, whatever moved, by whatever method, with every clue there is."""
    clues = [DataClue(clue=clue) for clue in get_args(ClueKind)]
    for method in METHODS:
        signal = a_signal(kind=kind, pattern_kind=pattern_kind, own_shown=own, method=method)
        sentences = [
            what_moved(signal, "Damp · mould", "Elm Park"),
            limits(signal),
            in_own_words(own),
            *explanations(signal, clues),
            *questions(signal, "Damp · mould"),
        ]
        assert [s for s in sentences if NEVER.search(s)] == []
        assert all(s.strip() for s in sentences)


def test_every_method_kind_and_clue_has_its_words() -> None:
    """None is left without a sentence of its own."""
    assert set(METHODS) <= set(LIMITS)
    assert set(KINDS) == set(MOVED)
    assert set(get_args(ClueKind)) == set(CLUE_WORDS)


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_three_questions_to_take_back_about_the_signals_own_facts(kind: str) -> None:
    """Asked of people who know the person; they name the pattern and when it began."""
    asked = questions(a_signal(kind=kind, began="2026-W45"), "Damp · mould")
    assert len(asked) == len(set(asked)) == 3
    assert all(question.endswith("?") for question in asked)
    assert any("Damp · mould" in question for question in asked)
    assert any("2 November 2026" in question for question in asked)


def test_a_borrowed_rate_is_called_one_and_a_siblings_too() -> None:
    """That the place is hardly known may itself explain it."""
    own, other = (RateBorrowed(pattern=p, people=100.0, everyone=900.0, between=0.5) for p in ("pa", "pb"))
    signal = a_signal(method="emerging", kind="emerging", pattern="pa", borrowed=own)
    assert limits(signal) == LIMITS["emerging"]
    assert limits(signal.model_copy(update={"borrowed": other})).startswith(f"{LIMITS['emerging']} It is hardly heard")
    assert any("little was heard from it before" in why for why in explanations(signal, []))
    assert not any("little was heard from it before" in why for why in explanations(a_signal(), []))


def a_history(weeks: int) -> SeriesUsed:
    """A series of so many weeks before the tested one."""
    return SeriesUsed(
        first="2022-W01", people=(*[0] * weeks, 7), everyone=(9,) * (weeks + 1), offset=(1.0,) * (weeks + 1)
    )


@pytest.mark.parametrize("method", ["recent", "recent_sums"])
def test_a_thing_hardly_ever_said_is_not_called_young(method: str) -> None:
    """Where a place was heard for years, what was not known is the thing: "under a year of history" would be untrue."""
    young, old = (a_signal(method=method, series=a_history(weeks)) for weeks in (54, 55))
    assert "under a year of history" in limits(young)
    assert any("not yet a year to compare with" in why for why in explanations(young, []))
    said = [limits(old), *explanations(old, [])]
    assert not any("under a year" in one or "not yet a year" in one for one in said)
    assert sum("in the years before" in one for one in said) == 2


def test_what_few_people_cannot_tell_follows_the_years() -> None:
    """Four weeks together know no trend under three years; the season of a mix wants two years, of four-week blocks three."""
    sums = [limits(a_signal(method="farrington_sums", series=a_history(weeks))) for weeks in (158, 159)]
    assert ["slow trend is not known" in one for one in sums] == [True, False]
    mixes = [limits(a_signal(kind="mix", method="mix_no_season", span=span)) for span in (1, 4)]
    assert "under two years" in mixes[0]
    assert "under three years" in mixes[1]
    assert "{" not in "".join(mixes)


def test_a_fall_is_not_told_by_the_look_for_a_rise() -> None:
    """`span` says which look for a rise was the more surprising, which tells nothing of a fall."""
    fall, rise = (limits(a_signal(kind=kind, span=2)) for kind in ("quieter", "more"))
    assert "together that are surprising" in rise
    assert "together that are surprising" not in fall


def test_what_was_found_has_something_else_that_could_explain_it() -> None:
    """It has no test, so neither chance nor time of year explains it, but its drawing may."""
    assert len(explanations(a_signal(kind="found", method=None, q=None, own_shown=None), [])) == 1


def test_what_is_mostly_workers_language_is_called_that() -> None:
    """Below half; where it may not be said, nothing is guessed."""
    assert "mostly workers' language" in in_own_words(40)
    assert "mostly workers' language" not in in_own_words(50)
    assert "%" not in in_own_words(None)
    assert any("workers' words" in s for s in explanations(a_signal(own_shown=40), []))
    assert not any("workers' words" in s for s in explanations(a_signal(own_shown=None, own_words=0.0), []))
    assert any("how would the people themselves put it" in s for s in questions(a_signal(own_shown=20), "x"))


def test_a_clue_explains_only_what_it_is_about() -> None:
    """A renamed place explains nothing elsewhere, a redrawn pattern nothing of another."""
    signal = a_signal(place="W01", pattern="pa")
    place = [DataClue(clue="renamed place", place=code) for code in ("W01", "W02")]
    pattern = [DataClue(clue="redrawn pattern", pattern=ident) for ident in ("pa", "pb")]
    told = CLUE_WORDS["renamed place"], CLUE_WORDS["redrawn pattern"]
    assert set(told) <= set(explanations(signal, [place[0], pattern[0]]))
    assert not set(told) & set(explanations(signal, [place[1], pattern[1]]))
    together = a_signal(kind="neighbours", place="C01", places=("W01", "W02"))
    assert told[0] in explanations(together, [place[1]])


def test_a_source_that_begins_to_say_modes_explains_only_a_mix_of_modes() -> None:
    """It is in no other count."""
    part = MixPart(
        of="supporting", patterns=(), modes=(Mode.SUPPORTING,), observed=9, expected=5.0, moved=1, people=9, rest=9
    )
    modes = a_signal(kind="mix", pattern=None, mix=MixUsed(concentration=9.0, blocks=12, parts=(part,)))
    clue = [DataClue(clue="new modes", source="urn:a")]
    assert CLUE_WORDS["new modes"] in explanations(modes, clue)
    assert CLUE_WORDS["new modes"] not in explanations(a_signal(), clue)


@given(st.lists(st.sampled_from(get_args(ClueKind)), max_size=12))
def test_no_explanation_is_told_twice(clues: list[ClueKind]) -> None:
    """Ten new sources are one sentence."""
    told = explanations(a_signal(), [DataClue(clue=clue) for clue in clues])
    assert len(told) == len(set(told))
