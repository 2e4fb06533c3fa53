"""What a weekly sheet says beside its signals: parts of `signals.sheet.published`. Exact figures, withheld when read."""

from __future__ import annotations

from contracts.events.base import Payload


class LanguageNotRead(Payload):
    """Notes of the week in one language that the model does not read: kept, counted as heard, in no pattern.

    Attributes:
        language: first part of its tag (BCP 47).
        notes: how many there are.
        people: distinct people of those notes, within one scheme (the largest); `rest`: others of that scheme heard in the week.
    """

    language: str
    notes: int
    people: int
    rest: int


class PeopleNotTold(Payload):
    """People of the week all of whose words lie in patterns that may not be told, or in none.

    Attributes:
        people: how many, within one scheme (the largest among them).
        rest: people of that scheme who said something in the week that lies in a pattern that may be told.
    """

    people: int
    rest: int


class SourceDelay(Payload):
    """How late one source was before, and how many of the week's people it was the first to tell of.

    Attributes:
        people: of the week, so far.
        weeks: weeks that its delay was learnt from.
        in_time, in_the_end: its people in those weeks by the freeze of each, and four weeks later; each counts once a week.
        known: whether that was enough; if not, nobody more is expected of it.
    """

    source: str
    people: int
    weeks: int
    in_time: int
    in_the_end: int
    known: bool


class Nowcast(Payload):
    """How complete a week was when its sheet froze.

    Attributes:
        scheme: whose people these are; empty for everybody.
        people: distinct people heard in the week so far.
        expected, low, high: people to be expected in the end, four weeks later, with a 95% interval; None where nobody knows how
            late sources are.
        weeks: weeks closed as they went by whose delay was fully seen.
    """

    scheme: str
    people: int
    expected: int | None = None
    low: int | None = None
    high: int | None = None
    weeks: int
    sources: tuple[SourceDelay, ...] = ()


class WeekCorrected(Payload):
    """How many people were heard in a week, as its own sheet told and as it is known now.

    Attributes:
        told, now: distinct people; those of notes that went since are no longer in `now`.
        told_shown: people of the scheme that the sheet told of.
        late_shown: how many more of that scheme may be told to have come since: nought, or the smallest number of people more
            than was last told, or above. Nobody who went is in it.
        news: whether this sheet is the first to tell so many.
    """

    week: str
    told: int
    now: int
    told_shown: int
    late_shown: int = 0
    news: bool = False


class SignalCorrected(Payload):
    """How many people a published signal rests on in its week, as its sheet told and as it is known now.

    Attributes:
        told: distinct people of the week.
        late: people of notes recorded since that are counted in its pattern and place, and who were not counted before.
        gone: people told whose statements no longer stand: withdrawn, narrowed, amended away, erased.
        late_shown, news: as of a week; of the scheme that most of those may be told of.
    """

    signal: str
    week: str
    told: int
    late: int
    gone: int
    late_shown: int = 0
    news: bool = False
