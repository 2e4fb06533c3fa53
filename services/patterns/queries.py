"""SQL reads for those who ask: patterns with their published figures, what stands behind one, lineage, placements."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, Row, and_, func, or_, select

from contracts.events import Calibrated, CurvePoint
from contracts.words import Unit
from services.patterns.tables import (
    patterns_figure,
    patterns_lineage,
    patterns_name,
    patterns_pattern,
    patterns_run,
)

UNNAMED = "Without a name"
EVER = 1_000_000
"""A week after all others: what is asked as of no run in particular."""


@dataclass(frozen=True)
class RunRow:
    """A run as it stands in the tables; `through` is a week number.

    Attributes:
        curve: the share at other cut-offs; calibrated: the cut-off that people gave, where it used one.
    """

    run: str
    unit: Unit
    kind: str
    closing: bool
    through: int
    at: int
    definition: str | None
    share: tuple[float, float, float]
    counts: dict[str, int]
    output_hash: str
    curve: tuple[CurvePoint, ...] = ()
    calibrated: Calibrated | None = None


@dataclass(frozen=True)
class FigureRow:
    """A published figure: rounded already; None is under five (people, statements) or withheld (the shares)."""

    weeks: int
    basis: str
    people: int | None
    statements: int | None
    own_words: int | None
    worker_words: int | None
    idiosyncratic: int | None


@dataclass(frozen=True)
class PatternRow:
    """A pattern as it may be read.

    Attributes:
        figures: what its unit's newest shown run published of it in the view asked for; none where all is withheld.
        through: week of that run; `born`: week of the run it was born in.
        over: it faded or was merged into another.
        model: the language model that named it; None for our own names.
        named_by_people: a person gave or confirmed the name; `reviewed`: a person decided something about the pattern.
        aside: why it was set aside; None where it was not.
        candidate: it was born too few closing runs ago to say that it lasts.
    """

    pattern: str
    unit: Unit
    kind: str
    name: str
    phrases: tuple[str, ...]
    born: int
    over: bool
    through: int
    run: str
    figures: tuple[FigureRow, ...] = ()
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    named_by_people: bool = False
    reviewed: bool = False
    aside: str | None = None
    candidate: bool = False
    model: str | None = None


@dataclass(frozen=True)
class StepRow:
    """A lineage step.

    Attributes:
        parent: what it came from (split, merged).
        shared, before, after: statements in both runs, and in either.
        candidate: of a birth, that the pattern has not lasted (yet).
        seen: (step, shared, before, after) as they may be seen without the context scope; None where nothing was told.
    """

    run: str
    seq: int
    kind: str
    week: int
    pattern: str
    step: str
    parent: str | None
    shared: int
    before: int
    after: int
    seen: tuple[str, int, int, int] | None = None
    candidate: bool = False


def shown_runs(connection: Connection, unit: str, through: int = EVER) -> dict[str, RunRow]:
    """The newest shown closing run of each kind of a unit, of this week or before."""
    r = patterns_run.c
    shown = (r.unit == unit, r.closing, r.shown, r.through <= through)
    newest = select(r.kind, func.max(r.at).label("at")).where(*shown).group_by(r.kind).subquery()
    query = select(patterns_run).join(newest, and_(r.kind == newest.c.kind, r.at == newest.c.at)).where(r.unit == unit)
    return {row.kind: run_row(row) for row in connection.execute(query)}


def run_row(row: Row[Any]) -> RunRow:
    """One row of `patterns_run`."""
    return RunRow(
        run=row.run,
        unit=Unit(row.unit),
        kind=row.kind,
        closing=row.closing,
        through=row.through,
        at=row.at,
        definition=row.definition,
        share=(row.share, row.low, row.high),
        counts=orjson.loads(row.counts),
        output_hash=row.output_hash,
        curve=tuple(CurvePoint.model_validate(point) for point in orjson.loads(row.curve or "[]")),
        calibrated=None if row.calibrated is None else Calibrated.model_validate_json(row.calibrated),
    )


def found_again(connection: Connection, run_of: str, ident: str) -> tuple[int, int] | None:
    """In how many of how many runs from other seeds a pattern was found again; None where its run does not say."""
    said = connection.execute(select(patterns_run.c.found_again).where(patterns_run.c.run == run_of)).scalar()
    found = orjson.loads(said).get(ident) if said else None
    return None if found is None else (found[0], found[1])


def run(connection: Connection, ident: str) -> RunRow | None:
    """One run."""
    row = connection.execute(select(patterns_run).where(patterns_run.c.run == ident)).first()
    return None if row is None else run_row(row)


def is_shown(connection: Connection, ident: str) -> bool:
    """Whether a run published what it found."""
    return bool(
        connection.execute(select(patterns_run.c.shown).where(patterns_run.c.run == ident)).scalar_one_or_none()
    )


def has_runs(connection: Connection, unit: str) -> bool:
    """Whether a unit had any run."""
    return (
        connection.execute(select(patterns_run.c.run).where(patterns_run.c.unit == unit).limit(1)).first() is not None
    )


def figures(connection: Connection, runs: Sequence[str], place: str) -> dict[tuple[str, str], list[FigureRow]]:
    """Published figures of these runs in one view, by run and pattern (empty for everything of the kind)."""
    f = patterns_figure.c
    query = select(patterns_figure).where(f.run.in_(runs), f.place == place).order_by(f.weeks, f.basis)
    found: dict[tuple[str, str], list[FigureRow]] = {}
    for row in connection.execute(query):
        found.setdefault((row.run, row.pattern), []).append(
            FigureRow(
                row.weeks, row.basis, row.people, row.statements, row.own_words, row.worker_words, row.idiosyncratic
            )
        )
    return found


def patterns(
    connection: Connection, unit: str, place: str, kinds: Sequence[str], *, withheld: bool, through: int = EVER
) -> list[PatternRow]:
    """The patterns alive in a unit, by name, as seen in one place.

    Args:
        connection: reads.
        unit: the home's or team's.
        place: the view; empty for a team.
        kinds: of statements.
        withheld: list those too of which nothing is published.
        through: as of the closing runs of this week.
    """
    runs = {kind: r for kind, r in shown_runs(connection, unit, through).items() if kind in kinds}
    published = figures(connection, [r.run for r in runs.values()], place)
    found = [
        row
        for row in _rows(connection, patterns_pattern.c.unit == unit, runs, published)
        if row.figures or (withheld and not row.over)
    ]
    return sorted(found, key=lambda row: (row.name, row.pattern))


def pattern(connection: Connection, ident: str, place: str | None = None, through: int = EVER) -> PatternRow | None:
    """One pattern as its unit's newest shown run has it (of a week or before), in a view; of the whole unit where none."""
    at = connection.execute(select(patterns_pattern).where(patterns_pattern.c.pattern == ident)).first()
    if at is None:
        return None
    scale, _, name = at.unit.partition(":")
    view = place if place is not None else (name if scale in ("place", "wider") else "")
    runs = shown_runs(connection, at.unit, through)
    published = figures(connection, [r.run for r in runs.values()], view)
    found = list(_rows(connection, patterns_pattern.c.pattern == ident, runs, published))
    return found[0] if found else None


def _rows(
    connection: Connection, where: Any, runs: dict[str, RunRow], published: dict[tuple[str, str], list[FigureRow]]
) -> Sequence[PatternRow]:
    p, n = patterns_pattern.c, patterns_name.c
    query = (
        select(patterns_pattern, n.name, n.phrases, n.model)
        .outerjoin(patterns_name, n.pattern == p.pattern)
        .where(where)
    )
    return [
        PatternRow(
            pattern=row.pattern,
            unit=Unit(row.unit),
            kind=row.kind,
            name=row.name or UNNAMED,
            phrases=tuple(orjson.loads(row.phrases)) if row.phrases else (),
            model=row.model,
            born=row.born_week,
            over=row.over,
            through=runs[row.kind].through,
            run=runs[row.kind].run,
            figures=tuple(published.get((runs[row.kind].run, row.pattern), ())),
            candidate=row.lasting is None or row.lasting > runs[row.kind].through,
        )
        for row in connection.execute(query)
        if row.kind in runs
    ]


def published_in(connection: Connection, runs: Sequence[str]) -> frozenset[str]:
    """Patterns of which one of these runs published a figure, in whatever view."""
    f = patterns_figure.c
    return frozenset(connection.execute(select(f.pattern).where(f.run.in_(runs)).distinct()).scalars()) - {""}


def made_at(connection: Connection, runs: Collection[str]) -> dict[str, int]:
    """Where in the log each of these runs stands."""
    r = patterns_run.c
    return {row.run: row.at for row in connection.execute(select(r.run, r.at).where(r.run.in_(runs)))}


def published_ever(connection: Connection, idents: Sequence[str], through: int = EVER) -> set[str]:
    """Those of these patterns of which some run, up to a week, published a figure."""
    f, r = patterns_figure.c, patterns_run.c
    query = select(f.pattern).join(patterns_run, r.run == f.run).where(f.pattern.in_(idents), r.through <= through)
    return set(connection.execute(query.distinct()).scalars())


def steps(
    connection: Connection, unit: str, kinds: Sequence[str], ident: str | None = None, through: int = EVER
) -> list[StepRow]:
    """Lineage steps of a unit up to a week, newest first; of one pattern where given."""
    x, p = patterns_lineage.c, patterns_pattern.c
    query = (
        select(patterns_lineage, p.lasting)
        .outerjoin(patterns_pattern, p.pattern == x.pattern)
        .where(x.unit == unit, x.kind.in_(kinds), x.week <= through)
        .order_by(x.week.desc(), x.run, x.seq)
    )
    if ident is not None:
        query = query.where(or_(x.pattern == ident, x.parent == ident))
    return [
        StepRow(
            run=r.run,
            seq=r.seq,
            kind=r.kind,
            week=r.week,
            pattern=r.pattern,
            step=r.step,
            parent=r.parent,
            shared=r.shared,
            before=r.before,
            after=r.after,
            seen=_seen(r),
            candidate=r.step == "born" and (r.lasting is None or r.lasting > through),
        )
        for r in connection.execute(query)
    ]


def _seen(row: Row[Any]) -> tuple[str, int, int, int] | None:
    if row.seen_step is None:
        return None
    return row.seen_step, row.seen_shared, row.seen_before, row.seen_after
