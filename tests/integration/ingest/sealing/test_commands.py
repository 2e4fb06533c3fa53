"""The seal at the terminal: what each command prints, writes and ends with."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app
from tests.support.dba import Dba
from tests.support.door import HOUSING, a_door, a_note
from tests.support.sealed import a_sealed_system
from tests.support.system import MADE_UP_KEY, a_system


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the commands run with."""
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path))
    for key in ("MASTER", "HASH"):
        monkeypatch.setenv(f"INCOMMON_{key}_KEY", MADE_UP_KEY.get_secret_value())


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, list(arguments))


def test_verify_ends_with_one_and_names_the_event(tmp_path: Path) -> None:
    """And with nothing wrong it ends with zero and says how much was looked at."""
    with a_sealed_system(tmp_path) as system:
        whole = run("verify")
        assert (whole.exit_code, "The log holds: " in whole.output) == (0, True)
        Dba(system.log_engine).delete(20)
        answer = run("verify")
        assert answer.exit_code == 1
        assert answer.output.startswith("event 20: is missing; it was sealed (checkpoint 2)")


def test_prove_writes_a_file(tmp_path: Path) -> None:
    """Named by the note or as asked; it says what is not sealed yet, and `seal now` seals it."""
    with a_system(tmp_path) as system:
        a_door(system).client.post("/v1/notes", json=a_note()).raise_for_status()
        note = system.vault.note_id(HOUSING, "A-17")
    out = tmp_path / "proof.json"
    answer = run("prove", note, "--out", str(out))
    assert (answer.exit_code, json.loads(out.read_text())["events"]) == (0, [])
    assert "1 are not sealed yet" in answer.output
    assert run("seal", "now").output.startswith("Sealed up to event 10: checkpoint 1, hash ")
    assert run("prove", note, "--out", str(out)).output.startswith("1 events of the note are proved in ")
    assert json.loads(out.read_text())["subject"] == note
    assert run("prove", "n0", "--out", str(out)).exit_code == 1


def test_the_public_key_is_printed_and_the_secret_one_is_not(tmp_path: Path) -> None:
    """The same each time; it is made when there is none."""
    shown = run("seal", "key").output.strip()
    assert len(base64.b64decode(shown)) == 32
    assert run("seal", "key").output.strip() == shown
    assert base64.b64decode(shown) != (tmp_path / "secrets" / "seal.key").read_bytes()


def test_seal_now_refuses_where_database_and_file_part(tmp_path: Path) -> None:
    """It says to look, and seals nothing."""
    with a_sealed_system(tmp_path) as system:
        Dba(system.log_engine).run("DELETE FROM log_checkpoint WHERE number > 2")
        answer = run("seal", "now")
        assert answer.exit_code == 1
        assert "Run `incommon verify`" in answer.output
        newest = system.seal.checkpoints.newest()
        assert newest is not None
        assert newest.number == 2


def test_an_empty_log_has_nothing_to_seal() -> None:
    """Which is no error; its schema can be brought up by itself. But nobody's log is empty: a wrong folder is told."""
    assert run("migrate").output == "The schema is the newest.\n"
    assert run("seal", "now").output == "There is nothing to seal.\n"
    assert run("verify").exit_code == 1
    assert "check INCOMMON_DATA_DIR" in run("verify").output


@pytest.mark.parametrize("name", ["INCOMMON_SEAL_FORMER_KEYS", "INCOMMON_SEAL_EVENTS", "INCOMMON_SEAL_MINUTES"])
def test_a_setting_that_cannot_be_used_is_told_by_its_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what it must be."""
    monkeypatch.setenv(name, "0")
    with pytest.raises(ValueError, match=name.removeprefix("INCOMMON_").lower()):
        CliRunner().invoke(app, ["verify"], catch_exceptions=False)
