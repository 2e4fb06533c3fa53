"""The small values that several pages are made of: who is signed in, a signal in a line, something said, a mistake."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from api.pages.charts import Expected
from api.pages.curves import Curve
from api.pages.wording import Share
from contracts.disclosure import Figure
from contracts.events.signals import SignalKind
from contracts.weeks import Week
from contracts.words import Kind, Relation, Scale, Voice


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who reads the page.

    Attributes:
        name: as shown at the head of the page.
        role: in words, such as "learning-space steward".
        answers_questions: their team has an outbox of questions.
        reads_openings: they are the data-protection lead.
    """

    name: str
    role: str
    answers_questions: bool = False
    reads_openings: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page shows around its own content.

    Attributes:
        safeguarding_url: the council's own route for "I am worried about someone".
        csrf_token: goes into every form that posts.
        evaluation: made-up data; the page says so.
        person: None when nobody is signed in.
        catching_up: much of what was said is not in any figure yet.
    """

    safeguarding_url: str
    csrf_token: str
    evaluation: bool = False
    person: SignedIn | None = None
    catching_up: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a list to choose from."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Counted:
    """Something that so many people said, with what it is about; `note` says in whose voice, or nothing."""

    about: Link
    people: Figure
    note: str = ""


@dataclass(frozen=True, slots=True)
class FieldError:
    """A mistake in a form: the field's name, what is wrong and how to mend it. Never the text that was given."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class KindSummary:
    """One kind in a home: how much is common, how much is not, how much is in people's own words.

    Attributes:
        patterns: how many patterns there are; whole, since it counts no people.
        idiosyncratic: share of statements that no pattern takes in.
        own_words: share of statements in the person's own voice.
        said: there was a closing run of this kind; without one nothing is withheld, there is nothing.
        curve: the share against the cut-off.
    """

    kind: Kind
    patterns: int
    idiosyncratic: Share | None
    own_words: Share | None
    said: bool = True
    curve: Curve | None = None


@dataclass(frozen=True, slots=True)
class HelpedHalf:
    """What people said helped in a half year.

    Attributes:
        half: in words; `complete`: it is over.
        people: for whom something helped; `needed_own`: of those, who needed what nobody else shared; `share`: the same.
        modes: how many were helped by which modes, each in words.
    """

    half: str
    complete: bool
    people: Figure
    needed_own: Figure
    share: Share | None
    modes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PatternLine:
    """A pattern in a list. Attributes as on its own page; `changed_at`: the scale that can change a barrier."""

    id: str
    name: str
    kind: Kind
    people: Figure
    own_words: Share | None
    mostly_workers: bool = False
    candidate: bool = False
    changed_at: Scale | None = None


@dataclass(frozen=True, slots=True)
class PatternGroup:
    """Patterns that lie near each other.

    Attributes:
        id: where a link to it leads; empty for those in no group, which have no name either.
        within: the names of the groups it lies in, from the nearest up.
    """

    id: str
    name: str
    kind: Kind
    within: tuple[str, ...]
    patterns: tuple[PatternLine, ...]


@dataclass(frozen=True, slots=True)
class SignalLine:
    """A signal in a list or on a sheet.

    Attributes:
        place: what its place is called.
        observed: distinct people that week; None where a list would set places side by side.
        four_weeks: distinct people in that week and the three before it; None like `observed`.
        expected: None for one found, not tested.
        question: the first question to take back.
        course: where its episode began and whether it is over, in a list of episodes.
    """

    id: str
    pattern: str
    pattern_kind: Kind | None
    kind: SignalKind
    place: str
    week: Week
    observed: Figure | None
    four_weeks: Figure | None
    expected: Expected | None
    own_words: Share | None
    question: str
    course: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Something said, shown as it may be shown to this reader, with whose voice it is."""

    text: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Behind:
    """A redacted statement behind a pattern or a signal; only for the context scope.

    Attributes:
        inferred: its kind was inferred, not declared by the source.
        week: when it happened.
        note: the note's public id, to open it with a reason.
        quote: its id, where it may be released as a quote here; `released`: it is.
    """

    text: str
    voice: Voice
    inferred: bool
    week: Week
    note: str
    quote: str = ""
    released: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """A voice chosen to be heard, redacted; only for the context scope.

    Attributes:
        part: why it was chosen, in words: it is typical, unlike the others, or fits least.
    """

    part: str
    said: Behind


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back to a question; never from which note."""

    text: str
    voice: Voice
    on: dt.date


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question already asked, and what came back. `outboxes` is how many sources or teams were asked."""

    text: str
    on: dt.date
    outboxes: int
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class OwnNote:
    """One of the asked source's own notes: its id there, and the link back into the posting system if it gave one."""

    their_id: str
    return_to: str | None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question waiting in a source's or team's outbox. `typed` and `voice` are an answer as typed so far."""

    id: str
    about: Link
    text: str
    on: dt.date
    notes: tuple[OwnNote, ...]
    typed: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One interpretation. `dissents_from` is the number on the page (from 1) of the reading it disagrees with."""

    id: str
    by: str
    on: dt.date
    text: str
    dissents_from: int | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A whole note was opened: who, when, through what, and why."""

    at: dt.datetime
    by: str
    note: str
    via: Link
    reason: str
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class AskLine:
    """An ask to open a note, for the one who asked: where it leads when it is granted."""

    about: Link
    note: str
    at: dt.datetime
    state: str
    until: dt.datetime | None
    open_url: str


@dataclass(frozen=True, slots=True)
class OwnerAsk:
    """An ask to open a note, for the note's owner, with their own id of the note and the way back to it."""

    id: str
    their_id: str
    return_to: str | None
    about: Link
    by: str
    at: dt.datetime
    reason: str
    state: str
    until: dt.datetime | None


@dataclass(frozen=True, slots=True)
class SpaceField:
    """A learning space to be opened, as typed so far."""

    name: str = ""
    purpose: str = ""
    scale: str = ""


@dataclass(frozen=True, slots=True)
class StatementField:
    """One thing said, as typed into the form so far."""

    text: str = ""
    kind: str = ""
    voice: str = ""
    may_quote: bool = False


@dataclass(frozen=True, slots=True)
class NoteStatement:
    """One statement of a whole note.

    Attributes:
        pattern: the pattern it lies in; None when it lies in none.
        waiting: it has not been placed yet.
    """

    text: str
    kind: Kind
    voice: Voice
    inferred: bool
    out_of_bounds: bool
    pattern: Link | None
    waiting: bool = False
