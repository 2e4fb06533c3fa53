"""What the tables give a run of the runs before it is what the log says."""

from __future__ import annotations

from api.bootstrap import System
from contracts.events import RunCompleted
from contracts.words import Kind
from services.foundation.log import Draft
from services.patterns.application import runs_stream
from services.patterns.domain import Line
from services.patterns.lines import read_line
from tests.integration.patterns.test_runs import LAST, UNIT, a_year_of_themes, asked, runs
from tests.support.lives import follow, theme_notes

STREAM = runs_stream(UNIT, Kind.PROBLEM)


def folded(system: System) -> Line:
    """What the log says."""
    line = Line()
    for envelope in system.log.stream(STREAM):
        if isinstance(envelope.payload, RunCompleted):
            line.apply(envelope.payload)
    return line


def from_tables(system: System) -> Line:
    """What the next run is given."""
    with system.derived.connect() as connection:
        return read_line(connection, UNIT, Kind.PROBLEM)


def test_the_tables_give_back_every_field_of_the_log(system: System) -> None:
    """After a closing run, after a refresh, and after one that keeps a pattern apart; the next week's run keeps it so."""
    a_year_of_themes(system)
    asked(system)
    system.log.append(theme_notes(system, "buses", 5, [LAST.plus(1)], start=9000))
    asked(system)
    assert from_tables(system) == folded(system)
    newest = [run for run in runs(system) if run.closing and run.kind == Kind.PROBLEM][-1]
    pattern = max(folded(system).sizes.items())[0]
    said = newest.model_copy(update={"run": "r" + "0" * 32, "apart": (pattern,)})
    system.log.append([Draft(STREAM, said)])
    follow(system)
    assert folded(system).apart == {pattern}
    assert from_tables(system) == folded(system)
    system.patterns.close(UNIT, LAST.plus(1))
    follow(system)
    assert runs(system)[-1].apart == (pattern,)
    assert from_tables(system) == folded(system)
