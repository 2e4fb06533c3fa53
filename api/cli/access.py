"""Settings: `incommon settings`; and the short way to a key: `incommon token`."""

from __future__ import annotations

import secrets
from typing import Annotated

import typer
from pydantic import SecretStr

from api.auth import Principal
from api.bootstrap import bootstrap
from api.cli.keys import Days, OfPlace, OfSource, OfTeam, Scopes, made
from api.cli.terminal import say
from api.settings import Settings
from api.system_keys import LASTS


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
    scope: Scopes,
    place: OfPlace = None,
    source: OfSource = None,
    team: OfTeam = None,
    name: Annotated[str, typer.Option(help="Who uses it, as written beside what they do; else one is made up.")] = "",
    days: Days = LASTS.days,
) -> None:
    """Print a key to send as a bearer token: `incommon key make`, with a name of its own where none is given.

    It is shown this once and kept only as a hash. Example: incommon token --scope notes:write --source urn:example:housing
    """
    system = bootstrap()
    who = name or f"{f'system of {source}' if source else 'token'} {secrets.token_hex(3)}"
    say(made(system, Principal(who, frozenset(scope), place, team, source), days))
