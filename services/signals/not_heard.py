"""What a sheet cannot say of its week: languages not read, and people whose words are in nothing that can be told. Pure.

Each figure is of the people of one scheme, and what decides it is decided scheme by scheme: people that somebody makes up
in a scheme of their own change nothing that is told of others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from contracts.disclosure import WINDOWS
from contracts.events import LanguageNotRead, PeopleNotTold
from services.signals.numerics.arrays import Bools, Ints
from services.signals.people import heard_in, largest_scheme, of_scheme, said_by
from services.signals.series import Heard

YEAR = WINDOWS[-1]
"""The longest window that a pattern's figure may cover."""


def languages_not_read(who: Heard, languages: Sequence[str | None], week: int) -> list[LanguageNotRead]:
    """Every language of the week's notes that is not read, by its tag.

    Args:
        who: everything heard.
        languages: (n,) the language of each note that is not read; None of one that is.
        week: the sheet's week.
    """
    now = who.note_week == week
    spoken = np.array([language or "" for language in languages], dtype=object)
    found = []
    for language in sorted({*spoken[now].tolist()} - {""}):
        notes = np.flatnonzero(now & (spoken == language))
        people = heard_in(who, notes)
        scheme = largest_scheme(who, people)
        own = of_scheme(who, people, scheme)
        rest = of_scheme(who, heard_in(who, np.flatnonzero(now)), scheme) - own
        found.append(LanguageNotRead(language=language, notes=len(notes), people=len(own), rest=len(rest)))
    return found


def people_not_told(
    who: Heard, languages: Sequence[str | None], born: Mapping[str, Ints], week: int, min_people: int
) -> PeopleNotTold:
    """People who said something in the week, and nothing that lies in a pattern that may be told.

    A pattern may be told of a scheme's people where, over the longest window, enough of them are in it and enough are not.
    Whoever spoke in a language that is not read alone is told of by that.

    Args:
        who: everything heard.
        languages: (n,) as above.
        born: the rows of the statements each pattern born in the week was born with; they stand in no pattern before.
        week: the sheet's week.
        min_people: the fewest people that anything may rest on.
    """
    read = np.array([language is None for language in languages], dtype=bool)
    recent = (who.note_week > week - YEAR) & (who.note_week <= week)
    now = np.flatnonzero((who.said_week == week) & read[who.said_note])
    everybody = np.bincount(
        who.scheme_of[list(heard_in(who, np.flatnonzero(recent)))], minlength=len(who.scheme_of) + 1
    )
    told = np.zeros(len(who.said_note), dtype=bool)
    of_pattern = [np.flatnonzero(who.said_pattern == code) for code in range(len(who.patterns))]
    for rows in (*of_pattern, *born.values()):
        told[rows] |= _may_tell(who, rows[recent[who.said_note[rows]]], everybody, min_people)[
            who.scheme_of[who.note_person[who.said_note[rows]]]
        ]
    heard_of = said_by(who, now[told[now]])
    untold = said_by(who, now) - heard_of
    scheme = largest_scheme(who, untold)
    return PeopleNotTold(people=len(of_scheme(who, untold, scheme)), rest=len(of_scheme(who, heard_of, scheme)))


def _may_tell(who: Heard, rows: Ints, everybody: Ints, min_people: int) -> Bools:
    """By scheme, whether enough of its people are among these statements' and enough of all it knows are not."""
    inside = np.bincount(who.scheme_of[list(said_by(who, rows))], minlength=len(everybody))
    return np.asarray((inside >= min_people) & (everybody - inside >= min_people), dtype=bool)
