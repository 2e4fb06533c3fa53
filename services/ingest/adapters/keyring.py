"""Keys that were opened lately, in this process's memory, with their ciphers made: bounded, and dropped when any key dies."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.foundation.vault import KeySlot

MOST_KEYS = 20_000
"""About 12 MiB: the people of a busy council's last weeks, however many there are in the log."""


class OpenKey(NamedTuple):
    """A data key as it is used: what it is for, its bytes (for hashes under it), and its cipher, which is costly to make."""

    key: str
    slot: KeySlot
    secret: bytes
    cipher: AESGCM


class Keyring:
    """Opened keys by id and by what they are for. What is not here is fetched again, so dropping any is always safe."""

    def __init__(self, most: int = MOST_KEYS) -> None:
        self.generation = -1
        self._most = most
        self._keys: dict[str, OpenKey] = {}
        self._current: dict[KeySlot, str] = {}
        self._mutex = threading.Lock()

    def key(self, key: str) -> OpenKey | None:
        """A key by its id, if it is here."""
        return self._keys.get(key)

    def missing(self, keys: Iterable[str]) -> list[str]:
        """Which of these are not here, each once, in order of their ids."""
        return sorted({key for key in keys if key not in self._keys})

    def of(self, slots: Iterable[KeySlot]) -> dict[KeySlot, str]:
        """The current key of those of these slots whose key is here."""
        with self._mutex:  # all of one generation, and none dropped between the asking and the taking
            return {slot: self._current[slot] for slot in slots if slot in self._current}

    def keep(self, opened: Iterable[OpenKey], generation: int) -> None:
        """Keep keys that were read from the store while it was at `generation`.

        Should a key have been destroyed since they were read they are not kept: one of them may be it.
        """
        with self._mutex:
            if generation != self.generation:
                return
            for key in opened:
                self._keys[key.key] = key
                self._current[key.slot] = key.key
            _shorten(self._keys, self._most)
            _shorten(self._current, self._most)

    def reached(self, generation: int) -> None:
        """Drop everything, unless the key store still stands at the generation that the keys here are of."""
        with self._mutex:
            if generation != self.generation:
                self._keys.clear()
                self._current.clear()
                self.generation = generation


def _shorten(kept: dict[Any, Any], most: int) -> None:
    """Drop those that came in first, many at a time."""
    if len(kept) > most:
        for key in list(kept)[: len(kept) - most * 3 // 4]:
            del kept[key]
