"""Looking after the key store and what is kept: `incommon keys`, `incommon retention`, `incommon postcodes`."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from api.bootstrap import bootstrap
from api.cli.terminal import fail, progress, say
from services.ingest.adapters.postcodes import PostcodeRowsError
from services.ingest.adapters.rotating import rotate
from services.ingest.key_guard import KeyStoreOlderError

keys = typer.Typer(no_args_is_help=True, help="The key store: the keys that open what was said.")
postcodes = typer.Typer(no_args_is_help=True, help="The directory that says which place a postcode lies in.")


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(retention)
    app.add_typer(keys, name="keys")
    app.add_typer(postcodes, name="postcodes")


@keys.command("rotate-master")
def rotate_master(
    forget: Annotated[
        bool, typer.Option(help="Delete the old master key at the end; backups of the key store from before need it.")
    ] = False,
) -> None:
    """Wrap every person's key under a new master key, while the service goes on.

    With the master key in a file, a new one is made and takes its place. With INCOMMON_MASTER_KEY, first start everything
    again with the new key there and the old one in INCOMMON_MASTER_KEY_BEFORE; then run this; then take the old one away.
    Stopped in the middle, run it again: it goes on.
    """
    system = bootstrap()
    with progress("Wrapping keys anew") as tick:
        done = rotate(system.vault, tick)
    say(f"Master key {done.now} wraps now; {done.wrapped} keys were wrapped anew.")
    if done.before is None:
        return
    if forget and system.vault.masters.forget(done.before):
        say(f"Master key {done.before} was deleted: no backup of the key store from before can be opened with it.")
    elif not system.vault.masters.given:
        lapse = system.clock().astimezone(system.settings.zone).date()
        lapse += timedelta(days=system.settings.keys_backup_days)
        say(
            f"Master key {done.before} stands in secrets/master-{done.before}.key for backups of the key store from before. "
            f"Delete that file on {lapse}, when the last of them lapses."
        )


@keys.command("accept-loss")
def accept_loss(
    reason: Annotated[str, typer.Option(help="Why no newer key store can be had; kept for good.")],
    by: Annotated[str, typer.Option(help="Who says so; kept for good.")],
) -> None:
    """Say for good that notes whose keys are in no key store are lost, so that the service opens again.

    Only for when a key store older than the log was restored and no newer copy can be had. What those keys sealed is
    treated as if it had been erased. Stop the service first.
    """
    system = bootstrap(check_keys=False)
    try:
        lost = system.key_guard.accept_loss(reason, by)
    except KeyStoreOlderError:
        fail("the service's own key is not in this key store, so nothing can be read: restore another copy of it")
    say(f"{lost} keys are lost. The service will open.")


@keys.command("mend-list")
def mend_list(
    trust_unsigned: Annotated[
        bool,
        typer.Option(
            "--trust-unsigned", help="Sign lines that nobody signed, and destroy the keys they name, for good."
        ),
    ] = False,
) -> None:
    """Write on the lists beside the seal, signed, what the log says and they lack: destroyed keys, and what people decided.

    For when a list was lost, or `incommon verify` says that something is not on it. With --trust-unsigned somebody answers for
    lines from before lines were signed that the log does not bear out, as beside an older copy of the log.
    """
    system = bootstrap()
    done, decided = system.key_guard.mend_list(trust_unsigned=trust_unsigned), system.protections.mend(system.log)
    say(f"{done} keys and {decided} decisions were written down.")


def retention() -> None:
    """Show what is kept and what goes when: by record class and the year it happened in, the soonest first.

    Durations are set in INCOMMON_RETENTION. The workers let go each night what is kept too long, unless it is held.
    """
    system = bootstrap()
    found = system.keeping.report()
    if not found:
        say("Nothing is kept yet.")
    for due in found:
        goes = f"goes on {due.goes}" if due.goes else "stays: its class has no duration in INCOMMON_RETENTION"
        held = f", {due.held} held back" if due.held else ""
        say(f"{due.record_class} {due.year}: {due.people} people{held}; {goes}")


@postcodes.command("load")
def load_postcodes(
    file: Annotated[Path, typer.Argument(help="A CSV file with the columns postcode and place.")],
) -> None:
    """Load the directory of postcodes from a CSV file, in place of the one there was.

    Columns: postcode, place (a code loaded with `incommon places load`). Only keyed hashes of the postcodes are kept.
    """
    system = bootstrap()
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            count = system.postcodes.load(csv.DictReader(opened), system.ingest.registry.places.__contains__)
    except PostcodeRowsError as error:
        fail("\n".join(f"row {fault.row}, {fault.column}: {fault.mend}" for fault in error.faults))
    except FileNotFoundError:
        fail(f"{file}: there is no such file")
    except (UnicodeDecodeError, csv.Error):
        fail(f"{file}: is not CSV in UTF-8; save it again as CSV UTF-8")
    say(f"{count} postcodes loaded.")
