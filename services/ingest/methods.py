"""The methods that read texts at the door, in their present versions: what `ports.Texts` asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from contracts.events import Redaction
from contracts.notes import MAX_NOTE_BYTES
from contracts.words import Kind, Voice
from services.ingest.ports import Piece
from services.ingest.texts import statements
from services.ingest.texts.kinds import kind_of
from services.ingest.texts.lines import Shape
from services.ingest.texts.normal import NORMAL, normalise
from services.ingest.texts.redaction import REDACTION, find_redactions
from services.ingest.texts.redaction import Redaction as Hidden
from services.ingest.texts.review import REVIEW, find_flags
from services.ingest.texts.screen import screen
from services.ingest.texts.spelling_out import SPELLING_OUT, spelt_out
from services.ingest.texts.splitting import split


class DoorTexts:
    """Screening, splitting, kinds, voices, redaction and the normal form."""

    def versions(self) -> dict[str, str]:
        """Method -> version."""
        return {
            **statements.methods(),
            "redaction": REDACTION,
            "review": REVIEW,
            "spelling_out": SPELLING_OUT,
            "normal": NORMAL,
        }

    def refusal(self, text: str) -> str | None:
        """What to mend in a text that cannot be taken; None when it can."""
        found = screen(text, MAX_NOTE_BYTES)
        return found.mend if found is not None else None

    def split(self, text: str) -> list[Piece]:
        """Cut a note into statements."""
        return [
            Piece(
                text=text[span.start : span.end],
                start=span.start,
                heading=text[slice(*span.under)] if span.under else "",
                form=span.shape is not Shape.SENTENCE,
                copied=span.shape is Shape.COPIED,
            )
            for span in split(text)
        ]

    def infer(self, piece: Piece) -> tuple[Kind, float]:
        """The kind of a statement that nobody declared; what is none by its form alone is so with confidence 1."""
        if piece.form:
            return Kind.NONE, 1.0
        kind, confidence = kind_of(piece.text, piece.heading)
        return Kind(kind), confidence

    def spelt_out(self, text: str, glossary: Mapping[str, str]) -> str | None:
        """A statement with its abbreviations spelt out, a source's own first; None where it has none."""
        return spelt_out(text, glossary)

    def voice(self, piece: Piece) -> Voice:
        """Whose words a statement is in that nobody declared: the worker's, or somebody else's; never the person's."""
        return Voice.OTHER if piece.copied else Voice(statements.infer_voice(piece.text))

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """Spans to hide outside the context scope."""
        return tuple(
            Redaction(start=found.start, end=found.end, type=found.what) for found in find_redactions(text, known_names)
        )

    def doubts(self, text: str, hidden: Sequence[Redaction]) -> tuple[Redaction, ...]:
        """Spans that may be a name nobody told us."""
        gone = [Hidden(span.start, span.end, "name") for span in hidden]
        return tuple(Redaction(start=one.start, end=one.end, type="name?") for one in find_flags(text, gone))

    def normal(self, text: str) -> str:
        """The form in which two texts are the same statement."""
        return normalise(text)
