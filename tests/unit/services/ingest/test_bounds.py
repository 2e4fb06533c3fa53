"""What touches a person's boundary, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.bounds import stems, touches


@pytest.mark.parametrize(
    ("bound", "said", "expected"),
    [
        ("my mother", "Her mother's debts", True),
        ("my mother", "MOTHERS' group", True),
        ("please do not ask about drinking", "He drinks at night", True),
        ("please do not ask about drinking", "She asks about the flat", False),
        ("anything about the past", "All of the things in the past", False),
        ("the court case", "Went to court", True),
        ("my ex-husband", "Her husband left", True),
        ("religion", "Cold and damp", False),
    ],
)
def test_a_shared_content_word_touches(bound: str, said: str, *, expected: bool) -> None:
    """Whatever its ending or case; words that say nothing do not."""
    assert touches((bound,), (said,)) is expected


@given(st.lists(st.text(max_size=30), max_size=4), st.lists(st.text(max_size=30), max_size=4))
def test_more_boundaries_never_free_a_statement(bounds: list[str], said: list[str]) -> None:
    """Adding a boundary can only widen what is left alone, and without any nothing is."""
    assert not touches((), said)
    if touches(bounds[:-1], said):
        assert touches(bounds, said)


@given(st.text(min_size=1, max_size=40))
def test_a_boundary_touches_its_own_words(text: str) -> None:
    """Whenever it has a content word at all."""
    assert touches((text,), (text,)) == bool(stems(text))
