"""Keys that were opened lately, in this process's memory, with their ciphers made: bounded, and dropped when any key dies."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MOST_KEYS = 20_000
"""About 12 MiB: the people of a busy council's last weeks, however many there are in the log."""


class OpenKey(NamedTuple):
    """A data key as it is used: its bytes (for hashes under it) and its cipher, which costs more to make than to use."""

    key: str
    secret: bytes
    cipher: AESGCM


class Keyring:
    """Opened keys by id and by person. What is not here is fetched again, so dropping any of them is always safe."""

    def __init__(self, most: int = MOST_KEYS) -> None:
        self.generation = -1
        self._most = most
        self._keys: dict[str, OpenKey] = {}
        self._current: dict[str, str] = {}
        self._mutex = threading.Lock()

    def key(self, key: str) -> OpenKey | None:
        """A key by its id, if it is here."""
        return self._keys.get(key)

    def missing(self, keys: Iterable[str]) -> list[str]:
        """Which of these are not here, each once, in order of their ids."""
        return sorted({key for key in keys if key not in self._keys})

    def of(self, persons: Iterable[str]) -> dict[str, str]:
        """The current key of those of these people whose key is here."""
        current = self._current
        return {person: current[person] for person in persons if person in current}

    def keep(self, opened: Iterable[tuple[str, OpenKey]], generation: int) -> None:
        """Keep (person, key) pairs that were read from the store while it was at `generation`.

        Should a key have been destroyed since they were read they are not kept: one of them may be it.
        """
        with self._mutex:
            if generation != self.generation:
                return
            for person, key in opened:
                self._keys[key.key] = key
                self._current[person] = key.key
            self._shorten(self._keys)
            self._shorten(self._current)

    def reached(self, generation: int) -> None:
        """Drop everything, unless the key store still stands at the generation that the keys here are of."""
        with self._mutex:
            if generation != self.generation:
                self._keys.clear()
                self._current.clear()
                self.generation = generation

    def _shorten(self, kept: dict[str, OpenKey] | dict[str, str]) -> None:
        """Drop those that came in first, many at a time."""
        if len(kept) > self._most:
            for key in list(kept)[: len(kept) - self._most * 3 // 4]:
                del kept[key]
