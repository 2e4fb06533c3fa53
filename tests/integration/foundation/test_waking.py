"""A follower is woken when the log grows, and follows as well when nobody wakes it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from api import following
from contracts.events import RefreshAsked
from services.foundation import waking
from services.foundation.following import position
from services.foundation.log import Draft, service_stream
from services.foundation.waking import Waker
from tests.support.system import a_system

ASKED = Draft(service_stream("patterns"), RefreshAsked(asked_by="test"))


def until(what: Callable[[], bool]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + 30
    while not what():
        assert time.monotonic() < deadline, "it never was"
        time.sleep(0.01)


@pytest.mark.postgres
def test_an_append_wakes_and_nothing_else_does(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the look behind it put off, the wake-up alone ends the wait, soon after the commit."""
    monkeypatch.setattr(waking, "BEHIND", 20.0)
    with a_system(tmp_path, postgres_url) as system:
        waker = Waker(system.log_engine, 20.0)
        until(lambda: waker.listening)
        waker.wait()  # what was appended before it listened
        waker.about_to_look()
        timer = threading.Timer(0.2, system.log.append, ([ASKED],))
        timer.start()
        started = time.monotonic()
        waker.wait()
        assert time.monotonic() - started < 10
        timer.join()
        waker.close()


def test_sqlite_is_looked_at_when_somebody_committed_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its count of commits; with nothing to count, or a lost connection, the look behind it stays."""
    with a_system(tmp_path, "") as system:
        waker = Waker(system.log_engine, 0.01)

        def waited(behind: float) -> float:
            monkeypatch.setattr(waking, "BEHIND", behind)
            waker.about_to_look()
            started = time.monotonic()
            waker.wait()
            return time.monotonic() - started

        assert waited(0.5) >= 0.5
        timer = threading.Timer(0.2, system.log.append, ([ASKED],))
        timer.start()
        assert waited(20.0) < 10
        timer.join()
        assert waited(0.5) >= 0.5
        monkeypatch.setattr(waking, "_apart", lambda _: (_ for _ in ()).throw(OSError()))
        waker.close()
        waker._woken.clear()  # closing wakes; a lost connection does not
        assert waited(20.0) < 10


@pytest.mark.postgres
def test_it_listens_again_after_its_connection_was_cut(tmp_path: Path, postgres_url: str) -> None:
    """The connection is ended by the server; a new one listens."""
    with a_system(tmp_path, postgres_url) as system:
        waker = Waker(system.log_engine, 0.01)
        until(lambda: waker.listening)
        with system.derived.connect() as connection:
            ended = connection.execute(
                text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
            )
            assert len(ended.all()) == 1
        until(lambda: not waker.listening)
        until(lambda: waker.listening)
        waker.close()


def test_followers_follow_when_nobody_is_told(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without any notification the look behind it finds what was appended."""
    monkeypatch.setattr(waking, "CHANNEL", "somewhere_else")
    with a_system(tmp_path, database_url) as system:
        stop = threading.Event()
        thread = threading.Thread(target=following.follow_forever, args=(system, stop))
        thread.start()
        time.sleep(0.5)
        at = system.log.append([ASKED])[0].position

        def followed() -> bool:
            with system.derived.connect() as connection:
                return all(position(connection, follower.name) >= at for follower in system.followers)

        until(followed)
        stop.set()
        thread.join()
