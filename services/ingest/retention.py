"""How long what is recorded is kept, whose is held back from going, and what goes when.

What happened in a year goes when the years of its record class have passed after the end of that year: everything of it
was kept at least so long. A key is for one person, class and year, so that is also what is destroyed, no more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from contracts.events import Event, HoldReleased, PersonHeld
from services.foundation.log import service_stream
from services.foundation.vault import KeySlot

HOLDS = service_stream("ingest", "holds")
"""The stream of every `PersonHeld` and `HoldReleased`."""
LONGEST = 150
_ONE = re.compile(r"([a-z0-9][a-z0-9-]{0,39})=([0-9]{1,3})")


def durations(text: str) -> dict[str, int]:
    """Record class -> whole years kept, from `case-note=8, child-record=75`.

    Raises:
        ValueError: it is none; the message says the mend.
    """
    found: dict[str, int] = {}
    for part in (part.strip() for part in text.split(",")):
        match = _ONE.fullmatch(part)
        if match is None or int(match[2]) > LONGEST or match[1] in found:
            raise ValueError(f"must be like case-note=8, child-record=75: each class once, whole years up to {LONGEST}")
        found[match[1]] = int(match[2])
    return found


def goes_on(year: int, years: int) -> date:
    """The first day on which what happened in a year is kept too long."""
    return date(min(year + years + 1, date.max.year), 1, 1)


def years_over(years: int, today: date) -> int:
    """The newest year whose records are kept too long today; everything before it is too."""
    return today.year - years - 1


def held(past: Iterable[Event | None]) -> set[str]:
    """Who is held, by the stream of holds."""
    found: set[str] = set()
    for event in past:
        match event:
            case PersonHeld(person=person):
                found.add(person)
            case HoldReleased(person=person):
                found.discard(person)
            case _:
                pass
    return found


@dataclass(frozen=True, slots=True)
class Due:
    """What of one class and year is kept, and until when.

    Attributes:
        goes: the first day it is kept too long; None where no duration is set for the class, so that it stays.
        people: how many people's records of that class and year there are.
        held: how many of them are held back.
    """

    record_class: str
    year: int
    goes: date | None
    people: int
    held: int


def report(
    counts: Iterable[tuple[str, int, int]], years_kept: Mapping[str, int], held_back: Iterable[KeySlot]
) -> list[Due]:
    """What is kept, the soonest to go first.

    Args:
        counts: record class, year, and how many people's records of it there are.
        years_kept: record class -> whole years.
        held_back: what there is of those who are held.
    """
    back = Counter((slot.record_class, slot.year) for slot in held_back)
    found = [
        Due(
            record_class,
            year,
            goes_on(year, years_kept[record_class]) if record_class in years_kept else None,
            people,
            back[record_class, year],
        )
        for record_class, year, people in counts
    ]
    return sorted(found, key=lambda due: (due.goes or date.max, due.record_class, due.year))
