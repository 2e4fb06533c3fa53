"""The seal at the terminal: `incommon seal key`, `incommon seal now`, `incommon prove`."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Annotated

import typer

from api.bootstrap import bootstrap
from api.cli.terminal import fail, say
from api.sealing import UnknownNoteError
from services.ingest.sealing.proving import UnprovableError
from services.ingest.sealing.sealer import SealBrokenError

seal = typer.Typer(no_args_is_help=True, help="The seal on the log: its public key, and sealing at once.")


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.add_typer(seal, name="seal")
    app.command()(prove)


@seal.command("key")
def key() -> None:
    """Print the public key that checks the seal's signatures, as 32 bytes in base64.

    Write it down where nobody who runs the database can change it: whoever checks a proof needs it from there. The key is made
    if there is none yet.
    """
    say(base64.b64encode(bootstrap().seal.key.public).decode())


@seal.command("now")
def now() -> None:
    """Seal everything that stands in the log, without waiting for the next checkpoint to be due.

    Before a backup or a proof, say. Harmless while the service runs: several sealers make one chain.
    """
    try:
        newest = bootstrap().seal.sealer.seal_all()
    except SealBrokenError as error:
        fail(f"Nothing was sealed: {error}. Run `incommon verify`.")
    if newest is None:
        say("There is nothing to seal.")
        return
    said = newest.stretch()
    say(f"Sealed up to event {said.last}: checkpoint {said.number}, hash {newest.hash.hex()}")


def prove(
    note: Annotated[str, typer.Argument(help="Id of a note, as it was answered when the note was posted.")],
    out: Annotated[Path | None, typer.Option(help="The file to write (default: NOTE.proof.json).")] = None,
) -> None:
    """Write a proof that each event of a note stands in the log as it was sealed.

    Whoever has the public key (`incommon seal key`) checks it without this program: docs/how-to/check-a-proof.md has a script of
    thirty lines. It holds the events as they are stored, encrypted; an erased note can be proved as well.
    """
    try:
        proof = bootstrap().seal.prove(note)
    except UnknownNoteError:
        fail(f"{note}: the log has no note of this id")
    except UnprovableError as error:
        fail(f"Nothing can be proved: {error}. Run `incommon verify`.")
    path = out or Path(f"{note}.proof.json")
    path.write_text(json.dumps(proof, indent=1) + "\n", encoding="utf-8")
    waiting = proof["not_sealed_yet"]
    say(f"{len(proof['events'])} events of the note are proved in {path}.")
    if waiting:
        say(f"{len(waiting)} are not sealed yet; `incommon seal now` seals them.")
