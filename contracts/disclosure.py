"""The one disclosure rule: what a figure about people may say to those without the context scope.

A figure covers a fixed window, is rounded to the nearest five on its own, is "under 5" from one to four people, and is
withheld when it, or what is left over when it is taken from its parent, rests on fewer than the smallest number of
people.
Whatever is said of a thing is said of the people of one scheme, the largest in it: somebody who posts made-up people of
their own cannot add them to anybody else's, and so cannot push a figure over its rounding to see who is just below it.
Every read, page, feed and sheet calls this module; `tests/integration/test_disclosure.py` attacks it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

S = TypeVar("S", str, int)

WINDOWS = (1, 4, 13, 52)
"""The fixed windows, in weeks, that a figure may cover: never a chosen range."""
RULE = "disclosure-2"
"""The version of what follows, stored with each run that published by it: another one works out other figures."""
ROUND_TO = 5
LARGE_WEEK = 4
"""A single week is shown only from so many times the smallest number of people."""
PER_CENT_STEP = 10
"""Shares of a signal's few people are given to the nearest ten per cent."""

SHARE_STEPS = (5, 10, 20, 25, 50)
"""Per cent that a share may be rounded to, finest first."""


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

    An empty complement is as few as one of four. Were the thing shown where nothing is left over and withheld where
    somebody is, that it is withheld would tell of that somebody.

    Args:
        people: distinct people it rests on, counted within one scheme (the largest).
        rest: distinct people in its complement (parent less children, all less one kind, voice, factor or source);
            None when it has no complement that could be worked out.
        min_people: the smallest number of people (`INCOMMON_MIN_PEOPLE`).
    """
    return people >= min_people and (rest is None or rest >= min_people)


def figure(count: int, people: int, rest: int | None, min_people: int) -> Figure:
    """A count as it may be shown: withheld, "under 5" or rounded. `count` may be of statements; `people` decides."""
    return rounded(count) if may_show(people, rest, min_people) else WITHHELD


def rounded_to(count: int) -> int:
    """A count to the nearest five, one to four being nobody: what a comparison that shows may depend on."""
    return rounded(count).value or 0


def largest(people: Mapping[S, int]) -> S | None:
    """The scheme in which a thing has most people; None of nobody.

    The comparison is of rounded counts, by name where they are equal. Were it exact, somebody who adds made-up people
    to a scheme of their own would see at which number theirs becomes the largest, and so the exact size of the other.
    """
    some = {scheme: count for scheme, count in people.items() if count > 0}
    return min(some, key=lambda scheme: (-rounded_to(some[scheme]), scheme)) if some else None


def least_people(weeks: int, min_people: int) -> int:
    """The fewest people that a figure over a window of so many weeks may rest on."""
    return min_people * (LARGE_WEEK if weeks == 1 else 1)


def share_step(whole: int) -> int:
    """Per cent to which a share of so many statements is rounded: no step is finer than five statements.

    One statement then moves the share over an edge no more often than a count is moved over its own: one time in five.
    """
    return next((step for step in SHARE_STEPS if step * whole >= 100 * ROUND_TO), SHARE_STEPS[-1])


def per_cent(
    part: int, whole: int, part_people: int, rest_people: int, min_people: int, step: int = PER_CENT_STEP
) -> int | None:
    """A share in steps; fewer than the smallest number of people on a side count as nobody, so the share is 0 or 100.

    Withheld it would tell that there is somebody on that side; given, it would tell of them. Where both sides are too
    few it is withheld.

    Args:
        part: statements on one side.
        whole: statements on both.
        part_people: distinct people on that side.
        rest_people: distinct people on the other.
        min_people: the smallest number of people.
        step: per cent that a share is rounded to.
    """
    if max(part_people, rest_people) < min_people:
        return None
    if part_people < min_people:
        return 0
    return 100 if rest_people < min_people else step * round(100 * part / whole / step)
