"""What is decided about a note's words, with methods a test can see through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from contracts.events import Redaction
from contracts.notes import EXAMPLE, NoteIn
from contracts.words import Kind, Voice
from services.ingest.errors import InvalidNoteError
from services.ingest.ports import Piece
from services.ingest.reading import named, read


class Plain:
    """One statement a line; a line with "want" is an aspiration; names are found as they stand."""

    def versions(self) -> dict[str, str]:
        """One."""
        return {"all": "plain"}

    def split(self, text: str) -> list[Piece]:
        """By line."""
        lines = text.split("\n")
        starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
        return [Piece(line, start, heading="Goals") for line, start in zip(lines, starts, strict=True)]

    def spelt_out(self, text: str, glossary: Mapping[str, str]) -> str | None:
        """Words of the glossary."""
        spelt = " ".join(glossary.get(word, word) for word in text.split())
        return spelt if spelt != text else None

    def voice(self, piece: Piece) -> Voice:
        """Somebody's, where it is quoted."""
        return Voice.OTHER if piece.text.startswith('"') else Voice.WORKER

    def refusal(self, text: str) -> str | None:
        """One word cannot be taken."""
        return "take it out" if "forbidden" in text else None

    def infer(self, piece: Piece) -> tuple[Kind, float]:
        """By one word."""
        return (Kind.ASPIRATION, 0.75) if "want" in piece.text else (Kind.PROBLEM, 0.5)

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """The first place of each name."""
        return tuple(
            Redaction(start=text.find(n), end=text.find(n) + len(n), type="name") for n in known_names if n in text
        )

    def doubts(self, text: str, hidden: Sequence[Redaction]) -> tuple[Redaction, ...]:
        """Wherever Ixchel is spoken of."""
        at = text.find("Ixchel")
        return () if at < 0 else (Redaction(start=at, end=at + 6, type="name?"),)

    def normal(self, text: str) -> str:
        """Lower case."""
        return text.lower()


def note(**fields: Any) -> NoteIn:
    """A note with other fields."""
    return NoteIn.model_validate({**EXAMPLE, **fields})


def test_a_text_alone_is_split_and_inferred_in_the_workers_voice() -> None:
    """Every statement is marked inferred, and none is taken for the person's own words."""
    found = read(note(statements=None, text="I want a job\nNo heating for Zed", known_names=["Zed"]), Plain())
    assert [(s.kind, s.confidence, s.inferred, s.voice) for s in found.statements] == [
        (Kind.ASPIRATION, 0.75, True, Voice.WORKER),
        (Kind.PROBLEM, 0.5, True, Voice.WORKER),
    ]
    assert [len(s.redactions) for s in found.statements] == [0, 1]
    span = found.statements[1].redactions[0]
    assert found.statements[1].text[span.start : span.end] == "Zed"
    assert found.text_redactions[0].start == len("I want a job\nNo heating for ")
    assert found.methods == {"all": "plain"}


def test_a_doubt_stands_with_the_statement_it_is_in() -> None:
    """Counted from the statement's beginning, whether the text was split or declared."""
    split = read(note(statements=None, text="No heating\nWe saw Ixchel"), Plain()).statements
    assert [[(d.start, d.end) for d in s.review] for s in split] == [[], [(7, 13)]]
    declared = read(note(statements=[{"kind": "problem", "text": "Ixchel is cold"}]), Plain()).statements
    assert [(d.start, d.end, d.type) for d in declared[0].review] == [(0, 6, "name?")]


def test_with_statements_the_text_is_context() -> None:
    """It is neither split nor counted; declared kinds stand, and only those left out are inferred."""
    said = [{"kind": "strength", "text": "I want a job"}, {"text": "I WANT A JOB", "voice": "person"}]
    found = read(note(statements=said, text="No heating"), Plain())
    assert [(s.kind, s.inferred, s.voice) for s in found.statements] == [
        (Kind.STRENGTH, False, Voice.WORKER),
        (Kind.PROBLEM, True, Voice.PERSON),
    ]
    assert found.parts == ("strength\x1fi want a job", "problem\x1fi want a job")


def test_boundaries_reach_actors_factors_and_headings() -> None:
    """A statement is out of bounds by what it names, not only by its text."""
    said = [{"text": "a", "actors": ["mother"]}, {"text": "b", "factors": ["drinking"]}, {"text": "c"}]
    found = read(note(statements=said, out_of_bounds=["my mother", "drink"]), Plain())
    assert [s.out_of_bounds for s in found.statements] == [True, True, False]
    split = read(note(statements=None, text="x\ny", out_of_bounds="goals"), Plain())
    assert all(s.out_of_bounds for s in split.statements)


def test_a_text_that_cannot_be_taken_is_named_by_its_field() -> None:
    """Wherever it stands, and every one of them."""
    wrong = note(
        text="forbidden",
        matters="forbidden",
        out_of_bounds=["x", "forbidden"],
        statements=[{"text": "x"}, {"text": "forbidden"}],
    )
    with pytest.raises(InvalidNoteError) as refusal:
        read(wrong, Plain())
    assert [field for field, _ in refusal.value.fields] == ["text", "matters", "out_of_bounds.1", "statements.1.text"]


def test_ids_are_given_in_order() -> None:
    """One each."""
    found = read(note(statements=None, text="x\ny"), Plain())
    assert [s.id for s in named(found.statements, ["1", "2"])] == ["1", "2"]


def test_a_sources_abbreviations_are_spelt_out_beside_what_was_written() -> None:
    """The kind is told by what is meant; what people read stays as it was."""
    said = [{"kind": None, "text": "wnt a flat"}, {"kind": "problem", "text": "no heating"}]
    read_as = read(note(statements=said), Plain(), {"wnt": "want"}).statements
    assert [(s.text, s.spelt_out, s.kind) for s in read_as] == [
        ("wnt a flat", "want a flat", Kind.ASPIRATION),
        ("no heating", None, Kind.PROBLEM),
    ]
    (split,) = read(note(statements=None, text="wnt a flat"), Plain(), {"wnt": "want"}).statements
    assert (split.text, split.spelt_out, split.kind) == ("wnt a flat", "want a flat", Kind.ASPIRATION)
