"""Where a new statement would belong, within a second: the definitions of the last closing runs, kept in memory."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from contracts.words import Kind, Unit
from services.foundation.vault import Vault
from services.patterns.defining import Defined, defined
from services.patterns.domain import Line
from services.patterns.lines import read_line
from services.patterns.numerics.vote import place
from services.patterns.statements import load
from services.patterns.tables import patterns_membership, patterns_run


@dataclass(frozen=True)
class New:
    """A statement just embedded: its vector (d,) float32, and the units that may learn from it."""

    statement: str
    kind: Kind
    vector: NDArray[np.float32]
    units: tuple[Unit, ...]


class DefinitionIndex:
    """Definitions by unit and kind, rebuilt when a closing run was written or something of theirs is gone."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._kept: dict[tuple[str, str], Defined] = {}

    def forget(self) -> None:
        """Let go of every vector: something they hold may be gone."""
        self._kept.clear()

    def ready(self, connection: Connection, unit: Unit, kind: Kind) -> None:
        """Make the definition of a unit and kind, if there is one, before anything is placed by it."""
        self._definition(connection, unit, kind, None, (), ())

    def place(
        self,
        connection: Connection,
        unit: Unit,
        kind: Kind,
        some: Sequence[New],
        line: Line | None,
        gone: Collection[str],
    ) -> list[dict[str, Any]]:
        """Rows of `patterns_provisional` for statements the last closing run did not judge.

        Args:
            connection: reads.
            unit: the unit.
            kind: the kind.
            some: new statements of both.
            line: what runs have decided, where this page brought runs; else it is as in the tables.
            gone: statements that the page took away.
        """
        definition = self._definition(connection, unit, kind, line, some, gone)
        if definition is None:
            return []
        judged = _refreshed(connection, unit, kind) if line is None else line.overlay.keys()
        fresh = [one for one in some if one.statement not in definition.rows and one.statement not in judged]
        if not fresh:
            return []
        voted = place(definition.index, np.stack([one.vector for one in fresh]))
        rows = []
        for at, one in enumerate(fresh):
            label, near = int(voted.labels[at]), int(voted.nearest[at])
            rows.append(
                {
                    "unit": unit,
                    "statement": one.statement,
                    "kind": kind,
                    "pattern": definition.names[label] if label >= 0 else None,
                    "nearest": definition.names[near] if near >= 0 else None,
                    "score": round(float(voted.score[at]), 4),
                    "similarity": round(float(voted.similarity[at]), 4),
                    "run": definition.run,
                }
            )
        return rows

    def _definition(
        self,
        connection: Connection,
        unit: Unit,
        kind: Kind,
        line: Line | None,
        some: Sequence[New],
        gone: Collection[str],
    ) -> Defined | None:
        if line is None:
            run = _newest(connection, unit, kind)
            kept = self._kept.get((unit, str(kind)))
            if run is None or (kept is not None and kept.run == run):
                return kept if run is not None else None
        there = load(connection, self.vault, unit, kind)
        vectors = {s: v for s, v in zip(there.ids, there.vectors, strict=True) if s not in gone}
        if line is not None:
            # Runs of this page may rest on statements of this page, which are in no table yet.
            vectors.update((one.statement, one.vector) for one in some)
        ids = sorted(vectors)
        stacked = np.stack([vectors[s] for s in ids]) if ids else there.vectors
        made = defined(ids, stacked, line or read_line(connection, unit, kind))
        if made is not None and line is None:
            self._kept[unit, str(kind)] = made
        return made


def _newest(connection: Connection, unit: str, kind: str) -> str | None:
    run = patterns_run.c
    query = select(run.run).where(run.unit == unit, run.kind == kind, run.closing).order_by(run.at.desc()).limit(1)
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found


def _refreshed(connection: Connection, unit: str, kind: str) -> set[str]:
    m = patterns_membership.c
    query = select(m.statement).where(m.unit == unit, m.kind == kind, m.line == "refresh", m.gone.is_(False))
    return set(connection.execute(query).scalars())
