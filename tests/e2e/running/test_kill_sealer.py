"""kill -9 of sealers at random moments, several on one log: one chain, nothing missing, and the file is whole again."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.bootstrap import System
from contracts.events import RefreshAsked
from services.foundation.log import Draft, service_stream
from tests.support.sealed import verdict
from tests.support.service import Service
from tests.support.system import a_system

SEALER = """
from api.bootstrap import bootstrap
sealer = bootstrap().seal.sealer
print("ready", flush=True)
while True:
    sealer.tick()
"""


class Sealer:
    """A process that does nothing but seal."""

    def __init__(self, service: Service) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SEALER], env=service.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == b"ready\n"

    def kill(self) -> None:
        """Kill -9; it must have been alive until then."""
        failed = self.process.poll() is not None
        self.process.kill()
        _, errors = self.process.communicate()
        assert not failed, errors.decode()


def say(system: System, count: int) -> None:
    """Append events."""
    stream = service_stream("test", "sealers")
    system.log.append([Draft(stream, RefreshAsked(asked_by="test")) for _ in range(count)])


@pytest.mark.slow
def test_killed_sealers_leave_one_whole_chain(tmp_path: Path, database_url: str, full_size: bool) -> None:
    """Two at a time, the one or the other killed and started again while events come in."""
    kills = 100 if full_size else 6
    chance = random.Random(20261126)  # noqa: S311  # when to kill
    service = Service(tmp_path, database_url, env={"INCOMMON_SEAL_EVENTS": "3"})
    with a_system(tmp_path, database_url, master_key="", hash_key="") as system:
        sealers = [Sealer(service), Sealer(service)]
        try:
            for number in range(kills):
                until = time.monotonic() + chance.uniform(0.05, 0.6)
                while time.monotonic() < until:
                    say(system, chance.randrange(1, 20))
                sealers[number % 2].kill()
                sealers[number % 2] = Sealer(service)
            head = system.log.head()
            deadline = time.monotonic() + 120
            while verdict(system).unsealed >= 3 and time.monotonic() < deadline:
                time.sleep(0.5)
        finally:
            for sealer in sealers:
                sealer.kill()
        system.seal.sealer.tick()  # as the next start does
        found = verdict(system)
        assert found.holds, found.message()
        assert found.sealed >= head // 3
        assert [line.checkpoint for line in system.seal.file.lines()] == list(system.seal.checkpoints.after(0, 10**6))
