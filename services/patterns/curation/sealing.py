"""How a person's words about a pattern stand in a table: sealed under the service's key, or as the log has them.

What speaks of one statement is sealed under the key of the person whose it is, in the event and here, and goes with it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import orjson

from contracts.events import Wrapped
from services.foundation.log import SERVICE_KEY
from services.foundation.vault import Vault

_OWN, _ONE = b"0", b"1"


@dataclass(frozen=True, slots=True)
class Words:
    """What a decision says in words; empty where it says none."""

    name: str = ""
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    reason: str = ""


def seal(vault: Vault, curation: str, words: Words, wrapped: Wrapped | None = None) -> bytes:
    """Words for the table, bound to the decision."""
    if wrapped is not None:
        return _ONE + wrapped.model_dump_json().encode()
    return _OWN + vault.seal(SERVICE_KEY, orjson.dumps(asdict(words)), curation.encode())


def unseal(vault: Vault, curation: str, sealed: bytes) -> Words | None:
    """The words; None when their key is destroyed."""
    how, rest = sealed[:1], sealed[1:]
    if how == _ONE:
        reason = vault.unwrap(Wrapped.model_validate_json(rest))
        return None if reason is None else Words(reason=reason)
    plain = vault.unseal(SERVICE_KEY, rest, curation.encode())
    return None if plain is None else Words(**orjson.loads(plain))
