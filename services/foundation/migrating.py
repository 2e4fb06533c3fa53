"""Bringing a database to its newest schema, safely while another process starts at the same moment."""

from __future__ import annotations

from pathlib import Path

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
