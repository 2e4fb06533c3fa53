"""What the patterns service answers with, where a row of its tables is not enough."""

from __future__ import annotations

from dataclasses import dataclass

from contracts.words import NoteId
from services.patterns import queries


@dataclass(frozen=True)
class Spoken:
    """A redacted statement behind a pattern.

    Attributes:
        person: its number within this list alone, from 1; never who it is.
        belonging: per cent; None where unknown.
        placed_by: `closing`, `refresh` or `provisional`.
    """

    statement: str
    note: NoteId
    text: str
    voice: str
    week: int
    inferred: bool
    person: int
    belonging: int | None
    placed_by: str
    may_quote: bool


@dataclass(frozen=True)
class KindSummary:
    """What is common and what is idiosyncratic in one kind.

    Attributes:
        run: the newest shown closing run; None where nothing was closed yet.
        figures: published figures of everything of the kind, by window and basis.
    """

    kind: str
    run: queries.RunRow | None
    figures: tuple[queries.FigureRow, ...]
