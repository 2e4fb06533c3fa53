"""What comes together in the same lives, and what people say helped, as the API gives it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from contracts.words import Mode, Voice


class MentionOut(BaseModel):
    """An actor or factor that people of the pattern mention, found by the lexicon's words."""

    sort: Literal["actor", "factor"]
    name: str = Field(examples=["landlord"])
    people: int = Field(description="to the nearest five")
    inferred: Literal[True] = True


class HelpedByOut(BaseModel):
    """An action that people of the pattern say helped, at least partly, and in whose voice."""

    action: str = Field(description="id of the action's pattern")
    name: str
    voice: Voice
    people: int = Field(description="to the nearest five")


class NearbyOut(BaseModel):
    """An action pattern in the same lives: nearby, never said to be an effect."""

    action: str
    name: str
    people: int = Field(description="to the nearest five")


class NodeOut(BaseModel):
    """A pattern or a factor of a place's system map."""

    id: str = Field(examples=["p8aba1e80fcc0cc917e93f304", "factor:housing"])
    kind: Literal["problem", "aspiration", "strength", "factor"]
    name: str


class EdgeOut(BaseModel):
    """Two that come together in so many lives, more than chance would give; it says nothing of cause."""

    one: str
    other: str
    people: int = Field(description="to the nearest five")


class SystemMapOut(BaseModel):
    """Which problems, aspirations, strengths and factors come together in the same lives, over 52 weeks."""

    unit: str | None
    through: str | None = Field(description="week of the closing runs it is of; null before the first")
    lexicon: str | None = Field(description="SHA-256 of the lexicon that factors were found by")
    min_people: int = Field(description="the threshold: pairs of fewer distinct people are left out")
    nodes: list[NodeOut]
    edges: list[EdgeOut]


class ModesOut(BaseModel):
    """People who were helped by actions of exactly these modes."""

    modes: list[Mode]
    people: int = Field(description="to the nearest five")


class HelpedOut(BaseModel):
    """Of the people for whom something helped in a half year: how many needed an action that nobody else shared."""

    half: str = Field(examples=["2026-H1"], description="January to June or July to December, by each week's Thursday")
    complete: bool = Field(description="its last week is closed; else it still grows")
    suppressed: bool = Field(description="withheld, because it rests on too few people; not 0")
    people: int | None = Field(description="for whom something helped, at least partly, as somebody said; nearest five")
    needed_own: int | None = Field(description="of those, with at least one such action in no pattern; nearest five")
    share: float | None = Field(ge=0, le=1, description="the same as a share; fewer than the threshold count as nobody")
    low: float | None = Field(ge=0, le=1, description="as far as the band of the actions in no pattern goes")
    high: float | None = Field(ge=0, le=1)
    modes: list[ModesOut] = Field(description="which modes were combined; combinations of too few people are left out")
