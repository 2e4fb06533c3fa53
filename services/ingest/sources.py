"""Posting systems and what each declares for its notes, folded from their stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from contracts.events import SourceRegistered
from services.foundation.log import service_stream

SOURCES = service_stream("ingest", "sources")
"""The stream of every `SourceRegistered`."""


class SourceBook:
    """The last word of every registered source; an unregistered one declares nothing."""

    def __init__(self, registered: Iterable[SourceRegistered] = ()) -> None:
        self._of: dict[str, SourceRegistered] = {}
        self._schemes: dict[str, set[str]] = {}
        for source in registered:
            self.add(source)

    def add(self, source: SourceRegistered) -> None:
        """Take a registration in; a later one replaces the earlier."""
        self._of[source.source] = source
        self._schemes.setdefault(source.source, set()).add(source.person_scheme or source.source)

    def __iter__(self) -> Iterator[SourceRegistered]:
        """Every source, by URI."""
        return iter(self._of[uri] for uri in sorted(self._of))

    def get(self, source: str) -> SourceRegistered | None:
        """What a source declared, or None."""
        return self._of.get(source)

    def schemes(self, source: str) -> set[str]:
        """Every scheme its people may be known by here: its own, and each that it was ever registered with.

        What is said of a person reaches the notes that came in under an earlier scheme as well.
        """
        return {source, *self._schemes.get(source, ())}

    def declared(self, source: str) -> SourceRegistered:
        """What a source declared; nothing, when it is not registered."""
        return self._of.get(source) or SourceRegistered(source=source, name=source)
