"""The hierarchy of places with its dates, folded from its stream, and what a note's home is by the day it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from contracts.events import PlaceDefined
from contracts.words import PlaceKind
from services.foundation.log import service_stream

PLACES = service_stream("ingest", "places")
"""The stream of every `PlaceDefined`."""
_ABOVE_HOMES = (PlaceKind.REGION, PlaceKind.COUNTRY)
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
        self._homes: dict[tuple[str, date], str] = {}
        for definition in definitions:
            self.add(definition)

    def add(self, definition: PlaceDefined) -> None:
        """Take a definition in; a later one of the same code and first day replaces the earlier."""
        self._of.setdefault(definition.code, {})[definition.valid_from or ""] = definition
        self._homes.clear()

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

    def lies_in(self, code: str, within: str, day: date) -> bool:
        """Whether a place is another one or lies in it."""
        return code in self._of and any(place.code == within for place in self.lineage(code, day))

    def home(self, code: str, day: date) -> str:
        """The topmost ancestor-or-self that is neither region nor country, on that day: what a note counts in.

        A council that had ended by then gives its one successor that had not.

        Raises:
            UnknownPlaceError: no place has this code.
            NoHomeError: nothing in its lineage can be a home on that day.
        """
        found = self._homes.get((code, day))
        if found is None:
            found = self._found_home(code, day)
            if len(self._homes) >= _MOST_HOMES:
                self._homes.clear()
            self._homes[code, day] = found
        return found

    def _found_home(self, code: str, day: date) -> str:
        below = [place for place in self.lineage(code, day) if place.kind not in _ABOVE_HOMES]
        if not below:
            raise NoHomeError("is a region or a country; give a place within a council")
        top = below[-1]
        if valid_on(top, day):
            return top.code
        heirs = [heir for heir in top.successors if heir in self._of and valid_on(self.on(heir, day), day)]
        if len(heirs) == 1:
            return heirs[0]
        if heirs:
            raise NoHomeError(
                f"lay in {top.code}, which had ended by then; give the place's code in one of {', '.join(heirs)}"
            )
        raise NoHomeError(f"lies in {top.code}, which did not exist on that day; give the code that was valid then")


def valid_on(place: PlaceDefined, day: date) -> bool:
    """Whether a definition holds on a day; its last day is included."""
    iso = day.isoformat()
    return (place.valid_from is None or place.valid_from <= iso) and (place.valid_to is None or iso <= place.valid_to)
