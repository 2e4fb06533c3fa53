"""Where each statement of a note is: what its poster, and the context scope, are shown within a second."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from contracts.words import Unit
from services.patterns.tables import (
    patterns_membership,
    patterns_name,
    patterns_provisional,
    patterns_statement,
)


@dataclass(frozen=True)
class Placement:
    """Where one statement of a note is, in one unit.

    Attributes:
        placed_by: `closing`, `refresh` or `provisional`; `waiting` where nothing has been clustered yet.
        pattern: None when idiosyncratic so far; `nearest` and `name` are those of the pattern nearest to it.
        score: share of its neighbours in that pattern, in per cent, where known.
    """

    statement: str
    kind: str
    unit: Unit
    placed_by: str
    pattern: str | None = None
    nearest: str | None = None
    name: str | None = None
    score: int | None = None
    similarity: float | None = None
    run: str | None = None


def places_of_note(connection: Connection, note: str) -> list[Row[Any]]:
    """The rows of a note's statements that are clustered."""
    t = patterns_statement.c
    query = select(patterns_statement).where(t.note == note, t.left_out.is_(None)).order_by(t.statement)
    return list(connection.execute(query))


def placement(connection: Connection, unit: Unit, row: Row[Any]) -> Placement:
    """Where one statement is in one unit."""
    m, v, n = patterns_membership.c, patterns_provisional.c, patterns_name.c
    query = select(patterns_membership).where(m.unit == unit, m.statement == row.statement, m.gone.is_(False))
    lines = {r.line: r for r in connection.execute(query)}
    found: dict[str, Any] = {"statement": row.statement, "kind": row.kind, "unit": unit, "placed_by": "waiting"}
    decided = lines.get("refresh") or lines.get("closing")
    if decided is not None:
        found |= {
            "placed_by": decided.line,
            "pattern": decided.pattern,
            "nearest": decided.nearest,
            "score": decided.belonging,
        }
    else:
        fresh = connection.execute(
            select(patterns_provisional).where(v.unit == unit, v.statement == row.statement)
        ).first()
        if fresh is not None:
            found |= {
                "placed_by": "provisional",
                "pattern": fresh.pattern,
                "nearest": fresh.nearest,
                "score": round(100 * fresh.score),
                "similarity": fresh.similarity,
                "run": fresh.run,
            }
    near = found.get("nearest")
    if near is not None:
        found["name"] = connection.execute(select(n.name).where(n.pattern == near)).scalar_one_or_none()
    return Placement(**found)
