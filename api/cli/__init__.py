"""The command line: `incommon COMMAND --help` teaches each command. One module per group of commands."""

from __future__ import annotations

import typer
from pydantic import ValidationError

from api.cli import access, backups, calibrating, data, key_store, keys, running, sealing, upkeep
from api.cli import trying as trying_out
from api.cli.terminal import fail
from services.ingest.adapters.hashing import OtherHashingKeyError
from services.ingest.key_guard import KeyStoreOlderError

app = typer.Typer(
    name="incommon",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Notice what people have in common, watch the aggregate for clues, and go back to the people behind them.",
)
for module in (running, data, calibrating, upkeep, backups, sealing, key_store, access):
    module.register(app)
app.add_typer(keys.app, name="key")
app.add_typer(trying_out.app, name="try")


def main() -> None:
    """Run a command; a setting, file or folder that cannot be used is told by its name."""
    try:
        app()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError) as error:
        if error.filename is None:
            raise
        fail(f"{error.filename}: {error.strerror}; check the path, and who may read and write there")
    except (KeyStoreOlderError, OtherHashingKeyError) as error:
        fail(str(error))
    except ValidationError as error:
        if error.title != "Settings":
            raise
        for problem in error.errors():
            name = "_".join(str(part) for part in problem["loc"]).upper()
            message = str(problem["msg"]).removeprefix("Value error, ")
            fail(f"INCOMMON_{name}: {message}" if name else message)
