"""A checkpoint: a signed text about one stretch of the log, and the leaves it was made of.

The text is six lines anyone can read. Its signature covers every byte of it, and its hash stands in the next checkpoint, so
one cannot be changed, left out or put in without breaking all that follow.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from services.ingest.sealing.rows import StoredRow, leaf_of
from services.ingest.sealing.tree import root

FORMAT = "incommon seal v1"
NO_CHECKPOINT = bytes(32)
"""What the first checkpoint holds as the hash of the one before."""
ENTRY = struct.Struct(">q32s")


@dataclass(frozen=True, slots=True)
class Leaf:
    """What was sealed of one event: where it stood, and its hash."""

    position: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a checkpoint says.

    Attributes:
        number: 1 for the first checkpoint, and one more for each after it.
        first: position of its first event.
        last: position of its last event.
        count: how many events lie between, both included; positions may have gaps where an append was undone.
        root: of the Merkle tree over their leaves.
        previous: hash of the checkpoint before.
        made_at: when, by the sealer's clock.
        key: the public key it is signed with, 32 bytes.
    """

    number: int
    first: int
    last: int
    count: int
    root: bytes
    previous: bytes
    made_at: datetime
    key: bytes

    def text(self) -> str:
        """The text that is signed."""
        key = base64.b64encode(self.key).decode()
        lines = (
            FORMAT,
            f"checkpoint {self.number} made {self.made_at.isoformat()}",
            f"events {self.first} to {self.last}, {self.count} in all",
            f"root {self.root.hex()}",
            f"previous {self.previous.hex()}",
            f"key {key}",
        )
        return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint as it is kept, in the database and in the file alike.

    Attributes:
        number: as its text has it; kept apart to be found by.
        text: what is signed.
        signature: Ed25519 over the text, 64 bytes.
        leaves: position (8 bytes, big endian) and hash (32) of each event, in order. They are not signed: they prove
            themselves by hashing to the root. With them a damaged event can be named.
    """

    number: int
    text: str
    signature: bytes
    leaves: bytes

    @property
    def hash(self) -> bytes:
        """What the next checkpoint holds of this one."""
        return hashlib.sha256(self.text.encode()).digest()

    def stretch(self) -> Stretch:
        """What the text says.

        Raises:
            ValueError: it is no text of a checkpoint.
        """
        return _parsed(self.text)

    def sealed(self) -> list[Leaf]:
        """The leaves.

        Raises:
            ValueError: they are cut off in the middle of one.
        """
        if len(self.leaves) % ENTRY.size:
            raise ValueError("the leaves are cut off")
        return [Leaf(position, found) for position, found in ENTRY.iter_unpack(self.leaves)]

    def signed_by(self, key: bytes) -> bool:
        """Whether the signature is this key's."""
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(self.signature, self.text.encode())
        except (InvalidSignature, ValueError):
            return False
        return True


class SealKey:
    """The key that signs checkpoints; made from 32 secret bytes."""

    def __init__(self, secret: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(secret)
        self.public = self._private.public_key().public_bytes_raw()

    def sign_text(self, text: str) -> bytes:
        """Ed25519 over a text that says in its first line what it is, 64 bytes."""
        return self._private.sign(text.encode())

    def sign(self, stretch: Stretch, leaves: Sequence[Leaf]) -> Checkpoint:
        """The checkpoint of a stretch."""
        text = stretch.text()
        packed = b"".join(ENTRY.pack(one.position, one.hash) for one in leaves)
        return Checkpoint(stretch.number, text, self.sign_text(text), packed)


def checkpoint_of(rows: Sequence[StoredRow], before: Checkpoint | None, key: SealKey, made_at: datetime) -> Checkpoint:
    """Seal events (at least one, in order) that follow on the checkpoint before."""
    leaves = [Leaf(row.position, leaf_of(row)) for row in rows]
    stretch = Stretch(
        number=before.number + 1 if before else 1,
        first=leaves[0].position,
        last=leaves[-1].position,
        count=len(leaves),
        root=root([one.hash for one in leaves]),
        previous=before.hash if before else NO_CHECKPOINT,
        made_at=made_at,
        key=key.public,
    )
    return key.sign(stretch, leaves)


def public_key(given: str) -> bytes:
    """A public key from its base64.

    Raises:
        ValueError: it is not 32 bytes in base64.
    """
    try:
        key = base64.b64decode(given, validate=True)
    except binascii.Error:
        key = b""
    if len(key) != 32:
        raise ValueError("a public key of the seal is 32 bytes in base64, as `incommon seal key` prints it")
    return key


def _parsed(text: str) -> Stretch:
    form, made, events, tree, chain, key = text.splitlines()
    _, number, _, made_at = made.split(" ")
    _, first, _, last, count, _, _ = events.split(" ")
    stretch = Stretch(
        number=int(number),
        first=int(first),
        last=int(last.rstrip(",")),
        count=int(count),
        root=bytes.fromhex(tree.split(" ")[1]),
        previous=bytes.fromhex(chain.split(" ")[1]),
        made_at=datetime.fromisoformat(made_at),
        key=public_key(key.split(" ")[1]),
    )
    # Said back, it must be the same to the letter: no second way of writing a checkpoint is taken.
    hashes = (stretch.root, stretch.previous)
    if form != FORMAT or stretch.text() != text or any(len(one) != 32 for one in hashes):
        raise ValueError("it is no text of a checkpoint")
    return stretch
