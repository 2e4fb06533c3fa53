"""Four years of Marrowby: draws the weeks, plants the facts, and counts afterwards what is true of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from api.demo import plan
from api.demo.draw import Draw
from api.demo.forming import Former
from api.demo.people import Crowd, make_people
from api.demo.phrasing import Phrasing
from api.demo.posting import LONDON, DemoNote, Posting
from api.demo.reckoning import reckon
from api.demo.truth import Truth
from api.demo.words import one_offs, situations

__all__ = ["DemoNote", "Demonstration", "default_until", "demonstrate", "generate"]


@dataclass(frozen=True, slots=True)
class Demonstration:
    """The notes in posting order, and what is true of them."""

    notes: tuple[DemoNote, ...]
    truth: Truth


def default_until(now: datetime) -> date:
    """The Monday of the ISO week that a moment lies in on London's clocks: the history ends before it."""
    day = now.astimezone(LONDON).date()
    return day - timedelta(days=day.weekday())


def generate(seed: int = 17, *, until: date) -> Iterator[DemoNote]:
    """Give the notes in posting order.

    Args:
        seed: of every draw; the same seed and day give the same notes.
        until: the Monday before which the history ends (see `default_until`).

    Raises:
        ValueError: `until` is not a Monday.
    """
    if until.weekday() != 0:
        raise ValueError("until must be a Monday")
    words = one_offs()
    crowd = Crowd(make_people(Draw(seed, "people")), Draw(seed, "crowd"))
    former = Former(situations(), crowd, Draw(seed, "weeks"))
    posting = Posting(until, Phrasing(words, Draw(seed, "words")), words, Draw(seed, "posting"))
    notes = []
    for week in range(-plan.WEEKS, 0):
        monday = until + timedelta(weeks=week)
        notes += [posting.note(draft, week, monday) for draft in former.week(week, monday)]
    notes.sort(key=lambda note: (note.posted_at, note.source, note.id))
    yield from notes


def demonstrate(seed: int = 17, *, until: date) -> Demonstration:
    """Give the notes and what is true of them; arguments and errors as `generate`."""
    notes = tuple(generate(seed, until=until))
    return Demonstration(notes, reckon(notes, seed, until))
