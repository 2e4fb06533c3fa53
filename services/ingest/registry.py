"""Places and sources held in memory, brought up to date with their streams before each use.

One index look-up tells whether a stream has grown, so a place that any process loads is usable by the very next
post in every process.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from uuid import UUID

from contracts.events import PlaceDefined, SourceRegistered
from services.foundation.log import Draft
from services.ingest.place_rows import PlaceRowsError, consistent
from services.ingest.places import PLACES, PlaceBook
from services.ingest.ports import DoorLog
from services.ingest.sources import SOURCES, SourceBook

Books = tuple[PlaceBook, SourceBook]
"""The places and the sources that are known."""


class Registry:
    """The books of places and of sources."""

    def __init__(self, log: DoorLog) -> None:
        self.log = log
        self._places = PlaceBook()
        self._sources = SourceBook()
        self._seen = {PLACES: 0, SOURCES: 0}
        self._mutex = threading.Lock()

    @property
    def places(self) -> PlaceBook:
        """The book of places, up to date."""
        return self.books()[0]

    @property
    def sources(self) -> SourceBook:
        """The book of sources, up to date."""
        return self.books()[1]

    def books(self) -> Books:
        """Both books, up to date: one look at the index tells whether either has grown."""
        with self._mutex:
            newest = self.log.versions(list(self._seen))
            for stream, seen in self._seen.items():
                if newest.get(stream, 0) > seen:
                    self._read_on(stream, seen)
        return self._places, self._sources

    def _read_on(self, stream: UUID, seen: int) -> None:
        for envelope in self.log.newer(stream, seen):
            match envelope.payload:
                case PlaceDefined() as place:
                    self._places.add(place)
                case SourceRegistered() as source:
                    self._sources.add(source)
                case _:
                    pass
            self._seen[stream] = envelope.version

    def load_places(self, definitions: Sequence[PlaceDefined]) -> int:
        """Define places, all in one transaction; a definition that stands already is passed over.

        Returns:
            How many were new or changed.

        Raises:
            PlaceRowsError: they do not fit together, or with the places known; none was taken.
        """
        with self.log.appending() as connection:
            places = self.places
            faults = consistent(definitions, places)
            if faults:
                raise PlaceRowsError(faults)
            new = [definition for definition in definitions if not places.same(definition)]
            self.log.append_within(connection, [Draft(PLACES, definition) for definition in new])
        return len(new)

    def register(self, source: SourceRegistered) -> bool:
        """Register a source, or change what it declares.

        Returns:
            Whether it was not known before.
        """
        with self.log.appending() as connection:
            before = self.sources.get(source.source)
            if before != source:
                self.log.append_within(connection, [Draft(SOURCES, source)])
        return before is None
