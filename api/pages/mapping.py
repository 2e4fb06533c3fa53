"""A system map as a drawing made on the server: numbered nodes on a ring, a line where two come together in the same lives.

A kind is told by its shape and by the list beside it, not by colour; how many people a line stands for is in the table.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from markupsafe import Markup

from api.pages.drawing import INK, PAPER, QUIET
from contracts.disclosure import Figure

SHORTEST = 150
NODE = 15
"""Half a node's width, and the ring's least radius, in drawing units (about one a pixel)."""
APART = 2.8
"""How many times half its width a node has of the ring, so that marks never touch."""
SHAPES = {"problem": "circle", "aspiration": "square", "strength": "diamond", "factor": "rounded box"}
"""The shape that each kind has, in words for the key."""


@dataclass(frozen=True, slots=True)
class MapNode:
    """A pattern or factor; `url` is empty for a factor."""

    name: str
    kind: str
    url: str


@dataclass(frozen=True, slots=True)
class MapEdge:
    """Two nodes, by their numbers from 1, and in how many lives they come together."""

    one: int
    other: int
    people: Figure


@dataclass(frozen=True, slots=True)
class SystemMap:
    """What comes together, as it may be shown."""

    title: str
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]

    @property
    def described(self) -> str:
        """The drawing in a sentence."""
        return (
            f"{len(self.nodes)} patterns and factors on a ring, {len(self.edges)} lines between those that come together. "
            "The table below says the same."
        )


def draw_map(drawn: SystemMap) -> Markup:
    """One SVG element with a title and a description; it needs no style sheet and no script."""
    ring = max(SHORTEST, APART * NODE * len(drawn.nodes) / (2 * math.pi))
    middle = ring + 2 * NODE
    places = [_place(number, len(drawn.nodes), ring, middle) for number in range(len(drawn.nodes))]
    parts = [_line(places[edge.one - 1], places[edge.other - 1], middle) for edge in drawn.edges]
    parts += [
        _node(number, node, place) for number, (node, place) in enumerate(zip(drawn.nodes, places, strict=True), 1)
    ]
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {w}" width="{w}" height="{w}" role="img" '
        'aria-labelledby="map-title map-desc" font-size="13"><title id="map-title">{title}</title>'
        '<desc id="map-desc">{desc}</desc>{parts}</svg>'
    ).format(w=round(2 * middle), title=drawn.title, desc=drawn.described, parts=Markup("").join(parts))


def _place(number: int, count: int, ring: float, middle: float) -> tuple[float, float]:
    angle = 2 * math.pi * number / count - math.pi / 2
    return round(middle + ring * math.cos(angle), 1), round(middle + ring * math.sin(angle), 1)


def _line(one: tuple[float, float], other: tuple[float, float], middle: float) -> Markup:
    """A line that bends towards the middle, so that it keeps clear of the nodes between its ends."""
    x, y = ((a + b) / 2 * 0.4 + middle * 0.6 for a, b in zip(one, other, strict=True))
    return Markup('<path d="M{a} {b}Q{x:.1f} {y:.1f} {c} {d}" fill="none" stroke="{ink}" stroke-width="1.2"/>').format(
        a=one[0], b=one[1], x=x, y=y, c=other[0], d=other[1], ink=QUIET
    )


def _node(number: int, node: MapNode, place: tuple[float, float]) -> Markup:
    x, y = place
    mark = _mark(node.kind, x, y)
    return Markup(
        '<g><title>{name}</title>{mark}<text x="{x}" y="{y}" text-anchor="middle" fill="{ink}">{n}</text></g>'
    ).format(name=node.name, mark=mark, x=x, y=round(y + 4.5, 1), ink=INK, n=number)


def _mark(kind: str, x: float, y: float) -> Markup:
    look = Markup('fill="{paper}" stroke="{ink}" stroke-width="2"').format(paper=PAPER, ink=INK)
    r = NODE
    if kind == "problem":
        return Markup('<circle cx="{x}" cy="{y}" r="{r}" {look}/>').format(x=x, y=y, r=r, look=look)
    if kind == "strength":
        corners = f"{x},{y - r - 3} {x + r + 3},{y} {x},{y + r + 3} {x - r - 3},{y}"
        return Markup('<polygon points="{points}" {look}/>').format(points=corners, look=look)
    corner = 0 if kind == "aspiration" else 8
    return Markup('<rect x="{x:.1f}" y="{y:.1f}" width="{w}" height="{h}" rx="{c}" {look}/>').format(
        x=x - r, y=y - r + (0 if corner == 0 else 3), w=2 * r, h=2 * r - (0 if corner == 0 else 6), c=corner, look=look
    )
