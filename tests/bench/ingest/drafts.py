"""Made-up notes, and drafts of them as the door makes them."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from api.bootstrap import System
from contracts.notes import NoteIn
from services.foundation.log import Draft
from services.ingest.domain import Poster
from services.ingest.drafting import draft
from tests.support.door import a_note

SAID = (
    "I have waited eleven weeks for the boiler and nobody tells me when they will come",
    "Would like to get back to work once the children are settled at school",
)
WRITTEN = (
    "T/C w/ mum re: boiler. She has waited eleven weeks and nobody tells her when they will come. "
    "Would like to get back to work once the children are settled at school. Plan: chase the repairs team Thurs."
)


def notes(count: int, start: int = 0, *, written: bool = False) -> list[dict[str, Any]]:
    """Notes of two declared statements each, or of a text of the same length; a third as many people as notes."""
    said = [{"kind": "problem", "voice": "person", "text": SAID[0]}, {"kind": "aspiration", "text": SAID[1]}]
    words: dict[str, Any] = {"text": WRITTEN, "statements": None} if written else {"statements": said}
    return [a_note(id=f"n{i}", person=f"p{i // 3}", **words) for i in range(start, start + count)]


def drafts(system: System, count: int) -> list[Draft]:
    """Drafts of notes, ready to be appended, their people's keys made."""
    poster, books = Poster("bench"), system.ingest.registry.books()
    prepared = [system.ingest.prepared(NoteIn.model_validate(note), poster, books) for note in notes(count)]
    keys = system.vault.slot_keys([given.slot for given in prepared])
    return [draft(system.vault, keys[given.slot], given, amend=False) for given in prepared]


def anew(given: list[Draft]) -> list[Draft]:
    """The same drafts as if they were of other notes."""
    return [replace(one, once=os.urandom(16)) for one in given]
