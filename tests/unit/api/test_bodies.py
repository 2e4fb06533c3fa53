"""Strict JSON: what Python's own reader lets through is found, and nothing is repeated."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.bodies import documented, flaws, has_escapes, named, parsed, shaped
from api.problems import ProblemError
from contracts.notes import NoteIn
from contracts.resources.sources import SourceIn
from tests.unit.contracts.test_notes import ANYTHING


@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_one_problem(raw: bytes) -> None:
    """422, naming the body, without any of the bytes beyond what every message says."""
    refusal: ProblemError | None = None
    try:
        flaws(parsed(raw), escapes=has_escapes(raw))
    except ProblemError as problem:
        refusal = problem
    if refusal is not None:
        assert refusal.status == 422
        assert refusal.fields[0][0] == "body"


@given(ANYTHING)
def test_sound_json_is_read_as_it_is(value: Any) -> None:
    """The same value as the standard reader gives, with no flaw unless it holds a NUL."""
    raw = json.dumps(value).encode()
    assert parsed(raw) == value
    assert bool(flaws(value, escapes=has_escapes(raw))) == ("\\u0000" in raw.decode())


def test_every_flaw_is_told_with_its_path() -> None:
    """Names given twice, NUL and half a surrogate pair, at any depth, all at once."""
    raw = rb'{"a": [{"b": "x\u0000"}, {"c": 1, "c": 2}], "d": "\ud800", "e": "\ud83d\ude00"}'
    assert [field for field, _ in flaws(parsed(raw), escapes=has_escapes(raw))] == ["a.0.b", "a.1", "d"]


@pytest.mark.parametrize("name", ["place", "statements", "person_scheme", "a-b.c:d"])
def test_a_plain_name_is_repeated_and_words_are_not(name: str) -> None:
    """A field name with blanks may be somebody's words."""
    assert named(name) == name
    assert named(name + " is homeless") == f"(a name of {len(name) + 12} characters)"


def test_a_name_of_an_object_that_is_wrong_is_told_where_it_stands() -> None:
    """Nothing is added to its path: the shape-checker's own mark was told as a name that somebody had sent."""
    with pytest.raises(ProblemError) as raised:
        shaped(SourceIn, {"name": "Housing", "glossary": {"HV": "health visitor"}})
    assert [field for field, _ in raised.value.fields] == ["glossary.HV"]


def test_the_documented_body_stands_by_itself() -> None:
    """No reference that OpenAPI could not follow, and every field with its description."""
    whole = documented(NoteIn)["requestBody"]["content"]["application/json"]["schema"]
    assert "$ref" not in json.dumps(whole)
    assert set(whole["properties"]) == set(NoteIn.model_fields)
    assert all("description" in part for part in whole["properties"].values())
