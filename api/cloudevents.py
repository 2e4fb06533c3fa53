"""Notes as CloudEvents 1.0.2: binary, structured and batch. `data` is the note.

The event's `source` and `id` stand in for the note's own where the note leaves them out. The SDK reads each event; it
has no batch mode, so the array is split here. It would make up an id for an event without one, which would break
"(source, id) once, for ever", so what the specification requires is asked for before.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from cloudevents.core.bindings.http import HTTPMessage, from_binary
from cloudevents.core.exceptions import CloudEventValidationError
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

from api.bodies import flaws, has_escapes, named, parsed
from api.door import Item, note_item
from api.problems import ProblemError, invalid

TYPE = "incommon.note.posted.v1"
STRUCTURED = "application/cloudevents+json"
BATCH = "application/cloudevents-batch+json"
REQUIRED = ("specversion", "type", "source", "id")


def documented(note: dict[str, Any]) -> dict[str, Any]:
    """A structured event for OpenAPI, given the schema of its note."""
    words = {"type": "string", "minLength": 1}
    return {
        "type": "object",
        "description": "CloudEvents 1.0.2; `source` and `id` stand in for the note's own where it leaves them out",
        "required": [*REQUIRED, "data"],
        "properties": {
            "specversion": {"type": "string", "const": "1.0"},
            "type": {"type": "string", "const": TYPE},
            "source": words,
            "id": words,
            "time": {"type": "string", "format": "date-time"},
            "data": {**note, "required": [name for name in note["required"] if name not in ("source", "id")]},
        },
    }


def is_binary(headers: Mapping[str, str]) -> bool:
    """Whether a request carries an event's attributes in its headers."""
    return "ce-specversion" in headers or "ce-id" in headers


def from_headers(headers: Mapping[str, str], raw: bytes) -> Item:
    """A note sent in binary mode: attributes in `ce-` headers, the note as the body."""
    attributes = {name.lower(): value for name, value in headers.items() if name.lower().startswith("ce-")}
    missing = [f"ce-{name}" for name in REQUIRED if not attributes.get(f"ce-{name}")]
    if missing:
        return invalid(*((name, "is missing; CloudEvents 1.0 requires it") for name in missing))
    try:
        # The body is parsed strictly below; the SDK is given the attributes alone.
        message = HTTPMessage({**attributes, "content-type": "application/json"}, b"")
        event = from_binary(message, JSONFormat(), CloudEvent)
        return _note(event.get_attributes(), parsed(raw), escapes=has_escapes(raw))
    except ProblemError as problem:
        return problem
    except CloudEventValidationError as error:
        return _refused(error, "ce-")
    except (ValueError, TypeError):
        return invalid(("ce-time", "must be a time with its offset, like 2026-11-02T10:00:00Z"))


def from_value(value: Any, *, escapes: bool) -> Item:
    """A note in a structured event, already parsed strictly.

    Args:
        value: the event as parsed.
        escapes: as `flaws` takes it, of the bytes it came in.
    """
    found = flaws(value, escapes=escapes)
    if not found and not isinstance(value, dict):
        found = [("body", "must be a CloudEvent: a JSON object")]
    if not found:
        found = [(name, "is missing; CloudEvents 1.0 requires it") for name in REQUIRED if not value.get(name)]
    if not found and "data" not in value and "data_base64" not in value:
        found = [("data", "is missing; it carries the note")]
    if found:
        return invalid(*found)
    try:
        return _structured(value, escapes=escapes)
    except ProblemError as problem:
        return problem
    except CloudEventValidationError as error:
        return _refused(error, "")
    except (ValueError, TypeError):
        return invalid(("time", "must be a time with its offset, like 2026-11-02T10:00:00Z"))


def _structured(value: dict[str, Any], *, escapes: bool) -> Item:
    attributes = {name: part for name, part in value.items() if name not in ("data", "data_base64")}
    event = JSONFormat().read(CloudEvent, json.dumps(attributes))
    if "data" in value:
        return _note(event.get_attributes(), value["data"], escapes=escapes)
    try:
        inner = base64.b64decode(value["data_base64"], validate=True)  # the SDK passes over what is no base64
    except (binascii.Error, TypeError, ValueError):
        return invalid(("data_base64", "must be the note as JSON, in base64"))
    return _note(event.get_attributes(), parsed(inner), escapes=has_escapes(inner))


def _note(attributes: Mapping[str, Any], data: Any, *, escapes: bool) -> Item:
    if attributes["type"] != TYPE:
        return invalid(("type", f"must be {TYPE}"))
    if not isinstance(data, dict):
        return invalid(("data", "must be the note: a JSON object"))
    # An event may say as an attribute of its own that its record is restricted: whoever routes events sees no data.
    restricted = {"restricted": attributes["restricted"]} if "restricted" in attributes else {}
    return note_item({"source": attributes["source"], "id": attributes["id"], **data, **restricted}, escapes=escapes)


def _refused(error: CloudEventValidationError, prefix: str) -> ProblemError:
    return invalid(*((prefix + named(name), _MEND) for name in sorted(error.errors)))


_MEND = "is not as CloudEvents 1.0 wants it; specversion is 1.0, names of attributes are lower-case letters and digits"
