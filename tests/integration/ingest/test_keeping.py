"""A key per person, class and year; what was kept as long as it may be goes, what is held stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import select

from contracts.events import NoteRecorded, RecordsExpired, SourceRegistered
from contracts.notes import NoteIn
from contracts.words import Reach, Scope
from services.foundation.following import catch_up
from services.foundation.log import Appended, Draft
from services.ingest.adapters.key_tables import vault_key
from services.ingest.domain import Poster
from services.ingest.keeping import Keeping
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.lives import with_words
from tests.support.system import Clock, a_system

HEALTH = "urn:example:health"


@pytest.fixture
def kept(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A door where case notes are kept for two years, and what health records for ten."""
    with a_system(tmp_path, database_url, retention="case-note=2, health=10") as system:
        door = a_door(system)
        source = SourceRegistered(
            source=HEALTH,
            name="Health",
            home="C01",
            default_reach=Reach.PLACE,
            record_class="health",
            person_scheme=HOUSING,
        )
        system.ingest.registry.register(source)
        yield door


@contextmanager
def at_the_time(door: Door, day: str) -> Iterator[None]:
    """As if a day were today: what is past its years now was not then."""
    clock = door.system.clock
    assert isinstance(clock, Clock)
    now, clock.moment = clock.moment, datetime.fromisoformat(f"{day}T12:00:00+00:00")
    try:
        yield
    finally:
        clock.moment = now


def post(door: Door, ident: str, day: str, **fields: object) -> str:
    """A note that happened on a day, posted on it; gives its id."""
    with at_the_time(door, day):
        answer = door.client.post("/v1/notes", json=a_note(id=ident, occurred_at=day, **fields))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def sweep(door: Door) -> None:
    """A new process's workers, for a day."""
    system = door.system
    keeping = Keeping(
        system.log,
        system.vault,
        system.destroyed,
        system.settings.years_kept,
        system.clock,
        "Europe/London",
        system.ingest.people,
    )
    while keeping.tick():
        pass


def status(door: Door, *notes: str) -> list[int]:
    """What each note answers."""
    return [door.client.get(f"/v1/notes/{note}").status_code for note in notes]


def test_a_person_has_a_key_for_each_class_and_year_and_a_note_keeps_its_own(kept: Door) -> None:
    """The year is that of the note's day; an amendment stays under the note's first key."""
    post(kept, "a", "2024-12-31")
    post(kept, "b", "2025-01-01")
    post(kept, "c", "2025-06-01")
    post(kept, "d", "2025-06-01", source=HEALTH)
    address = f"/v1/sources/{quote(HOUSING, safe='')}/notes/a"
    assert kept.client.put(address, json=a_note(id="a", occurred_at="2024-02-02")).status_code == 200
    assert kept.client.put(address, json=a_note(id="a", occurred_at="2024-02-02")).status_code == 200
    keys = [envelope.key for envelope in kept.system.log.read(0, topics=("ingest.note.",))]
    assert [keys.index(key) for key in keys] == [0, 1, 1, 3, 0]
    with kept.system.keys.connect() as connection:
        rows = connection.execute(vault_key.select().where(vault_key.c.key.in_(keys))).all()
    slots = {row.key: (row.record_class, row.year) for row in rows}
    assert [slots[key] for key in dict.fromkeys(keys)] == [("case-note", 2024), ("case-note", 2025), ("health", 2025)]


def test_a_note_is_not_moved_to_another_year(kept: Door) -> None:
    """By field, by PUT and by import, earlier and later, within one import too; the year is that of the service's clocks."""
    post(kept, "a", "2024-12-31")
    head, address = kept.head(), f"/v1/sources/{quote(HOUSING, safe='')}/notes/"
    for day in ("2025-01-01", "2024-12-31T23:30:00-02:00"):
        refused = kept.client.put(f"{address}a", json=a_note(id="a", occurred_at=day))
        assert (refused.status_code, [one["field"] for one in refused.json()["errors"]]) == (422, ["occurred_at"])
        assert "another year than the note stands in (2024)" in refused.text
    assert kept.head() == head
    same = a_note(id="a", occurred_at="2025-01-01T00:30:00+02:00")
    assert kept.client.put(f"{address}a", json=same).status_code == 200, "still the old year in London"
    poster = Poster("importer")
    days = ("2025-03-01", "2024-03-01", "2025-04-01")
    answers = kept.system.ingest.record(
        [NoteIn.model_validate(a_note(id="b", occurred_at=day)) for day in days], poster, amend=True
    )
    assert [type(one).__name__ for one in answers] == ["Kept", "InvalidNoteError", "Kept"]


def test_the_sweep_takes_what_is_past_its_years_and_nothing_else(kept: Door) -> None:
    """Of one person the old year goes, the newer and the other class stay; its id answers 410 and is in no table."""
    old, newer = post(kept, "old", "2023-05-01"), post(kept, "newer", "2024-05-01")
    other = post(kept, "health", "2023-05-01", source=HEALTH)
    system = kept.system
    sweep(kept)
    assert status(kept, old, newer, other) == [410, 200, 200]
    assert kept.client.post("/v1/notes", json=a_note(id="old", occurred_at="2023-05-01")).status_code == 410
    (fact,) = [e.payload for e in system.log.read(0, topics=(RecordsExpired.topic,))]
    assert isinstance(fact, RecordsExpired)
    assert (fact.record_class, fact.year, fact.notes) == ("case-note", 2023, (old,))
    first = next(e for e in system.log.read(0, topics=(NoteRecorded.topic,)))
    assert (first.key, first.payload) == (fact.keys[0], None)
    assert [one.keys for line in system.destroyed.lines() for one in line] == [fact.keys]
    head = kept.head()
    sweep(kept)
    assert kept.head() == head


def test_what_is_held_stays_until_it_is_released(kept: Door) -> None:
    """A hold answers the same for somebody unknown; the report counts it; a release lets the next sweep take it."""
    admin = kept.anyone(Scope.ADMIN)
    old = post(kept, "old", "2020-05-01")
    body = {"person": "P-204", "source": HOUSING, "reason": "court order 17"}
    for who in ("P-204", "P-204", "nobody"):
        answer = admin.post("/v1/people/hold", json={**body, "person": who})
        assert (answer.status_code, answer.json()) == (202, {"status": "accepted"})
    sweep(kept)
    assert status(kept, old) == [200]
    (due,) = admin.get("/v1/retention").json()["items"]
    assert due == {"record_class": "case-note", "year": 2020, "goes_on": "2023-01-01", "people": 1, "held": 1}
    assert admin.post("/v1/people/release", json=body).status_code == 202
    sweep(kept)
    assert status(kept, old) == [410]
    assert admin.get("/v1/retention").json()["items"] == []
    for path in ("hold", "release"):
        assert kept.client.post(f"/v1/people/{path}", json=body).status_code == 403
    assert kept.client.get("/v1/retention").status_code == 403


def test_a_hold_follows_a_merge_and_a_parting(kept: Door) -> None:
    """Whoever is one with somebody held is held; released by either reference; parted, only who was named stays held."""
    admin = kept.anyone(Scope.ADMIN)
    mine, theirs = post(kept, "mine", "2020-05-01"), post(kept, "theirs", "2020-05-01", person="P-999")
    one, other = {"person": "P-204", "source": HOUSING}, {"person": "P-999", "source": HOUSING}
    assert admin.post("/v1/people/merge", json={"one": one, "other": other, "reason": "r"}).status_code == 202
    assert admin.post("/v1/people/hold", json={**one, "reason": "court order 17"}).status_code == 202
    sweep(kept)
    assert status(kept, mine, theirs) == [200, 200]
    assert admin.get("/v1/retention").json()["items"][0]["held"] == 2
    assert admin.post("/v1/people/release", json={**other, "reason": "over"}).status_code == 202
    assert admin.post("/v1/people/hold", json={**one, "reason": "court order 18"}).status_code == 202
    assert admin.post("/v1/people/unmerge", json={"one": one, "other": other, "reason": "r"}).status_code == 202
    sweep(kept)
    assert status(kept, mine, theirs) == [200, 410]
    assert admin.post("/v1/people/release", json={**one, "reason": "over"}).status_code == 202
    sweep(kept)
    assert status(kept, mine) == [410]


def test_a_held_person_can_still_be_erased(kept: Door) -> None:
    """A hold keeps the clock from taking records; the lead's own word takes them."""
    admin = kept.anyone(Scope.ADMIN)
    notes = [post(kept, "a", "2020-05-01"), post(kept, "b", "2025-05-01"), post(kept, "c", "2025-05-01", source=HEALTH)]
    body = {"person": "P-204", "source": HOUSING, "reason": "r"}
    admin.post("/v1/people/hold", json=body)
    assert admin.post("/v1/people/erase", json=body).json()["backups_lapse_on"] == "2026-12-18"
    assert status(kept, *notes) == [410, 410, 410]


def test_followers_drop_what_expired(kept: Door) -> None:
    """Statements, signals' notes and the source's digest lose the old note, and keep the newer."""
    old, newer = post(kept, "old", "2023-05-01"), post(kept, "newer", "2025-05-01")
    system = kept.system
    follow(kept)
    sweep(kept)
    follow(kept)
    for table in ("patterns_statement", "signals_note", "ingest_note"):
        with system.derived.connect() as connection:
            notes = set(connection.exec_driver_sql(f"SELECT note FROM {table}").scalars())  # noqa: S608
        assert notes == {newer}, table
    assert old != newer


def follow(door: Door) -> None:
    """Let the followers that need no model catch up, and the patterns with a small one."""
    if "embedder" not in door.system.__dict__:
        with_words(door.system)
    for follower in door.system.followers:
        catch_up(follower, door.system.log, door.system.derived)


def test_a_class_without_a_duration_cannot_be_registered(kept: Door) -> None:
    """422, naming the setting."""
    given = {"name": "Odd", "record_class": "odd"}
    answer = kept.anyone(Scope.ADMIN).put("/v1/sources/urn%3Aexample%3Aodd", json=given)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "record_class")


def test_a_key_is_durable_before_the_append_that_uses_it(kept: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """When events are about to be written, another connection finds their keys committed."""
    log, seen = kept.system.log, list[bool]()
    append = log.append_within

    def watched(connection: Any, drafts: Sequence[Draft]) -> list[Appended]:
        keys = [draft.key for draft in drafts]
        with kept.system.keys.connect() as other:
            there = set(other.execute(select(vault_key.c.key).where(vault_key.c.key.in_(keys))).scalars())
        seen.append(there == set(keys))
        return append(connection, drafts)

    monkeypatch.setattr(log, "append_within", watched)
    post(kept, "a", "2024-12-31")
    assert seen == [True]


def test_an_erased_note_posted_again_makes_no_key(kept: Door) -> None:
    """A nightly extract goes on sending it: 410 each time, and nobody gets a key for nothing."""
    post(kept, "a", "2025-01-01")
    body = {"person": "P-204", "source": HOUSING, "reason": "r"}
    kept.anyone(Scope.ADMIN).post("/v1/people/erase", json=body)
    made = kept.system.vault.made()
    assert kept.client.post("/v1/notes", json=a_note(id="a", occurred_at="2025-01-01")).status_code == 410
    assert kept.system.vault.made() == made


@pytest.mark.parametrize(
    "reason", ["asked for by Jean Okafor", "about P-204", "now at 12 Mill Lane, LS1 4DY", "rang 07700 900123"]
)
def test_a_reason_that_outlasts_an_erasure_names_nobody(kept: Door, reason: str) -> None:
    """It stands under the service's key: refused by field, and neither kept nor repeated."""
    admin, one = kept.anyone(Scope.ADMIN, Scope.CONTEXT_READ), {"person": "P-204", "source": HOUSING}
    other, head = {"person": "P-999", "source": HOUSING}, kept.head()
    for path, body in (
        ("erase", one),
        ("hold", one),
        ("release", one),
        ("merge", {"one": one, "other": other}),
        ("unmerge", {"one": one, "other": other}),
        ("mentions", {"names": ["P-204"]}),
    ):
        answer = admin.post(f"/v1/people/{path}", json={**body, "reason": reason})
        assert (answer.status_code, [one["field"] for one in answer.json().get("errors", [])]) == (422, ["reason"]), (
            path,
            answer.text,
        )
        assert reason not in answer.text
    assert kept.head() == head


def test_what_is_kept_too_long_already_is_refused_at_the_door(kept: Door) -> None:
    """By field, with the class and its years; nothing is stored and nobody gets a key; the next year is taken."""
    head, made = kept.head(), kept.system.vault.made()
    old = a_note(id="old", occurred_at="2023-12-31")
    for path in ("/v1/notes", "/v1/notes/check"):
        answer = kept.client.post(path, json=old)
        assert (answer.status_code, [one["field"] for one in answer.json()["errors"]]) == (422, ["occurred_at"])
        assert "case-note=2 in INCOMMON_RETENTION" in answer.text
    address = f"/v1/sources/{quote(HOUSING, safe='')}/notes/"
    assert kept.client.put(f"{address}old", json=old).status_code == 422
    batch = [
        old,
        a_note(id="new", occurred_at="2024-01-01"),
        a_note(id="other", occurred_at="2023-12-31", source=HEALTH),
    ]
    lines = kept.client.post("/v1/notes/batch", json=batch)
    assert [one["status"] for one in lines.json()["items"]] == [422, 201, 201]
    assert kept.head() == head + 2
    assert kept.system.vault.made() == made + 2
    amended = kept.client.put(f"{address}new", json=a_note(id="new", occurred_at="2015-01-01"))
    assert (amended.status_code, amended.json()["errors"][0]["field"]) == (422, "occurred_at")
    assert kept.head() == head + 2


def test_a_repeat_of_what_has_grown_old_here_is_answered_as_ever(kept: Door) -> None:
    """An extract goes on sending it until the sweep takes it, whether by POST or by PUT."""
    post(kept, "old", "2023-05-01")
    head, old = kept.head(), a_note(id="old", occurred_at="2023-05-01")
    assert kept.client.post("/v1/notes", json=old).status_code == 200
    assert kept.client.put(f"/v1/sources/{quote(HOUSING, safe='')}/notes/old", json=old).status_code == 200
    assert kept.head() == head
