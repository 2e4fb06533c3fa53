"""Keeps the learning tables by following the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, Table, delete
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import AnswerGiven, PersonErased, QuestionAsked, ReadingRecorded, SpaceOpened
from services.foundation.log import SERVICE_KEY, Envelope
from services.foundation.vault import Vault
from services.learning.tables import learning_answer, learning_question, learning_reading, learning_space


class LearningProjection:
    """A follower; see `services.foundation.following.Follower`."""

    name = "learning"
    topics = ("learning.", "ingest.person.")

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
                    row = {
                        "reading": reading.reading,
                        "position": envelope.position,
                        "space": reading.space,
                        "about": reading.about,
                        "dissents_from": reading.dissents_from,
                        "recorded_by": reading.recorded_by,
                        "recorded_at": reading.at,
                        "sealed": self._sealed(reading.reading, reading.text),
                    }
                    self._insert(connection, learning_reading, row)
                case PersonErased(keys=keys):
                    connection.execute(delete(learning_answer).where(learning_answer.c.key.in_(keys)))
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
            "sealed": self._sealed(asked.question, asked.text),
        }

    def _answer(self, connection: Connection, answer: AnswerGiven, position: int) -> None:
        text = self.vault.unwrap(answer.wrapped) if answer.wrapped else answer.text
        if text is None:  # the person whose note it cites has been erased
            return
        key = answer.wrapped.key if answer.wrapped else SERVICE_KEY
        try:
            sealed = self.vault.seal(key, text.encode(), answer.answer.encode())
        except KeyError:  # erased since it was opened, just now
            return
        row = {
            "answer": answer.answer,
            "position": position,
            "question": answer.question,
            "voice": answer.voice.value,
            "answered_by": answer.answered_by,
            "answered_at": answer.at,
            "key": key,
            "sealed": sealed,
        }
        self._insert(connection, learning_answer, row)

    def _sealed(self, subject: str, words: str) -> bytes:
        return self.vault.seal(SERVICE_KEY, words.encode(), subject.encode())

    @staticmethod
    def _insert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
        made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
        connection.execute(made.values(row).on_conflict_do_nothing())
