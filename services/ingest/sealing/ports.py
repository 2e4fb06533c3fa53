"""What the seal needs of the outside: the checkpoints in the database, the file kept apart from it, and who opens events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from services.ingest.sealing.checkpoint import Checkpoint
from services.ingest.sealing.rows import StoredRow


class Checkpoints(Protocol):
    """The checkpoints in the log's database: they are added to and never changed."""

    def newest(self) -> Checkpoint | None:
        """The checkpoint with the highest number."""

    def at(self, number: int) -> Checkpoint | None:
        """One checkpoint."""

    def after(self, number: int, limit: int = 50) -> Sequence[Checkpoint]:
        """Checkpoints after a number, in order."""

    def add(self, checkpoint: Checkpoint) -> bool:
        """Add the next checkpoint; False, and nothing is written, when another process added one first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: a checkpoint, or None for what is none.

    Attributes:
        number: which line it is, from 1.
    """

    number: int
    checkpoint: Checkpoint | None


Following = Callable[[Checkpoint | None], Sequence[Checkpoint]]
"""Given a checkpoint, some that follow on it (given None: the first ones); empty when there are no more."""


class Outside(Protocol):
    """The copy of the checkpoints that lies outside the database."""

    def newest(self) -> Checkpoint | None:
        """The last checkpoint that was written whole."""

    def extend(self, following: Following) -> int:
        """Add everything that follows on what is there, while other writers wait; durable when it returns.

        Returns:
            How many were added.
        """

    def lines(self) -> Iterator[Line]:
        """Every line, but for what was torn and then written anew."""


class Found(Enum):
    """What came of opening an event."""

    OPENS = "opens"
    KEY_GONE = "key_gone"
    CHANGED = "changed"


class Opening(Protocol):
    """Opens events, to see whether they still can be."""

    def look(self, rows: Sequence[StoredRow]) -> Sequence[Found]:
        """What comes of each, in order."""
