"""kill -9 in the middle of batches and runs: nothing acknowledged is lost or doubled, derived data equals a rebuild's."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from sqlalchemy import Table, select

from api.bootstrap import bootstrap
from api.settings import Settings
from contracts.events import NoteRecorded
from services.foundation.database import derived_metadata
from services.foundation.following import catch_up
from services.ingest.adapters.seal_file import SealFile
from tests.support.service import Service

PLACES = "code,name,kind,parent,valid_from,valid_to\nE07000001,Testbridge,council,,,\nE05000001,East,ward,E07000001,,\n"
SAYINGS = {
    "problem": (
        "there is damp and mould in the {} bedroom",
        "black mould on the {} wall and the landlord does nothing",
    ),
    "aspiration": ("she wants to get back to {} work", "he hopes to learn {} at college"),
    "barrier": ("passed between {} teams and nobody decides", "the form for {} can only be filled in online"),
}
WORDS = ["back", "front", "small", "kitchen", "upstairs", "cleaning", "welding", "evening", "garden", "shop", "care"]
BATCH, MOST_BATCHES = 25, 16
NOT_COMPARED = {"sealed"}
"""Sealed values are made with a fresh nonce each time."""


def body(number: int, seed: int) -> dict[str, Any]:
    """A note of one or two statements, always the same for a number and seed."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311  # made-up notes
    kinds = chance.sample(sorted(SAYINGS), chance.choice((1, 2)))
    return {
        "source": "urn:test:kill",
        "id": f"{seed}-{number}",
        "person": f"P-{chance.randrange(400)}",
        "occurred_at": f"2026-{chance.randrange(1, 10):02d}-{chance.randrange(1, 28):02d}",
        "place": "E05000001",
        "reach": "place",
        "statements": [
            {"kind": kind, "voice": "person", "text": chance.choice(SAYINGS[kind]).format(chance.choice(WORDS))}
            for kind in kinds
        ],
    }


class Poster(threading.Thread):
    """Posts batches until told to stop, and remembers what was acknowledged."""

    def __init__(self, service: Service, headers: dict[str, str], seed: int, first: int) -> None:
        super().__init__(daemon=True)
        self.service = service
        self.headers = headers
        self.seed = seed
        self.next = first
        self.last = first + MOST_BATCHES * BATCH
        self.acknowledged: dict[str, str] = {}
        self.stopped = threading.Event()

    def run(self) -> None:
        """Post until stopped; a batch that got no answer is posted again, as a source would."""
        with httpx.Client(base_url=self.service.url, headers=self.headers, timeout=10) as client:
            while not self.stopped.is_set() and self.next < self.last:
                batch = [body(n, self.seed) for n in range(self.next, self.next + BATCH)]
                try:
                    answer = client.post("/v1/notes/batch", json=batch)
                except httpx.HTTPError:
                    time.sleep(0.05)
                    continue
                if answer.status_code == 200:
                    for note, item in zip(batch, answer.json()["items"], strict=True):
                        assert item["status"] in (200, 201), item
                        self.acknowledged[note["id"]] = item["id"]
                    self.next += BATCH


def stand(service: Service) -> tuple[list[str], dict[str, list[tuple[Any, ...]]]]:
    """Ids of the notes in the log, in order, and every derived row that can be compared."""
    settings = Settings(
        env="evaluation", data_dir=service.folder, database_url=service.database_url, embedder="wordllama"
    )
    system = bootstrap(settings)
    try:
        for follower in system.followers:  # what was said in the last moment before the stop
            catch_up(follower, system.log, system.derived)
        ids, after = [], 0
        while page := system.log.read(after, 1000):
            after = page[-1].position
            ids += [e.payload.source_id for e in page if isinstance(e.payload, NoteRecorded)]
        with system.derived.connect() as connection:
            rows = {table.name: _rows(connection, table) for table in derived_metadata.sorted_tables}
        return ids, rows
    finally:
        system.close()


def _rows(connection: Any, table: Table) -> list[tuple[Any, ...]]:
    columns = [column for column in table.columns if column.name not in NOT_COMPARED]
    return sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)


@pytest.mark.slow
def test_kill_9_loses_nothing_doubles_nothing_and_derived_data_equals_a_rebuild(
    tmp_path: Path, database_url: str, full_size: bool
) -> None:
    """Whole tree, web, followers (with the sealer) and workers are killed at random moments over a running load."""
    kills = 40 if full_size else 4
    seed = 20261118
    chance = random.Random(seed)  # noqa: S311  # when to kill
    with Service(tmp_path, database_url, env={"INCOMMON_SEAL_EVENTS": "20"}) as service:
        (tmp_path / "places.csv").write_text(PLACES)
        service.command("places", "load", str(tmp_path / "places.csv"))
        headers = service.token("--scope", "notes:write")
        service.start("--no-demo")
        acknowledged: dict[str, str] = {}
        first = 0
        for number in range(kills):
            poster = Poster(service, headers, seed, first)
            poster.start()
            if number == 1:  # runs are under way when the next kills come
                waiting = service.begin("wait")
            time.sleep(chance.uniform(0.3, 1.5))
            part = (None, "followers", "workers", "serve")[number % 4]
            service.kill(part)
            time.sleep(0.3)
            poster.stopped.set()
            if part is None:
                service.start("--no-demo")
            poster.join(30)
            acknowledged |= poster.acknowledged
            first = poster.next
        waiting.kill()
        waiting.wait()
        waited = service.command("wait", "--timeout", "90", check=False)
        assert waited.returncode == 0, waited.stderr + service.output()[-2000:]
        service.stop()
        ids, live = stand(service)
        assert len(ids) == len(set(ids)), "a note stands twice"
        assert set(acknowledged) <= set(ids), "an acknowledged note is lost"
        assert acknowledged
        assert live["patterns_run"], "no run was made, so nothing was tried"
        verified = service.command("verify", check=False)
        assert verified.returncode == 0, verified.stdout
        sealed = [line.checkpoint for line in SealFile(tmp_path / "seal").lines()]
        assert len(sealed) >= len(ids) // 20, "the log was not sealed as it grew"
        service.command("rebuild")
        assert stand(service)[1] == live


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
        _, alive = psutil.wait_procs(children, timeout=30)
        assert not alive


def test_a_second_start_finds_everything(tmp_path: Path) -> None:
    """Stopped and started again, the notes are there and the same post answers 200 with the same id."""
    with Service(tmp_path) as service:
        (tmp_path / "places.csv").write_text(PLACES)
        service.command("places", "load", str(tmp_path / "places.csv"))
        headers = service.token("--scope", "notes:write")
        service.start("--no-demo")
        first = httpx.post(f"{service.url}/v1/notes", headers=headers, json=body(1, 1))
        assert first.status_code == 201, first.text
        service.stop()
        service.start("--no-demo")
        again = httpx.post(f"{service.url}/v1/notes", headers=headers, json=body(1, 1))
        assert (again.status_code, again.json()["id"]) == (200, first.json()["id"])
