"""Keys of systems, on both databases: two live at most, an end, a last use, and never a secret at rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event, select
from typer.testing import CliRunner

from api.app import create_app
from api.auth import Principal
from api.bootstrap import System
from api.cli import app as command
from api.system_keys import KeyRefusedError, SystemKeys, access_token
from contracts.words import Scope
from tests.support.door import HOUSING
from tests.support.system import Clock, a_system

READER = Principal("analysis", frozenset({Scope.PATTERNS_READ, Scope.SIGNALS_READ}), place="C01", team="north")
WRITER = Principal("housing", frozenset({Scope.NOTES_WRITE}), source=HOUSING)


@pytest.fixture
def clock() -> Clock:
    """The system's clock."""
    return Clock()


@pytest.fixture
def system(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[System]:
    """An empty system."""
    with a_system(tmp_path, database_url, clock) as made:
        yield made


@pytest.fixture
def keys(system: System) -> SystemKeys:
    """Its keys."""
    return system.tokens


def test_a_key_is_its_principal_with_every_limit(keys: SystemKeys) -> None:
    """Scopes, place, team and source come back; the secret is shown once and only its hash is kept."""
    token = keys.make(READER)
    assert token.startswith("ic_")
    assert keys.who(token) == READER
    with keys.keys.connect() as connection:
        row = connection.execute(select(access_token)).one()
    assert token.split("_", 2)[2] not in str(row)
    assert keys.who(token[:-1] + ("a" if token[-1] != "a" else "b")) is None


def test_a_name_has_two_live_keys_at_most(keys: SystemKeys) -> None:
    """The third is refused with the mend; once one is revoked there is room, and another name has its own two."""
    first = keys.make(READER)
    keys.make(READER)
    with pytest.raises(KeyRefusedError, match="revoke one"):
        keys.make(READER)
    keys.make(WRITER)
    keys.revoke(first.split("_")[1])
    assert keys.who(first) is None
    keys.make(READER)


def test_a_key_ends_with_its_last_day(keys: SystemKeys, clock: Clock) -> None:
    """It works until then and not after; an ended one makes room."""
    token = keys.make(READER, timedelta(days=2))
    clock.move(days=1.99)
    assert keys.who(token) == READER
    clock.move(days=0.02)
    assert keys.who(token) is None
    keys.make(READER)
    keys.make(READER)


def test_the_next_key_takes_over_and_the_old_one_ends_after_the_overlap(keys: SystemKeys, clock: Clock) -> None:
    """Both work meanwhile, with the same limits; there is no third while two live, and none of a name without keys."""
    old = keys.make(WRITER)
    new = keys.rotate("housing", overlap=timedelta(days=7))
    assert (keys.who(old), keys.who(new)) == (WRITER, WRITER)
    with pytest.raises(KeyRefusedError):
        keys.rotate("housing")
    clock.move(days=7)
    assert (keys.who(old), keys.who(new)) == (None, WRITER)
    with pytest.raises(KeyRefusedError, match="make one"):
        keys.rotate("nobody")


def test_a_rotation_never_lengthens_the_life_of_the_old_key(keys: SystemKeys, clock: Clock) -> None:
    """One that ends tomorrow still ends tomorrow."""
    old = keys.make(WRITER, timedelta(days=1))
    keys.rotate("housing", overlap=timedelta(days=7))
    clock.move(days=1)
    assert keys.who(old) is None


def test_the_last_use_is_written_once_a_minute_at_most(keys: SystemKeys, clock: Clock) -> None:
    """A busy key costs one write a minute."""
    token = keys.make(READER)
    writes: list[str] = []
    event.listen(
        keys.keys,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_: writes.append(statement) if statement.startswith("UPDATE") else None,
    )
    for _ in range(5):
        clock.move(seconds=11)
        keys.who(token)
    assert len(writes) == 1
    first = keys.listed()[0].last_used_at
    clock.move(seconds=60)
    keys.who(token)
    assert len(writes) == 2
    again = keys.listed()[0].last_used_at
    assert first is not None
    assert again == clock()


def test_outside_evaluation_a_key_that_writes_is_bound_to_a_source(tmp_path: Path) -> None:
    """Refused without one, made with one; one that only reads needs none."""
    with a_system(tmp_path, env="production") as system:
        with pytest.raises(KeyRefusedError, match="--source"):
            system.tokens.make(Principal("writer", frozenset({Scope.NOTES_WRITE})))
        system.tokens.make(WRITER)
        system.tokens.make(READER)


def test_revoking_a_key_ends_the_sessions_it_signed_in(system: System) -> None:
    """Whoever signed in with it is led back to the door."""
    token = system.tokens.make(READER)
    client = TestClient(create_app(system), follow_redirects=False)
    form = client.get("/sign-in").text.split('name="csrf_token" value="')[1].split('"')[0]
    assert client.post("/sign-in", data={"csrf_token": form, "token": token}).headers["location"] == "/"
    assert client.get("/spaces").status_code == 200
    system.tokens.revoke(token.split("_")[1])
    assert client.get("/spaces").headers["location"] == "/sign-in"


def test_the_commands_make_list_rotate_and_revoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What they print works, what they list holds no secret, and `incommon token` makes the same thing."""
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path))

    def run(*arguments: str) -> str:
        return CliRunner().invoke(command, list(arguments)).output.strip()

    made = run("key", "make", "housing", "--scope", "notes:write", "--source", HOUSING)
    rotated = run("key", "rotate", "housing")
    short = run("token", "--scope", "patterns:read", "--team", "north")
    assert "live already" in run("key", "make", "housing", "--scope", "notes:write")
    listed = run("key", "list")
    for token in (made, rotated, short):
        assert token.startswith("ic_")
        assert token.split("_")[1] in listed
        assert token.split("_", 2)[2] not in listed
    assert HOUSING in listed
    assert "last used never" in listed
    assert "is revoked" in run("key", "revoke", made.split("_")[1])
    assert "revoked" in run("key", "list")
