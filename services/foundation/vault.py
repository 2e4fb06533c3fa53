"""The vault as its users see it: data keys of people, never shown; what a key sealed is gone when it is destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from contracts.events import Wrapped
from contracts.words import NoteId, PersonRef, StatementId

DEFAULT_CLASS = "case-note"
"""The retention class of what a source records when it registered no other."""


class KeySlot(NamedTuple):
    """What one data key is for: a person's records of one retention class that happened in one year."""

    person: PersonRef
    record_class: str
    year: int


class Vault(Protocol):
    """Keeps the keys. Every id that could point at a person is a keyed hash made here."""

    def person_ref(self, scheme: str, person: str) -> PersonRef:
        """Keyed hash of a person reference within its scheme."""

    def note_id(self, source: str, source_id: str) -> NoteId:
        """Public id of a note, from the posting source and its own id."""

    def slot_keys(self, slots: Sequence[KeySlot]) -> dict[KeySlot, str]:
        """Id of the key of each slot; a missing one is made, and durable when this returns."""

    def keys_of(self, person: PersonRef) -> tuple[str, ...]:
        """Ids of every key of a person that lives."""

    def load(self, keys: Sequence[str]) -> None:
        """Fetch many keys at once, before a page of sealed values is opened; those destroyed are passed over."""

    def statement_ids(self, key: str, note: NoteId, parts: Sequence[str]) -> list[StatementId]:
        """HMAC under a person's key for each part (kind and normalised text) of a note; repeats get their own."""

    def seal(self, key: str, plain: bytes, aad: bytes) -> bytes:
        """Nonce and AES-256-GCM ciphertext. Raises KeyError when the key is destroyed."""

    def seal_all(self, plains: Sequence[tuple[str, bytes, bytes]]) -> list[bytes]:
        """`seal` for each (key, plain, aad) of a batch."""

    def unseal(self, key: str, sealed: bytes, aad: bytes) -> bytes | None:
        """The plaintext; None when the key is destroyed. Raises ValueError when the bytes were tampered with."""

    def wrap(self, key: str, words: str) -> Wrapped:
        """Words that cite a note, sealed under the person's key."""

    def unwrap(self, wrapped: Wrapped) -> str | None:
        """The words; None when the key is destroyed."""

    def alive(self, keys: Sequence[str]) -> set[str]:
        """Which of these keys still exist."""

    def destroy_keys(self, keys: Sequence[str]) -> None:
        """Destroy these keys, wherever they are still kept; durable when it returns."""
