"""Places and sources: loaded whole or not at all, harmlessly again, listed in pages."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import quote

import pytest

from contracts.events import PlaceDefined
from contracts.words import PlaceKind, Scope
from services.ingest.place_rows import PlaceRowsError
from tests.support.door import HOUSING, TOWN, Door, a_note

FILE = """code,name,kind,parent,valid_from,valid_to,x,y,neighbours,successors
D01,Dale,council,R01,,,,,,
D02,Dale North,ward,D01,2020-04-01,,100,250.5,D03,
D03,Dale South,ward,D01,,2025-03-31,100,0,D02,D02|W01
"""


def rows(text: str) -> list[dict[str, str | None]]:
    """Rows as the command reads them."""
    return list(csv.DictReader(io.StringIO(text)))


def test_a_file_is_loaded_whole_and_again_without_change(door: Door) -> None:
    """The second load appends nothing; a changed row replaces only its own definition."""
    assert door.system.ingest.load_places(rows(FILE)) == 3
    head = door.head()
    assert door.system.ingest.load_places(rows(FILE)) == 0
    assert door.head() == head
    assert door.system.ingest.load_places(rows(FILE.replace("Dale North", "Northdale"))) == 1
    assert door.client.post("/v1/notes", json=a_note(place="D02")).json()["home"] == "D01"


@pytest.mark.parametrize(
    ("old", "new", "row", "column"),
    [
        ("successors\n", "heirs\n", 0, "heirs"),
        ("code,name,kind", "code,name,sort", 0, "kind"),
        ("D01,Dale,council", "D 01,Dale,council", 1, "code"),
        ("D01,Dale,council", "D01,,council", 1, "name"),
        ("D01,Dale,council", "D01,Dale,parish", 1, "kind"),
        ("council,R01", "council,R99", 1, "parent"),
        ("council,R01", "council,D02", 1, "parent"),
        ("2020-04-01", "1/4/2020", 2, "valid_from"),
        ("2025-03-31", "2025-02-30", 3, "valid_to"),
        ("250.5", "north", 2, "y"),
        ("250.5", "nan", 2, "y"),
        ("250.5", "", 2, "y"),
        ("D02|W01", "D02|W99", 3, "successors"),
        ("0,D02,", "0,D99,", 3, "neighbours"),
        ("D03,Dale South,ward,D01,,", "D03,Dale South,ward,D01,2026-01-01,", 3, "valid_to"),
        ("D03,Dale South,ward,D01,,", "D02,Dale South,ward,D01,2020-04-01,", 3, "code"),
        ("D02|W01\n", "D02|W01,more\n", 3, "(after the last)"),
    ],
)
def test_one_bad_cell_refuses_the_file_and_is_named(door: Door, old: str, new: str, row: int, column: str) -> None:
    """By row and column; none of the file's places is known afterwards."""
    assert old in FILE
    with pytest.raises(PlaceRowsError) as refusal:
        door.system.ingest.load_places(rows(FILE.replace(old, new, 1)))
    assert (row, column) in [(fault.row, fault.column) for fault in refusal.value.faults]
    assert not door.system.ingest.knows_place("D01")


def test_places_are_loaded_by_the_api_and_listed_in_pages(door: Door) -> None:
    """Only by admin; a bad one is named by its index; every definition is listed once, by code."""
    admin = door.anyone(Scope.ADMIN)
    place = {"code": "E01", "name": "East", "kind": "ward", "parent": "C01"}
    assert door.client.post("/v1/places", json={"places": [place]}).status_code == 403
    assert admin.post("/v1/places", json={"places": [place]}).json() == {"received": 1, "changed": 1}
    assert admin.post("/v1/places", json={"places": [place]}).json() == {"received": 1, "changed": 0}
    bad = admin.post("/v1/places", json={"places": [place, {**place, "code": "E02", "parent": "E99"}]})
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "places.1.parent")
    assert not door.system.ingest.knows_place("E02")

    listed, address = [], "/v1/places?limit=4"
    while address:
        answer = door.client.get(address)
        listed += [item["code"] for item in answer.json()["items"]]
        address = answer.links["next"]["url"] if "next" in answer.links else ""
    assert listed == sorted([place.code for place in TOWN] + ["E01"])


def test_a_source_declares_what_holds_for_its_notes(door: Door) -> None:
    """Home, default reach and scheme; a changed declaration holds for notes posted from then on."""
    admin = door.anyone(Scope.ADMIN)
    address = f"/v1/sources/{quote('https://care.example/notes/app', safe='')}"
    declared: dict[str, Any] = {"name": "Care", "home": "C02", "default_reach": "country"}
    assert admin.put(address, json=declared).status_code == 201
    head = door.head()
    assert admin.put(address, json=declared).status_code == 200
    assert door.head() == head
    note = a_note(source="https://care.example/notes/app", place=None, reach=None)
    kept = door.client.post("/v1/notes", json=note).json()
    assert (kept["home"], kept["reach"], kept["reach_set_by"]) == ("C02", "country", "source")
    admin.put(address, json={**declared, "default_reach": "place"})
    assert door.client.post("/v1/notes", json={**note, "id": "2"}).json()["reach"] == "place"
    listed = admin.get("/v1/sources?limit=1").json()
    assert [item["source"] for item in listed["items"]] == ["https://care.example/notes/app"]
    following = admin.get(f"/v1/sources?limit=1&cursor={listed['next']}").json()
    assert [item["source"] for item in following["items"]] == [HOUSING]
    assert following["next"] is None


def test_sources_that_share_a_scheme_share_people(door: Door) -> None:
    """The same reference in one scheme is one person; within the sources' own schemes it is two."""
    admin = door.anyone(Scope.ADMIN)
    for name in ("a", "b"):
        declared = {"name": name, "home": "C01", "person_scheme": "urn:example:council-id"}
        admin.put(f"/v1/sources/{quote(f'urn:x:{name}', safe='')}", json=declared)
        door.client.post("/v1/notes", json=a_note(source=f"urn:x:{name}"))
        door.client.post("/v1/notes", json=a_note(source=f"urn:y:{name}"))
    people = [envelope.stream for envelope in door.system.log.read(0, topics=("ingest.note.",))]
    assert people[0] == people[2]
    assert len(set(people)) == 3


@pytest.mark.parametrize(
    ("address", "fields", "field"),
    [
        ("housing", {}, "source"),
        ("urn%3Ax%3Aa", {"home": "nowhere"}, "home"),
        ("urn%3Ax%3Aa", {"default_reach": "wide"}, "default_reach"),
        ("urn%3Ax%3Aa", {"name": ""}, "name"),
        ("urn%3Ax%3Aa", {"colour": 1}, "colour"),
    ],
)
def test_a_wrong_declaration_is_named(door: Door, address: str, fields: Any, field: str) -> None:
    """422 on the field."""
    answer = door.anyone(Scope.ADMIN).put(f"/v1/sources/{address}", json={"name": "A", **fields})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == field


def test_a_place_may_be_defined_again_from_a_later_day(door: Door) -> None:
    """Each day keeps its own definition, and a circle over days is refused."""
    later = PlaceDefined(code="W02", name="Low Side", kind=PlaceKind.WARD, parent="C02", valid_from="2026-04-01")
    assert door.system.ingest.registry.load_places([later]) == 1
    homes = [
        door.client.post("/v1/notes", json=a_note(id=day, occurred_at=day, place="W02")).json()["home"]
        for day in ("2026-03-31", "2026-04-01")
    ]
    assert homes == ["C01", "C02"]
    with pytest.raises(PlaceRowsError):
        door.system.ingest.registry.load_places(
            [PlaceDefined(code="R01", name="Region", kind=PlaceKind.REGION, parent="N01", valid_from="2027-01-01")]
        )
