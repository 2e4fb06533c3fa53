"""What is kept of what a person said: each note as it is, in whose voice, how far it may travel, who opened it, what changed.

It is for the person, or a worker with them, and it is the same as a subject-access export. Withdrawn notes are in it:
their text is kept until erasure. Everything is read from the log itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from contracts.events import (
    KeptShown,
    NoteAmended,
    NoteBody,
    NoteOpened,
    NoteRecorded,
    NoteWithdrawn,
    ReachChanged,
)
from contracts.masking import masked, masked_text
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Draft, Envelope, service_stream
from services.foundation.vault import Vault
from services.ingest.asks import Ask
from services.ingest.errors import NotNarrowerError, UnknownNoteError
from services.ingest.history import NoteState, fold
from services.ingest.openings import Openings
from services.ingest.people import PeopleBook
from services.ingest.ports import DoorLog
from services.ingest.told import hidden_in

SHOWN = service_stream("ingest", "kept shown")
"""The stream of every time that what is kept was put before somebody."""
MOST_OPENINGS = 1_000
Wanted = Callable[[NoteState], bool]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that became of a note.

    Attributes:
        what: `recorded`, `amended`, `withdrawn`, `reach`, `objection` or `objection_lifted`.
        reach: how far it might travel from then on; None where that did not change.
        agreed_by, agreed_at: who is said to have agreed to a wider reach, and when.
        reason: why it was withdrawn, where somebody said so.
        before: what it said until it was amended: it is kept as well, as long as the note is.
    """

    at: datetime
    what: str
    reach: Reach | None
    by: str
    agreed_by: str | None = None
    agreed_at: str | None = None
    reason: str | None = None
    before: NoteBody | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody opened the whole note, for a reason."""

    opening: NoteOpened
    reason: str | None


@dataclass(frozen=True, slots=True)
class Wished:
    """Somebody asked to open the whole note, for a reason, and what came of it."""

    ask: Ask
    came: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class KeptNote:
    """One note with all that became of it, oldest first."""

    state: NoteState
    changes: tuple[Change, ...]
    openings: tuple[Looked, ...]
    asks: tuple[Wished, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that is kept of a person's words; `objects` when they object to any further use of it.

    `shown`: whenever it was put before somebody, or might be, oldest first.
    """

    notes: tuple[KeptNote, ...]
    objects: bool
    shown: tuple[KeptShown, ...] = ()


class KeptOf:
    """Tells what is kept of a person, and lets them narrow it."""

    def __init__(
        self, log: DoorLog, vault: Vault, people: PeopleBook, openings: Openings, clock: Callable[[], datetime]
    ) -> None:
        self.log = log
        self.vault = vault
        self.people = people
        self.openings = openings
        self.clock = clock

    def of(self, persons: Collection[str], wanted: Wanted = lambda _state: True, source: str | None = None) -> Kept:
        """What is kept, by every reference joined to these; of it the notes that are wanted, oldest first.

        Of whoever was shown it, those of one source alone, or of all (None): that another has notes of them is its own to tell.
        """
        found: list[tuple[NoteState, tuple[Change, ...]]] = []
        hidden: dict[str, tuple[str, ...]] = {}
        for ref in sorted(self.people.together(persons)):
            past = self.log.stream(UUID(hex=ref))
            for note in dict.fromkeys(one.payload.note for one in past if isinstance(one.payload, NoteRecorded)):
                state = fold(note, past)
                if state is not None and wanted(state):
                    found.append((state, _within(_changes(note, past), state, wanted)))
                    hidden[note] = hidden_in(note, past)
        shown = {state.body.note for state, _ in found}
        opened: dict[str, list[Looked]] = {}
        for one in self.openings.newest(None, MOST_OPENINGS, lambda opening: opening.note in shown):
            reason = one.reason and masked_text(one.reason, hidden[one.event.note])
            opened.setdefault(one.event.note, []).append(Looked(one.event, reason))
        asks: dict[str, list[Wished]] = {}
        for ask in self.openings.asks.about(shown):
            why, note = self.vault.unwrap(ask.asked.reason), ask.asked.note
            wished = Wished(ask, ask.state(self.clock()), why and masked_text(why, hidden[note]))
            asks.setdefault(note, []).append(wished)
        return Kept(
            notes=tuple(
                KeptNote(
                    state,
                    changes,
                    tuple(reversed(opened.get(state.body.note, []))),
                    tuple(asks.get(state.body.note, [])),
                )
                for state, changes in sorted(found, key=lambda one: one[0].recorded_at)
            ),
            objects=bool(self.people.objecting(persons)),
            shown=tuple(self._shown(self.people.together(persons), source)),
        )

    def _shown(self, refs: Collection[str], source: str | None) -> Iterator[KeptShown]:
        for said in (one.payload for one in self.log.stream(SHOWN)):
            if isinstance(said, KeptShown) and not set(refs).isdisjoint(said.persons) and source in (None, said.source):
                yield said

    def narrow(self, persons: Collection[str], note: str, reach: Reach, by: str, wanted: Wanted) -> None:
        """Narrow how far one of a person's own notes may travel.

        Raises:
            UnknownNoteError: it is none of theirs that they are shown.
            NotNarrowerError: it would travel as far as now, or further, or only to a team that it does not name.
        """
        with self.log.appending() as connection:
            for ref in self.people.together(persons):
                state = fold(note, self.log.stream(UUID(hex=ref)))
                if state is None or not wanted(state):
                    continue
                if reach.rank >= state.reach.rank or (reach is Reach.TEAM and state.body.team is None):
                    raise NotNarrowerError
                event = ReachChanged(note=note, reach=reach, set_by=ReachSetBy.PERSON, changed_by=by)
                self.log.append_within(connection, [Draft(UUID(hex=ref), event, state.key)])
                return
        raise UnknownNoteError

    def tell_shown(
        self, persons: Collection[str], how: Literal["link_made", "link_used", "export"], source: str | None, by: str
    ) -> None:
        """Record that what is kept was, or may now be, put before somebody."""
        at = self.clock().isoformat()
        event = KeptShown(persons=tuple(sorted(persons)), how=how, source=source, by=by, at=at)
        self.log.append([Draft(SHOWN, event)])


def _within(changes: tuple[Change, ...], state: NoteState, wanted: Wanted) -> tuple[Change, ...]:
    """Changes without what the note said while it was of another team or place than is wanted."""
    return tuple(
        change if change.before is None or wanted(replace(state, body=change.before)) else replace(change, before=None)
        for change in changes
    )


def _changes(note: str, past: Collection[Envelope]) -> tuple[Change, ...]:
    own = [one for one in past if getattr(one.payload, "note", None) == note]
    hidden = hidden_in(note, own)  # what was masked in it is masked in what it said before, and beside it, as well
    found: list[Change] = []
    standing: NoteBody | None = None
    for one in own:
        said = one.payload
        match said:
            case NoteRecorded():
                found.append(Change(one.recorded_at, "recorded", said.reach, said.recorded_by))
                standing = masked(said, hidden)
            case NoteAmended():
                found.append(Change(one.recorded_at, "amended", None, said.recorded_by, before=standing))
                standing = masked(said, hidden)
            case ReachChanged():
                what = said.because or "reach"
                agreed = said.agreed_by and masked_text(said.agreed_by, hidden)
                found.append(Change(one.recorded_at, what, said.reach, said.changed_by, agreed, said.agreed_at))
            case NoteWithdrawn():
                reason = said.reason and masked_text(said.reason, hidden)
                found.append(Change(one.recorded_at, "withdrawn", None, said.withdrawn_by, reason=reason))
            case _:
                pass
    return tuple(found)
