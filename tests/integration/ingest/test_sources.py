"""Sources: who answers for them, how they stand, and what of theirs is here."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from contracts.events import NoteRecorded
from contracts.words import Scope
from services.foundation.following import catch_up
from tests.support.door import HOUSING, TOWN, Door, a_note
from tests.support.embedding import WordEmbedder
from tests.support.system import Clock, a_system, bearer

SOURCE = f"/v1/sources/{quote(HOUSING, safe='')}"
WHOLE = {
    "name": "Housing",
    "home": "C01",
    "default_reach": "place",
    "contact": "housing@example.org",
    "controller": "Example Council",
    "purpose": "to learn what tenants struggle with",
    "lawful_basis": "UK GDPR 6(1)(e)",
    "places": ["C01"],
    "schema_version": "v1",
}


def test_in_production_a_source_says_who_answers_for_it_before_it_posts(tmp_path: Path) -> None:
    """Each missing declaration is named; a source that is not registered is 403; registered, it posts."""
    with a_system(tmp_path, env="production") as system:
        system.ingest.registry.load_places(TOWN)
        app = create_app(system)
        admin = TestClient(app, headers=bearer(system, Scope.ADMIN), base_url="https://testserver")
        poster = TestClient(
            app, headers=bearer(system, Scope.NOTES_WRITE, source=HOUSING), base_url="https://testserver"
        )
        refused = poster.post("/v1/notes", json=a_note())
        assert refused.status_code == 403
        assert "not registered" in refused.json()["detail"]
        needed = ("controller", "purpose", "lawful_basis", "places", "schema_version", "default_reach", "contact")
        for name in needed:
            answer = admin.put(SOURCE, json={key: value for key, value in WHOLE.items() if key != name})
            assert answer.status_code == 422
            assert [error["field"] for error in answer.json()["errors"]] == [name]
        answer = admin.put(SOURCE, json=WHOLE)
        assert answer.status_code == 201
        shown: dict[str, Any] = {
            **WHOLE,
            "source": HOUSING,
            "person_scheme": None,
            "record_class": None,
            "glossary": {},
        }
        assert answer.json() == shown
        assert poster.post("/v1/notes", json=a_note()).status_code == 201


def test_a_source_posts_only_where_it_is_registered_for(door: Door) -> None:
    """A place elsewhere, or a home elsewhere for want of a place, is 403; within is taken; an unknown place is refused."""
    admin = door.anyone(Scope.ADMIN)
    assert admin.put(SOURCE, json={**WHOLE, "places": ["W01", "W99"]}).json()["errors"][0]["field"] == "places.1"
    admin.put(SOURCE, json={**WHOLE, "places": ["W01"]})
    assert door.client.post("/v1/notes", json=a_note(id="1", place="N01")).status_code == 201
    assert door.client.post("/v1/notes", json=a_note(id="2", place="W02")).status_code == 403
    assert door.client.post("/v1/notes", json=a_note(id="3", place=None)).status_code == 403


def test_a_sources_abbreviations_are_spelt_out_for_the_embedder_alone(door: Door) -> None:
    """What is embedded is what its writers mean; what is read back is what they wrote. A key with a blank is refused by name."""
    admin = door.anyone(Scope.ADMIN)
    refused = admin.put(SOURCE, json={**WHOLE, "glossary": {"f b": "food bank"}})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"].startswith("glossary")
    admin.put(SOURCE, json={**WHOLE, "glossary": {"fb": "food bank", "op": "occupancy panel"}})
    said = [{"kind": "problem", "voice": "worker", "text": "FB 3x this mth, OP said no"}]
    answer = door.client.post("/v1/notes", json=a_note(id="1", text=None, statements=said))
    assert answer.status_code == 201
    (envelope,) = door.system.log.read(0, 10, [NoteRecorded.topic])
    assert isinstance(envelope.payload, NoteRecorded)
    (statement,) = envelope.payload.statements
    assert statement.text == said[0]["text"]
    assert statement.spelt_out == "food bank 3x this month, occupancy panel said no"
    seen: list[str] = []
    embedder = WordEmbedder()
    embed = embedder.embed
    embedder.embed = lambda texts: seen.extend(texts) or embed(texts)  # type: ignore[method-assign, func-returns-value]
    door.system.__dict__["embedder"] = embedder
    catch_up(door.system.patterns_projection, door.system.log, door.system.derived)
    assert statement.spelt_out in seen
    assert statement.text not in seen


def follow(door: Door) -> None:
    """Let the follower of notes catch up."""
    catch_up(door.system.note_rows, door.system.log, door.system.derived)


def test_health_tells_a_source_of_itself(door: Door) -> None:
    """Its newest note, how late it posts, what was refused by reason; words never; another's token is 404."""
    door.client.post("/v1/notes", json=a_note(id="1", occurred_at="2026-11-17"))
    door.client.post("/v1/notes", json=a_note(id="2", occurred_at="2026-11-08", person="P-2"))
    clock = door.system.clock
    assert isinstance(clock, Clock)
    clock.move(hours=1)
    own = door.anyone(Scope.NOTES_WRITE, source=HOUSING)
    own.post("/v1/notes", json=a_note(id="3", place="X99"))
    own.post("/v1/notes", json=a_note(id="1"))
    own.post("/v1/notes", json={**a_note(id="4"), "what she said": "secret", "place": 7})
    own.post("/v1/notes/batch", json=[a_note(id="5", place="X99"), a_note(id="6", occurred_at="yesterday")])
    follow(door)
    answer = own.get(f"{SOURCE}/health")
    assert answer.status_code == 200
    assert answer.json() == {
        "last_note_at": "2026-11-18T12:00:00Z",
        "notes": 2,
        "delay_days_median": 1,
        "delay_days_most": 10,
        "refused": {"invalid: occurred_at": 1, "invalid: place": 3, "other body": 1},
    }
    assert door.anyone(Scope.ADMIN).get(f"{SOURCE}/health").json() == answer.json()
    for other in (
        door.anyone(Scope.NOTES_WRITE, source="urn:example:other"),
        door.anyone(Scope.NOTES_WRITE, source=HOUSING, team="north"),
    ):
        assert other.get(f"{SOURCE}/health").status_code == 404
        assert other.get(f"{SOURCE}/digest?week=2026-W45").status_code == 404
    assert door.anyone(Scope.PATTERNS_READ).get(f"{SOURCE}/health").status_code == 403


def test_refusals_are_kept_over_a_rebuild_and_count_for_28_days(door: Door) -> None:
    """They stand in no event, so a rebuild leaves them; after four weeks they count no more."""
    from api.rebuilding import rebuild
    from tests.support.lives import with_words

    with_words(door.system)
    own = door.anyone(Scope.NOTES_WRITE, source=HOUSING)
    own.post("/v1/notes", json=a_note(place="X99"))
    rebuild(door.system, lambda _done, _whole: None)
    assert own.get(f"{SOURCE}/health").json()["refused"] == {"invalid: place": 1}
    clock = door.system.clock
    assert isinstance(clock, Clock)
    clock.move(days=28)
    assert own.get(f"{SOURCE}/health").json()["refused"] == {}


def by_hand(posted: dict[str, Any]) -> str:
    """The hash as the documentation tells a source to make it."""
    left = {name: value for name, value in posted.items() if name not in ("known_names", "postcode")}
    if "postcode" in posted:
        left.pop("place", None)
    whole = json.dumps(left, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()


def test_a_source_reconciles_by_ids_and_hashes_that_it_can_make_itself(door: Door) -> None:
    """Newest bodies of the week, whatever was posted; withdrawn is marked; erased and other weeks are not there."""
    plain = a_note(id="é 1")
    named = a_note(id="2", person="P-2", known_names=["Jean"], text="Jean röng", statements=None, team="North")
    gone = a_note(id="3", person="P-3")
    for note in (plain, named, gone, a_note(id="4", person="P-4", occurred_at="2026-11-11")):
        assert door.client.post("/v1/notes", json=note).status_code == 201
    amended = {**plain, "team": "South"}
    assert door.client.put(f"{SOURCE}/notes/{quote('é 1', safe='')}", json=amended).status_code == 200
    second = door.client.post("/v1/notes", json=named).json()["id"]
    door.client.post(f"/v1/notes/{second}/withdraw")
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json={"person": "P-3", "source": HOUSING, "reason": "r"})
    follow(door)
    found = door.anyone(Scope.NOTES_WRITE, source=HOUSING).get(f"{SOURCE}/digest?week=2026-W45").json()
    assert found["week"] == "2026-W45"
    assert [(one["id"], one["hash"], one["withdrawn"]) for one in found["items"]] == [
        ("2", by_hand(named), True),
        ("é 1", by_hand(amended), False),
    ]
    assert door.anyone(Scope.ADMIN).get(f"{SOURCE}/digest?week=week45").status_code == 422


@pytest.mark.parametrize("way", ["/v1/notes", "/v1/notes/check"])
def test_a_postcode_finds_the_place_and_stands_nowhere(tmp_path: Path, way: str) -> None:
    """However it is written; an unknown one is 422 without it being repeated; no file holds it, hashed or not in clear."""
    from tests.support.door import a_door

    with a_system(tmp_path) as system:
        door = a_door(system)
        rows = [{"postcode": "ZZ9Z 9ZQ", "place": "W02"}, {"postcode": "zz9z9zx", "place": "N01"}]
        assert system.postcodes.load(rows, system.ingest.registry.places.__contains__) == 2
        posted = a_note(place=None, postcode="zz9z9zq")
        answer = door.client.post(way, json=posted)
        assert answer.status_code in (200, 201), answer.text
        assert answer.json()["home"] == "C01"
        if way == "/v1/notes":
            assert door.client.get(f"/v1/notes/{answer.json()['id']}").json()["place"] == "W02"
            assert door.client.post(way, json=a_note(place=None, postcode="ZZ9Z 9ZQ")).status_code == 200
            follow(door)
            (entry,) = door.anyone(Scope.ADMIN).get(f"{SOURCE}/digest?week=2026-W45").json()["items"]
            assert entry["hash"] == by_hand(posted)
        unknown = door.client.post(way, json=a_note(id="9", place=None, postcode="QQ1 1QQ"))
        assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "postcode")
        assert "QQ1" not in unknown.text
        both = door.client.post(way, json=a_note(id="9", postcode="ZZ9Z 9ZQ"))
        assert (both.status_code, both.json()["errors"][0]["field"]) == (422, "postcode")
        for envelope in system.log.read(0, 1000):
            assert envelope.payload is not None
            assert "9zq" not in envelope.payload.model_dump_json().lower()
        for path in tmp_path.rglob("*"):
            if path.is_file():
                content = path.read_bytes().lower()
                assert b"zz9z9z" not in content
                assert b"zz9z 9z" not in content


def test_a_directory_with_one_bad_row_is_refused_whole(door: Door) -> None:
    """By row and column, without the postcode; the directory there was stays."""
    from services.ingest.adapters.postcodes import PostcodeRowsError

    postcodes, places = door.system.postcodes, door.system.ingest.registry.places
    postcodes.load([{"postcode": "ZZ9Z 9ZQ", "place": "W02"}], places.__contains__)
    for bad, column in (
        ({"postcode": "", "place": "W01"}, "postcode"),
        ({"postcode": "QQ1 1QQ", "place": "X"}, "place"),
    ):
        with pytest.raises(PostcodeRowsError) as refusal:
            postcodes.load([{"postcode": "ZZ1 1ZZ", "place": "W01"}, bad], places.__contains__)
        assert [(fault.row, fault.column) for fault in refusal.value.faults] == [(2, column)]
        assert "QQ1" not in str(refusal.value)
    with pytest.raises(PostcodeRowsError, match="add the column"):
        postcodes.load([{"code": "ZZ1 1ZZ"}], places.__contains__)
    assert postcodes.places(["ZZ9Z9ZQ", "ZZ1 1ZZ"]) == {"ZZ9Z9ZQ": "W02"}
