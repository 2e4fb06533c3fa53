"""The one place that wires adapters to services. Both entry points (the command line, the web application) call it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import Engine

from api.bridges import EvidenceBridge, NotesBridge, RedactBridge
from api.ended_access import ListedLinks
from api.ended_list import EndedList
from api.naming import namer_of
from api.once import Once
from api.sealing import Seal
from api.settings import Settings
from api.stores import open_databases, open_vault
from api.system_keys import SystemKeys
from services.foundation.following import Follower
from services.ingest.adapters.erasure_list import ErasureList
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.postcodes import Postcodes
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.adapters.secret_files import load_secret
from services.ingest.adapters.vault import SqlVault
from services.ingest.application import Ingest
from services.ingest.domain import DoorRules
from services.ingest.erasure import Erasure, KeysStayDestroyed
from services.ingest.keeping import Keeping
from services.ingest.kept import KeptOf
from services.ingest.key_guard import KeyGuard, KeyStoreOlderError
from services.ingest.mentions import Mentions
from services.ingest.methods import DoorTexts
from services.ingest.note_rows import NoteRows
from services.ingest.openings import Openings
from services.ingest.people import People
from services.ingest.source_health import SourceHealth
from services.learning.application import Learning
from services.patterns.adapters.dask_desk import DaskDesk
from services.patterns.adapters.embedders import embedder
from services.patterns.application import PatternRunner
from services.patterns.calibration.application import Calibration
from services.patterns.curation.application import Curating
from services.patterns.curation.coding import Coding
from services.patterns.desks import OwnDesk
from services.patterns.engine import CLUSTERERS
from services.patterns.facade import Patterns
from services.patterns.lives_worker import LivesWorker
from services.patterns.naming_follower import PatternNames
from services.patterns.ports import Embedder
from services.patterns.projection import PatternsProjection
from services.patterns.wider_runner import WiderRunner
from services.signals.application import SheetWorker
from services.signals.detection import Rules
from services.signals.projection import SignalsProjection
from services.signals.queries import SignalsQueries

if TYPE_CHECKING:
    from api.following import Worker


def now() -> datetime:
    """The system's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class System:
    """Everything wired: what routes, pages, commands and followers are given."""

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
        unbound = self.settings.env == "evaluation"
        return SystemKeys(self.keys, self.clock, EndedList(self.settings.seal_folder), unbound_writers=unbound)

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
        return Mentions(self.ingest, self.log, self.clock)

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
    def embedder(self) -> Embedder:
        """Turns statements into vectors; loading it takes a second, so it is made on first use."""
        return embedder(self.settings.embedder)

    @cached_property
    def patterns_projection(self) -> PatternsProjection:
        """Keeps the patterns service's tables."""
        return PatternsProjection(self.log, self.vault, self.derived, lambda: self.embedder)

    @cached_property
    def pattern_names(self) -> PatternNames:
        """Names patterns after the projection has written them."""
        return PatternNames(self.vault, self.derived, self.settings.min_people, namer_of(self.settings))

    @cached_property
    def pattern_runner(self) -> PatternRunner:
        """Makes closing and refresh runs."""
        return PatternRunner(
            self.log,
            self.vault,
            self.derived,
            self.patterns_projection,
            CLUSTERERS[self.settings.clusterer](),
            lambda: self.embedder,
            self.clock,
            self.settings.timezone,
            self.settings.min_people,
            self.settings.hold_runs,
            DaskDesk(self.settings.dask_scheduler) if self.settings.dask_scheduler else OwnDesk(),
        )

    @cached_property
    def wider_runner(self) -> WiderRunner:
        """Joins, for regions and countries, what travelled there."""
        return WiderRunner(self.log, self.vault, self.derived, self.pattern_runner)

    @cached_property
    def patterns(self) -> Patterns:
        """Patterns: reads, and the runner's pieces."""
        return Patterns(self.log, self.vault, self.derived, self.pattern_runner, self.clock)

    @cached_property
    def calibration(self) -> Calibration:
        """Samples that people judge, and the cut-offs they give."""
        return Calibration(self.log, self.vault, self.derived, self.pattern_runner, self.clock)

    @cached_property
    def curating(self) -> Curating:
        """What people decide about patterns."""
        return Curating(self.log, self.vault, self.derived, self.clock, DoorTexts())

    @cached_property
    def coding(self) -> Coding:
        """Samples that two people code."""
        return Coding(self.log, self.vault, self.derived, self.clock)

    @cached_property
    def lives(self) -> LivesWorker:
        """Tells, once a week has closed, what comes together in the same lives and what people say helped."""
        return LivesWorker(self.log, self.vault, self.derived, self.settings.lexicon, self.settings.min_people)

    @cached_property
    def signals_projection(self) -> SignalsProjection:
        """Keeps the signals service's tables."""
        texts = DoorTexts()

        def wording(text: str) -> str:
            return self.vault.person_ref("incommon:wording", texts.normal(text))

        return SignalsProjection(self.log, wording, self.settings.timezone)

    @cached_property
    def sheets(self) -> SheetWorker:
        """Publishes weekly sheets."""
        rules = Rules(fdr=self.settings.fdr, min_people=self.settings.min_people)
        return SheetWorker(self.log, self.derived, self.signals_projection, self.clock, rules)

    @cached_property
    def signals(self) -> SignalsQueries:
        """Signals, sheets and series: reads."""
        return SignalsQueries(self.log, self.derived)

    @cached_property
    def evidence(self) -> EvidenceBridge:
        """What stands behind a signal or a pattern."""
        return EvidenceBridge(self.patterns, self.signals)

    @cached_property
    def learning(self) -> Learning:
        """Questions, answers, spaces, readings."""
        notes, redact = NotesBridge(self.ingest), RedactBridge(DoorTexts())
        return Learning(self.log, self.vault, self.derived, self.clock, self.evidence, notes, redact)

    @property
    def followers(self) -> tuple[Follower, ...]:
        """Everything that follows the log; names come after the patterns they name."""
        return (
            self.keys_stay_destroyed,
            self.note_rows,
            self.calibration.projection,
            self.patterns_projection,
            self.pattern_names,
            self.curating.projection,
            self.patterns.quotes.projection,
            self.lives.projection,
            self.signals_projection,
            self.learning.projection,
        )

    @property
    def workers(self) -> tuple[Worker, ...]:
        """Everything that has work of its own to do."""
        return (
            self.keys_stay_destroyed,
            self.key_guard,
            self.keeping,
            self.pattern_runner,
            self.lives,
            self.wider_runner,
            self.sheets,
        )

    def behind(self, via: str) -> set[str]:
        """Ids of the notes behind a pattern or a signal."""
        return self.evidence.notes_behind(via)

    def close(self) -> None:
        """Let go of every database connection."""
        for engine in (self.log_engine, self.keys, self.derived):
            engine.dispose()


def bootstrap(
    settings: Settings | None = None, clock: Callable[[], datetime] = now, *, check_keys: bool = True
) -> System:
    """Open the databases (at their newest schema) and wire the services.

    Args:
        settings: read from the environment when None.
        clock: what time it is.
        check_keys: whether to refuse a key store older than the log; only what mends that does not.

    Raises:
        KeyStoreOlderError: the key store is older than the log.
    """
    settings = settings or Settings()
    log_engine, keys, derived = open_databases(settings)
    secrets = Path(settings.data_dir) / "secrets"
    vault = open_vault(settings, keys)
    system = System(
        settings=settings,
        clock=clock,
        log_engine=log_engine,
        keys=keys,
        derived=derived,
        vault=vault,
        log=SqlEventLog(SqlRecorder(log_engine), vault, clock),
        session_secret=load_secret(secrets / "session.key"),
        destroyed=ErasureList(settings.seal_folder),
    )
    if check_keys:
        try:
            system.key_guard.open()
        except KeyStoreOlderError:
            system.close()
            raise
    return system
