"""How often a key may ask: a token bucket for each, in this process's memory.

Against a system that has run wild, not against a flood: that is the proxy's to stop. Every web process counts by itself.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from api.problems import ProblemError

MOST_BUCKETS = 10_000


class Buckets:
    """One bucket for each key: it holds up to `burst` requests and fills by `rate` a second; a rate of 0 limits nobody."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate = rate
        self.burst = float(burst)
        self.clock = clock
        self._held: dict[str, tuple[float, float]] = {}
        self._mutex = threading.Lock()

    def take(self, who: str) -> float:
        """Take one request out of somebody's bucket.

        Returns:
            0 when there was one, else for how many seconds to wait until there is.
        """
        if self.rate <= 0:
            return 0.0
        with self._mutex:
            now = self.clock()
            held, since = self._held.get(who, (self.burst, now))
            held = min(self.burst, held + (now - since) * self.rate)
            left = held - 1
            self._held[who] = (held if left < 0 else left, now)
            if len(self._held) > MOST_BUCKETS:
                self._forget_full(now)
            return -left / self.rate if left < 0 else 0.0

    def _forget_full(self, now: float) -> None:
        """A bucket that is full again is like one that never was."""
        self._held = {
            who: (held, since)
            for who, (held, since) in self._held.items()
            if held + (now - since) * self.rate < self.burst
        }

    def check(self, who: str) -> None:
        """Let a request pass.

        Raises:
            ProblemError: 429 with Retry-After.
        """
        wait = self.take(who)
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise ProblemError(
                429,
                "too-many-requests",
                "Too many requests",
                f"This key asks more often than it may; wait {seconds} s, then go on more slowly or in batches.",
                headers={"Retry-After": str(seconds)},
            )
