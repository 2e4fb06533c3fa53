"""`incommon run`: one process tree of web server, followers and workers, that lives and dies together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable

from api.logs import logger

PATIENCE = 20.0
"""Seconds a child may take to finish what it is doing before it is killed."""
PIPE = 0
"""Standard input, where a child holds the reading end of the pipe to its parent."""


def environment() -> dict[str, str]:
    """What a child runs with: the pipe to its parent."""
    return {**os.environ, "INCOMMON_PARENT_PIPE": "1"}


class Children:
    """Child processes of this command: started, watched, started again when they die, stopped with us.

    A child holds the reading end of a pipe: when this process is gone, even by kill -9, the child reads its end and stops.
    """

    def __init__(self) -> None:
        self._commands: dict[str, list[str]] = {}
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._log = logger("supervision")

    def start(self, name: str, *arguments: str) -> None:
        """Start `incommon ARGUMENTS` as a child."""
        self._commands[name] = [sys.executable, "-m", "api.cli", *arguments]
        self._spawn(name)

    def _spawn(self, name: str) -> None:
        self._running[name] = subprocess.Popen(self._commands[name], stdin=subprocess.PIPE, env=environment())  # noqa: S603  # our own interpreter and arguments

    def watch(self, stop: threading.Event) -> None:
        """Start a child that died again, until told to stop."""
        while not stop.wait(0.5):
            for name, child in list(self._running.items()):
                code = child.poll()
                if code is not None and not stop.is_set():
                    self._log.error("child died", process=name, exit_code=code)
                    stop.wait(1.0)
                    self._spawn(name)

    def alive(self, name: str) -> bool:
        """Whether a child is running."""
        return name in self._running and self._running[name].poll() is None

    def stop(self) -> None:
        """Ask every child to stop, and kill what does not."""
        for child in self._running.values():
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + PATIENCE
        for child in self._running.values():
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child.stdin:
                child.stdin.close()


def stop_on_signals() -> threading.Event:
    """An event set by SIGINT or SIGTERM, or when the supervisor above is gone."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    follow_parent(stop.set)
    return stop


def follow_parent(gone: Callable[[], None]) -> None:
    """Call `gone` when the supervisor that started this process is no more; nothing when there is none."""
    if os.environ.get("INCOMMON_PARENT_PIPE") != "1":
        return

    def wait() -> None:
        # Past Python's buffer: its lock, held by a thread that still waits, aborts the interpreter as it shuts down.
        while os.read(PIPE, 1024):
            pass
        gone()

    threading.Thread(target=wait, daemon=True).start()


def run_to_end(stop: threading.Event, *arguments: str) -> int:
    """Run `incommon ARGUMENTS` as a child until it is done, or until told to stop; its exit status."""
    command = [sys.executable, "-m", "api.cli", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment()) as child:  # noqa: S603  # our own interpreter and arguments
        while child.poll() is None:
            if stop.wait(0.2):
                child.terminate()
                child.wait()
        return child.returncode
