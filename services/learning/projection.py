"""Keeps the learning tables by following the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import AnswerGiven, KeysGone, QuestionAsked, ReadingRecorded, SpaceOpened
from services.foundation.log import Envelope
from services.foundation.vault import Vault
from services.learning.sealing import Sealed, seal
from services.learning.tables import (
    learning_answer,
    learning_cites,
    learning_needs,
    learning_question,
    learning_reading,
    learning_space,
)

MOST_PARAMETERS = 500


class LearningProjection:
    """A follower; see `services.foundation.following.Follower`."""

    name = "learning"
    topics = ("learning.", "ingest.person.", "ingest.keys.")

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Nothing here is slow."""

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Any) -> None:
        """Write a page of events."""
        for envelope in page:
            match envelope.payload:
                case QuestionAsked() as asked:
                    self._insert(connection, learning_question, self._question(asked, envelope.position))
                case AnswerGiven() as answer:
                    self._answer(connection, answer, envelope.position)
                case SpaceOpened() as space:
                    row = {
                        "space": space.space,
                        "position": envelope.position,
                        "name": space.name,
                        "purpose": space.purpose,
                        "scale": space.scale.value,
                        "place": space.place,
                        "opened_by": space.opened_by,
                        "opened_at": space.at,
                    }
                    self._insert(connection, learning_space, row)
                case ReadingRecorded() as reading:
                    sealed = seal(self.vault, reading.reading, reading.text, together=reading.together)
                    row = {
                        "reading": reading.reading,
                        "position": envelope.position,
                        "space": reading.space,
                        "about": reading.about,
                        "dissents_from": reading.dissents_from,
                        "recorded_by": reading.recorded_by,
                        "recorded_at": reading.at,
                        "sealed": sealed.sealed,
                    }
                    if self._needs(connection, reading.reading, sealed, reading.cites):
                        self._insert(connection, learning_reading, row)
                case KeysGone(keys=keys):
                    _forget(connection, keys)
                case _:
                    pass

    def _question(self, asked: QuestionAsked, position: int) -> dict[str, Any]:
        return {
            "question": asked.question,
            "batch": asked.batch,
            "position": position,
            "about": asked.about,
            "place": asked.place,
            "source": asked.source,
            "team": asked.team,
            "notes": orjson.dumps(asked.notes).decode(),
            "asked_by": asked.asked_by,
            "asked_at": asked.at,
            "sealed": seal(self.vault, asked.question, asked.text).sealed,
        }

    def _answer(self, connection: Connection, answer: AnswerGiven, position: int) -> None:
        sealed = seal(self.vault, answer.answer, answer.text, answer.wrapped, answer.together)
        row = {
            "answer": answer.answer,
            "position": position,
            "question": answer.question,
            "voice": answer.voice.value,
            "answered_by": answer.answered_by,
            "answered_at": answer.at,
            "sealed": sealed.sealed,
        }
        if self._needs(connection, answer.answer, sealed, self._cited(connection, answer)):
            self._insert(connection, learning_answer, row)

    @staticmethod
    def _cited(connection: Connection, answer: AnswerGiven) -> Sequence[str]:
        """The notes an answer may be about: the one it names, else those told with it, else all that the question names."""
        if answer.note is not None:
            return (answer.note,)
        if answer.cites:
            return answer.cites
        asked = select(learning_question.c.notes).where(learning_question.c.question == answer.question)
        named: list[str] = orjson.loads(connection.execute(asked).scalar_one_or_none() or "[]")
        return named

    def _needs(self, connection: Connection, subject: str, sealed: Sealed, cites: Sequence[str]) -> bool:
        """Remember whose keys the words need, and which notes they cite.

        Returns:
            False when one of the keys is destroyed already, so that there is nothing to keep.
        """
        if len(self.vault.alive(sealed.needs)) < len(sealed.needs):
            return False
        for key in sealed.needs:
            self._insert(connection, learning_needs, {"subject": subject, "key": key})
        for note in dict.fromkeys(cites if sealed.needs else ()):
            self._insert(connection, learning_cites, {"subject": subject, "note": note})
        return True

    @staticmethod
    def _insert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
        made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
        connection.execute(made.values(row).on_conflict_do_nothing())


def _forget(connection: Connection, keys: Sequence[str]) -> None:
    """Take out every answer and reading that needs one of these keys."""
    for start in range(0, len(keys), MOST_PARAMETERS):
        some = learning_needs.c.key.in_(keys[start : start + MOST_PARAMETERS])
        gone = list(connection.execute(select(learning_needs.c.subject).where(some)).scalars())
        for first in range(0, len(gone), MOST_PARAMETERS):
            part = gone[first : first + MOST_PARAMETERS]
            connection.execute(delete(learning_answer).where(learning_answer.c.answer.in_(part)))
            connection.execute(delete(learning_reading).where(learning_reading.c.reading.in_(part)))
            connection.execute(delete(learning_needs).where(learning_needs.c.subject.in_(part)))
            connection.execute(delete(learning_cites).where(learning_cites.c.subject.in_(part)))
