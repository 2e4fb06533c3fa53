"""What may be a name is flagged, ordinary words are not, and what is hidden anyway is not flagged twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.names import bare_form
from services.ingest.texts.redaction import Redaction, find_redactions
from services.ingest.texts.review import find_flags, names_known
from tests.support.hostile import one_pass


def flagged(text: str, *known: str) -> list[str]:
    """The stretches flagged."""
    return [text[one.start : one.end] for one in find_flags(text, find_redactions(text, known))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("spoke to oluwaseun about rent", ["oluwaseun"]),
        ("Agnieszka's heating is off", ["Agnieszka"]),
        ("Her aunt Xquenda has the key", ["Xquenda"]),
        ("Met Rhiannon Featherstone and Quetzal at the hub", ["Rhiannon Featherstone", "Quetzal"]),
        ("Quetzal says the lift is broken", ["Quetzal"]),
        ("Her son Will cannot come", ["Will"]),
        ("Jean-Luc rang", ["Jean-Luc"]),
    ],
)
def test_names_nobody_gave_are_flagged(text: str, expected: list[str]) -> None:
    """By the list in any case, and by how a person is spoken of where no list knows the name."""
    assert flagged(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Will hope for grace in May",
        "Rose early; mark my words",
        "Landlord says no. Housing says no. I've asked twice.",
        "Universal Credit stopped on Monday",
        "Sister-in-law has the children",
        "ground-floor flat, no heating",
        "SPOKE TO HOUSING ABOUT THE RENT",
        "",
    ],
)
def test_ordinary_words_are_not_flagged(text: str) -> None:
    """Names that are words, services, days and relations stand."""
    assert flagged(text) == []


def test_what_is_hidden_is_not_flagged_again() -> None:
    """A known name needs no doubt; the name after it, that nobody gave, does."""
    assert flagged("Priya and Sunita have no heating", "Priya") == ["Sunita"]


def test_the_list_is_of_many_origins() -> None:
    """It is read without accents, and double names count by their halves as well."""
    for name in (
        "Siân",
        "Łukasz",
        "Chukwuemeka",
        "Xiaoming",
        "Zabihullah",
        "Deqa",
        "Oleksandr",
        "Shanice",
        "Jean-Luc",
        "Luc",
    ):
        assert bare_form(name) in names_known()
    assert len(names_known()) > 6_000


@given(
    st.lists(st.sampled_from(["Priya", "will", "Her son ", "'s", " ", "-", "Ö", "ß", "and", "\n", "é", "Mr "])).map(
        "".join
    )
)
def test_flags_are_in_order_apart_and_inside(text: str) -> None:
    """And none touches what is hidden."""
    hidden = find_redactions(text, ["Okafor"])
    at = 0
    for one in find_flags(text, hidden):
        assert at <= one.start < one.end <= len(text)
        assert all(one.end <= other.start or other.end <= one.start for other in hidden)
        at = one.end


@pytest.mark.parametrize("unit", ["A ", "A", "Her son ", "and A", "a'aa", "Aa-", ". ", "\u0300"])
def test_hostile_text_takes_no_longer_than_any_other(unit: str) -> None:
    """64 Ki characters take a moment."""
    text = unit * (65_536 // len(unit))
    with one_pass():
        find_flags(text, find_redactions(text))


@pytest.mark.parametrize("unit", ["Mr Mr ", "Danny's Xquenda ", "徐\u200b"])
def test_however_much_of_a_text_is_hidden_flagging_takes_one_pass(unit: str) -> None:
    """Each word is held against the one stretch that may hide it, and not against all of them."""
    text = unit * (65_536 // len(unit))
    hidden = find_redactions(text, ["Danny", "徐徐徐"])
    assert len(hidden) > 0
    with one_pass():
        find_flags(text, hidden)


def test_what_is_not_seen_in_a_word_raises_no_less_doubt() -> None:
    """The flag takes it in, and what is hidden anyway is still not flagged."""
    text = "spoke to Ixch\u00adel and Dan\u200bny"
    hidden = [Redaction(21, 27, "name")]
    assert [text[one.start : one.end] for one in find_flags(text, hidden)] == ["Ixch\u00adel"]
