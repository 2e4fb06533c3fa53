"""Single posts go a straight way past the framework: whatever is sent is answered as the framework's own way answers it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from fastapi.testclient import TestClient
from starlette.routing import Match

from api.app import create_app
from api.bootstrap import System
from api.parameters import known_parameters
from api.posting import one_note
from api.problems import sound_address
from api.straight import StraightRoute
from contracts.words import Scope
from tests.support.door import HOUSING, a_door, a_note
from tests.support.system import a_system, bearer

JSON = {"content-type": "application/json"}
EVENT = {"ce-specversion": "1.0", "ce-id": "E-1", "ce-source": HOUSING, "ce-type": "org.incommon.note.recorded.v1"}


def note(**fields: Any) -> bytes:
    """A note as bytes."""
    return json.dumps(a_note(**fields)).encode()


SENT: tuple[tuple[str, dict[str, str], bytes], ...] = (
    ("", JSON, note()),
    ("", JSON, note()),
    ("", JSON, note(statements=[{"text": "other words"}])),
    ("", JSON, note(id="B", place="nowhere")),
    ("", JSON, note(id="B", colour="blue")),
    ("", JSON, note(id="B")[:-1] + b', "id": "C"}'),
    ("", JSON, note(id="B\\u0000")),
    ("", JSON, note(id="B").replace(b"boiler", b"\\ud800")),
    ("", JSON, b'{"id": '),
    ("", JSON, b"\xff"),
    ("", JSON, b"[]"),
    ("", JSON, b""),
    ("", JSON, b" " * (256 * 1024 + 1)),
    ("", {"content-type": "text/plain"}, note(id="B")),
    ("", {"content-type": "application/json; charset=utf-16"}, note(id="B")),
    ("", {**JSON, "content-encoding": "gzip"}, note(id="B")),
    ("", {**JSON, **EVENT}, note(id="B")),
    ("", {"content-type": "application/cloudevents+json"}, json.dumps({"specversion": "1.0", "id": "x"}).encode()),
    ("", {**JSON, "authorization": ""}, note(id="B")),
    ("", {**JSON, "authorization": "Basic eDp5"}, note(id="B")),
    ("", {**JSON, "authorization": "Bearer nobody"}, note(id="B")),
    ("", {**JSON, "Idempotency-Key": "one"}, note(id="B2", person="P-9")),
    ("?", JSON, note(id="B3", person="P-9")),
    ("?colour=blue", JSON, note(id="B")),
    ("/", JSON, note(id="B")),
)


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[TestClient, TestClient]]:
    """A door with the straight way, and one of another system without it."""
    with a_system(tmp_path / "one") as one, a_system(tmp_path / "other") as other:
        yield client(one), client(other, straight=False)


def client(system: System, *, straight: bool = True) -> TestClient:
    """A client that may write."""
    a_door(system)
    app = create_app(system)
    if not straight:
        app.router.routes.remove(first(app))
    token = bearer(system, Scope.NOTES_WRITE)
    return TestClient(app, headers=token, raise_server_exceptions=False, follow_redirects=False)


def first(app: FastAPI) -> StraightRoute:
    """The route that stands before all others."""
    route = app.router.routes[0]
    assert isinstance(route, StraightRoute)
    return route


def told(answer: Any) -> tuple[int, dict[str, str], Any]:
    """An answer, without the ids that are made under a random key."""
    body = answer.json() if answer.content else None
    for statement in (body or {}).get("statements", ()):
        statement.pop("id")
    headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
    return answer.status_code, headers, body


@pytest.mark.parametrize("method", ["POST", "GET", "PUT"])
def test_it_is_answered_as_the_frameworks_way_answers_it(both: tuple[TestClient, TestClient], method: str) -> None:
    """Status, headers and body, for what is taken and for every way to be refused."""
    straight, framework = both
    for path, headers, body in SENT:
        answers = [
            told(one.request(method, f"/v1/notes{path}", headers=headers, content=body))
            for one in (straight, framework)
        ]
        assert answers[0] == answers[1], (path, headers, body[:80])
        if method == "POST" and path in ("", "?"):
            assert answers[0][0] in (200, 201, 401, 409, 413, 415, 422)


def test_what_a_token_may_not_is_refused_on_both_ways(tmp_path: Path) -> None:
    """Another scope, another source, and a key that asks more often than it may."""
    with a_system(tmp_path / "one", rate_per_second=0.01, rate_burst=2) as one:
        door = a_door(one)
        assert door.anyone(Scope.PATTERNS_READ).post("/v1/notes", json=a_note()).status_code == 403
        other = door.anyone(Scope.NOTES_WRITE, source="urn:example:other")
        assert other.post("/v1/notes", json=a_note()).status_code == 403
        writer = door.anyone(Scope.NOTES_WRITE, source=HOUSING)
        statuses = [writer.post("/v1/notes", json=a_note()) for _ in range(3)]
        assert [answer.status_code for answer in statuses] == [201, 200, 429]
        assert int(statuses[-1].headers["retry-after"]) >= 1


def test_it_is_the_way_of_just_this_address(tmp_path: Path) -> None:
    """Any other spelling, and what stands behind a question mark, is left to the framework."""
    with a_system(tmp_path) as system:
        route = first(create_app(system))
    here = {"type": "http", "method": "POST", "raw_path": b"/v1/notes", "path": "/v1/notes", "query_string": b""}
    assert route.matches(here)[0] is Match.FULL
    for other in (
        {"method": "GET"},
        {"raw_path": b"/v1/%6Eotes"},
        {"raw_path": b"/v1/notes/"},
        {"query_string": b"a=b"},
        {"type": "websocket"},
    ):
        assert route.matches(here | other)[0] is Match.NONE


def test_every_check_of_the_frameworks_way_is_known_to_the_straight_one(tmp_path: Path) -> None:
    """Whoever adds a dependency to the application, the router or the route finds out that the straight way needs it too.

    The first two are sure for an address that is right to the byte; the others are what it calls itself.
    """
    with a_system(tmp_path) as system:
        app = create_app(system)
        (found,) = (
            context.dependant.dependencies
            for context in iter_route_contexts(app.routes)
            if context.path == "/v1/notes" and hasattr(context, "dependant")
        )
    names = [getattr(one.call, "__qualname__", "") for one in found]
    assert names == [
        *(one.__qualname__ for one in (sound_address, known_parameters)),
        "require.<locals>.dependency",
        one_note.__qualname__,
    ]


def test_those_who_come_together_with_a_token_wait_for_one_look(tmp_path: Path) -> None:
    """A token that is due to be looked up again is looked up once, however many posts came with it at that moment."""
    with a_system(tmp_path) as system:
        looks, found, anybody = 0, system.tokens.who, threading.Event()

        def slow(token: str) -> Any:
            nonlocal looks
            looks += 1
            anybody.wait(0.3)
            return found(token)

        system.tokens.who = slow  # type: ignore[method-assign]
        a_door(system)
        with TestClient(create_app(system), headers=bearer(system, Scope.NOTES_WRITE)) as writer:
            posts = [
                threading.Thread(target=writer.post, args=("/v1/notes",), kwargs={"json": a_note(id=f"n{nth}")})
                for nth in range(8)
            ]
            for post in posts:
                post.start()
            for post in posts:
                post.join(60)
        assert looks == 1
        assert system.log.head() >= 8
