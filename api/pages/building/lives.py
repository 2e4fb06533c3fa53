"""Lives across kinds on pages: what people said helped, what comes together, and the system map."""

from __future__ import annotations

from api.pages import paths
from api.pages.mapping import SHAPES, MapEdge, MapNode, SystemMap
from api.pages.parts import Counted, HelpedHalf, Link
from api.pages.views import SystemMapPage
from api.pages.visits import Visit
from api.pages.wording import KINDS, MODES, VOICES, Share, people_words, upper_first
from api.routes.summary import summary, system_map_of
from contracts.disclosure import WITHHELD, Figure, rounded
from contracts.resources.lives import HelpedByOut, HelpedOut, MentionOut, NearbyOut
from contracts.words import Kind

WINDOW = 52
FACTOR = "factor"


def figure(people: int | None) -> Figure:
    """People to the nearest five, as the API gave them."""
    return WITHHELD if people is None else rounded(people)


def halves(visit: Visit, place: str | None) -> tuple[tuple[HelpedHalf, ...], int]:
    """What people said helped in a place by half year, and the threshold."""
    found = summary(principal=visit.principal, request=visit.request, place=place)
    return tuple(_half(half) for half in found.helped), found.min_people


def _half(half: HelpedOut) -> HelpedHalf:
    year, _, part = half.half.partition("-")
    share = None
    if half.share is not None and half.low is not None and half.high is not None:
        share = Share(half.share, half.low, half.high, calibrated=False)
    return HelpedHalf(
        half=f"{'January to June' if part == 'H1' else 'July to December'} {year}",
        complete=half.complete,
        people=figure(half.people),
        needed_own=figure(half.needed_own),
        share=share,
        modes=tuple(
            f"{upper_first(' and '.join(MODES[mode] for mode in one.modes))}: {people_words(rounded(one.people))}"
            for one in half.modes
        ),
    )


def said(mentions: list[MentionOut], sort: str) -> tuple[str, ...]:
    """Actors or factors of a pattern, each with how many people."""
    return tuple(f"{upper_first(m.name)}: {people_words(rounded(m.people))}" for m in mentions if m.sort == sort)


def helped(found: list[HelpedByOut], pattern: str) -> tuple[Counted, ...]:
    """Actions that people say helped, with whose voice says so."""
    return tuple(
        Counted(
            Link("This action" if one.action == pattern else one.name, paths.pattern(one.action)),
            rounded(one.people),
            f"in {VOICES[one.voice]}",
        )
        for one in found
    )


def nearby(found: list[NearbyOut]) -> tuple[Counted, ...]:
    """Other actions in the same lives."""
    return tuple(Counted(Link(one.name, paths.pattern(one.action)), rounded(one.people)) for one in found)


def system_map_page(visit: Visit, asked: str | None) -> SystemMapPage:
    """The system map of a place."""
    place = visit.place(asked)
    found = system_map_of(principal=visit.principal, request=visit.request, place=place)
    number = {node.id: at for at, node in enumerate(found.nodes, start=1)}
    nodes = tuple(
        MapNode(node.name, node.kind, "" if node.kind == FACTOR else paths.pattern(node.id)) for node in found.nodes
    )
    edges = tuple(MapEdge(number[edge.one], number[edge.other], rounded(edge.people)) for edge in found.edges)
    name = visit.place_name(place)
    return SystemMapPage(
        place=name,
        window=WINDOW,
        min_people=found.min_people,
        map=SystemMap(f"What comes together in the same lives, {name}", nodes, edges) if edges else None,
        shapes=tuple((FACTOR if kind == FACTOR else KINDS[Kind(kind)][0], shape) for kind, shape in SHAPES.items()),
    )
