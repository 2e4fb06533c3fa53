"""Runs over a real log: closings, refreshes, replay of a first load, and what a rebuild gives back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from api.bootstrap import System
from contracts.events import NoteWithdrawn, PersonErased, ReachChanged, RefreshAsked, RunCompleted, WeekClosed
from contracts.weeks import Week
from contracts.words import Kind, PlaceKind, Reach, ReachSetBy, home_unit, team_unit
from services.foundation.database import derived_metadata, writing
from services.foundation.log import Draft, service_stream
from services.patterns.tables import patterns_membership, patterns_provisional, patterns_statement
from tests.support.lives import HOME, THEMES, follow, note, place, theme_notes
from tests.support.system import Clock

LAST = Week.parse("2026-W46")
WEEKS = [LAST.plus(-at) for at in range(6)][::-1]
UNIT = home_unit(HOME)
UNSTEADY = {
    "patterns_statement": ("sealed",),
    "patterns_name": ("name", "phrases"),
    "patterns_group": ("phrases",),
}
"""Each sealing has its own nonce; a name made again no longer knows who was erased since the last closing run."""


def a_year_of_themes(system: System, each: int = 40, **given: Any) -> None:
    """Every theme said by as many people, and as much that nobody else says."""
    drafts = [
        draft
        for at, theme in enumerate([*THEMES, "odd"])
        for draft in theme_notes(system, theme, each, WEEKS, start=1000 * at, **given)
    ]
    system.log.append(drafts)
    follow(system)


def asked(system: System) -> None:
    """What an import and `incommon wait` do at their end."""
    system.log.append([Draft(service_stream("test"), RefreshAsked(asked_by="test"))])
    follow(system)
    system.pattern_runner.tick()
    follow(system)


def runs(system: System) -> list[RunCompleted]:
    """Every run in the log."""
    found = [e.payload for e in system.log.read(0, 10_000, [RunCompleted.topic])]
    return [run for run in found if isinstance(run, RunCompleted)]


def contents(system: System) -> dict[str, set[tuple[Any, ...]]]:
    """Every row of the service's tables, but for what may not be the same twice."""
    found = {}
    with system.derived.connect() as connection:
        for table in derived_metadata.sorted_tables:
            if table.name.startswith("patterns_"):
                columns = [c for c in table.c if c.name not in UNSTEADY.get(table.name, ())]
                found[table.name] = {tuple(row) for row in connection.execute(select(*columns))}
    return found


def test_a_first_load_is_replayed_up_to_the_newest_frozen_week_when_a_refresh_is_asked(system: System) -> None:
    """Statements become patterns without a past sheet: only the last cut publishes."""
    a_year_of_themes(system)
    asked(system)
    made = runs(system)
    assert [run.through for run in made] == [str(week) for week in WEEKS]
    assert [run.shown for run in made] == [False] * 5 + [True]
    assert all(not run.figures for run in made[:-1])
    assert made[-1].figures
    assert made[-1].definition == made[-2].run
    assert made[-1].placed
    found = system.patterns.listed(UNIT, HOME)
    for theme, words in THEMES.items():
        assert any(set(words) & set(" ".join(p.phrases).split()) for p in found), theme
    assert system.patterns.refreshed_to() >= 1


def test_a_first_load_stopped_in_the_middle_goes_on_where_it_was(system: System) -> None:
    """What was cut stays cut, only the last cut publishes, and no week of the past is closed as if it were lived through."""
    a_year_of_themes(system)

    class StoppedError(Exception):
        """The process dies."""

    def die(_doing: str, done: int, _whole: int) -> None:
        if done == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        system.pattern_runner.replay(UNIT, progress=die)
    assert [run.through for run in runs(system)] == [str(week) for week in WEEKS[:3]]
    follow(system)
    assert system.pattern_runner.tick()
    follow(system)
    assert [run.through for run in runs(system)] == [str(week) for week in WEEKS]
    assert [run.shown for run in runs(system)] == [False] * 5 + [True]
    closed = [e.payload for e in system.log.read(0, 10_000, [WeekClosed.topic])]
    assert [(event.week, event.live) for event in closed if isinstance(event, WeekClosed)] == [(str(LAST), False)]


def test_derived_tables_dropped_and_followed_again_hold_what_they_held(system: System) -> None:
    """Rebuilding reads facts and decisions: no clustering, the same content, erasure and narrowing included."""
    a_year_of_themes(system, team="north")
    asked(system)
    first, second, third = (note(system, n, "damp mould", week=LAST, team="north") for n in (0, 1000, 2000))
    erase(system, first)
    withdrawn: Any = second.payload
    system.log.append([Draft(second.stream, NoteWithdrawn(note=withdrawn.note, withdrawn_by="test"), second.key)])
    narrow(system, third, Reach.TEAM)
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    live, made = contents(system), len(runs(system))
    assert {"patterns_gone", "patterns_statement", "patterns_name"} <= {name for name, rows in live.items() if rows}
    with writing(system.derived) as connection:
        for table in derived_metadata.sorted_tables:
            connection.execute(text(f"DELETE FROM {table.name}"))  # noqa: S608 - our own table names
    system.__dict__.pop("patterns_projection")
    follow(system)
    assert contents(system) == live
    assert len(runs(system)) == made


def test_a_refresh_places_new_statements_and_moves_no_identity(system: System) -> None:
    """After a refresh every pattern and every earlier membership is what the closing run said."""
    a_year_of_themes(system)
    asked(system)
    before = contents(system)
    new = theme_notes(system, "buses", 10, [LAST.plus(1)], start=9000)
    system.log.append(new)
    follow(system)
    placed = system.patterns.placements(new[0].payload.note)  # type: ignore[attr-defined]
    assert [p.placed_by for p in placed] == ["provisional"]
    asked(system)
    after = contents(system)
    assert after["patterns_pattern"] == before["patterns_pattern"]
    assert after["patterns_lineage"] == before["patterns_lineage"]
    assert after["patterns_figure"] == before["patterns_figure"]
    assert before["patterns_membership"] < after["patterns_membership"]
    assert len(after["patterns_membership"]) == len(before["patterns_membership"]) + 10
    assert [p.placed_by for p in system.patterns.placements(new[0].payload.note)] == ["refresh"]  # type: ignore[attr-defined]
    assert not after["patterns_provisional"]
    made = len(runs(system))
    asked(system)
    assert len(runs(system)) == made, "a refresh with nothing new says nothing"


def test_what_a_note_is_placed_by_is_ready_before_the_first_one(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a start no definition has to be made while somebody waits for their note's place."""
    a_year_of_themes(system)
    asked(system)
    system.patterns_projection.index.forget()
    system.patterns_projection.warm()
    monkeypatch.setattr("services.patterns.provisional.load", None)  # a definition made now would call it
    system.log.append(theme_notes(system, next(iter(THEMES)), 1, WEEKS[-1:], start=90_000))
    follow(system)
    with system.derived.connect() as connection:
        assert len(connection.execute(select(patterns_provisional)).all()) == 1


def test_a_week_is_closed_once_when_its_sheet_freezes(system: System, clock: Clock) -> None:
    """A unit that posts week by week closes its first week with the next freeze, and each later one once."""
    a_year_of_themes(system)
    clock.move(days=6, hours=17)
    system.pattern_runner.tick()
    assert not runs(system), "old notes wait for whoever loads them"
    system.log.append(theme_notes(system, "buses", 5, [LAST.plus(1)], start=9000))
    clock.move(hours=2)
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    assert runs(system)[-1].through == str(LAST.plus(1)), "week 47 freezes on Wednesday 25 November at 06:00"
    assert not system.pattern_runner.tick()
    system.log.append(theme_notes(system, "buses", 5, [LAST.plus(2)], start=9500))
    clock.move(days=7)
    made = len(runs(system))
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    later = runs(system)[made:]
    assert [(run.through, run.closing, run.shown) for run in later] == [(str(LAST.plus(2)), True, True)]
    assert system.pattern_runner.close(UNIT, LAST.plus(2)) == []
    assert not system.pattern_runner.tick()


def test_most_statements_keep_their_pattern_from_one_week_to_the_next(system: System) -> None:
    """Warm start and overlap carry identities over: at least eight in ten statements stay where they were."""
    a_year_of_themes(system, each=60)
    asked(system)
    before = {p.pattern: system.patterns.notes_behind(p.pattern) for p in system.patterns.listed(UNIT, HOME)}
    system.log.append(theme_notes(system, "money", 5, [LAST.plus(1)], start=9000))
    system.patterns.close(UNIT, LAST.plus(1))
    follow(system)
    kept = sum(len(notes & system.patterns.notes_behind(p)) for p, notes in before.items())
    assert kept >= 0.8 * sum(len(notes) for notes in before.values())


def test_statements_of_team_reach_are_only_in_that_teams_run(system: System) -> None:
    """A note that stays with its team is in no run of its home, and counted there as held back by reach."""
    system.log.append(theme_notes(system, "repairs", 30, WEEKS, start=0, team="north", reach=Reach.TEAM))
    system.log.append(theme_notes(system, "money", 30, WEEKS, start=1000, team="north"))
    system.log.append(theme_notes(system, "buses", 30, WEEKS, start=2000, team="south"))
    follow(system)
    asked(system)
    home, north = (set(_statements(system, unit)) for unit in (UNIT, team_unit("north")))
    assert (len(home), len(north)) == (60, 60)
    assert runs(system)[-1].counts.get("reach", 0) == 0
    assert next(run for run in runs(system) if run.unit == UNIT).counts["reach"] == 30


def test_a_person_erased_between_a_run_and_its_following_leaves_no_trace(system: System) -> None:
    """A run may name a statement whose person is gone by the time it is read; no read knows it."""
    a_year_of_themes(system)
    one = note(system, 0, "damp mould", week=LAST)
    system.patterns.replay(UNIT)
    erase(system, one)
    follow(system)
    with system.derived.connect() as connection:
        assert one.payload.note not in set(connection.execute(select(patterns_statement.c.note)).scalars())  # type: ignore[attr-defined]
    assert system.patterns.placements(one.payload.note) == []  # type: ignore[attr-defined]
    for pattern in system.patterns.listed(UNIT, HOME):
        assert one.payload.note not in system.patterns.notes_behind(pattern.pattern)  # type: ignore[attr-defined]
    system.pattern_runner.tick()
    assert runs(system)[-1].gone, "the refresh says what is gone"
    assert not runs(system)[-1].closing


def test_a_theme_over_twenty_wards_with_two_people_each_is_found_by_the_councils_run(system: System) -> None:
    """Wards are views: what is thin in each of them is found, and shown, at home; in no ward is it shown."""
    for ward in range(20):
        place(system, f"X{ward}", PlaceKind.WARD, HOME)
        for at, theme in enumerate([*THEMES, "odd"]):
            start = 100 * ward + 10 * at
            system.log.append(theme_notes(system, theme, 2, [LAST], start=start, seed=ward, place=f"X{ward}"))
    follow(system)
    asked(system)
    found = [p for p in system.patterns.listed(UNIT, HOME) if set(THEMES["lonely"]) & set(" ".join(p.phrases).split())]
    assert sum(max(f.people or 0 for f in p.figures) for p in found) >= 20
    for ward in range(20):
        assert system.patterns.view(f"X{ward}") == (UNIT, f"X{ward}")
        assert not system.patterns.listed(UNIT, f"X{ward}")


def test_what_the_person_wants_left_alone_is_not_embedded(system: System) -> None:
    """A statement near an out-of-bounds phrase of its note is kept out, with the reason; others of the note stay."""
    said = ["damp mould landlord boiler repairs", "debt rent arrears bills benefit"]
    near = note(system, 1, said, week=LAST, out_of_bounds=("debt rent arrears",))
    system.log.append([near])
    follow(system)
    with system.derived.connect() as connection:
        rows = connection.execute(select(patterns_statement.c.left_out, patterns_statement.c.sealed)).all()
    assert sorted((why or "", sealed is None) for why, sealed in rows) == [("", False), ("out_of_bounds", True)]


def test_exact_duplicates_are_embedded_once(system: System) -> None:
    """Two hundred notes with one text cost one embedding."""
    system.log.append([note(system, n, "no reply to my repairs request", week=LAST) for n in range(200)])
    follow(system)
    assert system.embedder.texts == 1  # type: ignore[attr-defined]


def test_a_note_withdrawn_amended_away_or_narrowed_leaves_every_read(system: System) -> None:
    """Facts go before decisions: reads join what runs say with what still stands."""
    a_year_of_themes(system)
    asked(system)
    pattern = system.patterns.listed(UNIT, HOME)[0].pattern
    behind = sorted(system.patterns.notes_behind(pattern))
    drafts = {d.payload.note: d for d in _all_notes(system)}  # type: ignore[attr-defined]
    gone, narrowed = drafts[behind[0]], drafts[behind[1]]
    system.log.append([Draft(gone.stream, NoteWithdrawn(note=behind[0], withdrawn_by="test"), gone.key)])
    narrow(system, narrowed, Reach.RELATIONSHIP)
    follow(system)
    assert system.patterns.notes_behind(pattern) == set(behind[2:])
    narrow(system, narrowed, Reach.PLACE)
    follow(system)
    system.pattern_runner.tick()
    follow(system)
    assert system.patterns.placements(behind[1]), "widened again, it is placed again"


def test_kinds_are_clustered_apart(system: System) -> None:
    """The same words as a problem and as an aspiration make two patterns, one of each kind."""
    for at, kind in enumerate((Kind.PROBLEM, Kind.ASPIRATION)):
        for n, theme in enumerate(THEMES):
            start = 10_000 * at + 1000 * n
            system.log.append(theme_notes(system, theme, 20, [LAST], start=start, kind=kind))
    follow(system)
    asked(system)
    kinds = {p.kind for p in system.patterns.listed(UNIT, HOME)}
    assert kinds == {"problem", "aspiration"}
    with system.derived.connect() as connection:
        rows = connection.execute(
            select(patterns_membership.c.kind, patterns_statement.c.kind).join(
                patterns_statement, patterns_statement.c.statement == patterns_membership.c.statement
            )
        ).all()
    assert rows
    assert all(one == other for one, other in rows)


def erase(system: System, drafted: Draft) -> None:
    """Destroy the keys of the person a note is about, and say so."""
    person = drafted.stream.hex
    keys = system.vault.destroy(person)  # type: ignore[arg-type]
    system.log.append(
        [Draft(UUID(hex=person), PersonErased(person=person, keys=keys, reason="asked", erased_by="test"))]
    )


def narrow(system: System, drafted: Draft, reach: Reach) -> None:
    """Say how far a note may travel."""
    event = ReachChanged(
        note=drafted.payload.note,  # type: ignore[attr-defined]
        reach=reach,
        set_by=ReachSetBy.PERSON,
        changed_by="test",
    )
    system.log.append([Draft(drafted.stream, event, drafted.key)])


def _statements(system: System, unit: str) -> list[str]:
    m = patterns_membership.c
    with system.derived.connect() as connection:
        return list(connection.execute(select(m.statement).where(m.unit == unit, m.line == "closing")).scalars())


def _all_notes(system: System) -> list[Draft]:
    page = system.log.read(0, 10_000, ["ingest.note.recorded."])
    return [Draft(e.stream, e.payload, e.key) for e in page if e.payload is not None]
