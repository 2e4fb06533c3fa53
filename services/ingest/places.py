"""The hierarchy of places with its dates, folded from its stream, and what a note's home is by the day it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from contracts.events import PlaceDefined
from contracts.words import PlaceKind
from services.foundation.log import service_stream

PLACES = service_stream("ingest", "places")
"""The stream of every `PlaceDefined`."""
ABOVE_HOMES = (PlaceKind.REGION, PlaceKind.COUNTRY)
"""Kinds in which no note counts."""
_DEEPEST = 12
_MOST_HOMES = 20_000
"""Homes remembered, by place and day, until a place is defined anew: a year of days of fifty wards."""


class UnknownPlaceError(LookupError):
    """No place has this code."""


class NoHomeError(LookupError):
    """The place lies in no council (nor anything below a region) on that day; the message says what to do."""


class PlaceBook:
    """Every definition of every place; a code may be defined anew from a later day."""

    def __init__(self, definitions: Iterable[PlaceDefined] = ()) -> None:
        self._of: dict[str, dict[str, PlaceDefined]] = {}
        self._forerunners: dict[str, set[str]] = {}
        self._homes: dict[tuple[str, date], str] = {}
        for definition in definitions:
            self.add(definition)

    def add(self, definition: PlaceDefined) -> None:
        """Take a definition in; a later one of the same code and first day replaces the earlier."""
        self._of.setdefault(definition.code, {})[definition.valid_from or ""] = definition
        for heir in definition.successors:
            self._forerunners.setdefault(heir, set()).add(definition.code)
        self._homes = {}  # another one: who is just finding a home by what stood before puts it into the old

    def __contains__(self, code: str) -> bool:
        """Whether any place has this code."""
        return code in self._of

    def __iter__(self) -> Iterator[PlaceDefined]:
        """Every definition, by code and first day."""
        for code in sorted(self._of):
            yield from (self._of[code][first] for first in sorted(self._of[code]))

    def same(self, definition: PlaceDefined) -> bool:
        """Whether exactly this definition stands already."""
        return self._of.get(definition.code, {}).get(definition.valid_from or "") == definition

    def on(self, code: str, day: date) -> PlaceDefined:
        """The definition of a code on a day; where none is valid that day, the one nearest before it, else the first.

        Raises:
            UnknownPlaceError: no place has this code.
        """
        found = self._of.get(code)
        if not found:
            raise UnknownPlaceError(code)
        begun = [found[first] for first in sorted(found) if not first or first <= day.isoformat()]
        return begun[-1] if begun else found[min(found)]

    def lineage(self, code: str, day: date) -> list[PlaceDefined]:
        """The place and what it lies in on a day, from itself up to the top.

        Raises:
            UnknownPlaceError: no place has this code.
        """
        chain: list[PlaceDefined] = []
        following: str | None = code
        while following is not None and len(chain) < _DEEPEST:
            if following not in self._of and chain:
                break
            chain.append(self.on(following, day))
            following = chain[-1].parent
            if following in {place.code for place in chain}:
                break
        return chain

    def above(self, code: str, day: date) -> list[str]:
        """Codes of a place and of what it lies in on a day, from itself up; where one of them ended, its heir's too.

        Raises:
            UnknownPlaceError: no place has this code.
        """
        found: dict[str, None] = {}
        todo = [code]
        while todo:
            for place in self.lineage(todo.pop(0), day):
                if place.code not in found:
                    found[place.code] = None
                    todo.append(self.resolve(place.code, day))
        return list(found)

    def lies_in(self, code: str, within: str, day: date) -> bool:
        """Whether a place is another one or lies in it on a day; whatever became part of the other whole counts as it."""
        if code not in self._of:
            return False
        covered = self._covered(within)
        return any(place.code in covered for place in self.lineage(code, day))

    def _covered(self, code: str) -> set[str]:
        """A place and every forerunner that became it, or part of it, whole."""
        found, grown = {code}, True
        while grown:
            some = {one for known in found for one in self._forerunners.get(known, ())} - found
            whole = {one for one in some if self._heirs(one) <= found}
            found |= whole
            grown = bool(whole)
        return found

    def _heirs(self, code: str) -> set[str]:
        return {heir for definition in self._of[code].values() for heir in definition.successors}

    def resolve(self, code: str, day: date) -> str:
        """The code of what a place was on a day: itself where it is valid then, else its one heir or forerunner that is.

        A ward that was split stays itself after its end, since nobody knows which half a note belongs to; so does a
        place that several were merged into, before its beginning.

        Raises:
            UnknownPlaceError: no place has this code.
        """
        found = self._then(code, day)
        return next(iter(found)) if len(found) == 1 else code

    def _then(self, code: str, day: date) -> set[str]:
        """What a place was on a day: itself if valid, else every nearest heir (or forerunner) that was."""
        there = self.on(code, day)
        if valid_on(there, day):
            return {code}
        forwards = there.valid_to is not None and there.valid_to < day.isoformat()
        found: set[str] = set()
        seen, todo = {code}, [code]
        while todo:
            for other in self._next(todo.pop(), day, forwards=forwards) - seen:
                seen.add(other)
                if valid_on(self.on(other, day), day):
                    found.add(other)
                else:
                    todo.append(other)
        return found

    def _next(self, code: str, day: date, *, forwards: bool) -> set[str]:
        if forwards:
            return {heir for heir in self.on(code, day).successors if heir in self._of}
        return self._forerunners.get(code, set())

    def home(self, code: str, day: date) -> str:
        """The topmost ancestor-or-self that is neither region nor country, on that day: what a note counts in.

        The place and the council are first resolved to what they were on that day (see `resolve`).

        Raises:
            UnknownPlaceError: no place has this code.
            NoHomeError: nothing in its lineage can be a home on that day.
        """
        homes = self._homes
        found = homes.get((code, day))
        if found is None:
            found = self._found_home(code, day)
            if len(homes) >= _MOST_HOMES:
                homes.clear()
            homes[code, day] = found
        return found

    def _found_home(self, code: str, day: date) -> str:
        below = [place for place in self.lineage(self.resolve(code, day), day) if place.kind not in ABOVE_HOMES]
        if not below:
            raise NoHomeError("is a region or a country; give a place within a council")
        top = below[-1]
        then = self._then(top.code, day)
        if len(then) == 1:
            return next(iter(then))
        if then:
            named = ", ".join(sorted(then))
            raise NoHomeError(
                f"lies in {top.code}, which was {named} on that day; give the place's code in one of those"
            )
        raise NoHomeError(f"lies in {top.code}, which did not exist on that day; give the code that was valid then")


def valid_on(place: PlaceDefined, day: date) -> bool:
    """Whether a definition holds on a day; its last day is included."""
    iso = day.isoformat()
    return (place.valid_from is None or place.valid_from <= iso) and (place.valid_to is None or iso <= place.valid_to)
