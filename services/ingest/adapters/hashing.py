"""One hashing key for a key store, for good: every id of a person and a note is made by it."""

from __future__ import annotations

import hashlib
import hmac

from sqlalchemy import Engine

from services.foundation.database import writing
from services.ingest.adapters.key_tables import VAULT_LOCK, change_state, read_state


class OtherHashingKeyError(RuntimeError):
    """The hashing key is not the one that every id of a person and a note was made by."""

    def __init__(self) -> None:
        super().__init__(
            "the hashing key (hash.key, or INCOMMON_HASH_KEY) is not the one that this key store's ids were made by: notes would "
            "come in twice, and an erasure would find nobody. Put the key back that belongs to it, from the safe that holds "
            "its copy; deploy/README.md says what to do where there is none"
        )


def held_to_hashing_key(engine: Engine, hashing: bytes) -> bytes:
    """The key, if it is the one that this key store knows; the first that is ever used with it is taken down, as a hash.

    Raises:
        OtherHashingKeyError: it is another.
    """
    own = hmac.digest(hashing, b"hashing key", hashlib.sha256).hex()
    with engine.connect() as connection:
        known = read_state(connection).hashing
    if known is None:
        with writing(engine, VAULT_LOCK) as connection:
            known = read_state(connection).hashing
            if known is None:
                change_state(connection, hashing=own)
    if known not in (None, own):
        raise OtherHashingKeyError
    return hashing
