"""What people do in learning: ask, answer, open a space, record a reading. Each is one event, or one per outbox."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Engine

from contracts.events import AnswerGiven, Event, QuestionAsked, ReadingRecorded, SpaceOpened, Wrapped, WrappedTogether
from contracts.words import NoteId, Scale, Voice
from services.foundation.following import catch_up
from services.foundation.log import Draft, EventLog, service_stream
from services.foundation.together import wrap_together
from services.foundation.vault import Vault
from services.learning.ports import Evidence, NoteReference, Notes, Redact
from services.learning.projection import LearningProjection
from services.learning.queries import LearningQueries, QuestionRow

TRIES = 6


class LearningError(Exception):
    """The root of what can go wrong here; `field` and `mend` say where and what to do."""

    def __init__(self, field: str, mend: str) -> None:
        super().__init__(f"{field}: {mend}")
        self.field = field
        self.mend = mend


class UnknownError(LearningError):
    """There is no such signal, pattern, question, space or reading."""


class NothingBehindError(LearningError):
    """Nobody can be asked: no note behind it can still be read."""


class Learning:
    """The use cases. `queries` reads; everything written is on the log before a call returns."""

    def __init__(
        self,
        log: EventLog,
        vault: Vault,
        derived: Engine,
        clock: Callable[[], datetime],
        evidence: Evidence,
        notes: Notes,
        redact: Redact,
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.clock = clock
        self.evidence = evidence
        self.notes = notes
        self.redact = redact
        self.queries = LearningQueries(derived, vault, notes)
        self.projection = LearningProjection(vault)

    def ask(self, about: str, text: str, asked_by: str) -> tuple[str, int]:
        """Put a question into the outbox of each source (and team) behind a signal or pattern.

        Returns:
            the id that joins the outboxes, and how many there are.

        Raises:
            UnknownError: there is no such signal or pattern.
            NothingBehindError: no note behind it can still be read.
        """
        place = self.evidence.place_of(about)
        if place is None:
            raise UnknownError("about", "there is no such signal or pattern")
        batch = _new("b")
        drafts = []
        for contribution in self.evidence.contributions(about):
            readable = tuple(sorted(self.notes.references(contribution.notes)))
            if not readable:
                continue
            asked = QuestionAsked(
                question=_new("q"),
                batch=batch,
                about=about,
                place=place,
                source=contribution.source,
                team=contribution.team,
                text=self.redact(text),
                notes=readable,
                asked_by=asked_by,
                at=self._now(),
            )
            drafts.append(self._draft("question", asked.question, asked))
        if not drafts:
            raise NothingBehindError("about", "no note behind it can still be read, so there is nobody to ask")
        self._append(drafts)
        return batch, len(drafts)

    def references(self, question: QuestionRow) -> Sequence[NoteReference]:
        """How the asked source finds its own notes again, rendered at reading time."""
        found = self.notes.references([NoteId(note) for note in question.notes])
        return [found[key] for key in sorted(found)]

    def answer(self, question: QuestionRow, text: str, voice: Voice, note: str | None, answered_by: str) -> str:
        """Bring back an answer. `note`, known to the source alone, ties the words to that person's key.

        An answer that names no note may be about anybody the question's notes are about, so it is tied to all of their
        keys, and goes with the first.

        Raises:
            UnknownError: `note` is not one of the notes the question named, or can no longer be read.
            NothingBehindError: none of the notes the question names can still be read.
        """
        words = self.redact(text)
        if note is None and len(question.notes) == 1:
            note = question.notes[0]  # it can be about nobody else
            if not self._keys_behind([note]):
                raise NothingBehindError("question", "no note it names can still be read, so nobody can answer")
        together = wrapped = None
        about: tuple[str, ...] = ()
        if note is not None:
            wrapped = self._wrapped(question, note, words)
            if wrapped is None:
                raise UnknownError(
                    "note", "is not one of the notes this question names; leave it out or use one of them"
                )
        else:
            about, together = self._together(question.notes, words)
            if together is None:
                raise NothingBehindError("question", "no note it names can still be read, so nobody can answer")
        given = AnswerGiven(
            answer=_new("a"),
            question=question.question,
            wrapped=wrapped,
            together=together,
            voice=voice,
            note=note,
            cites=about,
            answered_by=answered_by,
            at=self._now(),
        )
        self._append([self._draft("question", question.question, given)])
        return given.answer

    def _wrapped(self, question: QuestionRow, note: str, words: str) -> Wrapped | None:
        """Words sealed under the key of the person a note is about; None when it is not the question's or is gone."""
        keys = self._keys_behind([note]) if note in question.notes else ()
        try:
            return self.vault.wrap(keys[0], words) if keys else None
        except KeyError:  # erased between the two
            return None

    def _together(self, notes: Sequence[str], words: str) -> tuple[tuple[str, ...], WrappedTogether | None]:
        """Words sealed under the keys of everybody whose notes can still be read, and those notes; None when none can."""
        for _ in range(TRIES):
            found = self.notes.references([NoteId(note) for note in notes])
            if not found:
                break
            try:
                return tuple(sorted(found)), wrap_together(self.vault, [one.key for one in found.values()], words)
            except KeyError:  # somebody was erased in between: it is about those who are left
                continue
        return (), None

    def _keys_behind(self, notes: Sequence[str]) -> tuple[str, ...]:
        found = self.notes.references([NoteId(note) for note in notes])
        return tuple(sorted({reference.key for reference in found.values()}))

    def open_space(self, name: str, purpose: str, scale: Scale, place: str | None, opened_by: str) -> str:
        """Open a learning space."""
        opened = SpaceOpened(
            space=_new("s"), name=name, purpose=purpose, scale=scale, place=place, opened_by=opened_by, at=self._now()
        )
        self._append([self._draft("space", opened.space, opened)])
        return opened.space

    def record_reading(
        self,
        space: str,
        about: str,
        text: str,
        dissents_from: str | None,
        recorded_by: str,
        cites: Sequence[str] = (),
    ) -> str:
        """Record one interpretation; several stand side by side, none replaces another.

        Args:
            space: the learning space it is recorded in.
            about: id of the signal or pattern.
            text: what it says.
            dissents_from: id of a reading of the same thing.
            recorded_by: who.
            cites: ids of notes behind `about` that it speaks of: it follows each of them, and goes when one of their
                people is erased.

        Raises:
            UnknownError: there is no such space, signal or pattern, no such reading to dissent from there, or a note that
                it cites is not behind it or can no longer be read.
        """
        if self.queries.space(space) is None:
            raise UnknownError("space", "there is no such learning space")
        if self.evidence.place_of(about) is None:
            raise UnknownError("about", "there is no such signal or pattern")
        if dissents_from is not None and self.queries.about_of(dissents_from) != about:
            raise UnknownError("dissents_from", "there is no such reading of this signal or pattern")
        words = self.redact(text)
        together = self._cited(about, cites, words) if cites else None
        recorded = ReadingRecorded(
            reading=_new("r"),
            space=space,
            about=about,
            text="" if together else words,
            together=together,
            cites=tuple(dict.fromkeys(cites)),
            dissents_from=dissents_from,
            recorded_by=recorded_by,
            at=self._now(),
        )
        self._append([self._draft("space", space, recorded)])
        return recorded.reading

    def _cited(self, about: str, cites: Sequence[str], words: str) -> WrappedTogether:
        behind = {note for one in self.evidence.contributions(about) for note in one.notes}
        readable = self.notes.references([NoteId(note) for note in cites if note in behind])
        _, wrapped = self._together(cites, words) if set(readable) == set(cites) else ((), None)
        if wrapped is None or len(wrapped.keys) != len({reference.key for reference in readable.values()}):
            raise UnknownError("cites", "names a note that is not behind this, or can no longer be read; leave it out")
        return wrapped

    def _append(self, drafts: Sequence[Draft]) -> None:
        """Append, then bring our own tables up to date, so that people see at once what they just wrote."""
        self.log.append(drafts)
        catch_up(self.projection, self.log, self.derived)

    @staticmethod
    def _draft(history: str, subject: str, payload: Event) -> Draft:
        return Draft(service_stream("learning", history, subject), payload)

    def _now(self) -> str:
        return self.clock().isoformat(timespec="seconds")


def _new(prefix: str) -> str:
    return prefix + secrets.token_hex(10)
