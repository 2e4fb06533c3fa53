"""People who turn out to be one: the next closing counts them so, though nobody said anything since."""

from __future__ import annotations

import random

from sqlalchemy import select

from api.bootstrap import System
from services.patterns.tables import patterns_membership, patterns_statement
from tests.integration.patterns.test_runs import LAST, UNIT, WEEKS, a_year_of_themes, asked, runs
from tests.support.lives import SOURCE, follow, note, phrase, theme_notes
from tests.support.system import Clock

ELSEWHERE = "urn:test:elsewhere"
FEW = 5
SAID = 30


def joined(system: System, one: int, other: int, schemes: tuple[str, str] = (SOURCE, SOURCE)) -> None:
    """Two references are of one person."""
    refs = [system.vault.person_ref(scheme, f"P{at}") for scheme, at in zip(schemes, (one, other), strict=True)]
    system.people.merge({refs[0]: schemes[0]}, {refs[1]: schemes[1]}, "the same person", "test")
    follow(system)


def a_week_later(system: System, clock: Clock) -> set[str]:
    """The closing runs of another week in which nobody posts."""
    before = {run.run for run in runs(system)}
    clock.move(days=7)
    system.pattern_runner.tick()
    follow(system)
    return {run.run for run in runs(system) if run.closing} - before


def of_these(system: System, people: range) -> set[str]:
    """The patterns that these people's statements are in."""
    refs = [system.vault.person_ref(SOURCE, f"P{number}") for number in people]
    m, t = patterns_membership.c, patterns_statement.c
    query = select(m.pattern).join(patterns_statement, t.statement == m.statement)
    with system.derived.connect() as connection:
        return set(connection.execute(query.where(t.person.in_(refs), m.pattern.is_not(None))).scalars())


def told(system: System) -> set[str]:
    """The patterns of the newest closing run whose people are told."""
    newest = [run for run in runs(system) if run.closing and run.shown][-1]
    return {one.pattern for one in newest.figures if one.pattern is not None and one.people is not None}


def test_a_pattern_of_fewer_people_than_was_known_is_told_no_more_though_nobody_posts(
    system: System, clock: Clock
) -> None:
    """Five people said it, two of them are one: the next week's run withholds it, and one after that is not needed."""
    random_ = random.Random("night")  # noqa: S311 - made-up words, seeded
    few = [
        note(system, 90_000 + at, phrase("buses", random_), week=WEEKS[at % len(WEEKS)], person=at % FEW)
        for at in range(SAID)
    ]
    system.log.append([*few, *theme_notes(system, "repairs", 40, WEEKS, start=1_000)])
    asked(system)
    few_say = of_these(system, range(FEW))
    assert few_say & told(system)
    assert a_week_later(system, clock) == set()
    joined(system, 0, 1)
    assert len(a_week_later(system, clock)) == 1
    assert told(system)
    assert not few_say & told(system)
    assert a_week_later(system, clock) == set()


def test_who_never_spoke_here_makes_no_run_here(system: System, clock: Clock) -> None:
    """Joining people of elsewhere changes no figure of this home."""
    a_year_of_themes(system, each=20)
    asked(system)
    assert runs(system)[-1].through == str(LAST)
    joined(system, 700_001, 700_002)
    assert a_week_later(system, clock) == set()
    assert system.pattern_runner.units() == [UNIT]


def test_two_are_one_by_others_whom_each_was_joined_with(system: System, clock: Clock) -> None:
    """Whoever is joined with a reference of elsewhere is counted as before; once those two are joined, two here are one."""
    a_year_of_themes(system, each=20)
    asked(system)
    here_and_there = (SOURCE, ELSEWHERE)
    joined(system, 0, 700_001, here_and_there)
    joined(system, 1, 700_002, here_and_there)
    assert a_week_later(system, clock) == set()
    joined(system, 700_001, 700_002, (ELSEWHERE, ELSEWHERE))
    assert len(a_week_later(system, clock)) == 1
    assert a_week_later(system, clock) == set()
