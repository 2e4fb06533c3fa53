"""The pages that lead back to context, one frozen value each: questions, readings, a note opened, a conversation.

As in `views`, each names exactly what its template uses.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from api.pages.parts import (
    AskLine,
    Choice,
    FieldError,
    Link,
    NoteStatement,
    Opening,
    OpenQuestion,
    OwnerAsk,
    Reading,
    SpaceField,
    StatementField,
)
from api.pages.views import Section, View
from contracts.words import Reach, ReachSetBy, Relation, Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningPage(View):
    """Before a whole note is opened: the first way (ask), and a form for the reason.

    Attributes:
        relation: by which right the reader may open it; None: its owner is to be asked, or glass broken.
    """

    template: ClassVar[str] = "opening.html"
    note: str
    via: str
    about: Link
    relation: Relation | None = None
    reason: str = ""
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePage(View):
    """A whole note in context, as it was written; the opening of it has been recorded.

    Attributes:
        occurred: in words, since a note may hold a day or a moment.
        text: the note's own text, empty if it came as statements only.
        opened_at, reason: as recorded for the data-protection lead.
        return_to: back into the posting system, where the worker who knows the person works.
    """

    template: ClassVar[str] = "note.html"
    about: Link
    source: str
    their_id: str
    occurred: str
    place: str
    team: str
    reach: Reach
    reach_set_by: ReachSetBy
    matters: str
    out_of_bounds: tuple[str, ...]
    statements: tuple[NoteStatement, ...]
    text: str
    return_to: str | None
    opened_at: dt.datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacesPage(View):
    """The learning spaces of the reader's place, with a small form to open one.

    Attributes:
        may_open: the form is shown.
        typed: what has been typed into it so far.
    """

    template: ClassVar[str] = "spaces.html"
    section: ClassVar[Section] = "spaces"
    spaces: tuple[Link, ...]
    may_open: bool
    typed: SpaceField = field(default_factory=SpaceField)
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacePage(View):
    """A learning space: what it is for, what is being read in it, and the barriers that its scale can change."""

    template: ClassVar[str] = "space.html"
    section: ClassVar[Section] = "spaces"
    name: str
    scale: Scale
    place: str
    purpose: str
    subjects: tuple[Link, ...]
    barriers: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingsPage(View):
    """Readings of one signal or pattern in a learning space, side by side, dissent kept."""

    template: ClassVar[str] = "readings.html"
    section: ClassVar[Section] = "spaces"
    space: Link
    subject: Link
    action: str
    readings: tuple[Reading, ...]
    may_add: bool
    text: str = ""
    dissents_from: str = ""
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationPage(View):
    """The one-screen form to write down a conversation, for a charity with no system.

    Attributes are what has been typed so far; `statements` holds one entry for each block to show, at least one.
    `once` makes sending the form twice harmless.
    """

    template: ClassVar[str] = "conversation.html"
    section: ClassVar[Section] = "conversation"
    once: str
    places: tuple[Choice, ...]
    statements: tuple[StatementField, ...] = (StatementField(),)
    person: str = ""
    occurred_at: str = ""
    place: str = ""
    reach: str = ""
    person_agreed: bool = False
    matters: str = ""
    out_of_bounds: str = ""
    known_names: str = ""
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationSavedPage(View):
    """A conversation was written down; where each thing said stands for now, shown to its writer only.

    Attributes:
        address: of this page, which looks again while it `waits` for something said to be placed.
        counted: it may inform anything beyond the relationship.
        statements: as others would read them, names hidden.
    """

    template: ClassVar[str] = "conversation_saved.html"
    section: ClassVar[Section] = "conversation"
    address: str
    waits: bool
    reach: Reach
    counted: bool
    statements: tuple[NoteStatement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsPage(View):
    """The questions that wait for a source or team, naming only its own notes. `sent`: an answer has just gone back."""

    template: ClassVar[str] = "questions.html"
    owner: str
    sent: bool
    questions: tuple[OpenQuestion, ...]
    next_url: str | None
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningsPage(View):
    """The data-protection lead's list of every opening of a whole note, newest first.

    Attributes:
        broken: those of the last 14 days for which glass was broken; told first.
    """

    template: ClassVar[str] = "openings.html"
    broken: tuple[Opening, ...]
    openings: tuple[Opening, ...]
    next_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AsksPage(View):
    """What the reader asked to open, and what came of it."""

    template: ClassVar[str] = "asks.html"
    asks: tuple[AskLine, ...]
    next_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OurNotesPage(View):
    """For a source or team: who asks to open a note of theirs, and who opened one. `broken` are told first."""

    template: ClassVar[str] = "our_notes.html"
    owner: str
    asks: tuple[OwnerAsk, ...]
    broken: tuple[Opening, ...]
    openings: tuple[Opening, ...]
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPage(View):
    """Where one signs in.

    Attributes:
        people: the demonstration people's links; empty outside evaluation.
        provider_url: where one's own organisation's sign-in begins; None where there is none.
    """

    template: ClassVar[str] = "sign_in.html"
    people: tuple[Link, ...]
    provider_url: str | None
    errors: tuple[FieldError, ...] = ()
