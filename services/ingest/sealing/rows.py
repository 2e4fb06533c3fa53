"""The log's rows as they are stored, and what the seal takes of each: a hash of everything that makes it what it is.

Read without opening anything, so that an erased event is sealed like any other, and a damaged one can still be looked at.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from services.ingest.sealing.tree import LEAF

SHAPE = struct.Struct(">qqHH")


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One event as it stands in the table; values a database administrator put there may be of any kind."""

    position: int
    stream: str
    version: int
    topic: str
    state: bytes


class StoredRows(Protocol):
    """Reads the log's table."""

    def head(self) -> int:
        """The newest position; 0 when the log is empty."""

    def page(self, after: int | None, limit: int, through: int | None = None) -> Sequence[StoredRow]:
        """Rows in order of position, after one (None: from the very first), through one (None: to the end)."""


def leaf_of(row: StoredRow) -> bytes:
    """The leaf of an event, 32 bytes: SHA-256 over a zero byte and position, version, stream, topic and stored bytes.

    Position and version are 8 bytes each and the lengths of stream and topic 2 each, all big endian, so that no two events
    are written alike. A row that cannot be written so (a number as text, say) has the leaf of nothing at all.
    """
    try:
        stream, topic = row.stream.encode(), row.topic.encode()
        head = SHAPE.pack(row.position, row.version, len(stream), len(topic))
        return hashlib.sha256(b"".join((LEAF, head, stream, topic, row.state))).digest()
    except (struct.error, AttributeError, TypeError, UnicodeEncodeError):
        return bytes(32)


def every(rows: StoredRows, page: int = 1000) -> Iterator[StoredRow]:
    """Every row there is, in order of position."""
    after: int | None = None
    while found := rows.page(after, page):
        yield from found
        after = found[-1].position
