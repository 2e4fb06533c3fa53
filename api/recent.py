"""Tokens known a moment ago, so that a busy system's token is not looked up for every one of its posts.

For half a second only: a revoked token stops within a second, in every process. Tokens that are not known are not remembered.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable

from api.auth import Principal

REMEMBERED = 0.5
"""Seconds."""
MOST = 1000


class RecentTokens:
    """Remembers whose a token is, by its hash.

    Args:
        who: asks the key store.
        monotonic: seconds that only grow.
    """

    def __init__(self, who: Callable[[str], Principal | None], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._who = who
        self._monotonic = monotonic
        self._known: dict[bytes, tuple[Principal, float]] = {}

    def remembered(self, token: str) -> Principal | None:
        """Whose a token was less than half a second ago; None when it must be asked."""
        principal, until = self._known.get(_digest(token), (None, 0.0))
        return principal if self._monotonic() < until else None

    def who(self, token: str) -> Principal | None:
        """The principal of a token, or None; asked of the key store at most twice a second."""
        found = self.remembered(token)
        if found is None:
            asked = self._monotonic()
            found = self._who(token)
            if found is not None:
                if len(self._known) >= MOST:
                    self._known.clear()
                self._known[_digest(token)] = (found, asked + REMEMBERED)
        return found


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
