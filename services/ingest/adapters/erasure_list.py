"""The list of destroyed keys, in a file outside both databases, so that a restored key store loses them again.

A line is written, and on the disk, before the keys of it are destroyed; the facts follow in the log. So the last line is
also what completes a destruction that a crash cut short. It holds ids and keyed hashes, never a word or a reference. Each line
is signed (`signed_lines`): one that the seal's key did not sign destroys nothing. Lines from before they were signed are
arrays without a signature; whether the log bears one out is for `services.ingest.key_guard` to see.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import orjson
from pydantic import TypeAdapter, ValidationError

from services.ingest.adapters.signed_lines import SignedLines, Signing, Stand
from services.ingest.ports import Gone, Listed

NAME = "destroyed-keys.ndjson"
FORM = "incommon destroyed keys v1"
_LINE = TypeAdapter(tuple[Gone, ...])


class ErasureList:
    """What `services.ingest.ports.DestroyedList` promises, in a file of a folder."""

    def __init__(self, folder: Path, signing: Signing) -> None:
        self.file = SignedLines(folder / NAME, FORM, signing)
        self.path = self.file.path

    def add(self, gone: Sequence[Gone]) -> None:
        """Write one line; it is on the disk when this returns."""
        self.file.add([orjson.dumps([one._asdict() for one in gone])])

    def lines(self) -> list[tuple[Gone, ...]]:
        """Every line that was signed, oldest first."""
        return [one.gone for one in self.read() if one.signed]

    def read(self) -> list[Listed]:
        """Every line, oldest first, with how it stands; a line that is nothing we ever wrote has nothing in it."""
        found = []
        for number, stand, content in self.file.read():
            try:
                gone = _LINE.validate_json(content)
            except ValidationError:
                gone = ()
            found.append(Listed(number, stand is Stand.SIGNED and bool(gone), gone))
        return found

    def digest(self) -> str:
        """Hash of the whole file, as it is read since lines are signed; of nothing where there is none."""
        return hashlib.sha256(FORM.encode() + b"\n" + self.file.whole()).hexdigest()
