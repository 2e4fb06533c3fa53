"""What the source routes take and give."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from contracts.notes import PlaceRef, Reference, SourceUri
from contracts.words import Reach


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
    contact: Annotated[Reference, Field(max_length=200)] | None = Field(None, examples=["housing-data@example.org"])


class Source(BaseModel):
    """A registered source."""

    model_config = ConfigDict(frozen=True)

    source: str
    name: str
    home: str | None
    default_reach: Reach | None
    person_scheme: str | None
    contact: str | None


class SourcePage(BaseModel):
    """A page of sources."""

    model_config = ConfigDict(frozen=True)

    items: list[Source]
    next: str | None
