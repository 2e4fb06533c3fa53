"""Commands: each has a help that would teach a newcomer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from api.cli import app

NAMED = (
    "run",
    "calibrate",
    "follow",
    "import",
    "wait",
    "rebuild",
    "verify",
    "replay",
    "demo",
    "settings",
    "places",
    "token",
    "try",
)


def _commands(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in sorted(group.commands.items()):
        if hasattr(command, "commands"):
            yield from _commands(command, (*above, name))
        else:
            yield (*above, name), command


ALL = dict(_commands(typer.main.get_command(app)))


def test_the_commands_others_rely_on_are_there() -> None:
    """Every name that was promised."""
    assert {path[0] for path in ALL} >= set(NAMED)


@pytest.mark.parametrize("path", sorted(ALL), ids=" ".join)
def test_its_help_says_more_than_a_line(path: tuple[str, ...]) -> None:
    """A first sentence, and then when to use it, what it does or an example; and every option says what it is for."""
    command = ALL[path]
    first, _, more = (command.help or "").strip().partition("\n")
    assert first.strip(), "no help"
    assert len(more.split()) >= 5, f"`incommon {' '.join(path)} --help` says only: {first}"
    for parameter in command.params:
        assert getattr(parameter, "help", None), f"{parameter.name} is not explained"


@pytest.mark.parametrize("path", sorted(ALL), ids=" ".join)
def test_its_help_is_shown(path: tuple[str, ...]) -> None:
    """`--help` answers with the first sentence and nothing is done."""
    shown = CliRunner().invoke(app, [*path, "--help"])
    assert shown.exit_code == 0
    assert " ".join((ALL[path].help or "").split())[:30] in " ".join(shown.output.split())
