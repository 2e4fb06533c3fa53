"""The master key changes while notes come in; what it wrapped goes on being read, and the old one opens nothing more."""

from __future__ import annotations

import base64
import os
import threading
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from api.bootstrap import System
from services.ingest.adapters.key_tables import vault_key
from services.ingest.adapters.masters import MasterKeys, master_id
from services.ingest.adapters.rotating import rotate
from tests.support.door import Door, a_door, a_note
from tests.support.system import a_system

EMPTY = SecretStr("")


def masters_in_store(system: System) -> set[str | None]:
    """Ids of the master keys that wrap anything."""
    with system.keys.connect() as connection:
        return set(connection.execute(select(vault_key.c.master)).scalars())


def test_a_rotation_while_notes_are_posted_loses_none(tmp_path: Path, database_url: str) -> None:
    """Two processes post while a third rotates twice: every note is taken and read, all under the newest key."""
    with (
        a_system(tmp_path, database_url, master_key=EMPTY) as one,
        a_system(tmp_path, database_url, master_key=EMPTY) as other,
        a_system(tmp_path, database_url, master_key=EMPTY) as third,
    ):
        doors = [a_door(one), a_door(other)]
        begun, done = threading.Barrier(3), threading.Event()
        taken: list[list[str]] = [[], []]
        wrong: list[int] = []

        def post(number: int) -> None:
            begun.wait()
            count = 0
            while not done.is_set() or count < 10:
                note = a_note(id=f"{number}-{count}", person=f"P-{number}-{count}")
                answer = doors[number].client.post("/v1/notes", json=note)
                if answer.status_code == 201:
                    taken[number].append(answer.json()["id"])
                else:
                    wrong.append(answer.status_code)
                count += 1

        threads = [threading.Thread(target=post, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        begun.wait()
        first = rotate(third.vault)
        second = rotate(third.vault)
        done.set()
        for thread in threads:
            thread.join()
        assert wrong == []
        assert second.before == first.now
        assert masters_in_store(third) == {second.now}
    with a_system(tmp_path, database_url, master_key=EMPTY) as fresh:
        fresh.vault.masters.forget(first.now)
        assert first.before is not None
        fresh.vault.masters.forget(first.before)
        assert fresh.vault.masters.newest == second.now
        reader = a_door(fresh)
        assert {reader.client.get(f"/v1/notes/{note}").status_code for note in [*taken[0], *taken[1]]} == {200}


def test_the_old_master_key_opens_nothing_more(tmp_path: Path) -> None:
    """Nor does anything in the folder but the new one stand in `master.key`."""
    with a_system(tmp_path, master_key=EMPTY) as system:
        door = a_door(system)
        door.client.post("/v1/notes", json=a_note())
        old = (tmp_path / "secrets" / "master.key").read_bytes()
        done = rotate(system.vault)
        assert done.before == master_id(old)
        assert (tmp_path / "secrets" / f"master-{done.before}.key").read_bytes() == old
        only_old = MasterKeys(tmp_path / "none", base64.b64encode(old).decode())
        with system.keys.connect() as connection:
            for row in connection.execute(select(vault_key)):
                with pytest.raises(KeyError):
                    only_old.unwrap(None, row.key, bytes(row.wrapped))
                assert system.vault.masters.unwrap(row.master, row.key, bytes(row.wrapped))


def test_a_rotation_that_was_cut_short_goes_on(tmp_path: Path) -> None:
    """After the store was told and some keys were wrapped anew: the same new key ends it."""
    with a_system(tmp_path, master_key=EMPTY) as system:
        door = a_door(system)
        for number in range(5):
            door.client.post("/v1/notes", json=a_note(id=str(number), person=str(number)))
        new = system.vault.masters.make()
        system.vault.let_wrap(new)
        assert system.vault.rewrap(2) == 2
    with a_system(tmp_path, master_key=EMPTY) as again:
        assert rotate(again.vault).now == new
        assert masters_in_store(again) == {new}
        assert again.vault.masters.newest == new
        assert a_door(again).client.post("/v1/notes", json=a_note(id="9")).status_code == 201


def test_with_keys_in_the_settings_every_process_has_both_first(tmp_path: Path) -> None:
    """Started anew with both, the old one still wraps; after the rotation the old setting can be taken away."""
    old, new = (SecretStr(base64.b64encode(os.urandom(32)).decode()) for _ in range(2))
    with a_system(tmp_path, master_key=old) as before:
        a_door(before).client.post("/v1/notes", json=a_note())
        (was,) = masters_in_store(before)
        with a_system(tmp_path, master_key=new, master_key_before=old) as both:
            a_door(both).client.post("/v1/notes", json=a_note(id="B", person="P-9"))
            assert masters_in_store(both) == {was}
            rotate(both.vault)
            assert len(masters_in_store(both)) == 1
            assert masters_in_store(both) != {was}
    with a_system(tmp_path, master_key=new) as after:
        door: Door = a_door(after)
        assert door.client.post("/v1/notes", json=a_note()).status_code == 200
