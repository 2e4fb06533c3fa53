"""What a frozen sheet says without the context scope: the disclosure rule on signals, series and data clues. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.disclosure import WITHHELD, Figure, figure, least_people
from contracts.events import DataClue, MixPart, SeriesPublished, SheetPublished, SignalRaised, WeekCorrected
from contracts.events.signals import UNDER
from contracts.weeks import Week
from services.signals.episodes import thread
from services.signals.words import of_modes

WEEKS = 4
"""A signal's figures are of four weeks where its own week is not large enough."""


@dataclass(frozen=True, slots=True)
class SignalFigures:
    """A signal's figures as they may be shown.

    Attributes:
        observed: people in the tested week; withheld where the week alone is not large enough.
        expected, low, high: what was expected of that week, with its interval, by the same rule; None where nothing was
            tested.
        people: people over the last four weeks.
        expected_people: what was expected over them; None where nothing was tested.
    """

    observed: Figure
    expected: Figure | None
    low: Figure | None
    high: Figure | None
    people: Figure
    expected_people: Figure | None


def may_show(signal: SignalRaised, min_people: int) -> bool:
    """Whether a signal may be seen at all: it, and what is left over, must rest on enough people.

    A pattern that has gone quiet rests on those who were heard before; of them the test itself makes sure.
    """
    enough = signal.kind == "quieter" or signal.people >= min_people
    return enough and signal.rest >= min_people and (signal.elsewhere is None or signal.elsewhere >= min_people)


def figures(signal: SignalRaised, min_people: int) -> SignalFigures:
    """A signal's figures without the context scope.

    They are of one scheme's people and the test is of everybody's, so what was expected is given in the same proportion
    to what is shown as it stands to what was tested.
    """
    large = signal.week_people >= least_people(1, min_people)
    observed = figure(signal.week_people, signal.week_people, signal.week_rest, min_people) if large else WITHHELD
    people = figure(signal.people, signal.people, signal.rest, min_people)
    series = signal.series
    heard, out_of = sum(series.people[-WEEKS:]), sum(series.offset[-WEEKS:])
    weeks = out_of / series.offset[-1] if series.offset and series.offset[-1] > 0 else float(WEEKS)

    def beside(value: float | None, times: float, what: Figure) -> Figure | None:
        """An expectation, shown only beside a figure that is."""
        if value is None:
            return None
        return WITHHELD if what.suppressed else figure(round(value * times), min_people, None, min_people)

    of_week = signal.week_people / signal.observed if signal.observed else 1.0
    of_weeks = weeks * signal.people / heard if heard else weeks
    return SignalFigures(
        observed=observed,
        expected=beside(signal.expected, of_week, observed),
        low=beside(signal.low, of_week, observed),
        high=beside(signal.high, of_week, observed),
        people=people,
        expected_people=beside(signal.expected, of_weeks, people),
    )


def clues(sheet: SheetPublished, min_people: int) -> list[DataClue]:
    """The data clues of a sheet that rest on enough people, or on nobody's notes."""
    return [clue for clue in sheet.clues if clue.people is None or clue.people >= min_people]


def unheard(sheet: SheetPublished, min_people: int) -> dict[str, int]:
    """What was not heard, by reason: silent sources as in the clues, notes and people by the rule; withheld ones are left out."""
    found = {"silent_sources": sum(1 for clue in clues(sheet, min_people) if clue.clue == "silent source")}
    held = figure(sheet.unheard.get("notes_held_back_by_reach", 0), sheet.held_back, None, min_people)
    if held.value is not None:
        found["notes_held_back_by_reach"] = held.value
    few = sheet.not_told
    untold = WITHHELD if few is None else figure(few.people, few.people, few.rest, min_people)
    if untold.value is not None:
        found["people_in_nothing_told"] = untold.value
    return found


def languages(sheet: SheetPublished, min_people: int) -> dict[str, int]:
    """People by language that is not read; one whose people, or all others heard, are too few is left out."""
    shown = {one.language: figure(one.people, one.people, one.rest, min_people) for one in sheet.languages}
    return {language: people.value for language, people in shown.items() if people.value is not None}


@dataclass(frozen=True, slots=True)
class Completeness:
    """How complete a week was, as it may be shown.

    Attributes:
        people: heard so far; withheld where the week is not large enough.
        expected, low, high: to be expected in the end, shown only beside them; None where nobody knows.
        weeks: weeks that it was learnt from.
    """

    people: Figure
    expected: Figure | None
    low: Figure | None
    high: Figure | None
    weeks: int


def completeness(sheet: SheetPublished, min_people: int) -> Completeness | None:
    """How complete a sheet's week was, of the people of one scheme; None on sheets from before it was told."""
    now = sheet.nowcast_shown
    if now is None:
        return None
    large = now.people >= least_people(1, min_people)

    def told(people: int | None) -> Figure | None:
        if people is None:
            return None
        return figure(people, people, None, min_people) if large else WITHHELD

    return Completeness(told(now.people) or WITHHELD, told(now.expected), told(now.low), told(now.high), now.weeks)


def week_corrected(week: WeekCorrected, min_people: int) -> tuple[Figure, Figure] | None:
    """People heard in a week as its sheet told and with those who came since; None where that is not news that may be told."""
    least = least_people(1, min_people)
    if not week.news or week.told_shown < least:
        return None
    then, now = week.told_shown, week.told_shown + week.late_shown
    return figure(then, then, None, min_people), figure(now, now, None, min_people)


def blocks(series: SeriesPublished) -> list[tuple[Week, Figure, Figure, Figure]]:
    """A published series, block by block: first week, people, statements, everybody heard."""
    begin = Week.parse(series.first)
    return [
        (begin.plus(at * series.weeks), _figure(people), _figure(said), _figure(everyone))
        for at, (people, said, everyone) in enumerate(
            zip(series.people, series.statements, series.everyone, strict=True)
        )
    ]


def _figure(value: int | None) -> Figure:
    if value is None:
        return WITHHELD
    return Figure(value=None, under=True) if value == UNDER else Figure(value=value)


def apart(signals: Sequence[SignalRaised], place: str) -> set[str]:
    """Ids of the signals whose figures may not stand in a list of a place.

    The same pattern, or the same mix, in two places of it: their figures beside each other would compare the places.
    """
    where: dict[str, set[str]] = {}
    for signal in signals:
        if _where(signal) != place:
            where.setdefault(_subject(signal), set()).add(_where(signal))
    return {s.signal for s in signals if _where(s) != place and len(where[_subject(s)]) > 1}


def _where(signal: SignalRaised) -> str:
    """Where a signal's figures are of: its place, or of that the places it found together."""
    return "+".join(signal.places) or signal.place


def _subject(signal: SignalRaised) -> str:
    """What a signal's figures are of: the same in two places, they would compare those."""
    return signal.pattern or thread(signal.kind, None, signal.pattern_kind, modes=of_modes(signal))


def parts(signal: SignalRaised, min_people: int) -> list[MixPart]:
    """The parts of a mix that moved and may be told of: each, and what is left over, must rest on enough people."""
    return [
        part
        for part in (signal.mix.parts if signal.mix is not None else ())
        if part.moved
        and part.people >= min_people
        and part.rest >= min_people
        and (part.elsewhere is None or part.elsewhere >= min_people)
    ]
