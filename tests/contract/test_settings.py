"""Settings: docs/settings.md lists what can be set, its default and what it is for."""

from __future__ import annotations

from typer.testing import CliRunner

from api.cli import app
from api.settings import Settings
from tests.support import contracts


def test_the_page_is_current() -> None:
    """Every setting as it is declared."""
    assert contracts.SETTINGS.read_text(encoding="utf-8") == contracts.settings(), "run `make contracts`"


def test_every_setting_is_on_the_page_with_a_description() -> None:
    """One row each, and each says what it is for."""
    rows = [line for line in contracts.settings().splitlines() if line.startswith("| `INCOMMON_")]
    assert len(rows) == len(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        (row,) = (row for row in rows if row.startswith(f"| `INCOMMON_{name.upper()}` |"))
        assert field.description, name
        assert field.description in row


def test_the_command_lists_the_same() -> None:
    """`incommon settings` names every setting on the page."""
    shown = CliRunner().invoke(app, ["settings"]).output
    assert [name for name in Settings.model_fields if f"INCOMMON_{name.upper()}=" not in shown] == []
