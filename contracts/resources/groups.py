"""Groups of patterns: the levels above them, as the API gives them. A group has no figure of its own."""

from __future__ import annotations

from pydantic import BaseModel, Field

from contracts.words import Kind

LEVEL = Field(
    ge=1, examples=[1], description="1 is the nearest up; patterns that share a group share every group above"
)


class GroupRef(BaseModel):
    """A group that something lies in."""

    id: str = Field(examples=["t3f0a9c51d2e8b7640a1c9d2e"])
    level: int = LEVEL
    name: str = Field(
        examples=["Repairs · damp"],
        description="made by machine; of words that enough people of one of its patterns shown here used",
    )


class PatternRef(BaseModel):
    """A pattern by its name."""

    id: str = Field(examples=["p8aba1e80fcc0cc917e93f304"])
    name: str


class GroupOut(GroupRef):
    """Patterns that lie near each other: at least two that are shown here, or groups of such.

    It lasts from closing run to closing run, as the group that most of its statements were in before. People and statements are
    counted by pattern alone.
    """

    kind: Kind
    unit: str = Field(examples=["place:E09000001"], description="what was clustered: a home or a team")
    place: str | None = Field(description="the place it is seen in here; null for a team")
    phrases: list[str] = Field(description="key phrases, the most telling first")
    through: str = Field(examples=["2026-W46"], description="week of the closing run that grouped them")
    run: str
    parents: list[GroupRef] = Field(description="the groups it lies in, from the nearest up")
    patterns: list[PatternRef] = Field(description="those of its patterns that are shown here, by name")


class GroupPage(BaseModel):
    """A page of groups, by level and name: their order ranks nothing."""

    items: list[GroupOut]
    next: str | None
