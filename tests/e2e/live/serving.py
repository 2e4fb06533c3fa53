"""The town's own web server on a free loopback port, with its followers following, as `incommon run` has it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn

from api.app import create_app
from api.auth import Principal
from api.following import follow_forever
from api.sessions import Sessions
from tests.support.town import Town

UP_WITHIN = 20.0


@dataclass(frozen=True)
class Live:
    """A town that answers at an address."""

    town: Town
    url: str
    sessions: Sessions

    def link(self, person: Principal) -> str:
        """A sign-in link."""
        return f"{self.url}/sign-in/{self.sessions.link(person)}"


@contextmanager
def serving(town: Town) -> Iterator[Live]:
    """Serve a town until the block ends."""
    app = create_app(town.system)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    stop = threading.Event()
    threads = [
        threading.Thread(target=server.run, args=([listener],), daemon=True),
        threading.Thread(target=follow_forever, args=(town.system, stop), daemon=True),
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + UP_WITHIN
    while not server.started:
        assert time.monotonic() < deadline, "the town's server did not start"
        time.sleep(0.02)
    try:
        yield Live(town, f"http://127.0.0.1:{listener.getsockname()[1]}", app.state.sessions)
    finally:
        server.should_exit = True
        stop.set()
        for thread in threads:
            thread.join(20)
