"""Facts: notes and what became of them, people's boundaries, places, sources, openings."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from contracts.events.base import Event, Payload, Wrapped
from contracts.words import Helped, Kind, Mode, PlaceKind, Reach, ReachSetBy, Relation, Scale, Voice


class Redaction(Payload):
    """A span of a text that only the context scope sees, in characters, end exclusive."""

    start: int
    end: int
    type: str


class Statement(Payload):
    """One thing said in a note, as decided once, at the door.

    Attributes:
        id: HMAC under the person's key of note, kind and normalised text; stays over an amendment that keeps both.
        inferred: the kind was inferred by `method` with `confidence` (0 to 1); never so when the source declared it.
        out_of_bounds: it touches what the person wants left alone; nothing is made from it.
        redactions: spans hidden outside the context scope.
        review: spans that may be a name nobody told us; nothing that leaves the context scope uses them.
        spelt_out: the text with abbreviations spelt out, where it has any: what is embedded, and shown to nobody.
    """

    id: str
    kind: Kind
    inferred: bool = False
    confidence: float | None = None
    text: str
    voice: Voice
    mode: Mode | None = None
    helped: Helped | None = None
    helped_voice: Voice | None = None
    scale: Scale | None = None
    actors: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    may_quote: bool = False
    out_of_bounds: bool = False
    redactions: tuple[Redaction, ...] = ()
    review: tuple[Redaction, ...] = ()
    spelt_out: str | None = None


class NoteBody(Event):
    """What a recorded and an amended note share.

    Attributes:
        note: the note's public id.
        source: URI of the posting system; `source_id` is its own id for the note.
        person: keyed hash of (scheme, person).
        scheme: within which person references are unique.
        occurred_at: as posted (ISO 8601 date or date-time with offset).
        week: ISO week of `occurred_at` on the clocks of the service's time zone.
        place: code of what the posted place was on the day it happened (a ward's old code, its one heir's); None when absent
            or of no fixed address (counted at the source's home).
        home: the council it counts in, resolved by the date it happened; None when only a team may learn from it.
        methods: versions of the splitting, kind and redaction methods that decided.
        held_back: how far it might travel if the person did not object to any use; `reach` is then the relationship.
        body_hash: SHA-256 of the note as posted, for reconciling with its source; see `services.ingest.digests`.
        digest: HMAC under the person's key of the body as given, as the book of idempotency has it for this event, so that the
            book can be checked; None in events written before it was kept.
    """

    note: str
    source: str
    source_id: str
    person: str
    scheme: str
    occurred_at: str
    week: str
    place: str | None = None
    home: str | None = None
    team: str | None = None
    reach: Reach
    reach_set_by: ReachSetBy
    held_back: Reach | None = None
    matters: str | None = None
    out_of_bounds: tuple[str, ...] = ()
    text: str | None = None
    text_redactions: tuple[Redaction, ...] = ()
    statements: tuple[Statement, ...]
    return_to: str | None = None
    language: str | None = None
    recorded_by: str
    methods: dict[str, str] = Field(default_factory=dict)
    body_hash: str | None = None
    digest: str | None = None


class NoteRecorded(NoteBody):
    """A note was posted."""

    topic: ClassVar[str] = "ingest.note.recorded.v1"


class NoteAmended(NoteBody):
    """The source sent a later body for the same (source, id)."""

    topic: ClassVar[str] = "ingest.note.amended.v1"


class NoteWithdrawn(Event):
    """The note is out of every read and figure; its text stays sealed for subject access."""

    topic: ClassVar[str] = "ingest.note.withdrawn.v1"
    note: str
    reason: str | None = None
    withdrawn_by: str


class ReachChanged(Event):
    """The person (or the source for them) narrowed or widened how far a note may travel.

    Attributes:
        because: said of every note of a person at once: they object to any use, or no longer do.
    """

    topic: ClassVar[str] = "ingest.note.reach_changed.v1"
    note: str
    reach: Reach
    set_by: ReachSetBy
    agreed_by: str | None = None
    agreed_at: str | None = None
    changed_by: str
    because: Literal["objection", "objection_lifted"] | None = None


class PlaceDefined(Event):
    """A node of the hierarchy of places, with the dates between which it is that."""

    topic: ClassVar[str] = "ingest.place.defined.v1"
    code: str
    name: str
    kind: PlaceKind
    parent: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    x: float | None = None
    y: float | None = None
    neighbours: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()


class SourceRegistered(Event):
    """A posting system and what it declares for its notes."""

    topic: ClassVar[str] = "ingest.source.registered.v1"
    source: str
    name: str
    home: str | None = None
    default_reach: Reach | None = None
    person_scheme: str | None = None
    contact: str | None = None
    controller: str | None = None
    purpose: str | None = None
    lawful_basis: str | None = None
    places: tuple[str, ...] = ()
    schema_version: str | None = None
    record_class: str | None = None
    glossary: dict[str, str] = Field(default_factory=dict)


class NoteOpened(Event):
    """Somebody opened a whole note, for a reason, through a pattern or a signal that it stands behind.

    Attributes:
        relation: by which right; None in events written before it was asked for.
        ask: id of the ask that was granted.
        source: whose note it is, and `team`: who is told when glass was broken.
    """

    topic: ClassVar[str] = "ingest.note.opened.v1"
    opening: str
    note: str
    person: str
    opened_by: str
    via: str
    reason: Wrapped
    at: str
    relation: Relation | None = None
    ask: str | None = None
    source: str | None = None
    team: str | None = None


class OpeningAsked(Event):
    """Somebody asks the owner of a note to let them open it, through the signal or pattern that raised the question."""

    topic: ClassVar[str] = "ingest.opening.asked.v1"
    ask: str
    note: str
    person: str
    source: str
    team: str | None = None
    via: str
    reason: Wrapped
    asked_by: str
    at: str


class OpeningGranted(Event):
    """The note's owner lets the one who asked open it, for this question, until a moment."""

    topic: ClassVar[str] = "ingest.opening.granted.v1"
    ask: str
    granted_by: str
    at: str
    until: str


class OpeningDeclined(Event):
    """The note's owner says no, or takes a grant back."""

    topic: ClassVar[str] = "ingest.opening.declined.v1"
    ask: str
    declined_by: str
    at: str


class NotesListed(Event):
    """Somebody listed the redacted statements behind a pattern or signal."""

    topic: ClassVar[str] = "ingest.notes.listed.v1"
    listed_by: str
    via: str
    count: int
    at: str
