"""What was told of lives across kinds, as resources: of a whole home or team only, never of a view of one."""

from __future__ import annotations

from api.bootstrap import System
from api.pattern_views import Asked
from contracts.events import HelpedHalf, LivesTold
from contracts.resources.lives import (
    EdgeOut,
    HelpedByOut,
    HelpedOut,
    MentionOut,
    ModesOut,
    NearbyOut,
    NodeOut,
    SystemMapOut,
)
from contracts.words import Scale

FACTOR = "factor:"
HUNDRED = 100


def told_of(system: System, seen: Asked) -> LivesTold | None:
    """What was told last of the unit; None of a part of one, or before anything was told."""
    whole = seen.unit is not None and (seen.place is None or seen.unit == f"place:{seen.place}")
    return system.lives.projection.newest(seen.unit) if whole and seen.unit is not None else None


def owners(system: System, seen: Asked) -> dict[str, Scale]:
    """Who can change each barrier of the unit, as told last: of the whole unit, whatever part of it is looked at."""
    told = None if seen.unit is None else system.lives.projection.newest(seen.unit)
    return {one.pattern: one.scale for one in (told.owners or () if told else ())}


def helped(told: LivesTold | None) -> list[HelpedOut]:
    """Half years, newest first."""
    return [] if told is None else [_half(half) for half in told.halves]


def _half(half: HelpedHalf) -> HelpedOut:
    share, low, high = (None if part is None else part / HUNDRED for part in (half.share, half.low, half.high))
    return HelpedOut(
        half=half.half,
        complete=half.complete,
        suppressed=half.people is None,
        people=half.people,
        needed_own=half.needed_own,
        share=share,
        low=low,
        high=high,
        modes=[ModesOut(modes=list(one.modes), people=one.people) for one in half.modes],
    )


def mentions(told: LivesTold | None, pattern: str) -> list[MentionOut]:
    """Actors and factors said in a pattern, by name."""
    own = [one for one in (told.mentions if told else ()) if one.pattern == pattern]
    return [MentionOut(sort=one.sort, name=one.name, people=one.people) for one in own]


def helped_by(system: System, told: LivesTold | None, pattern: str) -> list[HelpedByOut]:
    """Actions that people of a pattern say helped, by name."""
    own = [one for one in (told.said_helped if told else ()) if one.pattern == pattern]
    found = [
        HelpedByOut(action=one.action, name=name, voice=one.voice, people=one.people)
        for one in own
        if (name := system.patterns.name_of(one.action)) is not None
    ]
    return sorted(found, key=lambda one: (one.name, one.action, one.voice))


def nearby(system: System, told: LivesTold | None, pattern: str) -> list[NearbyOut]:
    """Other actions in the lives of a pattern's people, by name."""
    said = {one.action for one in (told.said_helped if told else ()) if one.pattern == pattern}
    own = [one for one in (told.nearby if told else ()) if one.one == pattern and one.other not in said]
    found = [
        NearbyOut(action=one.other, name=name, people=one.people)
        for one in own
        if (name := system.patterns.name_of(one.other)) is not None
    ]
    return sorted(found, key=lambda one: (one.name, one.action))


def system_map(system: System, seen: Asked) -> SystemMapOut:
    """The map of a unit, nodes and edges by kind and name; empty of a part of one."""
    told = told_of(system, seen)
    ends = {ident for pair in (told.pairs if told else ()) for ident in (pair.one, pair.other)}
    nodes = {ident: node for ident in sorted(ends) if (node := _node(system, ident)) is not None}
    order = sorted(nodes.values(), key=lambda node: (node.kind == "factor", node.kind, node.name, node.id))
    at = {node.id: number for number, node in enumerate(order)}
    edges = [
        EdgeOut(one=one, other=other, people=pair.people)
        for pair in (told.pairs if told else ())
        if pair.one in at and pair.other in at
        for one, other in [sorted((pair.one, pair.other), key=lambda ident: at[ident])]
    ]
    return SystemMapOut(
        unit=seen.unit,
        through=None if told is None else told.week,
        lexicon=None if told is None else told.lexicon,
        min_people=system.settings.min_people if told is None else told.min_people,
        nodes=order,
        edges=sorted(edges, key=lambda edge: (at[edge.one], at[edge.other])),
    )


def _node(system: System, ident: str) -> NodeOut | None:
    if ident.startswith(FACTOR):
        return NodeOut(id=ident, kind="factor", name=ident.removeprefix(FACTOR))
    name, kind = system.patterns.name_of(ident), system.patterns.kind_of(ident)
    return None if name is None or kind is None else NodeOut.model_validate({"id": ident, "kind": kind, "name": name})
