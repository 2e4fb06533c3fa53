"""What every event payload is: frozen, with an explicit, versioned topic that no folder name can change."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

TOPICS: dict[str, type[Event]] = {}
"""Every topic that may stand in the log, and the class that reads it."""


class Payload(BaseModel):
    """A frozen part of an event; unknown fields are ignored, so that yesterday's code reads tomorrow's events."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Event(Payload):
    """One thing that happened, was decided or was said.

    A class names its topic, `service.subject.happened.vN`; a changed meaning is a new topic, an added field is not.
    """

    topic: ClassVar[str]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Register the topic; a class without one is only a base for others."""
        super().__pydantic_init_subclass__(**kwargs)
        if "topic" not in cls.__dict__:
            return
        if cls.topic in TOPICS:
            raise TypeError(f"topic {cls.topic} is taken by {TOPICS[cls.topic].__name__}")
        TOPICS[cls.topic] = cls


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
