"""Cursors: what they carry comes back, and what is none of ours is refused as a problem."""

from __future__ import annotations

import base64

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.paging import MOST, decode, encode
from api.problems import ProblemError

WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


@given(st.integers(-MOST, MOST), WORDS)
def test_a_cursor_carries_its_key(number: int, word: str) -> None:
    """A number and a word, whatever they are."""
    assert decode(encode(number, word), int, str) == (number, word)


def test_no_cursor_is_the_beginning() -> None:
    """None."""
    assert decode(None, int) is None


@given(st.text(max_size=60))
def test_anything_else_is_refused(text: str) -> None:
    """422, naming the field; never another error."""
    answer = _tried(text)
    assert isinstance(answer, tuple) or (answer.status, answer.fields[0][0]) == (422, "cursor")


def _tried(text: str) -> tuple[object, ...] | ProblemError:
    try:
        return decode(text, int, str) or ()
    except ProblemError as problem:
        return problem


@pytest.mark.parametrize("key", [[2**63], [-(2**63)], [True], [1.5], ["1"], [1, 1], [], {"a": 1}])
def test_what_a_database_could_not_compare_is_refused(key: object) -> None:
    """A number over 64 bits, of another type, or another count."""
    cursor = base64.urlsafe_b64encode(orjson.dumps(key)).decode()
    with pytest.raises(ProblemError):
        decode(cursor, int)


def test_a_nul_in_a_cursor_is_refused() -> None:
    """PostgreSQL takes none."""
    with pytest.raises(ProblemError):
        decode(encode("a\0b"), str)
