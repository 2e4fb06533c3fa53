"""What was ended stays ended in a key store that was restored, by whatever way, as long as the list is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, select

from api.auth import Principal
from api.bootstrap import System
from api.ended_list import Ended, EndedList
from api.kept_links import Sight, access_link
from api.stores import open_databases
from api.system_keys import KeyRefusedError, access_token
from contracts.words import PersonRef, Scope
from services.foundation.database import writing
from tests.support.system import Clock, a_system

ADMIN = Principal("leaver", frozenset({Scope.ADMIN}))
OTHER = Principal("stays", frozenset({Scope.PATTERNS_READ}))
SOMEBODY = Sight((PersonRef("a" * 32),))
TABLES = (access_token, access_link)


@pytest.fixture
def clock() -> Clock:
    """The system's clock."""
    return Clock()


@pytest.fixture
def system(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[System]:
    """An empty system."""
    with a_system(tmp_path, database_url, clock) as made:
        yield made


def copied(system: System) -> list[list[dict[str, Any]]]:
    """Keys and links as a copy of the key store has them."""
    with system.keys.connect() as connection:
        return [[row._asdict() for row in connection.execute(select(table))] for table in TABLES]


def restored(system: System, copy: list[list[dict[str, Any]]]) -> None:
    """Put the copy in the key store's place, and open it as the next process does."""
    with writing(system.keys) as connection:
        for table, rows in zip(TABLES, copy, strict=True):
            connection.execute(delete(table))
            if rows:
                connection.execute(insert(table), rows)
    for engine in open_databases(system.settings):
        engine.dispose()


def test_a_revoked_key_stays_revoked(system: System, clock: Clock) -> None:
    """On the day it was; a key that nobody revoked still opens; a repeat changes nothing."""
    token, other = system.tokens.make(ADMIN), system.tokens.make(OTHER)
    copy = copied(system)
    system.tokens.revoke(token.split("_")[1])
    revoked_at = clock()
    system.tokens.revoke(token.split("_")[1])
    clock.move(days=3)
    for _ in range(2):
        restored(system, copy)
        assert system.tokens.who(token) is None
        assert system.tokens.who(other) == OTHER
        (kept,) = [one for one in system.tokens.listed() if one.principal.name == "leaver"]
        assert kept.revoked_at == revoked_at
    assert len(system.tokens.ended.lines()) == 1


def test_a_key_that_was_followed_by_another_still_ends(system: System, clock: Clock) -> None:
    """At the end of its overlap, as it was told, and not in a year."""
    token = system.tokens.make(ADMIN)
    copy = copied(system)
    system.tokens.rotate("leaver", overlap=timedelta(days=2))
    restored(system, copy)
    assert system.tokens.who(token) == ADMIN
    clock.move(days=2)
    assert system.tokens.who(token) is None


def test_a_link_that_was_used_stays_used(system: System) -> None:
    """Whoever finds the letter opens nothing by it; one that nobody used still waits."""
    token, _ = system.kept_links.make(SOMEBODY, "")
    other, _ = system.kept_links.make(SOMEBODY, "")
    copy = copied(system)
    assert system.kept_links.use(token) is not None
    restored(system, copy)
    assert not system.kept_links.waits(token)
    assert system.kept_links.use(token) is None
    assert system.kept_links.use(other) is not None


def test_the_list_holds_nothing_that_opens_and_nobodys_name(system: System) -> None:
    """Ids, hashes and times, readable by its owner alone; what a crash cut short says nothing."""
    key = system.tokens.make(ADMIN)
    link, _ = system.kept_links.make(SOMEBODY, "")
    system.tokens.revoke(key.split("_")[1])
    with system.tokens.ended.path.open("ab") as file:
        file.write(b'{"what": "revo')
    system.kept_links.use(link)
    content = system.tokens.ended.path.read_text()
    for secret in (key.split("_", 2)[2], link, "leaver", SOMEBODY.persons[0]):
        assert secret not in content
    assert [one.what for one in system.tokens.ended.lines()] == ["revoked", "used"]
    assert system.tokens.ended.path.stat().st_mode & 0o077 == 0


def test_a_list_that_cannot_be_written_is_told_and_the_key_is_revoked_all_the_same(
    system: System, tmp_path: Path
) -> None:
    """Whoever revoked it hears of it, and the repeat writes it down."""
    token = system.tokens.make(ADMIN)
    ident, good = token.split("_")[1], system.tokens.ended
    (tmp_path / "a-file").touch()
    system.tokens.ended = EndedList(tmp_path / "a-file" / "below")
    with pytest.raises(OSError, match="a-file"):
        system.tokens.revoke(ident)
    assert system.tokens.who(token) is None
    system.tokens.ended = good
    system.tokens.revoke(ident)
    assert [one.ident for one in good.lines()] == [ident]
    with pytest.raises(KeyRefusedError):
        system.tokens.revoke("nobody")
    assert len(good.lines()) == 1


def test_what_is_on_the_list_and_not_here_harms_nothing(system: System) -> None:
    """A key and a link of which this copy knows nothing yet."""
    copy = copied(system)
    for what in ("revoked", "ends", "used"):
        system.tokens.ended.add(Ended(what, "unknown", system.clock()))
    restored(system, copy)
    assert system.tokens.listed() == []
