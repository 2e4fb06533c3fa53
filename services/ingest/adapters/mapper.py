"""Between an event and the bytes in the log: a clear header of four fields, and a body only the right key opens.

Layout of a stored state: two bytes of header length (big endian), the header as JSON, then nonce and AES-GCM ciphertext.
The ciphertext is bound to the event's stream, version, topic and header, so it cannot be moved within the log.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from eventsourcing.persistence import JSONTranscoder, Mapper, StoredEvent

from contracts.events import TOPICS, Event
from services.foundation.vault import Vault

SCHEMA = 1
COMPRESS_OVER = 1024
PLAIN, DEFLATED = b"\0", b"\1"


@dataclass(frozen=True)
class Recorded:
    """An event with its place in its stream: what the library calls a domain event."""

    originator_id: UUID
    originator_version: int
    topic: str
    recorded_at: datetime
    key: str
    payload: Event | None


class SealedMapper(Mapper[UUID]):
    """Seals on the way in, opens on the way out."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(transcoder=JSONTranscoder())
        self.vault = vault

    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        """Seal an event under its key.

        Raises:
            KeyError: the key was destroyed.
        """
        recorded: Recorded = domain_event
        if recorded.payload is None:
            raise ValueError("an event without a payload cannot be stored")
        header = orjson.dumps({"v": SCHEMA, "at": recorded.recorded_at.isoformat(), "key": recorded.key})
        plain = recorded.payload.model_dump_json(exclude_defaults=True).encode()
        body = PLAIN + plain if len(plain) < COMPRESS_OVER else DEFLATED + zlib.compress(plain, 1)
        sealed = self.vault.seal(
            recorded.key, body, _aad(recorded.originator_id, recorded.originator_version, recorded.topic, header)
        )
        return StoredEvent(
            originator_id=recorded.originator_id,
            originator_version=recorded.originator_version,
            topic=recorded.topic,
            state=struct.pack(">H", len(header)) + header + sealed,
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        """Open an event; its payload is None when its key was destroyed or its topic is not known here.

        Raises:
            ValueError: the stored bytes were changed after they were written.
        """
        (length,) = struct.unpack_from(">H", stored_event.state)
        header = stored_event.state[2 : 2 + length]
        head = orjson.loads(header)
        stream = stored_event.originator_id
        if not isinstance(stream, UUID):
            stream = UUID(hex=stream)
        payload: Event | None = None
        kind = TOPICS.get(stored_event.topic)
        if kind is not None:
            aad = _aad(stream, stored_event.originator_version, stored_event.topic, header)
            body = self.vault.unseal(head["key"], stored_event.state[2 + length :], aad)
            if body is not None:
                payload = kind.model_validate_json(body[1:] if body[:1] == PLAIN else zlib.decompress(body[1:]))
        return Recorded(
            originator_id=stream,
            originator_version=stored_event.originator_version,
            topic=stored_event.topic,
            recorded_at=datetime.fromisoformat(head["at"]),
            key=head["key"],
            payload=payload,
        )


def _aad(stream: UUID, version: int, topic: str, header: bytes) -> bytes:
    return b"|".join((stream.bytes, str(version).encode(), topic.encode(), header))


def key_of(stored_event: StoredEvent) -> str:
    """Id of the key that sealed a stored event, from its clear header."""
    (length,) = struct.unpack_from(">H", stored_event.state)
    return str(orjson.loads(stored_event.state[2 : 2 + length])["key"])
