"""`incommon backup`, `incommon restore` and `incommon follow --retry`, as they are typed."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from api.backups import manifest
from api.cli import app
from services.foundation.database import writing
from services.foundation.following import catch_up
from tests.support.door import a_door, a_note
from tests.support.system import MADE_UP_KEY, a_system


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an installation with a note, which the commands find by their settings."""
    home = tmp_path / "old"
    with a_system(home, embedder="wordllama") as system:
        assert a_door(system).client.post("/v1/notes", json=a_note()).status_code == 201
        for follower in system.followers:
            catch_up(follower, system.log, system.derived)
    secret = MADE_UP_KEY.get_secret_value()
    settings = {"ENV": "evaluation", "DATA_DIR": str(home), "EMBEDDER": "wordllama", "MASTER_KEY": secret}
    for name, value in {**settings, "HASH_KEY": secret, "DATABASE_URL": "", "KEYS_URL": ""}.items():
        monkeypatch.setenv(f"INCOMMON_{name}", value)
    return home


def typed(*arguments: object) -> Result:
    """What a command answers."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def backed_up(tmp_path: Path, *options: str) -> tuple[Path, Path, str]:
    """Back up; where the two lie, and what was said."""
    done = typed("backup", tmp_path / "log", "--keys-to", tmp_path / "keys", *options)
    assert done.exit_code == 0, done.output
    log, keys = (re.search(rf"\S*incommon-{what}-\w+", done.output.replace("\n", " ")) for what in ("log", "keys"))
    assert log
    assert keys
    return Path(log.group()), Path(keys.group()), done.output


def test_what_was_backed_up_is_restored_elsewhere(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The two folders it names are what `restore` takes; over the old data it refuses."""
    log, keys, _ = backed_up(tmp_path)
    refused = typed("restore", log, keys)
    assert refused.exit_code == 1
    assert "nothing is overwritten" in refused.output
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path / "new"))
    done = typed("restore", log, keys)
    assert done.exit_code == 0, done.output
    assert f"Restored up to event {manifest.read(log).position}" in done.output
    assert typed("verify").exit_code == 0


def test_copies_of_the_keys_that_lapsed_are_named_and_deleted_when_asked(folder: Path, tmp_path: Path) -> None:
    """The log's stay."""
    log, keys, said = backed_up(tmp_path)
    found = manifest.read(keys)
    assert f"to be gone after {found.lapses_on}" in said
    for name in (manifest.NAME, f"{manifest.NAME}.sha256"):
        (keys / name).unlink()
    manifest.write(keys, found.model_copy(update={"lapses_on": date(2026, 1, 1)}))
    time.sleep(1.1)  # the folders are named by the second
    _, _, said = backed_up(tmp_path)
    assert f"{keys}: has lapsed; delete it" in said
    time.sleep(1.1)
    backed_up(tmp_path, "--drop-lapsed")
    assert not keys.exists()
    assert log.exists()


def test_what_was_set_aside_is_taken_again(folder: Path) -> None:
    """Each is named by its follower and position with what became of it; with nothing aside, that is said."""
    assert "Nothing is set aside." in typed("follow", "--retry").output
    with a_system(folder) as system, writing(system.derived) as connection:
        stream = system.log.read(0, 1)[0].stream.hex
        row = {"stream": stream}
        connection.execute(text("INSERT INTO follower_aside VALUES ('learning', 1, :stream, 'ValueError', 3)"), row)
        connection.execute(text("INSERT INTO follower_aside VALUES ('learning', 999, :stream, 'ValueError', 3)"), row)
    told = typed("follow", "--retry")
    assert told.exit_code == 1
    assert "learning, event 1: taken" in told.output
    assert "learning, event 999: cannot be digested still" in told.output
    assert "1 left aside." in told.output
