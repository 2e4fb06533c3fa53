"""Episodes: a row of weeks in which the same thing moved the same way, with at most one week between two. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from contracts.weeks import Week

GAP = 2
"""A signal goes on the episode of one at most so many weeks before."""


def thread(kind: str, pattern: str | None, pattern_kind: str | None, *, modes: bool = False) -> str:
    """What an episode is of: a pattern in one place, a pattern in places together, or a mix; never one of them for another.

    `modes`: the mix is of the modes of actions.
    """
    if kind == "mix":
        return f"mix/{pattern_kind or ''}{'/modes' if modes else ''}"
    return f"neighbours/{pattern}" if kind == "neighbours" else pattern or ""


@dataclass(frozen=True)
class Episodes:
    """Signals of the weeks before: (`thread`, place, rising) -> (week, episode, the week it began)."""

    open: Mapping[tuple[str, str, bool], tuple[int, str, str]]

    def of(self, subject: str, place: str, kind: str, week: int, fresh: str) -> tuple[str, str]:
        """The episode a signal goes on, or begins."""
        found = self.open.get((subject, place, kind != "quieter"))
        if found is not None and week - found[0] <= GAP:
            return found[1], found[2]
        return fresh, str(Week(week))
