"""Every released schema is brought up to the newest one with everything that was in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from api import verifying
from api.bootstrap import System
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import NoteAmended, NoteRecorded
from services.foundation.migrating import config, current, newest
from tests.integration.foundation.test_migrations import drift
from tests.support import schemas
from tests.support.door import a_door, a_note
from tests.support.system import a_system

RELEASED = sorted(path.name for path in schemas.SAMPLES.iterdir() if path.is_dir())


def brought_up(sample: str, folder: Path, url: str) -> Any:
    """A system over a sample, which migrates as it starts."""
    home = schemas.SAMPLES / sample
    if url.startswith("sqlite"):
        schemas.load_sqlite(home, folder)
    else:
        schemas.load_postgres(home, url)
    return a_system(folder, url, embedder="wordllama")


def said(system: System) -> list[str]:
    """Every text that can be opened, in order; 'gone' for an event nobody can open."""
    texts = []
    for envelope in system.log.read(0):
        if isinstance(envelope.payload, NoteRecorded | NoteAmended):
            texts += [statement.text for statement in envelope.payload.statements]
        elif envelope.payload is None:
            texts.append("gone")
    return texts


@pytest.mark.parametrize("sample", RELEASED)
def test_an_old_installation_starts_with_everything_it_had(sample: str, tmp_path: Path, database_url: str) -> None:
    """Each database is at its newest revision, every event opens that opened, who was erased stays so."""
    with brought_up(sample, tmp_path, database_url) as system:
        engines = {"log": system.log_engine, "keys": system.keys, "derived": system.derived}
        for purpose in schemas.PURPOSES:
            assert current(engines[purpose], purpose) == newest(purpose)
            assert drift(engines[purpose], purpose) == []
        assert said(system) == [schemas.SAID, "Bins", "gone", "Bins again"]
        # The list of destroyed keys lies outside the databases, and a sample has none.
        assert system.key_guard.mend_list(trust_unsigned=False) == 1
        assert verifying.log(system, silent).holds


@pytest.mark.parametrize("sample", RELEASED)
def test_an_old_installation_goes_on(sample: str, tmp_path: Path, database_url: str) -> None:
    """What was posted before is known again, something new comes in, and the derived tables can be made anew."""
    with brought_up(sample, tmp_path, database_url) as system:
        door = a_door(system)
        statement = {"kind": "problem", "voice": "person", "text": schemas.SAID}
        again = door.client.post("/v1/notes", json=a_note(id="S-1", person="P-1", statements=[statement]))
        assert again.status_code == 200, again.text
        assert door.client.post("/v1/notes", json=a_note(id="S-3", person="P-3")).status_code == 410
        assert door.client.post("/v1/notes", json=a_note(id="S-9")).status_code == 201
        rebuild(system, silent)


def test_the_newest_schema_has_a_sample_and_no_released_revision_was_taken_away() -> None:
    """A migration without a sample of what it made fails here; so does one that was removed or renamed."""
    stood = {part for name in RELEASED for part in name.split("_")}
    there = {
        f"{purpose}-{script.revision}"
        for purpose in schemas.PURPOSES
        for script in ScriptDirectory.from_config(config(purpose)).walk_revisions()
    }
    assert schemas.name_of_newest() in RELEASED, "run `python -m tests.support.schemas`"
    assert stood <= there
