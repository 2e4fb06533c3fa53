"""Chance that can be repeated: a few draws built on `random()` alone, the one stream Python promises to keep stable."""

from __future__ import annotations

import math
from collections.abc import MutableSequence, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """A named stream of draws; two names of one seed are independent of each other."""

    def __init__(self, seed: int, name: str) -> None:
        self._random = Random(f"{seed}:{name}").random  # noqa: S311 - made-up data, no secret

    def chance(self, share: float) -> bool:
        """True in this share of draws."""
        return self._random() < share

    def between(self, low: float, high: float) -> float:
        """A number in [low, high)."""
        return low + (high - low) * self._random()

    def whole(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, items: Sequence[T]) -> T:
        """One item, all alike."""
        return items[int(self._random() * len(items))]

    def weighted(self, items: Sequence[T], weights: Sequence[float]) -> T:
        """One item, each by its weight."""
        at = self._random() * math.fsum(weights)
        for item, weight in zip(items, weights, strict=True):
            at -= weight
            if at < 0:
                return item
        return items[-1]

    def poisson(self, mean: float) -> int:
        """A Poisson count, by multiplying uniform draws (Knuth 1969, section 3.4.1); for means under a few hundred."""
        if mean <= 0:
            return 0
        limit, product, count = math.exp(-mean), self._random(), 0
        while product > limit:
            product *= self._random()
            count += 1
        return count

    def shuffle(self, items: MutableSequence[T]) -> None:
        """Put items into a random order, in place (Fisher-Yates)."""
        for last in range(len(items) - 1, 0, -1):
            other = int(self._random() * (last + 1))
            items[last], items[other] = items[other], items[last]
