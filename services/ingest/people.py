"""Who is the same person, and who objects: said of people, folded in memory, brought up to date before each use."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts.events import (
    NoteAmended,
    NoteBody,
    NoteRecorded,
    ObjectionLifted,
    PeopleMerged,
    PeopleUnmerged,
    PersonObjected,
    ReachChanged,
)
from contracts.merging import SamePeople
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Draft, Envelope, service_stream
from services.ingest.errors import NotMergedError
from services.ingest.history import fold
from services.ingest.ports import DoorLog

PEOPLE = service_stream("ingest", "people")
"""The stream of what is said of people as such; references in it are keyed hashes."""


class PeopleBook:
    """Joinings and objections as they stand."""

    def __init__(self, log: DoorLog) -> None:
        self.log = log
        self._same = SamePeople()
        self._objected: set[str] = set()
        self._seen = 0
        self._mutex = threading.Lock()

    def _fresh(self) -> None:
        if self.log.versions([PEOPLE]).get(PEOPLE, 0) == self._seen:
            return  # as nearly always: one look at the index, under the append lock
        for envelope in self.log.newer(PEOPLE, self._seen):
            match envelope.payload:
                case PeopleMerged(one=one, other=other):
                    self._same.merge(one, other)
                case PeopleUnmerged(one=one, other=other):
                    self._same.unmerge(one, other)
                case PersonObjected(persons=persons):
                    self._objected.update(persons)
                case ObjectionLifted(persons=persons):
                    self._objected.difference_update(persons)
                case _:
                    pass
            self._seen = envelope.version

    def together(self, refs: Iterable[str]) -> set[str]:
        """Every reference of the people that these are references of."""
        with self._mutex:
            self._fresh()
            return set().union(*(self._same.together(ref) for ref in refs))

    def joined(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether just these two were joined and not parted since."""
        with self._mutex:
            self._fresh()
            return self._same.joined(one, other)

    def objecting(self, refs: Iterable[str]) -> set[str]:
        """Those of these references whose person objects to any use."""
        with self._mutex:
            self._fresh()
            if not self._objected:
                return set()
            return {ref for ref in refs if self._same.together(ref) & self._objected}


class People:
    """What is said of people as such: they object, or no longer; two are one, or two after all."""

    def __init__(self, log: DoorLog, book: PeopleBook, clock: Callable[[], datetime]) -> None:
        self.log = log
        self.book = book
        self.clock = clock

    def object(self, refs: Collection[str], by: str) -> None:
        """Stop any further use of what a person said, without erasing it; a repeat changes nothing."""
        with self.log.appending() as connection:
            self._object(connection, self.book.together(refs), by)

    def _object(self, connection: Any, persons: set[str], by: str) -> None:
        if self.book.objecting(persons) == persons and all(self._narrow(ref) == [] for ref in persons):
            return
        event = PersonObjected(persons=tuple(sorted(persons)), said_by=by, at=self.clock().isoformat())
        self.log.append_within(
            connection,
            [
                Draft(PEOPLE, event),
                *(
                    self._reach(ref, note, key, Reach.RELATIONSHIP, ReachSetBy.PERSON, by, "objection")
                    for ref in sorted(persons)
                    for note, key in self._narrow(ref)
                ),
            ],
        )

    def lift(self, refs: Collection[str], by: str) -> None:
        """The person no longer objects: every note may travel as far as it might before. A repeat changes nothing."""
        with self.log.appending() as connection:
            persons = self.book.together(refs)
            if not self.book.objecting(persons):
                return
            event = ObjectionLifted(persons=tuple(sorted(persons)), said_by=by, at=self.clock().isoformat())
            self.log.append_within(
                connection,
                [
                    Draft(PEOPLE, event),
                    *(
                        self._reach(ref, note, key, reach, set_by, by, "objection_lifted")
                        for ref in sorted(persons)
                        for note, key, reach, set_by in self._held_back(ref)
                    ),
                ],
            )

    def merge(self, one: dict[str, str], other: dict[str, str], reason: str, by: str) -> None:
        """Join two people, each given as reference -> scheme; a repeat changes nothing. Where one objects, both do."""
        with self.log.appending() as connection:
            if self.book.joined(one, other) or set(one) & set(other):
                return
            event = PeopleMerged(one=one, other=other, reason=reason, merged_by=by, at=self.clock().isoformat())
            self.log.append_within(connection, [Draft(PEOPLE, event)])
            persons = self.book.together([*one, *other]) | self.book.together(one) | self.book.together(other)
            if self.book.objecting(persons):
                self._object(connection, persons, by)

    def unmerge(self, one: dict[str, str], other: dict[str, str], reason: str, by: str) -> None:
        """Part two people. An objection stands for both until it is lifted.

        Raises:
            NotMergedError: just these two were not joined, or were parted since.
        """
        with self.log.appending() as connection:
            if not self.book.joined(one, other):
                raise NotMergedError
            event = PeopleUnmerged(one=one, other=other, reason=reason, unmerged_by=by, at=self.clock().isoformat())
            self.log.append_within(connection, [Draft(PEOPLE, event)])

    def _narrow(self, ref: str) -> list[tuple[str, str]]:
        """Notes (id, key) of a reference that may travel beyond the relationship."""
        found = []
        past = self.log.stream(UUID(hex=ref))
        for note in _notes(past):
            state = fold(note, past)
            if state is not None and not state.withdrawn and state.reach is not Reach.RELATIONSHIP:
                found.append((note, state.key))
        return found

    def _held_back(self, ref: str) -> list[tuple[str, str, Reach, ReachSetBy]]:
        """Notes of a reference that an objection holds back: id, key, and how far they might travel without it."""
        found = []
        past = self.log.stream(UUID(hex=ref))
        for note in _notes(past):
            state, free = fold(note, past), without_objection(note, past)
            if state is None or state.withdrawn or free is None or free[0].rank <= state.reach.rank:
                continue
            found.append((note, state.key, *free))
        return found

    def _reach(self, ref: str, note: str, key: str, reach: Reach, set_by: ReachSetBy, by: str, because: Any) -> Draft:
        event = ReachChanged(note=note, reach=reach, set_by=set_by, changed_by=by, because=because)
        return Draft(UUID(hex=ref), event, key)


def without_objection(note: str, past: Iterable[Envelope]) -> tuple[Reach, ReachSetBy] | None:
    """How far a note might travel if its person had never objected, and who said so; None when there is no such note."""
    free: tuple[Reach, ReachSetBy] | None = None
    for envelope in past:
        match envelope.payload:
            case NoteRecorded() as said if said.note == note:
                free = (said.held_back or said.reach, said.reach_set_by)
            case NoteAmended() as said if said.note == note:
                asked = (said.held_back or said.reach, said.reach_set_by)
                free = asked if free is None or asked[0].rank < free[0].rank else free
            case ReachChanged(because=None) as changed if changed.note == note:
                free = (changed.reach, changed.set_by)
            case _:
                pass
    return free


def held_back(drafted: Draft) -> Draft:
    """The draft of a note of a person who objects: it is kept, for the relationship alone."""

    def narrowed(body: object) -> Any:
        if not isinstance(body, NoteBody) or body.reach is Reach.RELATIONSHIP:
            return body
        return body.model_copy(update={"reach": Reach.RELATIONSHIP, "held_back": body.reach})

    amendment = narrowed(drafted.amendment)
    return Draft(drafted.stream, narrowed(drafted.payload), drafted.key, drafted.once, drafted.digest, amendment)


def _notes(past: Iterable[Envelope]) -> list[str]:
    return list(dict.fromkeys(one.payload.note for one in past if isinstance(one.payload, NoteRecorded)))
