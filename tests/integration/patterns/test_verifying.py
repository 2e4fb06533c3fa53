"""A closing run can be made again from its inputs, or the answer says which of them are gone."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from api.bootstrap import System
from contracts.events import NoteWithdrawn
from contracts.words import Reach
from services.foundation.log import Draft
from services.patterns.numerics import communities
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.numerics.null import Yardstick, yardstick
from services.patterns.tables import patterns_run
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


def one_bar(*given: Any, **named: Any) -> Yardstick:
    """A yardstick by another rule than the one of now: a bar that nothing passes."""
    return Yardstick(rows=yardstick(*given, **named).rows, belonging=2.0, nearness=0.0)


def test_a_run_is_made_again_with_the_yardstick_it_used(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a yardstick that was made by an older rule nor one that was made anew after an upgrade makes it another run."""
    system.pattern_runner.engine = LeidenClusterer()
    a_year_of_themes(system)
    with monkeypatch.context() as then:
        then.setattr(communities, "yardstick", one_bar)
        asked(system)
    made_then = [run for run in runs(system) if run.closing]
    with system.derived.begin() as connection:
        connection.execute(update(patterns_run).values(null_bar=None))
    system.log.append(theme_notes(system, "buses", 5, [LAST.plus(1)], start=9000))
    follow(system)
    system.patterns.close(UNIT, LAST.plus(1))
    now = runs(system)[-1]
    assert now.null is not None
    assert now.null.belonging < 1.0
    assert now.output_hash != made_then[-1].output_hash
    for run in (*made_then, now):
        assert system.patterns.verify_run(run.run).differs == ()


def test_a_run_that_never_was_is_not_verified(system: System) -> None:
    """An unknown id is an error, not a success."""
    with pytest.raises(UnknownRunError):
        system.patterns.verify_run("r0")
