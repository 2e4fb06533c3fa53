"""Scores turns of life: which planted ones were found in time, and which found ones are invented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.demo.truth import LineageFact, Truth
from contracts.weeks import Week

_EARLY = 2
"""Weeks by which a turn may be dated too early: a run is of a week, a draw of chance may begin before."""
SETTLED_AFTER = 52
"""Weeks from the first in which every pattern is new, and turns are not yet judged invented."""


@dataclass(frozen=True, slots=True)
class LineageSeen:
    """A turn that closing runs found: event, week, pattern, and the others that it parted into or was joined by.

    A birth is a `candidate` while, and if, the pattern has not lasted for the closing runs it takes to be told of as lasting.
    """

    event: str
    week: str
    pattern: str
    others: tuple[str, ...] = ()
    candidate: bool = False


@dataclass(frozen=True, slots=True)
class LineageScore:
    """How turns fit the truth.

    Attributes:
        found: ids of planted turns found, with the weeks they took from `shows` (negative: before).
        missed: ids of those not found in time.
        invented: births that lasted, splits, merges and fadings that nothing in the truth stands behind, first year left
            out. A candidate's birth claims nothing; that a pattern grew by a tenth is no turn of its life.
        rare_births: births of true situations that had too few statements to be seen before; neither right nor wrong.
    """

    found: dict[str, int]
    missed: frozenset[str]
    invented: tuple[LineageSeen, ...]
    rare_births: int


def score_lineage(
    truth: Truth, lineage: Iterable[LineageSeen], meanings: Mapping[str, str], *, within_weeks: int = 13
) -> LineageScore:
    """Score turns of life.

    Args:
        truth: what was planted.
        lineage: every turn found; continued and shrank are not judged, and grew only where growth was planted.
        meanings: what each pattern stands for, by its id.
        within_weeks: how long after the first week it could show a turn may be found: three closing runs, which in the
            history of a first load are monthly.
    """
    groups = {situation.id: situation.group for situation in truth.situations}
    settled = Week.parse(truth.first_week).plus(SETTLED_AFTER)
    found: dict[str, int] = {}
    invented, born, rare = [], set(), 0
    # What a merge took up, and the whole that a split left behind, is not said any more: that it fades is true.
    silent = {name for fact in truth.lineage if fact.event == "merged" for name in fact.situations[:-1]}
    silent |= {fact.situations[0] for fact in truth.lineage if fact.event == "split"}
    for seen in sorted(lineage, key=lambda turn: (Week.parse(turn.week), turn.event, turn.pattern, turn.others)):
        week = Week.parse(seen.week)
        told = [meanings[pattern] for pattern in (seen.pattern, *seen.others) if pattern in meanings]
        ours = [fact for fact in truth.lineage if _same(fact, seen.event, week, told, groups)]
        for fact in ours:
            took = week - Week.parse(fact.shows)
            if took <= within_weeks:
                found[fact.id] = min(took, found.get(fact.id, took))
        first_birth = seen.event == "born" and bool(told) and told[0] in groups and told[0] not in born
        if seen.event == "born":
            born.update(told[:1])
        if ours or seen.event not in ("born", "split", "merged", "faded") or week < settled or seen.candidate:
            continue
        if seen.event == "faded" and told and told[0] in silent:
            continue
        if first_birth:
            rare += 1
        else:
            invented.append(seen)
    missed = frozenset(fact.id for fact in truth.lineage if fact.id not in found)
    return LineageScore(found, missed, tuple(invented), rare)


def _same(fact: LineageFact, event: str, week: Week, told: Sequence[str], groups: Mapping[str, str]) -> bool:
    if event != fact.event or week < Week.parse(fact.week).plus(-_EARLY) or not told:
        return False
    if event in ("split", "merged"):
        # Parts may go by the whole's name or their own; all that took part must be of this family, and two of it.
        family = {groups[name] for name in fact.situations}
        return len(told) > 1 and all(groups.get(name) in family for name in told)
    return told[0] in fact.situations
