"""A note as posted: what fits, what is refused, and that nothing refused is repeated."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from contracts.notes import EXAMPLE, NoteIn, parse_occurred
from contracts.words import Kind, Reach, Voice


def test_the_documented_example_is_a_note() -> None:
    """Its enumerations are read as the glossary's words."""
    note = NoteIn.model_validate(EXAMPLE)
    assert (note.reach, note.statements and note.statements[0].kind) == (Reach.PLACE, Kind.PROBLEM)


def test_out_of_bounds_is_a_text_or_a_list() -> None:
    """Both are the same note."""
    one = NoteIn.model_validate({**EXAMPLE, "out_of_bounds": "my mother"})
    many = NoteIn.model_validate({**EXAMPLE, "out_of_bounds": ["my mother"]})
    assert one == many


def test_a_voice_left_out_is_the_workers() -> None:
    """Nobody's words are taken for the person's."""
    note = NoteIn.model_validate({**EXAMPLE, "statements": [{"text": "said"}]})
    assert note.statements is not None
    assert note.statements[0].voice is Voice.WORKER


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_every_plain_date_is_read(day: date) -> None:
    """As that day."""
    assert parse_occurred(day.isoformat()) == day


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-9.5))])))
def test_every_moment_with_an_offset_is_read(moment: datetime) -> None:
    """As that moment, with Z or an offset."""
    assert parse_occurred(moment.isoformat()) == moment
    assert parse_occurred(moment.isoformat().replace("+00:00", "Z")) == moment


@given(st.datetimes())
def test_no_moment_without_an_offset_is_read(moment: datetime) -> None:
    """The mend says to add one."""
    with pytest.raises(ValueError, match="offset"):
        parse_occurred(moment.isoformat())


@given(st.text(max_size=40))
def test_any_other_text_is_refused_without_being_repeated(text: str) -> None:
    """No error but a ValueError, and the message holds nothing of the text."""
    refusal = ""
    try:
        parse_occurred(text)
    except ValueError as error:
        refusal = str(error)
    assert len(text) < 6 or text not in refusal


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)


@given(st.sampled_from(sorted(NoteIn.model_fields)), ANYTHING)
def test_any_value_in_any_field_fits_or_is_refused_by_name(field: str, value: Any) -> None:
    """Never another error; the field named is the one that is wrong, or one that it decides on."""
    named: set[str] = set()
    try:
        NoteIn.model_validate({**EXAMPLE, field: value})
    except ValidationError as error:
        named = {str(one["loc"][0]) for one in error.errors()}
    assert named <= {field, "team", "statements"}


@pytest.mark.parametrize("kind", [k for k in Kind if k is not Kind.ACTION])
def test_mode_and_helped_are_said_of_actions_only(kind: Kind) -> None:
    """Of each other kind they are refused by name."""
    for field, value in (("mode", "supporting"), ("helped", "yes")):
        with pytest.raises(ValidationError) as refusal:
            NoteIn.model_validate({**EXAMPLE, "statements": [{"kind": kind.value, "text": "t", field: value}]})
        assert refusal.value.errors()[0]["loc"] == ("statements", 0, field)
    NoteIn.model_validate({**EXAMPLE, "statements": [{"kind": "action", "text": "t", "mode": "supporting"}]})
