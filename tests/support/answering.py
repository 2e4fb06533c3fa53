"""A system that answers over HTTP on a free loopback port and follows its log, in threads of this process."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from api.app import create_app
from api.bootstrap import System
from api.following import follow_forever
from tests.support.loading import TOWN

UP_WITHIN = 30.0


@contextmanager
def answering(system: System) -> Iterator[str]:
    """Load a place to post about, then serve and follow until the block ends; gives the address."""
    system.ingest.registry.load_places(TOWN)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(system), log_config=None, access_log=False))
    stop = threading.Event()
    threads = [
        threading.Thread(target=server.run, args=([listener],), daemon=True),
        threading.Thread(target=follow_forever, args=(system, stop), daemon=True),
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + UP_WITHIN
    while not server.started:
        assert time.monotonic() < deadline, "it did not start"
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        stop.set()
        for thread in threads:
            thread.join(60)
