"""The levels above the patterns as a reader sees them: a group is there where at least two of what it joins are shown to them.

A group has no figure of its own, and no word in its name that none of its shown patterns could say by itself: nothing of a
pattern that is not shown is to be had from its group (docs/decisions/0082-groups-without-figures.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection, Engine, select

from contracts.events import Group
from contracts.words import Unit
from services.patterns.lines import groups_kept, parts
from services.patterns.naming import KEY_PHRASES, NAME_PHRASES, named
from services.patterns.queries import PatternRow
from services.patterns.tables import patterns_group, patterns_run

FEWEST = 2
"""Shown things that a group joins, where it is shown."""
Words = Mapping[str, Sequence[tuple[str, Sequence[str]]]]
"""Group -> its phrases, each with the patterns in which enough people used it."""


@dataclass(frozen=True)
class GroupRow:
    """A group of patterns as it may be read.

    Attributes:
        level: 1 is the nearest up.
        patterns: those of it that are shown, by name.
        parent: the group above it, where that is shown.
        through: week of the run that grouped them; `run`: that run.
    """

    group: str
    level: int
    unit: Unit
    kind: str
    name: str
    phrases: tuple[str, ...]
    patterns: tuple[PatternRow, ...]
    parent: str | None
    through: int
    run: str


class Groups:
    """Reads groups."""

    def __init__(self, derived: Engine) -> None:
        self.derived = derived

    def of(self, rows: Sequence[PatternRow]) -> list[GroupRow]:
        """The groups of these patterns, by level and name.

        Args:
            rows: every pattern of one unit, view and moment that is shown to the reader, of one kind or several.
        """
        by_run: dict[str, list[PatternRow]] = {}
        for row in rows:
            by_run.setdefault(row.run, []).append(row)
        with self.derived.connect() as connection:
            groups = _groups(connection, list(by_run))
            words = _words(connection, [group.group for some in groups.values() for group in some])
        found = [row for run, own in by_run.items() for row in shown(groups.get(run, ()), own, words)]
        return sorted(found, key=lambda row: (row.level, row.name, row.group))


def shown(groups: Sequence[Group], rows: Sequence[PatternRow], words: Words) -> list[GroupRow]:
    """The groups of one run as seen by somebody who is shown these of its patterns.

    Args:
        groups: of the run, from the nearest up.
        rows: the patterns that are shown.
        words: what each group may be called.
    """
    there = {row.pattern: row for row in rows}
    top: dict[str, str] = {pattern: pattern for pattern in there}
    parent: dict[str, str] = {}
    found: list[tuple[Group, list[PatternRow]]] = []
    for group in groups:
        own = [there[pattern] for pattern in (*group.patterns, *group.beside) if pattern in there]
        joined = {top[row.pattern] for row in own}
        if len(joined) >= FEWEST:
            parent |= dict.fromkeys(joined, group.group)
            top |= {row.pattern: group.group for row in own}
            found.append((group, sorted(own, key=lambda row: (row.name, row.pattern))))
    taken = {row.name for row in rows}
    answer = []
    for group, own in found:
        phrases = _sayable(words.get(group.group, ()), own)
        name = named(phrases or [row.phrases[0] if row.phrases else row.name for row in own][:NAME_PHRASES], taken)
        taken.add(name)
        answer.append(
            GroupRow(
                group=group.group,
                level=group.level,
                unit=own[0].unit,
                kind=own[0].kind,
                name=name,
                phrases=tuple(phrases[:KEY_PHRASES]),
                patterns=tuple(own),
                parent=parent.get(group.group),
                through=own[0].through,
                run=own[0].run,
            )
        )
    return answer


def above(groups: Sequence[GroupRow]) -> dict[str, list[GroupRow]]:
    """Of each pattern the groups it lies in, from the nearest up."""
    found: dict[str, list[GroupRow]] = {}
    for group in sorted(groups, key=lambda group: group.level):
        for row in group.patterns:
            found.setdefault(row.pattern, []).append(group)
    return found


def _sayable(phrases: Sequence[tuple[str, Sequence[str]]], own: Sequence[PatternRow]) -> list[str]:
    """The phrases that one of these patterns says by itself."""
    there = {row.pattern for row in own}
    return [phrase for phrase, users in phrases if there.intersection(users)]


def _groups(connection: Connection, runs: list[str]) -> dict[str, tuple[Group, ...]]:
    r = patterns_run.c
    return {
        row.run: groups_kept(row.levels) for row in connection.execute(select(r.run, r.levels).where(r.run.in_(runs)))
    }


def _words(connection: Connection, groups: list[str]) -> dict[str, list[tuple[str, list[str]]]]:
    x = patterns_group.c
    return {
        row.parent: orjson.loads(row.phrases)
        for part in parts(sorted(set(groups)))
        for row in connection.execute(select(x.parent, x.phrases).where(x.parent.in_(part)))
    }
