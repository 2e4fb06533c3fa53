"""Bringing a database to its newest schema, safely while another process starts at the same moment."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from services.foundation.database import Purpose, writing

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATE_LOCK = 0x1C0A_99E6


def config(purpose: Purpose) -> Config:
    """Alembic's settings for one database."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS / purpose))
    return made


def current(engine: Engine, purpose: Purpose) -> str | None:
    """The revision a database is at; None before the first."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": f"{purpose}_schema"})
        return context.get_current_revision()


def newest(purpose: Purpose) -> str | None:
    """The newest revision there is."""
    return ScriptDirectory.from_config(config(purpose)).get_current_head()


@cache
def revisions(purpose: Purpose) -> frozenset[str]:
    """Every revision this program knows."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(config(purpose)).walk_revisions())


@cache
def _head(purpose: Purpose) -> str | None:
    return newest(purpose)


def standing(engine: Engine, purpose: Purpose) -> Literal["current", "older", "newer"]:
    """Whether a database is at this program's schema, at an older one, or at one this program does not know."""
    found = current(engine, purpose)
    if found == _head(purpose):
        return "current"
    return "older" if found is None or found in revisions(purpose) else "newer"


def migrate(engine: Engine, purpose: Purpose) -> bool:
    """Bring a database to its newest schema; True when there was something to do.

    The whole upgrade is one transaction under a lock, so two processes that start together do it once.
    """
    if current(engine, purpose) == newest(purpose):
        return False
    settings = config(purpose)
    with writing(engine, MIGRATE_LOCK) as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")
    return True
