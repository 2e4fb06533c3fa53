"""The web server as `incommon serve` runs it: a process of its own, whose CPU-seconds can be told from its clients'."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from tests.support.system import MADE_UP_KEY


@dataclass(frozen=True)
class Served:
    """A running server."""

    port: int
    process: psutil.Process

    def cpu(self) -> float:
        """CPU-seconds so far."""
        times = self.process.cpu_times()
        return float(times.user + times.system)


@contextmanager
def served(folder: Path, url: str) -> Iterator[Served]:
    """`incommon serve` on a free port of loopback."""
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
        yield Served(port, psutil.Process(process.pid))
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
