"""An episode in words, and the links to its weeks."""

from __future__ import annotations

from api.pages import paths
from api.pages.parts import Link
from api.pages.wording import week_words
from contracts.resources.signals import SignalOut
from contracts.weeks import Week


def course_words(signal: SignalOut) -> str:
    """Where its episode began, where most people said it, and whether it is over; empty where that is not known here."""
    found = signal.course
    if found is None:
        return ""
    if found.began == found.last:
        return "It was told in that week alone." if found.over else "It began that week."
    began, last = _week(found.began), _week(found.last)
    most = "fewest" if signal.kind == "quieter" else "most"
    peak = f" In the four weeks up to the {_week(found.peak)} {most} people said it." if found.peak else ""
    end = f"it was last told in the {last}, and is over." if found.over else f"it goes on, last told in the {last}."
    return f"It began in the {began}; {end}{peak}"


def other_weeks(signal: SignalOut) -> tuple[Link, ...]:
    """The other weeks of its episode, oldest first, each with its signal's page."""
    weeks = signal.course.weeks if signal.course is not None else []
    return tuple(Link(_week(one.week), paths.signal(one.signal)) for one in weeks if one.signal != signal.id)


def _week(week: str) -> str:
    return week_words(Week.parse(week))
