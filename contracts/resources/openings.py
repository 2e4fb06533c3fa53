"""What the opening routes take and give."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from contracts.notes import Reference, Words
from contracts.words import Helped, Kind, Mode, Reach, Relation, Scale, Voice

FEWEST_WORDS = 3


def _a_reason(value: str) -> str:
    if len(value.split()) < FEWEST_WORDS:
        raise ValueError("says too little; say in a sentence why the note must be read, without naming the person")
    return value


class OpeningIn(BaseModel):
    """Which note is to be opened, through what, and why."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    note: Annotated[str, Field(pattern="^n[0-9a-f]{32}$")] = Field(description="our id of the note")
    via: Reference = Field(description="id of the pattern or signal that it stands behind")
    reason: Annotated[Words, Field(max_length=1000), AfterValidator(_a_reason)] = Field(
        description="why; the data-protection lead reads it", examples=["to ask the worker how the move went"]
    )
    break_glass: bool = Field(
        False,
        description="open it without a relation to it (not the reader's team's note, not granted by its owner); the "
        "data-protection lead and the source are told at once",
    )


class OpeningAskIn(BaseModel):
    """Which note its owner is asked to let be opened, through what, and why."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    note: Annotated[str, Field(pattern="^n[0-9a-f]{32}$")] = Field(description="our id of the note")
    via: Reference = Field(description="id of the pattern or signal that it stands behind: the question")
    reason: Annotated[Words, Field(max_length=1000)] = Field(description="why; the note's owner reads it")


class OpeningDecisionIn(BaseModel):
    """What the owner of a note says to an ask."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    grant: bool = Field(description="true: for 14 days; false: no, or no longer")


class OwnAsk(BaseModel):
    """An ask as the one who asked sees it."""

    model_config = ConfigDict(frozen=True)

    id: str
    note: str
    via: str
    state: Literal["waiting", "granted", "ended", "declined"]
    asked_at: str
    until: str | None = Field(description="until when it is granted")


class OwnAskPage(BaseModel):
    """What somebody asked, newest first."""

    model_config = ConfigDict(frozen=True)

    items: list[OwnAsk]
    next: str | None


class OpeningAsk(BaseModel):
    """An ask as the note's owner sees it, with their own id of the note."""

    model_config = ConfigDict(frozen=True)

    id: str
    note: str
    source_id: str = Field(description="the source's own id of the note")
    return_to: str | None
    via: str
    asked_by: str
    asked_at: str
    reason: str | None
    state: Literal["waiting", "granted", "ended", "declined"]
    until: str | None = Field(description="until when it is granted")


class OpeningAskPage(BaseModel):
    """A page of asks, in the order they were asked."""

    model_config = ConfigDict(frozen=True)

    items: list[OpeningAsk]
    next: str | None


class OpenedNote(BaseModel):
    """An opening of a note, as the note's own source sees it."""

    model_config = ConfigDict(frozen=True)

    opening: str
    at: str
    opened_by: str
    relation: Relation | None
    note: str
    source_id: str | None = Field(description="the source's own id of the note; null once its person was erased")
    via: str
    reason: str | None


class OpenedNotePage(BaseModel):
    """A page of openings of a source's notes, newest first."""

    model_config = ConfigDict(frozen=True)

    items: list[OpenedNote]
    next: str | None


class StatementOpened(BaseModel):
    """One statement in its own words."""

    model_config = ConfigDict(frozen=True)

    id: str
    kind: Kind
    inferred: bool
    text: str
    voice: Voice
    mode: Mode | None
    helped: Helped | None
    helped_voice: Voice | None
    scale: Scale | None
    actors: list[str]
    factors: list[str]


class NoteWhole(BaseModel):
    """The whole note in its own words."""

    model_config = ConfigDict(frozen=True)

    opening: str = Field(description="id of this opening, as it was recorded")
    relation: Relation = Field(description="by which right it was opened")
    id: str
    source: str
    source_id: str
    return_to: str | None
    occurred_at: str
    place: str | None
    home: str | None
    team: str | None
    reach: Reach
    language: str | None
    matters: str | None
    out_of_bounds: list[str]
    text: str | None
    statements: list[StatementOpened]


class OpeningKept(BaseModel):
    """One opening, as the data-protection lead reads it."""

    model_config = ConfigDict(frozen=True)

    opening: str
    at: str
    opened_by: str
    relation: Relation | None = Field(description="by which right; null where none was asked for yet")
    note: str
    source: str | None
    via: str
    reason: str | None = Field(description="null once the person was erased")


class OpeningPage(BaseModel):
    """A page of openings, newest first."""

    model_config = ConfigDict(frozen=True)

    items: list[OpeningKept]
    next: str | None
