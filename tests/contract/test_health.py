"""Whether the service lives and takes posts: what a supervisor and a load balancer ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from api.app import create_app
from api.bootstrap import System
from tests.support.door import TOWN
from tests.support.system import a_system


@pytest.fixture
def system(tmp_path: Path) -> Iterator[System]:
    """A system with a few places, which nobody followed yet."""
    with a_system(tmp_path) as made:
        made.ingest.registry.load_places(TOWN)
        yield made


def test_it_is_ready_however_far_the_followers_are_behind(system: System) -> None:
    """200, with each follower's lag in events for information."""
    answer = TestClient(create_app(system)).get("/readyz")
    assert answer.status_code == 200
    lag = {follower.name: len(TOWN) for follower in system.followers}
    assert answer.json() == {"status": "ready", "lag": lag}


def test_without_its_databases_it_is_not_ready_but_lives(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """503 with when to ask again, and /healthz stays 200: a restart would not help."""

    def gone() -> int:
        raise OperationalError("SELECT", {}, Exception("the database is gone"))

    monkeypatch.setattr(system.log, "head", gone)
    client = TestClient(create_app(system))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/not-ready")
    assert answer.headers["retry-after"] == "5"
    assert client.get("/healthz").json() == {"status": "alive"}
