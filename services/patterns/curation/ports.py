"""What curation asks of the rest, without knowing who answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from contracts.events import Redaction


class Texts(Protocol):
    """Finds what identifies people in a text."""

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """Spans that do."""

    def doubts(self, text: str, hidden: Sequence[Redaction]) -> tuple[Redaction, ...]:
        """Spans that may be a name nobody told us."""
