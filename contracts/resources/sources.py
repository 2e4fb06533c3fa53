"""What the source routes take and give."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from contracts.notes import PlaceRef, Reference, SourceUri, Words
from contracts.words import Reach

Line = Annotated[Reference, Field(max_length=200)]
Abbreviation = Annotated[str, Field(pattern=r"^[0-9a-z&]{1,20}(/[0-9a-z]{0,20})?$")]
Meaning = Annotated[Reference, Field(max_length=80)]
RecordClass = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9-]{0,39}$")]


class SourceIn(BaseModel):
    """What a posting system declares for its notes."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    name: Annotated[Reference, Field(max_length=100)] = Field(examples=["Housing"])
    home: PlaceRef | None = Field(None, description="where a note without a place counts", examples=["E06000001"])
    default_reach: Reach | None = Field(
        None, strict=False, description="how far a note may travel when it does not say"
    )
    person_scheme: SourceUri | None = Field(
        None, description="shared by sources that use the same person references", examples=["urn:example:council-id"]
    )
    contact: Line | None = Field(
        None, description="who answers for it; needed in production", examples=["housing-data@example.org"]
    )
    controller: Line | None = Field(
        None, description="who decides why and how the data is used; needed in production", examples=["Example Council"]
    )
    purpose: Annotated[Words, Field(max_length=1000)] | None = Field(
        None,
        description="what it is posted for; needed in production",
        examples=["to learn what tenants struggle with"],
    )
    lawful_basis: Line | None = Field(
        None, description="on which it is posted; needed in production", examples=["UK GDPR 6(1)(e), 9(2)(h)"]
    )
    places: list[PlaceRef] = Field(
        [],
        max_length=200,
        description="the places its notes may lie in; needed in production",
        examples=[["E06000001"]],
    )
    schema_version: Literal["v1"] | None = Field(
        None, description="the shape of note it posts; needed in production", examples=["v1"]
    )
    record_class: RecordClass | None = Field(
        None, description="how long its notes are kept: a class named in INCOMMON_RETENTION; left out: case-note"
    )
    glossary: dict[Abbreviation, Meaning] = Field(
        {},
        max_length=500,
        description="abbreviations its writers use, in small letters, and what each stands for: spelt out before what a "
        "statement is of, and is near to, is worked out",
        examples=[{"fb": "food bank", "op": "occupancy panel"}],
    )


NEEDED_IN_PRODUCTION = ("controller", "purpose", "lawful_basis", "places", "schema_version", "default_reach", "contact")


class Source(BaseModel):
    """A registered source."""

    model_config = ConfigDict(frozen=True)

    source: str
    name: str
    home: str | None
    default_reach: Reach | None
    person_scheme: str | None
    contact: str | None
    controller: str | None
    purpose: str | None
    lawful_basis: str | None
    places: list[str]
    schema_version: str | None
    record_class: str | None
    glossary: dict[str, str]


class SourceHealthOut(BaseModel):
    """How a source stands, told to itself; over the last 28 days where nothing else is said."""

    model_config = ConfigDict(frozen=True)

    last_note_at: datetime | None = Field(description="when its newest note came in, at any time")
    notes: int
    delay_days_median: int | None = Field(description="days from a note's day to its coming in, the middle one")
    delay_days_most: int | None = Field(description="within which nine in ten came in")
    refused: dict[str, int] = Field(description="notes refused at the door, by reason")


class DigestEntry(BaseModel):
    """One note as its source reconciles it."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(description="the source's own id")
    note: str = Field(description="our id")
    hash: str | None = Field(
        description="SHA-256 of its newest body as posted, in hexadecimal; null: from before hashes"
    )
    withdrawn: bool


class SourceDigest(BaseModel):
    """Every note of a source in one week, by its own id; those erased or expired are not in it."""

    model_config = ConfigDict(frozen=True)

    week: str
    items: list[DigestEntry]
    next: str | None


class SourcePage(BaseModel):
    """A page of sources."""

    model_config = ConfigDict(frozen=True)

    items: list[Source]
    next: str | None
