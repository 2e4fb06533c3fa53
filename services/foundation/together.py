"""Words that may be about any of several people, sealed so that they are gone with the first of their keys.

They are sealed under a random key of their own. That key is split into shares, one a person, whose exclusive or it is, and
each share is sealed under one person's key: with any share missing the others are random bytes and tell nothing.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from functools import reduce

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from contracts.events import WrappedTogether
from services.foundation.vault import Vault

SIZE = 32
NONCE = 12
_SHARE, _WORDS = b"share", b"together"


def wrap_together(vault: Vault, keys: Sequence[str], words: str) -> WrappedTogether:
    """Seal words so that every one of these keys is needed to read them.

    Args:
        vault: what seals the shares.
        keys: ids of the keys of everybody the words may be about; repeats count once.
        words: what was said.

    Raises:
        KeyError: one of the keys is destroyed.
        ValueError: there is no key.
    """
    needed = tuple(sorted(set(keys)))
    if not needed:
        raise ValueError("words are wrapped under at least one key")
    shares = [os.urandom(SIZE) for _ in needed]
    nonce = os.urandom(NONCE)
    sealed = nonce + AESGCM(reduce(_xor, shares)).encrypt(nonce, words.encode(), _WORDS)
    return WrappedTogether(
        keys=needed,
        shares=tuple(_text(vault.seal(key, share, _SHARE)) for key, share in zip(needed, shares, strict=True)),
        sealed=_text(sealed),
    )


def unwrap_together(vault: Vault, wrapped: WrappedTogether) -> str | None:
    """The words; None when any of the keys is destroyed."""
    vault.load(wrapped.keys)
    shares = []
    for key, share in zip(wrapped.keys, wrapped.shares, strict=True):
        opened = vault.unseal(key, base64.b64decode(share), _SHARE)
        if opened is None:
            return None
        shares.append(opened)
    sealed = base64.b64decode(wrapped.sealed)
    return AESGCM(reduce(_xor, shares)).decrypt(sealed[:NONCE], sealed[NONCE:], _WORDS).decode()


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _text(sealed: bytes) -> str:
    return base64.b64encode(sealed).decode()
