"""What is refused as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.screen import Refusal, screen


@pytest.mark.parametrize(
    ("text", "reason", "at"),
    [
        ("ab\x00c", "nul", 2),
        ("ab\ud800c", "surrogate", 2),
        ("\udc00", "surrogate", 0),
        ("a\x1b[0m", "control", 1),
        ("a\x7f", "control", 1),
        ("a\x9f", "control", 1),
        ("", "blank", None),
        (" \n\t\u200b\ufeff\u3164", "blank", None),
        ("x" * 11, "too-long", 10),
    ],
)
def test_each_bad_text_is_refused_for_its_reason(text: str, reason: str, at: int | None) -> None:
    """The reason is a code, the place the first bad character's."""
    found = screen(text, longest=10)
    assert found is not None
    assert (found.reason, found.at) == (reason, at)


@pytest.mark.parametrize("text", ["a\tb\r\nc", "é", "他很累", "🙂", "a\x85b", "0", "e\u0301", "\u202bשלום\u202c"])
def test_ordinary_text_of_any_script_is_taken(text: str) -> None:
    """Tabs, line ends, accents, emoji and right-to-left marks are fine."""
    assert screen(text) is None


@given(st.text(alphabet=st.characters(codec=None), min_size=1, max_size=50))
def test_a_refusal_never_holds_the_text(text: str) -> None:
    """The same sentence answers any text with the same fault."""
    found = screen("SECRET" + text, longest=30)
    if found is not None:
        assert isinstance(found, Refusal)
        assert "SECRET" not in repr(found)
        assert found.mend.endswith(".")


@given(st.text(alphabet=st.characters(codec=None), max_size=50))
def test_what_is_taken_can_be_stored(text: str) -> None:
    """A taken text encodes as UTF-8, has no NUL and is not blank."""
    if screen(text) is None:
        assert "\x00" not in text
        assert text.encode("utf-8").decode("utf-8") == text
        assert text.strip()
