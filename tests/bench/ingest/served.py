"""The web server as `incommon serve` runs it: a process of its own, whose CPU-seconds can be told from its clients'."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from tests.support.system import MADE_UP_KEY


@dataclass(frozen=True)
class Served:
    """Running servers."""

    ports: tuple[int, ...]
    processes: tuple[psutil.Process, ...]

    def cpu(self) -> float:
        """CPU-seconds so far."""
        times = [process.cpu_times() for process in self.processes]
        return float(sum(one.user + one.system for one in times))

    def memory(self) -> int:
        """MiB of the largest."""
        return int(max(process.memory_info().rss for process in self.processes) // 1024**2)


@contextmanager
def served(folder: Path, url: str, count: int) -> Iterator[Served]:
    """So many processes of `incommon serve` over the same data, each on a free port of loopback."""
    with ExitStack() as running:
        ports, processes = zip(*(running.enter_context(_served(folder, url)) for _ in range(count)), strict=True)
        yield Served(ports, processes)


@contextmanager
def _served(folder: Path, url: str) -> Iterator[tuple[int, psutil.Process]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    key = MADE_UP_KEY.get_secret_value()
    settings = {
        "INCOMMON_ENV": "evaluation",
        "INCOMMON_DATA_DIR": str(folder),
        "INCOMMON_DATABASE_URL": url,
        "INCOMMON_MASTER_KEY": key,
        "INCOMMON_HASH_KEY": key,
        "INCOMMON_PORT": str(port),
        "INCOMMON_LOG_LEVEL": "error",
    }
    process = subprocess.Popen([sys.executable, "-m", "api.cli", "serve"], env={**os.environ, **settings})
    try:
        _wait_until_up(port, process)
        yield port, psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _wait_until_up(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError("the server ended before it answered")
        try:
            if httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise RuntimeError("the server did not answer within a minute")
