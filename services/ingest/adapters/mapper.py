"""Between an event and the bytes in the log: a clear header of four fields, and a body only the right key opens.

Layout of a stored state: two bytes of header length (big endian), the header as JSON, then nonce and AES-GCM ciphertext.
The ciphertext is bound to the event's stream, version, topic and header, so it cannot be moved within the log.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
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

    def seal(self, stream: UUID, version: int, payload: Event, recorded_at: str, key: str) -> bytes:
        """The state to store: an event sealed under its key.

        `recorded_at` is ISO 8601: a batch has one moment, written out once.

        Raises:
            KeyError: the key was destroyed.
        """
        header = orjson.dumps({"v": SCHEMA, "at": recorded_at, "key": key})
        plain: bytes = payload.__pydantic_serializer__.to_json(payload, exclude_defaults=True)
        body = PLAIN + plain if len(plain) < COMPRESS_OVER else DEFLATED + zlib.compress(plain, 1)
        sealed = self.vault.seal(key, body, _aad(stream, version, payload.topic, header))
        return b"".join((len(header).to_bytes(2), header, sealed))

    def open(self, stream: UUID, version: int, topic: str, state: bytes) -> tuple[datetime, str, Event | None]:
        """When a stored event was recorded, under which key, and what it says.

        What it says is None when its key was destroyed or its topic is not known here.

        Raises:
            ValueError: the stored bytes were changed after they were written.
        """
        header, sealed = _parts(state)
        head = orjson.loads(header)
        key: str = head["key"]
        payload: Event | None = None
        kind = TOPICS.get(topic)
        if kind is not None:
            body = self.vault.unseal(key, sealed, _aad(stream, version, topic, header))
            if body is not None:
                said = body[1:] if body[:1] == PLAIN else zlib.decompress(body[1:])
                payload = cast(Event, kind.__pydantic_validator__.validate_json(said))
        return datetime.fromisoformat(head["at"]), key, payload

    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        """Seal an event under its key; what the library calls it.

        Raises:
            KeyError: the key was destroyed.
        """
        recorded: Recorded = domain_event
        if recorded.payload is None:
            raise ValueError("an event without a payload cannot be stored")
        stream, version = recorded.originator_id, recorded.originator_version
        state = self.seal(stream, version, recorded.payload, recorded.recorded_at.isoformat(), recorded.key)
        return StoredEvent(originator_id=stream, originator_version=version, topic=recorded.topic, state=state)

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        """Open an event; what the library calls it. As `open`."""
        stream, version = stored_event.originator_id, stored_event.originator_version
        if not isinstance(stream, UUID):
            stream = UUID(hex=stream)
        at, key, payload = self.open(stream, version, stored_event.topic, stored_event.state)
        return Recorded(stream, version, stored_event.topic, at, key, payload)


def _parts(state: bytes) -> tuple[bytes, bytes]:
    end = 2 + int.from_bytes(state[:2])
    return state[2:end], state[end:]


def _aad(stream: UUID, version: int, topic: str, header: bytes) -> bytes:
    return b"|".join((stream.bytes, str(version).encode(), topic.encode(), header))


def key_of(state: bytes) -> str:
    """Id of the key that sealed a stored state, from its clear header."""
    return str(orjson.loads(_parts(state)[0])["key"])
