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


@dataclass(frozen=True, slots=True)
class CodebookLine:
    """One pattern in the codebook. `url`: its page."""

    name: str
    kind: Kind
    named_by_people: bool
    url: str
    description: str
    inclusion: str
    exclusion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookPage(View):
    """The codebook of a place: what each pattern is, what belongs in it and what does not.

    Attributes:
        reviewed, named: of its patterns how many people decided something about, and of their names how many are people's.
        action: where one is read in; None for those who may not.
        read: what became of the one just read in; `misread`: what of it could not be taken, a sentence each.
        text: the table as typed so far.
        may_seem: some words in it may name somebody, so a box to say that they do not is shown.
        samples_url: where two people code; None for those who may not.
    """

    template: ClassVar[str] = "codebook.html"
    section: ClassVar[Section] = "patterns"
    place: str
    files: tuple[Link, ...]
    with_examples: bool
    entries: tuple[CodebookLine, ...]
    reviewed: int
    named: int
    action: str | None
    samples_url: str | None
    read: str = ""
    misread: tuple[str, ...] = ()
    text: str = ""
    may_seem: bool = False
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleField:
    """What has been typed into the form that draws a sample so far."""

    kind: str = ""
    size: str = "50"
    first: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A sample in a list. `state`: how far it is, in words."""

    url: str
    kind: Kind
    coders: str
    at: dt.datetime
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplesPage(View):
    """Samples of a place that two people code, newest first, and the form that draws one."""

    template: ClassVar[str] = "samples.html"
    section: ClassVar[Section] = "patterns"
    place: str
    action: str
    samples: tuple[SampleLine, ...]
    typed: SampleField
    errors: tuple[FieldError, ...] = ()
    next_url: str | None = None


@dataclass(frozen=True, slots=True)
class CodeField:
    """A statement of a sample, and what has been chosen for it so far; `none` for no pattern, empty for not yet."""

    id: str
    text: str
    voice: Voice
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """How far two people agree; texts, since kappa may be one that cannot be told."""

    same: int
    statements: int
    kappa: str
    interval: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePage(View):
    """One sample: the form for one of its two people, or how far the two agree.

    Attributes:
        may_code: the reader is one of the two and not done yet.
        waiting: who is not done yet, in words; empty when both are.
        fields: the statements, for the form.
        agreement: None until both are done.
    """

    template: ClassVar[str] = "sample.html"
    section: ClassVar[Section] = "patterns"
    back: Link
    kind: Kind
    coders: str
    action: str
    may_code: bool
    waiting: str
    patterns: tuple[Choice, ...]
    fields: tuple[CodeField, ...]
    agreement: AgreementLine | None
    errors: tuple[FieldError, ...] = ()
