"""Names of what homes have in common further up: those the homes' own patterns have, the one most people stand behind first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Connection, select

from services.patterns.lines import parts, read_line
from services.patterns.naming import KEY_PHRASES, UNNAMED
from services.patterns.tables import patterns_figure, patterns_name


def names_above(
    connection: Connection, unit: str, kind: str, run: str, just_named: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Rows of `patterns_name` for a region's or country's patterns.

    Args:
        connection: reads.
        unit: the region's or country's.
        kind: of its statements.
        run: its newest.
        just_named: rows not written yet, by pattern; they go before what is in the table.
    """
    below: dict[str, list[str]] = {}
    for home_pattern, member in read_line(connection, unit, kind).members.items():
        if member.pattern is not None:
            below.setdefault(member.pattern, []).append(home_pattern)
    every = sorted({pattern for own in below.values() for pattern in own})
    called = {**_called(connection, every), **{p: row for p, row in just_named.items() if p in set(every)}}
    people = _people(connection, every)
    rows: list[dict[str, Any]] = []
    taken: set[str] = set()
    for pattern, own in sorted(below.items()):
        first = sorted(own, key=lambda p: (-people.get(p, 0), p))
        names = [str(called[p]["name"]) for p in first if p in called]
        name = next((n for n in names if n not in taken), None) or _numbered(names[0] if names else UNNAMED, taken)
        taken.add(name)
        phrases = list(dict.fromkeys(x for p in first if p in called for x in orjson.loads(called[p]["phrases"])))
        rows.append(
            {
                "pattern": pattern,
                "unit": unit,
                "kind": kind,
                "run": run,
                "name": name,
                "phrases": orjson.dumps(phrases[:KEY_PHRASES]).decode(),
                "model": next((called[p]["model"] for p in first if p in called and called[p]["name"] == name), None),
            }
        )
    return rows


def _numbered(name: str, taken: set[str]) -> str:
    return next(f"{name} ({n})" for n in range(2, len(taken) + 3) if f"{name} ({n})" not in taken)


def _called(connection: Connection, patterns: list[str]) -> dict[str, Mapping[str, Any]]:
    n = patterns_name.c
    return {
        row.pattern: {"name": row.name, "phrases": row.phrases, "model": row.model}
        for part in parts(patterns)
        for row in connection.execute(select(n.pattern, n.name, n.phrases, n.model).where(n.pattern.in_(part)))
    }


def _people(connection: Connection, patterns: list[str]) -> dict[str, int]:
    """The most people ever published of each: which name goes first hangs on nothing else."""
    f = patterns_figure.c
    found: dict[str, int] = {}
    for part in parts(patterns):
        for row in connection.execute(select(f.pattern, f.people).where(f.pattern.in_(part), f.people.is_not(None))):
            found[row.pattern] = max(found.get(row.pattern, 0), row.people)
    return found
