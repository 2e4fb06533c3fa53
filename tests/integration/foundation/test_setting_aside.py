"""An event that cannot be digested is set aside and told; the rest goes on, and it can be taken again."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import structlog
from sqlalchemy import Connection, exc, select, text, update

from api import following
from api.bootstrap import System
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import RefreshAsked, SpaceOpened
from contracts.words import Scale
from services.foundation import setting_aside
from services.foundation.database import writing
from services.foundation.following import position
from services.foundation.log import Draft, Envelope, service_stream
from services.foundation.setting_aside import Aside, Careful, TooManyAsideError, retry, set_aside
from services.learning.tables import learning_space
from tests.integration.foundation.test_following import Listener, drafts, heard, metadata
from tests.support.system import a_system

POISON = 7


@pytest.fixture
def system(tmp_path: Path, database_url: str) -> Iterator[System]:
    """A system with a table for a listener, on each database."""
    with a_system(tmp_path, database_url) as made:
        metadata.create_all(made.derived)
        yield made


def careful(system: System, follower: Listener, told: list[Aside]) -> Careful:
    """A listener that is followed with care."""
    return Careful(follower, system.log, system.derived, told.append)


def to_the_end(followed: Careful, system: System) -> int:
    """Step until the listener has caught up; how often it failed on the way."""
    failures = 0
    while True:
        with system.derived.connect() as connection:
            if position(connection, followed.follower.name) >= system.log.head():
                return failures
        try:
            followed.step()
        except TooManyAsideError:
            raise
        except RuntimeError:
            failures += 1
            assert failures < 50, "it never goes on"


def positions(system: System) -> list[int]:
    """What was heard."""
    with system.derived.connect() as connection:
        return list(connection.execute(select(heard.c.position)).scalars())


def test_one_is_set_aside_after_three_tries_and_the_rest_is_heard(system: System) -> None:
    """Every other event of the page is digested, and whoever asked is told where the one stands and what it raised."""
    system.log.append(drafts(300))
    told: list[Aside] = []
    failures = to_the_end(careful(system, Listener(fail_at=POISON), told), system)
    assert failures == setting_aside.TRIES - 1
    assert told == [Aside("listener", POISON, "RuntimeError", setting_aside.TRIES)]
    assert positions(system) == [n for n in range(1, 601, 2) if n != POISON]
    with system.derived.connect() as connection:
        assert set_aside(connection) == {"listener": 1}


def test_one_that_was_damaged_in_the_log_is_set_aside_as_well(system: System) -> None:
    """An event whose bytes do not open stops its reader no more than one that opens and means nothing."""
    system.log.append(drafts(5))
    with system.log_engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("DROP TRIGGER log_event_no_update"))
        else:
            connection.execute(text("ALTER TABLE log_event DISABLE TRIGGER log_event_immutable"))
        state = bytes(connection.execute(text("SELECT state FROM log_event WHERE position = 5")).scalar_one())
        changed = state[:-1] + bytes([state[-1] ^ 1])
        connection.execute(text("UPDATE log_event SET state = :state WHERE position = 5"), {"state": changed})
    told: list[Aside] = []
    followed = careful(system, Listener(), told)
    for _ in range(20):
        try:
            followed.step()
        except ValueError:
            continue
    assert [(one.position, one.error_type) for one in told] == [(5, "ValueError")]
    assert positions(system) == [1, 3, 7, 9]


def test_what_the_machine_is_to_blame_for_is_waited_out(system: System) -> None:
    """A database that is gone, or no memory left, sets nothing aside, however often."""
    system.log.append(drafts(2))

    class Unlucky(Listener):
        """Is in want of something each time."""

        lacks: BaseException

        def prepare(self, page: Sequence[Envelope]) -> int:
            """Fail."""
            raise self.lacks

    for lacks in (exc.OperationalError("", {}, Exception()), MemoryError(), OSError(28, "full")):
        unlucky = Unlucky()
        unlucky.lacks = lacks
        followed = careful(system, unlucky, [])
        for _ in range(9):
            with pytest.raises(type(lacks)):
                followed.step()
    with system.derived.connect() as connection:
        assert set_aside(connection) == {}
        assert position(connection, "listener") == 0


def test_a_follower_that_can_digest_nothing_stops(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond so many set aside it is the follower that is broken: it passes over nothing more."""
    monkeypatch.setattr(setting_aside, "MOST_ASIDE", 3)
    system.log.append(drafts(20))

    class Broken(Listener):
        """Digests nothing."""

        def apply(self, connection: Connection, page: Sequence[Envelope], prepared: int) -> None:
            """Fail, whatever it is."""
            raise RuntimeError("broken")

    with pytest.raises(TooManyAsideError):
        to_the_end(careful(system, Broken(), []), system)
    with system.derived.connect() as connection:
        assert set_aside(connection) == {"listener": 3}


def test_it_is_taken_again_once_it_can_be_digested(system: System) -> None:
    """Not while it still fails; then once, and never twice."""
    first = Draft(service_stream("patterns", "a"), RefreshAsked(asked_by="a"))
    system.log.append([first, *drafts(3)])
    to_the_end(careful(system, Listener(fail_at=1), []), system)
    assert [one.outcome for one in retry(Listener(fail_at=1), system.log, system.derived)] == ["failed"]
    assert [(one.position, one.outcome) for one in retry(Listener(), system.log, system.derived)] == [(1, "taken")]
    assert 1 in positions(system)
    assert list(retry(Listener(), system.log, system.derived)) == []


def test_one_that_newer_events_overtook_waits_for_a_rebuild(system: System) -> None:
    """Taken late it could undo what came after, a narrowed reach for one: it is left, and that is said."""
    system.log.append(drafts(5))
    to_the_end(careful(system, Listener(fail_at=3), []), system)
    assert [one.outcome for one in retry(Listener(), system.log, system.derived)] == ["overtaken"]
    assert 3 not in positions(system)


def test_the_running_followers_go_on_and_say_so(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """The loops of `incommon follow` set aside what learning cannot digest, log no word of it, and digest the next."""
    monkeypatch.setattr(following, "IDLE", 0.01)
    secret = "the words of somebody"
    for n in range(3):
        space = SpaceOpened(
            space=f"s{n}", name=secret, purpose="p", scale=Scale.TEAM, opened_by="t", at="2026-11-18T00:00:00Z"
        )
        system.log.append([Draft(service_stream("learning", str(n)), space)])
    apply = system.learning.projection.apply

    def choke(connection: Connection, page: Sequence[Envelope], prepared: object) -> None:
        if any(isinstance(one.payload, SpaceOpened) and one.payload.space == "s1" for one in page):
            raise ValueError(secret)
        apply(connection, page, prepared)

    monkeypatch.setattr(system.learning.projection, "apply", choke)
    stop = threading.Event()
    with structlog.testing.capture_logs() as logged:
        thread = threading.Thread(target=following.follow_forever, args=(system, stop))
        thread.start()
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with system.derived.connect() as connection:
                if list(connection.execute(select(learning_space.c.space)).scalars()) == ["s0", "s2"]:
                    break
            time.sleep(0.05)
        stop.set()
        thread.join()
    told = [line for line in logged if line["event"] == "set aside"]
    assert [(line["process"], line["position"], line["error_type"]) for line in told] == [("learning", 2, "ValueError")]
    assert secret not in str(logged)
    monkeypatch.undo()
    rebuild(system, silent)
    with system.derived.connect() as connection:
        assert set_aside(connection) == {}
        assert list(connection.execute(select(learning_space.c.space)).scalars()) == ["s0", "s1", "s2"]


def test_a_try_is_counted_for_the_event_it_was_of(system: System) -> None:
    """Two failures of one event and one of another set neither aside."""
    system.log.append(drafts(2))
    listener = Listener(fail_at=1)
    told: list[Aside] = []
    followed = careful(system, listener, told)
    tries = 0
    while tries < 2:
        try:
            followed.step()
        except RuntimeError:
            tries += 1
    with writing(system.derived) as connection:  # another process digested it meanwhile
        connection.execute(text("INSERT INTO follower_position VALUES ('listener', 1)"))
        connection.execute(update(heard).values(position=1))
    listener.fail_at = 3
    with pytest.raises(RuntimeError):
        followed.step()
    assert told == []
