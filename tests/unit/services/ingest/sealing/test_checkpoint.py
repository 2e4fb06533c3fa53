"""A checkpoint says what it was made of, and cannot be changed without its signature telling."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.sealing.checkpoint import NO_CHECKPOINT, SealKey, checkpoint_of, public_key
from services.ingest.sealing.rows import StoredRow, leaf_of
from services.ingest.sealing.tree import root

AT = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
KEY = SealKey(bytes(range(32)))
ROWS = [StoredRow(n, "0" * 31 + str(n % 3), n, "ingest.note.recorded.v1", bytes([n, 7])) for n in (1, 2, 4, 9)]


def test_it_says_what_was_sealed() -> None:
    """Its text holds first and last position, count, root, the one before, the time and the key."""
    first = checkpoint_of(ROWS[:1], None, KEY, AT)
    second = checkpoint_of(ROWS[1:], first, KEY, AT)
    said = second.stretch()
    assert (said.number, said.first, said.last, said.count) == (2, 2, 9, 3)
    assert said.root == root([leaf_of(row) for row in ROWS[1:]])
    assert (first.stretch().previous, said.previous) == (NO_CHECKPOINT, first.hash)
    assert (said.made_at, said.key) == (AT, KEY.public)
    assert [leaf.position for leaf in second.sealed()] == [2, 4, 9]
    assert second.signed_by(KEY.public)
    assert not second.signed_by(SealKey(bytes(32)).public)


def test_the_text_is_as_the_documentation_shows_it() -> None:
    """The format is for ever: what was sealed today must be checked in ten years."""
    assert checkpoint_of(ROWS[:2], None, KEY, AT).text == (
        "incommon seal v1\n"
        "checkpoint 1 made 2026-11-18T12:00:00+00:00\n"
        "events 1 to 2, 2 in all\n"
        "root 13a74c7ac1863ae0f8af35b21f2befe40aeae5ba147357d24ad97554a8035fd9\n"
        f"previous {'00' * 32}\n"
        "key A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=\n"
    )


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_no_changed_byte_keeps_the_signature(at: int, change: int) -> None:
    """Of the text, wherever it is."""
    one = checkpoint_of(ROWS, None, KEY, AT)
    text = bytearray(one.text, "latin-1")
    text[at % len(text)] ^= change
    assert not replace(one, text=text.decode("latin-1")).signed_by(KEY.public)


@pytest.mark.parametrize(
    "change",
    [
        ("checkpoint 1 made", "checkpoint 01 made"),
        ("events 1 to 9, 4", "events 1 to 9,  4"),
        ("incommon seal v1", "incommon seal v2"),
        ("\nkey", "\n\nkey"),
        ("+00:00", "Z"),
        ("root ", "root 00"),
        ("key A", "key !"),
    ],
)
def test_a_text_is_written_in_one_way_only(change: tuple[str, str]) -> None:
    """Anything else is no checkpoint, even if it says the same."""
    one = checkpoint_of(ROWS, None, KEY, AT)
    assert change[0] in one.text
    with pytest.raises(ValueError, match=r"."):
        replace(one, text=one.text.replace(*change)).stretch()


@given(st.sampled_from(range(4)), st.integers(0, 10_000), st.integers(1, 255))
def test_a_leaf_is_of_every_byte(which: int, at: int, change: int) -> None:
    """One byte otherwise in what is stored, in the topic or in the stream is another leaf."""
    row = ROWS[which]
    for field in ("state", "topic", "stream"):
        value: Any = getattr(row, field)
        found = bytearray(value if field == "state" else value.encode("latin-1"))
        found[at % len(found)] ^= change
        changed: Any = bytes(found) if field == "state" else found.decode("latin-1")
        assert leaf_of(replace(row, **{field: changed})) != leaf_of(row)


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**31), 2**31 - 1))
def test_a_leaf_is_of_the_place(position: int, version: int) -> None:
    """The same bytes elsewhere in the log or in the stream are another leaf."""
    row = ROWS[0]
    moved = replace(row, position=position, version=version)
    assert (leaf_of(moved) == leaf_of(row)) == ((position, version) == (1, 1))


def test_neighbouring_fields_cannot_be_shifted_into_each_other() -> None:
    """Stream and topic are told apart by their lengths."""
    row = ROWS[0]
    shifted = replace(row, stream=row.stream + "i", topic=row.topic[1:])
    assert leaf_of(shifted) != leaf_of(row)


@pytest.mark.parametrize("fields", [{"version": "1"}, {"topic": None}, {"stream": "\ud800"}, {"state": "text"}])
def test_a_row_that_no_code_wrote_has_the_leaf_of_nothing(fields: dict[str, Any]) -> None:
    """A value of another kind, which SQLite lets an administrator store, does not stop the reading."""
    assert leaf_of(replace(ROWS[0], **fields)) == bytes(32)


@pytest.mark.parametrize("given_key", ["", "abc", "!" * 44, base64.b64encode(bytes(31)).decode()])
def test_a_public_key_is_32_bytes_in_base64(given_key: str) -> None:
    """Anything else is told, with the mend."""
    with pytest.raises(ValueError, match="incommon seal key"):
        public_key(given_key)
