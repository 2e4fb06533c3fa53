"""Voices of a pattern, for the context scope: a few people's words, chosen so that nobody speaks twice.

They are the person's or their family's own where enough of those have spoken, else whosever there are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from sqlalchemy import Connection, Engine, Row, select

from contracts.words import NoteId, Unit, Voice
from services.foundation.vault import Vault
from services.patterns.behind import behind
from services.patterns.numerics.exemplars import DIVERSE, exemplars
from services.patterns.statements import Content, in_unit, same_people, unseal
from services.patterns.tables import patterns_statement

OWN = frozenset({Voice.PERSON, Voice.FAMILY})
"""Voices that speak for the life itself; the others speak about it."""
Part = Literal["typical", "different", "edge"]


@dataclass(frozen=True)
class Heard:
    """One voice: a redacted statement.

    Attributes:
        part: `typical` is nearest to all the others, `different` unlike it and each other, `edge` fits least.
    """

    part: Part
    statement: str
    note: NoteId
    text: str
    voice: Voice
    week: int
    inferred: bool


def voices_of(connection: Connection, unit: str, kind: str) -> Mapping[str, Voice]:
    """Whose voice each statement of a unit and kind is in."""
    t = patterns_statement.c
    query = select(t.statement, t.voice).where(in_unit(Unit(unit)), t.kind == kind)
    return {row.statement: Voice(row.voice) for row in connection.execute(query)}


class Voices:
    """Reads voices; who asks must have the context scope, and the caller records the look."""

    def __init__(self, vault: Vault, derived: Engine, unit_of: Callable[[str], Unit | None]) -> None:
        self.vault = vault
        self.derived = derived
        self.unit_of = unit_of

    def heard(self, pattern: str, within: frozenset[str] | None = None) -> list[Heard]:
        """The medoid, up to three diverse others and one that fits least, at most one a person.

        Args:
            pattern: its id.
            within: only what was said in these places; None for all.
        """
        unit = self.unit_of(pattern)
        if unit is None:
            return []
        with self.derived.connect() as connection:
            rows = [heard.row for heard in behind(connection, unit, pattern)]
            same = same_people(connection)
        rows = [row for row in rows if row.sealed is not None and (within is None or row.place in within)]
        self.vault.load(sorted({row.key for row in rows}))
        opened = [(row, unseal(self.vault, row.key, row.statement, bytes(row.sealed))) for row in rows]
        found: list[tuple[Row[Any], Content]] = [(row, c) for row, c in opened if c is not None]
        own = [pair for pair in found if pair[0].voice in OWN]
        if len({same.get(row.person, row.person) for row, _ in own}) > DIVERSE:
            found = own
        if not found:
            return []
        chosen = exemplars(
            np.array([content.vector for _, content in found]), [same.get(r.person, r.person) for r, _ in found]
        )
        parts: list[tuple[Part, int | None]] = [("typical", chosen.medoid)]
        parts += [("different", row) for row in chosen.diverse]
        parts += [("edge", chosen.edge)]
        return [_heard(part, *found[row]) for part, row in parts if row is not None]


def _heard(part: Part, row: Row[Any], content: Content) -> Heard:
    return Heard(part, row.statement, NoteId(row.note), content.redacted, Voice(row.voice), row.week, row.inferred)
