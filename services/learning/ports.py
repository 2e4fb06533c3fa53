"""What learning asks of the rest, without knowing who answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from contracts.words import NoteId, Reach


@dataclass(frozen=True, slots=True)
class Contribution:
    """The notes of one source (and team) that a signal or pattern rests on."""

    source: str
    team: str | None
    notes: tuple[NoteId, ...]


@dataclass(frozen=True, slots=True)
class NoteReference:
    """How a posting system finds its own note again, whose it is, and whose key seals words that cite it.

    Attributes:
        place: where it counts: its own place, else its home; None for neither.
    """

    note: NoteId
    source: str
    source_id: str
    return_to: str | None
    key: str
    team: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads words that cite notes.

    Attributes:
        context: with the context scope, and so as far as each note may come before them; others as far as its reach alone.
        place, team: their limits; None for none.
    """

    context: bool = False
    place: str | None = None
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """A note that words speak of, or one statement of it, and the position of the log at which they were said."""

    note: NoteId
    at: int
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class CitedNote:
    """A note that still says what it said: how far it may travel, and the words that were masked in it."""

    reach: Reach
    hidden: tuple[str, ...] = ()


class Evidence(Protocol):
    """Knows what stands behind a signal or pattern."""

    def place_of(self, about: str) -> str | None:
        """The place a signal or pattern is of; None when there is no such thing."""

    def contributions(self, about: str) -> Sequence[Contribution]:
        """The notes behind it, by source and team."""


class Notes(Protocol):
    """Knows the notes."""

    def references(self, notes: Sequence[NoteId]) -> dict[NoteId, NoteReference]:
        """References of those that may still inform a place; withdrawn, narrowed and erased ones are left out."""

    def hidden(self, note: str) -> tuple[str, ...]:
        """Every word that was masked in a note; none where it is gone by now, and with it what cites it."""

    def cited(self, cited: Collection[Cited], reader: Reader) -> dict[Cited, CitedNote]:
        """Those that still say what they said then, and may come before this reader; as the log has it now."""


class Redact(Protocol):
    """Hides what identifies people in words that leave the team that knows them."""

    def __call__(self, text: str) -> str:
        """The text with names, numbers and addresses replaced."""
