"""Facts of the learning service: questions taken back, answers, learning spaces, readings."""

from __future__ import annotations

from typing import ClassVar

from contracts.events.base import Event, Wrapped, WrappedTogether
from contracts.words import Scale, Voice


class QuestionAsked(Event):
    """A question went into the outbox of one contributing source (and team) behind a signal.

    `notes` are that source's own notes that the signal rests on; `batch` joins the outboxes of one asking.
    """

    topic: ClassVar[str] = "learning.question.asked.v1"
    question: str
    batch: str
    about: str
    place: str
    source: str
    team: str | None = None
    text: str
    notes: tuple[str, ...]
    asked_by: str
    at: str


class AnswerGiven(Event):
    """What came back, in whose voice. `note` is known to the source alone; the asker never sees it.

    The words are `wrapped` where they are about one note, `together` where they may be about any of several: `cites` are
    those (none in events from before they were told apart from all that the question names).
    """

    topic: ClassVar[str] = "learning.answer.given.v1"
    answer: str
    question: str
    text: str | None = None
    wrapped: Wrapped | None = None
    together: WrappedTogether | None = None
    voice: Voice
    note: str | None = None
    cites: tuple[str, ...] = ()
    answered_by: str
    at: str


class SpaceOpened(Event):
    """A learning space: a group at a scale with a purpose."""

    topic: ClassVar[str] = "learning.space.opened.v1"
    space: str
    name: str
    purpose: str
    scale: Scale
    place: str | None = None
    opened_by: str
    at: str


class ReadingRecorded(Event):
    """One interpretation of a signal or pattern; several stand side by side, dissent is kept.

    Where it cites notes its words stand in `together`, under the keys of the people those are about, and `text` is empty;
    `cites` are the notes (none in events from before it was kept which they are).
    """

    topic: ClassVar[str] = "learning.reading.recorded.v1"
    reading: str
    space: str
    about: str
    text: str
    together: WrappedTogether | None = None
    cites: tuple[str, ...] = ()
    dissents_from: str | None = None
    recorded_by: str
    at: str
