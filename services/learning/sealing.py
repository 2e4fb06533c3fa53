"""How words stand in the learning tables: as the log sealed them, or sealed under the service's own key.

What cites notes is copied as it stands in its event, sealed under the keys of the people those are about, so that nothing
here outlives any of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from contracts.events import Wrapped, WrappedTogether
from services.foundation.log import SERVICE_KEY
from services.foundation.together import unwrap_together
from services.foundation.vault import Vault

_OWN, _ONE, _TOGETHER = b"0", b"1", b"2"


class Sealed(NamedTuple):
    """Words for a table, and the ids of the keys of people that they need."""

    sealed: bytes
    needs: Sequence[str] = ()


def seal(
    vault: Vault,
    subject: str,
    words: str | None,
    wrapped: Wrapped | None = None,
    together: WrappedTogether | None = None,
) -> Sealed:
    """Words of an event as a table keeps them; whichever of the three the event has."""
    if together is not None:
        return Sealed(_TOGETHER + together.model_dump_json().encode(), together.keys)
    if wrapped is not None:
        return Sealed(_ONE + wrapped.model_dump_json().encode(), (wrapped.key,))
    return Sealed(_OWN + vault.seal(SERVICE_KEY, (words or "").encode(), subject.encode()))


def unseal(vault: Vault, subject: str, sealed: bytes) -> str | None:
    """The words; None when a key they need is destroyed."""
    how, rest = sealed[:1], sealed[1:]
    if how == _TOGETHER:
        return unwrap_together(vault, WrappedTogether.model_validate_json(rest))
    if how == _ONE:
        return vault.unwrap(Wrapped.model_validate_json(rest))
    plain = vault.unseal(SERVICE_KEY, rest, subject.encode())
    return None if plain is None else plain.decode()
