"""Opening stored rows for `verify`, whatever somebody may have made of them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol
from uuid import UUID

from eventsourcing.persistence import StoredEvent

from contracts.events import Event
from services.ingest.adapters.mapper import SealedMapper, key_of
from services.ingest.sealing.ports import Found
from services.ingest.sealing.rows import StoredRow

DAMAGE = (ValueError, TypeError, AttributeError, struct.error, zlib.error)
"""What reading a row can raise that no code of ours wrote."""


class Beside(Protocol):
    """Is shown every event that was not changed, in order of position, as it was opened."""

    def see(self, row: StoredRow, key: str, said: Event | None) -> None:
        """One event: the key that sealed it, and what it says where it opens."""


class LogOpening:
    """What `services.ingest.sealing.ports.Opening` promises; whoever looks at the same events beside it is shown them."""

    def __init__(self, mapper: SealedMapper, beside: Beside | None = None) -> None:
        self.mapper = mapper
        self.beside = beside

    def look(self, rows: Sequence[StoredRow]) -> Sequence[Found]:
        """Open each; the keys of all of them are fetched at once."""
        keys = set()
        events: list[StoredEvent | None] = []
        for row in rows:
            event = None
            with suppress(*DAMAGE):
                event = _event(row)
                keys.add(key_of(event.state))
            events.append(event)
        self.mapper.vault.load(sorted(keys))
        return [self._look(row, event) for row, event in zip(rows, events, strict=True)]

    def _look(self, row: StoredRow, event: StoredEvent | None) -> Found:
        if event is None:
            return Found.CHANGED
        try:
            key, opened, said = self.mapper.look(event)
        except DAMAGE:
            return Found.CHANGED
        if self.beside is not None:
            self.beside.see(row, key, said)
        return Found.OPENS if opened else Found.KEY_GONE


def _event(row: StoredRow) -> StoredEvent:
    stream = UUID(hex=row.stream)
    if stream.hex != row.stream:
        raise ValueError("not as a stream is written")
    return StoredEvent(stream, row.version, row.topic, bytes(row.state))
