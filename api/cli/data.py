"""Data in: `incommon import`, `incommon places load`, `incommon wait`."""

from __future__ import annotations

import csv
import time
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Connection

from api.bootstrap import System, bootstrap
from api.cli.terminal import fail, progress, say
from api.importing.files import FileError
from api.importing.taking import Import
from api.ticking import Ticker
from contracts.events import RefreshAsked
from services.foundation.following import catch_up, position
from services.foundation.log import Draft, service_stream
from services.ingest.place_rows import PlaceRowsError, definitions

ANY_LAG = 300.0

places = typer.Typer(no_args_is_help=True, help="The hierarchy of places that notes happen in.")


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("import")(import_file)
    app.command()(wait)
    app.add_typer(places, name="places")


@places.command("load")
def load_places(
    file: Annotated[Path, typer.Argument(help="A CSV file: code, name, kind, parent, valid_from, valid_to.")],
) -> None:
    """Load places from a CSV file: all of them, or none.

    Columns: code, name, kind (neighbourhood, ward, council, region, country), parent, valid_from, valid_to; and if known x and
    y in metres, neighbours, and successors (codes joined by |). Loading a file again is harmless.
    """
    system = bootstrap()
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            found = definitions(csv.DictReader(opened), system.ingest.registry.places)
        changed = system.ingest.registry.load_places(found)
    except PlaceRowsError as error:
        fail("\n".join(f"{_row(fault.row)}, {fault.column}: {fault.mend}" for fault in error.faults))
    except FileNotFoundError:
        fail(f"{file}: there is no such file")
    except (UnicodeDecodeError, csv.Error):
        fail(f"{file}: is not CSV in UTF-8; save it again as CSV UTF-8")
    if not found:
        fail(f"{file}: holds no place; below its header row it needs a row for each")
    say(f"{len(found)} places read, {changed} new or changed.")


def _row(number: int) -> str:
    return f"row {number}" if number else "the header row"


def import_file(
    file: Annotated[Path, typer.Argument(help="CSV, CSV.gz, NDJSON (or .gz) or Parquet.")],
    map_file: Annotated[Path, typer.Option("--map", help="MAP.toml: which column becomes which field of a note.")],
    rejects: Annotated[
        Path | None, typer.Option(help="Where to list what was refused (default: FILE.rejects.csv).")
    ] = None,
) -> None:
    """Import old notes through the same front door as a post.

    Every row is checked as a posted note is. What is refused goes into the reject file: row number, field, reason; no text.
    Stopped in the middle, run it again: it goes on where it was, and no note comes in twice. A row that was changed since it
    was first imported amends its note.

    docs/how-to/import.md shows a map.
    """
    system = bootstrap()
    refused = rejects or file.with_name(file.name + ".rejects.csv")
    try:
        with progress(f"Importing {file.name}") as tick:
            done = Import(system, file, map_file, refused).run(tick)
    except FileError as error:
        fail(str(error))
    _ask_refresh(system, f"import of {file.name}")
    say(
        f"{done['created']} notes came in, {done['amended']} amended, {done['same']} were there already, "
        f"{done['refused']} refused" + (f" (see {refused})." if done["refused"] else ".")
    )
    say("Run `incommon wait` to wait for the patterns.")


def _ask_refresh(system: System, by: str) -> int:
    draft = Draft(service_stream("patterns", "refresh"), RefreshAsked(asked_by=by))
    return system.log.append([draft])[0].position


def wait(
    timeout: Annotated[float, typer.Option(help="Give up after so many seconds without any progress.")] = ANY_LAG,
) -> None:
    """Wait until everything posted so far is in the patterns.

    Asks for a refresh run over the log as it is now, and returns when every follower has caught up and the run is done. A
    home whose notes were just loaded for the first time gets its history of closing runs first, which takes longer.
    """
    system = bootstrap()
    target = _ask_refresh(system, "incommon wait")
    with progress("Waiting for the followers") as tick:
        wait_for(system, target, timeout, tick)
    say("Caught up.")


def wait_for(system: System, target: int, timeout: float, tick: Ticker) -> None:
    """Return when every follower and the refresh have reached a position of the log."""
    moved = time.monotonic()
    before: list[int] = []
    while True:
        with system.derived.connect() as connection:
            reached = [*_positions(connection, system), system.patterns.refreshed_to()]
        if min(reached) >= target:
            for follower in system.followers:  # the runs spoke since: hear what they said
                catch_up(follower, system.log, system.derived)
            return
        now = [*reached, system.log.head()]
        if now != before:
            moved, before = time.monotonic(), now
        elif time.monotonic() - moved > timeout:
            fail("nothing has moved for a while: is `incommon run` (or `incommon follow`) running on the same data?")
        tick(min(reached), target)
        time.sleep(0.2)


def _positions(connection: Connection, system: System) -> list[int]:
    return [position(connection, follower.name) for follower in system.followers]
