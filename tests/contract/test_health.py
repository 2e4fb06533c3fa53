"""Whether the service lives and takes posts: what a supervisor and a load balancer ask."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from api import lag
from api.app import create_app
from api.bootstrap import System
from api.routes import health
from services.foundation.database import writing
from services.foundation.following import catch_up
from tests.support.door import TOWN
from tests.support.system import a_system


@pytest.fixture
def system(tmp_path: Path) -> Iterator[System]:
    """A system with a few places, which nobody followed yet."""
    with a_system(tmp_path) as made:
        made.ingest.registry.load_places(TOWN)
        yield made


def test_it_is_ready_however_far_the_followers_are_behind(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """200, with each follower's distance in words: no caller learns from it how much was posted."""
    client = TestClient(create_app(system))
    names = [follower.name for follower in system.followers]
    ready = {"status": "ready", "migrations": "current", "set_aside": []}
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == ready | {"followers": dict.fromkeys(names, "behind")}
    monkeypatch.setattr(lag, "FAR", len(TOWN) - 1)
    assert set(client.get("/readyz").json()["followers"].values()) == {"far behind"}
    for follower in system.followers:
        catch_up(follower, system.log, system.derived)
    assert client.get("/readyz").json() == ready | {"followers": dict.fromkeys(names, "caught up")}


def test_it_says_which_follower_set_something_aside(system: System) -> None:
    """By name; how many, and where they stand, is for whoever runs it."""
    with writing(system.derived) as connection:
        connection.execute(text("INSERT INTO follower_aside VALUES ('signals', 3, 'ab', 'ValueError', 3)"))
    assert TestClient(create_app(system)).get("/readyz").json()["set_aside"] == ["signals"]


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


def test_with_a_full_disk_it_is_not_ready_but_lives(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it would answer posts with, 503, is what it says of itself."""
    client = TestClient(create_app(system))
    assert client.get("/readyz").status_code == 200
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=health.LEAST_FREE - 1))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/not-ready")
    assert "disk" in answer.json()["detail"]
    assert client.get("/healthz").status_code == 200


def test_posts_are_taken_while_the_derived_tables_are_away(system: System) -> None:
    """Ready, and the followers' distance is not known."""
    with system.derived.begin() as connection:
        connection.execute(text("ALTER TABLE follower_position RENAME TO elsewhere"))
    answer = TestClient(create_app(system)).get("/readyz")
    assert answer.status_code == 200
    assert set(answer.json()["followers"].values()) == {"unknown"}


@pytest.mark.parametrize(("revision", "status"), [("0001", 503), ("9999", 200)])
def test_the_schema_counts(system: System, revision: str, status: int) -> None:
    """An older schema is not ready (its tables may be missing); one of a newer program is, while it is rolled out."""
    with writing(system.log_engine) as connection:
        connection.execute(text("UPDATE log_schema SET version_num = :revision"), {"revision": revision})
    answer = TestClient(create_app(system)).get("/readyz")
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["migrations"] == "newer"


def test_a_post_into_a_database_that_is_gone_is_told_to_come_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 with Retry-After, not a fault of ours: the same may be sent again as it is."""

    def gone(*_: object) -> None:
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    monkeypatch.setattr(system.tokens, "who", gone)
    client = TestClient(create_app(system), raise_server_exceptions=False)
    answer = client.post("/v1/notes", json={}, headers={"Authorization": "Bearer ic_1_2"})
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/not-ready")
    assert answer.headers["retry-after"] == "5"
