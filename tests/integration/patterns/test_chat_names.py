"""Naming by an endpoint of one's own, over real HTTP: off unless set, marked, given little, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from api.settings import Settings
from contracts.words import PlaceKind
from services.patterns.adapters.chat_names import ChatNamer
from tests.integration.patterns.test_runs import UNIT, WEEKS, asked
from tests.support.chat import fake_chat
from tests.support.lives import HOME, follow, place, theme_notes, with_words
from tests.support.system import a_system


def test_a_pattern_is_named_by_the_councils_own_model_and_says_so(tmp_path: Path) -> None:
    """Through the follower, at a closing run, with the key and the model that were set; four statements go, redacted."""
    with fake_chat("Homes in disrepair") as fake:
        key = SecretStr("secret")
        with a_system(tmp_path, naming_url=fake.url, naming_model="small-one", naming_key=key) as system:
            with_words(system)
            place(system, HOME, PlaceKind.COUNCIL)
            system.log.append(theme_notes(system, "repairs", 30, WEEKS, start=0))
            system.log.append(theme_notes(system, "odd", 30, WEEKS, start=100))
            follow(system)
            asked(system)
            rows = system.patterns.listed(UNIT, HOME, withheld=True)
    assert ("Homes in disrepair", "small-one") in [(row.name, row.model) for row in rows]
    assert set(fake.keys) == {"Bearer secret"}
    assert {body["model"] for body in fake.asked} == {"small-one"}
    sent = fake.asked[0]["messages"][1]["content"]
    assert sent.count("\n- ") == 4


@pytest.mark.parametrize(
    ("says", "name"),
    [
        ("damp homes.", "Damp homes"),
        ('"Damp homes"', "Damp homes"),
        ("word " * 9, None),
        ("one\ntwo", None),
        ("", None),
    ],
)
def test_an_answer_that_could_be_no_name_is_none(says: str, name: str | None) -> None:
    """Quotation marks and stops go; what is long, of several lines or empty is no name."""
    with fake_chat(says) as fake:
        assert ChatNamer(fake.url, "m", "", 5).name("problem", ["damp"]) == name


def test_failures_tell_nothing_that_was_said() -> None:
    """An error, another shape, a long wait, nobody there: one kind of error, without the words."""
    with fake_chat("x", status=500) as fake, pytest.raises(ConnectionError) as told:
        ChatNamer(fake.url, "m", "", 5).name("problem", ["damp walls"])
    assert "damp" not in str(told.value)
    with fake_chat("x", delay=1) as slow, pytest.raises(ConnectionError):
        ChatNamer(slow.url, "m", "", 0.2).name("problem", ["damp walls"])
    with pytest.raises(ConnectionError):
        ChatNamer(slow.url, "m", "", 0.5).name("problem", ["damp walls"])


def test_a_model_must_be_named_and_be_near_or_sealed() -> None:
    """Each name says who gave it; what people said goes to another machine by https only."""
    with pytest.raises(ValidationError, match="INCOMMON_NAMING_MODEL"):
        Settings(naming_url="http://127.0.0.1:1/v1")
    with pytest.raises(ValidationError, match="https"):
        Settings(naming_url="http://llm.example/v1", naming_model="m")
    assert Settings(naming_url="https://llm.example/v1", naming_model="m").naming_model == "m"
