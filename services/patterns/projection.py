"""The follower: statements in, sealed and placed; runs in, folded into tables. It decides and clusters nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, delete, insert

from contracts.events import (
    KeysGone,
    PatternSplit,
    PeopleMerged,
    PeopleUnmerged,
    PlaceDefined,
    RunCompleted,
    Statement,
)
from contracts.words import CLUSTERED_KINDS, Kind, Unit
from services.foundation.log import Envelope, EventLog
from services.foundation.vault import Vault
from services.patterns.curation import folding
from services.patterns.domain import int_week, units_of
from services.patterns.lines import LineWriter, drop, many, read_line
from services.patterns.notes import NoteState, left_out, touched
from services.patterns.ports import Embedder
from services.patterns.provisional import DefinitionIndex, New
from services.patterns.repeated import settle, wording, wordings
from services.patterns.statements import kept, seal
from services.patterns.tables import (
    patterns_figure,
    patterns_gone,
    patterns_lineage,
    patterns_pattern,
    patterns_place,
    patterns_provisional,
    patterns_run,
    patterns_same_person,
    patterns_statement,
)
from services.patterns.worklist import units

NEAR_OUT_OF_BOUNDS = 0.28
"""Cosine from which a statement is about what the person wants left alone.

Measured with MiniLM on 17 pairs: statements about the phrase .08 to .49, others .04 to .20; 8 of 10 are kept out, and
the words they share are looked for at the door as well.
"""

WARM = 20
"""Units whose definitions are made ready at the start: more would keep a large installation's first notes waiting."""


@dataclass
class Page:
    """What a page means, ready to be written."""

    notes: dict[str, NoteState] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)
    gone: list[dict[str, Any]] = field(default_factory=list)
    erased: set[str] = field(default_factory=set)
    places: dict[tuple[str, str], PlaceDefined] = field(default_factory=dict)
    runs: list[tuple[int, RunCompleted]] = field(default_factory=list)
    lines: dict[tuple[str, str], LineWriter] = field(default_factory=dict)
    provisional: list[dict[str, Any]] = field(default_factory=list)


class PatternsProjection:
    """Keeps the tables of `services.patterns.tables`.

    Args:
        embedder: made on first use, since a model takes a second to load.
    """

    name = "patterns"
    topics: Sequence[str] = ("ingest.note.", "ingest.person.", "ingest.keys.", "ingest.place.", "patterns.")

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, embedder: Callable[[], Embedder]) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.embedder = embedder
        self.index = DefinitionIndex(vault)

    def warm(self) -> None:
        """Load the model and the definitions that a new note is placed by, of the first `WARM` units, where any are wanting.

        They are at the start and once a week has closed: the first note after that is placed as soon as any other.
        """
        if not self.index.cold:
            return
        self.index.cold = False
        self.embedder().embed(["warm"])
        with self.derived.connect() as connection:
            for unit in units(connection)[:WARM]:
                for kind in CLUSTERED_KINDS:
                    self.index.definition(connection, unit, kind)

    def prepare(self, page: Sequence[Envelope]) -> Page:
        """Embed, seal and place what is new, and fold the page's runs."""
        found = Page()
        for envelope in page:
            event = envelope.payload
            if isinstance(event, KeysGone):
                found.erased.update(event.keys)
            elif isinstance(event, PlaceDefined):
                found.places[event.code, event.valid_from or ""] = event
            elif isinstance(event, RunCompleted):
                found.runs.append((envelope.position, event))
        found.notes = {n: s for n, s in touched(page, self.log).items() if s.key not in found.erased}
        new = self._statements(found)
        with self.derived.connect() as connection:
            for _, run in found.runs:
                key = (run.unit, str(run.kind))
                if key not in found.lines:
                    found.lines[key] = LineWriter(run.unit, run.kind, read_line(connection, *key))
                found.lines[key].hear(run)
                self.index.cold |= run.closing and run.shown
            self.index.let_go(connection, found.notes.values(), found.erased)
            found.provisional = self._place(connection, found, new, page[-1].position if page else 0)
        return found

    def _statements(self, found: Page) -> list[New]:
        """Rows of every statement that stands, embedded and sealed; exact duplicates are embedded once."""
        wanted: dict[str, None] = {}
        for state in found.notes.values():
            if state.statements and state.body is not None:
                wanted.update(dict.fromkeys(p for p in state.body.out_of_bounds if p.strip()))
                wanted.update((_read(s), None) for s in state.statements if left_out(s, state.body) is None)
        vectors: dict[str, NDArray[np.float32]] = {}
        if wanted:
            vectors = dict(zip(wanted, kept(self.embedder().embed(list(wanted))), strict=True))
        new: list[New] = []
        for state in found.notes.values():
            try:
                new.extend(self._rows(state, vectors, found))
            except KeyError:  # erased since the page was read: the erasure is further on in the log
                continue
        return new

    def _rows(self, state: NoteState, vectors: dict[str, NDArray[np.float32]], found: Page) -> list[New]:
        body = state.body
        if body is None:
            return []
        rows, new = [], []
        phrases = [vectors[p] for p in body.out_of_bounds if p.strip() and p in vectors]
        for statement in state.statements:
            why = left_out(statement, body)
            sealed = None
            if why is None:
                vector = vectors[_read(statement)]
                if any(float(vector @ phrase) >= NEAR_OUT_OF_BOUNDS for phrase in phrases):
                    why = "out_of_bounds"
                else:
                    sealed = seal(self.vault, state.key, vector, statement)
                    new.append(New(statement.id, statement.kind, vector, units_of(state.reach, body.home, body.team)))
            rows.append(
                {
                    "statement": statement.id,
                    "note": state.note,
                    "person": body.person,
                    "scheme": body.scheme,
                    "source": body.source,
                    "place": body.place,
                    "home": body.home,
                    "team": body.team,
                    "reach": state.reach,
                    "week": int_week(body.week),
                    "kind": statement.kind,
                    "inferred": statement.inferred,
                    "voice": statement.voice,
                    "mode": statement.mode,
                    "helped": statement.helped,
                    "helped_voice": statement.helped_voice,
                    "scale": statement.scale,
                    "may_quote": statement.may_quote,
                    "position": state.position,
                    "recorded_at": state.recorded_at,
                    "key": state.key,
                    "sealed": sealed,
                    "left_out": why,
                    "wording": wording(self.vault, body.source, statement) if why is None else None,
                }
            )
        found.rows.extend(rows)
        found.gone.extend({"statement": s, "key": state.key, "why": why} for s, why in state.gone.items())
        return new

    def _place(self, connection: Connection, found: Page, new: Sequence[New], upto: int) -> list[dict[str, Any]]:
        """Where each new statement would belong, by each unit's definition after this page's runs; merges are followed."""
        groups: dict[tuple[Unit, Kind], list[New]] = {}
        for one in new:
            for unit in one.units:
                groups.setdefault((unit, one.kind), []).append(one)
        rows: list[dict[str, Any]] = []
        gone = {row["statement"] for row in found.gone}
        for (unit, kind), some in groups.items():
            writer = found.lines.get((unit, str(kind)))
            line = None if writer is None else writer.line
            placed = self.index.place(connection, unit, kind, some, line, gone)
            curation = folding.fold(folding.read(self.log, unit, kind, upto)) if placed else folding.NOTHING_SAID
            for row in placed:
                row |= {name: row[name] and curation.resolve(row[name]) for name in ("pattern", "nearest")}
            rows.extend(placed)
        return rows

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Page) -> None:
        """Write the page: facts first, then runs."""
        same = wordings(connection, notes=prepared.notes, keys=prepared.erased)
        same |= {row["wording"] for row in prepared.rows if row["wording"] is not None}
        for table in (patterns_statement, patterns_gone):
            drop(connection, table, "key", prepared.erased)
        drop(connection, patterns_statement, "note", prepared.notes)
        touched_rows = [row["statement"] for row in prepared.rows] + [row["statement"] for row in prepared.gone]
        drop(connection, patterns_gone, "statement", touched_rows)
        drop(connection, patterns_provisional, "statement", touched_rows)
        many(connection, patterns_statement, prepared.rows)
        many(connection, patterns_gone, prepared.gone)
        for (code, first), p in prepared.places.items():
            row = patterns_place.c
            connection.execute(delete(patterns_place).where(row.code == code, row.valid_from == first))
            connection.execute(
                insert(patterns_place).values(code=code, valid_from=first, name=p.name, kind=p.kind, parent=p.parent)
            )
        for position, run in prepared.runs:
            _write_run(connection, position, run)
        many(connection, patterns_same_person, _joinings(page))
        many(connection, patterns_pattern, _split_off(page))
        for writer in prepared.lines.values():
            writer.write(connection)
        many(connection, patterns_provisional, prepared.provisional)
        settle(connection, same)
        for (unit, _), writer in prepared.lines.items():
            placed = sorted({*writer.line.members, *writer.line.overlay} if writer.closed else writer.line.overlay)
            _settle(connection, unit, placed)


def _split_off(page: Sequence[Envelope]) -> list[dict[str, Any]]:
    """Patterns that people made, until a run has taken them up: they have no size yet."""
    return [
        {
            "pattern": said.other,
            "unit": said.unit,
            "kind": said.kind.value,
            "born_run": said.curation,
            "born_week": int_week(said.week),
            "size": 0,
            "over": False,
        }
        for envelope in page
        if isinstance(said := envelope.payload, PatternSplit)
    ]


def _joinings(page: Sequence[Envelope]) -> list[dict[str, Any]]:
    """Who was joined or parted in a page."""
    return [
        {
            "position": envelope.position,
            "merged": isinstance(said, PeopleMerged),
            "one": orjson.dumps(said.one).decode(),
            "other": orjson.dumps(said.other).decode(),
        }
        for envelope in page
        if isinstance(said := envelope.payload, PeopleMerged | PeopleUnmerged)
    ]


def _settle(connection: Connection, unit: str, statements: Sequence[str]) -> None:
    """A run has spoken: what was provisional for these statements is so no longer."""
    p = patterns_provisional.c
    for start in range(0, len(statements), 500):
        part = statements[start : start + 500]
        connection.execute(delete(patterns_provisional).where(p.unit == unit, p.statement.in_(part)))


def _json(said: Any) -> str | None:
    return orjson.dumps(said).decode() if said else None


def _write_run(connection: Connection, position: int, run: RunCompleted) -> None:
    week = int_week(run.through)
    connection.execute(
        insert(patterns_run).values(
            run=run.run,
            unit=run.unit,
            kind=run.kind,
            closing=run.closing,
            shown=run.shown,
            through=week,
            position=run.position,
            at=position,
            definition=run.definition,
            share=run.idiosyncratic.point,
            low=run.idiosyncratic.low,
            high=run.idiosyncratic.high,
            null_bar=_json(run.null and run.null.model_dump()),
            held=_json([one.model_dump() for one in run.held]),
            apart=_json(run.apart),
            counts=orjson.dumps(run.counts).decode(),
            clusterer=run.clusterer,
            model_hash=run.model_hash,
            output_hash=run.output_hash,
            curve=_json([point.model_dump() for point in run.curve]),
            found_again=_json(run.found_again),
            calibrated=_json(run.calibrated and run.calibrated.model_dump()),
            levels=_json([group.model_dump() for group in run.groups]),
        )
    )
    many(
        connection,
        patterns_figure,
        [{**f.model_dump(), "run": run.run, "place": f.place or "", "pattern": f.pattern or ""} for f in run.figures],
    )
    steps = [(step, parent) for step in run.steps for parent in (step.parents or (None,))]
    many(
        connection,
        patterns_lineage,
        [
            {
                "run": run.run,
                "seq": seq,
                "unit": run.unit,
                "kind": run.kind,
                "week": week,
                "pattern": step.pattern,
                "step": step.step,
                "parent": parent,
                "shared": step.shared,
                "before": step.before,
                "after": step.after,
                "seen_step": step.seen and step.seen.step,
                "seen_shared": step.seen and step.seen.shared,
                "seen_before": step.seen and step.seen.before,
                "seen_after": step.seen and step.seen.after,
            }
            for seq, (step, parent) in enumerate(steps)
        ],
    )


def _read(statement: Statement) -> str:
    """A statement as the embedder reads it."""
    return statement.spelt_out or statement.text
