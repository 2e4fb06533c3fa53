"""The three made-up people as whom a newcomer may look round an evaluation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from api.auth import Principal
from api.demo.council import COUNCIL
from contracts.words import Scope

TEAM: Final = "tenancy-support"
"""The steward's own team: its outbox of questions is theirs, and what they write down is its note."""

READERS: Final = (
    ("an analyst", Principal("Ana, analyst", frozenset({Scope.PATTERNS_READ, Scope.SIGNALS_READ}), COUNCIL)),
    (
        "a learning-space steward",
        Principal(
            "Sam, learning-space steward",
            frozenset(
                {Scope.PATTERNS_READ, Scope.SIGNALS_READ, Scope.LEARNING_WRITE, Scope.CONTEXT_READ, Scope.NOTES_WRITE}
            ),
            COUNCIL,
            TEAM,
        ),
    ),
    (
        "the data-protection lead",
        Principal(
            "Dee, data-protection lead",
            frozenset({Scope.PATTERNS_READ, Scope.SIGNALS_READ, Scope.CONTEXT_READ, Scope.ADMIN}),
        ),
    ),
)
"""What each is called, and who they are in the made-up council."""


def readers(knows_place: Callable[[str], bool]) -> tuple[tuple[str, Principal], ...]:
    """What each is called, and who they are: of the made-up council where it is here, and else of any place."""
    if knows_place(COUNCIL):
        return READERS
    return tuple((title, replace(person, place=None, team=None)) for title, person in READERS)
