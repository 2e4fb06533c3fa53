"""Where one service asks what another knows: adapters that only bootstrap hands out, so that services stay apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from contracts.events import Redaction, SignalRaised
from contracts.words import NoteId, Reach
from services.foundation.log import Envelope
from services.ingest.application import Ingest
from services.ingest.errors import IngestError
from services.ingest.standing import may_read, past_of, still_says
from services.ingest.told import hidden_in
from services.learning.ports import Cited, CitedNote, Contribution, NoteReference, Reader
from services.patterns.facade import Patterns
from services.signals.queries import SignalsQueries


class EvidenceBridge:
    """What stands behind a signal (an id beginning with `g`) or a pattern."""

    def __init__(self, patterns: Patterns, signals: SignalsQueries) -> None:
        self.patterns = patterns
        self.signals = signals

    def _signal(self, about: str) -> SignalRaised | None:
        row = self.signals.row(about)
        found = self.signals.signals([row]) if row else {}
        return found[about][0] if about in found else None

    def place_of(self, about: str) -> str | None:
        """The place a signal or a home's pattern is of."""
        row = self.signals.row(about)
        if row is not None:
            return row.place
        unit = self.patterns.unit_of(about)
        return unit.removeprefix("place:") if unit is not None and unit.startswith("place:") else None

    def contributions(self, about: str) -> Sequence[Contribution]:
        """The notes behind it, by source and team."""
        grouped: dict[tuple[str, str | None], list[NoteId]] = {}
        signal = self._signal(about)
        if signal is not None:
            for note, source, team in self.signals.notes_behind(signal):
                grouped.setdefault((source, team), []).append(NoteId(note))
        else:
            for key, notes in self.patterns.contributions(about).items():
                grouped[key] = [NoteId(note) for note in notes]
        return [Contribution(source, team, tuple(notes)) for (source, team), notes in grouped.items()]

    def notes_behind(self, about: str) -> set[str]:
        """Ids of the notes behind a signal or a pattern."""
        signal = self._signal(about)
        if signal is not None:
            return {note for note, _, _ in self.signals.notes_behind(signal)}
        return self.patterns.notes_behind(about)


class NotesBridge:
    """How a source finds its own notes again."""

    def __init__(self, ingest: Ingest) -> None:
        self.ingest = ingest

    def references(self, notes: Sequence[NoteId]) -> dict[NoteId, NoteReference]:
        """References of those that may still inform a place."""
        found: dict[NoteId, NoteReference] = {}
        for note in notes:
            try:
                state = self.ingest.state(note)
            except IngestError:
                continue
            if state.withdrawn or state.reach.rank < Reach.PLACE.rank:
                continue  # what a note was asked about reaches no further than the note itself
            body = state.body
            found[note] = NoteReference(
                note, body.source, body.source_id, body.return_to, state.key, body.team, body.place or body.home
            )
        return found

    def hidden(self, note: str) -> tuple[str, ...]:
        """Every word that was masked in a note; none where it is gone by now, and with it what cites it."""
        try:
            return hidden_in(note, past_of(self.ingest.log, note))
        except IngestError:
            return ()

    def cited(self, cited: Collection[Cited], reader: Reader) -> dict[Cited, CitedNote]:
        """Those that still say what they said then, and may come before this reader."""
        pasts: dict[str, Sequence[Envelope]] = {}
        for note in {one.note for one in cited}:
            try:
                pasts[note] = past_of(self.ingest.log, note)
            except IngestError:
                continue
        found: dict[Cited, CitedNote] = {}
        for one in cited:
            stands = still_says(one.note, pasts[one.note], one.at, one.statement) if one.note in pasts else None
            if stands is None:
                continue
            if not reader.context or may_read(stands.state, reader.place, reader.team, self.ingest.place_and_above):
                found[one] = CitedNote(stands.state.reach, stands.hidden)
        return found


class Redacts(Protocol):
    """Finds what identifies people in a text."""

    def redactions(self, text: str, known_names: Sequence[str]) -> tuple[Redaction, ...]:
        """Spans to hide."""

    def doubts(self, text: str, hidden: Sequence[Redaction]) -> tuple[Redaction, ...]:
        """Spans that may be a name nobody told us."""


class RedactBridge:
    """Hides what identifies people, or may, in words that leave the team that knows them: nobody looks at them before."""

    def __init__(self, texts: Redacts) -> None:
        self.texts = texts

    def __call__(self, text: str) -> str:
        """The text with each span replaced by its type in brackets."""
        hidden = self.texts.redactions(text, ())
        for span in sorted((*hidden, *self.texts.doubts(text, hidden)), key=lambda s: s.start, reverse=True):
            text = f"{text[: span.start]}[{span.type}]{text[span.end :]}"
        return text
