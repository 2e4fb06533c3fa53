"""Secrets in files that only their owner reads, made whole or not at all."""

from __future__ import annotations

import base64
import os
import secrets
from contextlib import suppress
from pathlib import Path

SIZE = 32


def load_secret(path: Path, given: str | None = None) -> bytes:
    """A 32-byte secret: from a setting (base64) when given, else from a file only its owner reads, made when missing.

    Raises:
        ValueError: the secret is not 32 bytes.
    """
    if given:
        secret = base64.b64decode(given)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            write_once(path, os.urandom(SIZE))
        secret = path.read_bytes()
    if len(secret) != SIZE:
        raise ValueError(f"the secret in {path.name} must be 32 bytes")
    return secret


def write_once(path: Path, secret: bytes) -> None:
    """Write a secret file whole or not at all: of several processes that try at once, the first one's stands."""
    fresh = _fresh(path, secret)
    with suppress(FileExistsError):
        path.hardlink_to(fresh)
    fresh.unlink()


def replace(path: Path, secret: bytes) -> None:
    """Put another secret in a file's place, in one step."""
    _fresh(path, secret).replace(path)


def _fresh(path: Path, secret: bytes) -> Path:
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(6)}")
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    return fresh
