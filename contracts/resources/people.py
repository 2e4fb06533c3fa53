"""What the routes about people take and give. Person references stand in bodies only, never in an address."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from contracts.notes import Reference, SourceUri, Words


class PersonIn(BaseModel):
    """A person, by the reference that sources post, and why something is asked about them."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    person: Reference = Field(description="the reference, as it was posted", examples=["P-204"])
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by the person, ref. DP-31"])
    person_scheme: SourceUri | None = Field(None, description="within which the reference is unique; this or `source`")
    source: SourceUri | None = Field(
        None,
        validate_default=True,
        description="whose reference it is: looked for in the source's own scheme and in the one it registered",
        examples=["urn:example:housing"],
    )

    @field_validator("source")
    @classmethod
    def _one_of_two(cls, value: str | None, info: ValidationInfo) -> str | None:
        if "person_scheme" in info.data and (value is None) == (info.data["person_scheme"] is None):
            raise ValueError("or person_scheme is needed, and only one of the two")
        return value


class EraseIn(PersonIn):
    """Who is to be erased, and why."""


class HoldIn(PersonIn):
    """Whose records are to be held back from going, or let go again, and why."""


class EraseTaken(BaseModel):
    """The same whether the person was known or not."""

    model_config = ConfigDict(frozen=True)

    status: Literal["accepted"] = "accepted"
    backups_lapse_on: date = Field(
        description="the day on which the last backup of the key store that could still hold their keys lapses"
    )


class HoldTaken(BaseModel):
    """The same whether the person was known or not, held or not."""

    model_config = ConfigDict(frozen=True)

    status: Literal["accepted"] = "accepted"


class DueOut(BaseModel):
    """What of one record class and year is kept, and until when."""

    model_config = ConfigDict(frozen=True)

    record_class: str
    year: int
    goes_on: date | None = Field(description="the first day it is kept too long; null: its class has no duration set")
    people: int = Field(description="how many people's records of that class and year there are")
    held: int = Field(description="how many of those are held back")


class DueReport(BaseModel):
    """What goes when, the soonest first."""

    model_config = ConfigDict(frozen=True)

    items: list[DueOut]
    next: str | None = None


class MentionsIn(BaseModel):
    """Names to look for in notes about other people."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    names: Annotated[list[Reference], Field(min_length=1, max_length=20)] = Field(
        examples=[["Jean Okafor", "Auntie Jean"]]
    )
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by Jean Okafor, ref. DP-32"])
    after: int = Field(0, ge=0, le=2**62, description="`next` of the answer before; 0 to begin")


class MentionOut(BaseModel):
    """One place where a note says a name."""

    model_config = ConfigDict(frozen=True)

    note: str
    field: str = Field(examples=["statements.0.text"])
    start: int
    end: int
    excerpt: str = Field(description="the name with up to 60 characters on either side")


class MentionsFound(BaseModel):
    """What was found in the next few thousand notes; `next` goes on, null at the end."""

    model_config = ConfigDict(frozen=True)

    items: list[MentionOut]
    next: int | None


class MaskIn(BaseModel):
    """Words of a note that name somebody else."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    words: Annotated[list[Reference], Field(min_length=1, max_length=50)] = Field(examples=[["Jean Okafor", "Jean"]])
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by the person named"])


class MaskTaken(BaseModel):
    """The words are hidden wherever the note says them."""

    model_config = ConfigDict(frozen=True)

    note: str
    places: int = Field(description="in how many places")
