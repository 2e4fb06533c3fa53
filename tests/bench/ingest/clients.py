"""Many clients at one door: each posts, waits for its answer, and posts the next. Light, as it shares the cores."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Round:
    """What one round showed.

    Attributes:
        answered: posts.
        seconds: from the first to the last.
        waits: seconds that each post waited, in order of length.
    """

    answered: int
    seconds: float
    waits: tuple[float, ...]

    def wait(self, share: float) -> float:
        """What this share of posts waited at most, in milliseconds."""
        return self.waits[min(len(self.waits) - 1, int(share * len(self.waits)))] * 1000


def request(path: str, token: str, body: Any) -> bytes:
    """The bytes of a post."""
    content = json.dumps(body).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: bench\r\nauthorization: {token}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def post_all(ports: Sequence[int], posts: Sequence[bytes], clients: int) -> Round:
    """Post everything from so many clients at once, each with a connection that it keeps, in turn to each port.

    Raises:
        RuntimeError: an answer was no 200 or 201.
    """
    return asyncio.run(_post_all(ports, posts, clients))


async def _post_all(ports: Sequence[int], posts: Sequence[bytes], clients: int) -> Round:
    waiting = iter(posts)
    waits: list[float] = []

    async def client(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for post in waiting:
            begun = time.perf_counter()
            writer.write(post)
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            await reader.readexactly(length)
            if head[9:12] not in (b"200", b"201"):
                raise RuntimeError(f"answered {head[9:12].decode()}")
            waits.append(time.perf_counter() - begun)
        writer.close()

    begun = time.perf_counter()
    await asyncio.gather(*(client(ports[one % len(ports)]) for one in range(clients)))
    return Round(len(waits), time.perf_counter() - begun, tuple(sorted(waits)))
