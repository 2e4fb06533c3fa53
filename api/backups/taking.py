"""`incommon backup`: the log first, then the keys, each copied at one moment while everything goes on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine, MetaData, Table

from api.backups import manifest, postgres, sqlite
from api.backups.manifest import BackupError, Manifest, TableCopy
from api.bootstrap import System
from services.foundation.database import keys_metadata, log_metadata
from services.foundation.migrating import current
from services.foundation.vault import Vault

DECLARED: dict[Literal["log", "keys"], MetaData] = {"log": log_metadata, "keys": keys_metadata}


@dataclass(frozen=True)
class Taken:
    """Where the two backups lie."""

    log: Path
    keys: Path
    position: int
    lapses_on: date


def take(system: System, folder: Path, keys_folder: Path) -> Taken:
    """Copy the log, then the keys.

    Args:
        system: what is backed up; it may be in full use.
        folder: where the log's backup comes to lie, under a name with the time.
        keys_folder: where the key store's does: best another place, under another's hand.

    Raises:
        BackupError: something of that name is there already, or a copy is unsound.
    """
    now = system.clock()
    stamp = f"{now:%Y%m%dT%H%M%SZ}"
    day = now.astimezone(system.settings.zone).date()
    lapses_on = day + timedelta(days=system.settings.keys_backup_days)
    with _whole(folder / f"incommon-log-{stamp}") as home:
        position = _copy(system, "log", home, None, None)
    through = system.log.head()
    with _whole(keys_folder / f"incommon-keys-{stamp}") as home:
        # Every key is durable before the append that uses it, so each event up to here has its key in this copy.
        _copy(system, "keys", home, through, lapses_on)
    return Taken(folder / f"incommon-log-{stamp}", keys_folder / f"incommon-keys-{stamp}", position, lapses_on)


@contextmanager
def _whole(home: Path) -> Iterator[Path]:
    """A folder that is there under its name only once it is whole."""
    partial = home.with_name(f"{home.name}.partial")
    if home.exists() or partial.exists():
        raise BackupError(f"{home}: is there already; nothing is overwritten, name another folder")
    partial.mkdir(parents=True, mode=0o700)
    try:
        yield partial
        partial.rename(home)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def _copy(
    system: System, what: Literal["log", "keys"], home: Path, position: int | None, lapses_on: date | None
) -> int:
    engine = system.log_engine if what == "log" else system.keys
    tables = list(DECLARED[what].sorted_tables)
    revision = current(engine, what)
    if revision is None:
        raise BackupError(f"the {what} has no schema yet; start the service once")
    copied, newest = _tables(engine, what, tables, home)
    files = {path.name: manifest.digest(path) for path in sorted(home.iterdir())}
    made = Manifest(
        what=what,
        database="sqlite" if engine.dialect.name == "sqlite" else "postgresql",
        revision=revision,
        taken_at=system.clock(),
        hashed_by=hashed_by(system.vault),
        position=newest if position is None else position,
        lapses_on=lapses_on,
        tables=copied,
        files=files,
    )
    manifest.write(home, made)
    return made.position


def _tables(engine: Engine, what: str, tables: list[Table], home: Path) -> tuple[dict[str, TableCopy], int]:
    if engine.dialect.name != "sqlite":
        return postgres.copy_out(engine, tables, home)
    file = home / f"{what}.db"
    copied = sqlite.copy_out(engine, tables, file)
    return copied, sqlite.newest_position(file) if what == "log" else 0


def hashed_by(vault: Vault) -> str:
    """A word that is the same for the same hashing key and tells nothing of it."""
    return vault.person_ref("incommon:backup", "hashing key")


def lapsed(folder: Path, today: date) -> list[Path]:
    """Backups of the key store in a folder whose day has passed."""
    found = []
    for home in sorted(folder.glob("incommon-keys-*")):
        try:
            kept = Manifest.model_validate_json((home / manifest.NAME).read_bytes())
        except (OSError, ValueError):
            continue
        if kept.what == "keys" and kept.lapses_on is not None and kept.lapses_on < today:
            found.append(home)
    return found
