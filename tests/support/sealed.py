"""A sealed log: a town, notes about some people, one of them erased, in checkpoints of ten events."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from api.bootstrap import System
from contracts.words import Scope
from services.ingest.sealing.verifying import Verdict
from tests.support.door import HOUSING, a_door, a_note
from tests.support.system import a_system

NOTES = 40
PEOPLE = 7


@contextmanager
def a_sealed_system(folder: Path, url: str = "", **settings: Any) -> Iterator[System]:
    """A system whose whole log is sealed; the notes of P-3 are of somebody who was erased."""
    with a_system(folder, url, **{"seal_events": 10, **settings}) as system:
        door = a_door(system)
        notes = [a_note(id=f"n{number}", person=f"P-{number % PEOPLE}") for number in range(NOTES)]
        door.client.post("/v1/notes/batch", json=notes).raise_for_status()
        asked = {"person": "P-3", "source": HOUSING, "reason": "asked for by the person"}
        door.anyone(Scope.ADMIN).post("/v1/people/erase", json=asked).raise_for_status()
        system.seal.sealer.seal_all()
        yield system


def verdict(system: System) -> Verdict:
    """What `incommon verify` finds, without waiting for a sealer that is not there."""
    verifier = system.seal.verifier
    verifier.patience = 0
    return verifier.verify(lambda _done, _total: None)
