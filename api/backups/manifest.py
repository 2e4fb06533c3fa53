"""What stands beside a copy: which database it is of, up to where it goes, what its files must hash to, when it lapses."""

from __future__ import annotations

import hashlib
import os
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

FORMAT: Literal[1] = 1
NAME = "manifest.json"
CHUNK = 1 << 20


class BackupError(Exception):
    """A backup cannot be taken or restored; the message says why and how to mend it."""


class TableCopy(BaseModel):
    """One table as it was copied."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    columns: tuple[str, ...]
    rows: int


class Manifest(BaseModel):
    """What a backup's folder holds.

    Attributes:
        database: which kind it was taken from; a copy goes back into the same kind.
        revision: the schema it has.
        hashed_by: tells, without telling the key, under which hashing key its ids were made.
        position: the log's: its newest event. The keys': every event up to here has its key in the copy.
        lapses_on: the last day the copy may exist; the key store's alone has one.
        files: SHA-256 of each file.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = FORMAT
    what: Literal["log", "keys"]
    database: Literal["sqlite", "postgresql"]
    revision: str
    taken_at: datetime
    hashed_by: str
    position: int
    lapses_on: date | None = None
    tables: dict[str, TableCopy]
    files: dict[str, str]


def write(folder: Path, manifest: Manifest) -> None:
    """Write the manifest, and after it the hash that tells whether it was changed."""
    text = manifest.model_dump_json(indent=1) + "\n"
    _durable(folder / NAME, text.encode())
    _durable(folder / f"{NAME}.sha256", f"{hashlib.sha256(text.encode()).hexdigest()}  {NAME}\n".encode())


def read(folder: Path) -> Manifest:
    """The manifest of a backup, after every byte of the backup was checked against it.

    Raises:
        BackupError: it is no backup, or not as it was written.
    """
    try:
        text = (folder / NAME).read_bytes()
        kept = (folder / f"{NAME}.sha256").read_text("ascii").split()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        raise BackupError(f"{folder}: is no backup (it has no readable {NAME})") from None
    if hashlib.sha256(text).hexdigest() != kept:
        raise BackupError(f"{folder}: is damaged: {NAME} was changed after it was written; take an older backup")
    try:
        manifest = Manifest.model_validate_json(text)
    except ValidationError:
        raise BackupError(f"{folder}: was written by another version of In Common; restore it with that one") from None
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.is_file() or digest(path) != expected:
            raise BackupError(f"{folder}: is damaged: {name} is not as it was written; take an older backup")
    return manifest


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _durable(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
