"""A closing run can be made again from its inputs, or the answer says which of them are gone."""

from __future__ import annotations

from typing import Any

import pytest

from api.bootstrap import System
from contracts.events import NoteWithdrawn
from contracts.words import Reach
from services.foundation.log import Draft
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.verifying import UnknownRunError
from tests.integration.patterns.test_runs import LAST, UNIT, a_year_of_themes, asked, erase, narrow, runs
from tests.support.lives import follow, note, theme_notes


def test_every_closing_run_comes_out_the_same_from_vectors_and_from_texts(system: System) -> None:
    """Warm starts, votes and figures included, whatever was posted or refreshed since."""
    a_year_of_themes(system)
    asked(system)
    system.log.append(theme_notes(system, "buses", 5, [LAST.plus(1)], start=9000))
    asked(system)
    system.patterns.close(UNIT, LAST.plus(1))
    for run in runs(system):
        if run.closing:
            assert system.patterns.verify_run(run.run).same is True
    answer = system.patterns.replay_run(runs(system)[-1].run)
    assert (answer.same, answer.gone, answer.differs) == (True, {}, ())


def test_what_is_gone_is_named_with_its_reason(system: System) -> None:
    """An erased, a withdrawn and a narrowed input make a run that cannot be made again, and it says so."""
    a_year_of_themes(system, team="north")
    asked(system)
    run = next(r for r in reversed(runs(system)) if r.unit == UNIT and r.closing)
    one, other, third = (note(system, n, "damp", week=LAST) for n in (0, 1000, 2000))
    erase(system, one)
    withdrawn: Any = other.payload
    system.log.append([Draft(other.stream, NoteWithdrawn(note=withdrawn.note, withdrawn_by="test"), other.key)])
    narrow(system, third, Reach.TEAM)
    follow(system)
    answer = system.patterns.verify_run(run.run)
    assert answer.same is None
    assert answer.gone == {"erased": 1, "narrowed": 1, "withdrawn": 1}


def test_another_engine_is_told_apart_from_a_changed_decision(system: System) -> None:
    """With other parameters the record says what differs, and the assignment does not come out the same."""
    a_year_of_themes(system)
    asked(system)
    system.pattern_runner.engine = LeidenClusterer(resolution=0.5, null_check=False)
    answer = system.patterns.verify_run(runs(system)[-1].run)
    assert answer.same is False
    assert {"parameters", "assignment"} <= set(answer.differs)


def test_a_run_that_never_was_is_not_verified(system: System) -> None:
    """An unknown id is an error, not a success."""
    with pytest.raises(UnknownRunError):
        system.patterns.verify_run("r0")
