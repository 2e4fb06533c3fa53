"""Scores signals: the planted ones found within two weeks, the traps that were walked into, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.demo.council import COUNCIL
from api.demo.truth import LineageFact, SignalFact, TrapFact, Truth
from contracts.weeks import Week

WITHIN_WEEKS = 2
"""A true signal is found if it is raised within so many weeks of the excess reaching 5 notes about 5 people."""
_QUIETER, _FOUND, _MIX = "quieter", "found", "mix"
_AFTERMATH = 4
"""Weeks after an episode in which a signal of its pattern is still about it."""


@dataclass(frozen=True, slots=True)
class SignalSeen:
    """A signal that a service raised: where, in which week (`2026-W47`), of what kind, of which pattern."""

    place: str
    week: str
    kind: str
    pattern: str | None


@dataclass(frozen=True, slots=True)
class SignalScore:
    """How signals fit the truth.

    Attributes:
        found: ids of true signals found, with the weeks they took from `reached` (negative: before).
        found_at_place: ids of those whose own place was named (a ward's signal may first show in its council).
        missed: ids of true signals not found in time.
        late: ids of those missed that were raised later, within their own weeks and four more.
        traps_raised: ids of traps in which a signal was raised, with how many.
        of_turns: signals about a situation being born, growing or fading, which is true of it.
        new_patterns: patterns announced as found, which tests nothing, that are neither planted nor of a trap.
        unplanned: tested signals about nothing that was planted.
        mixes: shifts of a mix: nothing was planted as one, though what was planted shifts the mix around it.
    """

    found: dict[str, int]
    found_at_place: frozenset[str]
    missed: frozenset[str]
    late: frozenset[str]
    traps_raised: dict[str, int]
    of_turns: int
    new_patterns: int
    unplanned: int
    mixes: int = 0


def score_signals(truth: Truth, signals: Iterable[SignalSeen], meanings: Mapping[str, str]) -> SignalScore:
    """Score signals.

    Args:
        truth: what was planted.
        signals: every signal raised, data clues left out.
        meanings: what each pattern stands for, by its id.
    """
    groups = {situation.id: situation.group for situation in truth.situations}
    found: dict[str, int] = {}
    at_place, late = set(), set()
    traps: dict[str, int] = {}
    of_turns = new_patterns = unplanned = mixes = 0
    for seen in signals:
        if seen.kind == _MIX:
            mixes += 1
            continue
        week = Week.parse(seen.week)
        situation = meanings.get(seen.pattern) if seen.pattern is not None else None
        ours = [fact for fact in truth.signals if _about(fact, seen, week, situation)]
        for fact in ours:
            took = week - Week.parse(fact.reached)
            if took > WITHIN_WEEKS:
                late.add(fact.id)
                continue
            found[fact.id] = min(took, found.get(fact.id, took))
            if seen.place == fact.place:
                at_place.add(fact.id)
        if ours:
            continue
        if any(_turn(fact, situation, groups, week) for fact in truth.lineage):
            of_turns += 1
            continue
        walked = [trap.id for trap in truth.traps if _within(trap, seen, week, situation)]
        for trap in walked:
            traps[trap] = traps.get(trap, 0) + 1
        if not walked and seen.kind == _FOUND:
            new_patterns += 1
        elif not walked:
            unplanned += 1
    missed = frozenset(fact.id for fact in truth.signals if fact.id not in found)
    return SignalScore(
        found, frozenset(at_place), missed, frozenset(late) & missed, traps, of_turns, new_patterns, unplanned, mixes
    )


def _about(fact: SignalFact, seen: SignalSeen, week: Week, situation: str | None) -> bool:
    first = Week.parse(fact.first)
    return (
        situation == fact.situation
        and seen.place in (fact.place, COUNCIL)
        and (seen.kind == _QUIETER) == (fact.direction == _QUIETER)
        and first <= week < first.plus(fact.weeks + _AFTERMATH)
    )


def _within(trap: TrapFact, seen: SignalSeen, week: Week, situation: str | None) -> bool:
    first = Week.parse(trap.first)
    # A trap of the council may show in any of its wards; a ward's only in itself.
    return (
        first <= week < first.plus(trap.weeks)
        and (trap.place in (seen.place, COUNCIL))
        and (not trap.situations or situation in trap.situations)
    )


def _turn(fact: LineageFact, situation: str | None, groups: Mapping[str, str], week: Week) -> bool:
    if situation is None or week < Week.parse(fact.week):
        return False
    return groups.get(situation, situation) in {groups[name] for name in fact.situations}
