"""What the routes about people take and give. Person references stand in bodies only, never in an address."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from contracts.notes import Reference, Words
from contracts.resources.kept import PersonIn


class PersonAndWhy(PersonIn):
    """A person, by the reference that sources post, and why something is asked about them."""

    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by the person, ref. DP-31"])


class EraseIn(PersonAndWhy):
    """Who is to be erased, and why."""


class HoldIn(PersonAndWhy):
    """Whose records are to be held back from going, or let go again, and why."""


class Taken(BaseModel):
    """The same whether the person was known or not, and whatever was asked of them before."""

    model_config = ConfigDict(frozen=True)

    status: Literal["accepted"] = "accepted"


class EraseTaken(Taken):
    """The same whether the person was known or not."""

    backups_lapse_on: date = Field(
        description="the day on which the last backup of the key store that could still hold their keys lapses"
    )


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
    next: str | None


class MentionsIn(BaseModel):
    """Names to look for in notes about other people."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    names: Annotated[list[Reference], Field(min_length=1, max_length=20)] = Field(
        examples=[["Jean Okafor", "Auntie Jean"]]
    )
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by the person named, ref. DP-32"])
    after: int = Field(0, ge=0, le=2**62, description="`next` of the answer before; 0 to begin")


class MentionOut(BaseModel):
    """One place where a note says a name."""

    model_config = ConfigDict(frozen=True)

    note: str
    field: str = Field(
        examples=["statements.0.text"],
        description="as posted; `before.0.` and a field is what the note said until it was amended (0 is the first body), "
        "`changes.N.` and `openings.N.` are the words kept beside it",
    )
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
