"""People named in notes about somebody else: found by searching in this process's memory, masked by an event.

Nothing of a search is stored but that it was made, by whom and why. A mask holds the words it hides, sealed with the note
they stand in, so that it hides them in later bodies of that note as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts.events import MentionsSearched, NoteAmended, NoteBody, NoteMasked, NoteRecorded
from contracts.masking import BLOCK, occurrences
from services.foundation.log import Draft, service_stream
from services.ingest.application import Ingest
from services.ingest.errors import ErasedError, IngestError, InvalidNoteError
from services.ingest.history import NoteState
from services.ingest.ports import DoorLog

SEARCHES = service_stream("ingest", "mentions")
"""The stream of every `MentionsSearched`."""
AT_ONCE = 5000
"""Events read by one search: a second or so."""
AROUND = 60


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a note says a name.

    Attributes:
        field: where in the note, as it would be posted: `text`, `matters`, `statements.2.text`.
        start, end: which characters of it.
        excerpt: those, with up to `AROUND` characters on either side.
    """

    note: str
    field: str
    start: int
    end: int
    excerpt: str


class Mentions:
    """Searches and masks."""

    def __init__(self, ingest: Ingest, log: DoorLog, clock: Callable[[], datetime]) -> None:
        self.ingest = ingest
        self.log = log
        self.clock = clock

    def search(self, names: Sequence[str], after: int, reason: str, by: str) -> tuple[list[Mention], int | None]:
        """Every mention in the next notes after a position, as those notes stand now.

        Args:
            names: whole words, whatever their case.
            after: a position; 0 to begin.
            reason: why, kept with who asked.
            by: who asks.

        Returns:
            the mentions, and the position to go on from; None at the end.
        """
        page = self.log.read(after, AT_ONCE, (NoteRecorded.topic, NoteAmended.topic))
        named = {
            body.note
            for body in (one.payload for one in page)
            if isinstance(body, NoteBody) and any(occurrences(text, names) for _, text in said(body))
        }
        found: list[Mention] = []
        for note in sorted(named):
            try:
                found.extend(_mentions(self.ingest.state(note), names))
            except IngestError:  # erased since
                continue
        read_to = page[-1].position if page else after
        event = MentionsSearched(
            searched_by=by, reason=reason, read_to=read_to, found=len(found), at=self.clock().isoformat()
        )
        self.log.append([Draft(SEARCHES, event)])
        return found, read_to if len(page) == AT_ONCE else None

    def mask(self, note: str, words: Sequence[str], reason: str, by: str) -> int:
        """Hide words in a note, wherever it says them, now and in later bodies; gives in how many places.

        Raises:
            UnknownNoteError, ErasedError: there is no such note, or its person was erased.
            InvalidNoteError: the note says none of them, or one of them hides nothing.
        """
        if any(not occurrences(one, [one]) or BLOCK in one for one in words):
            raise InvalidNoteError(("words", "hold one without a letter; give names as the note says them"))
        with self.log.appending() as connection:
            state = self.ingest.state(note)
            places = sum(len(occurrences(text, words)) for _, text in said(state.body))
            if not places:
                raise InvalidNoteError(("words", "are not in this note; give them as the note says them"))
            event = NoteMasked(note=note, words=tuple(words), reason=reason, masked_by=by)
            try:
                self.log.append_within(connection, [Draft(UUID(hex=state.body.person), event, state.key)])
            except KeyError:
                raise ErasedError from None
        return places


def said(body: NoteBody) -> Iterator[tuple[str, str]]:
    """Every text of a note, with the field it stands in."""
    if body.text is not None:
        yield "text", body.text
    if body.matters is not None:
        yield "matters", body.matters
    for index, bound in enumerate(body.out_of_bounds):
        yield f"out_of_bounds.{index}", bound
    for index, one in enumerate(body.statements):
        yield f"statements.{index}.text", one.text
        for name, labels in (("actors", one.actors), ("factors", one.factors)):
            for at, label in enumerate(labels):
                yield f"statements.{index}.{name}.{at}", label


def _mentions(state: NoteState, names: Sequence[str]) -> Iterator[Mention]:
    for field, text in said(state.body):
        for start, end in occurrences(text, names):
            excerpt = text[max(0, start - AROUND) : end + AROUND]
            yield Mention(state.body.note, field, start, end, excerpt)
