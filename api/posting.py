"""What a posted body holds, whichever of the accepted forms it came in: one note, or many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from fastapi import Request

from api import cloudevents
from api.bodies import JSON, has_escapes, limited, media_type, parsed, too_large
from api.door import Item, note_item
from api.problems import ProblemError, invalid
from contracts.notes import MAX_BATCH, MAX_NOTE_BYTES

NDJSON = ("application/x-ndjson", "application/ndjson")
MAX_BATCH_BYTES = 32 * 1024 * 1024
_BLANK = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Posted:
    """A body as it came in, within its limit."""

    raw: bytes
    media: str
    headers: dict[str, str]


async def one_note(request: Request) -> Posted:
    """A dependency: the body of one note, as JSON or as a CloudEvent."""
    media = media_type(request, JSON, cloudevents.STRUCTURED)
    return Posted(await limited(request, MAX_NOTE_BYTES), media, dict(request.headers))


async def plain_note(request: Request) -> Posted:
    """A dependency: the body of one note, as JSON only."""
    media = media_type(request, JSON)
    return Posted(await limited(request, MAX_NOTE_BYTES), media, {})


async def many_notes(request: Request) -> Posted:
    """A dependency: the body of a batch, as a JSON array, NDJSON or a CloudEvents batch."""
    media = media_type(request, JSON, *NDJSON, cloudevents.BATCH)
    return Posted(await limited(request, MAX_BATCH_BYTES), media, {})


def read_one(posted: Posted) -> Item:
    """The one note of a body.

    Raises:
        ProblemError: the body is no JSON.
    """
    if posted.media == cloudevents.STRUCTURED:
        return cloudevents.from_value(parsed(posted.raw), escapes=has_escapes(posted.raw))
    if cloudevents.is_binary(posted.headers):
        return cloudevents.from_headers(posted.headers, posted.raw)
    return note_item(parsed(posted.raw), escapes=has_escapes(posted.raw))


def read_many(posted: Posted) -> list[Item]:
    """The items of a batch, each a note or why it is none.

    Raises:
        ProblemError: the body is no array, or has too many items; nothing of it is taken.
    """
    if posted.media in NDJSON:
        lines = [line for line in posted.raw.split(b"\n") if line.strip(_BLANK)]
        _few_enough(len(lines))
        return [_line(line) for line in lines]
    values = parsed(posted.raw)
    if not isinstance(values, list):
        raise invalid(("body", "must be a JSON array of notes; one note alone goes to POST /v1/notes"))
    _few_enough(len(values))
    read = cloudevents.from_value if posted.media == cloudevents.BATCH else note_item
    escapes = has_escapes(posted.raw)
    return [_small_enough(value, posted.raw) or read(value, escapes=escapes) for value in values]


def _few_enough(count: int) -> None:
    if count > MAX_BATCH:
        detail = f"body: has {count:,} items, and a batch takes {MAX_BATCH:,}; send it in smaller parts."
        raise ProblemError(413, "too-large", "Too large", detail)


def _line(line: bytes) -> Item:
    if len(line) > MAX_NOTE_BYTES:
        return too_large(MAX_NOTE_BYTES, "note")
    try:
        return note_item(parsed(line), escapes=has_escapes(line))
    except ProblemError as problem:
        return problem


def _small_enough(value: Any, raw: bytes) -> ProblemError | None:
    """413 for an array's item that is too large; most bodies are small as a whole and are not measured again."""
    if len(raw) > MAX_NOTE_BYTES and _size(value) > MAX_NOTE_BYTES:
        return too_large(MAX_NOTE_BYTES, "note")
    return None


def _size(value: Any) -> int:
    try:
        return len(orjson.dumps(value))
    except TypeError:  # half a surrogate pair, a name given twice, a huge number: no note, and its reading tells why
        return 0
