"""Opening one whole note, for a reason, through a pattern or signal it stands behind. Recorded before it is shown.

A reader needs a relation to it: it is their own team's, or its owner granted it for this question. Otherwise glass can be
broken, said in so many words; the data-protection lead and the note's source are told of it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from contracts.events import NoteOpened, OpeningAsked, Wrapped
from contracts.words import Relation
from services.foundation.log import Draft, service_stream
from services.foundation.vault import Vault
from services.ingest.application import Ingest
from services.ingest.asks import Asks
from services.ingest.errors import ErasedError, NoRelationError, UnknownNoteError
from services.ingest.history import NoteState
from services.ingest.ports import DoorLog
from services.ingest.standing import may_read

OPENINGS = service_stream("ingest", "openings")
"""The stream of every `NoteOpened`."""
PAGE = 200


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


Wanted = Callable[[NoteOpened], bool]


def everything(_opening: NoteOpened) -> bool:
    """Every opening is wanted."""
    return True


def broken(opening: NoteOpened) -> bool:
    """Those for which glass was broken."""
    return opening.relation is Relation.BREAK_GLASS


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
        self.asks = Asks(log)

    def readable(self, note: str, via: str, reader: Reader) -> NoteState:
        """A note that a reader could open, given a relation or a broken glass.

        Raises:
            UnknownNoteError: no such note, withdrawn, not behind `via`, or not for this reader: not told apart.
            ErasedError: its person was erased.
        """
        if note not in self.behind(via):
            raise UnknownNoteError
        state = self.ingest.state(note)
        if state.withdrawn or not may_read(state, reader.place, reader.team, self.ingest.place_and_above):
            raise UnknownNoteError
        return state

    def relation(self, state: NoteState, via: str, reader: Reader) -> tuple[Relation | None, str | None]:
        """By which right a reader may open a note through a question, and the ask that was granted; None for none."""
        if reader.team is not None and reader.team == state.body.team:
            return Relation.TEAM, None
        ask = self.asks.granted(state.body.note, via, reader.name, self.clock())
        return (Relation.GRANT, ask) if ask is not None else (None, None)

    def open(
        self, note: str, via: str, reason: str, reader: Reader, *, break_glass: bool = False
    ) -> tuple[NoteOpened, NoteState]:
        """Open a whole note in its own words.

        Args:
            note: its public id.
            via: the pattern or signal it stands behind.
            reason: why, in the reader's words.
            reader: who opens it.
            break_glass: open it though there is no relation. Where there is one, no glass is broken.

        Returns:
            The opening, and the note. The opening is durable when this returns.

        Raises:
            UnknownNoteError, ErasedError: as `readable`.
            NoRelationError: there is no relation, and no glass was broken.
        """
        state = self.readable(note, via, reader)
        relation, ask = self.relation(state, via, reader)
        if relation is None and not break_glass:
            raise NoRelationError
        event = NoteOpened(
            opening=self.ident(),
            note=note,
            person=state.body.person,
            opened_by=reader.name,
            via=via,
            reason=self._wrapped(state, reason),
            at=self.clock().isoformat(),
            relation=relation or Relation.BREAK_GLASS,
            ask=ask,
            source=state.body.source,
            team=state.body.team,
        )
        self.log.append([Draft(OPENINGS, event)])
        return event, state

    def ask(self, note: str, via: str, reason: str, reader: Reader) -> str:
        """Ask the note's owner to let it be opened; the id of the ask.

        Raises:
            UnknownNoteError, ErasedError: as `readable`.
        """
        state = self.readable(note, via, reader)
        now = self.clock()
        asked = OpeningAsked(
            ask=self.ident(),
            note=note,
            person=state.body.person,
            source=state.body.source,
            team=state.body.team,
            via=via,
            reason=self._wrapped(state, reason),
            asked_by=reader.name,
            at=now.isoformat(),
        )
        return self.asks.put(asked, now)

    def _wrapped(self, state: NoteState, reason: str) -> Wrapped:
        try:
            return self.vault.wrap(state.key, reason)
        except KeyError:
            raise ErasedError from None

    def newest(self, before: int | None, limit: int, wanted: Wanted = everything) -> Sequence[Opening]:
        """Openings that are wanted, newest first, before a version of their stream (None: from the newest)."""
        found: list[Opening] = []
        while len(found) < limit:
            page = self.log.older(OPENINGS, before, PAGE)
            for one in page:
                if isinstance(one.payload, NoteOpened) and wanted(one.payload):
                    found.append(Opening(one.version, one.payload, self.vault.unwrap(one.payload.reason)))
            if len(page) < PAGE:
                break
            before = page[-1].version
        return found[:limit]
