"""Phrases are what somebody said, without filler at either end, digits or blocked words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.patterns.phrases import FILLER, LEADING, TRAILING, content, phrases, words_in_clauses


def of(text: str, *blocked: str) -> set[str]:
    """The distinct phrases of a text."""
    return set(phrases(text, lambda word: word in blocked))


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


@pytest.mark.parametrize("text", ["Mary waited", "mary-anne waited", "Mary's house waited", "o'mary waited"])
def test_blocked_words_are_in_no_phrase(text: str) -> None:
    """A blocked name is kept out alone, in company, hyphenated and with 's."""
    found = of(text, "mary")
    assert "waited" in found
    assert not any("mary" in phrase for phrase in found)


@given(st.text(max_size=80))
def test_every_phrase_was_said(text: str) -> None:
    """Whatever the text, each phrase is one to three words that stand next to each other in a clause of it."""
    clauses = [" ".join(words) for words in words_in_clauses(text)]
    for phrase in of(text):
        words = phrase.split()
        assert 1 <= len(words) <= 3
        assert any(f" {phrase} " in f" {clause} " for clause in clauses)
        assert words[0] not in FILLER - LEADING
        assert words[-1] not in FILLER - TRAILING


def test_forms_of_a_word_meet() -> None:
    """Singular, plural and -ing forms have one key, different words do not."""
    assert content("repairs") == content("repair") == content("repairing")
    assert content("families") == content("family")
    assert content("house") == content("houses") == content("housing")
    assert content("bus") != content("business")
