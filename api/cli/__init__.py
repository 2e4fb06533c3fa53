"""The command line: `incommon COMMAND --help` teaches each command. One module per group of commands."""

from __future__ import annotations

import typer
from pydantic import ValidationError

from api.cli import access, data, running, sealing, upkeep
from api.cli import trying as trying_out
from api.cli.terminal import fail

app = typer.Typer(
    name="incommon",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Notice what people have in common, watch the aggregate for clues, and go back to the people behind them.",
)
for module in (running, data, upkeep, sealing, access):
    module.register(app)
app.add_typer(trying_out.app, name="try")


def main() -> None:
    """Run a command; a setting that cannot be used is told by its name."""
    try:
        app()
    except ValidationError as error:
        if error.title != "Settings":
            raise
        for problem in error.errors():
            name = "_".join(str(part) for part in problem["loc"]).upper()
            message = str(problem["msg"]).removeprefix("Value error, ")
            fail(f"INCOMMON_{name}: {message}" if name else message)
