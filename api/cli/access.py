"""Settings and tokens: `incommon settings`, `incommon token`."""

from __future__ import annotations

from typing import Annotated

import typer
from pydantic import SecretStr, TypeAdapter, ValidationError

from api.auth import Principal
from api.bootstrap import bootstrap
from api.cli.terminal import fail, say
from api.settings import Settings
from contracts.notes import SourceUri
from contracts.words import Scope


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(settings)
    app.command()(token)


def settings() -> None:
    """List every setting with its value and what it is for.

    Settings are environment variables; secrets are shown only as set or not set.
    """
    current = Settings()
    for name, field in Settings.model_fields.items():
        value = getattr(current, name)
        if isinstance(value, SecretStr):
            shown = "(set)" if value.get_secret_value() else "(a file in DATA_DIR)"
        else:
            shown = str(getattr(value, "value", value))
        say(f"INCOMMON_{name.upper()}={shown}\n    {field.description}")


def token(
    scope: Annotated[list[Scope], typer.Option(help="What it may do; give the option once for each scope.")],
    place: Annotated[str | None, typer.Option(help="Only this place and what lies in it.")] = None,
    source: Annotated[str | None, typer.Option(help="The one source (a URI) it may write notes for.")] = None,
    team: Annotated[str | None, typer.Option(help="The team whose own run and notes it may read.")] = None,
    name: Annotated[str, typer.Option(help="Who uses it, as written beside what they do.")] = "",
) -> None:
    """Print a bearer token. It is shown this once and kept only as a hash.

    Example: incommon token --scope notes:write --source urn:example:housing
    """
    system = bootstrap()
    if Scope.NOTES_WRITE in scope and source is None and system.settings.env != "evaluation":
        fail("--source: outside evaluation a token that writes notes is bound to one source; add --source URI")
    if source is not None:
        try:
            TypeAdapter(SourceUri).validate_python(source)
        except ValidationError:
            fail("--source: must be a URI, such as urn:example:housing or https://housing.example/")
    if place is not None and not system.ingest.knows_place(place):
        fail(f"--place: {place} is not a place known here; load it first with `incommon places load`")
    who = name or (f"system of {source}" if source else "token")
    say(system.tokens.issue(Principal(who, frozenset(scope), place, team, source)))
