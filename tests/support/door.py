"""A town to post notes about, and a client at its door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient

from api.app import create_app
from api.bootstrap import System
from contracts.events import PlaceDefined, SourceRegistered
from contracts.words import PlaceKind, Reach, Scope
from tests.support.system import bearer

HOUSING = "urn:example:housing"
WORDS = "I have waited eleven weeks for the boiler"

TOWN = (
    PlaceDefined(code="K01", name="Country", kind=PlaceKind.COUNTRY),
    PlaceDefined(code="R01", name="Region", kind=PlaceKind.REGION, parent="K01"),
    PlaceDefined(code="C01", name="Council", kind=PlaceKind.COUNCIL, parent="R01"),
    PlaceDefined(code="W01", name="Elm Park", kind=PlaceKind.WARD, parent="C01"),
    PlaceDefined(code="W02", name="Low Side", kind=PlaceKind.WARD, parent="C01"),
    PlaceDefined(code="N01", name="Elm Rise", kind=PlaceKind.NEIGHBOURHOOD, parent="W01"),
    PlaceDefined(code="C02", name="Other Council", kind=PlaceKind.COUNCIL, parent="R01"),
    PlaceDefined(code="W09", name="Far End", kind=PlaceKind.WARD, parent="C02"),
)


def a_note(**fields: Any) -> dict[str, Any]:
    """A note as posted, with some fields otherwise; a field given as None is left out."""
    note = {
        "source": HOUSING,
        "id": "A-17",
        "person": "P-204",
        "occurred_at": "2026-11-02T10:00:00Z",
        "place": "W01",
        "reach": "place",
        "statements": [{"kind": "problem", "voice": "person", "text": WORDS}],
        **fields,
    }
    return {name: value for name, value in note.items() if value is not None}


@dataclass
class Door:
    """A system with a town, and clients for its API."""

    system: System
    client: TestClient
    anyone: Callable[..., TestClient]

    def head(self) -> int:
        """The newest position in the log."""
        return self.system.log.head()


def a_door(system: System) -> Door:
    """Load the town, register its housing source (home C01), and give a client that may write for any source."""
    system.ingest.registry.load_places(TOWN)
    system.ingest.registry.register(
        SourceRegistered(source=HOUSING, name="Housing", home="C01", default_reach=Reach.PLACE)
    )
    app = create_app(system)

    def anyone(*scopes: Scope, **limits: Any) -> TestClient:
        return TestClient(app, headers=bearer(system, *scopes, **limits), raise_server_exceptions=False)

    return Door(system, anyone(Scope.NOTES_WRITE), anyone)
