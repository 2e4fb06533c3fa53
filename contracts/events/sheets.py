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
