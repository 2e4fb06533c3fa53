"""`Idempotency-Key`: done once, answered alike, on both databases; and how often a key may ask."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select, text

from api.app import create_app
from api.once import KEPT_FOR, access_once
from contracts.words import Scope
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.system import Clock, a_system, bearer

SPACE = {"name": "Thursdays", "purpose": "to listen", "scale": "place", "place": "C01"}
KEY = {"Idempotency-Key": "0b7a5f1e-once"}


@pytest.fixture
def clock() -> Clock:
    """The system's clock."""
    return Clock()


@pytest.fixture
def door(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[Door]:
    """A door to a town."""
    with a_system(tmp_path, database_url, clock) as system:
        yield a_door(system)


@pytest.fixture
def learner(door: Door) -> TestClient:
    """A client that may open learning spaces."""
    return door.anyone(Scope.LEARNING_WRITE, Scope.SIGNALS_READ, name="sam")


def test_the_same_request_is_done_once_and_answered_alike(door: Door, learner: TestClient) -> None:
    """The same status, body and event; the repeat says that it is one."""
    first = learner.post("/v1/spaces", json=SPACE, headers=KEY)
    head = door.head()
    again = learner.post("/v1/spaces", json=SPACE, headers=KEY)
    assert (again.status_code, again.content) == (first.status_code, first.content) == (201, first.content)
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert door.head() == head
    other = learner.post("/v1/spaces", json=SPACE, headers={"Idempotency-Key": "another"})
    assert other.json() != first.json()


def test_another_body_is_refused_with_the_mend(door: Door, learner: TestClient) -> None:
    """422, and nothing is done."""
    learner.post("/v1/spaces", json=SPACE, headers=KEY)
    head = door.head()
    answer = learner.post("/v1/spaces", json={**SPACE, "name": "Fridays"}, headers=KEY)
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/idempotency-key-reused")
    assert "new key" in answer.json()["detail"]
    assert door.head() == head


def test_a_key_is_of_one_asker_at_one_address(door: Door, learner: TestClient) -> None:
    """Somebody else's same key, or the same at another address, is another request."""
    first = learner.post("/v1/spaces", json=SPACE, headers=KEY)
    olu = door.anyone(Scope.LEARNING_WRITE, Scope.SIGNALS_READ, name="olu")
    assert olu.post("/v1/spaces", json=SPACE, headers=KEY).json() != first.json()
    assert learner.post("/v1/people/erase", json=SPACE, headers=KEY).status_code == 403


def test_what_was_refused_may_be_sent_again_mended(learner: TestClient) -> None:
    """A refusal is not kept: nothing was done."""
    assert learner.post("/v1/spaces", json={**SPACE, "scale": "moon"}, headers=KEY).status_code == 422
    assert learner.post("/v1/spaces", json=SPACE, headers=KEY).status_code == 201


def test_an_answer_is_kept_for_a_day(learner: TestClient, clock: Clock, door: Door) -> None:
    """Then it is gone from the store, and the same key is a new request."""
    first = learner.post("/v1/spaces", json=SPACE, headers=KEY).json()
    clock.move(seconds=KEPT_FOR.total_seconds() - 1)
    assert learner.post("/v1/spaces", json=SPACE, headers=KEY).json() == first
    clock.move(seconds=1)
    assert learner.post("/v1/spaces", json=SPACE, headers=KEY).json() != first
    with door.system.keys.connect() as connection:
        assert len(connection.execute(select(access_once)).all()) == 1


def test_what_may_have_been_done_is_not_done_again(
    learner: TestClient, door: Door, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies after the event and before the answer is kept: 409 for good, first as being done."""
    with monkeypatch.context() as broken:
        broken.setattr(door.system.once, "finish", lambda *_: (_ for _ in ()).throw(RuntimeError("killed")))
        assert learner.post("/v1/spaces", json=SPACE, headers=KEY).status_code == 500
    head = door.head()
    soon = learner.post("/v1/spaces", json=SPACE, headers=KEY)
    assert (soon.status_code, soon.headers["retry-after"]) == (409, "1")
    clock.move(minutes=5)
    later = learner.post("/v1/spaces", json=SPACE, headers=KEY)
    assert (later.status_code, later.json()["type"]) == (409, "/problems/idempotency-key-open")
    assert "retry-after" not in later.headers
    assert "Look whether it was" in later.json()["detail"]
    assert door.head() == head


def test_eight_at_once_are_done_once(door: Door, learner: TestClient) -> None:
    """One does it; the others get its answer, or are told that it is being done."""
    head, answers = door.head(), []

    def send() -> None:
        answers.append(learner.post("/v1/spaces", json=SPACE, headers=KEY))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert door.head() == head + 1
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({answer.content for answer in answers if answer.status_code == 201}) == 1


def test_neither_key_nor_body_nor_answer_stands_in_the_store(door: Door) -> None:
    """Keyed hashes and sealed bytes; an erasure's reason and reference are in none of them."""
    admin = door.anyone(Scope.ADMIN)
    body = {"person": "P-77001", "source": HOUSING, "reason": "asked, ref. zamoraqua"}
    assert admin.post("/v1/people/erase", json=body, headers=KEY).status_code == 202
    assert admin.post("/v1/people/erase", json=body, headers=KEY).headers["idempotency-replayed"] == "true"
    with door.system.keys.connect() as connection:
        rows = str(connection.execute(text("SELECT * FROM access_once")).all())
    assert rows.count("'") > 2
    assert [word for word in ("0b7a5f1e", "P-77001", "zamoraqua", "accepted") if word in rows] == []


@pytest.mark.parametrize("key", ["", "two words", "x" * 201, "é"])
def test_a_key_that_is_none_is_refused(learner: TestClient, key: str) -> None:
    """422 on the header, and nothing is done."""
    answer = learner.post("/v1/spaces", json=SPACE, headers={b"Idempotency-Key": key.encode()})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "Idempotency-Key")


def test_a_note_keeps_its_own_way(door: Door) -> None:
    """(source, id) says it: the header changes nothing, and no answer is kept for it."""
    assert door.client.post("/v1/notes", json=a_note(), headers=KEY).status_code == 201
    assert door.client.post("/v1/notes", json=a_note(id="A-18"), headers=KEY).status_code == 201
    with door.system.keys.connect() as connection:
        assert connection.execute(select(access_once)).all() == []


def test_without_a_token_it_is_401_whatever_the_key(door: Door) -> None:
    """Nobody's request is kept."""
    answer = TestClient(create_app(door.system)).post("/v1/spaces", json=SPACE, headers=KEY)
    assert answer.status_code == 401


def test_a_key_that_asks_too_often_is_told_when_to_go_on(tmp_path: Path) -> None:
    """429 with Retry-After; another key, and the health checks, are not slowed by it."""
    with a_system(tmp_path, rate_per_second=0.01, rate_burst=3) as system:
        app = create_app(system)
        busy = TestClient(app, headers=bearer(system, Scope.PATTERNS_READ))
        answers: list[Any] = [busy.get("/v1/places") for _ in range(5)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
        assert answers[-1].json()["type"] == "/problems/too-many-requests"
        assert 90 <= int(answers[-1].headers["retry-after"]) <= 100
        assert busy.get("/healthz").status_code == 200
        assert TestClient(app, headers=bearer(system, Scope.PATTERNS_READ)).get("/v1/places").status_code == 200


def test_an_answer_is_never_kept_for_longer_than_documented() -> None:
    """The problems page, the API's description and the store say the same."""
    assert timedelta(hours=24) == KEPT_FOR


@pytest.mark.parametrize(("change", "body"), [("withdraw", {"reason": "asked"}), ("reach", {"reach": "relationship"})])
def test_a_kept_answer_about_a_note_goes_with_its_person(door: Door, change: str, body: dict[str, str]) -> None:
    """It names their record in its own system: after an erasure no repeat is given it, and no key opens what is stored."""
    note = door.client.post("/v1/notes", json=a_note(return_to="https://cms.example/Quimby")).json()["id"]
    address = f"/v1/notes/{note}/{change}"
    first = door.client.post(address, json=body, headers=KEY)
    again = door.client.post(address, json=body, headers=KEY)
    assert (again.content, again.headers["idempotency-replayed"]) == (first.content, "true")
    assert first.json()["return_to"] == "https://cms.example/Quimby"
    erase = {"person": "P-204", "source": HOUSING, "reason": "asked"}
    assert door.anyone(Scope.ADMIN).post("/v1/people/erase", json=erase).status_code == 202
    gone = door.client.post(address, json=body, headers=KEY)
    assert (gone.status_code, gone.json()["type"]) == (410, "/problems/erased")
