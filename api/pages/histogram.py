"""Tests by how surprising they came out: a frozen value, a drawing of it and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from api.pages.wording import percent
from contracts.disclosure import Figure

WIDTH, HEIGHT = 560, 240
LEFT, RIGHT, TOP, BOTTOM = 62, 16, 30, 186
INK, QUIET, GRID, FILL = "#0b0c0c", "#484949", "#d9d9d9", "#1d70b8"
LABEL_PX = 13
"""Size of lettering, in drawing units (the drawing is shown at about one unit a pixel)."""


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many tests came to a chance in each tenth from 0 to 1.

    Attributes:
        id: unique on its page; letters, digits and hyphens.
        title: which tests.
        counts: ten figures, the most surprising tenth first.
        promised: how many would be in each where nothing moved.

    Raises:
        ValueError: if there are not ten.
    """

    id: str
    title: str
    counts: tuple[Figure, ...]
    promised: Figure

    def __post_init__(self) -> None:
        if len(self.counts) != TENTHS:
            raise ValueError("a histogram of chances has ten bars")

    @property
    def rows(self) -> tuple[tuple[str, Figure], ...]:
        """Each tenth in words, with its figure."""
        names = (f"{percent(at / TENTHS)} to {percent((at + 1) / TENTHS)}" for at in range(TENTHS))
        return tuple(zip(names, self.counts, strict=True))


TENTHS = 10


def describe_histogram(histogram: Histogram) -> str:
    """The drawing in words, for those who do not see it."""
    first, last = histogram.counts[0], histogram.counts[-1]
    return (
        f"{first.words} tests came out with a chance of 10% or less, {last.words} with one above 90%. Were nothing moving and "
        f"counts not whole numbers, there would be {histogram.promised.words} in each tenth. The table holds the same figures."
    )


def draw_histogram(histogram: Histogram) -> Markup:
    """The bars as one SVG element with a title and a description; it needs no style sheet and no script."""
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" '
        'aria-labelledby="{id}-title {id}-desc" font-size="{size}"><title id="{id}-title">{title}</title>'
        '<desc id="{id}-desc">{desc}</desc>{parts}</svg>'
    ).format(
        w=WIDTH, h=HEIGHT, id=histogram.id, size=LABEL_PX, title=histogram.title, desc=describe_histogram(histogram),
        parts=Markup("").join([*_axes(), *_bars(histogram)]),
    )  # fmt: skip


def _drawn(figure: Figure) -> int:
    """The number a bar stands for: "under 5" is drawn as nothing."""
    return figure.value or 0


def _text(x: float, y: float, words: str, anchor: str = "middle") -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}" fill="{}">{}</text>').format(x, y, anchor, INK, words)


def _axes() -> Iterator[Markup]:
    yield _text(0, 14, "Tests", "start")
    yield Markup('<path d="M{} {}H{}" stroke="{}"/>').format(LEFT, BOTTOM, WIDTH - RIGHT, INK)
    for at in range(0, TENTHS + 1, 2):
        yield _text(LEFT + (WIDTH - LEFT - RIGHT) * at / TENTHS, BOTTOM + 18, percent(at / TENTHS))
    yield _text(LEFT + (WIDTH - LEFT - RIGHT) / 2, BOTTOM + 42, "Chance of so many people or more")


def _bars(histogram: Histogram) -> Iterator[Markup]:
    highest = max(1, _drawn(histogram.promised), *(_drawn(count) for count in histogram.counts))
    wide = (WIDTH - LEFT - RIGHT) / TENTHS
    for at, count in enumerate(histogram.counts):
        tall = (BOTTOM - TOP) * _drawn(count) / highest
        yield Markup('<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" fill="{}"/>').format(
            LEFT + wide * at + 1, BOTTOM - tall, wide - 2, tall, FILL
        )
    line = BOTTOM - (BOTTOM - TOP) * _drawn(histogram.promised) / highest
    yield Markup('<path d="M{} {:.1f}H{}" stroke="{}" stroke-width="1.6" stroke-dasharray="6 4"/>').format(
        LEFT, line, WIDTH - RIGHT, INK
    )
    yield _text(LEFT - 8, line + 4, histogram.promised.words, "end")
