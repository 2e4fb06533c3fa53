"""Phrases are what somebody said, without filler at either end, digits or blocked words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.patterns.phrase_index import phrases_of
from services.patterns.phrases import FILLER, LEADING, TRAILING, content, joined, words_in_clauses


def of(text: str, *blocked: str) -> set[str]:
    """The distinct phrases of a text."""
    found = phrases_of([text], lambda word: word in blocked)
    return {found.said(phrase) for phrase in found.phrase.tolist()}


def test_inner_filler_is_kept() -> None:
    """What stands between two telling words stays, so that the phrase reads as it was said."""
    assert "waiting for repairs" in of("We are waiting for repairs")
    assert "for repairs" not in of("We are waiting for repairs")


def test_phrases_end_at_punctuation_digits_and_masks() -> None:
    """Words on either side of a break were not said together."""
    found = of("damp walls. cold floor; rent 250 arrears, <phone> broken / mended https://x.example/y lift")
    assert not {"walls cold", "rent arrears", "broken mended", "mended lift"} & found
    assert not any(character.isdigit() for phrase in found for character in phrase)
    assert not any("phone" in phrase or "example" in phrase for phrase in found)


def test_negation_and_want_are_kept() -> None:
    """Words like "no" and "more" change what follows and may lead; they say nothing alone."""
    assert "no heating" in of("there is no heating")
    assert "more staff" in of("More staff please")
    assert not {"no", "more"} & of("no more")


def test_contractions_and_nothing_are_filler() -> None:
    """Common British filler, contractions of either apostrophe and "nothing" name no pattern."""
    assert of("Nothing, I don't know, they’re not, it's OK, couldn’t say, dont") == set()


def test_words_that_mean_something_only_together_are_one() -> None:
    """A saying of small words stands whole, never in part, and its forms are one."""
    assert of("They came on time, spot on!") == {"on time", "spot on"}
    assert "spot" not in of("it was spot on")
    assert content("got through") == content("getting through")
    assert content("waiting on hold") == content("wait") | content("on hold")


def test_filler_inside_a_phrase_does_not_count() -> None:
    """Small words between telling ones make it no longer a different phrase."""
    assert "waited for the ambulance" in of("we waited for the ambulance")
    assert content("waiting for an ambulance") == content("waited for the ambulance")


def test_services_called_by_number_are_words() -> None:
    """111, 999 and A&E are names of services; any other number may point at somebody."""
    found = of("I rang 111 and waited in A&E, flat 1112, ward 11")
    assert {"rang 111", "waited in a&e"} <= found
    assert not any("1112" in phrase or phrase.endswith(" 11") for phrase in found)


def test_what_was_redacted_names_nothing() -> None:
    """The word that stands for a redaction is nobody's, and ends a clause."""
    assert of("damp [name] mould [case number] rang") == {"damp", "mould", "rang"}


@pytest.mark.parametrize("word", ["fucking", "old", "told", "problem", "minutes", "hoping"])
def test_words_that_tell_nothing_name_nothing(word: str) -> None:
    """Swearing, and what could be said of anything, stands alone in no name."""
    assert word not in of(f"the {word} damp")


@pytest.mark.parametrize("text", ["Mary waited", "mary-anne waited", "Mary's house waited", "o'mary waited"])
def test_blocked_words_are_in_no_phrase(text: str) -> None:
    """A blocked name is kept out alone, in company, hyphenated and with 's."""
    found = of(text, "mary")
    assert "waited" in found
    assert not any("mary" in phrase for phrase in found)


@given(st.text(max_size=80))
def test_every_phrase_was_said(text: str) -> None:
    """Whatever the text, each phrase is at most three telling words of five that stand together in a clause of it."""
    clauses = [" ".join(words) for words in words_in_clauses(text)]
    for phrase in of(text):
        words = joined(phrase.split())
        assert 1 <= len(words) <= 5
        assert 1 <= sum(word not in FILLER for word in words) <= 3
        assert any(f" {phrase} " in f" {clause} " for clause in clauses)
        assert words[0] not in FILLER - LEADING
        assert words[-1] not in FILLER - TRAILING


def test_forms_of_a_word_meet() -> None:
    """Singular, plural and -ing forms have one key, different words do not."""
    assert content("repairs") == content("repair") == content("repairing")
    assert content("families") == content("family")
    assert content("house") == content("houses") == content("housing")
    assert content("bus") != content("business")


@pytest.mark.parametrize(
    "said", ["T/C income officer", "t/c w/ income officer", "w/l: income officer", "j/w income officer"]
)
def test_no_phrase_holds_what_is_left_of_a_workers_shorthand(said: str) -> None:
    """Cut at its stroke it would leave single letters, which say nothing and look like a fault."""
    assert of(said) == {"income", "officer", "income officer"}
