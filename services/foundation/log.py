"""The log as its users see it: drafts go in, envelopes come out in commit order. The adapter is in `services.ingest`."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol
from uuid import UUID

from contracts.events import Event

SERVICE_KEY = "service"
"""Id of the key that seals what is about no single person."""


class Outcome(Enum):
    """What became of a draft."""

    CREATED = "created"
    SAME = "same"
    AMENDED = "amended"
    CONFLICT = "conflict"
    OTHER_STREAM = "other_stream"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event to be appended.

    Attributes:
        stream: whose or what history it belongs to.
        payload: the event.
        key: id of the data key that seals it.
        once: 16-byte idempotency key; a second draft with the same key is not appended again.
        digest: 32-byte hash of the body as given, to tell a repeat from another body.
        amendment: appended instead of `payload` when `once` is known with another digest; None refuses (CONFLICT).
    """

    stream: UUID
    payload: Event
    key: str = SERVICE_KEY
    once: bytes | None = None
    digest: bytes = b""
    amendment: Event | None = None


@dataclass(frozen=True, slots=True)
class Appended:
    """Where a draft came to stand; for a repeat, where the first stands."""

    outcome: Outcome
    position: int
    stream: UUID


@dataclass(frozen=True, slots=True)
class Envelope:
    """One event as read from the log. `payload` is None when its key was destroyed or no code here knows its topic."""

    position: int
    stream: UUID
    version: int
    topic: str
    recorded_at: datetime
    key: str
    payload: Event | None


class EventLog(Protocol):
    """One log, many followers: log order is commit order, and nothing acknowledged is lost."""

    def append(self, drafts: Sequence[Draft]) -> list[Appended]:
        """Append the drafts in one transaction; durable when it returns. One answer per draft, in order."""

    def read(self, after: int, limit: int = 500, topics: Sequence[str] = ()) -> list[Envelope]:
        """Up to `limit` events after a position, in order; `topics` are prefixes, none means all."""

    def stream(self, stream: UUID) -> list[Envelope]:
        """Every event of one stream, in order."""

    def at(self, position: int) -> Envelope | None:
        """The event at a position."""

    def peek(self, after: int, topics: Sequence[str] = ()) -> tuple[int, UUID] | None:
        """Position and stream of the first event after a position, without opening it; None when there is none."""

    def find(self, once: bytes) -> list[int]:
        """Positions of the events appended under an idempotency key: the first, then its amendments."""

    def head(self) -> int:
        """The newest position; 0 when the log is empty."""


def service_stream(*parts: str) -> UUID:
    """The stream of something that is no person: a unit's runs, a place's sheets, a space."""
    return UUID(bytes=hashlib.sha256("/".join(parts).encode()).digest()[:16])


def caused(cause: str, topic: str, subject: str) -> bytes:
    """Idempotency key of an event that a follower speaks: the same cause, topic and subject is the same event."""
    return hashlib.sha256("\x1f".join((cause, topic, subject)).encode()).digest()[:16]
