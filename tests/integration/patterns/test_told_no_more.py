"""What is no longer published is told in the same words whether it ended, was set aside or lives on among too few."""

from __future__ import annotations

from typing import Any

from api.bootstrap import System
from contracts.events import NoteRecorded
from tests.integration.patterns.test_curation import Asker, ask, client, next_week  # noqa: F401  # fixtures
from tests.integration.patterns.test_runs import LAST, asked
from tests.support.lives import HOME, follow, note
from tests.support.system import Clock

UNNAMED = "Without a name"


def quoted(ask: Asker, system: System, pattern: str) -> None:  # noqa: F811
    """A statement that may be quoted is put into the pattern and released."""
    said = note(system, 9000, "bus timetable stop cancelled", week=LAST, may_quote=True)
    system.log.append([said])
    follow(system)
    asked(system)
    assert isinstance(said.payload, NoteRecorded)
    statement = said.payload.statements[0].id
    ask.say(f"patterns/{pattern}/belonging", statement=statement, belongs=True)
    ask.work()
    ask.say(f"patterns/{pattern}/quotes", statement=statement, scale="place")


def test_what_is_set_aside_shows_no_quote_no_words_and_no_stability(ask: Asker, system: System, clock: Clock) -> None:  # noqa: F811
    """From the closing run that withholds its figures; inside the context scope all of it is still there."""
    bus = ask.of("buses")
    quoted(ask, system, bus)
    next_week(system, clock, 1, 20_000)
    ask.work()
    before = ask.get(f"patterns/{bus}", outside=True)
    assert before["quotes"]
    assert before["stability"]
    assert before["name"] != UNNAMED
    ask.say(f"patterns/{bus}/name", name="Buses that never come")
    ask.say(f"patterns/{bus}/aside", reason="it is about one family")
    next_week(system, clock, 2, 40_000)
    ask.work()
    after = ask.get(f"patterns/{bus}", outside=True)
    told = {field: after[field] for field in ("quotes", "stability", "phrases", "name", "over")}
    assert told == {"quotes": [], "stability": None, "phrases": [], "name": UNNAMED, "over": True}
    assert "timetable" not in ask.client.get(f"/patterns/{bus}", headers=ask.outside).text
    inside = ask.get(f"patterns/{bus}")
    assert inside["stability"]
    assert inside["name"] == "Buses that never come"


def test_among_too_few_it_is_told_as_what_has_ended_is(ask: Asker, system: System, clock: Clock) -> None:  # noqa: F811
    """Without name, stability or quotes, though it goes on; and its later end is told to nobody outside."""
    bus, damp = ask.of("buses"), ask.of("repairs")
    quoted(ask, system, bus)
    next_week(system, clock, 1, 20_000)
    ask.work()
    system.pattern_runner.min_people = 400
    next_week(system, clock, 2, 40_000)
    ask.work()
    assert ask.get(f"patterns/{bus}")["over"] is False
    told = ask.get(f"patterns/{bus}", outside=True)
    assert (told["quotes"], told["stability"], told["name"], told["over"]) == ([], None, UNNAMED, True)
    assert told["lineage"][0]["event"] == "faded"
    ask.say(f"patterns/{damp}/merges", other=bus, reason="one thing in our town")
    next_week(system, clock, 3, 60_000)
    ask.work()
    again = ask.get(f"patterns/{bus}", outside=True)
    assert [(step["event"], step["week"]) for step in again["lineage"]] == [
        (step["event"], step["week"]) for step in told["lineage"]
    ]


def test_as_of_a_run_people_have_decided_what_they_had_decided_then(ask: Asker, system: System, clock: Clock) -> None:  # noqa: F811
    """A later merge, name and setting aside change no list, summary or lineage as of a run before; names are those of today."""
    damp, rent, bus = (ask.of(word) for word in ("repairs", "money", "buses"))
    run = ask.listed(outside=True)[damp]["run"]

    def then() -> list[Any]:
        listed = ask.get(f"patterns?place={HOME}&as_of={run}", outside=True)["items"]
        for one in listed:
            one.update(name="", phrases=[])
        return [
            sorted(listed, key=lambda one: str(one["id"])),
            ask.get(f"summary?place={HOME}&as_of={run}", outside=True),
            ask.get(f"lineage?place={HOME}&as_of={run}", outside=True),
        ]

    before = then()
    ask.say(f"patterns/{damp}/merges", other=rent, reason="one thing in our houses")
    ask.say(f"patterns/{bus}/name", name="Buses that never come")
    ask.say(f"patterns/{bus}/description", description="About buses", inclusion="late", exclusion="trains")
    ask.work()
    for weeks in (1, 2):
        next_week(system, clock, weeks, 20_000 * weeks)
        ask.work()
        assert then() == before
    assert rent not in ask.listed(outside=True)


def test_as_of_a_run_no_words_stand_that_people_have_taken_back(ask: Asker, system: System, clock: Clock) -> None:  # noqa: F811
    """Undone, replaced or set aside, perhaps because they named somebody: they are not to be had by asking for the past."""
    damp, rent, bus, alone = (ask.of(word) for word in ("repairs", "money", "buses", "lonely"))
    names = {p: f"What old tom said of {word}" for p, word in zip((damp, rent, bus, alone), "abcd", strict=True)}
    done = {p: [ask.say(f"patterns/{p}/name", name=name)["id"]] for p, name in names.items()}
    for pattern in names:
        said: dict[str, Any] = {"description": "what tom said", "inclusion": "tom", "exclusion": "not tom's brother"}
        done[pattern].append(ask.say(f"patterns/{pattern}/description", **said)["id"])
    ask.work()
    next_week(system, clock, 1, 20_000)
    ask.work()
    run = ask.listed(outside=True)[damp]["run"]
    assert {p: row["name"] for p, row in ask.listed(outside=True).items() if p in names} == names
    for one in done[damp]:
        ask.say(f"curation/{one}/undo", reason="it names him")
    ask.say(f"patterns/{rent}/name", name="Money that never lasts")
    ask.say(f"patterns/{rent}/description", description="Money", inclusion="rent")
    ask.say(f"patterns/{bus}/aside", reason="it names him")
    ask.work()
    next_week(system, clock, 2, 40_000)
    ask.work()

    def told(pattern: str, *fields: str) -> list[Any]:
        answers = [
            {p["id"]: p for p in ask.get(f"patterns?place={HOME}&as_of={run}", outside=True)["items"]}[pattern],
            ask.get(f"patterns/{pattern}?as_of={run}", outside=True),
            ask.get(f"patterns/{pattern}", outside=True),
        ]
        found = [[answer[field] for field in fields] for answer in answers]
        assert found[0] == found[1] == found[2]
        return found[0]

    assert told(rent, "name", "named_by", "description") == ["Money that never lasts", "people", "Money"]
    assert told(bus, "name", "named_by", "description") == [UNNAMED, "machine", ""]
    assert told(damp, "named_by", "description") == ["machine", ""]
    assert told(damp, "name") not in ([names[damp]], [UNNAMED])
    assert told(alone, "name", "description") == [names[alone], "what tom said"]
    page = ask.get(f"patterns?place={HOME}&as_of={run}", outside=True)
    assert str(page).casefold().count("tom") == str(told(alone, "name", "description")).casefold().count("tom")
