"""Erasing a person: their keys are destroyed, so that what was sealed under them is gone wherever it was copied to.

The order is what makes it safe. Under the append lock what is to go is written to the list outside the databases, then the
keys are destroyed, then the fact is appended:

* nobody can append under a key that is going, since appends wait for the lock and ask again whether their key still
  lives; a note that was acknowledged before the lock is erased whole, one that comes after it starts a new key;
* a crash in the midst leaves the list, which the next start completes (`services.ingest.key_guard`); whoever asked got no
  answer and asks again, and the repeat finds in the clear headers of the person's stream which keys the fact must name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine, insert, select

from contracts.events import KeysGone, KeysLost, PersonErased, RecordsExpired
from contracts.words import PersonRef
from services.foundation.log import SERVICE_KEY, Draft, Envelope
from services.foundation.vault import Vault
from services.ingest.people import PeopleBook
from services.ingest.ports import DestroyedList, DoorLog, Gone
from services.ingest.tables import erased_key

MOST_PARAMETERS = 500


class Erasure:
    """Erases people."""

    def __init__(self, log: DoorLog, vault: Vault, people: PeopleBook, destroyed: DestroyedList) -> None:
        self.log = log
        self.vault = vault
        self.people = people
        self.destroyed = destroyed

    def erase(self, schemes: Iterable[str], person: str, reason: str, by: str) -> None:
        """Erase a person, known or not, by every reference that was joined to this one.

        A repeat completes what a crash cut short, and else changes nothing.

        Args:
            schemes: within which the reference may have been used.
            person: the reference, as sources post it.
            reason: why, in the asker's words; sealed under the service's own key.
            by: who asked.
        """
        given = {self.vault.person_ref(scheme, person) for scheme in schemes}
        for ref in map(PersonRef, sorted(self.people.together(given))):
            stream = UUID(hex=ref)
            with self.log.appending() as connection:
                past = self.log.stream(stream)
                told = {key for one in past if isinstance(one.payload, KeysGone) for key in one.payload.keys}
                alive = self.vault.keys_of(ref)
                keys = tuple(sorted({*alive, *(envelope.key for envelope in past)} - {SERVICE_KEY} - told))
                if keys or alive:
                    self.destroyed.add([Gone(ref, tuple(sorted({*keys, *alive})), by)])
                    self.vault.destroy_keys(alive)
                if keys:
                    event = PersonErased(person=ref, keys=keys, reason=reason, erased_by=by)
                    self.log.append_within(connection, [Draft(stream, event)])

    def since(self, persons: Iterable[PersonRef], moment: datetime) -> bool:
        """Whether any of these people was erased at a moment or later: what was let seen of them before is over.

        By whatever reference: one that nothing was said under has no end of its own in the log.
        """
        return any(
            isinstance(one.payload, PersonErased) and one.recorded_at >= moment
            for person in sorted(self.people.together(persons))
            for one in self.log.stream(UUID(hex=person))
        )


class KeysStayDestroyed:
    """Follows what destroys keys, and destroys the same keys again wherever they come back.

    As a follower it reads the facts. As a worker it looks once, when its process starts, whether any of those keys
    lives (a key store is restored while nothing runs).
    """

    name = "ingest.keys_stay_destroyed"
    topics: Sequence[str] = (PersonErased.topic, RecordsExpired.topic, KeysLost.topic)

    def __init__(self, vault: Vault, derived: Engine) -> None:
        self.vault = vault
        self.derived = derived
        self._looked = False

    def prepare(self, page: Sequence[Envelope]) -> list[str]:
        """Destroy the keys again where they live; gives all their ids."""
        keys = sorted({key for one in page if isinstance(one.payload, KeysGone) for key in one.payload.keys})
        self._destroy(keys)
        return keys

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: list[str]) -> None:
        """Remember the ids."""
        known = known_destroyed(connection, prepared)
        rows = [{"key": key} for key in prepared if key not in known]
        if rows:
            connection.execute(insert(erased_key), rows)

    def tick(self) -> bool:
        """Destroy every erased key that lives again; True when there was one. After the first look, nothing is done."""
        if self._looked:
            return False
        with self.derived.connect() as connection:
            keys = list(connection.execute(select(erased_key.c.key)).scalars())
        found = self._destroy(keys)
        self._looked = True
        return found

    def _destroy(self, keys: Sequence[str]) -> bool:
        found = sorted(self.vault.alive(keys)) if keys else []
        for start in range(0, len(found), MOST_PARAMETERS):
            self.vault.destroy_keys(found[start : start + MOST_PARAMETERS])
        return bool(found)


def known_destroyed(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Which of these keys are known, by what was followed so far, to be destroyed."""
    asked = sorted(set(keys))
    found: set[str] = set()
    for start in range(0, len(asked), MOST_PARAMETERS):
        part = asked[start : start + MOST_PARAMETERS]
        found.update(connection.execute(select(erased_key.c.key).where(erased_key.c.key.in_(part))).scalars())
    return found
