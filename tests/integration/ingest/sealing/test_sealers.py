"""Sealing on both databases: several sealers at once, erasure, a rebuild, and what verify says of it all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.bootstrap import System
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import RefreshAsked
from contracts.words import Scope
from services.foundation.log import Draft, service_stream
from services.ingest.adapters.seal_file import SealFile
from services.ingest.sealing.sealer import Sealer
from tests.support.door import HOUSING, a_door, a_note
from tests.support.sealed import verdict
from tests.support.system import a_system


@pytest.fixture
def system(tmp_path: Path, database_url: str) -> Iterator[System]:
    """A system that seals every ten events."""
    with a_system(tmp_path, database_url, seal_events=10) as made:
        yield made


def say(system: System, count: int) -> None:
    """Append events of a service's own."""
    asked = [Draft(service_stream("test", str(n % 3)), RefreshAsked(asked_by="test")) for n in range(count)]
    system.log.append(asked)


def another(system: System, folder: Path) -> Sealer:
    """A sealer as a process of its own would make one, with its file in a folder."""
    one = system.seal.sealer
    return Sealer(one.rows, one.checkpoints, SealFile(folder), one.key, one.clock, events=10)


@pytest.mark.parametrize("machines", [1, 2])
def test_sealers_side_by_side_make_one_chain(system: System, tmp_path: Path, machines: int) -> None:
    """Four at once while events come in, on one machine or two: no fork, no gap, and every file has all of it."""
    folders = [tmp_path / "seal", tmp_path / "elsewhere"][:machines]
    stop = threading.Event()
    failed: list[BaseException] = []

    def seal(sealer: Sealer) -> None:
        try:
            while not stop.is_set() or sealer.tick():
                sealer.tick()
        except Exception as error:  # noqa: BLE001  # whatever goes wrong in a thread must be seen by the test
            failed.append(error)

    say(system, 1)
    sealers = [another(system, folders[n % machines]) for n in range(4)]
    threads = [threading.Thread(target=seal, args=(sealer,)) for sealer in sealers]
    for thread in threads:
        thread.start()
    for _ in range(30):
        say(system, 7)
    stop.set()
    for thread in threads:
        thread.join(60)
    assert not failed
    for sealer in sealers:
        sealer.tick()
    found = verdict(system)
    assert found.holds, found.message()
    made = system.seal.checkpoints.after(0, 1000)
    assert [one.number for one in made] == list(range(1, len(made) + 1))
    assert len(made) == 1 + 21
    for folder in folders:
        assert [line.checkpoint for line in SealFile(folder).lines()] == list(made)


def test_erasing_somebody_leaves_the_seal_whole(system: System) -> None:
    """Their events cannot be opened, and are still those that were sealed."""
    door = a_door(system)
    notes = [a_note(id=f"n{n}", person=f"P-{n % 3}") for n in range(12)]
    door.client.post("/v1/notes/batch", json=notes).raise_for_status()
    system.seal.sealer.seal_all()
    assert verdict(system).gone == 0
    asked = {"person": "P-2", "source": HOUSING, "reason": "asked for by the person"}
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json=asked).raise_for_status()
    found = verdict(system)
    assert (found.holds, found.gone, found.unsealed) == (True, 4, 1)


def test_a_rebuild_leaves_the_seal_alone(system: System) -> None:
    """Derived tables are made again; checkpoints are not derived."""
    say(system, 25)
    system.seal.sealer.seal_all()
    before = system.seal.checkpoints.after(0)
    rebuild(system, silent)
    assert system.seal.checkpoints.after(0) == before
    assert verdict(system).holds


def test_whoever_only_checks_makes_no_key(system: System, tmp_path: Path) -> None:
    """Where the key is not at hand, verify says that it trusts none, and a former key can be named."""
    say(system, 5)
    system.seal.sealer.seal_all()
    key = tmp_path / "secrets" / "seal.key"
    assert key.stat().st_mode & 0o777 == 0o600
    key.rename(tmp_path / "away.key")
    del system.seal.keys.__dict__["key"]
    found = verdict(system)
    assert "is signed in the file with a key that is not trusted here" in found.message()
    assert not key.exists()


def test_after_the_key_was_changed_the_chain_goes_on(tmp_path: Path, database_url: str) -> None:
    """The former public key is named in the settings; without it the old checkpoints are not trusted."""
    with a_system(tmp_path, database_url) as system:
        say(system, 5)
        system.seal.sealer.seal_all()
        text = system.seal.checkpoints.after(0)[0].text
    former = text.splitlines()[-1].removeprefix("key ")
    (tmp_path / "secrets" / "seal.key").unlink()
    with a_system(tmp_path, database_url, seal_former_keys=f"{former}, ") as system:
        say(system, 5)
        system.seal.sealer.seal_all()
        assert len(system.seal.checkpoints.after(0)) == 2
        assert verdict(system).holds
    with a_system(tmp_path, database_url) as system:
        assert "checkpoint 1: is signed in the file with a key that is not trusted here" in verdict(system).faults
