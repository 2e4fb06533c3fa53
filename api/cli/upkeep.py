"""Looking after what was made: `incommon migrate`, `rebuild`, `verify`, `replay`, `demo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api import verifying
from api.bootstrap import System, bootstrap
from api.cli.terminal import fail, progress, say
from api.demo import council, loading
from api.demo.scoring import report
from api.rebuilding import rebuild as rebuild_all

demo = typer.Typer(no_args_is_help=True, help="The demonstration data: a made-up council, four years, planted facts.")


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(migrate)
    app.command()(rebuild)
    app.command()(verify)
    app.command()(replay)
    app.add_typer(demo, name="demo")


def migrate() -> None:
    """Bring log, key store and derived tables to their newest schema, and do nothing else.

    Every part of the service does this when it starts. Run it by itself where the service's own role may not, as the role that
    owns the tables; docs/how-to/least-privilege.md shows how.
    """
    bootstrap().close()
    say("The schema is the newest.")


def rebuild() -> None:
    """Drop every derived table and make it anew from the log: facts and decisions are read, nothing is clustered again.

    Stop the service first. The log and the keys are not touched.
    """
    system = bootstrap()
    with progress("Reading the log") as tick:
        rebuild_all(system, tick)
    say("Rebuilt.")


def verify(
    what: Annotated[str, typer.Argument(help="log, run, signal or sheet.")] = "log",
    ident: Annotated[str, typer.Argument(help="Which run or signal; a sheet by home and week, C01/2026-W47.")] = "",
) -> None:
    """Check from scratch: the whole log, or every figure of one run, signal or sheet.

    `incommon verify` reads and opens every event, checks it against the seal in the database and in the file outside it, names
    the first damaged event and says which checkpoints are missing. `incommon verify run ID`, `incommon verify signal ID` and
    `incommon verify sheet HOME/WEEK` recompute a decision from its inputs; where an input was erased, narrowed, amended or
    withdrawn since, they say which.
    """
    system = bootstrap()
    if what == "log":
        with progress("Checking the log") as tick:
            found = verifying.log(system, tick)
    elif what == "run" and ident:
        found = verifying.run(system, ident)
    elif what == "signal" and ident:
        found = verifying.signal(system, ident)
    elif what == "sheet" and ident:
        found = verifying.sheet(system, ident)
    else:
        fail("say `incommon verify`, or `incommon verify run ID`, `signal ID` or `sheet HOME/WEEK`")
    _tell(found)


def replay(run: Annotated[str, typer.Argument(help="Id of a run.")]) -> None:
    """Make a run again from the texts and compare: the same to the byte, or which inputs are gone.

    Nothing is stored. The id of a run stands with every pattern and figure made from it.
    """
    _tell(verifying.run(bootstrap(), run, from_texts=True))


def _tell(found: verifying.Verdict) -> None:
    say(found.message)
    if not found.holds:
        raise SystemExit(1)


@demo.command("load")
def load() -> None:
    """Load the demonstration data into an empty log, living through its last half year week by week.

    Stopped in the middle, run it again: it goes on.
    """
    _evaluation_only(bootstrap())
    with progress("Loading the demonstration data") as tick:
        loading.load(tick=tick)
    say("The demonstration data is there.")


@demo.command("places")
def places(out: Annotated[Path, typer.Argument(help="The CSV file to write.")]) -> None:
    """Write the made-up council's places as a file for `incommon places load`.

    It is a good example of such a file: wards with their dates, one of which was given a new code.
    """
    system = bootstrap()
    council.write_places(out, loading.until_of(system.settings.data_dir, system.clock()))
    say(f"Written to {out}")


@demo.command("score")
def score() -> None:
    """Score the service against the truth of the demonstration data: patterns, signals, traps, turns of life.

    The data was written with planted facts: what should be found, and what should not. Run `incommon wait` first.
    """
    system = bootstrap()
    _evaluation_only(system)
    say(report(system))


def _evaluation_only(system: System) -> None:
    if system.settings.env != "evaluation":
        fail("INCOMMON_ENV: demonstration data is for INCOMMON_ENV=evaluation only")
