"""What new notes are placed by stays in memory: it is rid at once of what is gone, and ready again once a week has closed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sqlalchemy import select

from api.bootstrap import System
from contracts.events import NoteRecorded, NoteWithdrawn, ReachChanged
from contracts.words import Kind, Reach, ReachSetBy
from services.foundation.log import Draft
from services.patterns.defining import Defined
from services.patterns.tables import patterns_provisional, patterns_statement
from tests.integration.patterns.test_runs import LAST, UNIT, a_year_of_themes, asked, erase
from tests.support.lives import follow, theme_notes
from tests.support.system import Clock


def definition(system: System) -> Defined:
    """What the home's problems are placed by; made now where it is not in memory."""
    with system.derived.connect() as connection:
        found = system.patterns_projection.index.definition(connection, UNIT, Kind.PROBLEM)
    assert found is not None
    return found


def taken_back(system: System) -> set[str]:
    """One note is withdrawn, one narrowed to its team and one person erased; their statements."""
    some = [e for e in system.log.read(0, 500, [NoteRecorded.topic]) if isinstance(e.payload, NoteRecorded)]
    notes: list[Any] = [e.payload for e in some[:3]]
    with system.derived.connect() as connection:
        t = patterns_statement.c
        query = select(t.statement).where(t.note.in_([n.note for n in notes]))
        gone = set(connection.execute(query).scalars())
    narrowed = ReachChanged(note=notes[1].note, reach=Reach.TEAM, set_by=ReachSetBy.PERSON, changed_by="test")
    system.log.append(
        [
            Draft(some[0].stream, NoteWithdrawn(note=notes[0].note, withdrawn_by="test"), some[0].key),
            Draft(some[1].stream, narrowed, some[1].key),
        ]
    )
    erase(system, Draft(some[2].stream, notes[2], some[2].key))
    follow(system)
    return gone


def test_what_is_taken_back_places_nothing_from_that_moment_and_the_rest_is_not_opened_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Withdrawn, narrowed and erased; what is left is as if it were made of what is left."""
    a_year_of_themes(system)
    asked(system)
    system.patterns_projection.warm()
    before = set(definition(system).rows)
    with monkeypatch.context() as patch:
        patch.setattr("services.patterns.provisional.load", None)  # to open all statements again would call it
        gone = taken_back(system)
        now = definition(system)
        system.log.append(theme_notes(system, "buses", 1, [LAST], start=90_000))
        follow(system)
    assert gone
    assert before - set(now.rows) == gone & before
    assert gone & before == gone
    with system.derived.connect() as connection:
        assert len(connection.execute(select(patterns_provisional)).all()) == 1
    system.patterns_projection.index.forget()
    anew = definition(system)
    assert dict(anew.rows) == dict(now.rows)
    assert anew.names == now.names
    for part in ("members", "labels", "mean", "sums", "sizes", "floors"):
        np.testing.assert_allclose(getattr(now.index, part), getattr(anew.index, part), atol=1e-4)


def test_it_is_ready_again_before_the_first_note_of_a_new_week(
    system: System, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closing run leaves a new definition, which nobody's note waits for."""
    a_year_of_themes(system)
    asked(system)
    system.patterns_projection.warm()
    system.log.append(theme_notes(system, "buses", 3, [LAST.plus(1)], start=80_000))
    clock.move(weeks=1)
    follow(system)
    while system.pattern_runner.tick():
        follow(system)
    system.patterns_projection.warm()
    monkeypatch.setattr("services.patterns.provisional.load", None)
    system.log.append(theme_notes(system, "buses", 1, [LAST.plus(2)], start=90_000))
    follow(system)
    with system.derived.connect() as connection:
        assert len(connection.execute(select(patterns_provisional)).all()) == 1
