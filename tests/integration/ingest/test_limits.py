"""Who may post what: the source, place, team and scheme of a token, and where a note counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from api.bootstrap import bootstrap
from contracts.events import PlaceDefined
from contracts.words import PlaceKind, Scope
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.system import a_system


@pytest.mark.parametrize(
    ("limits", "fields", "status"),
    [
        ({"source": HOUSING}, {}, 201),
        ({"source": "urn:example:other"}, {}, 403),
        ({"place": "C01"}, {}, 201),
        ({"place": "W01"}, {"place": "N01"}, 201),
        ({"place": "W02"}, {}, 403),
        ({"place": "W01"}, {"place": None}, 403),
        ({"place": "C01"}, {"place": "no-fixed-address"}, 201),
        ({"team": "North"}, {"team": "North"}, 201),
        ({"team": "North"}, {"team": "South"}, 403),
        ({"team": "North"}, {}, 403),
        ({"source": HOUSING}, {"person_scheme": HOUSING}, 201),
        ({"source": HOUSING}, {"person_scheme": "urn:example:other"}, 403),
    ],
)
def test_a_token_posts_within_its_limits(door: Door, limits: Any, fields: Any, status: int) -> None:
    """Anything else is 403, and nothing is appended."""
    client, head = door.anyone(Scope.NOTES_WRITE, **limits), door.head()
    answer = client.post("/v1/notes", json=a_note(**fields))
    assert answer.status_code == status, answer.text
    assert (door.head() > head) == (status == 201)


def test_posting_needs_the_scope_and_a_token(door: Door) -> None:
    """401 without a token, 403 without the scope; both before the body is looked at."""
    nobody = door.anyone(Scope.CONTEXT_READ, Scope.ADMIN)
    assert nobody.post("/v1/notes", content=b"\xff").status_code == 403
    assert nobody.post("/v1/notes", content=b"\xff", headers={"authorization": ""}).status_code == 401


def test_in_production_a_token_without_a_source_may_not_write(tmp_path: Path) -> None:
    """403 until it is bound to one."""
    with a_system(tmp_path, env="production") as system:
        door = a_door(system)
        whole = {
            "controller": "Example Council",
            "purpose": "to learn",
            "lawful_basis": "UK GDPR 6(1)(e)",
            "places": ("C01",),
            "schema_version": "v1",
            "contact": "housing@example.org",
        }
        source = system.ingest.registry.sources.declared(HOUSING)
        system.ingest.registry.register(source.model_copy(update=whole))
        assert door.client.post("/v1/notes", json=a_note()).status_code == 403
        assert door.anyone(Scope.NOTES_WRITE, source=HOUSING).post("/v1/notes", json=a_note()).status_code == 201


@pytest.mark.parametrize(
    ("fields", "home"),
    [
        ({"place": "N01"}, "C01"),
        ({"place": "C02"}, "C02"),
        ({"place": None}, "C01"),
        ({"place": "no-fixed-address"}, "C01"),
        ({"place": None, "source": "urn:x:new", "reach": "relationship"}, None),
    ],
)
def test_a_note_counts_at_its_home(door: Door, fields: Any, home: str | None) -> None:
    """The council its place lies in; without a place, its source's home."""
    assert door.client.post("/v1/notes", json=a_note(**fields)).json()["home"] == home


@pytest.mark.parametrize(
    "fields", [{"place": "R01"}, {"place": "nowhere"}, {"place": None, "source": "urn:x:new"}, {"place": "K01"}]
)
def test_a_note_without_a_home_names_the_place(door: Door, fields: Any) -> None:
    """A region, an unknown code, and no place at a source without a home are 422 on `place`, with the mend."""
    answer = door.client.post("/v1/notes", json=a_note(**fields))
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["place"]


def test_a_place_loaded_is_usable_by_the_very_next_post_in_any_process(door: Door) -> None:
    """A second system, which has looked at the places before, takes a note of the place the first loads."""
    other = bootstrap(door.system.settings, door.system.clock)
    try:
        assert not other.ingest.knows_place("W77")
        place = PlaceDefined(code="W77", name="New", kind=PlaceKind.WARD, parent="C02")
        assert door.system.ingest.registry.load_places([place]) == 1
        assert other.ingest.place_and_above("W77") == ["W77", "C02", "R01", "K01"]
        assert door.client.post("/v1/notes", json=a_note(place="W77")).json()["home"] == "C02"
    finally:
        other.close()


def test_the_home_is_that_of_the_day_it_happened(door: Door) -> None:
    """A ward that moved to another council counts where it lay then; an ended council gives its one successor."""
    moved = [
        PlaceDefined(code="W05", name="Moved", kind=PlaceKind.WARD, parent="C01", valid_to="2025-03-31"),
        PlaceDefined(code="W05", name="Moved", kind=PlaceKind.WARD, parent="C02", valid_from="2025-04-01"),
        PlaceDefined(code="C08", name="Old", kind=PlaceKind.COUNCIL, valid_to="2024-03-31", successors=("C02",)),
    ]
    door.system.ingest.registry.load_places(moved)
    homes = [
        door.client.post("/v1/notes", json=a_note(id=day, occurred_at=day, place=place)).json()["home"]
        for place, day in (("W05", "2025-03-31"), ("W05", "2025-04-01"), ("C08", "2024-03-31"), ("C08", "2024-04-01"))
    ]
    assert homes == ["C01", "C02", "C08", "C02"]


LIMITS = ({"team": "South"}, {"place": "W02"}, {"place": "C02"})


@pytest.mark.parametrize("limits", LIMITS)
def test_a_note_that_stands_is_held_to_a_tokens_limits_too(door: Door, limits: Any) -> None:
    """Read, widened, withdrawn or made its own by an amendment: none of it, by whatever way in; nothing is appended."""
    source = {"source": HOUSING, **limits}
    note = door.client.post("/v1/notes", json=a_note(team="North")).json()["id"]
    client, head = door.anyone(Scope.NOTES_WRITE, **source), door.head()
    assert client.get(f"/v1/notes/{note}").status_code == 404
    widened = {"reach": "country", "agreed_by": "the person", "agreed_at": "2026-11-03"}
    assert client.post(f"/v1/notes/{note}/reach", json=widened).status_code == 404
    assert client.post(f"/v1/notes/{note}/withdraw", json={}).status_code == 404
    other = a_note(team=limits.get("team", "North"), place=limits.get("place", "W01"))
    other["statements"][0] = {**other["statements"][0], "text": "Somebody else writes over it"}
    path = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"
    body = {name: value for name, value in other.items() if name not in ("source", "id")}
    answer = client.put(path, json=body)
    assert answer.status_code == 403, answer.text
    assert "another team or place" in answer.json()["detail"]
    assert client.post("/v1/notes", json=other).status_code == 409
    assert door.head() == head
    own = {"source": HOUSING, "team": "North", "place": "C01"}
    assert door.anyone(Scope.NOTES_WRITE, **own).get(f"/v1/notes/{note}").status_code == 200


def test_within_its_limits_a_token_amends_what_stands(door: Door) -> None:
    """The same team and place, other words."""
    door.client.post("/v1/notes", json=a_note(team="North"))
    client = door.anyone(Scope.NOTES_WRITE, source=HOUSING, team="North", place="W01")
    body = {
        name: value for name, value in a_note(team="North", matters="My garden").items() if name not in ("source", "id")
    }
    assert client.put(f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17", json=body).status_code == 200
