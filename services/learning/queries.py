"""Reads of the learning tables. Words are unsealed here and nowhere else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Engine, select

from contracts.masking import masked_text
from contracts.words import NoteId, Scale
from services.foundation.vault import Vault
from services.learning.holding import Citations, Said, shown
from services.learning.ports import Notes, Reader
from services.learning.sealing import unseal
from services.learning.tables import (
    learning_answer,
    learning_cites,
    learning_needs,
    learning_question,
    learning_reading,
    learning_space,
)

MOST_PARAMETERS = 500
_READINGS = select(learning_reading, learning_space.c.scale).outerjoin(
    learning_space, learning_space.c.space == learning_reading.c.space
)


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in one source's outbox."""

    position: int
    question: str
    batch: str
    about: str
    place: str
    source: str
    team: str | None
    text: str
    notes: tuple[str, ...]
    asked_by: str
    asked_at: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer as the asker sees it: words and voice, never from which note. `text` is None while it is held back."""

    answer: str
    question: str
    text: str | None
    voice: str
    answered_at: str


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """A learning space."""

    position: int
    space: str
    name: str
    purpose: str
    scale: str
    place: str | None


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One interpretation. `text` is None while it is held back."""

    position: int
    reading: str
    space: str
    about: str
    text: str | None
    dissents_from: str | None
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """An answer about a note, or a reading that cites it, for the person whose note it is.

    Attributes:
        voice: of an answer; None of a reading.
        text: None where it speaks of other people's notes as well.
    """

    position: int
    voice: str | None
    text: str | None
    by: str
    at: str


class LearningQueries:
    """What can be asked of the learning service."""

    def __init__(self, derived: Engine, vault: Vault, notes: Notes) -> None:
        self.derived = derived
        self.vault = vault
        self.notes = notes

    def needs(self, subject: str) -> list[str]:
        """Ids of the keys of people that an answer or reading needs to be read."""
        query = select(learning_needs.c.key).where(learning_needs.c.subject == subject).order_by(learning_needs.c.key)
        with self.derived.connect() as connection:
            return list(connection.execute(query).scalars())

    def _open(self, subject: str, sealed: bytes) -> str | None:
        return unseal(self.vault, subject, bytes(sealed))

    def _question(self, row: Any) -> QuestionRow:
        return QuestionRow(
            position=row.position,
            question=row.question,
            batch=row.batch,
            about=row.about,
            place=row.place,
            source=row.source,
            team=row.team,
            text=self._open(row.question, row.sealed) or "",
            notes=tuple(orjson.loads(row.notes)),
            asked_by=row.asked_by,
            asked_at=row.asked_at,
        )

    def question(self, question: str) -> QuestionRow | None:
        """One question."""
        with self.derived.connect() as connection:
            row = connection.execute(select(learning_question).where(learning_question.c.question == question)).first()
        return None if row is None else self._question(row)

    def outbox(self, source: str | None, team: str | None, after: int, limit: int) -> list[QuestionRow]:
        """Questions of a source and of a team (None: of any), oldest first."""
        t = learning_question.c
        query = select(learning_question).where(t.position > after).order_by(t.position, t.question).limit(limit)
        if source is not None:
            query = query.where(t.source == source)
        if team is not None:
            query = query.where(t.team == team)
        with self.derived.connect() as connection:
            return [self._question(row) for row in connection.execute(query)]

    def asked(self, about: str) -> list[QuestionRow]:
        """Every question asked about a signal or pattern, oldest first."""
        t = learning_question.c
        with self.derived.connect() as connection:
            rows = connection.execute(select(learning_question).where(t.about == about).order_by(t.position)).all()
        return [self._question(row) for row in rows]

    def answered(self, questions: Collection[str]) -> set[str]:
        """Those of these questions that an answer came back to, held back or not; one whose key is gone is none."""
        return {row.question for row, text in self._answers(questions) if text is not None}

    def answers(self, questions: Collection[str], reader: Reader) -> list[AnswerRow]:
        """Answers to these questions as a reader may read them, oldest first; those whose key is gone are gone."""
        rows = self._answers(questions)
        words = self._shown((Said(row.answer, row.position, text) for row, text in rows), reader)
        return [
            AnswerRow(row.answer, row.question, words[row.answer], row.voice, row.answered_at)
            for row, _ in rows
            if row.answer in words
        ]

    def _answers(self, questions: Collection[str]) -> list[tuple[Any, str | None]]:
        t = learning_answer.c
        query = select(learning_answer).where(t.question.in_(questions)).order_by(t.position)
        with self.derived.connect() as connection:
            return [(row, self._open(row.answer, row.sealed)) for row in connection.execute(query).all()]

    def _shown(self, said: Iterable[Said], reader: Reader) -> dict[str, str | None]:
        found = list(said)
        return shown(found, self._citations([one.subject for one in found]), self.notes, reader)

    def _citations(self, subjects: Sequence[str]) -> Citations:
        c, n = learning_cites.c, learning_needs.c
        notes: dict[str, list[NoteId]] = {}
        bound: set[str] = set()
        with self.derived.connect() as connection:
            for start in range(0, len(subjects), MOST_PARAMETERS):
                part = subjects[start : start + MOST_PARAMETERS]
                for row in connection.execute(select(c.subject, c.note).where(c.subject.in_(part)).order_by(c.note)):
                    notes.setdefault(row.subject, []).append(NoteId(row.note))
                bound.update(connection.execute(select(n.subject).where(n.subject.in_(part))).scalars())
        return Citations(notes, frozenset(bound))

    def spoken_of(self, note: str, own: Collection[str]) -> list[SpokenRow]:
        """What was said of a note, oldest first, held back or not, for the person whose notes alone are `own`.

        What was masked in any note that it cites is masked in it, as it is for every other reader.
        """
        c, a, r = learning_cites.c, learning_answer.c, learning_reading.c
        with self.derived.connect() as connection:
            of = list(connection.execute(select(c.subject).where(c.note == note)).scalars())
            answers = connection.execute(select(learning_answer).where(a.answer.in_(of))).all()
            readings = connection.execute(select(learning_reading).where(r.reading.in_(of))).all()
        cites = self._citations(of).notes

        def words(subject: str, sealed: bytes) -> str | None:
            return self._masked(subject, sealed, cites[subject]) if set(cites[subject]) <= set(own) else None

        found = [
            SpokenRow(row.position, row.voice, words(row.answer, row.sealed), row.answered_by, row.answered_at)
            for row in answers
        ]
        found += [
            SpokenRow(row.position, None, words(row.reading, row.sealed), row.recorded_by, row.recorded_at)
            for row in readings
        ]
        return sorted(found, key=lambda row: row.position)

    def said_of(self, notes: Collection[str]) -> dict[str, list[str]]:
        """What answers and readings say of each note that they cite, oldest first, masked; empty where it is gone."""
        asked = sorted(notes)
        rows: dict[str, list[Any]] = {}
        with self.derived.connect() as connection:
            for start in range(0, len(asked), MOST_PARAMETERS):
                part = asked[start : start + MOST_PARAMETERS]
                for words in (learning_answer, learning_reading):
                    subject = words.primary_key.columns[0]
                    query = select(learning_cites.c.note, words.c.position, subject.label("subject"), words.c.sealed)
                    query = query.join(words, subject == learning_cites.c.subject).where(
                        learning_cites.c.note.in_(part)
                    )
                    for row in connection.execute(query):
                        rows.setdefault(row.note, []).append(row)
        cites = self._citations(sorted({row.subject for some in rows.values() for row in some})).notes
        return {
            note: [
                self._masked(row.subject, row.sealed, cites[row.subject]) or ""
                for row in sorted(some, key=lambda row: row.position)
            ]
            for note, some in rows.items()
        }

    def _masked(self, subject: str, sealed: bytes, cites: Iterable[str]) -> str | None:
        """Words with everything blacked out that was masked in any of the notes they cite; None where they are gone."""
        text = self._open(subject, sealed)
        return None if text is None else masked_text(text, [word for note in cites for word in self.notes.hidden(note)])

    def spaces(self, after: int = 0, limit: int = 200) -> list[SpaceRow]:
        """Learning spaces, oldest first."""
        t = learning_space.c
        query = select(learning_space).where(t.position > after).order_by(t.position).limit(limit)
        with self.derived.connect() as connection:
            return [self._space(row) for row in connection.execute(query)]

    def space(self, space: str) -> SpaceRow | None:
        """One learning space."""
        with self.derived.connect() as connection:
            row = connection.execute(select(learning_space).where(learning_space.c.space == space)).first()
        return None if row is None else self._space(row)

    @staticmethod
    def _space(row: Any) -> SpaceRow:
        return SpaceRow(row.position, row.space, row.name, row.purpose, row.scale, row.place)

    def about_of(self, reading: str) -> str | None:
        """What a reading is of; None when there is none, or none any more."""
        with self.derived.connect() as connection:
            row = connection.execute(select(learning_reading).where(learning_reading.c.reading == reading)).first()
        return None if row is None or self._open(row.reading, row.sealed) is None else row.about

    def reading(self, reading: str, reader: Reader) -> ReadingRow | None:
        """One reading as a reader may read it; None when there is none, or none any more."""
        with self.derived.connect() as connection:
            rows = connection.execute(_READINGS.where(learning_reading.c.reading == reading)).all()
        return next(iter(self._readings(rows, reader)), None)

    def readings(
        self, reader: Reader, *, about: str | None = None, space: str | None = None, after: int = 0, limit: int = 200
    ) -> list[ReadingRow]:
        """Readings of a signal or pattern, or of a space, as a reader may read them, oldest first."""
        t = learning_reading.c
        query = _READINGS.where(t.position > after).order_by(t.position).limit(limit)
        if about is not None:
            query = query.where(t.about == about)
        if space is not None:
            query = query.where(t.space == space)
        with self.derived.connect() as connection:
            rows = connection.execute(query).all()
        return self._readings(rows, reader)

    def _readings(self, rows: Sequence[Any], reader: Reader) -> list[ReadingRow]:
        words = self._shown(
            (
                Said(row.reading, row.position, self._open(row.reading, row.sealed), Scale(row.scale or Scale.PLACE))
                for row in rows
            ),
            reader,
        )
        return [
            ReadingRow(
                position=row.position,
                reading=row.reading,
                space=row.space,
                about=row.about,
                text=words[row.reading],
                dissents_from=row.dissents_from,
                recorded_by=row.recorded_by,
                recorded_at=row.recorded_at,
            )
            for row in rows
            if row.reading in words  # else it cites a note whose person was erased
        ]
