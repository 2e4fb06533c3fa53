"""Notes as CloudEvents 1.0.2: binary, structured and batch are the same note as plain JSON."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from cloudevents.core.bindings.http import to_binary_event, to_structured_event
from cloudevents.core.v1.event import CloudEvent

from tests.support.door import HOUSING, Door, a_note

TYPE = "incommon.note.posted.v1"


def an_event(**attributes: Any) -> dict[str, Any]:
    """A structured event around a note without its own source and id."""
    event = {"specversion": "1.0", "type": TYPE, "source": HOUSING, "id": "A-17", "data": a_note(source=None, id=None)}
    return {name: value for name, value in (event | attributes).items() if value is not None}


def structured(door: Door, event: Any) -> Any:
    """Post one structured event."""
    media = {"content-type": "application/cloudevents+json"}
    return door.client.post("/v1/notes", content=json.dumps(event).encode(), headers=media)


def test_every_form_is_the_same_note(door: Door) -> None:
    """Created by one form, the note is there already for each of the others, with the same answer."""
    first = door.client.post("/v1/notes", json=a_note())
    assert first.status_code == 201
    event = CloudEvent(
        {"type": TYPE, "source": HOUSING, "id": "A-17", "specversion": "1.0", "datacontenttype": "application/json"},
        a_note(source=None, id=None),
    )
    as_headers, as_body = to_binary_event(event), to_structured_event(event)
    coded = base64.b64encode(json.dumps(a_note()).encode()).decode()
    answers = [
        door.client.post("/v1/notes", content=as_headers.body, headers=as_headers.headers),
        door.client.post("/v1/notes", content=as_body.body, headers=as_body.headers),
        structured(door, an_event(data=None, data_base64=coded, time="2026-11-02T10:00:00Z", traceid="x1")),
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    assert all(answer.json() == first.json() for answer in answers)


def test_a_batch_of_events_answers_per_item(door: Door) -> None:
    """Each event is read by itself."""
    events = [an_event(), an_event(id="B"), an_event(id=None), an_event(type="other"), 7, an_event(id="A-17")]
    answer = door.client.post(
        "/v1/notes/batch",
        content=json.dumps(events).encode(),
        headers={"content-type": "application/cloudevents-batch+json"},
    )
    assert [item["status"] for item in answer.json()["items"]] == [201, 201, 422, 422, 422, 200]


def test_the_notes_own_source_and_id_stand(door: Door) -> None:
    """The event's are taken only where the note leaves its own out."""
    answer = structured(door, an_event(id="event-1", source="urn:bus", data=a_note()))
    assert (answer.json()["source"], answer.json()["source_id"]) == (HOUSING, "A-17")


@pytest.mark.parametrize(
    ("attributes", "field"),
    [
        ({"id": None}, "id"),
        ({"source": None}, "source"),
        ({"type": None}, "type"),
        ({"specversion": None}, "specversion"),
        ({"specversion": "0.3"}, "specversion"),
        ({"type": "com.example.other"}, "type"),
        ({"time": "yesterday"}, "time"),
        ({"Bad Name": "x"}, "(a name of 8 characters)"),
        ({"id": 17}, "id"),
        ({"data": None}, "data"),
        ({"data": "text"}, "data"),
        ({"data": None, "data_base64": "%%%"}, "data_base64"),
        ({"data": None, "data_base64": 7}, "data_base64"),
        ({"data": a_note(source=None, id=None, place="nowhere")}, "place"),
    ],
)
def test_what_is_no_event_names_the_attribute(door: Door, attributes: Any, field: str) -> None:
    """422 and nothing stored; an id is never made up."""
    head = door.head()
    answer = structured(door, an_event(**attributes))
    assert answer.status_code == 422
    assert field in [error["field"] for error in answer.json()["errors"]], answer.text
    assert door.head() == head


def test_binary_events_need_all_their_headers(door: Door) -> None:
    """One without a type or with a wrong version is refused, naming the header."""
    note = json.dumps(a_note()).encode()
    for headers, field in (
        ({"ce-specversion": "1.0", "ce-id": "1", "ce-source": "urn:x"}, "ce-type"),
        ({"ce-specversion": "2.0", "ce-id": "1", "ce-source": "urn:x", "ce-type": TYPE}, "ce-specversion"),
        ({"ce-specversion": "1.0", "ce-id": "1", "ce-source": "urn:x", "ce-type": TYPE, "ce-time": "x"}, "ce-time"),
    ):
        answer = door.client.post("/v1/notes", content=note, headers={"content-type": "application/json", **headers})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"] == field
