"""Names follow closing runs: made again from what people said whenever one is shown, and never kept in an event.

A refresh changes no name: what those without the context scope see changes with a closing run only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import orjson
from sqlalchemy import Connection, Engine, delete

from contracts.events import RunCompleted
from contracts.words import Unit, is_wider
from services.foundation.following import OvertakenError, position
from services.foundation.log import Envelope
from services.foundation.vault import Vault
from services.patterns.group_names import words_of_groups
from services.patterns.lines import many, read_line
from services.patterns.machine_names import renamed
from services.patterns.naming import PatternName, name_patterns, nobody
from services.patterns.phrase_index import phrases_of
from services.patterns.ports import Namer
from services.patterns.projection import PatternsProjection
from services.patterns.queries import shown_runs
from services.patterns.statements import Corpus, load
from services.patterns.tables import patterns_group, patterns_name
from services.patterns.voices import OWN, voices_of
from services.patterns.wider_names import names_above


@dataclass(frozen=True)
class Rows:
    """What is written of one unit and kind: rows of `patterns_name` and of `patterns_group`."""

    names: list[dict[str, Any]]
    groups: list[dict[str, Any]] = field(default_factory=list)


class PatternNames:
    """Keeps `patterns_name` and `patterns_group`. It reads the tables of the projection, so it never goes before it."""

    name = "patterns.names"
    topics: Sequence[str] = (RunCompleted.topic,)

    def __init__(self, vault: Vault, derived: Engine, min_people: int, namer: Namer | None = None) -> None:
        self.namer = namer
        self.vault = vault
        self.derived = derived
        self.min_people = min_people

    def prepare(self, page: Sequence[Envelope]) -> dict[tuple[str, str], Rows]:
        """Name the patterns of each unit and kind whose newest shown run is in the page, and word their groups.

        Raises:
            OvertakenError: the projection has not come so far yet; the page is taken again later.
        """
        newest: dict[tuple[str, str], RunCompleted] = {}
        for envelope in page:
            event = envelope.payload
            if isinstance(event, RunCompleted) and event.closing and event.shown:
                newest[event.unit, str(event.kind)] = event
        with self.derived.connect() as connection:
            if page and position(connection, PatternsProjection.name) < page[-1].position:
                raise OvertakenError(self.name)
            due = {key: run for key, run in newest.items() if self._is_newest(connection, *key, run.run)}
            found = {key: self._names(connection, run) for key, run in due.items() if not is_wider(key[0])}
            just_named = {row["pattern"]: row for rows in found.values() for row in rows.names}
            for key, run in due.items():
                if is_wider(key[0]):
                    found[key] = Rows(names_above(connection, *key, run.run, just_named))
            return found

    @staticmethod
    def _is_newest(connection: Connection, unit: str, kind: str, run: str) -> bool:
        """Whether no later run was shown since: names are of the newest run only, and the projection is ahead of us."""
        found = shown_runs(connection, unit).get(kind)
        return found is not None and found.run == run

    def _names(self, connection: Connection, run: RunCompleted) -> Rows:
        unit, kind = run.unit, str(run.kind)
        current = read_line(connection, unit, kind).members
        said = load(connection, self.vault, Unit(unit), kind)
        voices = voices_of(connection, unit, kind)
        patterns = [current[s].pattern if s in current else None for s in said.ids]
        alive = sorted({p for p in patterns if p is not None})
        number = {pattern: at for at, pattern in enumerate(alive)}
        speak = _largest_schemes(patterns, said)
        labels = np.array(
            [
                -1 if p is None or speak[p] != scheme else number[p]
                for p, scheme in zip(patterns, said.schemes, strict=True)
            ],
            dtype=np.int32,
        )
        own = np.array([voices[statement] in OWN for statement in said.ids], dtype=bool)
        placed = [text if p is not None else "" for text, p in zip(said.redacted, patterns, strict=True)]
        used = phrases_of(placed, nobody)
        ours = name_patterns(
            said.redacted, labels, people=said.persons, min_people=self.min_people, own=own.tolist(), used=used
        )
        named: list[tuple[PatternName, str | None]] = (
            [(name, None) for name in ours]
            if self.namer is None
            else renamed(self.namer, kind, ours, said, labels, own, self.min_people)
        )
        about = {"unit": unit, "kind": kind, "run": run.run}
        return Rows(
            [
                {
                    **about,
                    "pattern": pattern,
                    "name": name.name,
                    "phrases": orjson.dumps(name.phrases).decode(),
                    "model": model,
                }
                for pattern, (name, model) in zip(alive, named, strict=True)
            ],
            [
                {**about, "parent": parent, "phrases": orjson.dumps(phrases).decode()}
                for parent, phrases in words_of_groups(run.groups, patterns, said, own, used, self.min_people).items()
            ],
        )

    def apply(
        self,
        connection: Connection,
        page: Sequence[Envelope],
        prepared: dict[tuple[str, str], Rows],
    ) -> None:
        """Replace the names and words of each unit and kind."""
        for (unit, kind), rows in prepared.items():
            for table, own in ((patterns_name, rows.names), (patterns_group, rows.groups)):
                connection.execute(delete(table).where(table.c.unit == unit, table.c.kind == kind))
                many(connection, table, own)


def _largest_schemes(patterns: Sequence[str | None], said: Corpus) -> dict[str, str | None]:
    """The one scheme that names each pattern: made-up people of another cannot lend their voice to a word."""
    rows: dict[str, list[int]] = {}
    for row, pattern in enumerate(patterns):
        if pattern is not None:
            rows.setdefault(pattern, []).append(row)
    return {pattern: said.largest_scheme(own) for pattern, own in rows.items()}
