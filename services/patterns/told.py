"""Lineage as it is told without the context scope: the life of what was published, not of what was clustered.

Whether a pattern that too few people speak of is there, was there, or lives on, is not to be seen. For those readers a
pattern is born with the first run that publishes a figure of it, goes on while runs do, and fades with the first that
does not. What a first load's cuts did before anything was published is told of what was published at its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from services.patterns.queries import EVER, StepRow
from services.patterns.tables import patterns_figure, patterns_pattern, patterns_run

BORN, FADED, RETURNED, SPLIT = "born", "faded", "returned", "split"
AFTER_ALL = 1_000_000
"""Where the steps that are told and were not taken stand in the order of a run."""


@dataclass(frozen=True)
class Published:
    """What the shown closing runs of one kind published.

    Attributes:
        runs: each with its week, oldest first.
        patterns: the patterns each published a figure of, in any view.
    """

    runs: tuple[tuple[str, int], ...]
    patterns: Mapping[str, frozenset[str]]

    def young(self, pattern: str, hold: int) -> bool:
        """Whether so few runs have published a pattern that it may not last: it was born at the end of these runs.

        When it was really born is not asked, or a pattern that lived among too few would show by lasting from the first.
        """
        if len(self.runs) < hold:
            return pattern not in self.patterns[self.runs[0][0]] if self.runs else True
        return not any(pattern in self.patterns[run] for run, _ in self.runs[: len(self.runs) - hold + 1])

    def first(self, pattern: str) -> int | None:
        """Which run published the pattern first; None where none did."""
        return next((at for at, (run, _) in enumerate(self.runs) if pattern in self.patterns[run]), None)


def published(connection: Connection, unit: str, kinds: Sequence[str], through: int = EVER) -> dict[str, Published]:
    """What was published of a unit up to a week, by kind."""
    r, f = patterns_run.c, patterns_figure.c
    shown_then = (r.unit == unit, r.closing, r.shown, r.through <= through)
    query = select(r.run, r.kind, r.through).where(*shown_then, r.kind.in_(kinds)).order_by(r.at)
    lines: dict[str, list[tuple[str, int]]] = {}
    for row in connection.execute(query):
        lines.setdefault(row.kind, []).append((row.run, row.through))
    runs = [run for line in lines.values() for run, _ in line]
    found: dict[str, set[str]] = {run: set() for run in runs}
    shown = select(f.run, f.pattern).where(f.run.in_(runs), f.pattern != "").distinct()
    for figure in connection.execute(shown):
        found[figure.run].add(figure.pattern)
    return {
        kind: Published(tuple(line), {run: frozenset(found[run]) for run, _ in line}) for kind, line in lines.items()
    }


def births(
    connection: Connection, unit: str, kinds: Sequence[str], hold: int, through: int = EVER
) -> dict[str, tuple[int, bool]]:
    """The week in which each pattern was born and whether it is a candidate, as it is told up to a week."""
    p = patterns_pattern.c
    really = {
        row.pattern: (row.kind, row.born_week)
        for row in connection.execute(select(p.pattern, p.kind, p.born_week).where(p.unit == unit, p.kind.in_(kinds)))
    }
    told_of = published(connection, unit, kinds, through)
    found = {}
    for pattern, (kind, week) in really.items():
        first = told_of[kind].first(pattern) if kind in told_of else None
        if first is not None:
            line = told_of[kind]
            found[pattern] = week if first == 0 else line.runs[first][1], line.young(pattern, hold)
    return found


def told(
    connection: Connection,
    unit: str,
    kinds: Sequence[str],
    steps: Sequence[StepRow],
    hold: int,
    *,
    ident: str | None = None,
    through: int = EVER,
) -> list[StepRow]:
    """Steps as they may be seen, newest first.

    Args:
        connection: reads.
        unit: whose lineage.
        kinds: of statements.
        steps: every step that was taken.
        hold: closing runs that a pattern lasts for before it is no candidate.
        ident: of one pattern only.
        through: as of the closing runs of this week.
    """
    kept: list[StepRow] = []
    for kind, line in published(connection, unit, kinds, through).items():
        for step in _of_kind(line, [step for step in steps if step.kind == kind], kind, ident):
            kept.append(replace(step, candidate=step.step == BORN and line.young(step.pattern, hold)))
    return sorted(kept, key=lambda s: (-s.week, s.run, s.seq))


def _of_kind(line: Published, steps: Sequence[StepRow], kind: str, ident: str | None) -> Iterable[StepRow]:
    place = {run: at for at, (run, _) in enumerate(line.runs)}
    kept = []
    for step in steps:
        at = place.get(step.run)
        if not _known(line, step.pattern, at or 0):
            continue
        if step.parent is not None and not _told_of(line, step, at or 0):
            if step.step == SPLIT:
                kept.append(_instead(step, BORN))
        elif not at or step.pattern in line.patterns[line.runs[at - 1][0]]:
            kept.append(step)
        elif line.first(step.pattern) == at:
            kept.append(step if step.step == SPLIT else _instead(step, BORN))
        else:
            kept.append(_instead(step, RETURNED))
    into = {(step.run, step.parent) for step in kept}
    for at in range(1, len(line.runs)):
        run, week = line.runs[at]
        gone = sorted(line.patterns[line.runs[at - 1][0]] - line.patterns[run])
        kept += [
            StepRow(run, AFTER_ALL + seq, kind, week, pattern, FADED, None, 0, 0, 0)
            for seq, pattern in enumerate(gone)
            if (run, pattern) not in into and ident in (None, pattern)
        ]
    return kept


def _known(line: Published, pattern: str, at: int) -> bool:
    """Whether a run published the pattern."""
    return bool(line.runs) and pattern in line.patterns[line.runs[at][0]]


def _told_of(line: Published, step: StepRow, at: int) -> bool:
    """Whether a step's parent was told of when it was taken.

    By the run before, or by this one where it goes on; whatever was told of earlier and then no more has faded, and its later
    end would show that it had lived on. At the first run: by that run.
    """
    before = line.patterns[line.runs[max(at - 1, 0)][0]]
    return step.parent in before or (step.step == SPLIT and step.parent in line.patterns[line.runs[at][0]])


def _instead(step: StepRow, told_as: str) -> StepRow:
    return replace(step, step=told_as, parent=None, shared=0, before=0, after=0, seen=None)
