"""What people decided to protect somebody outlives the copies of the log: listed outside it, said again where it is restored.

No source posts an objection again that a person made by a letter, or a lead's mask, or a legal hold. So a follower copies each
such event, sealed as it is stored, to a list beside the seal; and whatever log is opened by the workers, or restored, is given
those it lacks: in the order they were made, through the ordinary append. One about a note that is not there (it came after the
copy) waits until the note's source has posted it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import Connection

from contracts.events import (
    Event,
    HoldReleased,
    NoteBody,
    NoteMasked,
    NoteWithdrawn,
    ObjectionLifted,
    PeopleMerged,
    PeopleUnmerged,
    PersonHeld,
    PersonObjected,
    ReachChanged,
    stored_as,
)
from contracts.words import Reach
from services.foundation.log import Draft, Envelope, EventLog
from services.ingest.drafting import once_of
from services.ingest.history import fold
from services.ingest.people import without_objection
from services.ingest.ports import DoorLog
from services.ingest.sealing.rows import StoredRow, leaf_of

DECIDED: tuple[type[Event], ...] = (
    PersonObjected,
    ObjectionLifted,
    PeopleMerged,
    PeopleUnmerged,
    PersonHeld,
    HoldReleased,
    ReachChanged,
    NoteWithdrawn,
    NoteMasked,
)
PAGE = 5000
TOPICS = stored_as(kind.topic for kind in DECIDED)


class Protection(NamedTuple):
    """One line: an event as it is stored, and which event said first what it says.

    Attributes:
        origin: `ident` of that event: its own, but for one that was said again.
    """

    row: StoredRow
    origin: str

    @property
    def ident(self) -> str:
        """What the event is known by: its leaf, as the seal has it."""
        return ident_of(self.row)


class Protections(Protocol):
    """The list, outside both databases."""

    def add(self, lines: Sequence[Protection]) -> None:
        """Write lines; durable when it returns."""

    def lines(self) -> list[Protection]:
        """Every line, oldest first, each event once."""


class StoredEvents(Protocol):
    """The log's events as they are stored."""

    def at(self, positions: Sequence[int], connection: Any = None) -> list[StoredRow]:
        """Events at positions, in order; through a connection, those that only its transaction sees too."""

    def of(self, streams: Sequence[str], topics: Sequence[str]) -> list[StoredRow]:
        """Events of these topics in streams (in hex), in order."""

    def open(self, rows: Sequence[StoredRow]) -> list[Envelope]:
        """Each opened; without a payload where its key is gone."""


@dataclass
class Again:
    """What became of the lines that a log lacked.

    Attributes:
        said: topic -> how many were said again.
        gone: how many no key opens: their person was erased, or the key is newer than the copy of the key store.
        waiting: notes that are not there, each with its lines.
        overtaken: how many would loosen what was decided since.
    """

    said: Counter[str] = field(default_factory=Counter)
    gone: int = 0
    waiting: set[str] = field(default_factory=set)
    overtaken: int = 0


def ident_of(row: StoredRow) -> str:
    """What a stored event is known by on the list."""
    return leaf_of(row).hex()


class ProtectionFollower:
    """Copies every such event to the list, once."""

    name = "ingest.protections"
    topics: Sequence[str] = TOPICS

    def __init__(self, listed: Protections, stored: StoredEvents) -> None:
        self.listed = listed
        self.stored = stored

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Write what is not on the list yet; a page that is read again adds nothing."""
        if new := self._new(page):
            self.listed.add([Protection(row, ident_of(row)) for row in new])

    def lacking(self, log: EventLog, through: int) -> list[int]:
        """Positions, up to one, of events that should be on the list and are not."""
        found: list[int] = []
        after = 0
        while page := log.read(after, PAGE, TOPICS):
            found += [row.position for row in self._new(page) if row.position <= through]
            after = page[-1].position
        return found

    def mend(self, log: EventLog) -> int:
        """Write whatever the list lacks; gives how many lines that is."""
        rows = self.stored.at(self.lacking(log, log.head()))
        self.listed.add([Protection(row, ident_of(row)) for row in rows])
        return len(rows)

    def _new(self, page: Sequence[Envelope]) -> list[StoredRow]:
        rows = self.stored.at([one.position for one in page])
        known = {line.ident for line in self.listed.lines()} if rows else set()
        return [row for row in rows if ident_of(row) not in known]

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: None) -> None:
        """Nothing: the list is not in the database."""


class Protecting:
    """Gives a log what it lacks of the list."""

    name = "ingest.protecting"

    def __init__(self, log: DoorLog, stored: StoredEvents, listed: Protections) -> None:
        self.log = log
        self.stored = stored
        self.listed = listed
        self._waiting: set[str] | None = None

    def tick(self) -> bool:
        """As a worker: once when its process starts, and then whenever a note is there for which something waits."""
        if self._waiting is None or (self._waiting and self.log.known([once_of(note) for note in self._waiting])):
            return bool(self.again().said)
        return False

    def again(self) -> Again:
        """Say again what the log lacks. A repeat says nothing twice."""
        found = Again()
        if self.listed.lines():
            with self.log.appending() as connection:  # nobody else says it meanwhile
                self._say(connection, found)
        self._waiting = found.waiting
        return found

    def _say(self, connection: Any, found: Again) -> None:
        lines = self.listed.lines()
        there = self.stored.of([line.row.stream for line in lines], TOPICS)
        idents = {ident_of(row) for row in there}
        present = {line.origin for line in lines if line.ident in idents}
        if all(line.origin in present for line in lines):
            return
        again = {line.ident for line in lines if line.ident != line.origin}
        judge = _Judge(self.log, self.stored.open([row for row in there if ident_of(row) not in again]))
        opened = [(line, one) for line, one in zip(lines, self.stored.open([line.row for line in lines]), strict=True)]
        judge.listed(one for _, one in opened)
        drafts: dict[str, Draft] = {}
        for line, one in opened:
            if line.origin not in present and line.origin not in drafts and judge.says(one, found) and one.payload:
                drafts[line.origin] = Draft(one.stream, one.payload, one.key)
                found.said[one.payload.topic] += 1
        where = self.log.append_within(connection, list(drafts.values()))
        rows = self.stored.at([one.position for one in where], connection)
        # Before the append commits, so that no follower takes them for decisions of their own; if it never does, the lines say
        # no more than the ones they repeat.
        self.listed.add([Protection(row, origin) for row, origin in zip(rows, drafts, strict=True)])


class _Judge:
    """What of the list is to be said again; good only while the append lock is held.

    Args:
        log: what stands.
        decided: the log's own decisions, without what was said again.
    """

    def __init__(self, log: DoorLog, decided: Iterable[Envelope]) -> None:
        self.log = log
        self._newest: dict[str, datetime] = {}
        for one in decided:
            for about in _about(one.payload):
                self._newest[about] = max(one.recorded_at, self._newest.get(about, one.recorded_at))
        self._last: dict[str, Envelope] = {}
        self._own: dict[str, Envelope] = {}
        self._said: dict[str, Reach] = {}
        self._streams: dict[UUID, list[Envelope]] = {}

    def listed(self, opened: Iterable[Envelope]) -> None:
        """Every line in order: of those on one note's reach the last is what was decided in the end, by whatever it came.

        The last that was said of the note itself is how far it may travel when nobody objects any more.
        """
        for one in opened:
            if isinstance(one.payload, ReachChanged):
                self._last[one.payload.note] = one
                if one.payload.because is None:
                    self._own[one.payload.note] = one

    def says(self, one: Envelope, found: Again) -> bool:
        """Whether a line that the log lacks is to be said; where not, it is counted why."""
        said = one.payload
        if said is None:
            found.gone += 1
            return False
        if isinstance(said, ReachChanged | NoteWithdrawn | NoteMasked):
            past = self._past(one.stream)
            state = fold(said.note, past)
            if state is None:
                found.waiting.add(said.note)
                return False
            if isinstance(said, ReachChanged) and _posted_at(said.note, past) > one.recorded_at:
                found.overtaken += not (narrows := self._narrows(one, said, state.reach, past))
                return narrows
        overtaken = _loosens(said) and any(
            self._newest.get(about, one.recorded_at) > one.recorded_at for about in _about(said)
        )
        found.overtaken += overtaken
        return not overtaken

    def _narrows(self, one: Envelope, said: ReachChanged, stands: Reach, past: Sequence[Envelope]) -> bool:
        """Of a note that was posted again since: what was decided in the end may narrow it, and nothing of before widens it.

        What its person said of the note itself counts as well, below an objection that holds it back: it is then wider than what
        stands, and is said only where the objection's own word comes after it.
        """
        last = self._last[said.note]
        free = without_objection(said.note, past)
        if one is self._own.get(said.note) and free is not None and said.reach.rank < free[0].rank:
            held = isinstance(last.payload, ReachChanged) and last.payload.because == "objection"
            if held or said.reach.rank <= stands.rank:
                self._said[said.note] = said.reach
                return True
        return last is one and said.reach.rank < self._said.get(said.note, stands).rank

    def _past(self, stream: UUID) -> list[Envelope]:
        if stream not in self._streams:
            self._streams[stream] = self.log.stream(stream)
        return self._streams[stream]


def _posted_at(note: str, past: Iterable[Envelope]) -> datetime:
    """When the newest body of a note came in that has one."""
    return max(one.recorded_at for one in past if isinstance(one.payload, NoteBody) and one.payload.note == note)


def _loosens(said: Event) -> bool:
    """Whether something later that was decided about the same stands against saying it again."""
    return isinstance(said, ObjectionLifted | PeopleUnmerged | HoldReleased | ReachChanged)


def _about(said: Event | None) -> set[str]:
    """What a decision is about, so that a later one about the same is known; nothing for what is never taken back."""
    match said:
        case ReachChanged(note=note):
            return {f"reach {note}"}
        case PersonObjected(persons=persons) | ObjectionLifted(persons=persons):
            return {f"objects {one}" for one in persons}
        case PeopleMerged(one=one, other=other) | PeopleUnmerged(one=one, other=other):
            return {f"same {ref}" for ref in (*one, *other)}
        case PersonHeld(person=person) | HoldReleased(person=person):
            return {f"held {person}"}
        case _:
            return set()
