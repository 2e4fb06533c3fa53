"""The append-only file of checkpoints: one line of JSON each, synced before anything rests on it.

Nothing in it is ever changed or cut, so the system may be told to allow nothing else (`chattr +a`). A process that dies in the
middle of a line leaves a torn one; the next writer ends it and writes the checkpoint anew on a line of its own. Since the
database decides what a checkpoint is, that is the same line to the byte, and a torn line is one that the next begins with.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from services.ingest.adapters.syncing import sync_folder
from services.ingest.sealing.checkpoint import Checkpoint
from services.ingest.sealing.ports import Following, Line

NAME = "checkpoints.jsonl"
BLOCK = 65536


class SealFile:
    """What `services.ingest.sealing.ports.Outside` promises, as `checkpoints.jsonl` in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def newest(self) -> Checkpoint | None:
        """The last checkpoint that was written whole; a line that lacks only its end counts."""
        if not self.path.exists():
            return None
        with self.path.open("rb") as file:
            return _newest(file.fileno())

    def extend(self, following: Following) -> int:
        """Add everything that follows on what is there, while other writers wait; durable when it returns.

        Returns:
            How many were added.
        """
        added = 0
        with self._open() as handle:
            last = _newest(handle)
            while new := following(last):
                start = b"" if _ends(handle) else b"\n"
                _write(handle, start + b"".join(_line(one) for one in new))
                last = new[-1]
                added += len(new)
            if added:
                os.fsync(handle)
        return added

    @contextmanager
    def _open(self) -> Iterator[int]:
        """The file, held against other writers."""
        new = not self.path.exists()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if new:
                sync_folder(self.path.parent)
            yield handle
        finally:
            os.close(handle)  # lets the lock go as well

    def lines(self) -> Iterator[Line]:
        """Every line; torn ones that were written anew are passed over, other unreadable ones are told."""
        if not self.path.exists():
            return
        unread: list[tuple[int, bytes]] = []
        with self.path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                bare = _bare(line)
                checkpoint = _read(bare)
                if checkpoint is None:
                    unread.append((number, bare))
                    continue
                yield from (Line(one, None) for one, torn in unread if not bare.startswith(torn))
                unread = []
                yield Line(number, checkpoint)
            # A torn last line is what a crash leaves; the sealer ends it with its next look.
            yield from (Line(one, None) for one, _ in (unread if _ends(file.fileno()) else unread[:-1]))


def _ends(handle: int) -> bool:
    size = os.fstat(handle).st_size
    return size == 0 or os.pread(handle, 1, size - 1) == b"\n"


def _newest(handle: int) -> Checkpoint | None:
    """Look for the last whole line from the end of the file, in ever larger steps."""
    size = os.fstat(handle).st_size
    length = 0
    while length < size:
        length = min(size, 4 * length or BLOCK)
        lines = os.pread(handle, length, size - length).split(b"\n")
        for line in reversed(lines if length == size else lines[1:]):
            found = _read(_bare(line))
            if found is not None:
                return found
    return None


def _bare(line: bytes) -> bytes:
    """A line without its end, and without the zeros a crash may leave where the length was kept and the bytes were not."""
    return line.rstrip(b"\n").rstrip(b"\0")


def _line(checkpoint: Checkpoint) -> bytes:
    fields = {
        "checkpoint": checkpoint.number,
        "text": checkpoint.text,
        "signature": base64.b64encode(checkpoint.signature).decode(),
        "leaves": base64.b64encode(checkpoint.leaves).decode(),
    }
    return json.dumps(fields).encode() + b"\n"


def _read(line: bytes) -> Checkpoint | None:
    try:
        fields = json.loads(line)
        made = Checkpoint(
            int(fields["checkpoint"]),
            str(fields["text"]),
            base64.b64decode(fields["signature"], validate=True),
            base64.b64decode(fields["leaves"], validate=True),
        )
    except (ValueError, KeyError, TypeError):
        return None
    # Only what would be written again to the byte is a checkpoint's line: an addition to it is damage.
    return made if _line(made) == line + b"\n" else None


def _write(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]
