"""SQL reads of the statements behind a pattern, and of those near it: still sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, or_, select

from contracts.words import Unit
from services.patterns.statements import in_unit
from services.patterns.tables import patterns_membership, patterns_provisional, patterns_statement

MOST_PARAMETERS = 400


@dataclass(frozen=True)
class Heard:
    """A statement row behind a pattern, still sealed."""

    row: Row[Any]
    belonging: int | None
    placed_by: str


def where_is(connection: Connection, unit: str, statement: str) -> str | None:
    """The pattern a statement is in now, as runs have decided; None where it is idiosyncratic or not placed yet."""
    m = patterns_membership.c
    query = select(m.line, m.pattern).where(m.unit == unit, m.statement == statement, m.gone.is_(False))
    lines: dict[str, str | None] = {row.line: row.pattern for row in connection.execute(query)}
    return lines["refresh"] if "refresh" in lines else lines.get("closing")


def behind(connection: Connection, unit: str, ident: str) -> list[Heard]:
    """Statements in a pattern as things are now, newest week first: closing, else refresh, else provisional."""
    t, m, v = patterns_statement.c, patterns_membership.c, patterns_provisional.c
    found = [Heard(row, row.belonging, row.line) for row in connection.execute(_placed(unit).where(m.pattern == ident))]
    known = {heard.row.statement for heard in found}
    fresh = (
        select(patterns_statement, v.score)
        .join(patterns_provisional, v.statement == t.statement)
        .where(v.unit == unit, v.pattern == ident, in_unit(Unit(unit)))
    )
    found += [
        Heard(row, round(100 * row.score), "provisional")
        for row in connection.execute(fresh)
        if row.statement not in known
    ]
    return sorted(found, key=lambda h: (-h.row.week, h.row.statement))


def decided(connection: Connection, unit: str, ident: str) -> list[Heard]:
    """Those behind a pattern that a run has put there; one that is only provisionally there is not."""
    return [heard for heard in behind(connection, unit, ident) if heard.placed_by != "provisional"]


def near(connection: Connection, unit: str, ident: str, limit: int) -> list[Heard]:
    """Statements that belong to no pattern and are nearest to this one, by the last closing run; newest week first."""
    t, m = patterns_statement.c, patterns_membership.c
    alone = _placed(unit).where(m.pattern.is_(None), m.nearest == ident)
    query = alone.order_by(t.week.desc(), t.statement).limit(limit)
    return [Heard(row, row.belonging, row.line) for row in connection.execute(query)]


def these(connection: Connection, unit: str, statements: Sequence[str]) -> list[Heard]:
    """Statements of a unit by their ids, in a pattern or in none, newest week first; what may not inform it is left out."""
    t = patterns_statement.c
    rows = [
        row
        for start in range(0, len(statements), MOST_PARAMETERS)
        for row in connection.execute(
            select(patterns_statement).where(
                t.statement.in_(statements[start : start + MOST_PARAMETERS]), in_unit(Unit(unit))
            )
        )
    ]
    return sorted((Heard(row, None, "") for row in rows), key=lambda h: (-h.row.week, h.row.statement))


def _placed(unit: str) -> Select[Any]:
    """Every statement of a unit that runs have spoken of, where they put it last: a refresh goes before the closing run."""
    t, m, over = patterns_statement.c, patterns_membership.c, patterns_membership.alias("over")
    since = select(over.c.statement).where(
        over.c.unit == unit, over.c.line == "refresh", over.c.statement == m.statement
    )
    return (
        select(patterns_statement, m.belonging, m.line)
        .join(patterns_membership, m.statement == t.statement)
        .where(m.unit == unit, m.gone.is_(False), in_unit(Unit(unit)))
        .where(or_(m.line == "refresh", ~since.exists()))
    )
