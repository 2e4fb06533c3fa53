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
        self._scheme: dict[str, str] = {}
        self._at: dict[str, set[frozenset[Joined]]] = {}

    def merge(self, one: Mapping[str, str], other: Mapping[str, str]) -> None:
        """Join two people; each is given as reference (keyed hash) -> scheme."""
        self._scheme.update(one)
        self._scheme.update(other)
        joining = frozenset({frozenset(one), frozenset(other)})
        for ref in (*one, *other):
            self._at.setdefault(ref, set()).add(joining)

    def unmerge(self, one: Iterable[str], other: Iterable[str]) -> None:
        """Part two people who were joined; what else joins them stands."""
        sides = frozenset(one), frozenset(other)
        for ref in sides[0] | sides[1]:
            self._at.get(ref, set()).discard(frozenset(sides))

    def joined(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether just these two were joined and not parted since."""
        sides = frozenset(one), frozenset(other)
        return any(frozenset(sides) in self._at.get(ref, ()) for ref in sides[0])

    def together(self, ref: str) -> set[str]:
        """A reference and every other of the same person."""
        found, left = {ref}, [ref]
        while left:
            near = {other for sides in self._at.get(left.pop(), ()) for side in sides for other in side}
            left += near - found
            found |= near
        return found

    def stands_for(self) -> dict[str, str]:
        """Reference -> the one that is counted for it: the smallest of its person within its scheme. Others stand alone."""
        found: dict[str, str] = {}
        left = {ref for ref, joinings in self._at.items() if joinings}
        while left:
            person = self.together(left.pop())
            left -= person
            for ref in person:
                own = min(other for other in person if self._scheme[other] == self._scheme[ref])
                if own != ref:
                    found[ref] = own
        return found
