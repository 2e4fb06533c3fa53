"""What the runbook says of another hashing key: exchanged in place it is refused, and a new installation knows nobody."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pydantic import SecretStr

from api.kept_links import Sight
from contracts.words import Reach, Scope
from services.ingest.adapters.hashing import OtherHashingKeyError
from tests.support.door import HOUSING, a_door, a_note
from tests.support.system import a_system

OTHER = SecretStr("YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=")
ASKED = {"person": "P-204", "source": HOUSING, "reason": "asked"}


def test_exchanged_in_place_it_is_refused_and_put_back_it_serves(tmp_path: Path, database_url: str) -> None:
    """A note would come in twice and an erasure find nobody: so nothing opens, and nothing of the key is told."""
    with a_system(tmp_path, database_url) as system:
        assert a_door(system).client.post("/v1/notes", json=a_note()).status_code == 201
    with (
        pytest.raises(OtherHashingKeyError, match=r"hash\.key") as refused,
        a_system(tmp_path, database_url, hash_key=OTHER),
    ):
        pass
    assert OTHER.get_secret_value() not in str(refused.value)
    with a_system(tmp_path, database_url) as system:
        door = a_door(system)
        assert door.client.post("/v1/notes", json=a_note()).status_code == 200
        assert door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED).status_code == 202
        assert door.client.post("/v1/notes", json=a_note()).status_code == 410


def test_a_lost_file_is_not_made_anew_unseen(tmp_path: Path) -> None:
    """A hashing key that is drawn at random beside a key store that knows another is refused like any other."""
    with a_system(tmp_path) as system:
        folder = system.settings.data_dir / "secrets"
    with pytest.raises(OtherHashingKeyError), a_system(tmp_path, hash_key=SecretStr("")):
        pass
    assert (folder / "hash.key").exists()


def test_a_new_installation_knows_nobody_of_the_old(tmp_path: Path) -> None:
    """Other ids; an erased person's note is taken again, whatever list is put beside it, and no address leads anywhere."""
    with a_system(tmp_path / "old") as system:
        door = a_door(system)
        old = door.client.post("/v1/notes", json=a_note()).json()["id"]
        person = system.vault.person_ref(HOUSING, "P-204")
        link, _ = system.kept_links.make(Sight((person,)), "")
        door.anyone(Scope.ADMIN).post("/v1/people/erase", json=ASKED)
        assert door.client.post("/v1/notes", json=a_note()).status_code == 410
        listed = system.destroyed.path
        (tmp_path / "new" / "seal").mkdir(parents=True)
        shutil.copy(listed, tmp_path / "new" / "seal")
    with a_system(tmp_path / "new", hash_key=OTHER, master_key=OTHER) as system:
        door = a_door(system)
        new = door.client.post("/v1/notes", json=a_note())
        assert new.status_code == 201, "the new one does not know who was erased"
        assert new.json()["id"] != old
        assert system.vault.person_ref(HOUSING, "P-204") != person
        assert door.client.get(f"/v1/notes/{old}").status_code == 404
        assert not system.kept_links.waits(link)


def test_an_objection_a_hold_and_a_merging_can_be_said_before_any_note_comes_in(tmp_path: Path) -> None:
    """As step 4 of the runbook asks: the first note is for the relationship alone, and is held."""
    with a_system(tmp_path, hash_key=OTHER) as system:
        door = a_door(system)
        asks = door.anyone(Scope.ADMIN)
        for path in ("object", "hold"):
            body = {"person": "P-204", "source": HOUSING, **({} if path == "object" else {"reason": "a claim"})}
            assert asks.post(f"/v1/people/{path}", json=body).status_code == 202, path
        joined = {name: {"person": ref, "source": HOUSING} for name, ref in (("one", "P-204"), ("other", "P-9"))}
        assert asks.post("/v1/people/merge", json={**joined, "reason": "the same"}).status_code == 202
        note = door.client.post("/v1/notes", json=a_note()).json()["id"]
        both = {system.vault.person_ref(HOUSING, ref) for ref in ("P-204", "P-9")}
        assert set(system.ingest.people.together({system.vault.person_ref(HOUSING, "P-9")})) == both
        assert door.client.get(f"/v1/notes/{note}").json()["reach"] == Reach.RELATIONSHIP
        assert system.vault.person_ref(HOUSING, "P-204") in system.keeping.holds()
