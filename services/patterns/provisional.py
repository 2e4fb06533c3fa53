"""Where a new statement would belong, within a second: the definitions of the last closing runs, kept in memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from contracts.words import Kind, Unit
from services.foundation.vault import Vault
from services.patterns.defining import Defined, defined
from services.patterns.domain import Line, units_of
from services.patterns.lines import parts, read_line
from services.patterns.notes import NoteState
from services.patterns.numerics.vote import define, place
from services.patterns.statements import load
from services.patterns.tables import patterns_membership, patterns_run, patterns_statement


@dataclass(frozen=True)
class New:
    """A statement just embedded: its vector (d,) float32, and the units that may learn from it."""

    statement: str
    kind: Kind
    vector: NDArray[np.float32]
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class _Kept:
    """A definition in memory, and the (m,) float32 lengths of its members before they were brought to one."""

    defined: Defined
    lengths: NDArray[np.float32]

    @classmethod
    def of(cls, made: Defined, vectors: NDArray[np.float32]) -> _Kept:
        """Of the (m, d) vectors that the definition was made of, in the order of its rows."""
        return cls(made, np.linalg.norm(vectors - made.index.mean, axis=1).astype(np.float32))

    def without(self, gone: Collection[str]) -> _Kept | None:
        """As if these statements had never been in it; None where nobody is left."""
        before, rows = self.defined.index, self.defined.rows
        left = [statement for statement in rows if statement not in gone]
        if len(left) == len(rows):
            return self
        if not left:
            return None
        at = [rows[statement] for statement in left]
        vectors = before.members[at] * self.lengths[at, None] + before.mean
        index = define(vectors, before.labels[at])
        return _Kept.of(replace(self.defined, index=index, rows={s: row for row, s in enumerate(left)}), vectors)


class DefinitionIndex:
    """Definitions by unit and kind: remade when a closing run was written, and rid at once of what is gone.

    Attributes:
        cold: some may be wanting; whoever makes them ready says that none is.
    """

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.cold = True
        self._kept: dict[tuple[str, str], _Kept] = {}

    def forget(self) -> None:
        """Let go of every vector: something they hold may be other than it was."""
        self._kept.clear()
        self.cold = True

    def let_go(self, connection: Connection, notes: Iterable[NoteState], erased: Collection[str]) -> None:
        """Let nothing be placed by what was erased or taken back, nor by what may not inform that unit any more.

        All others stay: to open every statement of a large unit again takes seconds, in which no new note is placed.

        Args:
            connection: reads; what was erased stands in the tables still.
            notes: as they stand now.
            erased: keys that were destroyed.
        """
        moved: dict[str, tuple[Unit, ...]] = dict.fromkeys(_sealed_under(connection, erased), ())
        for note in notes:
            if "masked" in note.gone.values():
                self.forget()
            stays = () if note.body is None else units_of(note.reach, note.body.home, note.body.team)
            moved |= dict.fromkeys(note.gone, ()) | {statement.id: stays for statement in note.statements}
        for (unit, kind), kept in list(self._kept.items()):
            left = kept.without({s for s in kept.defined.rows.keys() & moved.keys() if unit not in moved[s]})
            if left is None:
                del self._kept[unit, kind]
            else:
                self._kept[unit, kind] = left

    def definition(self, connection: Connection, unit: Unit, kind: Kind) -> Defined | None:
        """What statements of a unit and kind are placed by, kept from now on; None where no run has closed."""
        return self._definition(connection, unit, kind, None, (), ())

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
            if run is None:
                return None
            if kept is not None and kept.defined.run == run:
                return kept.defined
        there = load(connection, self.vault, unit, kind)
        vectors = {s: v for s, v in zip(there.ids, there.vectors, strict=True) if s not in gone}
        if line is not None:
            # Runs of this page may rest on statements of this page, which are in no table yet.
            vectors.update((one.statement, one.vector) for one in some)
        ids = sorted(vectors)
        stacked = np.stack([vectors[s] for s in ids]) if ids else there.vectors
        made = defined(ids, stacked, line or read_line(connection, unit, kind))
        if made is not None and line is None:
            members = np.array([s in made.rows for s in ids], dtype=bool)
            self._kept[unit, str(kind)] = _Kept.of(made, stacked[members])
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


def _sealed_under(connection: Connection, keys: Collection[str]) -> list[str]:
    """Ids of the statements that are sealed under these keys."""
    t = patterns_statement.c
    return [
        statement
        for part in parts(sorted(keys))
        for statement in connection.execute(select(t.statement).where(t.key.in_(part))).scalars()
    ]
