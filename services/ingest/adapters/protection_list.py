"""The list of what people decided to protect somebody, in a file outside both databases, and the stored rows it copies.

A line holds one event as it stands in the log: sealed, so that the list tells nothing but when something was decided about
which stream, and is worth nothing once the person's key is destroyed. Lines are signed, as those of destroyed keys are.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Connection, Engine, select

from services.foundation.log import Envelope
from services.ingest.adapters.mapper import SealedMapper, parts_of
from services.ingest.adapters.recorder import log_event
from services.ingest.adapters.signed_lines import SignedLines, Signing, Stand
from services.ingest.protecting import Protection
from services.ingest.sealing.rows import StoredRow

NAME = "protections.ndjson"
FORM = "incommon protections v1"
AT_ONCE = 500


@dataclass
class _Seen:
    """What was read of the file: which it is, its size then, and up to the end of which line, by bytes and number."""

    inode: int = 0
    size: int = 0
    ended: int = 0
    number: int = 0
    lines: dict[str, Protection] = field(default_factory=dict)


class ProtectionList:
    """What `services.ingest.protecting.Protections` promises, in a file of a folder."""

    def __init__(self, folder: Path, signing: Signing) -> None:
        self.file = SignedLines(folder / NAME, FORM, signing)
        self.path = self.file.path
        self._seen = _Seen()

    def add(self, lines: Sequence[Protection]) -> None:
        """Sign and write them; they are on the disk when this returns."""
        self.file.add([_content(line) for line in lines])

    def lines(self) -> list[Protection]:
        """Every line that was signed, oldest first, each event once; of a file that has grown only what is new is read."""
        found = os.stat(self.path) if self.path.exists() else None  # noqa: PTH116  # size and file are of one moment
        inode, size = (found.st_ino, found.st_size) if found else (0, 0)
        if (inode, size) != (self._seen.inode, self._seen.size):
            if inode != self._seen.inode or size < self._seen.size:
                self._seen = _Seen(inode)
            self._grown(size)
        return list(self._seen.lines.values())

    def _grown(self, size: int) -> None:
        seen = self._seen
        ended, number = seen.ended, seen.number
        fresh = self.file.whole(ended)
        for one in self.file.read(ended, number):
            line = _line(one.content) if one.stand is Stand.SIGNED else None
            if line is not None:
                seen.lines.setdefault(line.ident, line)
        # From where it began, so that two that read at once do not go on twice.
        seen.number, seen.ended, seen.size = number + fresh.count(b"\n"), ended + fresh.rfind(b"\n") + 1, size

    def not_signed(self) -> list[int]:
        """Numbers of the lines that nobody signed or nobody can read."""
        return [one.number for one in self.file.read() if one.stand is not Stand.SIGNED]


class SqlStored:
    """What `services.ingest.protecting.StoredEvents` promises, on `log_event`."""

    def __init__(self, engine: Engine, mapper: SealedMapper) -> None:
        self.engine = engine
        self.mapper = mapper

    def at(self, positions: Sequence[int], connection: Connection | None = None) -> list[StoredRow]:
        """Events at positions, in order; through a connection, those that only its transaction sees too."""
        return self._where(log_event.c.position, positions, (), connection)

    def of(self, streams: Sequence[str], topics: Sequence[str]) -> list[StoredRow]:
        """Events of these topics in streams (in hex), in order of position."""
        return sorted(self._where(log_event.c.stream, streams, topics), key=lambda row: row.position)

    def open(self, rows: Sequence[StoredRow]) -> list[Envelope]:
        """Each opened; without a payload where its key is gone."""
        parts = [parts_of(bytes(row.state)) for row in rows]
        self.mapper.vault.load(sorted({part.key for part in parts}))
        found = []
        for row, part in zip(rows, parts, strict=True):
            stream = UUID(hex=row.stream)
            said = self.mapper.open(stream, row.version, row.topic, part)
            found.append(
                Envelope(row.position, stream, row.version, said.topic, said.recorded_at, said.key, said.payload)
            )
        return found

    def _where(
        self, column: Any, values: Sequence[Any], topics: Sequence[str], connection: Connection | None = None
    ) -> list[StoredRow]:
        if connection is None:
            with self.engine.connect() as own:
                return self._where(column, values, topics, own)
        found: list[StoredRow] = []
        asked = sorted(set(values))
        for start in range(0, len(asked), AT_ONCE):
            query = select(log_event).where(column.in_(asked[start : start + AT_ONCE]))
            if topics:
                query = query.where(log_event.c.topic.in_(topics))
            rows = connection.execute(query.order_by(log_event.c.position))
            found += [StoredRow(row.position, row.stream, row.version, row.topic, bytes(row.state)) for row in rows]
        return found


def _content(line: Protection) -> bytes:
    row = line.row
    fields = {
        "position": row.position,
        "stream": row.stream,
        "version": row.version,
        "topic": row.topic,
        "state": base64.b64encode(row.state).decode(),
        "origin": line.origin,
    }
    return orjson.dumps(fields)


def _line(content: bytes) -> Protection | None:
    """A line's content; None for what is none that was ever written here."""
    try:
        fields = orjson.loads(content)
        state = base64.b64decode(fields["state"], validate=True)
        row = StoredRow(
            int(fields["position"]), UUID(hex=fields["stream"]).hex, int(fields["version"]), str(fields["topic"]), state
        )
        return Protection(row, str(fields["origin"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
