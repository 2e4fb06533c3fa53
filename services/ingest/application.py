"""The front door: one path for one note, a batch, a PUT and an import; and what becomes of a note afterwards."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from contracts.events import NoteBody, NoteWithdrawn, ReachChanged
from contracts.notes import NoteIn
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Draft
from services.foundation.vault import Vault
from services.ingest.amending import Standing
from services.ingest.answers import Answer, Kept, answer_of
from services.ingest.domain import Admitted, DoorRules, Poster, admit, kept_still, may_write
from services.ingest.drafting import Prepared, draft, once_of, prepare
from services.ingest.errors import (
    ErasedError,
    IngestError,
    InvalidNoteError,
    NotAgreedError,
    NotAllowedError,
    ObjectedError,
    UnknownNoteError,
    WithdrawnError,
)
from services.ingest.history import NoteState, fold
from services.ingest.note_keys import keys_of, too_old
from services.ingest.people import PeopleBook, held_back, without_objection
from services.ingest.place_rows import definitions
from services.ingest.ports import DoorLog, Texts
from services.ingest.postcodes import no_directory, placed
from services.ingest.reading import Read, read
from services.ingest.registry import Books, Registry
from services.ingest.standing import past_of

TRIES = 20
PAUSE = 0.06
"""Seconds between tries: longer than a process may trust a key that another has destroyed."""


def _uncounted(_source: str, _reasons: Counter[str]) -> None:
    pass


class Ingest:
    """Takes notes in, and their amendments, withdrawals and changes of reach."""

    def __init__(
        self,
        log: DoorLog,
        vault: Vault,
        texts: Texts,
        rules: DoorRules,
        clock: Callable[[], datetime],
        pause: Callable[[float], None] = time.sleep,
        *,
        find_places: Callable[[Iterable[str]], Mapping[str, str]] = no_directory,
        refused: Callable[[str, Counter[str]], None] = _uncounted,
    ) -> None:
        self.log = log
        self.vault = vault
        self.texts = texts
        self.rules = rules
        self.clock = clock
        self.pause = pause
        self.find_places = find_places
        self._refused = refused
        self.registry = Registry(log)
        self.people = PeopleBook(log)

    def knows_place(self, code: str) -> bool:
        """Whether a place has this code."""
        return code in self.registry.places

    def place_and_above(self, code: str) -> list[str]:
        """A place and what it lies in today (what ended, by its heir), from itself up; empty for one that is not known."""
        places = self.registry.places
        today = self.clock().astimezone(ZoneInfo(self.rules.timezone)).date()
        return places.above(code, today) if code in places else []

    def places_within(self, code: str) -> list[str]:
        """A place and everything that lies in it today."""
        return sorted({place.code for place in self.registry.places if code in self.place_and_above(place.code)})

    def load_places(self, rows: Iterable[Mapping[str, str | None]]) -> int:
        """Load the rows of a file of places, all of them or none; loading again is harmless.

        Args:
            rows: column to cell, as `csv.DictReader` gives them; see `place_rows` for the columns.

        Returns:
            How many were new or changed.

        Raises:
            PlaceRowsError: some cell cannot be taken; names each row and column.
        """
        return self.registry.load_places(definitions(rows, self.registry.places))

    def record(self, notes: Sequence[NoteIn], poster: Poster, *, amend: bool = False) -> list[Answer]:
        """Take notes in, in one transaction; each stands or falls by itself.

        Args:
            notes: as posted, already of the right shape.
            poster: who posts, with their limits.
            amend: whether another body under a known (source, id) amends the note (PUT, import) or is refused (POST).

        Returns:
            One answer per note, in order: kept, or why not. Durable when this returns.
        """
        answers: dict[int, Answer] = {}
        prepared: dict[int, Prepared] = {}
        (places, sources), now = self.registry.books(), self.clock()
        found = self.find_places([note.postcode for note in notes if note.postcode is not None])
        for index, note in enumerate(notes):
            try:
                admitted = admit(placed(note, found), poster, places, sources, self.rules, now)
                prepared[index] = prepare(
                    self.vault, admitted, read(admitted.note, self.texts, admitted.glossary), poster.name
                )
            except IngestError as error:
                answers[index] = error
        answers |= self._append(prepared, (lambda body: self._is_theirs(body, poster)) if amend else None)
        given = [answers[index] for index in range(len(notes))]
        self._count(zip((note.source for note in notes), given, strict=True))
        return given

    def prepared(self, note: NoteIn, poster: Poster, books: Books) -> Prepared:
        """One note as far as it can be taken without the log's lock; `append` takes it in.

        `books` are the registry's, as they were when the note was there: one look at them does for all that came together.

        Raises:
            IngestError: it is refused, and counted as such.
        """
        try:
            admitted, found = self._look(note, poster, books)
        except IngestError as error:
            self._count([(note.source, error)])
            raise
        return prepare(self.vault, admitted, found, poster.name)

    def append(self, prepared: Sequence[Prepared]) -> list[Answer]:
        """Take prepared notes in, in one transaction, whoever posted each; each stands or falls by itself.

        Returns:
            One answer per note, in order. Durable when this returns.
        """
        answers = [answer for _, answer in sorted(self._append(dict(enumerate(prepared))).items())]
        self._count(zip((given.admitted.note.source for given in prepared), answers, strict=True))
        return answers

    def _count(self, answered: Iterable[tuple[str, Answer]]) -> None:
        refused: dict[str, Counter[str]] = {}
        for source, answer in answered:
            if isinstance(answer, IngestError):
                refused.setdefault(source, Counter())[answer.reason] += 1
        for source, reasons in refused.items():
            self.count_refused(source, reasons)

    def count_refused(self, source: str | None, reasons: Counter[str]) -> None:
        """Count refusals of a source's notes by reason; of one that is not registered nothing is kept."""
        if source is not None and self.registry.sources.get(source) is not None:
            self._refused(source, reasons)

    def _append(
        self, prepared: dict[int, Prepared], amends: Callable[[NoteBody], bool] | None = None
    ) -> dict[int, Answer]:
        """Append what was prepared; `amends` says which standing notes may be amended, None that none may."""
        if not prepared:
            return {}
        old = too_old(prepared.values(), self.rules, self.clock())
        for attempt in range(TRIES):
            if attempt:
                self.pause(PAUSE)
            try:
                keys = keys_of(list(prepared.values()), self.log, self.vault, old)
                gone = {i: error for i, p in prepared.items() if isinstance(error := keys[p.once], IngestError)}
                drafts = {
                    i: draft(self.vault, key, given, amend=amends is not None)
                    for i, given in prepared.items()
                    if isinstance(key := keys[given.once], str)
                }
                with self.log.appending() as connection:
                    objecting = self.people.objecting({given.person for given in prepared.values()})
                    drafts = {
                        i: held_back(drafted) if prepared[i].person in objecting else drafted
                        for i, drafted in drafts.items()
                    }
                    if amends is not None:
                        gone |= Standing(self.log, amends, self.rules.timezone, old).settle(drafts)
                    ready = {i: drafted for i, drafted in drafts.items() if i not in gone}
                    appended = self.log.append_within(connection, list(ready.values()))
            except KeyError:  # a key was destroyed in the meantime: its notes are drafted anew
                continue
            return gone | {
                i: answer_of(prepared[i].note, drafted, where)
                for (i, drafted), where in zip(ready.items(), appended, strict=True)
            }
        raise RuntimeError("keys kept being destroyed while notes were drafted")

    def first_answer(self, kept: Kept) -> NoteBody:
        """The body that a kept note's answer speaks of: for a repeat, as it was when that body first came in."""
        if kept.body is not None:
            return kept.body
        rows = self.log.known([once_of(kept.note)])[once_of(kept.note)]
        position = next((row.position for row in reversed(rows) if row.digest == kept.digest), rows[0].position)
        envelope = self.log.at(position)
        if envelope is None or not isinstance(envelope.payload, NoteBody):
            raise ErasedError
        return envelope.payload

    def check(self, note: NoteIn, poster: Poster) -> tuple[Admitted, Read]:
        """What would become of a new note; nothing is stored.

        Raises:
            IngestError: it would be refused.
        """
        admitted, found = self._look(note, poster)
        kept_still(admitted, self.rules, self.clock())
        return admitted, found

    def _look(self, note: NoteIn, poster: Poster, books: Books | None = None) -> tuple[Admitted, Read]:
        note = placed(note, self.find_places([note.postcode] if note.postcode is not None else []))
        places, sources = books or self.registry.books()
        admitted = admit(note, poster, places, sources, self.rules, self.clock())
        return admitted, read(note, self.texts, admitted.glossary)

    def state(self, note: str) -> NoteState:
        """A note as it is now.

        Raises:
            UnknownNoteError: there is no such note.
            ErasedError: its person was erased.
        """
        found = fold(note, past_of(self.log, note))
        if found is None:
            raise ErasedError
        return found

    def state_for(self, note: str, poster: Poster) -> NoteState:
        """A note as it is now, for one who may write for its source.

        Raises:
            UnknownNoteError: there is none, or it is not this poster's.
            ErasedError: its person was erased.
        """
        found = self.state(note)
        try:
            may_write(poster, found.body.source, self.rules)
        except NotAllowedError:
            raise UnknownNoteError from None
        if not self._is_theirs(found.body, poster):
            raise UnknownNoteError
        return found

    def _is_theirs(self, body: NoteBody, poster: Poster) -> bool:
        """Whether a note that stands lies within a poster's limits of team and place: what is new is held to them by `admit`."""
        if poster.team is not None and poster.team != body.team:
            return False
        where = body.place or body.home
        return poster.place is None or (where is not None and poster.place in self.place_and_above(where))

    def _possible(self, agreed_at: str, state: NoteState) -> None:
        """Refuse a day on which nobody can have agreed to a wider reach of this note."""
        now, zone = self.clock(), ZoneInfo(self.rules.timezone)
        agreed = date.fromisoformat(agreed_at[:10])
        if agreed > now.astimezone(zone).date():
            raise InvalidNoteError(("agreed_at", "lies in the future; say when they agreed"))
        if agreed < date.fromisoformat(state.body.occurred_at[:10]):
            raise InvalidNoteError(
                ("agreed_at", "lies before what the note tells of; say when they agreed to this note")
            )

    @contextmanager
    def _changing(self, note: str, poster: Poster) -> Iterator[tuple[Any, NoteState]]:
        """A note's state and the append lock, so that nothing about the note changes before the change is written."""
        with self.log.appending() as connection:
            yield connection, self.state_for(note, poster)

    def withdraw(self, note: str, reason: str | None, poster: Poster) -> NoteState:
        """Take a note out of every read and figure; once withdrawn it stays so. A repeat changes nothing.

        Raises:
            UnknownNoteError, ErasedError: as `state_for`.
        """
        with self._changing(note, poster) as (connection, state):
            if not state.withdrawn:
                event = NoteWithdrawn(note=note, reason=reason, withdrawn_by=poster.name)
                self.log.append_within(connection, [Draft(UUID(hex=state.body.person), event, state.key)])
        return self.state(note)

    def change_reach(
        self, note: str, reach: Reach, poster: Poster, *, agreed_by: str | None = None, agreed_at: str | None = None
    ) -> NoteState:
        """Narrow a note's reach at any time, or widen it with who agreed and when.

        Raises:
            UnknownNoteError, ErasedError: as `state_for`.
            WithdrawnError: a withdrawn note is widened.
            ObjectedError: widened while its person objects to any use.
            NotAgreedError: widened without who agreed and when.
            InvalidNoteError: the note has no team, or no place, to learn at that reach; nobody can have agreed that day.
        """
        with self._changing(note, poster) as (connection, state):
            if reach.rank > state.reach.rank:
                if state.withdrawn:
                    raise WithdrawnError
                if self.people.objecting([state.body.person]):
                    raise ObjectedError
                if not agreed_by or not agreed_at:
                    raise NotAgreedError
                self._possible(agreed_at, state)
            if reach is Reach.TEAM and state.body.team is None:
                mend = "is team, but the note names no team; narrow it to relationship, or amend the note with its team"
                raise InvalidNoteError(("reach", mend))
            if reach.rank > Reach.TEAM.rank and state.body.home is None:
                raise InvalidNoteError(("reach", "needs a place to count in; amend the note with its place first"))
            if reach is not state.reach or self._narrower_than_asked(note, reach, state):
                event = ReachChanged(
                    note=note,
                    reach=reach,
                    set_by=ReachSetBy.PERSON,
                    agreed_by=agreed_by,
                    agreed_at=agreed_at,
                    changed_by=poster.name,
                )
                self.log.append_within(connection, [Draft(UUID(hex=state.body.person), event, state.key)])
        return self.state(note)

    def _narrower_than_asked(self, note: str, reach: Reach, state: NoteState) -> bool:
        """Whether an objection alone keeps a note as narrow as this: said by itself, it is to hold when that is lifted."""
        if not self.people.objecting([state.body.person]):
            return False
        free = without_objection(note, self.log.stream(UUID(hex=state.body.person)))
        return free is not None and reach.rank < free[0].rank
