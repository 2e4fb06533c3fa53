"""People's decisions through the API: what they change at once, what with the next closing run, and what they survive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.app import create_app
from api.bootstrap import System
from api.rebuilding import rebuild
from contracts.events import NoteRecorded, NoteWithdrawn
from contracts.words import Scope
from services.foundation.following import catch_up
from services.foundation.log import Draft
from services.patterns.lines import read_line
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.tables import patterns_name, patterns_statement
from tests.integration.patterns.test_runs import LAST, UNIT, a_year_of_themes, asked, contents, erase, runs
from tests.support.lives import HOME, THEMES, follow, note, theme_notes
from tests.support.system import Clock, bearer

READ = (Scope.PATTERNS_READ,)
CONTEXT = (Scope.PATTERNS_READ, Scope.CONTEXT_READ)


@pytest.fixture
def client(system: System) -> Iterator[TestClient]:
    """A home with four themes, closed; each theme is one pattern, or nearly."""
    system.pattern_runner.engine = LeidenClusterer(resolution=1, null_check=False)
    a_year_of_themes(system)
    asked(system)
    with TestClient(create_app(system)) as made:
        yield made


class Asker:
    """Asks the API as somebody of the context scope, or as anybody who may read patterns."""

    def __init__(self, client: TestClient, system: System) -> None:
        self.client, self.system = client, system
        self.inside = bearer(system, *CONTEXT, name="Ada")
        self.outside = bearer(system, *READ, name="Bo")

    def get(self, path: str, *, outside: bool = False) -> Any:
        """What is answered to somebody inside or outside the context scope."""
        answer = self.client.get(f"/v1/{path}", headers=self.outside if outside else self.inside)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def say(self, path: str, status: int = 201, **body: Any) -> Any:
        """What a decision is answered."""
        answer = self.client.post(f"/v1/{path}", headers=self.inside, json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    def listed(self, *, outside: bool = False) -> dict[str, Any]:
        """The home's patterns by id."""
        return {p["id"]: p for p in self.get(f"patterns?place={HOME}", outside=outside)["items"]}

    def of(self, theme: str) -> str:
        """The pattern whose phrases have most of a theme's words."""
        words = set(THEMES[theme])
        return max(self.listed().items(), key=lambda p: len(words & set(" ".join(p[1]["phrases"]).split())))[0]

    def statements(self, pattern: str) -> list[str]:
        """Ids of the statements in a pattern now."""
        return [s["statement"] for s in self.get(f"patterns/{pattern}/notes?limit=200")["items"]]

    def work(self) -> None:
        """Let followers and the worker do what is due."""
        follow(self.system)
        while self.system.pattern_runner.tick():
            follow(self.system)
        follow(self.system)
        catch_up(self.system.curating.projection, self.system.log, self.system.derived)


@pytest.fixture
def ask(client: TestClient, system: System) -> Asker:
    """Asks."""
    return Asker(client, system)


def next_week(system: System, clock: Clock, weeks: int, start: int) -> None:
    """Something is said in a further week, and it closes."""
    week = LAST.plus(weeks)
    for at, theme in enumerate(("repairs", "money", "lonely", "buses")):
        system.log.append(theme_notes(system, theme, 3, [week], start=start + 10 * at, seed=start))
    clock.move(weeks=1)


def test_a_name_that_a_person_gave_stands_and_others_see_it_with_the_next_closing_run(
    ask: Asker, system: System, clock: Clock
) -> None:
    """Within the context scope at once, outside it with the next closing run, and no later machine name replaces it."""
    pattern = ask.of("repairs")
    ask.say(f"patterns/{pattern}/name", name="Homes that stay wet", reason="what people say at the door")
    assert ask.listed()[pattern]["name"] == "Homes that stay wet"
    assert ask.listed(outside=True)[pattern]["named_by"] == "machine"
    for weeks in (1, 2):
        next_week(system, clock, weeks, 20_000 * weeks)
        ask.work()
        for outside in (False, True):
            row = ask.listed(outside=outside)[pattern]
            assert (row["name"], row["named_by"]) == ("Homes that stay wet", "people")
    kinds = {k["kind"]: k for k in ask.get(f"summary?place={HOME}", outside=True)["kinds"]}
    assert kinds["problem"]["names_by_people"] == kinds["problem"]["patterns_reviewed"] == 1
    assert kinds["problem"]["patterns"] > 1


def test_a_confirmed_machine_name_is_frozen(ask: Asker, system: System, clock: Clock) -> None:
    """It stays although what people say since would be called otherwise."""
    pattern = ask.of("money")
    before = ask.listed()[pattern]["name"]
    ask.say(f"patterns/{pattern}/confirmation")
    with system.derived.begin() as connection:
        connection.execute(patterns_name.update().values(name="Something else"))
    assert ask.listed()[pattern]["name"] == before
    history = ask.get(f"patterns/{pattern}/curation")
    assert [(d["act"], d["name"], d["by"]) for d in history["decisions"]] == [("confirmed", before, "Ada")]


def test_what_names_somebody_is_refused_where_others_would_see_it(ask: Asker) -> None:
    """A telephone number never; what may be a name only by somebody who is sure; in a reason both are hidden."""
    pattern = ask.of("buses")
    told = ask.say(f"patterns/{pattern}/name", 422, name="Ring 07700 900123 about the bus")
    assert told["errors"][0]["field"] == "name"
    ask.say(f"patterns/{pattern}/description", 422, description="As Mrs Kowalska says, no bus comes")
    ask.say(f"patterns/{pattern}/confirmation", reason="ring 07700 900123")
    assert "07700" not in ask.get(f"patterns/{pattern}/curation")["decisions"][0]["reason"]


def test_a_merge_a_split_and_belonging_show_at_once_hold_and_are_undone(
    ask: Asker, system: System, clock: Clock
) -> None:
    """In the middle of a week for the context scope; through closing runs for everybody; undone, everything is back."""
    damp, rent, bus, alone = (ask.of(word) for word in ("repairs", "money", "buses", "lonely"))
    were = {p: set(ask.statements(p)) for p in (damp, rent, bus, alone)}
    merge = ask.say(f"patterns/{damp}/merges", other=rent, reason="one thing in our houses")
    apart = sorted(were[bus])[:15]
    split = ask.say(f"patterns/{bus}/splits", statements=apart, reason="the stop, not the bus")
    new = split["pattern"]
    barred, guest = sorted(were[alone])[:2]
    bar = ask.say(f"patterns/{alone}/belonging", statement=barred, belongs=False, reason="she means the radio")
    belongs = ask.say(f"patterns/{damp}/belonging", statement=guest, belongs=True)
    ask.work()

    def holds() -> None:
        assert were[damp] | were[rent] | {guest} <= set(ask.statements(damp)) | gone()
        assert set(apart) <= set(ask.statements(new))
        assert not set(apart) & set(ask.statements(bus))
        assert barred not in ask.statements(alone)
        assert guest in ask.statements(damp)
        assert rent not in ask.listed()

    def gone() -> set[str]:
        """What the machine finds idiosyncratic now."""
        return (were[damp] | were[rent]) - set(ask.statements(damp)) - set(ask.statements(rent))

    holds()
    assert were[damp] | were[rent] <= set(ask.statements(damp))
    assert rent in ask.listed(outside=True), "figures move with a closing run only"
    for weeks in range(1, 4):
        next_week(system, clock, weeks, 20_000 * weeks)
        ask.work()
        holds()
        assert rent not in ask.listed(outside=True)
    for run in runs(system):
        if run.closing:
            assert system.patterns.verify_run(run.run).same is True
    steps = [(s.step, s.pattern, s.parents) for r in runs(system) for s in r.steps if s.step in ("merged", "split")]
    assert ("merged", damp, (rent,)) in steps
    assert ("split", new, (bus,)) in steps
    for one in (merge, split, bar, belongs):
        ask.say(f"curation/{one['id']}/undo", reason="we were wrong")
    ask.work()
    assert not were[rent] & set(ask.statements(damp)), (
        "what moved is back, but for what the machine finds idiosyncratic"
    )
    assert len(were[rent] & set(ask.statements(rent))) > len(were[rent]) / 2
    assert set(apart) <= set(ask.statements(bus))
    assert ask.statements(new) == []
    assert {barred, guest} <= set(ask.statements(alone))
    next_week(system, clock, 4, 90_000)
    ask.work()
    assert len(were[rent] & set(ask.statements(rent))) > len(were[rent]) / 2
    ask.say(f"curation/{merge['id']}/undo", 422)


def test_what_was_split_off_is_named_and_merged_before_anybody_has_followed(ask: Asker) -> None:
    """The id that a split answers with may be decided about at once, and what was decided stands when it is listed."""
    buses, money = ask.of("buses"), ask.of("money")
    some = ask.statements(buses)[:6]
    made = ask.say(f"patterns/{buses}/splits", statements=some)["pattern"]
    ask.say(f"patterns/{made}/name", name="The last bus")
    ask.say(f"patterns/{money}/merges", other="p" + "0" * 24, status=422)
    merged = ask.say(f"patterns/{money}/merges", other=made)["id"]
    ask.say(f"curation/{merged}/undo")
    ask.work()
    assert ask.get(f"patterns/{made}")["name"] == "The last bus"
    acts = [one["act"] for one in ask.get(f"patterns/{made}/curation")["decisions"]]
    assert acts == ["merged", "named", "split"]
    assert set(ask.statements(made)) == set(some)


def test_a_rebuild_gives_the_same_tables(ask: Asker, system: System, clock: Clock) -> None:
    """Decisions, memberships, patterns and names: folded from the log again, they are what they were."""
    damp, rent, bus = (ask.of(word) for word in ("repairs", "money", "buses"))
    ask.say(f"patterns/{damp}/merges", other=rent)
    ask.say(f"patterns/{bus}/splits", statements=sorted(ask.statements(bus))[:12])
    ask.work()
    next_week(system, clock, 1, 20_000)
    ask.work()
    ask.say(f"patterns/{bus}/splits", statements=sorted(ask.statements(bus))[:6])
    ask.say(f"patterns/{damp}/name", name="Wet and poor")
    ask.work()
    before = contents(system)
    rebuild(system, lambda _done, _whole: None)
    after = contents(system)
    for table in before:
        assert _without_seals(table, after[table]) == _without_seals(table, before[table]), table


def _without_seals(table: str, rows: set[tuple[Any, ...]]) -> set[tuple[Any, ...]]:
    return {row[:-1] for row in rows} if table == "patterns_curation" else rows


def test_what_was_said_of_an_erased_persons_statement_is_gone(ask: Asker, system: System) -> None:
    """The decision, its words and its effect; the rest of the history stays."""
    alone = ask.of("lonely")
    draft = note(system, 2000, "damp", week=LAST)
    said: Any = draft.payload
    with system.derived.connect() as connection:
        t = patterns_statement.c
        statement = connection.execute(select(t.statement).where(t.note == said.note)).scalar_one()
    ask.say(f"patterns/{alone}/belonging", statement=statement, belongs=False, reason="she means the radio")
    ask.say(f"patterns/{alone}/confirmation", reason="as people say it")
    erase(system, draft)
    ask.work()
    history = ask.get(f"patterns/{alone}/curation")
    assert [d["act"] for d in history["decisions"]] == ["confirmed"]


def test_what_is_set_aside_is_published_no_more_until_that_is_undone(ask: Asker, system: System, clock: Clock) -> None:
    """With the next closing run; the context scope still sees it, and why."""
    bus = ask.of("buses")
    ask.say(f"patterns/{bus}/aside", 422)
    done = ask.say(f"patterns/{bus}/aside", reason="words of a form")
    assert bus in ask.listed(outside=True)
    next_week(system, clock, 1, 20_000)
    ask.work()
    assert bus not in ask.listed(outside=True)
    assert ask.listed()[bus]["set_aside"] == "words of a form"
    ask.say(f"curation/{done['id']}/undo")
    next_week(system, clock, 2, 40_000)
    ask.work()
    assert bus in ask.listed(outside=True)


def test_only_who_may_read_the_whole_place_decides(ask: Asker, system: System) -> None:
    """A ward's reader is told so; without the context scope nothing of it can be read or said."""
    pattern = ask.of("buses")
    ward = bearer(system, *CONTEXT, name="Cy", place="W1")
    path = f"/v1/patterns/{pattern}/confirmation"
    assert ask.client.post(path, headers=ward, json={}).status_code == 403
    assert ask.client.post(path, headers=ask.outside, json={}).status_code == 403
    assert ask.client.get(f"/v1/patterns/{pattern}/curation", headers=ask.outside).status_code == 403


@pytest.mark.slow
def test_what_people_decided_is_unchanged_after_fifty_runs(
    ask: Asker, system: System, clock: Clock, *, full_size: bool
) -> None:
    """New notes and a closing run every week, six in short: name, merge, split, belonging and setting aside hold throughout."""
    damp, rent, bus, alone = (ask.of(word) for word in ("repairs", "money", "buses", "lonely"))
    moved, apart = set(ask.statements(rent)), sorted(ask.statements(bus))[:15]
    ask.say(f"patterns/{damp}/merges", other=rent, reason="one thing in our houses")
    ask.say(f"patterns/{damp}/name", name="Our houses and what they cost")
    new = ask.say(f"patterns/{bus}/splits", statements=apart, reason="the stop, not the bus")["pattern"]
    barred, guest = sorted(ask.statements(alone))[:2]
    ask.say(f"patterns/{alone}/belonging", statement=barred, belongs=False, reason="she means the radio")
    ask.say(f"patterns/{damp}/belonging", statement=guest, belongs=True)
    ask.say(f"patterns/{alone}/aside", reason="words of a form")
    ask.work()
    for weeks in range(1, 51 if full_size else 7):
        next_week(system, clock, weeks, 20_000 + 200 * weeks)
        ask.work()
        with system.derived.connect() as connection:
            members = read_line(connection, UNIT, "problem").members
        where = {statement: member.pattern for statement, member in members.items()}
        assert not {where[statement] for statement in moved} & {rent}
        assert {where[statement] for statement in apart} == {new}
        assert where[barred] != alone
        assert where[guest] == damp
        seen = ask.listed(outside=True)
        assert seen[damp]["name"] == "Our houses and what they cost"
        assert not {rent, alone} & set(seen)
    closing = [run for run in runs(system) if run.closing]
    assert len(closing) > weeks
    for run in closing:
        assert system.patterns.verify_run(run.run).same is True


def test_what_has_ended_takes_nothing_in(ask: Asker, system: System, clock: Clock) -> None:
    """A pattern that no run finds any more is neither merged nor given a statement, by field; what is there still may be."""
    gone, stays, other = ask.of("buses"), ask.of("repairs"), ask.of("money")
    behind = system.patterns.notes_behind(gone)
    notes = [
        one for one in system.log.read(0, 10_000, [NoteRecorded.topic]) if getattr(one.payload, "note", "") in behind
    ]
    system.log.append(
        [
            Draft(one.stream, NoteWithdrawn(note=getattr(one.payload, "note", ""), withdrawn_by="test"), one.key)
            for one in notes
        ]
    )
    next_week(system, clock, 1, 20_000)
    ask.work()
    assert gone not in ask.listed()
    said = {"reason": "the same"}
    for path, body, field in (
        (f"patterns/{gone}/merges", {"other": stays, **said}, "pattern"),
        (f"patterns/{stays}/merges", {"other": gone, **said}, "other"),
        (f"patterns/{gone}/belonging", {"statement": ask.statements(stays)[0], "belongs": True, **said}, "pattern"),
    ):
        refused = ask.say(path, 422, **body)
        assert [(one["field"], one["detail"].split(";")[0]) for one in refused["errors"]] == [(field, "has ended")]
    ask.say(f"patterns/{stays}/merges", other=other, reason="the same")
