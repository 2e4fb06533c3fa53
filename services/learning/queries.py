"""Reads of the learning tables. Words are unsealed here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Engine, select

from services.foundation.vault import Vault
from services.learning.sealing import unseal
from services.learning.tables import (
    learning_answer,
    learning_needs,
    learning_question,
    learning_reading,
    learning_space,
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
    """An answer as the asker sees it: words and voice, never from which note."""

    answer: str
    question: str
    text: str
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
    """One interpretation."""

    position: int
    reading: str
    space: str
    about: str
    text: str
    dissents_from: str | None
    recorded_by: str
    recorded_at: str


class LearningQueries:
    """What can be asked of the learning service."""

    def __init__(self, derived: Engine, vault: Vault) -> None:
        self.derived = derived
        self.vault = vault

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

    def answers(self, questions: list[str]) -> list[AnswerRow]:
        """Answers to these questions, oldest first; those whose key is gone are gone."""
        t = learning_answer.c
        with self.derived.connect() as connection:
            rows = connection.execute(
                select(learning_answer).where(t.question.in_(questions)).order_by(t.position)
            ).all()
        found = []
        for row in rows:
            text = self._open(row.answer, row.sealed)
            if text is not None:
                found.append(AnswerRow(row.answer, row.question, text, row.voice, row.answered_at))
        return found

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

    def reading(self, reading: str) -> ReadingRow | None:
        """One reading."""
        with self.derived.connect() as connection:
            row = connection.execute(select(learning_reading).where(learning_reading.c.reading == reading)).first()
        return None if row is None else self._reading(row)

    def readings(
        self, *, about: str | None = None, space: str | None = None, after: int = 0, limit: int = 200
    ) -> list[ReadingRow]:
        """Readings of a signal or pattern, or of a space, oldest first."""
        t = learning_reading.c
        query = select(learning_reading).where(t.position > after).order_by(t.position).limit(limit)
        if about is not None:
            query = query.where(t.about == about)
        if space is not None:
            query = query.where(t.space == space)
        with self.derived.connect() as connection:
            found = [self._reading(row) for row in connection.execute(query)]
        return [reading for reading in found if reading is not None]

    def _reading(self, row: Any) -> ReadingRow | None:
        text = self._open(row.reading, row.sealed)
        if text is None:  # it cites a note whose person was erased
            return None
        return ReadingRow(
            position=row.position,
            reading=row.reading,
            space=row.space,
            about=row.about,
            text=text,
            dissents_from=row.dissents_from,
            recorded_by=row.recorded_by,
            recorded_at=row.recorded_at,
        )
