"""What is said in a week, gathered into notes: each about one person, from one source, of about two statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from api.demo import plan
from api.demo.council import COUNCIL, SOURCE_BY_KEY, SOURCES, Source
from api.demo.draw import Draw
from api.demo.people import Crowd, Person
from api.demo.truth import COPIED, OTHER_LANGUAGE
from api.demo.words import Situation

_STAGES = ("parent", "older", "working", "newcomer", "young", "carer")
_KINDS = {"problem": 0.38, "aspiration": 0.22, "strength": 0.16, "action": 0.13, "barrier": 0.11}
_SOURCE_SHARES = {"housing": 3.2, "hub": 3.0, "adult": 2.8, "advice": 2.8, "social": 1.6, "youth": 1.1}
_SIZES, _SIZE_SHARES = (1, 2, 3, 4), (0.17, 0.43, 0.29, 0.11)
_REACHES = {"place": 0.9, "team": 0.04, "relationship": 0.015, "country": 0.045}
_LOOK_AHEAD = 14
_MOST = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One statement to be worded: of a situation, or a one-off matter of a kind, or text nobody said (`label`)."""

    kind: str
    situation: Situation | None = None
    label: str | None = None
    planted: str | None = None

    @property
    def stages(self) -> tuple[str, ...]:
        """Stages of life in which it may be said."""
        return self.situation.stages if self.situation else _STAGES

    @property
    def group(self) -> str | None:
        """What no two statements of a note share; None for a one-off matter."""
        return self.situation.group if self.situation else None


@dataclass(slots=True)
class Draft:
    """A note before it is worded. `planted` names the signal or trap it was added for."""

    source: Source
    person: Person
    items: list[Item]
    reach: str
    declared: bool
    planted: str | None = None
    settled: bool = field(default=False)


class Former:
    """Forms the notes of week after week."""

    def __init__(self, situations: Sequence[Situation], crowd: Crowd, draw: Draw) -> None:
        self._situations = situations
        self._by_id = {situation.id: situation for situation in situations}
        self._crowd = crowd
        self._draw = draw
        self._in_episode: dict[str, set[str]] = {}

    def week(self, week: int, monday: date) -> list[Draft]:
        """The notes of a week, in no order."""
        bags = self._bags(week, monday)
        busy: set[str] = set()
        drafts = [draft for key, bag in bags.items() for draft in self._notes(SOURCE_BY_KEY[key], bag, busy)]
        for signal in plan.SIGNALS:
            at = week - signal.first
            if 0 <= at < len(signal.extra):
                self._plant(signal, signal.extra[at], week, drafts, busy)
        self._trap(week, drafts, busy)
        return drafts

    def _bags(self, week: int, monday: date) -> dict[str, list[Item]]:
        bags: dict[str, list[Item]] = {source.key: [] for source in SOURCES}
        for situation in self._situations:
            for key, mean in plan.means(situation, week, monday).items():
                bags[key] += [Item(situation.kind, situation)] * self._draw.poisson(mean)
        there = [key for key in _SOURCE_SHARES if plan.posts(key, week)]
        shares = [_SOURCE_SHARES[key] for key in there]
        busyness = plan.busyness(week, monday)
        for _ in range(self._draw.poisson(plan.ONE_OFFS_A_WEEK * busyness)):
            kind = self._draw.weighted(list(_KINDS), list(_KINDS.values()))
            bags[self._draw.weighted(there, shares)].append(Item(kind))
        for _ in range(self._draw.poisson(plan.OTHER_LANGUAGES_A_WEEK * busyness)):
            key = self._draw.pick([key for key in ("hub", "advice") if plan.posts(key, week)])
            bags[key].append(Item("none", label=OTHER_LANGUAGE))
        for bag in bags.values():
            self._draw.shuffle(bag)
        return bags

    def _notes(self, source: Source, bag: list[Item], busy: set[str]) -> list[Draft]:
        drafts = []
        while bag:
            items = [bag.pop()]
            stages = items[0].stages
            size = 1 if items[0].label else self._draw.weighted(_SIZES, _SIZE_SHARES)
            while len(items) < size:
                found = self._companion(items, stages, bag)
                if found is None:
                    break
                items.append(bag.pop(found))
                stages = tuple(stage for stage in stages if stage in items[-1].stages)
            drafts.append(self._draft(source, items, stages, busy))
        return drafts

    def _companion(self, items: list[Item], stages: tuple[str, ...], bag: list[Item]) -> int | None:
        """Where in the bag something stands that the same person may say, of another kind if it can be."""
        groups, kinds = {item.group for item in items}, {item.kind for item in items}
        second_best = None
        for at in range(len(bag) - 1, max(-1, len(bag) - 1 - _LOOK_AHEAD), -1):
            item = bag[at]
            if item.label or (item.group is not None and item.group in groups) or set(stages).isdisjoint(item.stages):
                continue
            if item.kind not in kinds:
                return at
            second_best = at if second_best is None else second_best
        return second_best

    def _draft(self, source: Source, items: list[Item], stages: tuple[str, ...], busy: set[str]) -> Draft:
        names = [item.situation.id for item in items if item.situation]
        gathered = [plan.GATHERED_IN[name] for name in names if name in plan.GATHERED_IN]
        ward = gathered[0] if gathered and self._draw.chance(plan.GATHERED_SHARE) else None
        absent = next((plan.ABSENT_FROM[name] for name in names if name in plan.ABSENT_FROM), None)
        person = self._crowd.someone(names[0] if names else "", stages, busy, ward, absent)
        busy.add(person.ref)
        reach = self._draw.weighted(list(_REACHES), list(_REACHES.values()))
        if reach == "team" and not source.teams:
            reach = "place"
        labelled = any(item.label for item in items)
        return Draft(source, person, items, reach, declared=labelled or not self._draw.chance(0.085))

    def _plant(self, signal: plan.PlannedSignal, extra: int, week: int, drafts: list[Draft], busy: set[str]) -> None:
        """Add a week's excess, about half of it into notes that are there anyway, so that the total rises less."""
        situation = self._by_id[signal.situation]
        item = Item(situation.kind, situation, planted=signal.id)
        ward = None if signal.place == COUNCIL else signal.place
        met = self._in_episode.setdefault(signal.id, set())
        for _ in range(extra):
            there = [draft for draft in drafts if self._takes(draft, situation, ward, met)]
            if there and self._draw.chance(0.55):
                draft = self._draw.pick(there)
                draft.items.append(item)
            else:
                keys = [key for key in situation.sources if plan.posts(key, week)]
                source = SOURCE_BY_KEY[self._draw.weighted(keys, [situation.sources[key] for key in keys])]
                person = self._crowd.someone(situation.id, situation.stages, busy | met, ward)
                busy.add(person.ref)
                draft = Draft(source, person, [item], "place", declared=True, planted=signal.id)
                drafts.append(draft)
            draft.settled = True
            met.add(draft.person.ref)

    @staticmethod
    def _takes(draft: Draft, situation: Situation, ward: str | None, met: set[str]) -> bool:
        return (
            draft.declared
            and draft.reach == "place"
            and len(draft.items) < _MOST
            and draft.source.key in situation.sources
            and draft.person.stage in situation.stages
            and draft.person.ref not in met
            and (ward is None or draft.person.ward.code == ward)
            and all(item.group != situation.group and not item.label for item in draft.items)
        )

    def _trap(self, week: int, drafts: list[Draft], busy: set[str]) -> None:
        name, key, counts = plan.ONE_PERSON
        situation = self._by_id[name]
        if week in counts:
            item = Item(situation.kind, situation, planted="one-person")
            # The same person in both weeks: the first whom the crowd offered.
            met = self._in_episode.setdefault("one-person", set())
            if not met:
                self._one = self._crowd.someone(name, ("working",), busy)
                met.add(self._one.ref)
            drafts += [
                Draft(SOURCE_BY_KEY[key], self._one, [item], "place", declared=True, planted="one-person", settled=True)
                for _ in range(counts[week])
            ]
        if week in plan.COPIED_WEEKS:
            ours = [d for d in drafts if d.source.key == plan.COPIED_SOURCE and not any(item.label for item in d.items)]
            self._draw.shuffle(ours)
            for draft in ours[: plan.COPIED_A_WEEK]:
                draft.items.append(Item("barrier", label=COPIED, planted="copied-template"))
                draft.settled = True
