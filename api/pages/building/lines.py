"""What several pages say in the same way: a figure, a share, a signal in a line, a kind in a summary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from api.pages.building.episodes import course_words
from api.pages.charts import Expected
from api.pages.curves import Curve
from api.pages.parts import KindSummary, SignalLine
from api.pages.wording import KINDS, Share, date_words, kappa_words, people_words
from api.signalling import ELSEWHERE
from contracts.disclosure import Figure
from contracts.resources.patterns import CalibrationOut, KindOut, Uncertain
from contracts.resources.signals import ClueOut, NumberOut, SignalOut
from contracts.weeks import Week


def figure_of(number: NumberOut) -> Figure:
    """A figure as the API gave it: rounded or withheld there, and only there."""
    return Figure(number.value, number.under_five, number.suppressed)


def counted(value: int | None, under_five: bool, suppressed: bool) -> Figure:
    """A pattern's figure as the API gave it."""
    return Figure(None if under_five or suppressed else value, under_five and not suppressed, suppressed)


def share_of(percent: int | None) -> Share | None:
    """A share that was counted, not estimated: all that is unsure of it is its rounding."""
    return None if percent is None else Share(percent / 100, percent / 100, percent / 100)


def uncertain(share: Uncertain | None) -> Share | None:
    """A share with its band; in a part of a home only its rounding is known."""
    if share is None:
        return None
    low = share.share if share.low is None else share.low
    high = share.share if share.high is None else share.high
    return Share(
        share.share, min(low, share.share), max(high, share.share), not share.uncalibrated, checked(share.calibration)
    )


def checked(how: CalibrationOut | None) -> str:
    """How people found the cut-off, to stand behind a share; empty where nobody has."""
    if how is None:
        return ""
    day = date_words(dt.date.fromisoformat(how.day))
    return f", calibrated by {people_words(how.people)} on {day}: {kappa_words(how.kappa)}"


def curve_line(kind: KindOut) -> Curve | None:
    """The share of a kind against the cut-off; None where there is nothing to draw."""
    if all(point.share is None for point in kind.curve):
        return None
    how = kind.idiosyncratic.calibration if kind.idiosyncratic else None
    title = f"{KINDS[kind.kind][1]}: the idiosyncratic share at other cut-offs"
    points = tuple((point.cut_off, point.share) for point in kind.curve)
    return Curve(f"curve-{kind.kind}", title, points, None if how is None else how.cut_off)


def expected_of(signal: SignalOut) -> Expected | None:
    """What was expected of a signal's series; None where nothing was tested."""
    exact = signal.exact
    if exact is not None and exact.expected is not None and exact.low is not None and exact.high is not None:
        return Expected(exact.expected, exact.low, exact.high)
    if signal.expected is None or signal.low is None or signal.high is None:
        return None
    return Expected(figure_of(signal.expected), figure_of(signal.low), figure_of(signal.high))


def observed_of(signal: SignalOut) -> Figure | int:
    """People in the week: exact only where the API gave it exactly."""
    return figure_of(signal.observed) if signal.exact is None else signal.exact.observed


def signal_line(signal: SignalOut, places: Mapping[str, str]) -> SignalLine:
    """A signal in a list or on a sheet, by the disclosure rule whoever reads it: a sheet is passed around."""
    apart = signal.observed == ELSEWHERE
    return SignalLine(
        id=signal.id,
        pattern=signal.name,
        pattern_kind=signal.pattern_kind,
        kind=signal.kind,
        place=places.get(signal.place, signal.place),
        week=Week.parse(signal.week),
        observed=None if apart else figure_of(signal.observed),
        four_weeks=None if apart else figure_of(signal.people_four_weeks),
        expected=None if apart else expected_of(signal.model_copy(update={"exact": None})),
        own_words=None if apart else share_of(signal.own_words),
        question=signal.questions[0],
        course=course_words(signal),
    )


def kind_line(kind: KindOut) -> KindSummary:
    """One kind: common, idiosyncratic, in whose words."""
    said = kind.run is not None
    return KindSummary(
        kind.kind,
        kind.patterns or 0,
        uncertain(kind.idiosyncratic),
        share_of(kind.own_words),
        said=said,
        curve=curve_line(kind),
    )


def clue_sentences(clues: Iterable[ClueOut], sources: Mapping[str, str], places: Mapping[str, str]) -> tuple[str, ...]:
    """Data clues as sentences, naming the source or place each is about."""
    found = []
    for clue in clues:
        about = sources.get(clue.source or "", clue.source) or places.get(clue.place or "", clue.place)
        found.append(f"{about}: {clue.words}" if about else clue.words)
    return tuple(dict.fromkeys(found))


def day_of(moment: str) -> dt.date:
    """The day of a moment that a service wrote down."""
    return dt.datetime.fromisoformat(moment).date()
