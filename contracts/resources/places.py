"""What the place routes take and give."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from contracts.notes import Label, PlaceRef
from contracts.words import PlaceKind

PlaceCodeIn = Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["E05011367"])]


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise ValueError("must be a date like 2024-04-01") from None


Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_day)]
Metres = Annotated[float, Field(gt=-1e8, lt=1e8, strict=False, allow_inf_nan=False)]


class PlaceIn(BaseModel):
    """One place as it is loaded."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    code: PlaceCodeIn
    name: Label = Field(examples=["Elm Park"])
    kind: PlaceKind = Field(strict=False)
    parent: PlaceCodeIn | None = Field(None, description="code of the place it lies in")
    valid_from: Day | None = Field(None, description="first day it is that; left out: always was")
    valid_to: Day | None = Field(None, description="last day it is that; left out: still is")
    x: Metres | None = Field(None, description="metres, any plane grid")
    y: Metres | None = None
    neighbours: list[PlaceCodeIn] = Field([], max_length=200)
    successors: list[PlaceCodeIn] = Field([], max_length=200, description="what it became when it ended")


class PlacesIn(BaseModel):
    """Places to load: all of them, or none."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    places: list[PlaceIn] = Field(min_length=1, max_length=50_000)


class PlacesLoaded(BaseModel):
    """What was loaded."""

    model_config = ConfigDict(frozen=True)

    received: int
    changed: int = Field(description="new or different; loading the same again changes 0")


class Place(BaseModel):
    """One definition of a place."""

    model_config = ConfigDict(frozen=True)

    code: PlaceRef
    name: str
    kind: PlaceKind
    parent: str | None
    valid_from: str | None
    valid_to: str | None
    neighbours: list[str]
    successors: list[str]


class PlacePage(BaseModel):
    """A page of places."""

    model_config = ConfigDict(frozen=True)

    items: list[Place]
    next: str | None
