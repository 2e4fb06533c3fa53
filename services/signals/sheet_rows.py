"""The rows of the signals tables that a published sheet makes: where it and its signals stand, and what it corrects. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import Table

from contracts.events import SheetPublished, SignalCorrected, SignalRaised, WeekCorrected
from contracts.weeks import Week
from services.signals.tables import NOT_ONE, signals_correction, signals_sheet, signals_signal
from services.signals.words import of_modes


def sheet_rows(sheet: SheetPublished, position: int) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Each table with its rows.

    Args:
        sheet: what was published.
        position: where in the log it stands.
    """
    week = int(Week.parse(sheet.week))
    row = {
        "place": sheet.place,
        "week": week,
        "sheet": sheet.sheet,
        "preview": sheet.preview,
        "at_position": position,
        "tally": orjson.dumps(sheet.tally).decode() if sheet.tally else None,
    }
    yield signals_sheet, [row]
    yield signals_signal, [_signal(signal, sheet.place, position) for signal in sheet.signals]
    corrections: tuple[WeekCorrected | SignalCorrected, ...] = (*sheet.weeks_corrected, *sheet.signals_corrected)
    yield signals_correction, [_correction(one, sheet.place, week) for one in corrections]


def _signal(signal: SignalRaised, home: str, position: int) -> dict[str, Any]:
    return {
        "signal": signal.signal,
        "episode": signal.episode,
        "home": home,
        "place": signal.place,
        "week": int(Week.parse(signal.week)),
        "kind": signal.kind,
        "pattern": signal.pattern or NOT_ONE,
        "pattern_kind": NOT_ONE if signal.pattern_kind is None else signal.pattern_kind.value,
        "people": signal.people,
        "rest": signal.rest,
        "elsewhere": signal.elsewhere,
        "at_position": position,
        "modes": of_modes(signal),
    }


def _correction(one: WeekCorrected | SignalCorrected, home: str, sheet_week: int) -> dict[str, Any]:
    return {
        "home": home,
        "week": int(Week.parse(one.week)),
        "signal": one.signal if isinstance(one, SignalCorrected) else NOT_ONE,
        "sheet_week": sheet_week,
        "said": one.model_dump_json(),
    }
