"""The list of destroyed keys, in a file outside both databases, so that a restored key store loses them again.

A line is written, and on the disk, before the keys of it are destroyed; the facts follow in the log. So the last line is
also what completes a destruction that a crash cut short. It holds ids and keyed hashes, never a word or a reference.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import orjson
from pydantic import TypeAdapter, ValidationError

from services.ingest.ports import Gone

NAME = "destroyed-keys.ndjson"
_LINE = TypeAdapter(tuple[Gone, ...])


class ErasureList:
    """What `services.ingest.ports.DestroyedList` promises, in a file of a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def add(self, gone: Sequence[Gone]) -> None:
        """Write one line; it is on the disk when this returns. Only one writer at a time: the append lock sees to it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        line = orjson.dumps([one._asdict() for one in gone]) + b"\n"
        handle = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600)
        with os.fdopen(handle, "rb+", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            if size:
                file.seek(size - 1)
                if file.read(1) != b"\n":  # a line that a crash cut short says nothing and stays
                    line = b"\n" + line
            file.write(line)
            os.fsync(file.fileno())

    def lines(self) -> list[tuple[Gone, ...]]:
        """Every whole line, oldest first."""
        found = []
        for line in self._bytes().splitlines():
            try:
                found.append(_LINE.validate_json(line))
            except ValidationError:  # cut short by a crash, before anything of it was destroyed
                continue
        return found

    def digest(self) -> str:
        """Hash of the whole file; of nothing where there is none."""
        return hashlib.sha256(self._bytes()).hexdigest()

    def _bytes(self) -> bytes:
        return self.path.read_bytes() if self.path.exists() else b""
