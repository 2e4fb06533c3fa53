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

from api.auth import Tokens
from api.settings import Settings
from services.foundation.database import derived_metadata, open_engine
from services.foundation.following import Follower
from services.foundation.migrating import migrate
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.recorder import SqlRecorder
from services.ingest.adapters.vault import SqlVault, load_secret
from services.ingest.application import Ingest
from services.ingest.domain import DoorRules
from services.ingest.erasure import Erasure, KeysStayDestroyed
from services.ingest.methods import DoorTexts
from services.ingest.openings import Openings

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

    @cached_property
    def tokens(self) -> Tokens:
        """Bearer tokens."""
        return Tokens(self.keys, self.clock)

    @cached_property
    def ingest(self) -> Ingest:
        """The front door."""
        rules = DoorRules(
            timezone=self.settings.timezone,
            default_reach=self.settings.default_reach,
            unbound_posters=self.settings.env == "evaluation",
        )
        return Ingest(self.log, self.vault, DoorTexts(), rules, self.clock)

    @cached_property
    def erasure(self) -> Erasure:
        """Erases people."""
        return Erasure(self.log, self.vault)

    @cached_property
    def openings(self) -> Openings:
        """Opens whole notes, for a reason."""
        return Openings(self.ingest, self.log, self.vault, self.clock, self.behind, lambda: uuid4().hex)

    @cached_property
    def keys_stay_destroyed(self) -> KeysStayDestroyed:
        """Destroys erased people's keys again, should a restored key store bring them back."""
        return KeysStayDestroyed(self.vault, self.derived)

    @property
    def followers(self) -> tuple[Follower, ...]:
        """Everything that follows the log, in no order."""
        return (self.keys_stay_destroyed,)

    @property
    def workers(self) -> tuple[Worker, ...]:
        """Everything that has work of its own to do."""
        return (self.keys_stay_destroyed,)

    def behind(self, via: str) -> set[str]:
        """Ids of the notes behind a pattern or a signal."""
        return set()

    def close(self) -> None:
        """Let go of every database connection."""
        for engine in (self.log_engine, self.keys, self.derived):
            engine.dispose()


def bootstrap(settings: Settings | None = None, clock: Callable[[], datetime] = now) -> System:
    """Open the databases (at their newest schema) and wire the services."""
    settings = settings or Settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    log_engine = open_engine(settings.url_of("log"), "log")
    keys = open_engine(settings.url_of("keys"), "keys")
    derived = open_engine(settings.url_of("derived"), "derived")
    migrate(log_engine, "log")
    migrate(keys, "keys")
    derived_metadata.create_all(derived)
    secrets = Path(settings.data_dir) / "secrets"
    vault = SqlVault(
        keys,
        load_secret(secrets / "master.key", settings.master_key.get_secret_value()),
        load_secret(secrets / "hash.key", settings.hash_key.get_secret_value()),
    )
    return System(
        settings=settings,
        clock=clock,
        log_engine=log_engine,
        keys=keys,
        derived=derived,
        vault=vault,
        log=SqlEventLog(SqlRecorder(log_engine), vault, clock),
        session_secret=load_secret(secrets / "session.key"),
    )
