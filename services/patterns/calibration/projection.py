"""Keeps the calibration tables by following the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import CutOffSet, PairJudged, SampleDrawn
from services.foundation.log import Envelope
from services.patterns.calibration.tables import (
    patterns_cut_off,
    patterns_judgement,
    patterns_sample,
    patterns_sample_item,
)


class CalibrationProjection:
    """A follower; see `services.foundation.following.Follower`. It holds ids and numbers alone, so nothing is sealed."""

    name = "patterns.calibration"
    topics = ("patterns.cut_off.", "patterns.pair.", "patterns.sample.")

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Nothing here is slow."""

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Any) -> None:
        """Write a page of events."""
        for envelope in page:
            match envelope.payload:
                case SampleDrawn() as drawn:
                    _sample(connection, drawn, envelope.position)
                case PairJudged() as said:
                    _insert(connection, patterns_judgement, [said.model_dump()])
                case CutOffSet() as chosen:
                    row = {
                        "decision": chosen.calibrated.decision,
                        "unit": chosen.unit,
                        "kind": chosen.kind,
                        "sample": chosen.sample,
                        "calibrated": chosen.calibrated.model_dump_json(),
                        "set_by": chosen.set_by,
                        "at": chosen.at,
                        "position": envelope.position,
                    }
                    _insert(connection, patterns_cut_off, [row])
                case _:
                    pass


def _sample(connection: Connection, drawn: SampleDrawn, position: int) -> None:
    whole = drawn.model_dump(exclude={"items"})
    _insert(connection, patterns_sample, [{**whole, "position": position}])
    items = [
        {
            "sample": drawn.sample,
            "item": number,
            "statement": item.statement,
            "beside": " ".join(item.beside),
            "pattern": item.pattern,
            "belonging": item.belonging,
            "same": item.same,
        }
        for number, item in enumerate(drawn.items, 1)
    ]
    _insert(connection, patterns_sample_item, items)


def _insert(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; what was said twice stands as it was said first."""
    made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
    if rows:
        connection.execute(made.on_conflict_do_nothing(), list(rows))
