"""A proxy on loopback that cuts connections in the middle: at a byte of what is sent, or of what comes back."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final

RESET: Final = struct.pack("ii", 1, 0)
"""Linger for no time: closing resets, as a network that goes away does."""


class Proxy:
    """Passes bytes on between a loopback port and an upstream.

    Args:
        connect: opens a connection upstream.
        plan: asked for each connection: after how many bytes sent, and after how many received, it is cut; None for never.
    """

    def __init__(self, connect: Callable[[], socket.socket], plan: Callable[[], tuple[int | None, int | None]]) -> None:
        self._connect = connect
        self._plan = plan
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.cuts = 0
        self.whole = threading.Event()
        self._accepting = threading.Thread(target=self._accept, daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listener.getsockname()[1])

    def mend(self) -> None:
        """Cut nothing from now on."""
        self.whole.set()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = self._connect()
            except OSError:
                near.close()
                continue
            sent, received = self._plan()
            for one, other, limit in ((near, far, sent), (far, near, received)):
                threading.Thread(target=self._pass, args=(one, other, limit), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, limit: int | None) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while chunk := one.recv(4096):
                if limit is not None and passed + len(chunk) > limit and not self.whole.is_set():
                    other.sendall(chunk[: limit - passed])
                    self.cuts += 1
                    for end in (one, other):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    break
                passed += len(chunk)
                other.sendall(chunk)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def __enter__(self) -> Proxy:
        """Listen."""
        self._accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
