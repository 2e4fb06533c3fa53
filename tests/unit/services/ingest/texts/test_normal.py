"""When two statements are the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.normal import normalise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Waiting for repairs.", "  waiting  FOR\nrepairs"),
        ("I can’t cope…", "I can't cope!"),
        ("caf\u00e9", "cafe\u0301"),
        ("ﬁne", "FINE"),
        ("Straße", "STRASSE"),
        ("a\u00adb", "ab"),
        ("wait – long", "wait - long"),
    ],
)
def test_the_same_words_have_one_form(one: str, other: str) -> None:
    """Case, width, composition, quotes, dashes, blanks and closing punctuation make no difference."""
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("owes £50", "owes £500"), ("is well", "isn't well"), ("café", "cafe"), ("Leeds, not York", "Leeds not York")],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    """Numbers, accents, negation and inner punctuation count."""
    assert normalise(one) != normalise(other)


@given(st.text(max_size=200))
def test_the_form_of_a_form_is_itself(text: str) -> None:
    """Normalising twice is normalising once."""
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(max_size=100))
def test_blanks_and_closing_marks_never_matter(text: str) -> None:
    """What is put around or after the words changes nothing."""
    assert normalise(f" \n{text} .\t") == normalise(text)
