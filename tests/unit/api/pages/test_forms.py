"""Forms as browsers post them: what is read, what is refused, and how a mistake reaches its field."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from fastapi import Request
from hypothesis import given
from hypothesis import strategies as st

from api.pages.forms import LARGEST, Form, mistakes, posted, written
from api.pages.parts import FieldError
from api.problems import ProblemError, invalid, not_found
from api.sessions import Sessions

SESSIONS = Sessions(b"k" * 32, env="evaluation", secure=False)
TYPED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)


def request(body: bytes, content_type: str = "application/x-www-form-urlencoded") -> Request:
    """A posted form."""

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/",
        "headers": [(b"content-type", content_type.encode())],
        "app": SimpleNamespace(state=SimpleNamespace(sessions=SESSIONS)),
    }
    return Request(scope, receive)


TOKEN = SESSIONS.form_token(request(b""))


def read(body: bytes, content_type: str = "application/x-www-form-urlencoded") -> Form:
    """The form that a body holds."""
    # In a thread of its own: once a browser was driven in this process, a loop runs in the main one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, posted(request(body, content_type))).result()


@given(st.dictionaries(st.text("abcdefgh_-", min_size=1, max_size=12), TYPED, max_size=8))
def test_what_was_typed_arrives(typed: dict[str, str]) -> None:
    """Whatever the letters, each field comes back as it was typed, without blanks around it."""
    form = read(urlencode({"csrf_token": TOKEN, **typed}).encode())
    assert {name: form.one(name) for name in typed} == {name: value.strip() for name, value in typed.items()}


def test_line_breaks_are_plain_and_a_nul_is_no_letter() -> None:
    """A browser sends CR LF; no database takes a NUL."""
    form = read(urlencode({"csrf_token": TOKEN, "text": "one\r\ntwo\0", "box": "yes"}).encode())
    assert form.one("text") == "one\ntwo"
    assert form.ticked("box")
    assert not form.ticked("text")


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"text=hello", "application/x-www-form-urlencoded", 403),
        (b"csrf_token=made-up&text=hello", "application/x-www-form-urlencoded", 403),
        (b"{}", "application/json", 415),
        (b"a" * (LARGEST + 1), "application/x-www-form-urlencoded", 413),
        ("é=1".encode(), "application/x-www-form-urlencoded", 422),
        (b"&".join(b"a=1" for _ in range(2300)), "application/x-www-form-urlencoded", 422),
    ],
)
def test_what_is_no_form_of_ours_is_refused(body: bytes, content_type: str, status: int) -> None:
    """Without this session's token, of another type, too large, not encoded, of too many fields."""
    with pytest.raises(ProblemError) as refused:
        read(body, content_type)
    assert refused.value.status == status
    assert "hello" not in refused.value.detail


def test_a_refused_field_becomes_a_mistake_in_the_form() -> None:
    """Named as the page names it; the same mend is said once."""
    problem = invalid(("place", "is not a known place"), ("place", "is not a known place"))
    fields = {"place": ("place", "Where they live")}
    assert mistakes(problem, fields) == (FieldError("place", "Where they live: is not a known place"),)


def test_a_problem_that_is_not_about_the_form_stays_a_problem() -> None:
    """A mistake without a field would be shown nowhere."""
    for problem in (invalid(("place", "x"), ("source", "x")), not_found("note")):
        with pytest.raises(ProblemError):
            mistakes(problem, {"place": ("place", "Where they live")})


def test_a_text_must_be_there_and_not_be_too_long() -> None:
    """Missing, too long, or sound."""
    assert written("", "text", "Write it", 5) == (FieldError("text", "Write it"),)
    assert written("123456", "text", "Write it", 5) == (FieldError("text", "Shorten it to 5 characters or fewer"),)
    assert written("12345", "text", "Write it", 5) == ()
