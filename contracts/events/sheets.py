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
