"""Opening one whole note, for a reason, through a pattern or signal it stands behind. Recorded before it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from contracts.events import NoteOpened
from contracts.words import Reach
from services.foundation.log import Draft, Envelope, service_stream
from services.foundation.vault import Vault
from services.ingest.application import Ingest
from services.ingest.errors import ErasedError, UnknownNoteError
from services.ingest.history import NoteState
from services.ingest.ports import DoorLog

OPENINGS = service_stream("ingest", "openings")
"""The stream of every `NoteOpened`."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who opens, and within which limits: place (and what lies in it) and team, None for none."""

    name: str
    place: str | None = None
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """One opening as the data-protection lead reads it; `reason` is None once the person was erased."""

    version: int
    event: NoteOpened
    reason: str | None


class Openings:
    """Opens notes and keeps the list of who did."""

    def __init__(
        self,
        ingest: Ingest,
        log: DoorLog,
        vault: Vault,
        clock: Callable[[], datetime],
        behind: Callable[[str], set[str]],
        ident: Callable[[], str],
    ) -> None:
        self.ingest = ingest
        self.log = log
        self.vault = vault
        self.clock = clock
        self.behind = behind
        self.ident = ident

    def open(self, note: str, via: str, reason: str, reader: Reader) -> tuple[str, NoteState]:
        """Open a whole note in its own words.

        Args:
            note: its public id.
            via: the pattern or signal it stands behind.
            reason: why, in the reader's words.
            reader: who opens it.

        Returns:
            Id of the opening, and the note. The opening is durable when this returns.

        Raises:
            UnknownNoteError: no such note, withdrawn, not behind `via`, or not for this reader: not told apart.
            ErasedError: its person was erased.
        """
        if note not in self.behind(via):
            raise UnknownNoteError
        state = self.ingest.state(note)
        if state.withdrawn or not self._may_read(state, reader):
            raise UnknownNoteError
        try:
            wrapped = self.vault.wrap(state.key, reason)
        except KeyError:
            raise ErasedError from None
        event = NoteOpened(
            opening=self.ident(),
            note=note,
            person=state.body.person,
            opened_by=reader.name,
            via=via,
            reason=wrapped,
            at=self.clock().isoformat(),
        )
        self.log.append([Draft(OPENINGS, event)])
        return event.opening, state

    def _may_read(self, state: NoteState, reader: Reader) -> bool:
        if state.reach is Reach.RELATIONSHIP:
            return False
        if state.reach is Reach.TEAM and (reader.team is None or reader.team != state.body.team):
            return False
        where = state.body.place or state.body.home
        return reader.place is None or (where is not None and reader.place in self.ingest.place_and_above(where))

    def newest(self, before: int | None, limit: int) -> Sequence[Opening]:
        """Openings, newest first, before a version of their stream (None: from the newest)."""
        return [
            self._read(one, one.payload)
            for one in self.log.older(OPENINGS, before, limit)
            if isinstance(one.payload, NoteOpened)
        ]

    def _read(self, envelope: Envelope, event: NoteOpened) -> Opening:
        return Opening(envelope.version, event, self.vault.unwrap(event.reason))
