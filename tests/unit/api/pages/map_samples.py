"""A system map to render."""

from api.pages.mapping import MapEdge, MapNode, SystemMap
from contracts.disclosure import rounded

SYSTEM_MAP = SystemMap(
    "What comes together in the same lives, Ambridge",
    (
        MapNode("waiting for a call back about repairs", "problem", "/patterns/p1"),
        MapNode("wanting to cook with others", "aspiration", "/patterns/p4"),
        MapNode("neighbours looking in", "strength", "/patterns/p6"),
        MapNode("housing", "factor", ""),
    ),
    (MapEdge(1, 4, rounded(35)), MapEdge(1, 2, rounded(10)), MapEdge(2, 3, rounded(15))),
)
