"""A key store that was restored: erased people stay erased, and one older than the log is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select

from contracts.events import KeysLost, PersonErased
from contracts.words import Scope
from services.foundation.database import writing
from services.foundation.log import SERVICE_KEY
from services.ingest.adapters.key_tables import vault_key, vault_state
from services.ingest.key_guard import KeyGuard, KeyStoreOlderError
from services.ingest.ports import Gone
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.system import Clock, a_system

ASKED = {"person": "P-204", "source": HOUSING, "reason": "asked for by the person"}


def keys_of(door: Door) -> list[dict[str, object]]:
    """Every row of the key store."""
    with door.system.keys.connect() as connection:
        return [row._asdict() for row in connection.execute(select(vault_key))]


def restore(door: Door, rows: list[dict[str, object]]) -> None:
    """Put a backup in the key store's place: its keys, and that it had applied no list."""
    with writing(door.system.keys) as connection:
        connection.execute(delete(vault_key))
        connection.execute(insert(vault_key), rows)
        connection.execute(vault_state.update().values(listed=None))


def guard(door: Door) -> KeyGuard:
    """A guard as the next process has it: with nothing in memory of the key store that was."""
    system = door.system
    system.vault.forget()
    return KeyGuard(system.log, system.vault, system.derived, system.destroyed, system.clock)


def test_the_list_is_applied_before_anything_is_read(door: Door) -> None:
    """By the list alone, with no follower having heard of it; nobody else's key is touched."""
    door.client.post("/v1/notes", json=a_note())
    other = door.client.post("/v1/notes", json=a_note(id="B", person="P-9")).json()["id"]
    backup = keys_of(door)
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
    after = {row["key"] for row in keys_of(door)}
    restore(door, backup)
    guard(door).open()
    assert {row["key"] for row in keys_of(door)} == after
    assert door.client.get(f"/v1/notes/{other}").status_code == 200


def test_the_list_holds_no_reference_and_no_word(door: Door) -> None:
    """Keyed hashes, ids and who asked: neither the person's reference nor the reason."""
    door.client.post("/v1/notes", json=a_note())
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
    content = door.system.destroyed.path.read_text()
    assert "P-204" not in content
    assert "asked for" not in content
    assert door.system.vault.person_ref(HOUSING, "P-204") in content
    assert door.system.destroyed.path.stat().st_mode & 0o077 == 0


def test_a_crash_after_the_list_is_completed_when_the_service_opens(door: Door) -> None:
    """Listed but not destroyed, and destroyed but not told: both end with keys gone and one fact; a cut line says nothing."""
    door.client.post("/v1/notes", json=a_note())
    system = door.system
    person = system.vault.person_ref(HOUSING, "P-204")
    keys = system.vault.keys_of(person)
    system.destroyed.add([Gone(person, keys, "somebody")])
    with system.destroyed.path.open("ab") as file:
        file.write(b'[{"person": "cut sho')
    guard(door).open()
    guard(door).open()
    (fact,) = [e.payload for e in system.log.read(0, topics=(PersonErased.topic,))]
    assert isinstance(fact, PersonErased)
    assert (fact.keys, fact.erased_by) == (keys, "somebody")
    assert system.vault.keys_of(person) == ()
    system.destroyed.add([Gone("0" * 32, ("k1",), "x")])
    assert [line[0].person for line in system.destroyed.lines()] == [person, "0" * 32]


def test_of_every_key_that_came_back_the_log_is_told_whatever_its_line(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys of two lines live, as after a restore without the list: two facts, though a crash cut off the first attempt."""
    for n in (1, 2):
        door.client.post("/v1/notes", json=a_note(id=f"B-{n}", person=f"P-{n}"))
    system = door.system
    people = [system.vault.person_ref(HOUSING, f"P-{n}") for n in (1, 2)]
    for person in people:
        system.destroyed.add([Gone(person, system.vault.keys_of(person), "somebody")])

    def dies(*_: object) -> None:
        raise OSError("power cut")

    with monkeypatch.context() as patched:
        patched.setattr(system.log, "append_within", dies)
        with pytest.raises(OSError, match="power cut"):
            guard(door).open()
    assert [system.vault.keys_of(person) for person in people] == [(), ()]
    guard(door).open()
    guard(door).open()
    facts = [e.payload for e in system.log.read(0, topics=(PersonErased.topic,))]
    told = [fact.person for fact in facts if isinstance(fact, PersonErased)]
    assert told == people


def test_a_store_without_the_newest_keys_is_refused(door: Door) -> None:
    """And opens again with the newest; one that only lacks what was erased since is not refused."""
    door.client.post("/v1/notes", json=a_note())
    backup = keys_of(door)
    door.client.post("/v1/notes", json=a_note(id="B", person="P-9"))
    newest = keys_of(door)
    restore(door, backup)
    with pytest.raises(KeyStoreOlderError, match="accept-loss"):
        guard(door).open()
    restore(door, newest)
    guard(door).open()
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
    door.system.destroyed.path.unlink()
    guard(door).open()


def test_an_old_store_is_known_by_its_count_when_its_gap_lies_far_back(door: Door) -> None:
    """A worker marks how many keys were made; a store that made fewer is refused though the newest events have theirs."""
    system, clock = door.system, door.system.clock
    assert isinstance(clock, Clock)
    worker = guard(door)
    door.client.post("/v1/notes", json=a_note())
    assert worker.tick() is False
    clock.move(hours=2)
    assert worker.tick() is True
    assert worker.tick() is False
    with writing(system.keys) as connection:
        connection.execute(vault_state.update().values(made=0))
    with pytest.raises(KeyStoreOlderError):
        guard(door).open()


def test_a_store_without_the_services_own_key_is_refused_and_none_is_made(door: Door) -> None:
    """Nothing in the log about places and sources could be read again; a new key would only hide that."""
    with writing(door.system.keys) as connection:
        connection.execute(delete(vault_key).where(vault_key.c.key == SERVICE_KEY))
    with pytest.raises(KeyStoreOlderError):
        guard(door).open()
    with pytest.raises(KeyStoreOlderError):
        guard(door).accept_loss("r", "me")
    assert door.system.vault.alive([SERVICE_KEY]) == set()


def test_a_loss_that_is_accepted_is_told_and_the_service_opens(door: Door) -> None:
    """The lost keys are named by a fact; others' notes stand."""
    kept = door.client.post("/v1/notes", json=a_note()).json()["id"]
    backup = keys_of(door)
    door.client.post("/v1/notes", json=a_note(id="B", person="P-9"))
    restore(door, backup)
    assert guard(door).accept_loss("no newer copy", "the lead") == 1
    guard(door).open()
    (fact,) = [e.payload for e in door.system.log.read(0, topics=(KeysLost.topic,))]
    assert isinstance(fact, KeysLost)
    assert (len(fact.keys), fact.accepted_by) == (1, "the lead")
    assert door.client.get(f"/v1/notes/{kept}").status_code == 200


def test_bootstrap_refuses_and_closes(tmp_path: Path) -> None:
    """The copy of yesterday's key store under today's log: no system is given."""
    folder = tmp_path / "data"
    with a_system(folder) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note())
    shutil.copy(folder / "keys.db", tmp_path / "yesterday.db")
    with a_system(folder) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note(id="B", person="P-9"))
    for file in folder.glob("keys.db*"):
        file.unlink()
    shutil.copy(tmp_path / "yesterday.db", folder / "keys.db")
    with pytest.raises(KeyStoreOlderError), a_system(folder):
        pass


def test_a_destroyed_key_is_in_no_file_of_the_key_store(tmp_path: Path) -> None:
    """On SQLite, where it is overwritten: not even as it was wrapped, in the write-ahead log or a freed page."""
    with a_system(tmp_path) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note())
        key = system.vault.keys_of(system.vault.person_ref(HOUSING, "P-204"))
        (row,) = [row for row in keys_of(door) if row["key"] in key]
        wrapped = row["wrapped"]
        assert isinstance(wrapped, bytes)
        files = list(tmp_path.glob("keys.db*"))
        assert any(wrapped in file.read_bytes() for file in files)
        door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
        assert not any(wrapped in file.read_bytes() for file in tmp_path.glob("keys.db*"))
