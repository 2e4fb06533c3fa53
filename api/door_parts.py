"""The front door as it is wired: the log, the keys, what takes notes in, keeps, opens and erases them, and the seal."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import uuid4

from sqlalchemy import Engine

from api.ended_access import ListedLinks
from api.ended_list import EndedList
from api.once import Once
from api.sealing import Seal, signing_of
from api.settings import Settings
from api.system_keys import SystemKeys
from services.ingest.adapters.erasure_list import ErasureList
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.postcodes import Postcodes
from services.ingest.adapters.protection_list import ProtectionList, SqlStored
from services.ingest.adapters.vault import SqlVault
from services.ingest.application import Ingest
from services.ingest.domain import DoorRules
from services.ingest.erasure import Erasure, KeysStayDestroyed
from services.ingest.keeping import Keeping
from services.ingest.kept import KeptOf
from services.ingest.key_guard import KeyGuard
from services.ingest.mentions import Mentions
from services.ingest.methods import DoorTexts
from services.ingest.note_rows import NoteRows
from services.ingest.openings import Openings
from services.ingest.people import People
from services.ingest.protecting import Protecting, ProtectionFollower
from services.ingest.source_health import SourceHealth


@dataclass(frozen=True)
class DoorParts(ABC):
    """The log, the keys and everything that takes in, keeps, opens, erases and seals."""

    settings: Settings
    clock: Callable[[], datetime]
    log_engine: Engine
    keys: Engine
    derived: Engine
    vault: SqlVault
    log: SqlEventLog
    session_secret: bytes
    destroyed: ErasureList

    @cached_property
    def tokens(self) -> SystemKeys:
        """Keys of systems, which they send as bearer tokens."""
        return SystemKeys(self.keys, self.clock, EndedList(self.settings.seal_folder), env=self.settings.env)

    @cached_property
    def once(self) -> Once:
        """Answers to requests with an `Idempotency-Key`."""
        return Once(self.keys, self.vault, self.clock)

    @cached_property
    def kept_links(self) -> ListedLinks:
        """One-time links to what is kept of somebody."""
        revoked, ended, erased = self.tokens.revoked, self.tokens.ended, self.erasure.since
        return ListedLinks(self.keys, self.clock, revoked, ended, env=self.settings.env, erased=erased)

    @cached_property
    def ingest(self) -> Ingest:
        """The front door."""
        s, trial = self.settings, self.settings.env == "evaluation"
        rules = DoorRules(
            s.timezone, s.default_reach, unbound_posters=trial, registered_only=not trial, years_kept=s.years_kept
        )
        return Ingest(
            self.log,
            self.vault,
            DoorTexts(),
            rules,
            self.clock,
            find_places=self.postcodes.places,
            refused=self.source_health.refused,
        )

    @cached_property
    def postcodes(self) -> Postcodes:
        """The directory of postcodes."""
        return Postcodes(self.keys, self.vault.postcode)

    @cached_property
    def source_health(self) -> SourceHealth:
        """How each source stands, told to itself."""
        return SourceHealth(self.log, self.derived, self.clock, self.settings.timezone)

    @cached_property
    def mentions(self) -> Mentions:
        """People named in notes about somebody else: search and mask."""
        return Mentions(self.ingest, self.log, self.clock, self.spoken)

    @cached_property
    def keeping(self) -> Keeping:
        """Holds, retention, and what goes when."""
        settings = self.settings
        kept, people = settings.years_kept, self.ingest.people
        return Keeping(self.log, self.vault, self.destroyed, kept, self.clock, settings.timezone, people)

    @cached_property
    def erasure(self) -> Erasure:
        """Erases people."""
        return Erasure(self.log, self.vault, self.ingest.people, self.destroyed)

    @cached_property
    def people(self) -> People:
        """What is said of people as such: objections, and who is one with whom."""
        return People(self.log, self.ingest.people, self.clock)

    @cached_property
    def kept(self) -> KeptOf:
        """What is kept of what a person said."""
        return KeptOf(self.log, self.vault, self.ingest.people, self.openings, self.clock)

    @cached_property
    def key_guard(self) -> KeyGuard:
        """Refuses a key store older than the log; marks in the log how many keys there are."""
        return KeyGuard(self.log, self.vault, self.derived, self.destroyed, self.clock)

    @cached_property
    def note_rows(self) -> NoteRows:
        """Keeps which notes each source has here."""
        return NoteRows(self.settings.timezone)

    @cached_property
    def openings(self) -> Openings:
        """Opens whole notes, for a reason."""
        return Openings(self.ingest, self.log, self.vault, self.clock, self.behind, lambda: uuid4().hex)

    @cached_property
    def seal(self) -> Seal:
        """Seals the log, checks it and proves what stands in it."""
        return Seal(self.settings, self.log_engine, self.log, self.clock)

    @cached_property
    def keys_stay_destroyed(self) -> KeysStayDestroyed:
        """Destroys erased people's keys again, should a restored key store bring them back."""
        return KeysStayDestroyed(self.vault, self.derived)

    @cached_property
    def protection_list(self) -> ProtectionList:
        """The list, outside the databases, of what people decided to protect somebody."""
        return ProtectionList(self.settings.seal_folder, signing_of(self.settings))

    @cached_property
    def protections(self) -> ProtectionFollower:
        """Copies what people decide to protect somebody to that list."""
        return ProtectionFollower(self.protection_list, self.stored)

    @cached_property
    def protecting(self) -> Protecting:
        """Says again in a restored log what people decided since it was copied."""
        return Protecting(self.log, self.stored, self.protection_list)

    @cached_property
    def stored(self) -> SqlStored:
        """Events as they are stored."""
        return SqlStored(self.log_engine, self.log.mapper)

    @abstractmethod
    def behind(self, via: str) -> set[str]:
        """Ids of the notes behind a pattern or a signal."""

    @abstractmethod
    def spoken(self, notes: Collection[str]) -> Mapping[str, Sequence[str]]:
        """Of each of these notes, what answers and readings say that cite it, oldest first."""
