"""Problems speak to whoever posted: the field, the mend, and nothing that may be somebody's words."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError
from starlette.requests import Request

from api.problems import answer, fields_of, not_found
from contracts.notes import EXAMPLE, NoteIn
from contracts.resources.curation import SampleIn
from contracts.resources.sources import SourceIn

JARGON = ("Input should", "String should", "List should", "instance of", "validation")


@pytest.mark.parametrize(
    ("field", "value", "mend"),
    [
        ("person", 5, "must be text, in quotes"),
        ("person", "x" * 300, "is longer than 256 characters"),
        ("known_names", "Amy", "must be a list"),
        ("out_of_bounds", ["a"] * 60, "has 60 entries, and takes 50"),
        ("statements", ["The boiler"], "must be an object"),
        ("statements", [{"text": "The boiler", "may_quote": "yes"}], "must be true or false"),
    ],
)
def test_a_wrong_shape_is_told_with_its_mend(field: str, value: Any, mend: str) -> None:
    """In plain words, not in those of the library that found it."""
    with pytest.raises(ValidationError) as raised:
        NoteIn.model_validate({**EXAMPLE, field: value})
    told = [detail for _, detail in fields_of(raised.value.errors(include_url=False, include_input=False))]
    assert any(mend in detail for detail in told)
    assert not any(word in detail for word in JARGON for detail in told)


def test_a_list_of_too_few_says_how_many_it_takes() -> None:
    """As of the two who code a sample."""
    with pytest.raises(ValidationError) as raised:
        SampleIn.model_validate({"kind": "problem", "size": 20, "coders": ["Ada"]})
    ((_, detail),) = fields_of(raised.value.errors(include_url=False, include_input=False))
    assert detail == "has 1 entries, and takes at least 2; add some"


def test_an_object_of_too_many_says_how_many_it_takes() -> None:
    """The shape-checker does not count an object's names: a glossary that is too long was answered with 500."""
    with pytest.raises(ValidationError) as raised:
        SourceIn.model_validate({"name": "Housing", "glossary": {f"a{at}": "b" for at in range(501)}})
    told = fields_of(raised.value.errors(include_url=False, include_input=False))
    assert told == [("glossary", "has more than 500 entries; leave some out")]


@pytest.mark.parametrize(
    ("path", "told"), [("/v1/notes/n0", True), ("/v1/notes/She has no heating", False), ("/v1/Zoë", False)]
)
def test_an_address_that_may_hold_words_is_not_sent_back(path: str, told: bool) -> None:
    """A plain one stands in `instance`."""
    request = Request({"type": "http", "path": path, "headers": [], "server": ("localhost", 80), "scheme": "http"})
    assert (b'"instance"' in answer(not_found("note"), request).body) is told
