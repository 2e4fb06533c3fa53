"""Erasing a person: nothing of theirs can be read again, nothing acknowledged later is lost, a repeat completes it."""

from __future__ import annotations

import threading
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import insert, select

from contracts.events import NoteRecorded, PersonErased
from contracts.words import Scope
from services.foundation.database import writing
from services.foundation.following import catch_up
from services.ingest.adapters.key_tables import vault_key
from services.ingest.erasure import KeysStayDestroyed
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note
from tests.support.system import Clock, a_system

PUT = f"/v1/sources/{quote(HOUSING, safe='')}/notes/A-17"
ASKED = {"person": "P-204", "source": HOUSING, "reason": "asked for by the person"}
ACCEPTED = {"status": "accepted", "backups_lapse_on": "2026-12-18"}
"""Whoever it is about: the day is counted from the asking and not from any key."""


def test_an_erased_persons_note_is_gone_and_its_id_with_it(door: Door) -> None:
    """GET, POST, PUT, withdraw and reach answer 410; the log cannot read the words; others' notes stand."""
    admin = door.anyone(Scope.ADMIN)
    note = door.client.post("/v1/notes", json=a_note()).json()["id"]
    other = door.client.post("/v1/notes", json=a_note(id="B", person="P-9")).json()["id"]
    door.client.put(PUT, json=a_note(team="North"))
    answer = admin.post("/v1/people/erase", json=ASKED)
    assert (answer.status_code, answer.json()) == (202, ACCEPTED)
    tries = [
        door.client.get(f"/v1/notes/{note}"),
        door.client.post("/v1/notes", json=a_note()),
        door.client.put(PUT, json=a_note()),
        door.client.put(PUT, json=a_note(team="South")),
        door.client.post(f"/v1/notes/{note}/withdraw"),
        door.client.post(f"/v1/notes/{note}/reach", json={"reach": "relationship"}),
    ]
    assert [t.status_code for t in tries] == [410] * 6
    assert {t.json()["type"] for t in tries} == {"/problems/erased"}
    batch = door.client.post("/v1/notes/batch", json=[a_note(), a_note(id="B", person="P-9")]).json()["items"]
    assert [item["status"] for item in batch] == [410, 200]
    payloads = [envelope.payload for envelope in door.system.log.read(0, topics=("ingest.note.",))]
    assert payloads.count(None) == 2
    assert door.client.get(f"/v1/notes/{other}").status_code == 200


def test_the_answer_is_the_same_for_somebody_unknown(door: Door) -> None:
    """202 and the same body, and nothing is appended."""
    admin, head = door.anyone(Scope.ADMIN), door.head()
    answer = admin.post("/v1/people/erase", json={**ASKED, "person": "nobody"})
    assert (answer.status_code, answer.json()) == (202, ACCEPTED)
    assert door.head() == head
    assert door.client.post("/v1/people/erase", json=ASKED).status_code == 403


def test_a_later_note_about_the_person_starts_anew(door: Door) -> None:
    """Under a new key, in the same stream; its statement ids cannot be linked to the old ones; it too can be erased."""
    admin = door.anyone(Scope.ADMIN)
    old = door.client.post("/v1/notes", json=a_note()).json()
    admin.post("/v1/people/erase", json=ASKED)
    new = door.client.post("/v1/notes", json=a_note(id="A-18"))
    assert new.status_code == 201
    assert new.json()["statements"][0]["id"] != old["statements"][0]["id"]
    keys = [envelope.key for envelope in door.system.log.read(0, topics=(NoteRecorded.topic,))]
    assert len(set(keys)) == 2
    head = door.head()
    admin.post("/v1/people/erase", json=ASKED)
    facts = [e.payload for e in door.system.log.read(0, topics=(PersonErased.topic,))]
    assert [fact.keys for fact in facts if isinstance(fact, PersonErased)] == [(keys[0],), (keys[1],)]
    assert door.head() == head + 1
    admin.post("/v1/people/erase", json=ASKED)
    assert door.head() == head + 1


def test_erasing_by_source_reaches_its_own_and_its_registered_scheme(door: Door) -> None:
    """Notes from before and after the source registered a shared scheme are both gone."""
    admin = door.anyone(Scope.ADMIN)
    first = door.client.post("/v1/notes", json=a_note()).json()["id"]
    declared = {"name": "Housing", "home": "C01", "person_scheme": "urn:example:council-id"}
    admin.put(f"/v1/sources/{quote(HOUSING, safe='')}", json=declared)
    second = door.client.post("/v1/notes", json=a_note(id="A-18")).json()["id"]
    admin.post("/v1/people/erase", json=ASKED)
    assert [door.client.get(f"/v1/notes/{note}").status_code for note in (first, second)] == [410, 410]


@pytest.mark.parametrize(
    "body",
    [
        {"person": "P", "reason": "r"},
        {"person": "P", "reason": "r", "source": HOUSING, "person_scheme": HOUSING},
        {"reason": "r", "source": HOUSING},
        {"person": "P", "source": HOUSING},
    ],
)
def test_who_and_why_must_be_said(door: Door, body: dict[str, str]) -> None:
    """One of source and scheme, the person, and the reason."""
    assert door.anyone(Scope.ADMIN).post("/v1/people/erase", json=body).status_code == 422


def test_a_crash_between_the_keys_and_the_fact_is_completed_by_a_repeat(door: Door) -> None:
    """Keys gone, no fact: the words cannot be read; asked again, the fact names the keys from the stream's headers."""
    door.client.post("/v1/notes", json=a_note())
    key = door.system.log.read(0, topics=(NoteRecorded.topic,))[0].key
    door.system.vault.destroy(door.system.vault.person_ref(HOUSING, "P-204"))  # and here the process was killed
    assert door.client.post("/v1/notes", json=a_note()).status_code == 410
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
    fact = door.system.log.read(0, topics=(PersonErased.topic,))[0].payload
    assert isinstance(fact, PersonErased)
    assert key in fact.keys


def test_a_restored_key_store_loses_the_same_keys_again(door: Door) -> None:
    """By the follower from the facts, and by a fresh process that followed them before the store was restored."""
    system = door.system
    door.client.post("/v1/notes", json=a_note())
    key = system.log.read(0, topics=(NoteRecorded.topic,))[0].key
    with system.keys.connect() as connection:
        row = connection.execute(select(vault_key).where(vault_key.c.key == key)).one()._asdict()
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)

    def restore() -> None:
        with writing(system.keys) as connection:
            connection.execute(insert(vault_key), row)
        assert system.vault.alive([key]) == {key}

    restore()
    follower = KeysStayDestroyed(system.vault, system.derived)
    catch_up(follower, system.log, system.derived)
    assert system.vault.alive([key]) == set()
    restore()
    assert KeysStayDestroyed(system.vault, system.derived).tick() is True
    assert system.vault.alive([key]) == set()
    assert follower.tick() is False


def test_no_acknowledged_note_is_lost_or_left_half_while_people_are_erased(door: Door) -> None:
    """Posts and erasures of one person race: each note taken in is readable, or was erased whole by a fact after it."""
    admin = door.anyone(Scope.ADMIN)
    acknowledged: list[str] = []
    wrong: list[int] = []

    def post(writer: int) -> None:
        for number in range(12):
            answer = door.client.post("/v1/notes", json=a_note(id=f"{writer}-{number}"))
            if answer.status_code == 201:
                acknowledged.append(answer.json()["id"])
            else:
                wrong.append(answer.status_code)

    def erase() -> None:
        for _ in range(6):
            answer = admin.post("/v1/people/erase", json=ASKED)
            wrong.extend([answer.status_code] if answer.status_code != 202 else [])

    threads = [threading.Thread(target=post, args=(writer,)) for writer in range(3)] + [threading.Thread(target=erase)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(wrong) <= {410}  # a note may be erased between its recording and its answer
    events = door.system.log.read(0, 1000)
    erased_keys = {k for e in events if isinstance(e.payload, PersonErased) for k in e.payload.keys}
    for event in events:
        if event.topic == NoteRecorded.topic:
            assert (event.payload is None) == (event.key in erased_keys)
            if event.key in erased_keys:
                fact = next(e for e in events if isinstance(e.payload, PersonErased) and event.key in e.payload.keys)
                assert fact.position > event.position
    assert len(acknowledged) + len(wrong) == 36
    for note in acknowledged:
        assert door.client.get(f"/v1/notes/{note}").status_code in (200, 410)


def test_no_byte_of_an_erased_note_can_be_found_with_the_key_store(tmp_path: Path) -> None:
    """The words stand in clear in no file, before or after; afterwards no key in the store opens them."""
    with a_system(tmp_path) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note(matters="zyzzogeton"))
        door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        for path in files:
            content = path.read_bytes()
            assert WORDS.encode() not in content
            assert b"zyzzogeton" not in content
            assert b"P-204" not in content


def test_an_erasure_ends_links_made_for_a_reference_that_was_joined(door: Door) -> None:
    """Nothing was ever said under that reference, so the log has no end of it; the person is erased all the same."""
    door.client.post("/v1/notes", json=a_note())
    admin, links = door.anyone(Scope.ADMIN), door.system.kept_links
    one, other = ({"person": ref, "source": HOUSING} for ref in ("P-204", "P-204b"))
    assert admin.post("/v1/people/merge", json={"one": one, "other": other, "reason": "asked"}).status_code == 202
    link = str(admin.post("/v1/people/links", json=other).json()["url"]).rpartition("/")[2]
    assert links.waits(link)
    assert admin.post("/v1/people/erase", json={**one, "reason": "asked"}).status_code == 202
    door.client.post("/v1/notes", json=a_note(id="anew"))
    assert (links.waits(link), links.use(link)) == (False, None)


def test_an_erasure_ends_every_link_to_what_was_kept_before_it(door: Door) -> None:
    """One that waits, and a session that goes on: what comes in anew is not theirs to show. A link made since shows it."""
    door.client.post("/v1/notes", json=a_note())
    admin, links = door.anyone(Scope.ADMIN), door.system.kept_links
    person = {"person": "P-204", "source": HOUSING}

    def made() -> str:
        return str(admin.post("/v1/people/links", json=person).json()["url"]).rpartition("/")[2]

    waiting, used = made(), links.use(made())
    assert used is not None
    assert (links.waits(waiting), links.seen_by(used[0])) == (True, used[1])
    assert admin.post("/v1/people/erase", json={**person, "reason": "asked"}).status_code == 202
    door.client.post("/v1/notes", json=a_note(id="anew"))
    assert (links.waits(waiting), links.use(waiting), links.seen_by(used[0])) == (False, None, None)
    clock = door.system.clock
    assert isinstance(clock, Clock)
    clock.move(seconds=1)
    assert links.use(made()) is not None
