"""Legal holds, and the nightly sweep that destroys the keys of what was kept as long as it may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from contracts.events import Event, HoldReleased, PersonHeld
from contracts.words import PersonRef
from services.foundation.log import Draft
from services.foundation.vault import KeySlot, Vault
from services.ingest.key_guard import expired, notes_of
from services.ingest.people import PeopleBook
from services.ingest.ports import DestroyedList, DoorLog, Gone
from services.ingest.retention import HOLDS, Due, held, report, years_over

AT_ONCE = 50
"""Keys destroyed under one hold of the append lock."""


class SlotVault(Vault, Protocol):
    """A vault that tells what its keys are for."""

    def slots(self, record_class: str, newest: int) -> list[tuple[str, KeySlot]]:
        """Every living key of a class and of years up to one, with what it is for."""

    def kept(self) -> list[tuple[str, int, int]]:
        """Record class, year, and how many people have a key for it."""

    def slots_of(self, persons: Sequence[PersonRef]) -> list[KeySlot]:
        """What these people's keys are for."""


class Keeping:
    """Holds people's records back, reports what goes when, and lets it go."""

    name = "ingest.retention"

    def __init__(
        self,
        log: DoorLog,
        vault: SlotVault,
        destroyed: DestroyedList,
        years_kept: Mapping[str, int],
        clock: Callable[[], datetime],
        timezone: str,
        people: PeopleBook,
    ) -> None:
        self.log = log
        self.people = people
        self.vault = vault
        self.destroyed = destroyed
        self.years_kept = dict(years_kept)
        self.clock = clock
        self.zone = ZoneInfo(timezone)
        self._swept: date | None = None
        self._due: list[tuple[str, KeySlot]] = []

    def hold(self, schemes: Iterable[str], person: str, reason: str, by: str) -> None:
        """Hold a person's records back, known or not; a repeat changes nothing."""

        def event(ref: PersonRef) -> Event:
            return PersonHeld(person=ref, reason=reason, held_by=by)

        self._turn(schemes, person, event, to_held=True)

    def release(self, schemes: Iterable[str], person: str, reason: str, by: str) -> None:
        """End a hold; what was kept too long meanwhile goes with the next sweep."""

        def event(ref: PersonRef) -> Event:
            return HoldReleased(person=ref, reason=reason, released_by=by)

        self._turn(schemes, person, event, to_held=False)

    def _turn(self, schemes: Iterable[str], person: str, event: Callable[[PersonRef], Event], *, to_held: bool) -> None:
        refs = [self.vault.person_ref(scheme, person) for scheme in sorted(set(schemes))]
        with self.log.appending() as connection:
            named = held(envelope.payload for envelope in self.log.stream(HOLDS))
            whom = refs if to_held else sorted(self.people.together(refs) | set(refs))
            told = [Draft(HOLDS, event(PersonRef(ref))) for ref in whom if (ref in named) is not to_held]
            self.log.append_within(connection, told)
        if not to_held:
            self._swept = None

    def holds(self) -> set[str]:
        """Who is held now, as keyed hashes: of people who were merged every reference, whichever was named."""
        named = held(envelope.payload for envelope in self.log.stream(HOLDS))
        return self.people.together(named) | named

    def report(self) -> list[Due]:
        """What is kept, by class and year, the soonest to go first."""
        holds = self.holds()
        return report(self.vault.kept(), self.years_kept, self.vault.slots_of([PersonRef(one) for one in holds]))

    def tick(self) -> bool:
        """As a worker: once a day, destroy what is due, some at a time; False when there is nothing left today."""
        today = self.clock().astimezone(self.zone).date()
        if not self._due:
            if self._swept == today:
                return False
            self._swept = today
            for record_class, years in self.years_kept.items():
                self._due += self.vault.slots(record_class, years_over(years, today))
        some, self._due = self._due[:AT_ONCE], self._due[AT_ONCE:]
        return bool(some) and self._expire(some)

    def _expire(self, slots: Sequence[tuple[str, KeySlot]]) -> bool:
        """Write down, destroy, tell: in that order, under the append lock, as an erasure does."""
        with self.log.appending() as connection:
            holds = self.holds()
            gone = []
            for key, slot in slots:
                if slot.person not in holds:
                    notes = notes_of(self.log.stream(UUID(hex=slot.person)), {key})
                    gone.append(Gone(slot.person, (key,), None, slot.record_class, slot.year, notes))
            if not gone:
                return bool(self._due)
            self.destroyed.add(gone)
            self.vault.destroy_keys([key for one in gone for key in one.keys])
            self.log.append_within(connection, [Draft(UUID(hex=one.person), expired(one)) for one in gone])
        return True
