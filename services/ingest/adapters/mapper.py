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

from contracts.events import Event, read_stored
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
        opened = self._opened(stored_event)
        event = None if opened.plain is None else read_stored(stored_event.topic, opened.plain)
        return Recorded(
            originator_id=opened.stream,
            originator_version=stored_event.originator_version,
            topic=stored_event.topic if event is None else event.topic,
            recorded_at=opened.recorded_at,
            key=opened.key,
            payload=event,
        )

    def opens(self, stored_event: StoredEvent) -> bool:
        """Whether an event opens and, where its topic is known here, is read; False when its key was destroyed.

        Raises:
            ValueError: the stored bytes were changed after they were written.
        """
        opened = self._opened(stored_event)
        if opened.plain is None:
            return False
        read_stored(stored_event.topic, opened.plain)
        return True

    def _opened(self, stored_event: StoredEvent) -> _Opened:
        header, body = _parts(stored_event.state)
        head = _head(header)
        stream = stored_event.originator_id
        if not isinstance(stream, UUID):
            stream = UUID(hex=stream)
        aad = _aad(stream, stored_event.originator_version, stored_event.topic, header)
        plain = self.vault.unseal(head.key, body, aad)
        if plain is not None:
            plain = plain[1:] if plain[:1] == PLAIN else zlib.decompress(plain[1:])
        return _Opened(stream, head.recorded_at, head.key, plain)


@dataclass(frozen=True, slots=True)
class _Head:
    recorded_at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class _Opened:
    stream: UUID
    recorded_at: datetime
    key: str
    plain: bytes | None


def _parts(state: bytes) -> tuple[bytes, bytes]:
    """Header and body of a stored state."""
    if len(state) < 2:
        raise ValueError("the stored bytes are cut off")
    (length,) = struct.unpack_from(">H", state)
    return state[2 : 2 + length], state[2 + length :]


def _head(header: bytes) -> _Head:
    try:
        read = orjson.loads(header)
        return _Head(datetime.fromisoformat(read["at"]), str(read["key"]))
    except (KeyError, TypeError, ValueError):
        raise ValueError("the header of the stored bytes was changed after it was written") from None


def _aad(stream: UUID, version: int, topic: str, header: bytes) -> bytes:
    return b"|".join((stream.bytes, str(version).encode(), topic.encode(), header))


def key_of(stored_event: StoredEvent) -> str:
    """Id of the key that sealed a stored event, from its clear header.

    Raises:
        ValueError: the header was changed after it was written.
    """
    return _head(_parts(stored_event.state)[0]).key
