"""What the door needs of the outside: the log with its append lock, and the methods that read texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from contracts.events import Redaction
from contracts.words import Kind, Voice
from services.foundation.log import Appended, Draft, Envelope, EventLog


@dataclass(frozen=True, slots=True)
class Known:
    """One body already kept under an idempotency key, and the id of the data key that seals it."""

    digest: bytes
    stream: UUID
    position: int
    key: str


class Gone(NamedTuple):
    """Keys of one person that are to be destroyed, as the list outside the databases holds them.

    Attributes:
        person: keyed hash.
        keys: their ids.
        by: who asked; None where their time was over.
        record_class, year: of what expired.
        notes: ids of the notes they sealed.
    """

    person: str
    keys: tuple[str, ...]
    by: str | None = None
    record_class: str = ""
    year: int = 0
    notes: tuple[str, ...] = ()


class Listed(NamedTuple):
    """One line of the list outside the databases.

    Attributes:
        number: of the line, from 1.
        signed: whether a key that is trusted here signed it.
        gone: what it says; nothing where it is no line that was ever written here.
    """

    number: int
    signed: bool
    gone: tuple[Gone, ...]


class DestroyedList(Protocol):
    """A list of destroyed keys, kept outside both databases."""

    def add(self, gone: Sequence[Gone]) -> None:
        """Write down what is about to be destroyed; durable when it returns."""

    def lines(self) -> list[tuple[Gone, ...]]:
        """All that was written down and signed, oldest first."""

    def read(self) -> list[Listed]:
        """Every line there is, oldest first, whoever wrote it."""

    def digest(self) -> str:
        """A hash of the whole list."""


class DoorLog(EventLog, Protocol):
    """The log, with its append lock in the caller's hand: what is decided under it still holds when it is written."""

    def appending(self) -> AbstractContextManager[Any]:
        """Hold the append lock and its transaction; nothing else is appended meanwhile."""

    def append_within(self, connection: Any, drafts: Sequence[Draft]) -> list[Appended]:
        """Append in a transaction that `appending` opened."""

    def known(self, onces: Sequence[bytes]) -> dict[bytes, list[Known]]:
        """What is kept under each idempotency key: the first body, then its amendments."""

    def versions(self, streams: Sequence[UUID]) -> dict[UUID, int]:
        """The newest version of each stream that has any: one question for all."""

    def newer(self, stream: UUID, version: int, limit: int | None = None) -> list[Envelope]:
        """Events of a stream after a version: one index look-up when there are none."""

    def older(self, stream: UUID, before: int | None, limit: int) -> list[Envelope]:
        """The newest events of a stream before a version (None: of all), newest first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement cut from a text.

    Attributes:
        start: index of its first character in the text.
        heading: what it stood under.
        form: it is a heading, a form field or a copied line, which is kind *none* whatever it says.
        copied: it is a copied line.
    """

    text: str
    start: int = 0
    heading: str = ""
    form: bool = False
    copied: bool = False


class Texts(Protocol):
    """The methods that read texts, each with its version."""

    def versions(self) -> dict[str, str]:
        """Method -> version, as stored with every note."""

    def refusal(self, text: str) -> str | None:
        """What to mend in a text that cannot be taken; None when it can."""

    def split(self, text: str) -> list[Piece]:
        """Cut a note into statements."""

    def infer(self, piece: Piece) -> tuple[Kind, float]:
        """The kind of a statement that nobody declared, and the confidence (0 to 1)."""

    def spelt_out(self, text: str, glossary: Mapping[str, str]) -> str | None:
        """A statement with its abbreviations spelt out, a source's own first; None where it has none."""

    def voice(self, piece: Piece) -> Voice:
        """Whose words a statement is in that nobody declared; never the person's."""

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """Spans to hide outside the context scope."""

    def doubts(self, text: str, hidden: Sequence[Redaction]) -> tuple[Redaction, ...]:
        """Spans that may be a name nobody told us, outside what is hidden anyway."""

    def normal(self, text: str) -> str:
        """The form in which two texts are the same statement."""
