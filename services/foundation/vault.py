"""The vault as its users see it: a data key per person, never shown; what it sealed is gone when the key is destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from contracts.events import Wrapped
from contracts.words import NoteId, PersonRef, StatementId


class Vault(Protocol):
    """Keeps the keys. Every id that could point at a person is a keyed hash made here."""

    def person_ref(self, scheme: str, person: str) -> PersonRef:
        """Keyed hash of a person reference within its scheme."""

    def note_id(self, source: str, source_id: str) -> NoteId:
        """Public id of a note, from the posting source and its own id."""

    def person_keys(self, persons: Sequence[PersonRef]) -> dict[PersonRef, str]:
        """Id of each person's current key; a missing one is made, and durable when this returns."""

    def load(self, keys: Sequence[str]) -> None:
        """Fetch many keys at once, before a page of sealed values is opened; those destroyed are passed over."""

    def statement_ids(self, key: str, note: NoteId, parts: Sequence[str]) -> list[StatementId]:
        """HMAC under a person's key for each part (kind and normalised text) of a note; repeats get their own."""

    def seal(self, key: str, plain: bytes, aad: bytes) -> bytes:
        """Nonce and AES-256-GCM ciphertext. Raises KeyError when the key is destroyed."""

    def unseal(self, key: str, sealed: bytes, aad: bytes) -> bytes | None:
        """The plaintext; None when the key is destroyed. Raises ValueError when the bytes were tampered with."""

    def wrap(self, key: str, words: str) -> Wrapped:
        """Words that cite a note, sealed under the person's key."""

    def unwrap(self, wrapped: Wrapped) -> str | None:
        """The words; None when the key is destroyed."""

    def alive(self, keys: Sequence[str]) -> set[str]:
        """Which of these keys still exist."""

    def destroy(self, person: PersonRef) -> tuple[str, ...]:
        """Destroy every key of a person; durable when it returns. Gives their ids."""

    def destroy_keys(self, keys: Sequence[str]) -> None:
        """Destroy these keys, wherever they are still kept."""
