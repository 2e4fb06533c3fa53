"""What a run lets stand of what it saw: a split, a merge or a fading is told when it has held for several closing runs.

Clustering judges afresh each week, and at the edge it judges otherwise each week. So what a run *sees* (its labels, and
what they carry on) and what it *says* (where statements lie, what became of patterns) are two things:

- a part that comes away from its pattern stays in it, remembered as a part, until it has come away so many times and is
  newer than what it leaves: that old statements are told apart more finely is nothing that happened;
- a pattern that is no longer found keeps the statements it had, until it was not found so many times;
- a statement stays in its pattern until it belongs clearly less to it than a new one would have to, and then until it was
  seen elsewhere, or nowhere, so many times;
- a birth of what was in no pattern, or of what people have newly begun to say, is said at once; what else comes out of a
  pattern is a part of it first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from contracts.events import Held
from services.patterns.domain import PARTS, Line
from services.patterns.numerics.communities import CUT_OFF, MIN_SIZE
from services.patterns.numerics.lineage import Event, Lineage
from services.patterns.numerics.pace import is_news

HOLD = 3
"""Closing runs for which a split, merge or fading must have held before it is told."""
STAYS = 0.7
"""A statement that was in a pattern stays in it with this share of the belonging that a new one needs, the cut-off."""
MOVED: Final = "moved"
_KEPT = (Event.CONTINUED, Event.GREW, Event.SHRANK, Event.RETURNED)
_ENDED = (Event.MERGED, Event.FADED)


@dataclass(frozen=True)
class Sight:
    """What a run saw of n statements, in the order of their ids.

    Attributes:
        ids: the statements.
        labels: (n,) int32, -1 for none; nearest: (n,) int32, the label each is nearest to all the same.
        belonging: (n,) float32 in [0, 1].
        inverse: (n,) int64, which distinct text each is: copies are judged, and stay, together.
        names: the identity that each label carries on, or is born with.
        weeks: (n,) int64, the week each was said in; now: the run's.
        cut_off: the belonging that a new statement needs.
        revived: patterns that people have just brought back; they take at once what is seen in them.
        begun: patterns that people have newly begun to say; so do they, and their birth is told at once.
    """

    ids: Sequence[str]
    labels: NDArray[np.int32]
    nearest: NDArray[np.int32]
    belonging: NDArray[np.float32]
    inverse: NDArray[np.int64]
    names: Sequence[str]
    weeks: NDArray[np.int64]
    now: int
    cut_off: float = CUT_OFF
    revived: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Turn:
    """Something that is told of: `old` led to `new`; an identity carried on is told as `CONTINUED` or `RETURNED`."""

    event: Event
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Part:
    """What came away from a pattern, `root`: for how many runs in a row, and what it will be told as, split or born."""

    root: str
    runs: int
    event: Event


@dataclass(frozen=True)
class Settled:
    """What a run says.

    Attributes:
        patterns: (n,) the pattern of each statement, None where it is idiosyncratic.
        turns: what is told; held: what was seen and is not told yet.
    """

    patterns: list[str | None]
    turns: list[Turn]
    held: tuple[Held, ...]


def incumbents(ids: Sequence[str], inverse: NDArray[np.int64], line: Line) -> list[str | None]:
    """The pattern that each statement was in, (n,): that of the first of its copies that was in one."""
    first: dict[int, str] = {}
    rows = inverse.tolist()
    for statement, row in zip(ids, rows, strict=True):
        member = line.members.get(statement)
        if row not in first and member is not None and member.pattern is not None:
            first[row] = member.pattern
    return [first.get(row) for row in rows]


def settle(sight: Sight, matched: Lineage, known: Sequence[str], line: Line, hold: int) -> Settled:
    """Decide what is told of what a run saw, and where its statements are said to lie.

    Args:
        sight: what the run saw.
        matched: how its labels hang together with what was before.
        known: names of the identities before, by number.
        line: what the runs before decided.
        hold: closing runs for which a split, merge, fading or move must have held; 1 tells everything at once.
    """
    was = incumbents(sight.ids, sight.inverse, line)
    before = {one.pattern: one for one in line.held if one.step != MOVED}
    roots = {part: one for part, one in before.items() if one.step in PARTS}
    inside = _inside(sight, was)
    turns: list[Turn] = []
    parts: dict[str, Part] = {}
    ends: dict[str, list[Turn]] = {}
    for step in matched.steps:
        old = None if step.old is None else known[step.old]
        new = None if step.new is None else sight.names[step.new]
        drawn = inside.get(new or "", Counter())
        if step.event is Event.BORN and new in sight.begun:
            turns.append(Turn(Event.BORN, None, new))
        elif step.event is Event.BORN and new is not None and not _stands_alone(drawn):
            parts[new] = Part(_most(drawn), 1, Event.BORN)
        elif step.event is Event.SPLIT and new is not None and drawn:
            parts[new] = Part(_most(drawn), 1, Event.SPLIT)
        elif step.event in _KEPT and old in roots and drawn:
            parts[old] = Part(_most(drawn), roots[old].runs + 1, Event(roots[old].step))
        elif step.event in _ENDED and old is not None:
            if old not in roots:  # a part that goes back has never been told of
                ends.setdefault(old, []).append(Turn(step.event, old, new))
        else:
            told = step.event
            if told in _KEPT and old not in line.over:
                told = Event.BORN if old in roots else Event.CONTINUED
            turns.append(Turn(told, None if told is Event.BORN else old, new))
    # What is left of a pattern goes on in its parts: the largest heir keeps the identity.
    left = {part.root for part in parts.values()} & set(ends)
    turns += [Turn(Event.CONTINUED, old, old) for old in sorted(left)]
    ends = {old: told for old, told in ends.items() if old not in left}
    runs = {old: 1 + (before[old].runs if old in before else 0) for old in ends}
    over = {old for old in ends if runs[old] >= hold or old not in was}
    lasting = {
        name: part
        for name, part in parts.items()
        if part.runs >= hold and part.root not in left and _is_told(sight, was, name, part, inside[name])
    }
    whole = {name: part.root for name, part in parts.items() if name not in lasting}
    patterns, moved = _said(sight, was, whole, lasting, set(ends), over, _away(sight, was, line), hold)
    said = set(patterns)
    turns = [turn for turn in turns if turn.new in said]  # all of a newborn's statements may still lie where they were
    turns += [
        Turn(part.event, part.root if part.event is Event.SPLIT else None, name)
        for name, part in sorted(lasting.items())
    ]
    for old in sorted(over):
        turns += dict.fromkeys(Turn(t.event, old, whole.get(t.new or "", t.new)) for t in ends[old])
    return Settled(patterns, turns, (*_parts(sight, whole, parts), *_ends(ends, over, runs, whole), *moved))


def _inside(sight: Sight, was: Sequence[str | None]) -> dict[str, Counter[str | None]]:
    """Of the statements that a run sees in each pattern, how many lay in which before; None for in none."""
    found: dict[str, Counter[str | None]] = {}
    for before, label in zip(was, sight.labels.tolist(), strict=True):
        if label >= 0:
            found.setdefault(sight.names[label], Counter())[before] += 1
    return {name: lay for name, lay in found.items() if set(lay) != {None}}


def _stands_alone(drawn: Counter[str | None]) -> bool:
    """Whether enough of a newborn's statements were in no pattern to make it."""
    return not drawn or (drawn[None] >= MIN_SIZE and 2 * drawn[None] >= drawn.total())


def _most(drawn: Counter[str | None]) -> str:
    """The pattern that most of a part's statements lay in."""
    return min((pattern for pattern in drawn if pattern is not None), key=lambda pattern: (-drawn[pattern], pattern))


def _is_told(sight: Sight, was: Sequence[str | None], name: str, part: Part, drawn: Counter[str | None]) -> bool:
    """Whether a part that has held stands on its own: enough of it to be a pattern, and newer than what it leaves."""
    if drawn[part.root] + drawn[None] < MIN_SIZE:
        return False
    inside = sight.labels == sight.names.index(name)
    rest = (np.array(was, dtype=object) == part.root) & ~inside
    return is_news(sight.weeks[inside], sight.weeks[rest], sight.now)


def _away(sight: Sight, was: Sequence[str | None], line: Line) -> dict[int, int]:
    """For how many runs in a row each text has been seen away from the pattern it is said to lie in."""
    runs = {s: (one.pattern, one.runs) for one in line.held if one.step == MOVED for s in one.statements}
    found: dict[int, int] = {}
    for statement, row, before in zip(sight.ids, sight.inverse.tolist(), was, strict=True):
        pattern, times = runs.get(statement, (None, 0))
        if pattern is not None and pattern == before:
            found[row] = max(times, found.get(row, 0))
    return found


def _said(
    sight: Sight,
    was: Sequence[str | None],
    whole: Mapping[str, str],
    lasting: Mapping[str, Part],
    ends: Set[str],
    over: Set[str],
    away: Mapping[int, int],
    hold: int,
) -> tuple[list[str | None], list[Held]]:
    """Where each statement is said to lie, and which of them were seen elsewhere and are not said to have moved yet."""
    found: list[str | None] = []
    waiting: dict[tuple[str, int], list[str]] = {}
    names = [whole.get(name, name) for name in sight.names]
    came = [lasting[name].root if name in lasting else None for name in sight.names]
    at_once = sight.revived | sight.begun
    rows = zip(
        sight.ids,
        was,
        sight.labels.tolist(),
        sight.nearest.tolist(),
        sight.belonging.tolist(),
        sight.inverse.tolist(),
        strict=True,
    )
    for statement, before, label, near, belonging, row in rows:
        pattern = names[label] if label >= 0 else None
        if before is not None and pattern != before and before not in over:
            runs = away.get(row, 0) + 1
            if before in ends or (
                label < 0 and near >= 0 and names[near] == before and belonging >= STAYS * sight.cut_off
            ):
                pattern = before
            elif runs < hold and pattern not in at_once and not (label >= 0 and came[label] == before):
                pattern = before
                waiting.setdefault((before, runs), []).append(statement)
        found.append(pattern)
    return found, [
        Held(pattern=pattern, step=MOVED, runs=runs, statements=tuple(statements))
        for (pattern, runs), statements in sorted(waiting.items())
    ]


def _parts(sight: Sight, whole: Mapping[str, str], parts: Mapping[str, Part]) -> list[Held]:
    inside: dict[str, list[str]] = {part: [] for part in sorted(whole)}
    for statement, label in zip(sight.ids, sight.labels.tolist(), strict=True):
        if label >= 0 and sight.names[label] in inside:
            inside[sight.names[label]].append(statement)
    return [
        Held(
            pattern=part,
            step="born" if parts[part].event is Event.BORN else "split",
            parents=(whole[part],),
            runs=parts[part].runs,
            statements=tuple(statements),
        )
        for part, statements in inside.items()
    ]


def _ends(
    ends: Mapping[str, Sequence[Turn]], over: set[str], runs: Mapping[str, int], whole: Mapping[str, str]
) -> list[Held]:
    found = []
    for old in sorted(set(ends) - over):
        heirs = dict.fromkeys(whole.get(turn.new, turn.new) for turn in ends[old] if turn.new is not None)
        step = "merged" if heirs else "faded"
        found.append(Held(pattern=old, step=step, parents=tuple(heirs), runs=runs[old]))
    return found
