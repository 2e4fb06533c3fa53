"""`incommon verify signal`: every figure of a signal comes out again from the log, or it is said what is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import select

from api import verifying
from services.signals import application, detection, mix_raising
from services.signals.calibration import Calibrations, calibrations
from services.signals.tables import signals_signal
from tests.integration.signals.conftest import Lived, live
from tests.support.cycle import HOME, HOUSING, Town, phrase


def raised(town: Town) -> list[str]:
    """Ids of the signals there are."""
    with town.system.derived.connect() as connection:
        return list(connection.execute(select(signals_signal.c.signal).order_by(signals_signal.c.signal)).scalars())


def test_every_figure_comes_out_again_from_the_log(lived: Lived) -> None:
    """Series, expectation, dispersion, p and q of each signal are what its sheet says, counted and tested anew."""
    ids = raised(lived.town)
    assert ids
    for ident in ids:
        found = verifying.signal(lived.town.system, ident)
        assert found.holds
        assert "to the last digit" in found.message


def test_what_was_posted_and_taken_back_since_changes_nothing(town: Town) -> None:
    """A sheet is worked out from the log as far as it had been read for it."""
    lived = live(town)
    town.post([town.note(phrase("buses", 3), lived.week, source=HOUSING)])
    town.follow()
    for ident in raised(town):
        assert "to the last digit" in verifying.signal(town.system, ident).message


def test_an_older_sheet_comes_out_again_by_the_rule_it_was_made_by(town: Town) -> None:
    """What people are out of had each pattern's own excess in it before; such a sheet is made again so, and as it is not."""
    sheets = town.system.sheets
    now = sheets.rules
    sheets.rules = replace(now, by_others=False, by_season=False)
    lived = live(town)
    sheets.rules = now
    found = town.system.signals.sheet(HOME, lived.week)
    assert found is not None
    assert not found.sheet.by_others
    assert sheets.again(found.sheet).signals == found.sheet.signals
    assert sheets.again(found.sheet.model_copy(update={"by_others": True})).signals != found.sheet.signals
    for ident in raised(town):
        assert "to the last digit" in verifying.signal(town.system, ident).message


@pytest.mark.parametrize("table", ["1", "2"])
def test_a_sheet_comes_out_again_by_the_table_it_says(
    lived: Lived, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    """A chance that an older table of back-tests calibrated is calibrated by that one again, though there is a newer."""
    asked: set[str] = set()

    def asking(name: str) -> Calibrations | None:
        asked.add(name)
        return calibrations(name)

    monkeypatch.setattr(detection, "calibrations", asking)
    found = lived.town.system.signals.sheet(HOME, lived.week)
    assert found is not None
    again = lived.town.system.sheets.again(found.sheet.model_copy(update={"calibration": table}))
    assert again.calibration == table
    assert asked == {table}


@pytest.mark.parametrize("by_season", [False, True])
def test_every_part_of_a_sheet_is_made_again_by_the_rule_it_says(
    lived: Lived, monkeypatch: pytest.MonkeyPatch, by_season: bool
) -> None:
    """The share that is put back, in patterns and in mixes of modes, and whether a trend is judged at the week's own volume."""
    asked: dict[str, bool] = {}

    def asks(module: ModuleType, name: str, argument: str) -> None:
        known: Callable[..., Any] = getattr(module, name)

        def asking(*args: Any, **ways: Any) -> Any:
            asked[name] = ways[argument]
            return known(*args, **ways)

        monkeypatch.setattr(module, name, asking)

    asks(application, "panel", "by_season")
    asks(mix_raising, "mode_mixes", "by_season")
    asks(detection, "test_weeks", "by_volume")
    found = lived.town.system.signals.sheet(HOME, lived.week)
    assert found is not None
    assert found.sheet.by_season
    again = lived.town.system.sheets.again(found.sheet.model_copy(update={"by_season": by_season}))
    assert again.by_season is by_season
    assert asked == {"panel": by_season, "mode_mixes": by_season, "test_weeks": by_season}


def test_a_figure_that_was_not_counted_is_found(lived: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """One person more in the tested week is named as what differs."""
    system = lived.town.system
    ident = raised(lived.town)[0]
    row = system.signals.row(ident)
    assert row is not None
    signal, sheet = system.signals.signals([row])[ident]
    false = signal.model_copy(update={"observed": signal.observed + 1})
    monkeypatch.setattr(type(system.signals), "signals", lambda *_: {ident: (false, sheet)})
    found = verifying.signal(system, ident)
    assert not found.holds
    assert found.message.endswith(": observed")


def test_who_was_erased_since_is_counted(town: Town) -> None:
    """A count that nobody can make again is not called wrong."""
    lived = live(town)
    ident = raised(town)[0]
    first = next(note for note in lived.notes if town.system.ingest.state(note).body.source == HOUSING)
    person = "P-" + town.system.ingest.state(first).body.source_id.partition("-")[2]
    town.system.erasure.erase([HOUSING], person, "asked for it", "test")
    town.follow()
    found = verifying.signal(town.system, ident)
    assert found.holds
    assert "people's records went after it (1); comes out otherwise: " in found.message
    assert not found.message.endswith(": ")
