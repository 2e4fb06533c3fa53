"""How long work tells how far it is."""

from __future__ import annotations

from typing import Protocol


class Ticker(Protocol):
    """Told how far something is."""

    def __call__(self, done: int, total: int, /) -> None:
        """`done` of `total`."""


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""
