"""What was not heard in a week: on the sheet's event, in its feeds, on its page and on a signal's, by the disclosure rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from api import verifying
from contracts.events import SheetPublished
from contracts.weeks import Week
from contracts.words import Scope
from tests.integration.signals.conftest import rise
from tests.integration.signals.test_facts import sheets
from tests.support.cycle import HOME, Town, phrase

TONGUES = {"cy-GB": 7, "pl": 3}


def lived_in_tongues(town: Town) -> Week:
    """A week in which seven people spoke Welsh, three Polish, and eleven said what nobody else says."""
    week = town.load_history()
    town.an_ordinary_week(week, odd=11)
    rise(town, week)
    town.post(
        [
            town.note(phrase("damp", at), week, language=tongue)
            for tongue, people in TONGUES.items()
            for at in range(people)
        ]
    )
    town.freeze(week)
    return week


def test_languages_and_people_of_nothing_told_stand_on_the_sheet(town: Town) -> None:
    """Exactly on the record; rounded, and only where enough, for whoever reads; and they come out again."""
    week = lived_in_tongues(town)
    sheet = sheets(town)[-1]
    welsh, polish = sheet.languages
    assert [(one.language, one.notes, one.people) for one in (welsh, polish)] == [("cy", 7, 7), ("pl", 3, 3)]
    assert sheet.not_told is not None
    assert sheet.not_told.people == 11
    read = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest").json()
    assert read["_incommon"]["languages_not_read"] == {"cy": 5}
    assert read["_incommon"]["not_heard"]["people_in_nothing_told"] == 10
    assert "About 10 people said only what too few others say" in read["description"]
    atom = town.client(Scope.SIGNALS_READ).get(f"/v1/places/{HOME}/weeks/latest?format=atom").text
    assert "Notes of about 5 people are in Welsh, which is not read" in atom
    assert "olish" not in atom
    found = verifying.sheet(town.system, f"{HOME}/{week}")
    assert found.holds
    assert "to the last digit" in found.message


def test_the_page_of_a_sheet_and_of_a_signal_say_what_was_not_heard(town: Town) -> None:
    """In a sentence each; what three people speak is not named."""
    lived_in_tongues(town)
    client = town.client(Scope.SIGNALS_READ, Scope.PATTERNS_READ)
    (ident, *_) = [s["id"] for s in client.get("/v1/signals").json()["items"]]
    for path in (f"/places/{HOME}/weeks/latest", f"/signals/{ident}"):
        page = client.get(path).text
        assert "which is not read: they are in no pattern" in page
        assert "Polish" not in page
    said = client.get(f"/v1/signals/{ident}").json()["not_heard"]
    assert any("which is not read: they are in no pattern" in one for one in said)
    assert "Polish" not in str(said)


def test_a_sheet_that_says_something_else_is_found(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """One person more who is not told of is named as what differs; a week or home that has none is no sheet."""
    week = lived_in_tongues(town)
    sheet = sheets(town)[-1]
    assert sheet.not_told is not None
    few = sheet.not_told.model_copy(update={"people": sheet.not_told.people + 1})
    again = town.system.sheets.again
    monkeypatch.setattr(town.system.sheets, "again", lambda of: again(of).model_copy(update={"not_told": few}))
    found = verifying.sheet(town.system, f"{HOME}/{week}")
    assert not found.holds
    assert found.message.endswith(": not_told")
    for ident in (f"{HOME}/2020-W01", f"{HOME}/soon", "nothing"):
        assert "no such sheet" in verifying.sheet(town.system, ident).message


def test_a_sheet_from_before_these_were_told_is_verified_by_what_it_has(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is called wrong; one that says of nobody what it should is."""
    week = lived_in_tongues(town)
    row = town.system.signals.sheet(HOME, week)
    assert row is not None
    older = {name: SheetPublished.model_fields[name].default for name in verifying.BESIDE}
    for change, holds in ((older, True), ({"languages": ()}, False)):
        changed = replace(row, sheet=row.sheet.model_copy(update=change))
        monkeypatch.setattr(town.system.signals, "sheet", lambda *_, told=changed: told)
        assert verifying.sheet(town.system, f"{HOME}/{week}").holds == holds
