"""Questions, answers, learning spaces and readings as the API takes and gives them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.words import Scale, Voice

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
HELD_BACK = "something it speaks of may not come before you, or no longer stands as it did; why is not told"
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Given(BaseModel):
    """A request body: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid")


class AskIn(Given):
    """A question to take back to the teams whose notes a signal rests on."""

    text: Words = Field(examples=["Which estates are these, and has anything changed there since October?"])


class Asked(BaseModel):
    """A question was put into the outbox of each contributing source or team."""

    id: str
    outboxes: int


class QuestionNoteOut(BaseModel):
    """One of the asked source's own notes; the worker opens it in their own system."""

    note: str
    id: str = Field(description="the posting system's own id")
    return_to: str | None


class QuestionOut(BaseModel):
    """A question in a source's outbox, naming only that source's own notes."""

    id: str
    about: str = Field(description="id of the signal or pattern")
    place: str
    text: str
    asked_at: str
    team: str | None
    notes: list[QuestionNoteOut]


class QuestionPage(BaseModel):
    """A page of questions."""

    items: list[QuestionOut]
    next: str | None


class AnswerIn(Given):
    """What came back, in whose voice."""

    text: Words
    voice: Voice
    note: str | None = Field(None, max_length=64, description="the note it is about, if one; only the source knows it")


class AnswerKept(BaseModel):
    """An answer was taken."""

    id: str


class AnswerOut(BaseModel):
    """An answer as the asker sees it: never from which note."""

    id: str
    text: str = Field(description="empty while it is held back")
    held_back: bool = Field(default=False, description=HELD_BACK)
    voice: Voice
    answered_at: str


class AskedQuestionOut(BaseModel):
    """A question asked about a signal or pattern, and what came back."""

    id: str
    text: str
    asked_at: str
    outboxes: int
    answers: list[AnswerOut]


class AskedQuestions(BaseModel):
    """Every question asked about a signal or pattern."""

    items: list[AskedQuestionOut]
    next: str | None


class SpaceIn(Given):
    """A learning space to open."""

    name: Line = Field(examples=["Housing and health, first Thursday"])
    purpose: Words
    scale: Scale
    place: str | None = Field(None, max_length=40)


class SpaceOut(BaseModel):
    """A learning space."""

    id: str
    name: str
    purpose: str
    scale: Scale
    place: str | None


class SpacePage(BaseModel):
    """A page of learning spaces."""

    items: list[SpaceOut]
    next: str | None


class ReadingIn(Given):
    """One interpretation of a signal or pattern."""

    about: str = Field(min_length=1, max_length=64, description="id of the signal or pattern")
    text: Words
    dissents_from: str | None = Field(None, max_length=64, description="the reading it disagrees with, if one")
    cites: list[Annotated[str, Field(max_length=64)]] = Field(
        default_factory=list,
        max_length=50,
        description="ids of notes it speaks of (needs context:read): it goes no further than they do, and with them",
    )


class ReadingOut(BaseModel):
    """One interpretation; several stand side by side."""

    id: str
    space: str
    about: str
    text: str = Field(description="empty while it is held back")
    held_back: bool = Field(default=False, description=HELD_BACK)
    dissents_from: str | None
    recorded_by: str
    recorded_at: str


class ReadingPage(BaseModel):
    """A page of readings."""

    items: list[ReadingOut]
    next: str | None
