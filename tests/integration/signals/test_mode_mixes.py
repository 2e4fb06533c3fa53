"""A mix of modes that shifted: from posted notes to the sheet, the API, the feed and the page, and made again from the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from api import verifying
from api.auth import Principal
from api.rebuilding import rebuild
from api.ticking import silent
from contracts.events import SheetPublished, SignalRaised
from contracts.notes import NoteIn
from contracts.weeks import Week, last_frozen
from contracts.words import Mode, Reach, Scope
from services.foundation.database import writing
from services.ingest.domain import Poster
from services.signals.tables import signals_signal, signals_statement
from services.signals.words import of_modes
from tests.integration.signals.conftest import Lived
from tests.support.cycle import HEALTH, HOME, HOUSING, TIMEZONE, Town, a_town, alone, phrase

TEST = Poster("test")
DO, BESIDE, EXCHANGE = (mode.value for mode in Mode)
USUAL = {DO: 12, BESIDE: 24, EXCHANGE: 8}
NOW = {DO: 30, BESIDE: 8, EXCHANGE: 7}
NAME = "the mix of modes of action"


def an_action(town: Town, week: Week, mode: str | None, at: int, **given: Any) -> NoteIn:
    """A note of somebody with whom something was done: what many tell, or what nobody else does."""
    text = phrase("buses", at) if at % 2 else alone(town.posted)
    said = {"kind": "action", "voice": "person", "text": text, **({} if mode is None else {"mode": mode})}
    return town.note("", week, team="north", statements=[said], **given)


def acted(town: Town, week: Week, shares: Mapping[str, int]) -> list[str]:
    """So many people with an action of each mode, and as many as three with one whose mode is not said."""
    modes = [*(mode for mode, people in shares.items() for _ in range(people)), None, None, None]
    return town.post([an_action(town, week, mode, at) for at, mode in enumerate(modes)])


def history(town: Town) -> Week:
    """Twelve weeks in which actions are shared out as usual; the first live week."""
    last = last_frozen(town.clock(), TIMEZONE)
    for back in reversed(range(12)):
        acted(town, last.plus(-back), USUAL)
    return town.load_history(12, each=4)


def shift(town: Town) -> Lived:
    """Then one in which far more is done to or for people, and far less alongside them."""
    week = history(town)
    town.an_ordinary_week(week, each=4)
    return Lived(town, week, acted(town, week, NOW))


@pytest.fixture(scope="module")
def shifted(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """To be read only."""
    with a_town(tmp_path_factory.mktemp("modes"), module_database_url) as town:
        lived = shift(town)
        town.freeze(lived.week)
        yield lived


def on_sheet(town: Town, week: Week) -> tuple[SheetPublished, SignalRaised | None]:
    """A sheet, and the mix of modes of the home on it."""
    row = town.system.signals.sheet(HOME, week)
    assert row is not None
    found = [signal for signal in row.sheet.signals if of_modes(signal) and signal.place == HOME]
    return row.sheet, found[0] if found else None


def mix_of_modes(town: Town) -> dict[str, Any]:
    """The mix of modes of the home, as one who reads signals and nothing more gets it."""
    page = town.client(Scope.SIGNALS_READ).get("/v1/signals", params={"place": HOME}).json()
    (found,) = [signal for signal in page["items"] if signal["mix_of"] == "modes"]
    return dict(found)


def test_it_says_which_mode_took_a_larger_share_and_not_how_large(shifted: Lived) -> None:
    """In the API, in the feed and in the table; no figure of a mode, and no pattern."""
    town = shifted.town
    signal = mix_of_modes(town)
    assert (signal["kind"], signal["pattern"], signal["pattern_kind"], signal["name"]) == ("mix", None, "action", NAME)
    assert {(part["mode"], part["share"]) for part in signal["moved"]} == {(DO, "larger"), (BESIDE, "smaller")}
    for part in signal["moved"]:
        assert set(part) == {"pattern", "kind", "mode", "name", "share"}
        assert (part["pattern"], part["kind"]) == (None, None)
    assert signal["expected"] is signal["exact"] is None
    assert signal["people_four_weeks"]["value"] % 5 == 0
    assert "actions whose mode was not said have no part" in signal["limits"]
    feed = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest").json()
    (item,) = [item for item in feed["items"] if item["_incommon"]["id"] == signal["id"]]
    assert "A larger share than before: something done to or for people." in item["content_text"]
    assert "A smaller share than before: someone alongside people." in item["content_text"]
    table = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest", params={"format": "csv"}).text
    assert f",{signal['id']},mix,,action,{NAME}," in table


def test_its_page_says_it_and_leads_back_to_what_was_said_in_patterns_and_in_none(shifted: Lived) -> None:
    """For whoever may look behind, all of it; for others its words and no statement."""
    town, signal = shifted.town, mix_of_modes(shifted.town)["id"]
    for scopes, behind in (
        ({Scope.SIGNALS_READ}, False),
        ({Scope.SIGNALS_READ, Scope.CONTEXT_READ, Scope.PATTERNS_READ}, True),
    ):
        client = TestClient(town.app, follow_redirects=True)
        client.get(f"/sign-in/{town.app.state.sessions.link(Principal('Ana, analyst', frozenset(scopes), HOME))}")
        page = client.get(f"/signals/{signal}", params={"behind": "yes"}).text
        assert "The mix of modes of action: shared out otherwise than before" in page
        assert "A larger share than before: something done to or for people." in page
        assert ("What it rests on" in page) == behind
        texts = [town.system.ingest.state(note).body.statements[0].text for note in shifted.notes]
        assert {text in page for text in texts[: sum(NOW.values())]} == {behind}
        if behind:
            assert "The mix of modes of action" in client.get(f"/places/{HOME}/weeks/latest").text


def test_every_figure_of_it_comes_out_again(shifted: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted and drawn anew, with all else that the sheet says; a part that was not counted is named."""
    system, ident = shifted.town.system, mix_of_modes(shifted.town)["id"]
    assert "to the last digit" in verifying.signal(system, ident).message
    assert "to the last digit" in verifying.sheet(system, f"{HOME}/{shifted.week}").message
    sheet, said = on_sheet(shifted.town, shifted.week)
    assert said is not None
    assert said.mix is not None
    assert sheet.mixes_of_modes == 2
    part = said.mix.parts[0].model_copy(update={"observed": 1})
    false = said.model_copy(update={"mix": said.mix.model_copy(update={"parts": (part, *said.mix.parts[1:])})})
    monkeypatch.setattr(type(system.signals), "signals", lambda *_: {ident: (false, sheet)})
    assert verifying.signal(system, ident).message.endswith(": mix")


def test_a_question_reaches_the_teams_behind_it_and_is_told_by_its_name(shifted: Lived) -> None:
    """As of any signal."""
    ident = mix_of_modes(shifted.town)["id"]
    asker = shifted.town.client(Scope.SIGNALS_READ, Scope.LEARNING_WRITE)
    asked = asker.post(f"/v1/signals/{ident}/questions", json={"text": "What is done otherwise?"})
    assert asked.status_code == 201
    row = shifted.town.system.signals.row(ident)
    assert row is not None
    assert (row.modes, row.pattern_kind) == (True, "action")


def test_who_is_gone_or_amended_is_in_the_part_they_are_in_now(tmp_path: Path, database_url: str) -> None:
    """Erased, narrowed, withdrawn, objecting; and one whose note says another mode now."""
    with a_town(tmp_path, database_url) as town:
        lived = shift(town)
        bodies = [town.system.ingest.state(note).body for note in lived.notes]
        persons = ["P-" + body.source_id.removeprefix("A-") for body in bodies]
        assert {body.statements[0].mode for body in bodies[:5]} == {Mode.INTERVENING}
        town.system.erasure.erase([HOUSING], persons[0], "asked for it", "test")
        town.system.ingest.change_reach(lived.notes[1], Reach.TEAM, TEST)
        town.system.ingest.withdraw(lived.notes[2], "posted in error", TEST)
        town.system.people.object([bodies[3].person], "test")
        said = {"kind": "action", "voice": "person", "text": bodies[4].statements[0].text, "mode": BESIDE}
        again = town.note("", lived.week, team="north", id=bodies[4].source_id, person=persons[4], statements=[said])
        town.system.ingest.record([again], TEST, amend=True)
        town.freeze(lived.week)
        _, signal = on_sheet(town, lived.week)
        assert signal is not None
        assert signal.mix is not None
        observed = {part.of: part.observed for part in signal.mix.parts}
        assert observed == {DO: NOW[DO] - 5, BESIDE: NOW[BESIDE] + 1, EXCHANGE: NOW[EXCHANGE]}
        town.system.erasure.erase([HOUSING], persons[5], "asked for it", "test")
        town.follow()
        assert "people's records went after it (1)" in verifying.signal(town.system, signal.signal).message


def test_a_note_widened_again_has_its_mode_again(tmp_path: Path, database_url: str) -> None:
    """Its body is read from its person's stream: kept as it was posted, with the mode or with none."""
    with a_town(tmp_path, database_url) as town:
        week = last_frozen(town.clock(), TIMEZONE)
        notes = town.post([an_action(town, week, mode, at) for at, mode in enumerate((DO, None))])
        notes += town.post([town.note(phrase("damp", 1), week, source=HEALTH)])
        agreed = {"agreed_by": "the person", "agreed_at": "2026-11-18"}
        for reach, there in ((Reach.RELATIONSHIP, {}), (Reach.PLACE, dict(zip(notes, (DO, "", ""), strict=True)))):
            for note in notes:
                town.system.ingest.change_reach(note, reach, TEST, **agreed)
            town.follow()
            with town.system.derived.connect() as connection:
                rows = connection.execute(select(signals_statement.c.note, signals_statement.c.mode)).all()
            assert {row.note: row.mode for row in rows} == there


def test_rows_from_before_modes_were_kept_are_not_taken_for_actions_without_one(
    tmp_path: Path, database_url: str
) -> None:
    """No mix of modes is tested until the tables are made anew; the sheet says so, and comes out again as it was."""
    with a_town(tmp_path, database_url) as town:
        lived = shift(town)
        town.follow()
        with writing(town.system.derived) as connection:
            connection.execute(update(signals_statement).values(mode=None))
        town.freeze(lived.week)
        sheet, signal = on_sheet(town, lived.week)
        assert (sheet.mixes_of_modes, signal) == (None, None)
        assert "to the last digit" in verifying.sheet(town.system, f"{HOME}/{lived.week}").message
        rebuild(town.system, silent)
        week = lived.week.plus(1)
        town.an_ordinary_week(week, each=4)
        acted(town, week, NOW)
        town.freeze(week)
        sheet, signal = on_sheet(town, week)
        assert sheet.mixes_of_modes == 2
        assert signal is not None
        with town.system.derived.connect() as connection:
            rows = connection.execute(select(signals_signal.c.signal).where(signals_signal.c.modes)).scalars().all()
        assert signal.signal in rows
