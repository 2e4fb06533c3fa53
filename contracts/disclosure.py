"""The one disclosure rule: what a figure about people may say to those without the context scope.

A figure covers a fixed window, is rounded to the nearest five on its own, is "under 5" from one to four people, and is
withheld when it, or what is left over when it is taken from its parent, rests on fewer than the smallest number of people.
Every read, page, feed and sheet calls this module; `tests/integration/test_disclosure.py` attacks it.
"""

from __future__ import annotations

from dataclasses import dataclass

WINDOWS = (1, 4, 13, 52)
"""The fixed windows, in weeks, that a figure may cover: never a chosen range."""
ROUND_TO = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people or statements as it may be shown.

    Attributes:
        value: rounded to the nearest five; None when withheld or under five.
        under: True when there is somebody, but fewer than five.
        suppressed: True when the figure is withheld; never to be read as 0.
    """

    value: int | None
    under: bool = False
    suppressed: bool = False

    @property
    def words(self) -> str:
        """The figure as a person reads it."""
        if self.suppressed:
            return "withheld"
        return "under 5" if self.under else str(self.value)


WITHHELD = Figure(value=None, suppressed=True)


def rounded(count: int) -> Figure:
    """A count on its own: 0, "under 5", or the nearest five."""
    if count <= 0:
        return Figure(value=0)
    if count < ROUND_TO:
        return Figure(value=None, under=True)
    return Figure(value=ROUND_TO * ((2 * count + ROUND_TO) // (2 * ROUND_TO)))


def may_show(people: int, rest: int | None, min_people: int) -> bool:
    """Whether a thing resting on `people` distinct people, with `rest` in its complement, may be shown at all.

    Args:
        people: distinct people it rests on, counted within one scheme (the largest).
        rest: distinct people in its complement (parent less children, all less one kind, voice, factor or source);
            None when it has no complement that could be worked out; 0 is an empty complement, which hides nobody.
        min_people: the smallest number of people (`INCOMMON_MIN_PEOPLE`).
    """
    return people >= min_people and (rest is None or rest == 0 or rest >= min_people)


def figure(count: int, people: int, rest: int | None, min_people: int) -> Figure:
    """A count as it may be shown: withheld, "under 5" or rounded. `count` may be of statements; `people` decides."""
    return rounded(count) if may_show(people, rest, min_people) else WITHHELD
