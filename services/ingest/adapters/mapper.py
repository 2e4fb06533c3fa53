"""Between an event and the bytes in the log: a clear header of four fields, and a body only the right key opens.

Layout of a stored state: two bytes of header length (big endian), the header as JSON, then nonce and AES-GCM ciphertext.
The ciphertext is bound to the event's stream, version, topic and header, so it cannot be moved within the log.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
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


class Opened(NamedTuple):
    """A stored event without its place.

    Attributes:
        recorded_at: when.
        key: id of the key that sealed it.
        topic: of what it says; as stored where nothing can be read.
        payload: None when its key was destroyed or its topic is not known here.
    """

    recorded_at: datetime
    key: str
    topic: str
    payload: Event | None


class SealedMapper(Mapper[UUID]):
    """Seals on the way in, opens on the way out."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(transcoder=JSONTranscoder())
        self.vault = vault

    def seal(self, events: Sequence[tuple[UUID, int, Event, str]], recorded_at: datetime) -> list[bytes]:
        """The states to store: each event (stream, version, payload, key) sealed under its key.

        Raises:
            KeyError: a key was destroyed.
        """
        at, headers = recorded_at.isoformat(), dict[str, bytes]()
        plains = []
        for stream, version, payload, key in events:
            header = headers.get(key)
            if header is None:
                headers[key] = header = orjson.dumps({"v": SCHEMA, "at": at, "key": key})
            plain: bytes = payload.__pydantic_serializer__.to_json(payload, exclude_defaults=True)
            body = PLAIN + plain if len(plain) < COMPRESS_OVER else DEFLATED + zlib.compress(plain, 1)
            plains.append((key, body, _aad(stream, version, payload.topic, header)))
        return [
            b"".join((len(headers[key]).to_bytes(2), headers[key], sealed))
            for (key, _, _), sealed in zip(plains, self.vault.seal_all(plains), strict=True)
        ]

    def open(self, stream: UUID, version: int, topic: str, parts: Parts) -> Opened:
        """What a stored event says, as today's class of it.

        Raises:
            ValueError: the stored bytes were changed after they were written.
        """
        plain = self._unsealed(stream, version, topic, parts)
        event = None if plain is None else read_stored(topic, plain)
        return Opened(parts.recorded_at, parts.key, topic if event is None else event.topic, event)

    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        """Seal an event under its key; what the library calls it.

        Raises:
            KeyError: the key was destroyed.
        """
        recorded: Recorded = domain_event
        if recorded.payload is None:
            raise ValueError("an event without a payload cannot be stored")
        stream, version = recorded.originator_id, recorded.originator_version
        (state,) = self.seal([(stream, version, recorded.payload, recorded.key)], recorded.recorded_at)
        return StoredEvent(originator_id=stream, originator_version=version, topic=recorded.topic, state=state)

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        """Open an event; what the library calls it. As `open`."""
        stream, version = stored_event.originator_id, stored_event.originator_version
        if not isinstance(stream, UUID):
            stream = UUID(hex=stream)
        opened = self.open(stream, version, stored_event.topic, parts_of(stored_event.state))
        return Recorded(stream, version, opened.topic, opened.recorded_at, opened.key, opened.payload)

    def look(self, stored_event: StoredEvent) -> tuple[str, bool, Event | None]:
        """Key, whether an event opens, and what it says where its topic is known here; not opened when its key was destroyed.

        Raises:
            ValueError: the stored bytes were changed after they were written.
        """
        stream, version = stored_event.originator_id, stored_event.originator_version
        if not isinstance(stream, UUID):
            stream = UUID(hex=stream)
        parts = parts_of(stored_event.state)
        plain = self._unsealed(stream, version, stored_event.topic, parts)
        return parts.key, plain is not None, None if plain is None else read_stored(stored_event.topic, plain)

    def _unsealed(self, stream: UUID, version: int, topic: str, parts: Parts) -> bytes | None:
        plain = self.vault.unseal(parts.key, parts.sealed, _aad(stream, version, topic, parts.header))
        if plain is None:
            return None
        return plain[1:] if plain[:1] == PLAIN else zlib.decompress(plain[1:])


class Parts(NamedTuple):
    """A stored state taken apart: what its clear header says, the header as it stands, and the sealed body."""

    recorded_at: datetime
    key: str
    header: bytes
    sealed: bytes


def parts_of(state: bytes) -> Parts:
    """Take a stored state apart.

    Raises:
        ValueError: the stored bytes are cut off, or their header was changed.
    """
    if len(state) < 2:
        raise ValueError("the stored bytes are cut off")
    end = 2 + int.from_bytes(state[:2])
    header = state[2:end]
    try:
        read = orjson.loads(header)
        return Parts(datetime.fromisoformat(read["at"]), str(read["key"]), header, state[end:])
    except (KeyError, TypeError, ValueError):
        raise ValueError("the header of the stored bytes was changed after it was written") from None


def _aad(stream: UUID, version: int, topic: str, header: bytes) -> bytes:
    return b"|".join((stream.bytes, str(version).encode(), topic.encode(), header))


def key_of(state: bytes) -> str:
    """Id of the key that sealed a stored state, from its clear header.

    Raises:
        ValueError: the header was changed after it was written.
    """
    return parts_of(state).key
