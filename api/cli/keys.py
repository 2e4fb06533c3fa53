"""Keys of systems: `incommon key make`, `list`, `rotate` and `revoke`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError

from api.auth import Principal
from api.bootstrap import System, bootstrap
from api.cli.terminal import fail, say
from api.system_keys import LASTS, OVERLAP, KeyKept, KeyRefusedError
from contracts.notes import SourceUri
from contracts.words import Scope

Scopes = Annotated[list[Scope], typer.Option("--scope", help="What it may do; give the option once for each scope.")]
OfPlace = Annotated[str | None, typer.Option("--place", help="Only this place and what lies in it.")]
OfSource = Annotated[str | None, typer.Option("--source", help="The one source (a URI) it may write notes for.")]
OfTeam = Annotated[str | None, typer.Option("--team", help="The team whose own run and notes it may read.")]
Days = Annotated[int, typer.Option("--days", min=1, max=3660, help="For how many days it works.")]

app = typer.Typer(no_args_is_help=True, help="Keys of systems: make, list, rotate, revoke.")


def made(system: System, principal: Principal, days: int) -> str:
    """A new key, or the reason why not told at the terminal."""
    if principal.source is not None:
        try:
            TypeAdapter(SourceUri).validate_python(principal.source)
        except ValidationError:
            fail("--source: must be a URI, such as urn:example:housing or https://housing.example/")
    if principal.place is not None and not system.ingest.knows_place(principal.place):
        fail(f"--place: {principal.place} is not a place known here; load it first with `incommon places load`")
    try:
        return system.tokens.make(principal, timedelta(days=days))
    except KeyRefusedError as error:
        fail(f"--{error}")


@app.command()
def make(
    name: Annotated[str, typer.Argument(help="Who uses it, as written beside what they do.")],
    scope: Scopes,
    place: OfPlace = None,
    source: OfSource = None,
    team: OfTeam = None,
    days: Days = LASTS.days,
) -> None:
    """Make a key and print it. It is shown this once and kept only as a hash; at most two of a name live at a time.

    Outside evaluation a key that writes notes is bound to a source.

    Example: incommon key make housing --scope notes:write --source urn:example:housing
    """
    system = bootstrap()
    say(made(system, Principal(name, frozenset(scope), place, team, source), days))


@app.command(name="list")
def list_keys() -> None:
    """List every key: id, name, what it may do and within what, when it ends and when it was last used.

    Never its secret, which nobody has but its user. Times are in UTC; the last use is told to the minute.
    """
    system = bootstrap()
    now = system.clock()
    for kept in system.tokens.listed():
        say(_line(kept, now))


@app.command()
def rotate(
    name: Annotated[str, typer.Argument(help="The name of the key that is to be followed by another.")],
    days: Days = LASTS.days,
    overlap: Annotated[
        int, typer.Option(min=0, max=90, help="For how many days the key before still works.")
    ] = OVERLAP.days,
) -> None:
    """Print the next key of a name, with the same scopes and limits. The one before still works for an overlap.

    Hand the new one over within that time. Example: incommon key rotate housing
    """
    system = bootstrap()
    try:
        say(system.tokens.rotate(name, timedelta(days=days), timedelta(days=overlap)))
    except KeyRefusedError as error:
        fail(str(error))


@app.command()
def revoke(ident: Annotated[str, typer.Argument(help="The key's id, as `incommon key list` shows it.")]) -> None:
    """End a key at once, and every session that was signed in by it.

    For a key that somebody else may have seen. Example: incommon key revoke 3f9a1c20b7d4
    """
    system = bootstrap()
    try:
        kept = system.tokens.revoke(ident)
    except KeyRefusedError as error:
        fail(str(error))
    except OSError as error:
        fail(
            f"{ident} is revoked here, but {error.filename} cannot be written ({error.strerror}), so that a restored key store "
            "would let it in again: mend that and run this once more"
        )
    say(f"{kept.ident} ({kept.principal.name}) is revoked.")


def _line(kept: KeyKept, now: datetime) -> str:
    who = kept.principal
    limits = [
        f"{what} {value}"
        for what, value in (("place", who.place), ("source", who.source), ("team", who.team))
        if value is not None
    ]
    state = "live" if kept.live(now) else "revoked" if kept.revoked_at else "ended"
    return "\n    ".join(
        (
            f"{kept.ident}  {who.name}  {state}",
            f"{' '.join(sorted(who.scopes))}; {', '.join(limits) or 'no limit'}",
            f"made {_day(kept.made_at)}, ends {_day(kept.expires_at)}, last used {_moment(kept.last_used_at)}",
        )
    )


def _day(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d") if moment else "never"


def _moment(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M") if moment else "never"
