"""Statements are worded in many ways, with nothing of the grammar left in them."""

from collections import Counter

import pytest

from api.demo.draw import Draw
from api.demo.people import Person, make_people
from api.demo.phrasing import Phrasing
from api.demo.words import Situation, one_offs, situations


@pytest.fixture
def phrasing() -> Phrasing:
    """A phrasing with its own draws."""
    return Phrasing(one_offs(), Draw(5, "words"))


@pytest.fixture(scope="module")
def people() -> tuple[Person, ...]:
    """Some people."""
    return make_people(Draw(17, "people"), count=40)


@pytest.mark.parametrize("situation", situations(), ids=lambda situation: situation.id)
def test_every_situation_can_be_worded(situation: Situation, phrasing: Phrasing, people: tuple[Person, ...]) -> None:
    """Sixty wordings of any situation leave no slot open, and nine tenths differ."""
    said = [phrasing.statement(situation, people[n % 40], None) for n in range(60)]
    assert not any(set("[]{}|") & set(text) for _, text in said)
    assert len({text for _, text in said}) >= 54
    assert {voice for voice, _ in said} <= {"person", "family", "worker"}


@pytest.mark.parametrize("kind", ["problem", "aspiration", "strength", "action", "barrier"])
def test_one_off_matters_hardly_repeat(kind: str, phrasing: Phrasing, people: tuple[Person, ...]) -> None:
    """Two hundred one-off statements of a kind differ, nearly all, and are whole sentences."""
    said = [phrasing.one_off(kind, people[n % 40], None)[1] for n in range(200)]
    assert not any(set("[]{}|") & set(text) for text in said)
    assert len(set(said)) >= 185


def test_a_name_is_used_only_where_given(phrasing: Phrasing, people: tuple[Person, ...]) -> None:
    """A worker who calls somebody by name writes the name; otherwise no first name is written."""
    situation = next(s for s in situations() if s.id == "neighbour-noise")
    named = [phrasing.statement(situation, people[0], "Zebedee")[1] for _ in range(80)]
    assert 5 < sum("Zebedee" in text for text in named) < 75
    assert not any("Zebedee" in phrasing.statement(situation, people[0], None)[1] for _ in range(80))


def test_one_sentence_is_not_worded_twice_while_it_can_be_worded_otherwise(
    phrasing: Phrasing, people: tuple[Person, ...]
) -> None:
    """Six hundred wordings of a large situation: none stands three times."""
    situation = next(s for s in situations() if s.id == "passed-between-teams")
    counts = Counter(phrasing.statement(situation, people[n % 40], None)[1] for n in range(600))
    assert max(counts.values()) <= 2
