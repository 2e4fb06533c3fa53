"""What is decided about a note's words, once, at the door: statements, kinds, what to hide, what to leave alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.events import Redaction, Statement
from contracts.notes import NoteIn
from contracts.words import Voice
from services.ingest.bounds import touches
from services.ingest.ports import Piece, Texts


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


def read(note: NoteIn, texts: Texts) -> Read:
    """Read a note's words: a text alone is split, a kind left out is inferred, a declared one stands."""
    statements = _declared(note, texts) if note.statements else _split(note, texts)
    return Read(
        statements=statements,
        parts=tuple(f"{statement.kind}\x1f{texts.normal(statement.text)}" for statement in statements),
        text_redactions=texts.redactions(note.text, note.known_names) if note.text else (),
        methods=texts.versions(),
    )


def _declared(note: NoteIn, texts: Texts) -> tuple[Statement, ...]:
    found = []
    for said in note.statements or ():
        kind, confidence = (said.kind, None) if said.kind is not None else texts.infer(Piece(said.text))
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
                redactions=texts.redactions(said.text, note.known_names),
            )
        )
    return tuple(found)


def _split(note: NoteIn, texts: Texts) -> tuple[Statement, ...]:
    found = []
    for piece in texts.split(note.text or ""):
        kind, confidence = texts.infer(piece)
        found.append(
            Statement(
                id="",
                kind=kind,
                inferred=True,
                confidence=confidence,
                text=piece.text,
                voice=Voice.WORKER,  # a voice is never taken for the person's by inference
                out_of_bounds=touches(note.out_of_bounds, (piece.text, piece.heading)),
                redactions=texts.redactions(piece.text, note.known_names),
            )
        )
    return tuple(found)


def named(statements: Sequence[Statement], ids: Sequence[str]) -> tuple[Statement, ...]:
    """The statements with their ids."""
    return tuple(statement.model_copy(update={"id": ident}) for statement, ident in zip(statements, ids, strict=True))
