"""What every event payload is: frozen, with an explicit, versioned topic that no folder name can change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

Upcast = Callable[[dict[str, Any]], dict[str, Any]]
"""Given a payload's JSON as one topic stored it (defaults left out), gives it as the next topic would have."""

TOPICS: dict[str, type[Event]] = {}
"""Every topic that is written today, and the class that reads it."""
UPCASTS: dict[str, tuple[str, Upcast]] = {}
"""Every topic that was written once: the topic it is read as now, and the step there."""


class Payload(BaseModel):
    """A frozen part of an event; unknown fields are ignored, so that yesterday's code reads tomorrow's events."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Event(Payload):
    """One thing that happened, was decided or was said.

    A class names its topic, `service.subject.happened.vN`; a changed meaning is a new topic, an added field is not. The class
    of a new topic takes the place of the old one and says how what was stored before is read:

        class HouseMoved(Event):
            topic = "test.house.moved.v2"
            upcasts = (("test.house.moved.v1", from_v1),)

    Older topics stand oldest first: each step leads to the topic after it, and the last to the class's own.
    """

    topic: ClassVar[str]
    upcasts: ClassVar[tuple[tuple[str, Upcast], ...]] = ()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Register the topic; a class without one is only a base for others."""
        super().__pydantic_init_subclass__(**kwargs)
        if "topic" not in cls.__dict__:
            return
        upcasts = cls.__dict__.get("upcasts", ())
        topics = [*(topic for topic, _ in upcasts), cls.topic]
        for topic in topics:
            if topic in TOPICS:
                raise TypeError(f"topic {topic} is taken by {TOPICS[topic].__name__}")
            if topic in UPCASTS:
                raise TypeError(f"topic {topic} is read as {UPCASTS[topic][0]} already")
        TOPICS[cls.topic] = cls
        UPCASTS.update({old: (newer, step) for (old, step), newer in zip(upcasts, topics[1:], strict=True)})


class Wrapped(Payload):
    """Words that cite a note, sealed under the key of the person it is about: gone when that key is destroyed.

    Attributes:
        key: id of the key, in the key store.
        sealed: base64 of nonce and AES-GCM ciphertext.
    """

    key: str
    sealed: str


class WrappedTogether(Payload):
    """Words that may be about any of several people: gone when the key of any one of them is destroyed.

    The words are sealed under a key of their own, which is the exclusive or of all shares; each share is sealed under
    one person's key.

    Attributes:
        keys: ids of the people's keys, in the key store.
        shares: base64 of nonce and AES-GCM ciphertext of each key's share, in the order of `keys`.
        sealed: base64 of nonce and AES-GCM ciphertext of the words.
    """

    keys: tuple[str, ...]
    shares: tuple[str, ...]
    sealed: str


def read_stored(topic: str, stored: bytes) -> Event | None:
    """The payload that was stored under a topic, as today's class of it; None when no code here knows the topic.

    Stored bytes are never rewritten: a payload of an older topic goes through every step since, each time it is read.

    Args:
        topic: as it stands in the log.
        stored: the payload's JSON.

    Raises:
        ValueError: it is no payload of this topic.
    """
    if topic in UPCASTS:
        payload = json.loads(stored)
        while topic in UPCASTS:
            topic, step = UPCASTS[topic]
            payload = step(payload)
        stored = json.dumps(payload).encode()
    kind = TOPICS.get(topic)
    return None if kind is None else kind.model_validate_json(stored)


def stored_as(prefixes: Iterable[str]) -> tuple[str, ...]:
    """Prefixes of topics as they may stand in the log: those given, and every older topic that is read as one of them."""
    asked = tuple(prefixes)
    older = [topic for topic in UPCASTS if _newest(topic).startswith(asked) and not topic.startswith(asked)]
    return asked + tuple(sorted(older)) if asked else ()


def _newest(topic: str) -> str:
    while topic in UPCASTS:
        topic = UPCASTS[topic][0]
    return topic
