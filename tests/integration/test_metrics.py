"""What Prometheus is told, whom it is told, and what it is never told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from api.app import create_app
from contracts.words import Scope
from services.foundation.database import writing
from tests.support.door import HOUSING, WORDS, Door, a_door, a_note
from tests.support.system import a_system

LOCAL = "http://127.0.0.1:8000"
ADDRESS = "/v1/sources/urn:example:housing/notes/A-17"


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A town at whose door notes are posted."""
    with a_system(tmp_path) as system:
        yield a_door(system)


def figures(door: Door) -> str:
    """As an administrator sees them."""
    answer = door.anyone(Scope.ADMIN).get("/metrics")
    assert answer.status_code == 200
    return answer.text


def test_it_counts_by_route_and_tells_where_followers_stand(door: Door) -> None:
    """Requests by template, the head of the log, each follower's distance, what it set aside, databases that answer."""
    app = door.anyone(Scope.NOTES_WRITE, Scope.ADMIN)
    app.post("/v1/notes", json=a_note())
    app.put(ADDRESS, json=a_note(place="W02"))
    app.get("/nowhere/at/all")
    with writing(door.system.derived) as connection:
        connection.execute(text("INSERT INTO follower_aside VALUES ('signals', 3, 'ab', 'ValueError', 3)"))
    told = app.get("/metrics").text
    assert 'incommon_requests_total{method="POST",route="/v1/notes",status="201"} 1.0' in told
    assert re.search(r'incommon_requests_total\{method="PUT",route="/v1/sources/\{[^}"]+\}/notes/\{[^}"]+\}"', told)
    assert 'route="none",status="404"' in told
    assert f"incommon_log_position {float(door.head())}" in told
    assert f'incommon_follower_lag_events{{follower="patterns"}} {float(door.head())}' in told
    assert 'incommon_follower_set_aside_events{follower="signals"} 1.0' in told
    assert 'incommon_database_up{database="keys"} 1.0' in told


def test_it_tells_nothing_of_notes_people_sources_or_places(door: Door) -> None:
    """No text, person, source, place, team or worker is a label or a value, whatever was posted and asked for."""
    app = door.anyone(Scope.NOTES_WRITE, Scope.ADMIN, name="Priya Worker")
    app.post("/v1/notes", json=a_note(team="Elm Team"))
    app.put(ADDRESS, json=a_note(person="P-9"))
    app.get("/v1/patterns?place=W01")
    app.request("PRIYA", "/v1/notes")
    told = app.get("/metrics").text
    for word in (WORDS, "P-204", "P-9", HOUSING, "A-17", "W01", "Elm", "Priya", "PRIYA"):
        assert word not in told
    labels = set(re.findall(r'[{,]([a-z_]+)="', told))
    assert labels == {"method", "route", "status", "le", "follower", "database"}


def test_it_is_for_administrators_and_for_this_machine(door: Door) -> None:
    """Nobody else, and nobody whom a proxy on this machine passes on."""
    app = create_app(door.system)
    here = TestClient(app, LOCAL, client=("127.0.0.1", 5000))
    assert here.get("/metrics").status_code == 200
    assert TestClient(app, LOCAL, client=("::1", 5000)).get("/metrics").status_code == 200
    assert TestClient(app, LOCAL, client=("192.0.2.7", 5000)).get("/metrics").status_code == 401
    assert TestClient(app, "http://incommon.example", client=("127.0.0.1", 5000)).get("/metrics").status_code == 401
    for header in ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP", "CF-Connecting-IP"):
        assert here.get("/metrics", headers={header: "192.0.2.7"}).status_code == 401
    assert door.anyone(Scope.PATTERNS_READ).get("/metrics").status_code == 403
    assert door.anyone(Scope.ADMIN).get("/metrics").status_code == 200


def test_a_database_that_is_gone_is_a_figure(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever watches is answered all the same."""
    client = TestClient(create_app(door.system), LOCAL, client=("127.0.0.1", 5000))
    monkeypatch.setattr("api.metrics._answers", lambda engine: engine is not door.system.derived)
    assert 'incommon_database_up{database="derived"} 0.0' in client.get("/metrics").text
