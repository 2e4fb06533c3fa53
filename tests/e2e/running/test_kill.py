"""kill -9 in the middle of batches and runs: nothing acknowledged is lost or doubled, derived data equals a rebuild's."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from api import verifying
from api.bootstrap import System, bootstrap
from api.settings import Settings
from api.ticking import silent
from contracts.words import Scope
from services.ingest.adapters.seal_file import SealFile
from tests.support.loading import TOWN, Poster, body
from tests.support.postgres import PostgresServer
from tests.support.service import UP_WITHIN, Service
from tests.support.standing import assert_sound, derived_of, notes_of
from tests.support.system import bearer

KILLS, KILLS_IN_FULL = 10, 200
SEED = 20261118
MOST_A_KILL = 150
"""Notes posted between two kills."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def killable(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, PostgresServer | None]]:
    """The address of an empty database, and the server behind it where there is one to kill."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'incommon.db'}", None
        return
    server: PostgresServer = request.getfixturevalue("own_postgres")
    yield server.url(server.create_database()), server


@contextmanager
def opened(service: Service) -> Iterator[System]:
    """The system of a service, in this process: a command of its own each time would be seconds of loading."""
    system = bootstrap(
        Settings(env="evaluation", data_dir=service.folder, database_url=service.database_url, embedder="wordllama")
    )
    try:
        yield system
    finally:
        system.close()


def prepared(service: Service) -> dict[str, str]:
    """Load a place to post about; request headers of somebody who may post."""
    with opened(service) as system:
        system.ingest.registry.load_places(TOWN)
        return bearer(system, Scope.NOTES_WRITE)


def kill(service: Service, server: PostgresServer | None, part: str) -> None:
    """Kill -9 one part, or all of it; what nobody supervises is started again."""
    if part == "database":
        assert server is not None
        server.kill()
        time.sleep(0.3)
        server.start()
        return
    service.kill(None if part == "everything" else part)
    time.sleep(0.3)
    if part == "everything":
        service.start("--no-demo")


@pytest.mark.slow
def test_kill_9_loses_nothing_doubles_nothing_and_derived_data_equals_a_rebuild(
    tmp_path: Path, killable: tuple[str, PostgresServer | None], full_size: bool
) -> None:
    """Whole tree, web, followers (with the sealer), workers and database are killed at random moments over a running load."""
    url, server = killable
    parts = ["followers", "serve", "workers", "everything", *(["database"] if server else [])]
    kills = KILLS_IN_FULL if full_size else KILLS
    chance = random.Random(SEED)  # noqa: S311  # when to kill
    with Service(tmp_path, url, env={"INCOMMON_SEAL_EVENTS": "20"}) as service:
        headers = prepared(service)
        service.start("--no-demo")
        acknowledged: dict[str, str] = {}
        first = 0
        for number in range(kills):
            client = httpx.Client(base_url=service.url, headers=headers, timeout=10)
            poster = Poster(client, SEED, first, first + MOST_A_KILL)
            poster.start()
            if number == 1:  # runs are under way when the next kills come
                waiting = service.begin("wait")
            time.sleep(chance.uniform(0.1, 1.0))
            kill(service, server, parts[number % len(parts)])
            poster.stopped.set()
            poster.join(60)
            acknowledged |= poster.acknowledged
            first = poster.next
        waiting.kill()
        waiting.wait()
        waited = service.command("wait", "--timeout", "240", check=False)
        assert waited.returncode == 0, waited.stderr + service.output()[-2000:]
        service.stop()
        with opened(service) as system:
            live = derived_of(system)
            assert live["patterns_run"], "no run was made, so nothing was tried"
            assert live["follower_aside"] == [], "a kill is no event's fault"
            assert verifying.log(system, silent).holds
            assert_sound(system, acknowledged)
            sealed = [line.checkpoint for line in SealFile(tmp_path / "seal").lines()]
            assert len(sealed) >= len(acknowledged) // 20, "the log was not sealed as it grew"


@pytest.mark.slow
def test_two_servers_on_one_sqlite_file(tmp_path: Path, full_size: bool) -> None:
    """Two whole process trees on the same files, posted to with the same notes at once: each note stands once."""
    notes = 2_000 if full_size else 150
    with Service(tmp_path) as first, Service(tmp_path) as second:
        headers = prepared(first)
        posters = []
        for service in (first, second):
            service.start("--no-demo")
        for at, service in enumerate((first, second)):
            client = httpx.Client(base_url=service.url, headers=headers, timeout=60)
            posters.append(Poster(client, SEED, at * notes // 3, notes, batch=10 + at))
        for poster in posters:
            poster.start()
        for poster in posters:
            poster.join(240)
        given = posters[0].acknowledged
        assert len(given) == notes
        assert posters[1].acknowledged.items() <= given.items()
        assert first.command("wait", "--timeout", "240").returncode == 0
        for service in (first, second):
            service.stop()
        with opened(first) as system:
            assert sorted(notes_of(system)) == sorted(given)
            assert derived_of(system)["patterns_run"]
            assert_sound(system, given)


def test_children_do_not_outlive_a_killed_parent(tmp_path: Path) -> None:
    """Kill -9 of the parent alone ends the web server, the followers and the workers."""
    with Service(tmp_path) as service:
        service.start("--no-demo")
        deadline = time.monotonic() + 60
        while len(service.tree()) < 4 and time.monotonic() < deadline:  # the workers start last
            time.sleep(0.2)
        children = service.tree()[1:]
        assert len(children) >= 3
        assert service.process is not None
        service.process.kill()
        service.process.wait()
        _, alive = psutil.wait_procs(children, timeout=UP_WITHIN)  # one that is loading still reads the pipe after that
        assert not alive


def test_a_second_start_finds_everything(tmp_path: Path) -> None:
    """Stopped and started again, the notes are there and the same post answers 200 with the same id."""
    with Service(tmp_path) as service:
        headers = prepared(service)
        service.start("--no-demo")
        first = httpx.post(f"{service.url}/v1/notes", headers=headers, json=body(1, 1))
        assert first.status_code == 201, first.text
        service.stop()
        service.start("--no-demo")
        again = httpx.post(f"{service.url}/v1/notes", headers=headers, json=body(1, 1))
        assert (again.status_code, again.json()["id"]) == (200, first.json()["id"])
        service.stop()
        assert "Fatal" not in service.output(), "a child was aborted as it ended"
