"""Lineage as it is told without the context scope: the life of what was published, not of what was clustered.

Whether a pattern that too few people speak of lives on is not to be seen. So a step shows only where the pattern has a
published figure in the very run, and a pattern fades, for those readers, with the first run that publishes nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sqlalchemy import Connection, select

from services.patterns.queries import StepRow
from services.patterns.tables import patterns_figure, patterns_run

FADED = "faded"
AFTER_ALL = 1_000_000
"""Where the steps that are told and were not taken stand in the order of a run."""


def published_runs(connection: Connection, unit: str, kinds: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    """The shown closing runs of each kind with their weeks, oldest first."""
    r = patterns_run.c
    query = select(r.run, r.kind, r.through).where(r.unit == unit, r.closing, r.shown, r.kind.in_(kinds)).order_by(r.at)
    found: dict[str, list[tuple[str, int]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.kind, []).append((row.run, row.through))
    return found


def told(
    connection: Connection, unit: str, kinds: Sequence[str], steps: Sequence[StepRow], ident: str | None = None
) -> list[StepRow]:
    """Steps as they may be seen, newest first.

    Args:
        connection: reads.
        unit: whose lineage.
        kinds: of statements.
        steps: every step that was taken.
        ident: of one pattern only.
    """
    runs = published_runs(connection, unit, kinds)
    shown = {run for line in runs.values() for run, _ in line}
    f = patterns_figure.c
    query = select(f.run, f.pattern).where(f.run.in_(shown), f.pattern != "").distinct()
    published: dict[str, set[str]] = {}
    for row in connection.execute(query):
        published.setdefault(row.run, set()).add(row.pattern)
    ever = set().union(*published.values())
    kept = [
        s
        for s in steps
        if s.step != FADED
        and s.pattern in ever
        and (s.parent is None or s.parent in ever)
        and (s.run not in shown or s.pattern in published.get(s.run, set()))
    ]
    into = {(s.run, s.parent) for s in kept}
    for kind, line in runs.items():
        for (before, _), (run, week) in pairwise(line):
            gone = sorted(published.get(before, set()) - published.get(run, set()))
            kept += [
                StepRow(run, AFTER_ALL + at, kind, week, pattern, FADED, None, 0, 0, 0)
                for at, pattern in enumerate(gone)
                if (run, pattern) not in into and ident in (None, pattern)
            ]
    return sorted(kept, key=lambda s: (-s.week, s.run, s.seq))
