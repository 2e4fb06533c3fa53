"""A restore with the seal's file gone, older or newer than the copy: told what it means, and what comes of starting."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.backups import taking
from api.cli import app
from services.ingest.sealing.sealer import SealBrokenError
from tests.support.dba import Dba
from tests.support.door import HOUSING, a_door, a_note
from tests.support.sealed import a_sealed_system, verdict
from tests.support.system import MADE_UP_KEY, a_system


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the command runs with: a new folder, into which the secrets were put."""
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path / "new"))
    for key in ("MASTER", "HASH"):
        monkeypatch.setenv(f"INCOMMON_{key}_KEY", MADE_UP_KEY.get_secret_value())


def restored(tmp_path: Path, taken: taking.Taken, *files: str) -> tuple[int, str]:
    """Put back the secrets and these files of the seal's folder, and restore; the exit status and what was said."""
    old, new = tmp_path / "old", tmp_path / "new"
    shutil.copytree(old / "secrets", new / "secrets")
    (new / "seal").mkdir()
    for name in files:
        shutil.copy(old / "seal" / name, new / "seal")
    answer = CliRunner().invoke(app, ["restore", str(taken.log), str(taken.keys), "--even-lapsed"])
    return answer.exit_code, answer.output


def test_without_the_file_it_may_be_started_and_the_sealer_writes_it(tmp_path: Path) -> None:
    """Status 0, since the copy holds: but it says that nothing outside bears it out; afterwards everything holds."""
    with a_sealed_system(tmp_path / "old") as system:
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
    status, said = restored(tmp_path, taken, "destroyed-keys.ndjson")
    assert status == 0, said
    assert "checkpoint 1: is missing from the file" in said
    assert "nothing outside the database bears out" in said
    assert "may be started" in said
    with a_system(tmp_path / "new", seal_events=10) as system:
        system.seal.sealer.seal_all()
        assert verdict(system).holds


def test_with_a_file_that_goes_on_it_says_what_was_lost(tmp_path: Path) -> None:
    """Status 0: it may be started, and nothing is sealed until the file is moved away; then it is."""
    with a_sealed_system(tmp_path / "old") as system:
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
        later = [a_note(id=f"later-{n}", person="P-77") for n in range(25)]
        a_door(system).client.post("/v1/notes/batch", json=later).raise_for_status()
        asked = {"person": "P-1", "source": HOUSING, "reason": "asked"}
        system.erasure.erase([HOUSING], asked["person"], asked["reason"], "somebody")
        system.seal.sealer.seal_all()
    status, said = restored(tmp_path, taken, "destroyed-keys.ndjson", "checkpoints.jsonl")
    assert status == 0, said
    assert "knows of events after the copy" in said
    assert "nothing is sealed until that file is moved away" in said
    with a_system(tmp_path / "new", seal_events=10) as system:
        assert system.vault.keys_of(system.vault.person_ref(HOUSING, "P-1")) == (), "the list was applied"
        with pytest.raises(SealBrokenError):
            system.seal.sealer.seal_all()
        system.seal.file.path.rename(tmp_path / "evidence.jsonl")
        system.seal.sealer.seal_all()
        assert verdict(system).holds


def test_with_the_file_as_it_was_nothing_is_said_but_of_lists_that_are_not_there(tmp_path: Path) -> None:
    """The list of ended access never came to be here; of the other nothing is said."""
    with a_sealed_system(tmp_path / "old") as system:
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
    status, said = restored(tmp_path, taken, "destroyed-keys.ndjson", "checkpoints.jsonl")
    assert status == 0, said
    assert "ended-access.ndjson: is not there. If there ever was one, keys of systems revoked" in said
    assert "checkpoint" not in said
    assert "destroyed-keys" not in said


@pytest.mark.parametrize("files", [("checkpoints.jsonl",), ()], ids=["file", "no-file"])
def test_a_copy_that_is_not_what_was_sealed_is_not_to_be_started(tmp_path: Path, files: tuple[str, ...]) -> None:
    """An event was changed before the backup: status 1, whether or not the file is there."""
    with a_sealed_system(tmp_path / "old") as system:
        Dba(system.log_engine).delete(20)
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
    status, said = restored(tmp_path, taken, *files)
    assert status == 1
    assert "do not start the service before this is explained" in said
    assert "event 20: is missing; it was sealed (checkpoint 2)" in said


def test_a_file_with_a_gap_is_not_merely_behind(tmp_path: Path) -> None:
    """Somebody took a line out of it: that is no matter of the restore."""
    with a_sealed_system(tmp_path / "old") as system:
        taken = taking.take(system, tmp_path / "log", tmp_path / "keys")
        lines = system.seal.file.path.read_bytes().splitlines(keepends=True)
        system.seal.file.path.write_bytes(b"".join([lines[0], *lines[2:]]))
    status, said = restored(tmp_path, taken, "checkpoints.jsonl")
    assert status == 1
    assert "checkpoint 2: is missing from the file" in said
