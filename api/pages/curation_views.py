"""The pages on which people decide about patterns, one frozen value each. As in `views`, each names what its template uses."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from api.pages.parts import Choice, FieldError, Link
from api.pages.views import Section, View
from contracts.weeks import Week
from contracts.words import Kind, Voice


@dataclass(frozen=True, slots=True)
class CuratedStatement:
    """A redacted statement, to say of it where it belongs; its whole note opens with a reason."""

    id: str
    text: str
    voice: Voice
    week: Week
    note: str


@dataclass(frozen=True, slots=True)
class DecisionField:
    """What has been typed into the forms so far."""

    name: str = ""
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    other: str = ""
    reason: str = ""
    act: str = ""
    sure: bool = False
    chosen: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision as it is told.

    Attributes:
        what: a sentence without who and when.
        undo_url: where it is undone; None where it was, or is itself an undoing.
    """

    id: str
    what: str
    words: tuple[str, ...]
    reason: str
    by: str
    at: dt.datetime
    undone: bool
    undo_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CurationPage(View):
    """The forms with which people decide about a pattern, for the context scope.

    Attributes:
        others: patterns of the same kind that may go into this one.
        look_url: lists its statements; None once they are here.
        inside: its statements; `near`: those that belong to no pattern and are nearest to it; None until asked for.
        may_seem: some words typed may name somebody, so a box to say that they do not is shown.
    """

    template: ClassVar[str] = "curation.html"
    section: ClassVar[Section] = "patterns"
    id: str
    name: str
    kind: Kind
    named_by_people: bool
    set_aside: str
    others: tuple[Choice, ...]
    look_url: str | None
    inside: tuple[CuratedStatement, ...] | None
    near: tuple[CuratedStatement, ...] | None
    may_seem: bool = False
    typed: DecisionField = field(default_factory=DecisionField)
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CurationHistoryPage(View):
    """Who decided what about a pattern, when and why, newest first. `saved`: one has just been taken."""

    template: ClassVar[str] = "curation_history.html"
    section: ClassVar[Section] = "patterns"
    id: str
    name: str
    kind: Kind
    named_by_people: bool
    description: str
    inclusion: str
    exclusion: str
    set_aside: str
    into: Link | None
    saved: bool
    decisions: tuple[DecisionLine, ...]
    errors: tuple[FieldError, ...] = ()
