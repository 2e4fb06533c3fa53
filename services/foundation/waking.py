"""Waking a follower as soon as the log grows: a wake-up that may be missed, with a look at the log behind it.

PostgreSQL tells whoever listens (a trigger on the log, so it does not matter who appends). A notification can be lost with
its connection, so it only shortens the wait: every `BEHIND` seconds the log is looked at anyway, and every `idle` seconds
while nothing listens. SQLite tells nobody, so there it is the look alone.
"""

from __future__ import annotations

import threading
from contextlib import closing
from typing import Any

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

CHANNEL = "incommon_log"
BEHIND = 1.0
"""Seconds between two looks at the log while notifications are heard."""
ASK_AGAIN = 10.0
"""Seconds after which a silent connection is asked whether it lives."""
LISTEN_AGAIN = 1.0


class Waker:
    """Waits until the log may have grown.

    Args:
        engine: of the log.
        idle: seconds between two looks at the log where nothing can be heard.
    """

    def __init__(self, engine: Engine, idle: float) -> None:
        self.idle = idle
        self.listening = False
        self._engine = engine
        self._woken = threading.Event()
        self._stop = threading.Event()
        if engine.dialect.name == "postgresql":
            threading.Thread(target=self._listen, daemon=True, name="waker").start()

    def about_to_look(self) -> None:
        """What is told from now on is news."""
        self._woken.clear()

    def wait(self) -> None:
        """Return when the log has grown, or might have."""
        self._woken.wait(BEHIND if self.listening else self.idle)

    def wake(self) -> None:
        """Let the one who waits look at once."""
        self._woken.set()

    def close(self) -> None:
        """Stop listening."""
        self._stop.set()
        self._woken.set()

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


def _own_connection(engine: Engine) -> Any:
    """A connection outside the pool, each statement its own transaction."""
    pooled = engine.raw_connection()
    connection: Any = pooled.driver_connection
    pooled.detach()
    connection.autocommit = True
    return connection
