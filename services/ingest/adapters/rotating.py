"""Changing the master key while everything runs.

The new key stands beside the old before anything is wrapped under it; then the key store says that it wraps from now on,
which every process reads in the very transaction in which it makes a key; then the rest is wrapped anew, some at a time.
Stopped anywhere, it is gone on with: what was begun stands in the store and in the files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from services.ingest.adapters.vault import SqlVault

AT_ONCE = 200


class Rotated(NamedTuple):
    """What was done: the master key that wraps now, the one that did before (None: the same), how many keys it took."""

    now: str
    before: str | None
    wrapped: int


def rotate(vault: SqlVault, tick: Callable[[int, int], None] = lambda _done, _whole: None) -> Rotated:
    """Wrap every data key under the next master key.

    Raises:
        KeyError: a master key that some key is wrapped under is not at hand.
    """
    masters = vault.masters
    before = vault.wraps()
    if masters.given or before != masters.newest:
        now = masters.newest if masters.given else before  # set by hand, or begun before and not ended
        before = before if masters.given else masters.newest
    else:
        now = masters.make()
    vault.let_wrap(now)
    wrapped = 0
    whole = vault.count()
    while done := vault.rewrap(AT_ONCE):
        wrapped += done
        tick(wrapped, whole)
    masters.settle(now)
    return Rotated(now, None if before == now else before, wrapped)
