"""The one place that wires adapters to services. Both entry points (the command line, the web application) call it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from api.bridges import EvidenceBridge, NotesBridge, RedactBridge
from api.door_parts import DoorParts
from api.logs import logger
from api.naming import namer_of
from api.sealing import signing_of
from api.settings import Settings
from api.stores import open_databases, open_vault
from services.foundation.following import Follower
from services.ingest.adapters.erasure_list import ErasureList
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.adapters.secret_files import load_secret
from services.ingest.key_guard import KeyStoreOlderError
from services.ingest.methods import DoorTexts
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
class System(DoorParts):
    """Everything wired: what routes, pages, commands and followers are given."""

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
            self.protections,
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
            self.protecting,
            self.keeping,
            self.pattern_runner,
            self.lives,
            self.wider_runner,
            self.sheets,
        )

    def behind(self, via: str) -> set[str]:
        """Ids of the notes behind a pattern or a signal."""
        return self.evidence.notes_behind(via)

    def spoken(self, notes: Collection[str]) -> Mapping[str, Sequence[str]]:
        """Of each of these notes, what answers and readings say that cite it, oldest first."""
        return self.learning.queries.said_of(notes)

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
        destroyed=ErasureList(settings.seal_folder, signing_of(settings)),
    )
    if check_keys:
        try:
            system.key_guard.open()
        except KeyStoreOlderError:
            system.close()
            raise
        if system.key_guard.refused:
            # By whom it was written nobody knows: nothing is destroyed by it. `incommon verify` says which line.
            logger("key guard").error(
                "lines of the list of destroyed keys are not signed", count=system.key_guard.refused
            )
    return system
