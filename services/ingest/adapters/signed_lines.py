"""A file of signed lines outside the databases: only ever added to, and only a line that the seal's key signed is believed.

A line is `{"text": ..., "signature": ...}`. The text is kept to the letter: the form's name, the public key and the content, a
line each; the signature is Ed25519 over all of it. So whoever can write the file, and does not have the key, adds nothing.
"""

from __future__ import annotations

import base64
import fcntl
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from services.ingest.adapters.syncing import sync_folder
from services.ingest.sealing.checkpoint import SealKey

_CUT = b"~"
"""What the next writer puts behind a line that has no end: a crash left it, and nobody cut it since."""


class Signing(NamedTuple):
    """What signs and what is believed; both are asked for only when a line is written or read.

    Attributes:
        key: the key that signs today.
        trusted: public keys that may have signed, 32 bytes each.
    """

    key: Callable[[], SealKey]
    trusted: Callable[[], Collection[bytes]]


class Stand(Enum):
    """How far a line is to be believed."""

    SIGNED = "signed"
    UNSIGNED = "unsigned"
    UNREADABLE = "unreadable"


class Read(NamedTuple):
    """One line of the file: its number from 1, how it stands, and its content (as it is where nobody signed it)."""

    number: int
    stand: Stand
    content: bytes


class SignedLines:
    """Adds to a file and reads it.

    Args:
        path: the file; it comes to be with the first line.
        form: what its lines are, in the first line of each text, so that none is taken for one of another file.
        signing: the keys.
    """

    def __init__(self, path: Path, form: str, signing: Signing) -> None:
        self.path = path
        self.form = form
        self.signing = signing

    def add(self, contents: Sequence[bytes]) -> None:
        """Sign and write a line for each; they are on the disk when this returns. Other writers wait."""
        if not contents:
            return
        lines = b"".join(self._line(content) for content in contents)
        new = not self.path.exists()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600)
        with os.fdopen(handle, "rb+", buffering=0) as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            size = file.seek(0, os.SEEK_END)
            if size:
                file.seek(size - 1)
                if file.read(1) != b"\n":  # a line that a crash cut short stays, and is marked as that
                    lines = _CUT + b"\n" + lines
            file.write(lines)
            os.fsync(file.fileno())
        if new:
            sync_folder(self.path.parent)

    def read(self, after: int = 0, number: int = 0) -> Iterator[Read]:
        """Every line but blank ones and those that a crash cut short.

        Args:
            after: bytes of the file that were read before, up to the end of a line.
            number: how many lines those were.
        """
        trusted = {key: Ed25519PublicKey.from_public_bytes(key) for key in self.signing.trusted()}
        *lines, last = self.whole(after).split(b"\n")
        for at, line in enumerate([*lines, last]):
            bare = line.strip(b"\0 \r")
            if not bare:
                continue
            found = self._read(number + at + 1, bare.removesuffix(_CUT), trusted)
            if found.stand is not Stand.UNREADABLE or not (at == len(lines) or _cut_short(bare)):
                yield found

    def whole(self, after: int = 0) -> bytes:
        """The file, from so many bytes on; nothing where there is none."""
        if not self.path.exists():
            return b""
        with self.path.open("rb") as file:
            file.seek(after)
            return file.read()

    def _line(self, content: bytes) -> bytes:
        key = self.signing.key()
        public = base64.b64encode(key.public).decode()
        text = f"{self.form}\nkey {public}\n{content.decode()}"
        signature = base64.b64encode(key.sign_text(text)).decode()
        return orjson.dumps({"text": text, "signature": signature}) + b"\n"

    def _read(self, number: int, line: bytes, trusted: dict[bytes, Ed25519PublicKey]) -> Read:
        try:
            fields = orjson.loads(line)
        except orjson.JSONDecodeError:
            return Read(number, Stand.UNREADABLE, b"")
        if not isinstance(fields, dict):
            return Read(number, Stand.UNSIGNED, line)
        try:
            form, key, content = fields["text"].split("\n", 2)
            signature = base64.b64decode(fields["signature"], validate=True)
            public = base64.b64decode(key.removeprefix("key "), validate=True)
        except (KeyError, ValueError, TypeError, AttributeError):
            return Read(number, Stand.UNREADABLE, b"")
        if form != self.form or not key.startswith("key "):
            return Read(number, Stand.UNREADABLE, b"")
        try:
            trusted[public].verify(signature, fields["text"].encode())
        except (KeyError, InvalidSignature):
            return Read(number, Stand.UNSIGNED, content.encode())
        return Read(number, Stand.SIGNED, content.encode())


def _cut_short(line: bytes) -> bool:
    """Whether an unreadable line is what a crash left: marked so, or of before lines were signed, when nothing marked it."""
    return line.endswith(_CUT) or (line.startswith(b"[{") and not line.endswith(b"]"))
