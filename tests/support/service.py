"""`incommon run` as a real process tree on a free loopback port, to post to, kill and start again."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import httpx
import psutil

UP_WITHIN = 240.0
"""Seconds; on two cores that ten others share, loading alone takes more than one minute."""


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Service:
    """A service under test. Only processes it started are ever ended."""

    folder: Path
    database_url: str = ""
    embedder: str = "wordllama"
    env: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """What commands run with."""
        return {
            **os.environ,
            "INCOMMON_ENV": "evaluation",
            "INCOMMON_DATA_DIR": str(self.folder),
            "INCOMMON_DATABASE_URL": self.database_url,
            "INCOMMON_PORT": str(self.port),
            "INCOMMON_EMBEDDER": self.embedder,
            **self.env,
        }

    def command(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run `incommon ARGUMENTS` to its end."""
        return subprocess.run(
            [sys.executable, "-m", "api.cli", *arguments],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=600,
            check=check,
        )

    def begin(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start `incommon ARGUMENTS` and leave it running."""
        quiet = subprocess.DEVNULL
        command = [sys.executable, "-m", "api.cli", *arguments]
        return subprocess.Popen(command, env=self.environment(), stdin=quiet, stdout=quiet, stderr=quiet)

    def start(self, *arguments: str) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "output.txt").open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "api.cli", "run", *arguments],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        deadline = time.monotonic() + UP_WITHIN
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.1)
        raise TimeoutError(self.output()[-2000:])

    def tree(self) -> list[psutil.Process]:
        """The process and all it started, oldest first."""
        if self.process is None or self.process.poll() is not None:
            return []
        top = psutil.Process(self.process.pid)
        return [top, *top.children(recursive=True)]

    def kill(self, part: str | None = None) -> None:
        """Kill -9: the whole tree, or the one child whose command line names `part`."""
        for process in self.tree():
            try:
                if part is None or part in process.cmdline():
                    process.send_signal(signal.SIGKILL)
            except psutil.NoSuchProcess:
                continue
        if part is None and self.process is not None:
            self.process.wait()

    def stop(self) -> None:
        """Ask it to stop, and see that all of it did."""
        processes = self.tree()
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(60)
        _, alive = psutil.wait_procs(processes, timeout=30)
        assert not alive, "a child outlived the service"

    def output(self) -> str:
        """Everything it printed."""
        return (self.folder / "output.txt").read_text("utf-8", "replace")

    def token(self, *arguments: str) -> dict[str, str]:
        """Request headers with a fresh token."""
        return {"Authorization": f"Bearer {self.command('token', *arguments).stdout.strip()}"}

    def __enter__(self) -> Service:
        """As a context it is cleaned up whatever happens."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End what is left."""
        self.kill()


def unique(prefix: str) -> str:
    """An id nobody used."""
    return prefix + secrets.token_hex(6)
