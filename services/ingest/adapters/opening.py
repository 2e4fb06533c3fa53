"""Opening stored rows for `verify`, whatever somebody may have made of them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from eventsourcing.persistence import StoredEvent

from services.ingest.adapters.mapper import SealedMapper, key_of
from services.ingest.sealing.ports import Found
from services.ingest.sealing.rows import StoredRow

DAMAGE = (ValueError, TypeError, AttributeError, struct.error, zlib.error)
"""What reading a row can raise that no code of ours wrote."""


class LogOpening:
    """What `services.ingest.sealing.ports.Opening` promises."""

    def __init__(self, mapper: SealedMapper) -> None:
        self.mapper = mapper

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
        return [self._look(event) for event in events]

    def _look(self, event: StoredEvent | None) -> Found:
        if event is None:
            return Found.CHANGED
        try:
            return Found.OPENS if self.mapper.opens(event) else Found.KEY_GONE
        except DAMAGE:
            return Found.CHANGED


def _event(row: StoredRow) -> StoredEvent:
    stream = UUID(hex=row.stream)
    if stream.hex != row.stream:
        raise ValueError("not as a stream is written")
    return StoredEvent(stream, row.version, row.topic, bytes(row.state))
