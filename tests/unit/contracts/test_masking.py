"""Masking: whole words wherever they stand, lengths kept, everything a note says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.events import NoteRecorded, Redaction, Statement
from contracts.masking import BLOCK, masked, masked_text, occurrences
from contracts.words import Kind, Reach, ReachSetBy, Voice


def note(**fields: object) -> NoteRecorded:
    """A note that names Jean in every text it has."""
    said = Statement(
        id="s", kind=Kind.PROBLEM, voice=Voice.PERSON, text="Jean rang", actors=("Jean",), factors=("Jean",)
    )
    whole = {
        "note": "n",
        "source": "urn:s",
        "source_id": "1",
        "person": "p",
        "scheme": "urn:s",
        "occurred_at": "2026-11-02",
        "week": "2026-W45",
        "reach": Reach.PLACE,
        "reach_set_by": ReachSetBy.PERSON,
        "recorded_by": "t",
        "statements": (said,),
        "text": "Jean rang",
        "matters": "seeing Jean",
        "out_of_bounds": ("Jean",),
    }
    return NoteRecorded.model_validate({**whole, **fields})


def test_everything_a_note_says_is_masked_and_ids_stay() -> None:
    """Text, matters, bounds, statements, actors and factors; the statement is the same statement."""
    hidden = masked(note(), ["jean"])
    assert "Jean" not in hidden.model_dump_json()
    assert hidden.statements[0].id == "s"
    assert hidden.statements[0].text == f"{BLOCK * 4} rang"
    assert hidden.statements[0].redactions == (Redaction(start=0, end=4, type="masked"),)
    assert masked(note(), []) == note()


def test_whole_words_whatever_their_case_and_blanks() -> None:
    """A name within another word is another word; a longer name is hidden whole."""
    text = "Jean  OKAFOR and Jeanette met jean."
    assert [text[a:b] for a, b in occurrences(text, ["Jean", "Jean Okafor"])] == ["Jean  OKAFOR", "jean"]
    assert masked_text(text, ["Jean Okafor", "jean"]) == f"{BLOCK * 4}  {BLOCK * 6} and Jeanette met {BLOCK * 4}."


def test_a_redaction_that_a_mask_touches_becomes_one_with_it() -> None:
    """What was hidden stays hidden, spans stay in order and apart."""
    said = Statement(
        id="s",
        kind=Kind.PROBLEM,
        voice=Voice.PERSON,
        text="Mrs Jean Okafor rang 07700 900123",
        redactions=(Redaction(start=4, end=15, type="name"), Redaction(start=21, end=33, type="phone")),
    )
    (found,) = masked(note(statements=(said,)), ["Jean"]).statements
    assert found.redactions == (Redaction(start=4, end=15, type="masked"), Redaction(start=21, end=33, type="phone"))


WORDS = st.sampled_from(["jean", "okafor", "ok", "the", "x"])


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=3))
def test_no_masked_word_is_left_and_nothing_else_is_touched(said: list[str], hidden: list[str]) -> None:
    """Of any text: the length stays, hidden words are gone, the others stand where they stood."""
    text = " ".join(said)
    after = masked_text(text, hidden)
    assert len(after) == len(text)
    assert after.split() == [BLOCK * len(word) if word in hidden else word for word in said]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("saw Jose\u0301 Pen\u0303a today", "Jos\u00e9 Pe\u00f1a"),
        ("saw Jos\u00e9 Pe\u00f1a today", "jose pena"),
        ("saw Jose Pena today", "Jos\u00e9 Pe\u00f1a"),
        ("saw O\u2019Brien today", "O'Brien"),
        ("saw O'Brien today", "O\u2018BRIEN"),
        ("saw Anne-Marie today", "anne marie"),
        ("saw Anne\n Marie today", "Anne\u2011Marie"),
        ("saw Stra\u00dfer today", "STRASSER"),
        ("saw Je\u00adan today", "Jean"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(text: str, name: str) -> None:
    """Accents, apostrophes, hyphens and unseen characters make no difference, and all of it is masked, at its length."""
    assert [text[start:end] for start, end in occurrences(text, [name])] == [text[4:-6]]
    hidden = masked_text(text, [name])
    assert len(hidden) == len(text)
    assert set(hidden[4:-6]) <= {BLOCK, " ", "\n"}
    assert (hidden[:4], hidden[-6:]) == ("saw ", " today")


def test_part_of_a_word_is_no_name() -> None:
    """Whole words, with an accent at their end as well."""
    assert occurrences("Pe\u00f1alver and Josefa", ["Pena", "Jose"]) == []
    assert occurrences("Rene\u0301 came", ["Rene"]) == [(0, 5)]
