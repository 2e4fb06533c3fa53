"""Every kind of bad input is a problem that names the field and the mend, echoes nothing, and stores nothing."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contracts.notes import MAX_NOTE_BYTES
from tests.support.door import Door, a_door, a_note
from tests.support.system import a_system

SECRET = "zyzzogeton"
JSON = "application/json"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """One system for the whole module: nothing that is refused may change it."""
    folder: Path = tmp_path_factory.mktemp("bad")
    with a_system(folder) as system:
        yield a_door(system)


def refused(door: Door, raw: bytes, status: int, field: str, media: str = JSON, **headers: str) -> None:
    """Post raw bytes and hold the answer to the promise."""
    head = door.head()
    answer = door.client.post("/v1/notes", content=raw, headers={"content-type": media, **headers})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"].startswith("/problems/")
    named = [error["field"] for error in problem.get("errors", [])] or [problem["detail"].split(":")[0]]
    assert field in named, problem
    assert SECRET not in answer.text
    assert door.head() == head


def statement(**fields: Any) -> list[dict[str, Any]]:
    """One statement with the secret in its words."""
    return [{"kind": "problem", "text": SECRET, **fields}]


WRONG_FIELDS: list[tuple[dict[str, Any], str]] = [
    ({"source": None}, "source"),
    ({"source": "housing " + SECRET}, "source"),
    ({"source": "urn:x:" + "a" * 300}, "source"),
    ({"source": 7}, "source"),
    ({"id": None}, "id"),
    ({"id": ""}, "id"),
    ({"id": " A-17"}, "id"),
    ({"id": "A\n17" + SECRET}, "id"),
    ({"id": "A\x0717"}, "id"),
    ({"id": "A\u202817"}, "id"),
    ({"id": "a" * 257}, "id"),
    ({"id": 17}, "id"),
    ({"person": None}, "person"),
    ({"person": {"name": SECRET}}, "person"),
    ({"person_scheme": SECRET}, "person_scheme"),
    ({"occurred_at": None}, "occurred_at"),
    ({"occurred_at": "2026-11-02T10:00:00"}, "occurred_at"),
    ({"occurred_at": "2026-11-02 10:00"}, "occurred_at"),
    ({"occurred_at": "2026-02-30"}, "occurred_at"),
    ({"occurred_at": "2026-11-02T25:00:00Z"}, "occurred_at"),
    ({"occurred_at": "2nd November " + SECRET}, "occurred_at"),
    ({"occurred_at": "1899-12-31"}, "occurred_at"),
    ({"occurred_at": "0001-01-01T00:00:00+14:00"}, "occurred_at"),
    ({"occurred_at": "9999-12-31T23:59:59-14:00"}, "occurred_at"),
    ({"occurred_at": "2026-11-20"}, "occurred_at"),
    ({"occurred_at": "2026-11-19T12:00:01Z"}, "occurred_at"),
    ({"occurred_at": "٢٠٢٦-11-02"}, "occurred_at"),
    ({"occurred_at": 1762077600}, "occurred_at"),
    ({"place": SECRET}, "place"),
    ({"place": "W" * 65}, "place"),
    ({"place": ["W01"]}, "place"),
    ({"reach": "everywhere " + SECRET}, "reach"),
    ({"reach": 3}, "reach"),
    ({"reach": "team"}, "team"),
    ({"team": ""}, "team"),
    ({"matters": ""}, "matters"),
    ({"out_of_bounds": {"a": SECRET}}, "out_of_bounds"),
    ({"out_of_bounds": [7]}, "out_of_bounds.0"),
    ({"statements": None}, "statements"),
    ({"statements": []}, "statements"),
    ({"statements": None, "text": "  \n "}, "text"),
    ({"statements": SECRET}, "statements"),
    ({"statements": [SECRET]}, "statements.0"),
    ({"statements": statement(kind="issue " + SECRET)}, "statements.0.kind"),
    ({"statements": statement(text="")}, "statements.0.text"),
    ({"statements": [{"kind": "problem"}]}, "statements.0.text"),
    ({"statements": statement(voice="client")}, "statements.0.voice"),
    ({"statements": statement(mode="supporting")}, "statements.0.mode"),
    ({"statements": statement(helped="yes")}, "statements.0.helped"),
    ({"statements": statement(kind=None, mode="supporting")}, "statements.0.mode"),
    ({"statements": statement(kind="action", helped_voice="person")}, "statements.0.helped_voice"),
    ({"statements": statement(kind="action", helped="maybe")}, "statements.0.helped"),
    ({"statements": statement(scale="place")}, "statements.0.scale"),
    ({"statements": statement(kind="barrier", scale="galaxy")}, "statements.0.scale"),
    ({"statements": statement(may_quote="yes")}, "statements.0.may_quote"),
    ({"statements": statement(actors="family")}, "statements.0.actors"),
    ({"statements": statement(factors=[None])}, "statements.0.factors.0"),
    ({"statements": statement(confidence=1)}, "statements.0.confidence"),
    ({"statements": statement() * 501}, "statements"),
    ({"text": "a\0b"}, "text"),
    ({"text": "a\x07b"}, "text"),
    ({"text": "\u200b"}, "text"),
    ({"matters": SECRET + "\x1b"}, "matters"),
    ({"known_names": SECRET}, "known_names"),
    ({"return_to": "javascript:alert(1)"}, "return_to"),
    ({"return_to": "https://user:pass@x.example/"}, "return_to"),
    ({"return_to": "ftp://x.example/"}, "return_to"),
    ({"return_to": "https://[/"}, "return_to"),
    ({"language": "English " + SECRET}, "language"),
    ({"colour": SECRET}, "colour"),
    ({SECRET + " lives in a shed": 1}, f"(a name of {len(SECRET) + 16} characters)"),
    ({"reach_set_by": "person"}, "reach_set_by"),
]


@pytest.mark.parametrize(("fields", "field"), WRONG_FIELDS, ids=lambda value: str(value)[:50])
def test_a_wrong_field_is_named_with_its_mend(shared: Door, fields: dict[str, Any], field: str) -> None:
    """422, the field by its path, and no word of what was written."""
    refused(shared, json.dumps(a_note(**fields)).encode(), 422, field)


GOOD = json.dumps(a_note(statements=statement())).encode()
RAW: list[tuple[str, bytes, int, str]] = [
    ("nothing", b"", 422, "body"),
    ("no JSON", b"{" + SECRET.encode(), 422, "body"),
    ("cut off", GOOD[:-5], 422, "body"),
    ("two values", GOOD + GOOD, 422, "body"),
    ("an array", b"[" + GOOD + b"]", 422, "body"),
    ("a string", b'"' + SECRET.encode() + b'"', 422, "body"),
    ("null", b"null", 422, "body"),
    ("BOM", b"\xef\xbb\xbf" + GOOD, 422, "body"),
    ("UTF-16", GOOD.decode().encode("utf-16"), 422, "body"),
    ("UTF-16 without mark", GOOD.decode().encode("utf-16-le"), 422, "body"),
    ("Latin-1", json.dumps(a_note(team="Zoë"), ensure_ascii=False).encode("latin-1"), 422, "body"),
    ("overlong UTF-8", GOOD.replace(b"A-17", b"A\xc0\xaf17"), 422, "body"),
    ("surrogate as UTF-8", GOOD.replace(b"A-17", b"A\xed\xa0\x8017"), 422, "body"),
    ("raw NUL", GOOD.replace(b"A-17", b"A\x0017"), 422, "body"),
    ("raw control", GOOD.replace(b"A-17", b"A\x0117"), 422, "body"),
    ("escaped NUL", GOOD.replace(SECRET.encode(), SECRET.encode() + b"\\u0000"), 422, "statements.0.text"),
    ("unpaired surrogate", GOOD.replace(SECRET.encode(), SECRET.encode() + b"\\ud83d x"), 422, "statements.0.text"),
    ("surrogates reversed", GOOD.replace(b"A-17", b"\\ude00\\ud83d"), 422, "id"),
    ("surrogate in a name", b'{"\\ud83d' + SECRET.encode() + b'": 1}', 422, "body"),
    ("twice", GOOD[:-1] + b', "id": "' + SECRET.encode() + b'"}', 422, "body"),
    ("twice inside", GOOD.replace(b'"kind": "problem"', b'"kind": "problem", "kind": "action"'), 422, "statements.0"),
    ("NaN", GOOD[:-1] + b', "team": NaN}', 422, "body"),
    ("Infinity", GOOD[:-1] + b', "team": -Infinity}', 422, "body"),
    ("endless number", GOOD[:-1] + b', "team": ' + b"9" * 5000 + b"}", 422, "body"),
    ("deep", b'{"a":' * 20_000 + b"1" + b"}" * 20_000, 422, "body"),
    ("deep arrays", b"[" * 100_000 + b"]" * 100_000, 422, "body"),
    ("comment", b"// hi\n" + GOOD, 422, "body"),
    ("too large", json.dumps(a_note(text=SECRET + "x" * MAX_NOTE_BYTES)).encode(), 413, "body"),
]


@pytest.mark.parametrize(("raw", "status", "field"), [r[1:] for r in RAW], ids=[r[0] for r in RAW])
def test_bytes_that_are_no_note_are_refused(shared: Door, raw: bytes, status: int, field: str) -> None:
    """Encoding, depth, NUL, surrogates, names given twice, numbers JSON does not have, size."""
    refused(shared, raw, status, field)


@pytest.mark.parametrize(
    ("media", "headers"),
    [
        ("text/plain", {}),
        ("application/x-www-form-urlencoded", {}),
        ("application/xml", {}),
        ("", {}),
        ("application/json; charset=iso-8859-1", {}),
        ("application/json", {"content-encoding": "gzip"}),
        ("application/cloudevents-batch+json", {}),
        ("application/x-ndjson", {}),
    ],
)
def test_another_content_type_is_415(shared: Door, media: str, headers: dict[str, str]) -> None:
    """The problem says which would be taken."""
    refused(shared, GOOD, 415, "content-encoding" if headers else "content-type", media, **headers)


def test_a_body_is_counted_as_it_streams_whatever_its_length_says(shared: Door) -> None:
    """Without a Content-Length the body is cut off at the limit, not read to its end."""
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(64):
            sent += 65536
            yield b" " * 65536

    answer = shared.client.post("/v1/notes", content=endless(), headers={"content-type": JSON})
    assert answer.status_code == 413
    lying = shared.client.post("/v1/notes", content=GOOD, headers={"content-type": JSON, "content-length": "999999999"})
    assert lying.status_code == 413


def test_a_batch_is_limited_in_bytes_and_each_item_in_its_own(shared: Door) -> None:
    """An item over 256 KiB is 413 alone, in an array and in NDJSON; its neighbours are judged by themselves."""
    large, small = a_note(id="large", text=SECRET + "x" * MAX_NOTE_BYTES), {"source": SECRET}
    array = shared.client.post("/v1/notes/batch", json=[large, small])
    lines = shared.client.post(
        "/v1/notes/batch",
        content=(json.dumps(large) + "\n" + json.dumps(small)).encode(),
        headers={"content-type": "application/x-ndjson"},
    )
    for answer in (array, lines):
        assert [item["status"] for item in answer.json()["items"]] == [413, 422]
        assert SECRET not in answer.text
    assert shared.client.post("/v1/notes/batch", json={"items": []}).status_code == 422
    assert shared.client.post("/v1/notes/batch", json=[]).json() == {"items": []}


def test_flaws_of_one_item_leave_the_others(shared: Door) -> None:
    """A name given twice or a broken character refuses its own item only."""
    body = b"[" + GOOD[:-1] + b', "id": "x"}, ' + GOOD.replace(b"A-17", b"\\ud800") + b', {"a": 1}]'
    answer = shared.client.post("/v1/notes/batch", content=body, headers={"content-type": JSON})
    assert [item["problem"]["errors"][0]["field"] for item in answer.json()["items"]] == ["body", "id", "source"]


def test_nothing_that_was_posted_stands_in_a_log(shared: Door, caplog: pytest.LogCaptureFixture) -> None:
    """Refused or taken, at the most talkative level."""
    with caplog.at_level(logging.DEBUG):
        for raw in (GOOD, GOOD[:-3], GOOD.replace(b'"problem"', b'"' + SECRET.encode() + b'"')):
            shared.client.post("/v1/notes/check", content=raw, headers={"content-type": JSON})
            shared.client.post("/v1/notes", content=raw, headers={"content-type": JSON})
    assert SECRET not in caplog.text
