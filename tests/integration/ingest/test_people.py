"""People object, and no longer; two are one, and two after all. Notes, counts, objections and erasure follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.rebuilding import rebuild
from contracts.weeks import Week, last_frozen
from contracts.words import Kind, Reach, Scope, home_unit
from services.ingest.domain import Poster
from services.patterns.statements import load
from services.signals.homes import load_home
from tests.support.cycle import HEALTH, HOME, HOUSING, Town, a_town, phrase

HOUSED = {"person": "P-a", "source": HOUSING}
TREATED = {"person": "P-b", "source": HEALTH}
REASON = {"reason": "the same person"}


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """A town with three notes of one person and one of another, which the followers have read."""
    with a_town(tmp_path, database_url) as made:
        week = week_of(made)
        made.post([made.note(phrase("damp", at), week, id=f"a{at}", person="P-a", team="North") for at in range(3)])
        made.post([made.note(phrase("damp", 4), week, id="b", person="P-c", reach="country")])
        made.follow()
        yield made


def week_of(town: Town) -> Week:
    """The week that notes are of."""
    return last_frozen(town.clock(), "Europe/London")


def note_id(town: Town, source_id: str, source: str = HOUSING) -> str:
    """Our id of a note."""
    return town.system.vault.note_id(source, source_id)


def reaches(town: Town) -> dict[str, Reach]:
    """How far each note may travel now, by the source's id."""
    return {name: town.system.ingest.state(note_id(town, name)).reach for name in ("a0", "a1", "a2", "b")}


def counted(town: Town) -> tuple[int, int]:
    """Statements and distinct people that the patterns service may cluster in the home."""
    town.follow()
    with town.system.derived.connect() as connection:
        corpus = load(connection, town.system.vault, home_unit(HOME), Kind.PROBLEM)
    return len(corpus), len(set(corpus.persons))


def heard(town: Town) -> tuple[int, int]:
    """Notes and distinct people that the signals service counts in the home."""
    with town.system.derived.connect() as connection:
        home = load_home(connection, HOME, int(week_of(town)) + 1)
    return len(home.who.notes), len(set(home.who.note_person.tolist()))


def says(town: Town, path: str, body: dict[str, Any], *scopes: Scope, **limits: Any) -> Any:
    """Post as an admin, or as the scopes and limits say."""
    return town.client(*(scopes or (Scope.ADMIN,)), **limits).post(f"/v1/people/{path}", json=body)


def test_who_objects_is_kept_and_used_no_further(town: Town) -> None:
    """Every note is for the relationship alone: out of every table that counts, still told to the person."""
    assert (counted(town), heard(town)) == ((4, 2), (4, 2))
    assert says(town, "object", HOUSED).status_code == 202
    assert reaches(town) == dict.fromkeys(("a0", "a1", "a2"), Reach.RELATIONSHIP) | {"b": Reach.COUNTRY}
    assert (counted(town), heard(town)) == ((1, 1), (1, 1))
    kept = says(town, "access", HOUSED).json()
    assert (kept["objects"], len(kept["notes"])) == (True, 3)
    assert kept["notes"][0]["changes"][-1]["what"] == "objection"


def test_lifting_gives_each_note_back_the_reach_it_had(town: Town) -> None:
    """What the person narrowed before or meanwhile stays narrow; what came in meanwhile travels as it was posted."""
    ingest, poster = town.system.ingest, Poster("test")
    ingest.change_reach(note_id(town, "a1"), Reach.TEAM, poster)
    says(town, "object", HOUSED)
    says(town, "object", {**HOUSED, "objects": False})
    assert reaches(town)["a0"] is Reach.PLACE
    assert reaches(town)["a1"] is Reach.TEAM
    says(town, "object", HOUSED)
    late = town.note(phrase("damp", 7), week_of(town), id="late", person="P-a", reach="country")
    town.post([late])
    assert ingest.state(note_id(town, "late")).reach is Reach.RELATIONSHIP
    ingest.withdraw(note_id(town, "a2"), None, poster)
    assert counted(town) == (1, 1)
    says(town, "object", {**HOUSED, "objects": False})
    assert ingest.state(note_id(town, "late")).reach is Reach.COUNTRY
    assert reaches(town)["a2"] is Reach.RELATIONSHIP
    assert (counted(town), heard(town)) == ((3, 2), (3, 2))


def test_an_amendment_during_an_objection_neither_widens_nor_loses_what_was_asked(town: Town) -> None:
    """A nightly extract goes on sending; nothing travels, and after lifting the narrower of the two holds."""
    says(town, "object", HOUSED)
    week, extract = week_of(town), Poster("extract")
    for reach in ("country", "place", "team"):
        again = town.note(f"damp {reach} again", week, id="a0", person="P-a", team="North", reach=reach)
        town.system.ingest.record([again], extract, amend=True)
        assert town.system.ingest.state(note_id(town, "a0")).reach is Reach.RELATIONSHIP
    says(town, "object", {**HOUSED, "objects": False})
    assert reaches(town)["a0"] is Reach.TEAM


def test_a_narrowing_said_during_an_objection_holds_after_it(town: Town) -> None:
    """The note is as narrow already, but by the objection alone: what was said of it by itself is kept. A repeat is not."""
    says(town, "object", HOUSED)
    path = f"/v1/notes/{note_id(town, 'a0')}/reach"
    writer = town.client(Scope.NOTES_WRITE)
    assert writer.post(path, json={"reach": "relationship"}).json()["reach"] == "relationship"
    head = town.system.log.head()
    assert writer.post(path, json={"reach": "relationship"}).status_code == 200
    assert town.system.log.head() == head
    says(town, "object", {**HOUSED, "objects": False})
    assert reaches(town) == {"a0": Reach.RELATIONSHIP, "a1": Reach.PLACE, "a2": Reach.PLACE, "b": Reach.COUNTRY}


def test_a_source_that_is_registered_with_another_scheme_still_speaks_for_those_of_before(town: Town) -> None:
    """Access, objection and erasure find what came in under the earlier scheme."""
    registry = town.system.ingest.registry
    registered = registry.sources.declared(HOUSING)
    registry.register(registered.model_copy(update={"person_scheme": "urn:new-ids"}))
    assert len(says(town, "access", HOUSED).json()["notes"]) == 3
    says(town, "object", HOUSED)
    assert {reaches(town)[name] for name in ("a0", "a1", "a2")} == {Reach.RELATIONSHIP}
    town.post([town.note(phrase("damp", 9), week_of(town), id="new", person="P-a")])
    says(town, "erase", {**HOUSED, **REASON})
    client = town.client(Scope.NOTES_WRITE)
    gone = [client.get(f"/v1/notes/{note_id(town, name)}").status_code for name in ("a0", "a1", "a2", "new", "b")]
    assert gone == [410, 410, 410, 410, 200]


def test_nothing_is_widened_while_the_person_objects(town: Town) -> None:
    """409, whatever was agreed."""
    says(town, "object", HOUSED)
    body = {"reach": "place", "agreed_by": "the person", "agreed_at": "2026-11-02"}
    answer = town.client(Scope.NOTES_WRITE).post(f"/v1/notes/{note_id(town, 'a0')}/reach", json=body)
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/objected")


def test_a_repeat_says_nothing_twice(town: Town) -> None:
    """Neither an objection, nor its lifting, nor a merging."""
    for path, body in (
        ("object", HOUSED),
        ("object", {**HOUSED, "objects": False}),
        ("merge", {"one": HOUSED, "other": TREATED, **REASON}),
    ):
        says(town, path, body)
        head = town.system.log.head()
        assert says(town, path, body).status_code == 202
        assert town.system.log.head() == head


def test_a_source_objects_for_its_own_person_and_only_the_person_lifts_it(town: Town) -> None:
    """Another source may not speak for them."""
    writer = {"source": HOUSING}
    assert says(town, "object", HOUSED, Scope.NOTES_WRITE, **writer).status_code == 202
    assert says(town, "object", TREATED, Scope.NOTES_WRITE, **writer).status_code == 403
    lifted = says(town, "object", {**HOUSED, "objects": False}, Scope.NOTES_WRITE, **writer)
    assert (lifted.status_code, reaches(town)["a0"]) == (403, Reach.RELATIONSHIP)


def test_two_of_one_scheme_are_counted_as_one_until_they_are_parted(town: Town) -> None:
    """By patterns and by signals alike; no event names them but by keyed hashes."""
    both = {"one": HOUSED, "other": {**HOUSED, "person": "P-c"}, **REASON}
    assert (counted(town), heard(town)) == ((4, 2), (4, 2))
    assert says(town, "merge", both).status_code == 202
    assert (counted(town), heard(town)) == ((4, 1), (4, 1))
    assert says(town, "unmerge", both).status_code == 202
    assert (counted(town), heard(town)) == ((4, 2), (4, 2))
    again = says(town, "unmerge", both)
    assert (again.status_code, again.json()["type"]) == (409, "/problems/not-merged")


def test_a_count_is_made_again_as_people_were_known_then(town: Town) -> None:
    """What was joined later changes no count that was made before: it is read at that count's position."""
    before = town.system.log.head()
    says(town, "merge", {"one": HOUSED, "other": {**HOUSED, "person": "P-c"}, **REASON})
    town.follow()
    with town.system.derived.connect() as connection:
        then = load(connection, town.system.vault, home_unit(HOME), Kind.PROBLEM, at=before)
        now = load(connection, town.system.vault, home_unit(HOME), Kind.PROBLEM)
    assert (len(set(then.persons)), len(set(now.persons))) == (2, 1)


def test_merged_people_object_and_are_erased_together(town: Town) -> None:
    """Over schemes, too; after a parting each is erased alone."""
    town.post([town.note(phrase("damp", 8), week_of(town), source=HEALTH, id="h", person="P-b")])
    both = {"one": HOUSED, "other": TREATED, **REASON}
    says(town, "object", HOUSED)
    says(town, "merge", both)
    assert town.system.ingest.state(note_id(town, "h", HEALTH)).reach is Reach.RELATIONSHIP
    assert len(says(town, "access", TREATED).json()["notes"]) == 4
    says(town, "erase", {**TREATED, "reason": "asked"})
    for name in ("a0", "a1", "a2"):
        answer = town.client(Scope.NOTES_WRITE).get(f"/v1/notes/{note_id(town, name)}")
        assert answer.status_code == 410
    assert counted(town) == (1, 1)


def test_after_a_parting_each_is_erased_alone(town: Town) -> None:
    """The other's notes stay."""
    both = {"one": HOUSED, "other": {**HOUSED, "person": "P-c"}, **REASON}
    says(town, "merge", both)
    says(town, "unmerge", both)
    says(town, "erase", {**HOUSED, "reason": "asked"})
    assert town.system.ingest.state(note_id(town, "b")).reach is Reach.COUNTRY


def test_rebuilt_tables_say_the_same(town: Town) -> None:
    """The joinings are read from the log again."""
    says(town, "merge", {"one": HOUSED, "other": {**HOUSED, "person": "P-c"}, **REASON})
    assert counted(town) == (4, 1)
    rebuild(town.system, lambda _done, _whole: None)
    assert (counted(town), heard(town)) == ((4, 1), (4, 1))
