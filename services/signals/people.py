"""How many people a thing rests on: always of one scheme, since another may know the same person by another name."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from contracts.disclosure import largest
from services.signals.numerics.arrays import Ints
from services.signals.series import Heard


def said_by(who: Heard, said: Ints) -> set[int]:
    """The people of these statements (rows), as codes."""
    return set(who.note_person[who.said_note[said]].tolist())


def heard_in(who: Heard, notes: Ints) -> set[int]:
    """The people of these notes (rows), as codes."""
    return set(who.note_person[notes].tolist())


def largest_scheme(who: Heard, persons: Iterable[int]) -> int | None:
    """Code of the scheme that knows most of these people, by rounded counts; None of nobody."""
    return largest(_by_scheme(who, persons))


def of_scheme(who: Heard, persons: Iterable[int], scheme: int | None) -> set[int]:
    """Those of the people whom a scheme knows."""
    return {person for person in persons if who.scheme_of[person] == scheme}


def at_least(who: Heard, persons: Iterable[int]) -> int:
    """How many people there are at least: those of the scheme that knows most of them."""
    return max(_by_scheme(who, persons).values(), default=0)


def _by_scheme(who: Heard, persons: Iterable[int]) -> dict[int, int]:
    codes = np.fromiter(persons, dtype=np.int64)
    schemes, counts = np.unique(who.scheme_of[codes], return_counts=True)
    return dict(zip(schemes.tolist(), counts.tolist(), strict=True))
