"""Looks at the key store when the service opens: the list of destroyed keys first, then whether the store is current.

A key store restored from a backup would bring erased people back, and would lack the keys made since. The first is mended:
every key on the list outside the databases is destroyed again before anything is read. The second cannot be, so the
service refuses to open until a newer key store is given, or somebody accepts the loss with their name to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy import Engine, select

from contracts.events import Event, KeysGone, KeysLost, KeyStoreMarked, PersonErased, RecordsExpired
from contracts.words import PersonRef
from services.foundation.log import SERVICE_KEY, Draft, Envelope, service_stream
from services.foundation.vault import Vault
from services.ingest.erasure import known_destroyed
from services.ingest.ports import DestroyedList, DoorLog, Gone, Listed
from services.ingest.tables import ingest_note

MARKS = service_stream("ingest", "keys")
"""The stream of every `KeyStoreMarked` and `KeysLost`."""
LOOKED_AT = 1000
"""How many of the newest events must have their keys."""
PAGE = 5000
MARK_AFTER = 1000
MARK_EVERY = timedelta(hours=1)
UNTOLD = "untold"
"""In the place of a list's digest: keys of it were destroyed again, and not all of that is told yet."""
GONE_TOPICS = (PersonErased.topic, RecordsExpired.topic, KeysLost.topic)


class KeyStoreOlderError(RuntimeError):
    """The key store is older than the log: keys that the log needs are not in it. The message says the mend."""

    def __init__(self) -> None:
        super().__init__(
            "the key store is older than the log: keys that notes were sealed under are not in it. Restore the newest copy "
            "of the key store; if there is none, `incommon keys accept-loss` says for good that those notes are lost"
        )


class CountingVault(Vault, Protocol):
    """A vault that knows how many keys it ever made, and which list of destroyed keys was last applied to it."""

    def made(self) -> int:
        """How many keys were ever made."""

    def keys_of(self, person: PersonRef) -> tuple[str, ...]:
        """Ids of every living key of a person."""

    def listed(self) -> str | None:
        """Digest of the list as it was last applied."""

    def set_listed(self, digest: str) -> None:
        """Remember the digest of the list that was applied."""


class HeaderLog(DoorLog, Protocol):
    """A log whose clear headers can be read."""

    def newest_keys(self, count: int) -> set[str]:
        """Ids of the keys that seal the newest events."""

    def keys_after(self, position: int, limit: int) -> tuple[int, set[str]]:
        """Ids of the keys of the next events after a position, and the last one's position (0 for none)."""


class KeyGuard:
    """Applies the list, completes what a crash cut short, and refuses a store that is older than the log."""

    def __init__(
        self,
        log: HeaderLog,
        vault: CountingVault,
        derived: Engine,
        destroyed: DestroyedList,
        clock: Callable[[], datetime],
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.destroyed = destroyed
        self.clock = clock
        self._marked_at: datetime | None = None
        self.refused = 0
        """How many lines of the list nobody signed, as it was last applied: they destroyed nothing."""

    name = "ingest.key_marks"

    def open(self, *, restored: bool = False) -> None:
        """Look, once, before anything else is done.

        Args:
            restored: the log is a copy that was just put back beside keys that are no older than it. The facts of any line
                may be missing from it; and a key that no line explains was destroyed since the copy, so its loss is told.

        Raises:
            KeyStoreOlderError: as it says.
        """
        if self._without_service_key():
            raise KeyStoreOlderError
        self.apply_list(restored=restored)
        if self.vault.made() < self._marked():
            raise KeyStoreOlderError
        if restored:
            lost = sorted(self._missing(self._sealed_under()))
            self.log.append(self._losing(lost, "destroyed after the log was copied", "restore"))
        elif self._missing(self.log.newest_keys(LOOKED_AT)):
            raise KeyStoreOlderError

    def _without_service_key(self) -> bool:
        """Whether the log has events under the service's own key, and the store has none. Nothing may make one anew."""
        return bool(self.log.head() and not self.vault.alive([SERVICE_KEY]) and SERVICE_KEY in self._sealed_under())

    def _sealed_under(self) -> set[str]:
        keys: set[str] = set()
        after, found = self.log.keys_after(0, PAGE)
        while after:
            keys |= found
            after, found = self.log.keys_after(after, PAGE)
        return keys

    def apply_list(self, *, restored: bool = False) -> None:
        """Destroy again every listed key that lives, and tell what the log does not know of it.

        Facts may be missing of the last line (a crash cut it short) and of every line with a key that came back: log and
        keys are then from before it. After a restore, or a crash on the way here, every line is looked at.
        """
        digest, listed = self.destroyed.digest(), self.vault.listed()
        if digest == listed and not restored:
            return
        self.sign_borne_out()
        lines = self.destroyed.lines()
        back = self.vault.alive([key for line in lines for one in line for key in one.keys])
        if back:
            self.vault.set_listed(UNTOLD)
            self.vault.destroy_keys(sorted(back))
        every = restored or listed == UNTOLD
        for line in lines:
            doubtful = every or line is lines[-1] or any(key in back for one in line for key in one.keys)
            if doubtful and self._untold(line):
                with self.log.appending() as connection:  # whoever is in the midst of it comes to its end first
                    drafts = [Draft(UUID(hex=one.person), _fact(one)) for one in self._untold(line)]
                    self.log.append_within(connection, drafts)
        self.refused = len(self.unsigned())
        self.vault.set_listed(self.destroyed.digest())

    def sign_borne_out(self) -> None:
        """Write anew, signed, what the log says of the keys of lines that nobody signed: they are from before lines were signed.

        Of such a line its keys alone are looked at: whose they were, and who asked, is what the log says and not what the line
        does, or somebody could have one person's end told of another. What the log does not say stays unsigned and destroys
        nothing; `unsigned` has it.
        """
        if not (unsigned := self.unsigned()):
            return
        keys = {key for listed in unsigned for one in listed.gone for key in one.keys}
        borne_out = [_gone(fact) for fact in self._destructions() if keys & set(fact.keys)]
        if borne_out:
            with self.log.appending():  # one writer at a time, as for every line
                self.destroyed.add(borne_out)

    def unsigned(self) -> list[Listed]:
        """Lines that nobody signed, without what signed lines say as well; one with nothing in it cannot be read."""
        lines = self.destroyed.read()
        signed = {key for line in lines if line.signed for one in line.gone for key in one.keys}
        found = []
        for line in lines:
            left = tuple(one for one in line.gone if not set(one.keys) <= signed)
            if not line.signed and (left or not line.gone):
                found.append(line._replace(gone=left))
        return found

    def unlisted(self) -> dict[str, int]:
        """Keys that the log says were destroyed and that no signed line has, with the position of the event that says it."""
        listed = {key for line in self.destroyed.lines() for one in line for key in one.keys}
        return {
            key: one.position
            for one in self._facts((PersonErased.topic, RecordsExpired.topic))
            if isinstance(one.payload, KeysGone)
            for key in one.payload.keys
            if key not in listed
        }

    def mend_list(self, *, trust_unsigned: bool) -> int:
        """Write on the list, signed, what the log says was destroyed and the list lacks; gives how many keys that is.

        Args:
            trust_unsigned: somebody answers for the lines that nobody signed: they are signed, and what they say is destroyed.
        """
        with self.log.appending():
            lacking = self.unlisted()
            gone = [_gone(fact) for fact in self._destructions() if set(fact.keys) & set(lacking)]
            if trust_unsigned:
                told = set(lacking)
                gone += [one for line in self.unsigned() for one in line.gone if not set(one.keys) <= told]
            if gone:
                self.destroyed.add(gone)
        self.apply_list(restored=True)
        return len({key for one in gone for key in one.keys})

    def _untold(self, line: Sequence[Gone]) -> list[Gone]:
        """What of a line has no fact in the log yet. A person without a stream never had a note."""
        found = []
        for one in line:
            past = self.log.stream(UUID(hex=one.person))
            told = {key for event in past if isinstance(event.payload, KeysGone) for key in event.payload.keys}
            if past and set(one.keys) - told:
                found.append(one._replace(keys=tuple(sorted(set(one.keys) - told))))
        return found

    def _marked(self) -> int:
        newest = [one.payload for one in self.log.older(MARKS, None, 2) if isinstance(one.payload, KeyStoreMarked)]
        return newest[0].made if newest else 0

    def _missing(self, keys: set[str]) -> set[str]:
        """Which of these keys are neither there nor known to be destroyed."""
        missing = keys - self.vault.alive(sorted(keys))
        if missing:
            missing -= {key for line in self.destroyed.lines() for one in line for key in one.keys}
        if missing:
            with self.derived.connect() as connection:
                missing -= known_destroyed(connection, missing)
        return missing - self._told() if missing else missing

    def _told(self) -> set[str]:
        """Every key that the log says is gone: the slow way, for when nothing else accounts for a missing key."""
        return {
            key for one in self._facts(GONE_TOPICS) if isinstance(one.payload, KeysGone) for key in one.payload.keys
        }

    def _destructions(self) -> Iterator[PersonErased | RecordsExpired]:
        for one in self._facts((PersonErased.topic, RecordsExpired.topic)):
            if isinstance(one.payload, PersonErased | RecordsExpired):
                yield one.payload

    def _facts(self, topics: Sequence[str]) -> Iterator[Envelope]:
        after = 0
        while page := self.log.read(after, PAGE, topics):
            yield from page
            after = page[-1].position

    def accept_loss(self, reason: str, by: str) -> int:
        """Say for good that what no key opens is lost; gives how many keys that is.

        From then on everything follows as if those keys had been destroyed, and the service opens again.

        Raises:
            KeyStoreOlderError: the service's own key is gone too, without which nothing can go on.
        """
        if self._without_service_key():
            raise KeyStoreOlderError
        lost = sorted(self._missing(self._sealed_under()))
        self.log.append([*self._losing(lost, reason, by), Draft(MARKS, KeyStoreMarked(made=self.vault.made()))])
        return len(lost)

    def _losing(self, lost: Sequence[str], reason: str, by: str) -> list[Draft]:
        if not lost:
            return []
        return [Draft(MARKS, KeysLost(keys=tuple(lost), notes=self._notes(lost), reason=reason, accepted_by=by))]

    def _notes(self, keys: Sequence[str]) -> tuple[str, ...]:
        found: list[str] = []
        with self.derived.connect() as connection:
            for start in range(0, len(keys), 500):
                part = ingest_note.c.key.in_(keys[start : start + 500])
                found += connection.execute(select(ingest_note.c.note).where(part)).scalars()
        return tuple(sorted(found))

    def tick(self) -> bool:
        """As a worker: mark in the log how many keys there are, hourly or after every thousandth; False when not due."""
        made, now = self.vault.made(), self.clock()
        if self._marked_at is None:
            self._marked_at = now
        grown = made - self._marked()
        if grown < MARK_AFTER and not (grown > 0 and now - self._marked_at >= MARK_EVERY):
            return False
        self._marked_at = now
        self.log.append([Draft(MARKS, KeyStoreMarked(made=made))])
        return True


def notes_of(past: Sequence[Envelope], keys: set[str]) -> tuple[str, ...]:
    """Ids of the notes among a person's events that these keys seal."""
    return tuple(sorted({getattr(one.payload, "note", "") for one in past if one.key in keys} - {""}))


def _fact(one: Gone) -> Event:
    if one.by is not None:
        reason = "completed when the service next opened; the asker's words were not kept"
        return PersonErased(person=one.person, keys=one.keys, notes=one.notes, reason=reason, erased_by=one.by)
    return expired(one)


def _gone(fact: PersonErased | RecordsExpired) -> Gone:
    """The line that a fact followed on."""
    if isinstance(fact, PersonErased):
        return Gone(fact.person, fact.keys, fact.erased_by, notes=fact.notes)
    return Gone(fact.person, fact.keys, None, fact.record_class, fact.year, fact.notes)


def expired(one: Gone) -> RecordsExpired:
    """The fact that a person's records of a class and year are gone."""
    return RecordsExpired(
        person=one.person, keys=one.keys, notes=one.notes, record_class=one.record_class, year=one.year
    )
