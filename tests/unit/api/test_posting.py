"""What a body holds: one note or many, and what is wrong with each by itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.posting import Posted, read_many, read_one
from api.problems import ProblemError
from contracts.notes import EXAMPLE, MAX_BATCH, NoteIn


def test_an_array_and_ndjson_hold_the_same_notes() -> None:
    """Item by item."""
    notes = [{**EXAMPLE, "id": str(number)} for number in range(5)]
    array = read_many(Posted(json.dumps(notes).encode(), "application/json", {}))
    lines = read_many(Posted(b"\r\n".join(json.dumps(n).encode() for n in notes), "application/x-ndjson", {}))
    assert array == lines
    assert [item.id for item in array if isinstance(item, NoteIn)] == ["0", "1", "2", "3", "4"]


@given(st.lists(st.sampled_from([json.dumps(EXAMPLE), "{}", "[", "7", '{"a": NaN}']), max_size=12))
def test_there_is_one_result_a_line(lines: list[str]) -> None:
    """In order, and only a whole note is one."""
    items = read_many(Posted("\n".join(lines).encode(), "application/x-ndjson", {}))
    assert [isinstance(item, NoteIn) for item in items] == [line == json.dumps(EXAMPLE) for line in lines]


@pytest.mark.parametrize("media", ["application/json", "application/x-ndjson", "application/cloudevents-batch+json"])
def test_more_than_a_batch_is_refused_whole(media: str) -> None:
    """413, before any item is looked at."""
    many = ["{}"] * (MAX_BATCH + 1)
    raw = "\n".join(many) if media.endswith("ndjson") else f"[{','.join(many)}]"
    with pytest.raises(ProblemError) as refusal:
        read_many(Posted(raw.encode(), media, {}))
    assert refusal.value.status == 413


def test_a_binary_event_is_told_by_its_headers() -> None:
    """Its attributes stand in for what the note leaves out."""
    raw = json.dumps({k: v for k, v in EXAMPLE.items() if k not in ("id", "source")}).encode()
    headers = {"ce-specversion": "1.0", "ce-id": "7", "ce-source": "urn:x%20", "ce-type": "incommon.note.posted.v1"}
    item = read_one(Posted(raw, "application/json", {**headers, "ce-source": "urn:x:y"}))
    assert isinstance(item, NoteIn)
    assert (item.source, item.id) == ("urn:x:y", "7")
