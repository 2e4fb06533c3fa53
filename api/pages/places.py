"""What places are called, and what happens to a reader of several: they choose one."""

from __future__ import annotations

from api.bootstrap import System
from contracts.words import PlaceKind


class ChoosePlaceError(Exception):
    """A reader of several places must choose one."""

    def __init__(self, path: str, places: list[str]) -> None:
        super().__init__("choose a place")
        self.path = path
        self.places = places


def place_names(system: System) -> dict[str, str]:
    """Every place's newest name, by code."""
    return {place.code: place.name for place in system.ingest.registry.places}


def is_wider_place(system: System, code: str | None) -> bool:
    """Whether a place is a region or a country: it learns from the patterns of its councils, never from notes."""
    kinds = {place.code: place.kind for place in system.ingest.registry.places}
    return code is not None and kinds.get(code) in (PlaceKind.REGION, PlaceKind.COUNTRY)


def councils(system: System) -> list[str]:
    """Codes of the councils that are loaded, where nothing was clustered yet."""
    return sorted({place.code for place in system.ingest.registry.places if place.kind is PlaceKind.COUNCIL})
