"""How many notes a second the door takes: in process and over HTTP, at batches of 1, 100 and 1,000.

    .venv/bin/python -m tests.bench.bench_ingest [--notes 4000] [--rounds 3]

In process is `Ingest.record` on parsed notes: rules, texts, keys, encryption, idempotency and the durable commit. Over
HTTP is one client on loopback against uvicorn in this process, JSON and validation included. Medians over rounds.
"""

from __future__ import annotations

import argparse
import json
import socket
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from api.app import create_app
from api.bootstrap import System
from contracts.notes import NoteIn
from services.ingest.domain import Poster
from tests.support.door import a_door, a_note
from tests.support.system import a_system

BATCHES = (1, 100, 1000)
SAID = (
    "I have waited eleven weeks for the boiler and nobody tells me when they will come",
    "Would like to get back to work once the children are settled at school",
)


def notes(count: int, start: int) -> list[dict[str, Any]]:
    """Notes of two declared statements each, about a third as many people as notes."""
    said = [{"kind": "problem", "voice": "person", "text": SAID[0]}, {"kind": "aspiration", "text": SAID[1]}]
    return [a_note(id=f"n{i}", person=f"p{i % (count // 3 + 1)}", statements=said) for i in range(start, start + count)]


def timed(work: Callable[[], None], count: int) -> float:
    """Notes a second."""
    begun = time.perf_counter()
    work()
    return count / (time.perf_counter() - begun)


def in_process(system: System, batch: int, count: int, start: int) -> float:
    """`Ingest.record`, in batches."""
    parsed = [NoteIn.model_validate(note) for note in notes(count, start)]
    poster = Poster("bench")

    def work() -> None:
        for first in range(0, count, batch):
            system.ingest.record(parsed[first : first + batch], poster)

    return timed(work, count)


def over_http(client: httpx.Client, batch: int, count: int, start: int) -> float:
    """POST, in batches; a batch of 1 is POST /v1/notes."""
    bodies = [json.dumps(note) for note in notes(count, start)]
    parts = [bodies[first : first + batch] for first in range(0, count, batch)]
    address = "/v1/notes" if batch == 1 else "/v1/notes/batch"

    def work() -> None:
        for part in parts:
            content = part[0] if batch == 1 else f"[{','.join(part)}]"
            client.post(address, content=content, headers={"content-type": "application/json"}).raise_for_status()

    return timed(work, count)


@contextmanager
def served(system: System) -> Iterator[str]:
    """The application on a free port of loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(create_app(system), port=port, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def measured(size: int, rounds: int) -> Iterator[tuple[str, int, float]]:
    """(way, batch, median notes a second)."""
    with tempfile.TemporaryDirectory() as folder, a_system(Path(folder)) as system:
        door, start = a_door(system), 0
        with (
            served(system) as address,
            httpx.Client(base_url=address, headers=door.client.headers, timeout=60) as client,
        ):
            for way in ("in process", "HTTP"):
                for batch in BATCHES:
                    count = max(batch, min(size, size * batch // 20))
                    speeds = []
                    for _ in range(rounds):
                        if way == "HTTP":
                            speeds.append(over_http(client, batch, count, start))
                        else:
                            speeds.append(in_process(system, batch, count, start))
                        start += count
                    yield way, batch, statistics.median(speeds)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(arguments)
    for way, batch, speed in measured(given.notes, given.rounds):
        print(f"{way:<12} batch {batch:>5}: {speed:>8,.0f} notes a second")


if __name__ == "__main__":
    main()
