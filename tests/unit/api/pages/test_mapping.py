"""The system map's drawing: every node and line is there, kinds differ by shape, names are escaped."""

from xml.etree import ElementTree

from api.pages.mapping import NODE, MapEdge, MapNode, SystemMap, draw_map
from contracts.disclosure import rounded

SVG = "{http://www.w3.org/2000/svg}"


def drawn(count: int, *edges: tuple[int, int]) -> ElementTree.Element:
    """A map of so many nodes of all kinds."""
    kinds = ("problem", "aspiration", "strength", "factor")
    nodes = tuple(MapNode(f"<{n}> & co", kinds[n % 4], "") for n in range(count))
    lines = tuple(MapEdge(one, other, rounded(10)) for one, other in edges)
    return ElementTree.fromstring(str(draw_map(SystemMap("Together", nodes, lines))))  # noqa: S314 - our own


def test_nodes_are_numbered_and_lines_join_them() -> None:
    """Each node has its number and its name for whoever points at it; each edge is a line."""
    svg = drawn(4, (1, 2), (2, 4))
    assert [text.text for text in svg.iter(f"{SVG}text")] == ["1", "2", "3", "4"]
    assert [title.text for title in svg.iter(f"{SVG}title")][1] == "<0> & co"
    assert len(list(svg.iter(f"{SVG}path"))) == 2
    assert [len(list(svg.iter(f"{SVG}{shape}"))) for shape in ("circle", "polygon", "rect")] == [1, 1, 2]


def test_many_nodes_do_not_touch() -> None:
    """The ring grows with its nodes."""
    at = [(float(t.attrib["x"]), float(t.attrib["y"])) for t in drawn(70, (1, 2)).iter(f"{SVG}text")]
    near = min(((a - c) ** 2 + (b - d) ** 2) ** 0.5 for n, (a, b) in enumerate(at) for c, d in at[n + 1 :])
    assert near > 2 * NODE
