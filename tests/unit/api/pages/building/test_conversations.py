"""A conversation typed into the form: what is asked for, and the note that it becomes."""

from __future__ import annotations

import dataclasses

import pytest

from api.auth import Principal
from api.pages.building.conversations import as_note, fields_of, hidden, mistakes_in, read_form
from api.pages.context_views import ConversationPage
from api.pages.forms import Form
from api.pages.parts import StatementField
from api.problems import invalid
from contracts.events import Redaction
from contracts.notes import NoteIn
from contracts.words import Reach, Scope

ONCE = "a" * 32
WRITER = Principal("Sam", frozenset({Scope.NOTES_WRITE}), "C01", "tenancy")
SAID = StatementField("I want to cook with others", "aspiration", "person", True)
TYPED = ConversationPage(once=ONCE, places=(), person="G-7", occurred_at="2026-11-02", statements=(SAID,))


def test_silence_about_reach_stays_silence() -> None:
    """Nothing chosen: the note says nothing, and the door keeps it with the team."""
    assert mistakes_in(TYPED, WRITER) == ()
    note = NoteIn.model_validate(as_note(TYPED, WRITER))
    assert note.reach is None
    assert (note.source, note.team, note.place) == ("urn:incommon:conversations", "tenancy", "C01")


@pytest.mark.parametrize("reach", [Reach.PLACE, Reach.COUNTRY])
def test_beyond_the_team_the_person_must_have_said_so(reach: Reach) -> None:
    """A wider reach is the person's word or it is none."""
    wide = dataclasses.replace(TYPED, reach=reach)
    assert [error.field for error in mistakes_in(wide, WRITER)] == ["person_agreed"]
    assert mistakes_in(dataclasses.replace(wide, person_agreed=True), WRITER) == ()


@pytest.mark.parametrize("reach", ["", Reach.TEAM])
def test_without_a_team_nothing_stays_with_one(reach: str) -> None:
    """Somebody in no team must choose, and not the team."""
    alone = dataclasses.replace(WRITER, team=None)
    assert [error.field for error in mistakes_in(dataclasses.replace(TYPED, reach=reach), alone)] == ["reach"]


def test_two_teams_that_use_the_same_reference_mean_two_people() -> None:
    """A reference is unique within the team that writes here."""
    schemes = {as_note(TYPED, dataclasses.replace(WRITER, team=team))["person_scheme"] for team in ("tenancy", "hub 2")}
    assert len(schemes) == 2
    assert "person_scheme" not in as_note(TYPED, dataclasses.replace(WRITER, source="urn:x:y"))


def test_every_empty_field_is_named() -> None:
    """Each mistake leads to a field of the form."""
    blank = ConversationPage(once=ONCE, places=())
    fields = [error.field for error in mistakes_in(blank, WRITER)]
    assert fields == ["person", "occurred_at", "statement-1-text", "statement-1-kind", "statement-1-voice"]


def test_an_empty_box_between_others_is_left_out_and_a_fault_finds_its_own() -> None:
    """The second box is empty: what the door says of its second statement belongs to the third box."""
    three = dataclasses.replace(TYPED, statements=(SAID, StatementField(), SAID))
    assert mistakes_in(three, WRITER) == ()
    assert len(as_note(three, WRITER)["statements"]) == 2
    problem = invalid(("statements.1.text", "cannot be taken"), ("out_of_bounds.0", "cannot be taken"))
    assert {found[0] for name, found in fields_of(problem, three).items() if "." in name} == {
        "statement-3-text",
        "out_of_bounds",
    }


def test_the_form_is_read_whole() -> None:
    """Boxes, lines and commas."""
    typed = read_form(
        Form(
            {
                "person": "G-7",
                "occurred_at": "2026-11-02",
                "statement-1-text": "one",
                "statement-3-text": "three",
                "statement-3-may_quote": "yes",
                "out_of_bounds": "my brother\n\nthe flat",
                "known_names": "Jo, Maureen\nAl",
            }
        ),
        ONCE,
    )
    assert [one.text for one in typed.statements] == ["one", "", "three"]
    assert [one.may_quote for one in typed.statements] == [False, False, True]
    note = as_note(typed, WRITER)
    assert note["out_of_bounds"] == ["my brother", "the flat"]
    assert note["known_names"] == ["Jo", "Maureen", "Al"]


def test_what_is_to_be_hidden_is_hidden() -> None:
    """Each span stands as its type in brackets, wherever it lies."""
    text = "Jo rang 01632 960001"
    spans = (Redaction(start=0, end=2, type="name"), Redaction(start=8, end=20, type="phone"))
    assert hidden(text, spans) == "[name] rang [phone]"
