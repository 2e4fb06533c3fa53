"""Which key seals each note that comes in, and which get none: what is gone, and what is kept too long already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from services.foundation.vault import Vault
from services.ingest.domain import DoorRules, kept_still
from services.ingest.drafting import Prepared
from services.ingest.errors import ErasedError, IngestError
from services.ingest.ports import DoorLog


def too_old(prepared: Iterable[Prepared], rules: DoorRules, now: datetime) -> dict[bytes, IngestError]:
    """Those that are kept too long already, by idempotency key, with what to say of them."""
    found: dict[bytes, IngestError] = {}
    for given in prepared:
        try:
            kept_still(given.admitted, rules, now)
        except IngestError as error:
            found[given.once] = error
    return found


def keys_of(
    prepared: Sequence[Prepared], log: DoorLog, vault: Vault, old: Mapping[bytes, IngestError]
) -> dict[bytes, str | IngestError]:
    """The key of each note, by idempotency key, or why it has none.

    A known note keeps the key it has: where that is destroyed it is gone; where it has grown too old here, a repeat of it is
    answered as ever. A new one that is too `old` gets no key, so none is made for nothing.
    """
    known = {once: rows[0].key for once, rows in log.known([given.once for given in prepared]).items()}
    alive = vault.alive(list(known.values())) if known else set()
    found: dict[bytes, str | IngestError] = {
        once: key if key in alive else ErasedError() for once, key in known.items()
    }
    new = [given for given in reversed(prepared) if given.once not in found]
    found |= {given.once: old[given.once] for given in new if given.once in old}
    slots = {given.once: given.slot for given in new if given.once not in old}
    made = vault.slot_keys(list(slots.values()))
    return found | {once: made[slot] for once, slot in slots.items()}
