"""What the words of case notes become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.cues import CUES, cues_in
from services.ingest.texts.features import features
from services.ingest.texts.words import roles, stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T/C w/ mum re appt", ["phone", "call", "with", "mum", "re", "appointment"]),
        ("She'd like £1,200 by 12/3/24 at 10:30", ["she", "would", "like", "<money>", "by", "<date>", "at", "<time>"]),
        ("He can't; doesn’t; I'll", ["he", "can", "not", "does", "not", "i", "will"]),
        ("See https://a.b/c now", ["see", "<link>", "now"]),
        ("3 kids & 2/52", ["<number>", "children", "and", "<number>", "<number>"]),
        ("Siân's", ["siân"]),
    ],
)
def test_shorthand_contractions_and_numbers_are_opened(text: str, expected: list[str]) -> None:
    """Whoever wrote it, the same thing becomes the same words."""
    assert words(text) == expected


def test_names_for_the_person_are_one() -> None:
    """He, mum and client are one role, I and we another, so that what is said about one is learnt for all."""
    assert roles(["mum", "wants", "we", "hope"]) == ["<person>", "wants", "<first>", "hope"]


def test_common_endings_fall_away() -> None:
    """Forms of a verb or noun share a stem."""
    assert stem("refused") == stem("refuses") == stem("refusing") == stem("refuse")


def test_every_cue_phrase_can_be_found() -> None:
    """No phrase of the lists is dead: each is found in its own words as statements would spell them."""
    for name, listed in CUES.items():
        for phrase in listed.split(";"):
            spelt = phrase.replace("~", "").replace("<person>", "mum").replace("<first>", "we")
            said = roles(words(spelt.replace("<number>", "3")))
            assert name in {cue for cue, _, _ in cues_in(said)}, phrase


@given(st.text(max_size=400))
def test_features_quote_only_the_statement_or_its_shape(text: str) -> None:
    """What explains a kind is made of the statement's own opened words, never of anything else."""
    said = words(text)
    for name, why in features(text).items():
        assert name.startswith("is:") or set(why.split()) <= set(said)
