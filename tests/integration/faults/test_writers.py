"""Eight writer processes on one log, posting overlapping duplicates at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from tests.support.checkout import ROOT
from tests.support.loading import TOWN, body
from tests.support.standing import assert_sound, notes_of
from tests.support.system import MADE_UP_KEY, a_system

WRITERS = 8


@pytest.mark.slow
def test_eight_writers_with_overlapping_duplicates(tmp_path: Path, database_url: str, full_size: bool) -> None:
    """Every note is there once, all writers were given the same id for it, and no stream has a gap."""
    notes = 2_000 if full_size else 80
    with a_system(tmp_path, database_url, embedder="wordllama") as system:
        system.ingest.registry.load_places(TOWN)
        where = (system.settings.url_of("log"), system.settings.url_of("keys"), MADE_UP_KEY.get_secret_value())
        command = [sys.executable, "-m", "tests.integration.faults.writing", *where]
        writers = [
            subprocess.Popen([*command, str(number), str(notes)], cwd=ROOT, stdout=subprocess.PIPE)
            for number in range(WRITERS)
        ]
        given: dict[str, str] = {}
        for writer in writers:
            out, _ = writer.communicate(timeout=240)
            assert writer.returncode == 0
            for ident, note in orjson.loads(out).items():
                assert given.setdefault(ident, note) == note
        assert sorted(notes_of(system)) == sorted(body(n, 8)["id"] for n in range(notes))
        assert_sound(system, given)
        page = system.log.read(0, 100_000)
        versions: dict[object, int] = {}
        for one in page:
            assert one.version == versions.get(one.stream, 0) + 1
            versions[one.stream] = one.version
