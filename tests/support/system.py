"""A whole system in a temporary folder, with a clock the test sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from api.auth import Principal
from api.bootstrap import System, bootstrap
from api.settings import Settings
from contracts.words import Scope

MADE_UP_KEY = SecretStr("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    moment: datetime = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time now."""
        return self.moment

    def move(self, **by: float) -> None:
        """Move on, as `timedelta` takes it."""
        self.moment += timedelta(**by)


@contextmanager
def a_system(
    folder: Path, url: str = "", clock: Callable[[], datetime] | None = None, **settings: object
) -> Iterator[System]:
    """A system on SQLite files in `folder`, or on the database at `url`."""
    given = {
        "env": "evaluation",
        "data_dir": folder,
        "database_url": url,
        "master_key": MADE_UP_KEY,
        "hash_key": MADE_UP_KEY,
    }
    system = bootstrap(Settings(**{**given, **settings}), clock or Clock())  # type: ignore[arg-type]
    try:
        yield system
    finally:
        system.close()


def bearer(
    system: System,
    *scopes: Scope,
    name: str = "test",
    place: str | None = None,
    team: str | None = None,
    source: str | None = None,
) -> dict[str, str]:
    """Request headers with a fresh token of these scopes."""
    return {"Authorization": f"Bearer {system.tokens.issue(Principal(name, frozenset(scopes), place, team, source))}"}
