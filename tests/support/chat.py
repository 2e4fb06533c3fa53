"""An OpenAI-compatible endpoint in miniature, on loopback: says what it is told to say, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class FakeChat:
    """What it answers with, and what came.

    Attributes:
        says: the content of its answers; several are given in turn, the last for ever.
        status: of its answers; `delay`: seconds before each.
        asked: the body of each request; `keys`: what each was authorised with.
    """

    url: str = ""
    says: list[str] = field(default_factory=list)
    status: int = 200
    delay: float = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


@contextmanager
def fake_chat(*says: str, status: int = 200, delay: float = 0) -> Iterator[FakeChat]:
    """Serve until the end of the block."""
    fake = FakeChat(says=list(says), status=status, delay=delay)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            fake.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            fake.keys.append(self.headers.get("Authorization", ""))
            time.sleep(fake.delay)
            content = fake.says.pop(0) if len(fake.says) > 1 else "".join(fake.says)
            body = json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()
            self.send_response(fake.status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    fake.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
