"""Waking a follower as soon as the log grows: a wake-up that may be missed, with a look at the log behind it.

PostgreSQL tells whoever listens (a trigger on the log, so it does not matter who appends). A notification can be lost with
its connection, so it only shortens the wait: every `BEHIND` seconds the log is looked at anyway, and every `idle` seconds
while nothing listens. SQLite tells nobody, but counts what is committed (`PRAGMA data_version`), so every `idle` seconds that
count is looked at, which costs microseconds, and the log where it has moved and every `BEHIND` seconds.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from typing import Any

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

CHANNEL = "incommon_log"
BEHIND = 1.0
"""Seconds between two looks at the log while nothing tells of it."""
ASK_AGAIN = 10.0
"""Seconds after which a silent connection is asked whether it lives."""
LISTEN_AGAIN = 1.0


class Waker:
    """Waits until the log may have grown.

    Args:
        engine: of the log.
        idle: seconds between two looks at the log where nothing can be heard, and at SQLite's count of commits.
    """

    def __init__(self, engine: Engine, idle: float) -> None:
        self.idle = idle
        self.listening = False
        self._engine = engine
        self._woken = threading.Event()
        self._stop = threading.Event()
        self._commits = Commits(engine) if engine.dialect.name == "sqlite" else None
        self._before: int | None = None
        if engine.dialect.name == "postgresql":
            threading.Thread(target=self._listen, daemon=True, name="waker").start()

    def about_to_look(self) -> None:
        """What is told from now on is news."""
        self._woken.clear()
        self._before = self._commits.count() if self._commits else None

    def wait(self) -> None:
        """Return when the log has grown, or might have."""
        if self._commits is None:
            self._woken.wait(BEHIND if self.listening else self.idle)
            return
        until = time.monotonic() + BEHIND
        while not self._woken.wait(self.idle) and time.monotonic() < until:
            if self._before is None or self._commits.count() != self._before:
                return

    def wake(self) -> None:
        """Let the one who waits look at once."""
        self._woken.set()

    def close(self) -> None:
        """Stop listening."""
        self._stop.set()
        self._woken.set()
        if self._commits is not None:
            self._commits.close()

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with closing(_own_connection(self._engine)) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self.listening = True
                    self._woken.set()  # whatever was appended before we listened
                    while not self._stop.is_set():
                        for _ in connection.notifies(timeout=ASK_AGAIN, stop_after=1):
                            self._woken.set()
                        connection.execute("SELECT 1")
            except (SQLAlchemyError, psycopg.Error, OSError):
                self.listening = False  # the followers fail by themselves, and tell; here it is only asked again
            self._stop.wait(LISTEN_AGAIN)


class Commits:
    """What SQLite counts of the commits of all connections but its own, which is kept open for it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Any = None

    def count(self) -> int | None:
        """A number that is another after every commit elsewhere; None where it cannot be had: then one looks."""
        try:
            if self._connection is None:
                self._connection = _apart(self._engine)
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except (SQLAlchemyError, sqlite3.Error, OSError):
            self.close()
            return None

    def close(self) -> None:
        """Give the connection up."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _apart(engine: Engine) -> Any:
    """A driver's connection outside the pool."""
    pooled = engine.raw_connection()
    connection: Any = pooled.driver_connection
    pooled.detach()
    return connection


def _own_connection(engine: Engine) -> Any:
    """A connection outside the pool, each statement its own transaction."""
    connection = _apart(engine)
    connection.autocommit = True
    return connection
