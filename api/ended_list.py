"""The list of ended access, in a file outside both databases: which keys of systems were ended, and which links were used.

A key store restored from a copy would let a revoked key in again, and a used link be used again. So whatever is ended is
written here too, beside the list of destroyed keys, and whatever key store is opened ends it again first (`api.stores`).
It holds ids of keys, hashes of links and times: nothing that opens anything, and nobody's name.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

import orjson
from pydantic import TypeAdapter, ValidationError

NAME = "ended-access.ndjson"


class Ended(NamedTuple):
    """One thing that opens nothing any more.

    Attributes:
        what: a key that was revoked, a key that ends at a time since there is a next one, or a link that was used.
        ident: the key's id, or the link's hash.
        at: when that was, or for a key that ends: when it does.
    """

    what: Literal["revoked", "ends", "used"]
    ident: str
    at: datetime


_LINE = TypeAdapter(Ended)


class EndedList:
    """Reads and adds to the file in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def add(self, ended: Ended) -> None:
        """Write one down, once; it is on the disk when this returns. Any process may, at any time."""
        if any((one.what, one.ident) == (ended.what, ended.ident) for one in self.lines()):
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        line = b"\n" + orjson.dumps(ended._asdict()) + b"\n"  # begins anew behind a line that a crash cut short
        handle = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb", buffering=0) as file:
            file.write(line)
            os.fsync(file.fileno())

    def lines(self) -> list[Ended]:
        """Everything that was ended, oldest first."""
        found = []
        for line in self.path.read_bytes().splitlines() if self.path.exists() else ():
            try:
                found.append(_LINE.validate_json(line))
            except ValidationError:  # blank, or cut short by a crash before whoever asked was answered
                continue
        return found
