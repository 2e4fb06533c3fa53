"""`Line` in and out of the derived tables: the runner reads it there, the follower writes only what a page changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, Table, delete, insert, select

from contracts.events import Group, Held, NullBar, RunCompleted
from contracts.words import Kind
from services.patterns.domain import Line, LineName, Member, int_week
from services.patterns.tables import patterns_membership, patterns_pattern, patterns_placed, patterns_run

PARAMETERS = 500


def read_line(connection: Connection, unit: str, kind: str) -> Line:
    """What the runs of a unit and kind have decided, as far as the tables have come."""
    line = Line()
    run = patterns_run.c
    newest = connection.execute(
        select(
            run.run,
            run.through,
            run.shown,
            run.position,
            run.null_bar,
            run.held,
            run.apart,
            run.levels,
        )
        .where(run.unit == unit, run.kind == kind, run.closing)
        .order_by(run.at.desc())
        .limit(1)
    ).first()
    if newest is None:
        return line
    line.run, line.through, line.shown, line.read = newest.run, newest.through, newest.shown, newest.position
    line.null = None if newest.null_bar is None else NullBar.model_validate_json(newest.null_bar)
    line.held = tuple(Held.model_validate(one) for one in orjson.loads(newest.held or "[]"))
    line.apart = frozenset(orjson.loads(newest.apart or "[]"))
    line.groups = groups_kept(newest.levels)
    m = patterns_membership.c
    query = select(m.statement, m.line, m.gone, m.pattern, m.nearest, m.belonging, m.last)
    # By position, not by name: this is read for every statement of a home at every run.
    for statement, of, gone, *where in connection.execute(query.where(m.unit == unit, m.kind == kind)):
        if of == "closing":
            line.members[statement] = Member(*where)
        elif gone:
            line.gone.add(statement)
        else:
            line.overlay[statement] = Member(*where)
    p = patterns_placed.c
    placed = select(p.statement, p.pattern).where(p.unit == unit, p.kind == kind)
    line.placed = {row.statement: row.pattern for row in connection.execute(placed)}
    t = patterns_pattern.c
    for row in connection.execute(
        select(t.pattern, t.size, t.over, t.young, t.quiet).where(t.unit == unit, t.kind == kind)
    ):
        if row.young is not None:
            line.young[row.pattern] = row.young
        if row.quiet:
            line.quiet.add(row.pattern)
        if row.over:
            line.over.add(row.pattern)
        elif row.size:  # what people split off and no run has taken up yet has no size
            line.sizes[row.pattern] = row.size
    return line


def groups_kept(kept: str | None) -> tuple[Group, ...]:
    """The levels above the patterns as a run's row keeps them."""
    return tuple(Group.model_validate(one) for one in orjson.loads(kept or "[]"))


class LineWriter:
    """Folds a page's runs of one unit and kind into its line, and writes what they changed."""

    def __init__(self, unit: str, kind: Kind, line: Line) -> None:
        self.unit = unit
        self.kind = kind
        self.line = line
        self.closed = False
        self._members: set[str] = set()
        self._overlay: set[str] = set()
        self._placed: set[str] = set()
        self._born: dict[str, RunCompleted] = {}
        self._sizes: dict[str, int] = dict(line.sizes)
        self._lasting: dict[str, int] = {}

    def hear(self, event: RunCompleted) -> None:
        """Fold one run in."""
        spoken = {s for pairs in event.assigned.values() for s, _ in pairs} | {s for s, _ in event.released}
        spoken |= set(event.gone)
        if event.closing:
            self.closed = True
            self._members |= spoken
            self._placed |= (
                {s for group in event.placed.values() for s in group} | set(event.unplaced) | set(event.gone)
            )
            for pattern in event.assigned:
                if pattern not in self.line.sizes and pattern not in self.line.over:
                    self._born.setdefault(pattern, event)
        else:
            self._overlay |= spoken
        young = set(self.line.young)
        self.line.apply(event)
        self._sizes.update(self.line.sizes)
        lasting = (young | {p for p, born in self._born.items() if born is event}) - set(self.line.young)
        self._lasting.update(dict.fromkeys(lasting, int_week(event.through)))

    def write(self, connection: Connection) -> None:
        """Write what changed, inside the follower's transaction."""
        line = self.line
        m = patterns_membership.c
        mine = (m.unit == self.unit, m.kind == self.kind)
        for part in parts(sorted(self._members)):
            connection.execute(delete(patterns_membership).where(*mine, m.line == "closing", m.statement.in_(part)))
        if self.closed:
            connection.execute(delete(patterns_membership).where(*mine, m.line == "refresh"))
        else:
            for part in parts(sorted(self._overlay)):
                connection.execute(delete(patterns_membership).where(*mine, m.line == "refresh", m.statement.in_(part)))
        rows = [self._row("closing", s, line.members[s]) for s in sorted(self._members) if s in line.members]
        fresh = sorted({*line.overlay, *line.gone} if self.closed else self._overlay)
        rows += [self._row("refresh", s, line.overlay[s]) for s in fresh if s in line.overlay]
        rows += [self._row("refresh", s, Member(None), gone=True) for s in fresh if s in line.gone]
        many(connection, patterns_membership, rows)
        p = patterns_placed.c
        for part in parts(sorted(self._placed)):
            connection.execute(delete(patterns_placed).where(p.unit == self.unit, p.statement.in_(part)))
        many(
            connection,
            patterns_placed,
            [
                {"unit": self.unit, "statement": s, "kind": self.kind, "pattern": line.placed[s]}
                for s in sorted(self._placed)
                if s in line.placed
            ],
        )
        if self.closed:
            self._write_patterns(connection)

    def _row(self, name: LineName, statement: str, member: Member, *, gone: bool = False) -> dict[str, Any]:
        return {
            "unit": self.unit,
            "statement": statement,
            "line": name,
            "kind": self.kind,
            "pattern": member.pattern,
            "nearest": member.nearest,
            "belonging": member.belonging,
            "last": member.last,
            "gone": gone,
        }

    def _write_patterns(self, connection: Connection) -> None:
        t = patterns_pattern.c
        query = select(patterns_pattern).where(t.unit == self.unit, t.kind == self.kind)
        rows_before = connection.execute(query).all()
        born = {row.pattern: (row.born_run, row.born_week, row.size) for row in rows_before}
        lasting = {**{row.pattern: row.lasting for row in rows_before}, **self._lasting}
        for pattern, event in self._born.items():
            born.setdefault(pattern, (event.run, int_week(event.through), 0))
        connection.execute(delete(patterns_pattern).where(t.unit == self.unit, t.kind == self.kind))
        rows = [
            {
                "pattern": pattern,
                "unit": self.unit,
                "kind": self.kind,
                "born_run": run,
                "born_week": week,
                "size": self._sizes.get(pattern, size),
                # What people split off and no run has taken up yet has not ended either.
                "over": self._sizes.get(pattern, size) > 0 and pattern not in self.line.sizes,
                "young": self.line.young.get(pattern),
                "lasting": lasting.get(pattern),
                "quiet": pattern in self.line.quiet,
            }
            for pattern, (run, week, size) in sorted(born.items())
        ]
        many(connection, patterns_pattern, rows)


def many(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, if there are any."""
    if rows:
        connection.execute(insert(table), list(rows))


def parts(items: Sequence[str]) -> Iterator[list[str]]:
    """Items in groups small enough for one statement's parameters."""
    for start in range(0, len(items), PARAMETERS):
        yield list(items[start : start + PARAMETERS])


def drop(connection: Connection, table: Table, column: str, values: Iterable[str]) -> None:
    """Delete the rows whose column has one of these values."""
    for part in parts(sorted(set(values))):
        connection.execute(delete(table).where(table.c[column].in_(part)))
