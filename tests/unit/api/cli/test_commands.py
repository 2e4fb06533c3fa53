"""What a command says of what it cannot use: the name of it and the mend, and never a traceback."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from api.cli import main

WANTED = "code,name,kind,parent,valid_from,valid_to\n"


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INCOMMON_ENV", "evaluation")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path / "var"))
    for name in ("INCOMMON_DATABASE_URL", "INCOMMON_KEYS_URL"):
        monkeypatch.delenv(name, raising=False)


def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What `incommon ARGUMENTS` says when it fails."""
    monkeypatch.setattr(sys, "argv", ["incommon", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 1
    return capsys.readouterr().err


def test_a_data_folder_that_cannot_be_made_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Here a file stands in its way."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path / "taken" / "var"))
    assert str(tmp_path / "taken") in said(monkeypatch, capsys, "verify")


@pytest.mark.parametrize(("held", "told"), [(WANTED, "holds no place"), ("code,name\nA,B\n", "the header row, kind")])
def test_a_file_of_places_without_places_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, held: str, told: str
) -> None:
    """It is told what is missing where, and that nothing was loaded."""
    (tmp_path / "places.csv").write_text(held, encoding="utf-8")
    assert told in said(monkeypatch, capsys, "places", "load", str(tmp_path / "places.csv"))


def test_a_folder_is_no_file_of_places(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The path is named."""
    assert str(tmp_path) in said(monkeypatch, capsys, "places", "load", str(tmp_path))


@pytest.mark.parametrize(("option", "value"), [("--source", "the housing system"), ("--place", "NOWHERE")])
def test_no_token_is_made_that_could_do_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    """A source that is no URI, a place that is not known: found when the token is made, not when it is used."""
    assert option in said(monkeypatch, capsys, "token", "--scope", "notes:write", option, value)
