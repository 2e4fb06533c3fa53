"""Copies for the day something is lost: `incommon backup`, `incommon restore`."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from api.backups import restoring, taking
from api.backups.manifest import BackupError
from api.bootstrap import bootstrap, now
from api.cli.terminal import fail, progress, say
from api.settings import Settings


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(backup)
    app.command()(restore)


def backup(
    to: Annotated[Path, typer.Argument(help="The folder the backups come to lie in, each in one of its own.")],
    keys_to: Annotated[
        Path | None,
        typer.Option(help="Where the key store's comes to lie: best another place (default: beside the log's)."),
    ] = None,
    drop_lapsed: Annotated[
        bool, typer.Option("--drop-lapsed", help="Delete backups of the key store, there, whose day has passed.")
    ] = False,
) -> None:
    """Copy the log and then the keys, while everything runs.

    The log's backup may be kept for ever. The key store's names the day it lapses (INCOMMON_KEYS_BACKUP_DAYS): an erased
    person is gone once no copy holds their key. The secrets are in neither; keep one sealed copy of them elsewhere.

    Example: incommon backup /backup/log --keys-to /vault/keys --drop-lapsed
    """
    system = bootstrap()
    try:
        taken = taking.take(system, to, keys_to or to)
    except BackupError as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename or to}: cannot be written ({error.strerror})")
    say(f"The log up to event {taken.position}: {taken.log}")
    say(f"The keys, to be gone after {taken.lapses_on}: {taken.keys}")
    today = system.clock().astimezone(system.settings.zone).date()
    for old in taking.lapsed(keys_to or to, today):
        if drop_lapsed:
            shutil.rmtree(old)
        say(f"{old}: has lapsed{' and was deleted' if drop_lapsed else '; delete it, or use --drop-lapsed'}.")
    system.close()


def restore(
    log: Annotated[Path, typer.Argument(help="A backup of the log: a folder incommon-log-...")],
    keys: Annotated[Path, typer.Argument(help="The backup of the key store made with it, or a later one.")],
    even_lapsed: Annotated[
        bool,
        typer.Option("--even-lapsed", help="Take a key store's backup whose day has passed, if it is all there is."),
    ] = False,
) -> None:
    """Restore the log and its keys into empty databases, and make the derived tables again.

    Stop everything, and put the secrets and the newest copy of INCOMMON_SEAL_DIR back first. Nothing is overwritten; a backup
    that was changed, is not whole or does not belong to these secrets is refused before anything is written. Who was erased
    stays so by the list in that folder.
    """
    settings = Settings()
    today = now().astimezone(settings.zone).date()
    with progress("Restoring") as tick:
        try:
            found = restoring.restore(settings, log, keys, today, tick, even_lapsed=even_lapsed)
        except BackupError as error:
            fail(str(error))
    say(f"Restored up to event {found.head}; every event was checked.")
    for told in (*found.since, *found.told):
        say(told)
    if not found.told:
        say("Start the service.")
