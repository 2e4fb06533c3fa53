"""What the opening routes take and give."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from contracts.notes import Reference, Words
from contracts.words import Helped, Kind, Mode, Reach, Scale, Voice

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
    note: str
    via: str
    reason: str | None = Field(description="null once the person was erased")


class OpeningPage(BaseModel):
    """A page of openings, newest first."""

    model_config = ConfigDict(frozen=True)

    items: list[OpeningKept]
    next: str | None
