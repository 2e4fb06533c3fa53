"""The master keys: which of them wraps now, and those that still open what was wrapped before.

Each has an id that can be shown: the beginning of a hash. The key store says by id which one wraps, so that a rotation
reaches every process with its next look at the store, and none has to be started again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.ingest.adapters.secret_files import SIZE, load_secret, replace, write_once

NONCE = 12
CURRENT = "master.key"


def master_id(secret: bytes) -> str:
    """What a master key is called: 16 hexadecimal digits that tell nothing of it."""
    return hashlib.sha256(b"incommon master key\x1f" + secret).hexdigest()[:16]


class MasterKeys:
    """A ring of master keys, from settings or from files.

    Args:
        folder: where `master.key` stands, and beside it `master-ID.key` for one that comes or went.
        given: base64 of the key that stands in the settings, empty for none; then no file is read or written.
        before: base64 of those it replaces, while they still wrap anything.
    """

    def __init__(self, folder: Path, given: str = "", before: Iterable[str] = ()) -> None:
        self.folder = folder
        self.given = given
        self._before = tuple(before)
        self._ring: dict[str, AESGCM] = {}
        self.newest = ""
        """Id of the key in `master.key`, or in the settings."""
        self.reload()

    def reload(self) -> None:
        """Read them again.

        Raises:
            ValueError: one is not 32 bytes.
        """
        secrets = [load_secret(self.folder / CURRENT, self.given)]
        if self.given:
            secrets += [load_secret(Path("INCOMMON_MASTER_KEY_BEFORE"), one) for one in self._before]
        else:
            secrets += [_read(path) for path in sorted(self.folder.glob("master-*.key"))]
        self.newest = master_id(secrets[0])
        self._ring = {master_id(secret): AESGCM(secret) for secret in secrets if len(secret) == SIZE}

    def __contains__(self, ident: str) -> bool:
        """Whether this master key is at hand; looked for again when it is not."""
        if ident not in self._ring:
            self.reload()
        return ident in self._ring

    def wrap(self, ident: str, name: str, secret: bytes) -> bytes:
        """A data key as it stands in the store: nonce and ciphertext, bound to its id.

        Raises:
            KeyError: this master key is not at hand.
        """
        nonce = os.urandom(NONCE)
        return nonce + self._of(ident).encrypt(nonce, secret, name.encode())

    def unwrap(self, ident: str | None, name: str, wrapped: bytes) -> bytes:
        """The data key. `ident` is None for one from before master keys had ids: any that opens it will do.

        Raises:
            KeyError: the master key that wrapped it is not at hand.
        """
        tries = [self._of(ident)] if ident is not None else list(self._ring.values())
        for master in tries:
            try:
                return master.decrypt(wrapped[:NONCE], wrapped[NONCE:], name.encode())
            except InvalidTag:
                continue
        raise KeyError("the master key that wrapped this data key is not at hand")

    def _of(self, ident: str) -> AESGCM:
        if ident not in self:
            raise KeyError(f"master key {ident} is not at hand: put it back as master-{ident}.key")
        return self._ring[ident]

    def make(self) -> str:
        """Make the next master key, in a file beside the one that wraps now; gives its id."""
        secret = os.urandom(SIZE)
        ident = master_id(secret)
        write_once(self.folder / f"master-{ident}.key", secret)
        self.reload()
        return ident

    def settle(self, ident: str) -> None:
        """Let this one stand in `master.key`; the one that stood there goes on under its own name."""
        if self.given or self.newest == ident:
            return
        before = (self.folder / CURRENT).read_bytes()
        write_once(self.folder / f"master-{self.newest}.key", before)
        replace(self.folder / CURRENT, (self.folder / f"master-{ident}.key").read_bytes())
        (self.folder / f"master-{ident}.key").unlink()
        self.reload()

    def forget(self, ident: str) -> bool:
        """Delete the file of one that wraps nothing any more; True when there was one."""
        path = self.folder / f"master-{ident}.key"
        there = path.exists()
        path.unlink(missing_ok=True)
        self.reload()
        return there


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # it became `master.key`, or was forgotten, just now
        return b""
