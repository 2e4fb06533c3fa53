"""A form's own words are learnt and left out, with a count; what people say in the same words, or declare, is not."""

from __future__ import annotations

from sqlalchemy import select

from api.bootstrap import System
from contracts.events import NoteRecorded, NoteWithdrawn
from contracts.words import Kind
from services.foundation.log import Draft
from services.patterns.tables import patterns_statement
from tests.integration.patterns.test_runs import LAST, UNIT, WEEKS, a_year_of_themes, asked, erase, runs
from tests.support.lives import follow, note

FORM = "Housing options leaflet given and duty to refer explained to all present today"
SHORT = "No hot water again"


def left_out(system: System) -> dict[str | None, int]:
    """How many statements are left out, by reason."""
    with system.derived.connect() as connection:
        rows = connection.execute(select(patterns_statement.c.left_out)).scalars().all()
    return {why: rows.count(why) for why in set(rows)}


def say(system: System, text: str, people: int, start: int, *, inferred: bool = True) -> list[Draft]:
    """The same words in the notes of so many people."""
    drafts = [
        note(system, start + at, text, week=WEEKS[at % len(WEEKS)], inferred=inferred, kind=Kind.PROBLEM)
        for at in range(people)
    ]
    system.log.append(drafts)
    follow(system)
    return drafts


def test_a_forms_text_is_left_out_once_five_people_have_it_and_counted_in_the_run(system: System) -> None:
    """Not before; and short words, or declared ones, are what people said."""
    a_year_of_themes(system)
    say(system, FORM, 4, 50_000)
    assert left_out(system).get("repeated", 0) == 0
    say(system, FORM, 2, 50_010)
    assert left_out(system)["repeated"] == 6
    say(system, SHORT, 8, 51_000)
    say(system, FORM.replace("leaflet", "letter"), 8, 52_000, inferred=False)
    assert left_out(system)["repeated"] == 6
    asked(system)
    newest = [run for run in runs(system) if run.unit == UNIT and run.through == str(LAST)][-1]
    assert newest.counts["repeated"] == 6


def test_what_is_left_of_it_is_taken_in_again_when_it_repeats_no_more(system: System) -> None:
    """After a withdrawal and an erasure four are left: what they say may well be theirs."""
    drafts = say(system, FORM, 6, 50_000)
    first, second = drafts[0], drafts[1]
    assert isinstance(first.payload, NoteRecorded)
    system.log.append([Draft(first.stream, NoteWithdrawn(note=first.payload.note, withdrawn_by="test"), first.key)])
    follow(system)
    assert left_out(system)["repeated"] == 5
    erase(system, second)
    follow(system)
    assert left_out(system).get("repeated", 0) == 0
    assert left_out(system)[None] == 4
