"""What is decided about a note's words, once, at the door: statements, kinds, what to hide, what to leave alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from contracts.events import Redaction, Statement
from contracts.notes import NoteIn
from services.ingest.bounds import touches
from services.ingest.errors import InvalidNoteError
from services.ingest.ports import Piece, Texts

NO_GLOSSARY: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Read:
    """A note's words as read; the statements' ids are still empty.

    Attributes:
        parts: kind and normalised text of each statement: what its id is made from.
        text_redactions: spans of the whole text.
    """

    statements: tuple[Statement, ...]
    parts: tuple[str, ...]
    text_redactions: tuple[Redaction, ...]
    methods: dict[str, str]


def read(note: NoteIn, texts: Texts, glossary: Mapping[str, str] = NO_GLOSSARY) -> Read:
    """Read a note's words: a text alone is split, a kind left out is inferred, a declared one stands.

    Args:
        note: as admitted.
        texts: the methods.
        glossary: abbreviations of its source.

    Raises:
        InvalidNoteError: a text holds what cannot be taken.
    """
    _screen(note, texts)
    hidden = texts.redactions(note.text, note.known_names) if note.text else ()
    statements = _declared(note, texts, glossary) if note.statements else _split(note, texts, hidden, glossary)
    return Read(
        statements=statements,
        parts=tuple(f"{statement.kind}\x1f{texts.normal(statement.text)}" for statement in statements),
        text_redactions=hidden,
        methods=texts.versions(),
    )


def _screen(note: NoteIn, texts: Texts) -> None:
    said = {"text": note.text, "matters": note.matters}
    said |= {f"out_of_bounds.{index}": text for index, text in enumerate(note.out_of_bounds)}
    said |= {f"statements.{index}.text": one.text for index, one in enumerate(note.statements or ())}
    refused = [(field, texts.refusal(text)) for field, text in said.items() if text is not None]
    wrong = [(field, mend) for field, mend in refused if mend is not None]
    if wrong:
        raise InvalidNoteError(*wrong)


def _declared(note: NoteIn, texts: Texts, glossary: Mapping[str, str]) -> tuple[Statement, ...]:
    found = []
    for said in note.statements or ():
        spelt = texts.spelt_out(said.text, glossary)
        kind, confidence = (said.kind, None) if said.kind is not None else texts.infer(Piece(spelt or said.text))
        hidden = texts.redactions(said.text, note.known_names)
        found.append(
            Statement(
                id="",
                kind=kind,
                inferred=said.kind is None,
                confidence=confidence,
                text=said.text,
                voice=said.voice,
                mode=said.mode,
                helped=said.helped,
                helped_voice=said.helped_voice,
                scale=said.scale,
                actors=tuple(said.actors),
                factors=tuple(said.factors),
                may_quote=said.may_quote,
                out_of_bounds=touches(note.out_of_bounds, (said.text, *said.actors, *said.factors)),
                redactions=hidden,
                review=texts.doubts(said.text, hidden),
                spelt_out=spelt,
            )
        )
    return tuple(found)


def _split(
    note: NoteIn, texts: Texts, hidden: Sequence[Redaction], glossary: Mapping[str, str]
) -> tuple[Statement, ...]:
    found = []
    doubts = texts.doubts(note.text or "", hidden)
    for piece in texts.split(note.text or ""):
        spelt = texts.spelt_out(piece.text, glossary)
        kind, confidence = texts.infer(piece if spelt is None else replace(piece, text=spelt))
        found.append(
            Statement(
                id="",
                kind=kind,
                inferred=True,
                confidence=confidence,
                text=piece.text,
                voice=texts.voice(piece),
                out_of_bounds=touches(note.out_of_bounds, (piece.text, piece.heading)),
                redactions=_within(hidden, piece),
                review=_within(doubts, piece),
                spelt_out=spelt,
            )
        )
    return tuple(found)


def _within(hidden: Sequence[Redaction], piece: Piece) -> tuple[Redaction, ...]:
    """The spans of a whole text that lie in one piece of it, counted from the piece's beginning."""
    first, last = piece.start, piece.start + len(piece.text)
    return tuple(
        Redaction(start=max(span.start, first) - first, end=min(span.end, last) - first, type=span.type)
        for span in hidden
        if span.start < last and first < span.end
    )


def named(statements: Sequence[Statement], ids: Sequence[str]) -> tuple[Statement, ...]:
    """The statements with their ids."""
    return tuple(statement.model_copy(update={"id": ident}) for statement, ident in zip(statements, ids, strict=True))
