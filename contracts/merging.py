"""Who is the same person: references joined by people, folded from what was said of them.

Joined references are one person wherever people are counted. People are counted within one scheme, so one reference
stands for all of a scheme; of another scheme another does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Joined = frozenset[str]
"""The references on one side of a joining, which are known to be one person's."""


class SamePeople:
    """Every joining that stands."""

    def __init__(self) -> None:
        self._joined: set[frozenset[Joined]] = set()
        self._scheme: dict[str, str] = {}

    def merge(self, one: Mapping[str, str], other: Mapping[str, str]) -> None:
        """Join two people; each is given as reference (keyed hash) -> scheme."""
        self._scheme.update(one)
        self._scheme.update(other)
        self._joined.add(frozenset({frozenset(one), frozenset(other)}))

    def unmerge(self, one: Iterable[str], other: Iterable[str]) -> None:
        """Part two people who were joined; what else joins them stands."""
        self._joined.discard(frozenset({frozenset(one), frozenset(other)}))

    def joined(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether just these two were joined and not parted since."""
        return frozenset({frozenset(one), frozenset(other)}) in self._joined

    def together(self, ref: str) -> set[str]:
        """A reference and every other of the same person."""
        found, left = {ref}, [ref]
        edges = [frozenset().union(*sides) for sides in self._joined]
        while left:
            at = left.pop()
            for edge in edges:
                if at in edge:
                    left += edge - found
                    found |= edge
        return found

    def stands_for(self) -> dict[str, str]:
        """Reference -> the one that is counted for it: the smallest of its person within its scheme. Others stand alone."""
        found: dict[str, str] = {}
        for ref in {ref for sides in self._joined for side in sides for ref in side}:
            own = min(other for other in self.together(ref) if self._scheme.get(other) == self._scheme[ref])
            if own != ref:
                found[ref] = own
        return found
