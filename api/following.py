"""The loops of `incommon follow`: followers read the log, workers do what is due. Each loop is one process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from api.bootstrap import System
from api.logs import logger
from api.tracing import spanning
from services.foundation.following import Follower, OvertakenError
from services.foundation.setting_aside import Aside, Careful
from services.foundation.waking import Waker
from services.ingest.sealing.sealer import Sealer

IDLE = 0.05
"""Seconds between two looks at a log that has nothing new: a new note's place shows within a second."""
WORKER_IDLE = 1.0
LONGEST_PAUSE = 30.0


class Worker(Protocol):
    """Does what is due: closing runs, refresh runs, weekly sheets."""

    name: str

    def tick(self) -> bool:
        """Do one piece of what is due; False when there was nothing."""


def follow_forever(system: System, stop: threading.Event) -> None:
    """Let every follower follow until told to stop; what one cannot digest is set aside, told, and the rest goes on."""
    waker = Waker(system.log_engine, IDLE)

    def step(follower: Follower) -> Callable[[], bool]:
        careful = Careful(follower, system.log, system.derived, tell)

        def once() -> bool:
            try:
                return careful.step()
            except OvertakenError:
                return True

        return once

    def warm() -> bool:
        """So that the first note after a start, or after a week closed, is placed as soon as any other."""
        system.patterns_projection.warm()
        return False

    steps = [(follower.name, step(follower)) for follower in system.followers]
    try:
        _loop([*steps, ("patterns.warm", warm)], stop, waker, "follow")
    finally:
        waker.close()


def tell(aside: Aside) -> None:
    """Say in the log that an event was set aside: where it stands and the error's type, nothing of what it holds."""
    logger("following").error(
        "set aside",
        process=aside.follower,
        position=aside.position,
        error_type=aside.error_type,
        attempt=aside.tries,
    )


def work_forever(system: System, stop: threading.Event) -> None:
    """Let every worker work until told to stop."""
    _loop([(worker.name, worker.tick) for worker in system.workers], stop, _Interval(WORKER_IDLE, stop), "work")


def seal_forever(system: System, stop: threading.Event) -> None:
    """Let the log be sealed until told to stop; apart from the followers, which may take long over a page."""

    def once() -> bool:
        return system.seal.sealer.tick()  # made here, so that a key that cannot be read is told and tried again

    _loop([(Sealer.name, once)], stop, _Interval(WORKER_IDLE, stop), "seal")


class _Wait(Protocol):
    """What a loop does while there is nothing to do."""

    def about_to_look(self) -> None:
        """A look at everything begins."""

    def wait(self) -> None:
        """Wait until another is worth it."""


class _Interval:
    """The same time, always."""

    def __init__(self, seconds: float, stop: threading.Event) -> None:
        self.seconds = seconds
        self.stop = stop

    def about_to_look(self) -> None:
        """Nothing to prepare."""

    def wait(self) -> None:
        """Wait that time, or until told to stop."""
        self.stop.wait(self.seconds)


def _loop(steps: Sequence[tuple[str, Callable[[], bool]]], stop: threading.Event, waiting: _Wait, what: str) -> None:
    """Take turns; one that fails is tried again after a growing pause, and the others go on."""
    log = logger("following")
    pause = {name: 0.0 for name, _ in steps}
    not_before = {name: 0.0 for name, _ in steps}
    while not stop.is_set():
        waiting.about_to_look()
        busy = False
        for name, step in steps:
            if stop.is_set() or time.monotonic() < not_before[name]:
                continue
            try:
                with spanning(what, name) as span:
                    span.did = step()
                busy = span.did or busy
                pause[name] = 0.0
            except Exception as error:  # noqa: BLE001  # one follower's failure must not stop the rest; it is logged and tried again
                pause[name] = min(LONGEST_PAUSE, max(0.5, 2 * pause[name]))
                not_before[name] = time.monotonic() + pause[name]
                # Not the traceback: its lines could hold what somebody said.
                log.error(  # noqa: TRY400
                    "failed", process=name, error_type=type(error).__name__, seconds=pause[name]
                )
        if not busy and not stop.is_set():
            waiting.wait()
