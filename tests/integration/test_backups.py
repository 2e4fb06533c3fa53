"""Backups: taken under load, whole, restored to the event; refused where anything does not fit."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from api import verifying
from api.backups import manifest, restoring, taking
from api.backups.manifest import BackupError
from api.bootstrap import System
from api.settings import Settings
from api.ticking import silent
from contracts.events import NoteRecorded, PersonErased
from contracts.words import Scope
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.postgres import PostgresServer
from tests.support.standing import derived_of
from tests.support.system import MADE_UP_KEY, Clock, a_system

OTHER_KEY = SecretStr("YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=")
TODAY = date(2026, 11, 18)


@pytest.fixture
def door(tmp_path: Path, database_url: str) -> Iterator[Door]:
    """A town at whose door a few notes were posted, and one person erased."""
    with a_system(tmp_path / "old", database_url, Clock(), embedder="wordllama") as system:
        made = a_door(system)
        for n in range(6):
            post(made, n)
        erased = {"person": "P-3", "source": HOUSING, "reason": "asked"}
        assert made.anyone(Scope.ADMIN).post("/v1/people/erase", json=erased).status_code == 202
        yield made


@pytest.fixture
def empty(door: Door, tmp_path: Path, database_url: str, request: pytest.FixtureRequest) -> Iterator[Settings]:
    """Settings of an empty database of the same kind, with the same secrets."""
    (tmp_path / "new" / "secrets").mkdir(parents=True)
    shutil.copy(door.system.settings.data_dir / "secrets" / "seal.key", tmp_path / "new" / "secrets")
    if database_url.startswith("sqlite"):
        yield settings(tmp_path / "new", f"sqlite:///{tmp_path / 'new' / 'incommon.db'}")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create_database()
    yield settings(tmp_path / "new", server.url(name))
    server.drop_database(name)


def settings(folder: Path, url: str, **other: Any) -> Settings:
    """Settings over an installation."""
    given = {"env": "evaluation", "data_dir": folder, "database_url": url, "embedder": "wordllama"}
    return Settings(**{**given, "master_key": MADE_UP_KEY, "hash_key": MADE_UP_KEY, **other})


def post(door: Door, n: int) -> None:
    """Post a note of its own person."""
    statement = {"kind": "problem", "voice": "person", "text": f"the boiler has been broken for {n + 2} weeks"}
    answer = door.client.post("/v1/notes", json=a_note(id=f"B-{n}", person=f"P-{n}", statements=[statement]))
    assert answer.status_code in (200, 201), answer.text


def notes(system: System) -> list[str | None]:
    """The source's id of each note in the log; None where nobody can open it."""
    return [
        None if one.payload is None else one.payload.source_id
        for one in system.log.read(0, 10_000, (NoteRecorded.topic,))
        if one.payload is None or isinstance(one.payload, NoteRecorded)
    ]


def test_a_round_trip_gives_back_every_event_and_every_figure(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Events, keys, tokens and derived rows are the same; a repeat is known, an erased id stays gone, the next id follows."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    assert taken.position == door.head()
    before = derived_of(door.system), door.system.log.read(0)
    empty.seal_folder.mkdir(parents=True)
    shutil.copy(door.system.destroyed.path, empty.seal_folder)
    assert restoring.restore(empty, taken.log, taken.keys, TODAY, silent).head == taken.position
    with a_system(empty.data_dir, empty.database_url, Clock(), embedder="wordllama") as system:
        assert (derived_of(system), system.log.read(0)) == before
        again = Door(system, a_door(system).client, a_door(system).anyone)
        headers = dict(door.client.headers)
        assert again.client.post("/v1/notes", json=a_note(id="B-3", person="P-3"), headers=headers).status_code == 410
        post(again, 1)
        assert system.log.head() == taken.position
        post(again, 99)
        assert system.log.head() == taken.position + 1
        assert verifying.log(system, silent).holds


def test_under_load_every_event_of_the_copy_has_its_key(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Taken between posts of new people, the copy is the log up to a moment, and nobody's words are missing from it."""
    stop, failed = threading.Event(), []

    def load() -> None:
        n = 100
        while not stop.is_set():
            try:
                post(door, n)
            except AssertionError as error:
                failed.append(error)
                return
            n += 1

    posters = [threading.Thread(target=load)]
    for thread in posters:
        thread.start()
    while door.head() < 25 and not failed:
        time.sleep(0.01)
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    while door.head() < taken.position + 5 and not failed:
        time.sleep(0.01)
    stop.set()
    for thread in posters:
        thread.join()
    assert failed == []
    live = notes(door.system)
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    with a_system(empty.data_dir, empty.database_url, embedder="wordllama") as system:
        restored = notes(system)
    assert restored == live[: len(restored)]
    assert 10 < len(restored) < len(live)
    assert restored.count(None) == 1, "only the erased person's note opens for nobody"


def test_who_was_erased_after_the_keys_were_copied_stays_erased(door: Door, empty: Settings, tmp_path: Path) -> None:
    """An older key store with a newer log is refused; a newer log with newer keys knows the erasure."""
    first = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    door.anyone(Scope.ADMIN).post("/v1/people/erase", json={"person": "P-4", "source": HOUSING, "reason": "asked"})
    assert isinstance(door.system.clock, Clock)
    door.system.clock.move(hours=1)
    second = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    with pytest.raises(BackupError, match="older than the log"):
        restoring.restore(empty, second.log, first.keys, TODAY, silent)
    restoring.restore(empty, first.log, second.keys, TODAY, silent)  # their key is in no copy that is newer
    with a_system(empty.data_dir, empty.database_url, embedder="wordllama") as system:
        assert notes(system).count(None) == 2


def test_who_was_erased_after_both_were_copied_stays_erased_where_the_list_is_kept(
    door: Door, empty: Settings, tmp_path: Path
) -> None:
    """The list outside the databases destroys every key of it again; log and figures know each erasure, as the old ones do."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    asks = door.anyone(Scope.ADMIN)
    for person in ("P-4", "P-5"):  # two, so that it is not only the last line of the list that holds
        asks.post("/v1/people/erase", json={"person": person, "source": HOUSING, "reason": "asked"})
    kept = empty.model_copy(update={"seal_dir": tmp_path / "elsewhere"})
    kept.seal_folder.mkdir()
    shutil.copy(door.system.destroyed.path, kept.seal_folder)
    assert restoring.restore(kept, taken.log, taken.keys, TODAY, silent).head == taken.position + 2
    with a_system(kept.data_dir, kept.database_url, Clock(), embedder="wordllama", seal_dir=kept.seal_folder) as system:
        assert system.log.head() == taken.position + 2
        for person in ("P-3", "P-4", "P-5"):
            assert system.vault.keys_of(system.vault.person_ref(HOUSING, person)) == ()
        assert notes(system).count(None) == 3
        assert derived_of(system)["patterns_statement"] == derived_of(door.system)["patterns_statement"]
        headers = dict(door.client.headers)
        again = a_door(system).client.post("/v1/notes", json=a_note(id="B-4", person="P-4"), headers=headers)
        assert again.status_code == 410
        told = [one.payload for one in system.log.read(0, topics=(PersonErased.topic,))]
        assert len(told) == 3


def test_a_list_that_is_put_in_place_after_a_restore_is_followed_without_a_rebuild(
    door: Door, empty: Settings, tmp_path: Path
) -> None:
    """Restored without it the erased are back; once it is there and the service opens, keys and rows of all of them go."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    asks = door.anyone(Scope.ADMIN)
    for person in ("P-4", "P-5"):
        asks.post("/v1/people/erase", json={"person": person, "source": HOUSING, "reason": "asked"})
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    with a_system(empty.data_dir, empty.database_url, Clock(), embedder="wordllama") as system:
        assert notes(system).count(None) == 1, "the erased are back"
    empty.seal_folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(door.system.destroyed.path, empty.seal_folder)
    with a_system(empty.data_dir, empty.database_url, Clock(), embedder="wordllama") as system:
        rows, kept = derived_of(system), derived_of(door.system)
        assert notes(system).count(None) == 3
        for table in ("patterns_statement", "signals_note"):
            assert rows[table] == kept[table]
            assert kept[table], table


def test_a_list_that_says_nothing_new_adds_nothing_to_the_log(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Restored beside the list as it was when the copy was made, the log is the copy."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    empty.seal_folder.mkdir(parents=True)
    shutil.copy(door.system.destroyed.path, empty.seal_folder)
    assert restoring.restore(empty, taken.log, taken.keys, TODAY, silent).head == taken.position


def test_nothing_is_overwritten(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Neither a backup of the same second nor a database that holds anything."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    with pytest.raises(BackupError, match="is there already"):
        taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    with pytest.raises(BackupError, match="nothing is overwritten"):
        restoring.restore(empty, taken.log, taken.keys, TODAY, silent)


@pytest.mark.parametrize("part", ["log", "keys", "manifest.json"])
def test_a_damaged_backup_is_refused_before_anything_is_written(
    door: Door, empty: Settings, tmp_path: Path, part: str
) -> None:
    """One byte otherwise, in whichever file, is found; the databases stay empty."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    folder = taken.keys if part == "keys" else taken.log
    files = [path for path in sorted(folder.iterdir()) if not path.name.startswith("manifest") and path.stat().st_size]
    file = folder / part if part.endswith("json") else files[0]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupError, match="damaged"):
        restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    file.unlink()
    with pytest.raises(BackupError, match=r"damaged|no backup"):
        restoring.restore(empty, taken.log, taken.keys, TODAY, silent)
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)


def test_what_does_not_belong_together_is_refused(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Swapped folders, another hashing key, another master key, no secrets: each is said, and nothing is left behind."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    with pytest.raises(BackupError, match="name the log's first"):
        restoring.restore(empty, taken.keys, taken.log, TODAY, silent)
    url = empty.database_url
    for wrong, told in (({"hash_key": OTHER_KEY}, "hash.key is another"), ({"master_key": OTHER_KEY}, "master.key is")):
        with pytest.raises(BackupError, match=told):
            restoring.restore(settings(empty.data_dir, url, **wrong), taken.log, taken.keys, TODAY, silent)
    with pytest.raises(BackupError, match=r"master\.key: is missing"):
        restoring.restore(settings(empty.data_dir, url, master_key=SecretStr("")), taken.log, taken.keys, TODAY, silent)
    restoring.restore(empty, taken.log, taken.keys, TODAY, silent)  # none of them left anything


def test_a_copy_goes_back_into_its_own_kind_of_database(door: Door, tmp_path: Path, database_url: str) -> None:
    """And of a schema this program knows."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    other = "postgresql+psycopg://nobody@127.0.0.1:1/x" if database_url.startswith("sqlite") else ""
    with pytest.raises(BackupError, match="no other kind"):
        restoring.restore(settings(tmp_path / "new", other), taken.log, taken.keys, TODAY, silent)
    found = manifest.read(taken.log)
    for name in (manifest.NAME, f"{manifest.NAME}.sha256"):
        (taken.log / name).unlink()
    manifest.write(taken.log, found.model_copy(update={"revision": "9999"}))
    with pytest.raises(BackupError, match="newer In Common"):
        restoring.restore(settings(tmp_path / "new", database_url), taken.log, taken.keys, TODAY, silent)


def test_the_keys_copy_names_its_last_day(door: Door, empty: Settings, tmp_path: Path) -> None:
    """Thirty days; after that it is listed as lapsed, and taken back only if that is asked for."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    assert taken.lapses_on == date(2026, 12, 18) == manifest.read(taken.keys).lapses_on
    assert manifest.read(taken.log).lapses_on is None
    assert taking.lapsed(tmp_path / "vault", taken.lapses_on) == []
    after = date(2026, 12, 19)
    assert taking.lapsed(tmp_path / "vault", after) == [taken.keys]
    assert taking.lapsed(tmp_path / "backup", after) == []
    with pytest.raises(BackupError, match="lapsed on 2026-12-18"):
        restoring.restore(empty, taken.log, taken.keys, after, silent)
    restoring.restore(empty, taken.log, taken.keys, after, silent, even_lapsed=True)


def test_no_word_and_no_secret_stands_in_a_backup(door: Door, tmp_path: Path) -> None:
    """What lies about in backups is sealed, and is readable by its owner alone."""
    taken = taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    secret = door.system.settings.master_key.get_secret_value().encode()
    files = [path for folder in (taken.log, taken.keys) for path in folder.iterdir()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert b"boiler" not in content
        assert secret not in content
        assert path.stat().st_mode & 0o077 == 0


def test_the_backup_leaves_the_copied_database_as_it_was(door: Door, tmp_path: Path) -> None:
    """It takes no lock that outlives it: posts go on."""
    taking.take(door.system, tmp_path / "backup", tmp_path / "vault")
    post(door, 50)
    with door.system.log_engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM log_event")).scalar_one() == door.head()
