"""The course of an episode: when it began, when most people said it, and whether it is over. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.events import SignalRaised
from contracts.weeks import Week
from services.signals.episodes import GAP
from services.signals.shown import figures


@dataclass(frozen=True, slots=True)
class Course:
    """An episode as far as it has come.

    Attributes:
        began: its first week.
        peak: the week by whose four weeks most people said it (of what went quiet, fewest), as those figures are told; the
            first of several alike. None for a mix, which is of many things, and where none of its figures may be told.
        last: its newest week.
        over: whether so many sheets came after that nothing can go on it any more.
        signals: (week, signal) of each of its weeks, oldest first.
    """

    began: Week
    peak: Week | None
    last: Week
    over: bool
    signals: tuple[tuple[Week, str], ...]


def course(said: Sequence[SignalRaised], newest: Week, min_people: int) -> Course:
    """The course of one episode.

    Args:
        said: those of its signals that the reader may see, at least one.
        newest: week of the home's newest sheet.
        min_people: the disclosure rule's threshold; the peak is read off figures that anyone may read, so that it tells no more.
    """
    weeks = sorted((Week.parse(one.week), one.signal) for one in said)
    last = weeks[-1][0]
    told = sorted((Week.parse(one.week), figures(one, min_people).people.value) for one in said if one.mix is None)
    people = [(value, week) for week, value in told if value is not None]
    peak = None
    if people:
        most = min(people)[0] if said[0].kind == "quieter" else max(people)[0]
        peak = next(week for value, week in people if value == most)
    return Course(
        began=Week.parse(min(one.began for one in said)),
        peak=peak,
        last=last,
        over=int(newest) - int(last) >= GAP,
        signals=tuple(weeks),
    )
