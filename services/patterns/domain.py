"""What runs decide about one unit and kind, as values: who is where, which patterns are alive, what a run changed.

`Line` is the fold of `RunCompleted`; the follower's tables, the runner and `verify` all fold with it, so that they
cannot tell different stories.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from contracts.events import Group, Held, NullBar, RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, PatternId, Reach, RunId, Unit, home_unit, team_unit

LineName = Literal["closing", "refresh"]
ENDS = ("faded", "merged")
PARTS = ("born", "split")
"""What a part that is not told of yet will be told as."""


@dataclass(frozen=True, slots=True)
class Member:
    """Where a statement is.

    Attributes:
        pattern: None when idiosyncratic.
        nearest: the pattern it is nearest to all the same; the pattern itself when it is in one.
        belonging: per cent; None when idiosyncratic.
        last: the pattern it was in before it became idiosyncratic.
    """

    pattern: str | None
    nearest: str | None = None
    belonging: int | None = None
    last: str | None = None


@dataclass
class Line:
    """What the runs of one unit and kind have decided so far.

    Attributes:
        run: the last closing run; `through` its week; both None before the first.
        shown: whether that run was; one that was not is a cut of a first load that is still under way.
        members: every statement the last closing run took in.
        overlay: what a refresh has placed since; `gone`: what a refresh found no longer there.
        placed: membership by vote under the definition before the newest shown run.
        sizes: statements of each pattern that is alive, at the last closing run.
        over: patterns that ended and may return.
        young: closing runs that have found each pattern that has not been found for `hold` yet: a candidate.
        quiet: patterns alive that nobody says any more: they have faded, and their statements stay.
        held: what the last closing run saw and does not tell yet.
        apart: patterns that were found as something newly said, and stay apart.
        null: the yardstick of the last closing run.
        read: position of the log that the last closing run had read to.
        groups: the levels above the patterns, at the last closing run.
    """

    run: str | None = None
    through: int | None = None
    shown: bool = False
    members: dict[str, Member] = field(default_factory=dict)
    overlay: dict[str, Member] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    placed: dict[str, str | None] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    over: set[str] = field(default_factory=set)
    young: dict[str, int] = field(default_factory=dict)
    quiet: set[str] = field(default_factory=set)
    held: tuple[Held, ...] = ()
    apart: frozenset[str] = frozenset()
    null: NullBar | None = None
    read: int = 0
    groups: tuple[Group, ...] = ()

    def apply(self, event: RunCompleted) -> None:
        """Fold a run in."""
        if event.closing:
            self._close(event)
            return
        self.overlay.update(changed_members(event, {}))
        self.gone.difference_update(self.overlay)
        for statement in event.gone:
            self.overlay.pop(statement, None)
            if statement in self.members:
                self.gone.add(statement)

    def _close(self, event: RunCompleted) -> None:
        self.members.update(changed_members(event, self.members))
        for statement in event.gone:
            self.members.pop(statement, None)
            self.placed.pop(statement, None)
        for pattern, statements in event.placed.items():
            self.placed.update(dict.fromkeys(statements, pattern))
        self.placed.update(dict.fromkeys(event.unplaced, None))
        self.overlay.clear()
        self.gone.clear()
        self.null, self.read = event.null, event.position
        self.run, self.through, self.shown = event.run, int_week(event.through), event.shown
        before = set(self.sizes)
        self.sizes = dict(Counter(m.pattern for m in self.members.values() if m.pattern is not None))
        self.over = (self.over | before) - set(self.sizes)
        self.held, self.groups, self.apart = event.held, event.groups, frozenset(event.apart)
        self._grow_up(event)
        self.quiet -= {step.pattern for step in event.steps if step.step == "returned"}
        self.quiet |= {step.pattern for step in event.steps if step.step == "faded"}
        self.quiet &= set(self.sizes)

    def _grow_up(self, event: RunCompleted) -> None:
        """A birth is a candidate until so many closing runs have found it; what came away had held before it was told."""
        if event.hold > 1:
            self.young.update({step.pattern: 0 for step in event.steps if step.step == "born"})
        missed = {one.pattern for one in event.held if one.step in ENDS}
        for pattern in [p for p in self.young if p in self.sizes and p not in missed]:
            self.young[pattern] += 1
            if self.young[pattern] >= event.hold:
                del self.young[pattern]

    def seen_in(self) -> dict[str, str]:
        """Where the last closing run saw each statement: in a part of its pattern, else in the pattern."""
        found = {s: m.pattern for s, m in self.members.items() if m.pattern is not None}
        for part in (one for one in self.held if one.step in PARTS):
            found.update({s: part.pattern for s in part.statements if s in found})
        return found

    def current(self) -> dict[str, Member]:
        """Closing and refresh together: what holds now."""
        return {s: m for s, m in {**self.members, **self.overlay}.items() if s not in self.gone}


def int_week(text: str) -> int:
    """The week number of an ISO week."""
    return int(Week.parse(text))


def changed_members(event: RunCompleted, before: Mapping[str, Member]) -> dict[str, Member]:
    """What a run says of each statement it speaks of, given where they were."""
    found: dict[str, Member] = {}
    for pattern, pairs in event.assigned.items():
        for statement, belonging in pairs:
            found[statement] = Member(pattern, pattern, belonging)
    for statement, nearest in event.released:
        was = before.get(statement)
        last = None if was is None else (was.pattern or was.last)
        found[statement] = Member(None, nearest, None, last)
    return found


def units_of(reach: str, home: str | None, team: str | None) -> tuple[Unit, ...]:
    """The units a statement is clustered in: its home's when it may reach the place, its team's when it has one."""
    width = Reach(reach).rank
    units = []
    if home is not None and width >= Reach.PLACE.rank:
        units.append(home_unit(home))
    if team is not None and width >= Reach.TEAM.rank:
        units.append(team_unit(team))
    return tuple(units)


def run_id(unit: str, kind: Kind, closing: bool, through: str, position: int) -> RunId:
    """Id of a run: one closing run per unit, kind and week; refreshes are told apart by how far they read."""
    what = ("closing", through) if closing else ("refresh", through, str(position))
    return RunId("r" + _digest("run", unit, str(kind), *what))


def pattern_id(run: str, smallest: str) -> PatternId:
    """Id of a pattern born in a run, from the smallest of its statements' ids."""
    return PatternId("p" + _digest("pattern", run, smallest))


def group_id(run: str, level: int, smallest: str) -> str:
    """Id of a group first made in a run, from the smallest of the ids of its published patterns."""
    return "t" + _digest("group", run, str(level), smallest)


def output_hash(members: Mapping[str, Member], placed: Mapping[str, str | None]) -> str:
    """SHA-256 over a whole assignment, in statement order."""
    digest = hashlib.sha256()
    for statement in sorted(members):
        m = members[statement]
        digest.update(f"{statement}\t{m.pattern or ''}\t{m.nearest or ''}\t{m.belonging}\n".encode())
    for statement in sorted(placed):
        digest.update(f"placed\t{statement}\t{placed[statement] or ''}\n".encode())
    return digest.hexdigest()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]
