"""What a reader sees of the levels above the patterns: the groups of those patterns that they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from api.auth import Principal
from api.bootstrap import System
from api.pattern_views import Asked, may_see_withheld
from contracts.resources.groups import GroupOut, GroupRef, PatternRef
from contracts.weeks import Week
from contracts.words import Kind
from services.patterns.grouped import GroupRow, above
from services.patterns.queries import PatternRow


@dataclass(frozen=True)
class Grouped:
    """The patterns that somebody is shown, and their groups by level and name.

    Attributes:
        above: of each pattern its groups, from the nearest up.
    """

    patterns: list[PatternRow]
    groups: list[GroupRow]
    above: dict[str, list[GroupRow]]

    def parents(self, pattern: str) -> list[GroupRef]:
        """The groups that a pattern lies in, from the nearest up."""
        return [ref(row) for row in self.above.get(pattern, ())]

    def siblings(self, pattern: str) -> list[PatternRef]:
        """The other patterns of the nearest group, by name."""
        nearest = self.above.get(pattern, [])[:1]
        return [PatternRef(id=p.pattern, name=p.name) for row in nearest for p in row.patterns if p.pattern != pattern]


def grouped(
    system: System, principal: Principal, seen: Asked, kind: Kind | None, through: int, as_of: str | None
) -> Grouped:
    """The patterns of a unit as somebody is shown them in a place, and the groups of those.

    Args:
        system: the system.
        principal: who reads.
        seen: the unit and view.
        kind: of one kind only.
        through: as of the closing runs of this week.
        as_of: the run asked for, if one is: then nobody is shown what is withheld.
    """
    if seen.unit is None:
        return Grouped([], [], {})
    withheld = may_see_withheld(principal) and as_of is None
    rows = system.patterns.listed(seen.unit, seen.view, kind, withheld=withheld, through=through)
    groups = system.patterns.groups_of(rows)
    return Grouped(rows, groups, above(groups))


def ref(row: GroupRow) -> GroupRef:
    """A group by its name."""
    return GroupRef(id=row.group, level=row.level, name=row.name)


def group(row: GroupRow, seen: Asked, every: Mapping[str, GroupRow]) -> GroupOut:
    """A group as a resource; `every` group that is shown, by id, has its parents."""
    parents, at = [], row.parent
    while at is not None:
        parents.append(ref(every[at]))
        at = every[at].parent
    return GroupOut(
        **ref(row).model_dump(),
        kind=Kind(row.kind),
        unit=row.unit,
        place=seen.place,
        phrases=list(row.phrases),
        through=str(Week(row.through)),
        run=row.run,
        parents=parents,
        patterns=[PatternRef(id=p.pattern, name=p.name) for p in row.patterns],
    )
