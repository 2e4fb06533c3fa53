"""SQL reads of calibration. An item counts while its statements are still in its unit: what is gone drops out at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from contracts.events import Calibrated
from contracts.words import Unit
from services.patterns.calibration.tables import (
    patterns_cut_off,
    patterns_judgement,
    patterns_sample,
    patterns_sample_item,
)
from services.patterns.lines import parts
from services.patterns.statements import in_unit
from services.patterns.tables import patterns_statement


@dataclass(frozen=True)
class SampleRow:
    """A sample as it was drawn."""

    sample: str
    unit: Unit
    kind: str
    run: str
    seed: int
    at: str
    position: int


@dataclass(frozen=True)
class ItemRow:
    """An item whose statements are still there; `beside` only those that are."""

    item: int
    statement: str
    beside: tuple[str, ...]
    pattern: str | None
    belonging: float
    same: bool


@dataclass(frozen=True)
class JudgementRow:
    """What somebody said of an item."""

    item: int
    judged_by: str
    answer: str


@dataclass(frozen=True)
class CutOffRow:
    """A cut-off that was set."""

    sample: str
    calibrated: Calibrated
    set_by: str
    at: str
    position: int


def samples(connection: Connection, unit: str) -> list[SampleRow]:
    """The samples of a unit, newest first."""
    s = patterns_sample.c
    query = select(patterns_sample).where(s.unit == unit).order_by(s.position.desc())
    return [_sample(row) for row in connection.execute(query)]


def sample(connection: Connection, ident: str) -> SampleRow | None:
    """One sample."""
    row = connection.execute(select(patterns_sample).where(patterns_sample.c.sample == ident)).first()
    return None if row is None else _sample(row)


def _sample(row: Row[Any]) -> SampleRow:
    return SampleRow(row.sample, Unit(row.unit), row.kind, row.run, row.seed, row.at, row.position)


def statements(connection: Connection, of: SampleRow, wanted: Iterable[str]) -> dict[str, Row[Any]]:
    """Those of these statements that are still in the sample's unit, still sealed."""
    t = patterns_statement.c
    found: dict[str, Row[Any]] = {}
    for part in parts(sorted(set(wanted))):
        query = select(patterns_statement).where(in_unit(of.unit), t.left_out.is_(None), t.statement.in_(part))
        found.update((row.statement, row) for row in connection.execute(query))
    return found


def drawn(connection: Connection, ident: str) -> int:
    """How many items were drawn."""
    i = patterns_sample_item.c
    return len(connection.execute(select(i.item).where(i.sample == ident)).all())


def items(connection: Connection, of: SampleRow) -> list[ItemRow]:
    """The items that can still be judged, in their order: of a pair both are there, of an unplaced one's pattern some."""
    i = patterns_sample_item.c
    rows = connection.execute(select(patterns_sample_item).where(i.sample == of.sample).order_by(i.item)).all()
    there = statements(connection, of, (s for row in rows for s in (row.statement, *row.beside.split())))
    found = []
    for row in rows:
        beside = tuple(s for s in row.beside.split() if s in there)
        if row.statement in there and beside:
            found.append(ItemRow(row.item, row.statement, beside, row.pattern, row.belonging, row.same))
    return found


def judgements(connection: Connection, ident: str) -> list[JudgementRow]:
    """Every judgement of a sample, of items that are gone as well."""
    j = patterns_judgement.c
    query = select(j.item, j.judged_by, j.answer).where(j.sample == ident).order_by(j.judged_by, j.item)
    return [JudgementRow(*row) for row in connection.execute(query)]


def cut_off(connection: Connection, unit: str, kind: str) -> CutOffRow | None:
    """The cut-off that stands for a unit and kind; None where nobody has set one."""
    c = patterns_cut_off.c
    query = select(patterns_cut_off).where(c.unit == unit, c.kind == kind).order_by(c.position.desc()).limit(1)
    row = connection.execute(query).first()
    if row is None:
        return None
    return CutOffRow(row.sample, Calibrated.model_validate_json(row.calibrated), row.set_by, row.at, row.position)


def set_since(connection: Connection, unit: str, position: int) -> bool:
    """Whether a cut-off of a unit was set after a position of the log."""
    c = patterns_cut_off.c
    query = select(c.decision).where(c.unit == unit, c.position > position).limit(1)
    return connection.execute(query).first() is not None
