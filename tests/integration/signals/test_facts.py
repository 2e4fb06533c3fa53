"""What facts do to the signals tables, and do not do to a published sheet; a rebuild tells the same story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from sqlalchemy import select

from api.rebuilding import rebuild
from contracts.events import NoteAmended, SheetPublished
from contracts.weeks import Week
from contracts.words import Reach, Scope
from services.foundation.database import derived_metadata
from services.ingest.domain import Poster
from services.signals.application import NotClosedError, SheetWorker
from services.signals.detection import Rules
from services.signals.homes import load_home
from services.signals.tables import signals_note, signals_statement
from tests.integration.signals.conftest import live, rise
from tests.support.cycle import HOME, HOUSING, OTHER_HOME, OTHER_WARD, WARD, Town, phrase

TEST = Poster("test")
CHARITY = "urn:example:charity"
AGREED = {"agreed_by": "the person", "agreed_at": "2026-11-20"}


def contents(town: Town) -> dict[str, set[tuple[Any, ...]]]:
    """Every row of the signals and learning tables, but for sealed bytes (each sealing has its own nonce)."""
    found = {}
    with town.system.derived.connect() as connection:
        for table in derived_metadata.sorted_tables:
            if table.name.startswith(("signals_", "learning_")):
                columns = [column for column in table.c if column.name != "sealed"]
                found[table.name] = {tuple(row) for row in connection.execute(select(*columns))}
    return found


def noted(town: Town) -> dict[str, str]:
    """The notes in the signals tables, with their reach."""
    with town.system.derived.connect() as connection:
        return {row.note: row.reach for row in connection.execute(select(signals_note))}


def stated(town: Town, notes: Iterable[str]) -> int:
    """How many statements of these notes are in the tables."""
    with town.system.derived.connect() as connection:
        rows = connection.execute(
            select(signals_statement.c.statement).where(signals_statement.c.note.in_(list(notes)))
        )
        return len(rows.all())


def sheets(town: Town) -> list[SheetPublished]:
    """Every sheet in the log."""
    found = [e.payload for e in town.system.log.read(0, 10_000, [SheetPublished.topic])]
    return [sheet for sheet in found if isinstance(sheet, SheetPublished)]


def heard_about(town: Town, theme: str, week: Week) -> int:
    """People in a theme's pattern in a week, as a sheet of that week would count them."""
    with town.system.derived.connect() as connection:
        who = load_home(connection, HOME, week).who
    rows = who.said_pattern == who.patterns.index(town.pattern(theme))
    return len(set(who.note_person[who.said_note[rows & (who.said_week == week)]].tolist()))


def erase(town: Town, person: str, source: str = HOUSING) -> None:
    """Erase a person by the front door."""
    body = {"person": person, "source": source, "reason": "asked for"}
    assert town.client(Scope.ADMIN).post("/v1/people/erase", json=body).status_code == 202


def test_facts_take_notes_out_and_a_published_sheet_stays_as_it_was(town: Town) -> None:
    """Withdrawal, narrowing and erasure drop rows; late notes come in; the sheet says what it said, in every form."""
    lived = live(town)
    client = town.client(Scope.SIGNALS_READ)
    paths = [
        f"/v1/places/{place}/weeks/{lived.week}?format={form}"
        for place in (HOME, WARD)
        for form in ("json", "atom", "csv")
    ]
    before, signals = [client.get(path).content for path in paths], client.get("/v1/signals").json()
    published = sheets(town)
    exact = town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ)
    behind = {s["id"]: exact.get(f"/v1/signals/{s['id']}").json()["exact"]["notes"] for s in signals["items"]}

    withdrawn, narrowed, hidden, kept = lived.notes[:4]
    erased = town.system.ingest.state(lived.notes[4]).body
    town.system.ingest.withdraw(withdrawn, "posted in error", TEST)
    town.system.ingest.change_reach(narrowed, Reach.TEAM, TEST)
    town.system.ingest.change_reach(hidden, Reach.RELATIONSHIP, TEST)
    erase(town, "P-" + erased.source_id.removeprefix("A-"), erased.source)
    late = rise(town, lived.week, 20)
    town.follow()

    notes = noted(town)
    assert not {withdrawn, hidden, lived.notes[4]} & set(notes)
    assert (notes[narrowed], notes[kept]) == ("team", "place")
    assert set(late) <= set(notes)
    assert stated(town, [withdrawn, hidden, lived.notes[4]]) == 0
    town.work()
    assert sheets(town) == published
    assert [client.get(path).content for path in paths] == before
    assert client.get("/v1/signals").json() == signals
    gone = {withdrawn, narrowed, hidden, lived.notes[4]}
    for ident, all_notes in behind.items():
        assert set(exact.get(f"/v1/signals/{ident}").json()["exact"]["notes"]) == set(all_notes) - gone


def test_derived_tables_rebuilt_from_the_log_hold_what_they_held(town: Town) -> None:
    """Signals and learning alike, after everything that can happen to a note, a question and a person."""
    lived = live(town)
    ident = town.client(Scope.SIGNALS_READ).get("/v1/signals").json()["items"][0]["id"]
    learner = town.client(Scope.LEARNING_WRITE, Scope.SIGNALS_READ)
    learner.post(f"/v1/signals/{ident}/questions", json={"text": "Has a route changed?"})
    answerer = town.client(Scope.NOTES_WRITE, source=HOUSING)
    (question, *_) = answerer.get("/v1/questions", params={"source": HOUSING}).json()["items"]
    for one in question["notes"][:3]:
        body = {"text": "The last bus goes at six.", "voice": "person", "note": one["note"]}
        assert answerer.post(f"/v1/questions/{question['id']}/answers", json=body).status_code == 201
    space = learner.post("/v1/spaces", json={"name": "Buses", "purpose": "Get home", "scale": "place"}).json()["id"]
    learner.post(f"/v1/spaces/{space}/readings", json={"about": ident, "text": "The evening service went."})

    town.system.ingest.withdraw(lived.notes[0], None, TEST)
    town.system.ingest.change_reach(lived.notes[1], Reach.TEAM, TEST)
    town.system.ingest.change_reach(lived.notes[2], Reach.RELATIONSHIP, TEST)
    town.system.ingest.change_reach(lived.notes[2], Reach.PLACE, TEST, **AGREED)
    town.post([town.note(phrase("damp", 1), lived.week, reach="relationship")])
    erase(town, "P-" + question["notes"][0]["id"].removeprefix("A-"))
    refs = [str(town.system.vault.person_ref(HOUSING, person)) for person in ("P-1", "P-2")]
    town.system.people.merge({refs[0]: HOUSING}, {refs[1]: HOUSING}, "the same person", "test")
    curator = town.client(Scope.PATTERNS_READ, Scope.CONTEXT_READ)
    merge = {"other": town.pattern("lonely"), "reason": "one thing here"}
    assert curator.post(f"/v1/patterns/{town.pattern('damp')}/merges", json=merge).status_code == 201
    aside = curator.post(f"/v1/patterns/{town.pattern('debt')}/aside", json={"reason": "words of a form"})
    assert aside.status_code == 201
    town.work()
    town.an_ordinary_week(lived.week.plus(1))
    town.freeze(lived.week.plus(1))
    before, published = contents(town), sheets(town)
    assert all(before[name] for name in before if name != "learning_answer" or before[name])
    assert len(before["learning_answer"]) == 2
    rebuild(town.system, lambda done, total: None)
    assert contents(town) == before
    assert sheets(town) == published, "a rebuild says nothing"


def test_a_note_first_kept_to_the_relationship_and_then_widened_counts(town: Town) -> None:
    """In signals and patterns alike: the event says only how far, so the note is read from its person's stream."""
    lived = live(town)
    (note,) = town.post([town.note(phrase("damp", 3), lived.week, reach="relationship", team="north")])
    town.work()
    assert note not in noted(town)
    assert town.system.patterns.placements(note) == []
    for reach, widest in ((Reach.TEAM, "team"), (Reach.PLACE, "place")):
        town.system.ingest.change_reach(note, reach, TEST, **AGREED)
        town.work()
        assert noted(town)[note] == widest
    assert stated(town, [note]) == 1
    assert [p.pattern for p in town.system.patterns.placements(note) if p.unit == f"place:{HOME}"] == [
        town.pattern("damp")
    ]
    assert not town.system.log.read(0, 10_000, [NoteAmended.topic])
    before = contents(town)
    rebuild(town.system, lambda done, total: None)
    assert contents(town) == before


def test_a_note_narrowed_and_widened_between_two_runs_is_where_it_was(town: Town) -> None:
    """The placement is a run's decision and outlives the row of the fact."""
    lived = live(town)
    town.freeze(lived.week.plus(1))
    assert heard_about(town, "buses", lived.week) >= 40
    counted = heard_about(town, "buses", lived.week)
    town.system.ingest.change_reach(lived.notes[0], Reach.RELATIONSHIP, TEST)
    town.follow()
    assert heard_about(town, "buses", lived.week) == counted - 1
    town.system.ingest.change_reach(lived.notes[0], Reach.PLACE, TEST, **AGREED)
    town.follow()
    assert heard_about(town, "buses", lived.week) == counted


def test_an_amendment_keeps_where_a_note_counts_and_when_it_came_in(town: Town) -> None:
    """A nightly extract that sends an old note again does not make it late."""
    lived = live(town)
    town.freeze(lived.week.plus(1))
    with town.system.derived.connect() as connection:
        before = connection.execute(select(signals_note).where(signals_note.c.note == lived.notes[1])).one()
    body = town.system.ingest.state(lived.notes[1]).body
    again = town.note(
        body.statements[0].text,
        lived.week,
        id=body.source_id,
        person="P-" + body.source_id.removeprefix("A-"),
        source=body.source,
        team=body.team,
        voice=body.statements[0].voice.value,
        matters="the last bus home",
    )
    town.system.ingest.record([again], TEST, amend=True)
    counted = heard_about(town, "buses", lived.week)
    town.follow()
    with town.system.derived.connect() as connection:
        after = connection.execute(select(signals_note).where(signals_note.c.note == lived.notes[1])).one()
    assert after.recorded_week == before.recorded_week < int(Week.of_moment(town.clock(), "Europe/London"))
    assert heard_about(town, "buses", lived.week) == counted


def test_two_workers_on_one_database_publish_nothing_twice(town: Town) -> None:
    """Whoever comes second gets the sheet that stands; a week that was not closed has none to give."""
    lived = live(town)
    second = SheetWorker(town.system.log, town.system.derived, town.system.signals_projection, town.clock, Rules())
    first = sheets(town)
    assert len(first) == 2
    assert second.due() == []
    assert second.publish(HOME, lived.week) == first[-1]
    assert town.system.sheets.publish(HOME, lived.week) == first[-1]
    town.an_ordinary_week(lived.week.plus(1))
    town.clock.moment = lived.week.plus(1).frozen_at("Europe/London")
    town.follow()
    town.system.pattern_runner.tick()
    town.follow()
    assert [town.system.sheets.due(), second.due()] == [[(HOME, lived.week + 1)]] * 2
    assert second.tick()
    assert not town.system.sheets.tick(), "published, though this process has not followed it yet"
    town.work()
    assert len(sheets(town)) == 3
    with pytest.raises(NotClosedError):
        second.publish(HOME, lived.week.plus(9))


def test_weeks_closed_together_get_the_sheets_they_would_have_had(town: Town) -> None:
    """After a pause three weeks are due; each is worked out from the log as it was at its closing."""
    lived = live(town)
    for at in (1, 2, 3):
        week = lived.week.plus(at)
        town.clock.moment = week.frozen_at("Europe/London")
        town.an_ordinary_week(week)
        town.follow()
        town.system.pattern_runner.tick()
        town.follow()
    assert [week - lived.week for _, week in town.system.sheets.due()] == [1, 2, 3]
    town.work()
    late = sheets(town)[2:]
    assert [sheet.week for sheet in late] == [str(lived.week.plus(at)) for at in (1, 2, 3)]
    definitions = [sheet.definition["problem"] for sheet in late]
    assert len(set(definitions)) == 3, "each uses the closing run of the week before, not a later one"
    assert [sheet.position for sheet in late] == sorted(sheet.position for sheet in late)


def test_a_week_without_notes_has_its_sheet_all_the_same(town: Town) -> None:
    """Nobody posted: the sheet says that the source was silent, and raises nothing of it."""
    lived = live(town)
    quiet = lived.week.plus(1)
    town.freeze(quiet)
    sheet = sheets(town)[-1]
    assert (sheet.week, sheet.signals) == (str(quiet), ())
    assert {(c.clue, c.source) for c in sheet.clues} >= {("silent source", HOUSING)}
    answer = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest").json()
    assert answer["items"] == []
    assert answer["_incommon"]["not_heard"]["silent_sources"] == 2
    town.an_ordinary_week(quiet.plus(1))
    town.freeze(quiet.plus(1))
    assert sheets(town)[-1].week == str(quiet.plus(1))


def test_homes_are_apart(town: Town) -> None:
    """A rise in one council is in no sheet of another; without a place a list of several is refused."""
    last = town.load_history().plus(-1)
    for back in range(12):
        town.an_ordinary_week(last.plus(-back), place=OTHER_HOME)
    town.follow()
    town.system.pattern_runner.replay("place:C02")  # type: ignore[arg-type]
    week = last.plus(1)
    for place in (WARD, OTHER_WARD, OTHER_HOME):
        town.an_ordinary_week(week, place=place)
    rise(town, week)
    town.freeze(week)
    client = town.client(Scope.SIGNALS_READ)
    refused = client.get("/v1/signals")
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "place")
    assert client.get("/v1/signals", params={"place": OTHER_HOME}).json()["items"] == []
    assert {s["place"] for s in client.get("/v1/signals", params={"place": HOME}).json()["items"]} == {HOME, WARD}
    assert client.get("/v1/signals", params={"place": OTHER_WARD}).json()["items"] == []
    assert (
        town.client(Scope.SIGNALS_READ, place=OTHER_HOME).get("/v1/signals", params={"place": HOME}).status_code == 404
    )


def test_a_source_that_began_lately_is_apart(town: Town) -> None:
    """Its notes raise nothing and are in no series until it has been heard for half a year; a clue names it."""
    week = town.load_history()
    town.an_ordinary_week(week)
    town.post([town.note(phrase("buses", at), week, source=CHARITY) for at in range(40)])
    town.freeze(week)
    sheet = sheets(town)[-1]
    assert sheet.signals == ()
    assert [(c.source, c.people) for c in sheet.clues if c.clue == "new source"] == [(CHARITY, 40)]
