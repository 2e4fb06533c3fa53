"""What the signals service asks of the rest."""

from __future__ import annotations

from typing import Protocol


class Wording(Protocol):
    """Tells two texts that are word for word the same, without keeping either."""

    def __call__(self, text: str) -> str:
        """A keyed hash of the normalised text."""
