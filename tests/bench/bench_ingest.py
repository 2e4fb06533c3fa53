"""How fast notes come in and are read: the log beside the raw database, the door in process and over HTTP.

    python -m tests.bench ingest                              (all of it, on both databases)
    python -m tests.bench.bench_ingest --databases sqlite --rounds 3 --size 2000 --parts append read

Rounds are interleaved with the raw database's, so that whoever else uses the machine slows both: what holds anywhere is the
ratio of one run, and CPU-seconds where they are told. `append` is the log alone (idempotency, versions, encryption, durable
commit) in batches of 1,000; `read` a follower's pages of 500, keys opened for each page and kept; `record` the door in
process; `http` one server and two side by side, as behind a proxy: batches of 1,000 from a client for each server, single
posts from 64.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from api.bootstrap import System
from api.cli.running import few_collections
from contracts.notes import NoteIn
from contracts.words import Scope
from services.ingest.domain import Poster
from tests.bench.ingest.clients import Round, post_all, request
from tests.bench.ingest.drafts import anew, drafts, notes
from tests.bench.ingest.raw import Row, raw_beside
from tests.bench.ingest.served import Served, served
from tests.support.door import a_door
from tests.support.postgres import PostgresServer, PostgresUnavailableError
from tests.support.system import a_system, bearer

BATCH = 1000
CLIENTS = 64
RAW_BATCHES = 4
PARTS = ("append", "read", "record", "http")


class Timed:
    """Wall and CPU seconds of rounds of the same work."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def run(self, work: Callable[[], object]) -> None:
        """One round."""
        gc.collect()
        cpu, wall = time.process_time(), time.perf_counter()
        work()
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(time.process_time() - cpu)

    def speed(self, count: int) -> str:
        """Median and spread a second, and CPU microseconds each, of a round of `count`."""
        rates = sorted(count / seconds for seconds in self.wall)
        cpu = statistics.median(self.cpu) / count * 1e6
        return (
            f"{statistics.median(rates):>8,.0f} ({rates[0]:,.0f} to {rates[-1]:,.0f}) a second, {cpu:.0f} CPU-us each"
        )


def append(system: System, folder: Path, rounds: int) -> None:
    """The log's append path beside the raw database."""
    given = drafts(system, BATCH)
    ours, raw = Timed(), Timed()
    with raw_beside(system.log_engine, folder) as beside:
        for _ in range(rounds + 1):
            batch = anew(given)
            ours.run(lambda batch=batch: system.log.append(batch))  # type: ignore[misc]
            rows = system.log.recorder.page(system.log.head() - BATCH, BATCH)
            # As many batches as take about as long as ours, so that whoever else wants the cores interrupts both as often.
            stored = [
                [(stream, version + 10**6 * nth, topic, state) for _, stream, version, topic, state in rows]
                for nth in range(RAW_BATCHES)
            ]

            def write(stored: list[list[Row]] = stored) -> None:
                for batch in stored:
                    beside.append(batch)

            raw.run(write)
    for timed in (ours, raw):
        del timed.wall[0], timed.cpu[0]  # the first fills caches
    for seconds in (raw.wall, raw.cpu):
        seconds[:] = [one / RAW_BATCHES for one in seconds]
    ratios = sorted(theirs / mine for theirs, mine in zip(raw.wall, ours.wall, strict=True))
    say("append, batches of 1,000", ours.speed(BATCH))
    say("raw database, same rows", raw.speed(BATCH))
    say("share of raw", f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}); best of each "
        f"{min(raw.wall) / min(ours.wall):.2f}")  # fmt: skip


def read(system: System, rounds: int, size: int) -> None:
    """A follower's pages."""
    if system.log.head() < size:
        system.log.append(drafts(system, size))
    for name, forget in (("keys opened for each page", True), ("keys kept", False)):
        timed, count = Timed(), 0

        def follow(*, forget: bool = forget) -> None:
            nonlocal count
            after = count = 0
            while count < size and (page := system.log.read(after)):
                count += len(page)
                after = page[-1].position
                if forget:
                    system.vault.forget()

        for _ in range(rounds):
            timed.run(follow)
        say(f"read, decrypt, decode; {name}", timed.speed(count))


def record(system: System, rounds: int, size: int) -> None:
    """The door in process."""
    poster, start = Poster("bench"), 10_000_000
    for written in (False, True):
        for batch in (1, 100, BATCH):
            count = max(batch, size * batch // BATCH // 4)
            timed = Timed()
            for _ in range(rounds):
                parsed = [NoteIn.model_validate(note) for note in notes(count, start, written=written)]
                parts = [parsed[first : first + batch] for first in range(0, count, batch)]
                timed.run(lambda parts=parts: [system.ingest.record(part, poster) for part in parts])  # type: ignore[misc]
                start += count
            say(f"door in process, {_form(written)}, batches of {batch:,}", timed.speed(count))


def http(system: System, folder: Path, url: str, rounds: int, size: int, servers: int) -> None:
    """Over HTTP, validation included."""
    token = bearer(system, Scope.NOTES_WRITE)["Authorization"]
    start = 20_000_000 * servers
    with served(folder, url, servers) as server:
        for written in (False, True):
            for clients, batch, path in ((servers, BATCH, "/v1/notes/batch"), (CLIENTS, 1, "/v1/notes")):
                posted = []
                for _ in range(rounds + 1):
                    made = notes(size, start, written=written)
                    start += size
                    bodies = made if batch == 1 else [made[first : first + batch] for first in range(0, size, batch)]
                    cpu = server.cpu()
                    done = post_all(server.ports, [request(path, token, body) for body in bodies], clients)
                    posted.append((done, server.cpu() - cpu))
                _say_http(f"HTTP, {servers} servers, {_form(written)}, {clients} x {batch:,}", posted[1:], size, server)


def _say_http(name: str, posted: Sequence[tuple[Round, float]], size: int, server: Served) -> None:
    rates = sorted(size / done.seconds for done, _ in posted)
    cpu = statistics.median(seconds for _, seconds in posted) / size * 1e6
    half, most = (statistics.median(done.wait(share) for done, _ in posted) for share in (0.5, 0.99))
    say(
        name,
        f"{statistics.median(rates):>8,.0f} ({rates[0]:,.0f} to {rates[-1]:,.0f}) notes a second, server {cpu:.0f} CPU-us "
        f"each; waits {half:.0f} ms, p99 {most:.0f} ms; {server.memory()} MiB",
    )


def _form(written: bool) -> str:
    return "free text" if written else "declared"


def say(name: str, figure: str) -> None:
    """Print one figure."""
    print(f"{name:<52} {figure}", flush=True)


@contextmanager
def a_database(name: str, folder: Path) -> Iterator[str]:
    """The address of an empty database that keeps its promises (fsync on); SQLite's is made from the folder."""
    if name == "sqlite":
        yield ""
        return
    place = folder / "server"
    place.mkdir()
    server = PostgresServer(place, durable=True)
    server.start()
    try:
        yield server.url(server.create_database())
    finally:
        server.stop()


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=4000)
    parser.add_argument("--servers", nargs="*", type=int, default=(1, 2), help="so many `incommon serve` side by side")
    parser.add_argument("--parts", nargs="*", default=PARTS, choices=PARTS)
    parser.add_argument("--databases", nargs="*", default=("sqlite", "postgres"), choices=("sqlite", "postgres"))
    given = parser.parse_args(arguments)
    for name in given.databases:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            folder.chmod(0o755)
            print(f"-- {name}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
            try:
                with a_database(name, folder) as url, a_system(folder / "var", url) as system:
                    a_door(system)
                    few_collections()  # as the processes that append and follow
                    if "append" in given.parts:
                        append(system, folder, given.rounds)
                    if "read" in given.parts:
                        read(system, given.rounds, given.size)
                    if "record" in given.parts:
                        record(system, given.rounds, given.size)
                    if "http" in given.parts:
                        for servers in given.servers:
                            http(system, folder / "var", url, given.rounds, given.size, servers)
            except PostgresUnavailableError as error:
                print(f"passed over: {error}")


if __name__ == "__main__":
    main()
