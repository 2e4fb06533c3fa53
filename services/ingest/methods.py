"""The methods that read texts at the door, in their present versions: what `ports.Texts` asks for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from contracts.events import Redaction
from contracts.words import Kind
from services.ingest.ports import Piece
from services.ingest.texts import kinds
from services.ingest.texts.lines import Shape
from services.ingest.texts.splitting import SPLITTING, split

FORMS = (Shape.HEADING, Shape.FIELD, Shape.COPIED)


class DoorTexts:
    """Splitting, kinds, redaction and the normal form."""

    def versions(self) -> dict[str, str]:
        """Method -> version."""
        return {"splitting": SPLITTING, "kinds": kinds.method()}

    def split(self, text: str) -> list[Piece]:
        """Cut a note into statements."""
        return [
            Piece(text[span.start : span.end], text[slice(*span.under)] if span.under else "", span.shape in FORMS)
            for span in split(text)
        ]

    def infer(self, piece: Piece) -> tuple[Kind, float]:
        """The kind of a statement that nobody declared; what is none by its form alone is so with confidence 1."""
        if piece.form:
            return Kind.NONE, 1.0
        found = kinds.infer_kind(piece.text, piece.heading)
        return Kind(found.kind), found.confidence

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """Spans of the names given."""
        found = []
        for name in known_names:
            for match in re.finditer(rf"(?<!\w){re.escape(name.strip())}(?!\w)", text, re.IGNORECASE):
                found.append(Redaction(start=match.start(), end=match.end(), type="name"))
        return tuple(sorted(found, key=lambda span: span.start))

    def normal(self, text: str) -> str:
        """Letter case, blanks and the forms of one character do not make another statement."""
        return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
