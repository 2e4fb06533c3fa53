"""Counts, from the notes themselves, what is true of them: the truth file never says more than the notes hold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from api.demo import plan
from api.demo.council import COUNCIL, WARDS
from api.demo.posting import DemoNote
from api.demo.truth import LineageFact, NoteFact, SignalFact, SituationFact, TrapFact, Truth
from api.demo.words import situations
from contracts.weeks import Week

REACHED = 5
"""An excess counts from so many notes about so many people on."""
_ENOUGH_TO_SEE = 12
_GROWN = 3
"""A quarter of a year holding so many times the statements of the quarter before the growth is growth to be seen."""
_HELD_FOR = 13
"""Weeks after which a split, merge, growth or fading can be seen: a quarter of a year."""


def reckon(notes: Sequence[DemoNote], seed: int, until: date) -> Truth:
    """The truth of notes made with a seed and a last day."""
    people: dict[tuple[str, int], set[tuple[str, str]]] = defaultdict(set)
    statements: Counter[tuple[str, int]] = Counter()
    for note in notes:
        for label in note.situations:
            if label is None or label.startswith("#"):
                continue
            statements[label, note.week] += 1
            if note.body["reach"] in ("place", "country"):
                people[label, note.week].add((note.person, str(note.body.get("place"))))
    return Truth(
        seed=seed,
        until=until.isoformat(),
        first_week=_iso(until, -plan.WEEKS),
        weeks=plan.WEEKS,
        situations=tuple(SituationFact(s.id, s.group, s.kind, s.theme, _large(s.group)) for s in situations()),
        signals=tuple(_signal(signal, notes, people, until) for signal in plan.SIGNALS),
        traps=tuple(
            TrapFact(trap.id, trap.why, trap.situations, trap.place, _iso(until, trap.first), trap.weeks)
            for trap in plan.TRAPS
        ),
        lineage=tuple(_turn(turn, statements, until) for turn in plan.TURNS),
        notes=tuple(
            NoteFact(n.source, n.id, _iso(until, n.week), "statements" in n.body, n.situations, n.lines) for n in notes
        ),
    )


def _iso(until: date, week: int) -> str:
    return str(Week.of(until).plus(week))


def _large(group: str) -> bool:
    return any(situation.large and situation.group == group for situation in situations())


def _signal(
    signal: plan.PlannedSignal,
    notes: Sequence[DemoNote],
    people: dict[tuple[str, int], set[tuple[str, str]]],
    until: date,
) -> SignalFact:
    weeks = range(signal.first, signal.first + len(signal.extra))
    situation = next(s for s in situations() if s.id == signal.situation)
    share = _share(signal)
    expected = []
    for week in weeks:
        ordinary = sum(plan.means(situation, week, until + timedelta(weeks=week)).values())
        expected.append(round(share * ordinary / signal.kept, 2))
    observed = [
        len({person for person, place in people[signal.situation, week] if signal.place in (COUNCIL, place)})
        for week in weeks
    ]
    planted = {(note.week, note.person) for note in notes if signal.id in note.planted}
    if signal.direction == "quieter":
        excess = [round(e - o, 2) for e, o in zip(expected, observed, strict=True)]
    else:
        excess = [float(sum(week == w for week, _ in planted)) for w in weeks]
    reached = next(week for at, week in enumerate(weeks) if sum(excess[: at + 1]) >= REACHED)
    return SignalFact(
        id=signal.id,
        shape=signal.shape,
        direction=signal.direction,
        situation=signal.situation,
        place=signal.place,
        first=_iso(until, signal.first),
        weeks=len(weeks),
        expected=tuple(expected),
        observed=tuple(observed),
        excess=tuple(excess),
        people=len({person for _, person in planted}),
        reached=_iso(until, reached),
    )


def _share(signal: plan.PlannedSignal) -> float:
    """The share of a situation that the plan expects at the signal's place."""
    if signal.place == COUNCIL:
        return 1.0
    if plan.ABSENT_FROM.get(signal.situation) == signal.place:
        return 0.0
    return next(ward.weight for ward in WARDS if ward.code == signal.place) / sum(ward.weight for ward in WARDS)


def _said(statements: Counter[tuple[str, int]], situation: str, first: int, last: int) -> int:
    return sum(statements[situation, week] for week in range(first, last + 1))


def _turn(turn: plan.PlannedTurn, statements: Counter[tuple[str, int]], until: date) -> LineageFact:
    situation, shows = turn.situations[0], turn.week + _HELD_FOR
    if turn.event == "born":
        shows = next(w for w in range(turn.week, 0) if _said(statements, situation, turn.week, w) >= _ENOUGH_TO_SEE)
    if turn.event == "grew":
        before = max(1, _said(statements, situation, turn.week - _HELD_FOR, turn.week - 1))
        growth = (_said(statements, situation, w - _HELD_FOR + 1, w) / before for w in range(shows, 0))
        shows = next(w for w, times in zip(range(shows, 0), growth, strict=False) if times >= _GROWN)
    return LineageFact(turn.id, turn.event, turn.situations, _iso(until, turn.week), _iso(until, min(shows, -1)))
