"""People named in notes about somebody else: found by searching in this process's memory, masked by an event.

Nothing of a search is stored but that it was made, by whom and why. A mask holds the words it hides, sealed with the note
they stand in, so that it hides them in later bodies of that note as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts.events import (
    MentionsSearched,
    NoteAmended,
    NoteMasked,
    NoteOpened,
    NoteRecorded,
    NoteWithdrawn,
    OpeningAsked,
    ReachChanged,
)
from contracts.masking import BLOCK, masked_text, occurrences
from services.foundation.log import Draft, Envelope, service_stream
from services.ingest.application import Ingest
from services.ingest.errors import ErasedError, IngestError, InvalidNoteError
from services.ingest.history import NoteState
from services.ingest.ports import DoorLog
from services.ingest.told import hidden_in, said_by, told_of

SEARCHES = service_stream("ingest", "mentions")
"""The stream of every `MentionsSearched`."""
AT_ONCE = 5000
"""Events read by one search: a second or so."""
LOOKS = {NoteOpened.topic: "openings", OpeningAsked.topic: "asks"}
"""Of whoever opened a note or asked to: where their reasons stand in what is kept of it."""
TOPICS = (NoteRecorded.topic, NoteAmended.topic, NoteWithdrawn.topic, ReachChanged.topic, *LOOKS)
"""Of what says anything of a note in somebody's words."""
AROUND = 60
Spoken = Callable[[Collection[str]], Mapping[str, Sequence[str]]]
"""Of each of these notes, what answers and readings say that cite it, oldest first."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a note says a name.

    Attributes:
        field: where in the note, as it would be posted: `text`, `matters`, `statements.2.text`; in a body it had before,
            `before.0.` and that (0 is the first); in what is kept beside it, as `told_of` names it.
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

    def __init__(self, ingest: Ingest, log: DoorLog, clock: Callable[[], datetime], spoken: Spoken) -> None:
        self.ingest = ingest
        self.log = log
        self.clock = clock
        self.spoken = spoken

    def search(self, names: Sequence[str], after: int, reason: str, by: str) -> tuple[list[Mention], int | None]:
        """Every mention in what the next events after a position say, and in all else that is kept of those notes.

        That is what a subject-access export would show of them: every body there ever was, the reasons beside them, and what
        answers and readings that cite them say.

        Args:
            names: whole words, whatever their case.
            after: a position; 0 to begin.
            reason: why, kept with who asked.
            by: who asks.

        Returns:
            the mentions, and the position to go on from; None at the end.
        """
        page = self.log.read(after, AT_ONCE, TOPICS)
        named = {note for note, said in map(self._said, page) if any(occurrences(text, names) for text in said)}
        cited = self.spoken({event.note for event in (one.payload for one in page) if isinstance(event, NoteRecorded)})
        named |= {note for note, said in cited.items() if any(occurrences(text, names) for text in said)}
        found: list[Mention] = []
        beside = self._beside(named)
        for note in sorted(named):
            try:
                found.extend(_mentions(note, self._told(note, beside[note])[1], names))
            except IngestError:  # erased since
                continue
        read_to = page[-1].position if page else after
        event = MentionsSearched(
            searched_by=by, reason=reason, read_to=read_to, found=len(found), at=self.clock().isoformat()
        )
        self.log.append([Draft(SEARCHES, event)])
        return found, read_to if len(page) == AT_ONCE else None

    def mask(self, note: str, words: Sequence[str], reason: str, by: str) -> int:
        """Hide words wherever a note says them or ever said them, and in later bodies; gives in how many places.

        Raises:
            UnknownNoteError, ErasedError: there is no such note, or its person was erased.
            InvalidNoteError: the note says none of them, or one of them hides nothing.
        """
        if any(not occurrences(one, [one]) or BLOCK in one for one in words):
            raise InvalidNoteError(("words", "hold one without a letter; give names as the note says them"))
        beside = self._beside({note})[note]
        with self.log.appending() as connection:
            state, told = self._told(note, beside)
            places = sum(len(occurrences(text, words)) for _, text in told)
            if not places:
                raise InvalidNoteError(("words", "are not in this note; give them as the note says them"))
            event = NoteMasked(note=note, words=tuple(words), reason=reason, masked_by=by)
            try:
                self.log.append_within(connection, [Draft(UUID(hex=state.body.person), event, state.key)])
            except KeyError:
                raise ErasedError from None
        return places

    def _said(self, one: Envelope) -> tuple[str, list[str]]:
        """The note that an event is about, and what the event says of it."""
        event = one.payload
        texts = [text for _, text in said_by(event)]
        if isinstance(event, NoteOpened | OpeningAsked):
            texts = [self.ingest.vault.unwrap(event.reason) or ""]
        return getattr(event, "note", ""), texts

    def _told(self, note: str, beside: Sequence[tuple[str, str]]) -> tuple[NoteState, list[tuple[str, str]]]:
        """A note as it is now, and every text that is kept of it, with the field it stands in, masked as it is shown.

        Raises:
            UnknownNoteError, ErasedError: as `Ingest.state`.
        """
        state = self.ingest.state(note)
        past = self.log.stream(UUID(hex=state.body.person))
        hidden = hidden_in(note, past)
        return state, [(field, masked_text(text, hidden)) for field, text in (*told_of(note, past), *beside)]

    def _beside(self, notes: set[str]) -> dict[str, list[tuple[str, str]]]:
        """What is kept beside each of these notes, as it was said, with the field it stands in: reasons, and what cites it."""
        reasons, spoken = self._reasons(notes), self.spoken(notes)
        return {
            note: [*reasons[note], *((f"spoken_of.{at}.text", text) for at, text in enumerate(spoken.get(note, ())))]
            for note in notes
        }

    def _reasons(self, notes: set[str]) -> dict[str, list[tuple[str, str]]]:
        """Why each of these notes was ever opened or asked for, as it was said, with the field it stands in."""
        found: dict[str, list[tuple[str, str]]] = {note: [] for note in notes}
        for topic, kind in LOOKS.items() if notes else ():
            count, after = Counter[str](), 0
            while page := self.log.read(after, AT_ONCE, (topic,)):
                for event in (one.payload for one in page):
                    if isinstance(event, NoteOpened | OpeningAsked) and event.note in notes:
                        reason = self.ingest.vault.unwrap(event.reason) or ""
                        found[event.note].append((f"{kind}.{count[event.note]}.reason", reason))
                        count[event.note] += 1
                after = page[-1].position
        return found


def _mentions(note: str, told: Iterable[tuple[str, str]], names: Sequence[str]) -> Iterator[Mention]:
    for field, text in told:
        for start, end in occurrences(text, names):
            yield Mention(note, field, start, end, text[max(0, start - AROUND) : end + AROUND])
