"""What became of a note, folded from its events: which statements stand, how far they may travel, what went and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from contracts.events import NoteAmended, NoteBody, NoteMasked, NoteRecorded, NoteWithdrawn, ReachChanged, Statement
from contracts.languages import not_read
from contracts.masking import masked
from contracts.words import Kind, Reach
from services.foundation.log import Envelope, EventLog

NOTE = "ingest.note."
LATER = (NoteAmended, NoteMasked, NoteWithdrawn, ReachChanged)
"""What is said of a note after it was recorded."""


@dataclass
class NoteState:
    """One note as it stands.

    Attributes:
        body: its newest body; `key` seals it, `position` and `recorded_at` (UNIX seconds) are those of that event.
        reach: how far it may travel now; `said` is what was last said of it apart from a body.
        hidden: words of it that name somebody else, and are masked in every body.
        changed: statements whose words were masked.
        gone: statements that stood once and do not now, with why: amended, narrowed or withdrawn.
        known: whether it ever reached further than the relationship; if not, nothing of it may leave a trace here.
    """

    note: str
    body: NoteBody | None = None
    key: str = ""
    position: int = 0
    recorded_at: int = 0
    reach: Reach = Reach.RELATIONSHIP
    said: Reach | None = None
    withdrawn: bool = False
    hidden: tuple[str, ...] = ()
    changed: set[str] = field(default_factory=set)
    known: bool = False
    seen: dict[str, str] = field(default_factory=dict)

    def hear(self, envelope: Envelope) -> None:
        """Fold one of its events in."""
        event = envelope.payload
        if isinstance(event, NoteRecorded | NoteAmended):
            self._body(event, envelope)
        elif isinstance(event, NoteWithdrawn):
            self.withdrawn = True
        elif isinstance(event, ReachChanged):
            self.reach = self.said = event.reach
        elif isinstance(event, NoteMasked):
            self.hidden += event.words
            if self.body is not None:
                before, self.body = self.body, masked(self.body, event.words)
                pairs = zip(before.statements, self.body.statements, strict=True)
                self.changed.update(new.id for old, new in pairs if old.text != new.text)
        self.known = self.known or self.reach is not Reach.RELATIONSHIP

    def _body(self, event: NoteBody, envelope: Envelope) -> None:
        self.body, self.key, self.position = masked(event, self.hidden), envelope.key, envelope.position
        self.recorded_at = int(envelope.recorded_at.timestamp())
        self.withdrawn = False
        # A later body from a nightly extract never widens what the person has narrowed since.
        self.reach = event.reach if self.said is None or event.reach.rank < self.said.rank else self.said
        for statement in event.statements:
            self.seen[statement.id] = "amended"

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements that stand."""
        if self.body is None or self.withdrawn or self.reach is Reach.RELATIONSHIP:
            return ()
        return self.body.statements

    @property
    def gone(self) -> dict[str, str]:
        """Statements that stood once and do not now as they were, with why."""
        if not self.known or self.body is None:
            return {}
        newest = {s.id for s in self.body.statements}
        standing = {s.id for s in self.statements}
        why = "withdrawn" if self.withdrawn else "narrowed"
        gone = {s: (why if s in newest else "amended") for s in self.seen if s not in standing}
        return gone | dict.fromkeys(self.changed & standing, "masked")


def fold(envelopes: Iterable[Envelope]) -> dict[str, NoteState]:
    """Every note in these events, by id; an event whose key was destroyed says nothing."""
    notes: dict[str, NoteState] = {}
    for envelope in envelopes:
        event = envelope.payload
        if isinstance(event, NoteBody | NoteMasked | NoteWithdrawn | ReachChanged):
            notes.setdefault(event.note, NoteState(event.note)).hear(envelope)
    return notes


def touched(page: Sequence[Envelope], log: EventLog) -> dict[str, NoteState]:
    """The notes a page speaks of, as they stand at its end.

    A note that is merely recorded is in the page whole; for any other its person's stream is read.
    """
    states = fold(page)
    later = {e.payload.note: e.stream for e in page if isinstance(e.payload, LATER)}
    end = page[-1].position if page else 0
    for stream in sorted(set(later.values())):
        whole = fold(e for e in log.stream(stream) if e.position <= end)
        states.update({note: state for note, state in whole.items() if later.get(note) == stream})
    return states


def left_out(statement: Statement, body: NoteBody) -> str | None:
    """Why a statement is not embedded, by what is written on it; None when it is."""
    if statement.out_of_bounds:
        return "out_of_bounds"
    if statement.kind is Kind.NONE:
        return "none"
    if not statement.text.strip():
        return "empty"
    return "language" if not_read(body.language) else None
