"""What people decided about the patterns of one unit and kind, as it stands: the fold of their decisions, in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from contracts.events.curation import (
    BelongingSaid,
    Curated,
    CurationUndone,
    PatternSetAside,
    PatternsMerged,
    PatternSplit,
)
from services.foundation.log import EventLog, service_stream


@dataclass(frozen=True)
class Said:
    """A decision and where it stands in the log."""

    position: int
    event: Curated


@dataclass(frozen=True)
class Curation:
    """What stands.

    Attributes:
        into: pattern -> the one it went into: merged by people, or split off and that undone.
        held: patterns that others were merged into; the machine does not take them apart again.
        split: pattern made by people -> the one it was split from.
        placed: statement -> the pattern a person put it in.
        barred: statement -> patterns that a person said it does not belong to.
        aside: patterns set aside.
        back: statement -> (where it is, where it goes back to), of what was undone since the last closing run: the machine
            takes it from there.
    """

    into: Mapping[str, str] = field(default_factory=dict)
    held: frozenset[str] = frozenset()
    split: Mapping[str, str] = field(default_factory=dict)
    placed: Mapping[str, str] = field(default_factory=dict)
    barred: Mapping[str, frozenset[str]] = field(default_factory=dict)
    aside: frozenset[str] = frozenset()
    back: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)

    def resolve(self, pattern: str) -> str:
        """The pattern that this one is now, after every merge."""
        while pattern in self.into:
            pattern = self.into[pattern]
        return pattern

    def family(self, pattern: str) -> str:
        """What a pattern was first split from: those of one family are kept apart from each other."""
        pattern = self.resolve(pattern)
        seen: set[str] = set()
        while pattern in self.split and pattern not in seen:
            seen.add(pattern)
            pattern = self.resolve(self.split[pattern])
        return pattern

    def moves(self) -> bool:
        """Whether anything of it says where a statement is."""
        return bool(self.into or self.placed or self.barred or self.back)


NOTHING_SAID = Curation()


def undone(said: Iterable[Said]) -> dict[str, Said]:
    """Which decisions were undone, by id, each with the undoing; the first stands."""
    found: dict[str, Said] = {}
    for one in said:
        if isinstance(one.event, CurationUndone):
            found.setdefault(one.event.undoes, one)
    return found


def fold(said: Iterable[Said], since: int = 0) -> Curation:
    """What stands after these decisions.

    Args:
        said: every decision about one unit and kind, in the order of the log.
        since: position up to which the last closing run had read: what was undone later still has to be put back.
    """
    every = list(said)
    over = undone(every)
    folding = _Folding()
    for one in every:
        ending = over.get(one.event.curation)
        if ending is None:
            folding.stand(one.event)
        else:
            folding.take_back(one.event, put_back=ending.position > since)
    return folding.curation()


@dataclass
class _Folding:
    into: dict[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    placed: dict[str, str] = field(default_factory=dict)
    barred: dict[str, set[str]] = field(default_factory=dict)
    held: list[str] = field(default_factory=list)
    aside: set[str] = field(default_factory=set)
    back: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)

    def stand(self, event: Curated) -> None:
        match event:
            case PatternsMerged(pattern=pattern, other=other):
                if self._goes(other, pattern):
                    self.held.append(pattern)
            case PatternSplit(pattern=pattern, other=other, statements=statements):
                self.made[other] = pattern
                self.placed.update(dict.fromkeys(statements, other))
            case BelongingSaid(pattern=pattern, statement=statement, belongs=True):
                self.placed[statement] = pattern
                self.barred.get(statement, set()).discard(pattern)
            case BelongingSaid(pattern=pattern, statement=statement):
                self.barred.setdefault(statement, set()).add(pattern)
                if self.placed.get(statement) == pattern:
                    del self.placed[statement]
            case PatternSetAside(pattern=pattern):
                self.aside.add(pattern)
            case _:
                pass

    def take_back(self, event: Curated, *, put_back: bool) -> None:
        match event:
            case PatternSplit(pattern=pattern, other=other):
                self._goes(other, pattern)
            case PatternsMerged(pattern=pattern, other=other, moved=moved) if put_back:
                self.back.update(dict.fromkeys(moved, (pattern, other)))
            case BelongingSaid(pattern=pattern, statement=statement, belongs=belongs, was=was) if put_back:
                self.back[statement] = (pattern if belongs else None, was)
            case _:
                pass

    def _goes(self, other: str, pattern: str) -> bool:
        """Let a pattern go into another, unless that would lead in a ring."""
        if _end(self.into, pattern) == other:
            return False
        self.into[other] = pattern
        return True

    def curation(self) -> Curation:
        return Curation(
            into=self.into,
            held=frozenset(_end(self.into, pattern) for pattern in self.held),
            split={other: pattern for other, pattern in self.made.items() if other not in self.into},
            placed=self.placed,
            barred={statement: frozenset(patterns) for statement, patterns in self.barred.items() if patterns},
            aside=frozenset(self.aside),
            back=self.back,
        )


def read(log: EventLog, unit: str, kind: str, upto: int | None = None) -> list[Said]:
    """Every decision about a unit and kind, in order, as the log has them up to a position."""
    return [
        Said(envelope.position, envelope.payload)
        for envelope in log.stream(service_stream("patterns", unit, kind, "curation"))
        if isinstance(envelope.payload, Curated) and (upto is None or envelope.position <= upto)
    ]


def _end(into: Mapping[str, str], pattern: str) -> str:
    while pattern in into:
        pattern = into[pattern]
    return pattern
