"""The idiosyncratic share against the cut-off: a frozen value, a drawing of it and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from api.pages.wording import WITHHELD, percent

WIDTH, HEIGHT = 560, 240
LEFT, RIGHT, TOP, BOTTOM = 52, 16, 30, 186
INK, QUIET, GRID = "#0b0c0c", "#484949", "#d9d9d9"
LABEL_PX = 13
"""Size of lettering, in drawing units (the drawing is shown at about one unit a pixel)."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What the share would be at other cut-offs.

    Attributes:
        id: unique on its page; letters, digits and hyphens.
        title: whose share it is.
        points: (cut-off, share) in [0, 1], by cut-off; a share is None where it is withheld.
        in_use: the cut-off that people gave; None while nobody has.

    Raises:
        ValueError: if there is no point, or they are not in order.
    """

    id: str
    title: str
    points: tuple[tuple[float, float | None], ...]
    in_use: float | None = None

    def __post_init__(self) -> None:
        cut_offs = [cut_off for cut_off, _ in self.points]
        if not cut_offs or cut_offs != sorted(set(cut_offs)):
            raise ValueError("a curve needs points in order of the cut-off")


def describe_curve(curve: Curve) -> str:
    """The drawing in words, for those who do not see it."""
    (first, low), (last, high) = curve.points[0], curve.points[-1]
    said = f"At a cut-off of {percent(first)} the share is {share_at(low)}, at {percent(last)} it is {share_at(high)}."
    used = "" if curve.in_use is None else f" The cut-off that people gave is {percent(curve.in_use)}."
    return f"{said}{used} The table holds the same figures."


def share_at(share: float | None) -> str:
    """`about 30%`, or that it is withheld."""
    return WITHHELD if share is None else f"about {percent(share)}"


def draw_curve(curve: Curve) -> Markup:
    """The curve as one SVG element with a title and a description; it needs no style sheet and no script."""
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" '
        'aria-labelledby="{id}-title {id}-desc" font-size="{size}"><title id="{id}-title">{title}</title>'
        '<desc id="{id}-desc">{desc}</desc>{parts}</svg>'
    ).format(
        w=WIDTH, h=HEIGHT, id=curve.id, size=LABEL_PX, title=curve.title, desc=describe_curve(curve),
        parts=Markup("").join([*_axes(curve), *_line(curve), *_in_use(curve)]),
    )  # fmt: skip


def _x(cut_off: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * cut_off


def _y(share: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * share


def _text(x: float, y: float, words: str, anchor: str = "middle") -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}" fill="{}">{}</text>').format(x, y, anchor, INK, words)


def _axes(curve: Curve) -> Iterator[Markup]:
    yield _text(0, 14, "Share in no pattern", "start")
    for fifth in range(6):
        y = _y(fifth / 5)
        yield Markup('<path d="M{} {:.1f}H{}" stroke="{}"/>').format(LEFT, y, WIDTH - RIGHT, GRID if fifth else INK)
        yield _text(LEFT - 8, y + 4, percent(fifth / 5), "end")
    for cut_off, _ in curve.points:
        yield _text(_x(cut_off), BOTTOM + 18, percent(cut_off))
    yield _text(_x(0.5), BOTTOM + 42, "Cut-off: how much a statement must belong")


def _line(curve: Curve) -> Iterator[Markup]:
    """Dots, joined where both neighbours may be shown."""
    for (one, low), (other, high) in zip(curve.points, curve.points[1:], strict=False):
        if low is not None and high is not None:
            yield Markup('<path d="M{:.1f} {:.1f}L{:.1f} {:.1f}" stroke="{}" stroke-width="1.6"/>').format(
                _x(one), _y(low), _x(other), _y(high), INK
            )
    for cut_off, share in curve.points:
        if share is not None:
            yield Markup('<circle cx="{:.1f}" cy="{:.1f}" r="4" fill="{}"/>').format(_x(cut_off), _y(share), INK)


def _in_use(curve: Curve) -> Iterator[Markup]:
    if curve.in_use is not None:
        x = _x(curve.in_use)
        yield Markup('<path d="M{:.1f} {}V{}" stroke="{}" stroke-width="1.6" stroke-dasharray="6 4"/>').format(
            x, TOP - 8, BOTTOM, QUIET
        )
        yield _text(x, TOP - 12, "where people put it")
