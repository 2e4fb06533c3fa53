"""What people decide about patterns, as the API takes and gives it: names, merges, splits, belonging, and why."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from contracts.resources.learning import Given
from contracts.words import Kind, Voice

Reason = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Told = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Ident = Annotated[str, StringConstraints(min_length=1, max_length=64)]

WHY = Field(default="", description="why; told within the context scope only, with names and numbers hidden")
SURE = Field(default=False, description="you looked: it names nobody, although it may seem to")
PUBLIC = "seen by everybody who may read patterns, from the next closing run on; never name or describe one person"
Act = Literal["named", "confirmed", "described", "merged", "split", "belongs", "does_not_belong", "set_aside", "undone"]


class NameIn(Given):
    """A name that a person gives: no machine changes it from now on."""

    name: Name = Field(description=PUBLIC, examples=["Waiting for repairs that nobody books"])
    sure: bool = SURE
    reason: Reason = WHY


class WhyIn(Given):
    """A decision that needs no more than why."""

    reason: Reason = WHY


class DescribeIn(Given):
    """What a pattern is, what belongs in it and what does not: it takes the place of what was said before."""

    description: Told = Field(default="", description=PUBLIC)
    inclusion: Told = Field(default="", description="what belongs in it; " + PUBLIC)
    exclusion: Told = Field(default="", description="what does not, though it may seem to; " + PUBLIC)
    sure: bool = SURE
    reason: Reason = WHY


class MergeIn(Given):
    """Another pattern that says the same."""

    other: Ident = Field(description="id of the pattern that goes into this one")
    reason: Reason = WHY


class SplitIn(Given):
    """Statements that are a pattern of their own."""

    statements: list[Ident] = Field(min_length=1, max_length=2000, description="ids of statements in this pattern")
    reason: Reason = WHY


class BelongingIn(Given):
    """Whether one statement belongs to the pattern."""

    statement: Ident
    belongs: bool
    reason: Reason = Field(
        default="", description="why; sealed under the key of the person whose statement it is, and gone with it"
    )


MOST_ROWS = 2000


class CodebookRow(BaseModel):
    """One pattern of a codebook that is read in. What else is in it (kind, examples) is passed over."""

    id: Ident
    name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)] | None = None
    description: Told | None = None
    inclusion: Told | None = None
    exclusion: Told | None = None


class CodebookIn(Given):
    """A codebook to be read in: names and descriptions go to patterns by id."""

    entries: list[CodebookRow] = Field(max_length=MOST_ROWS)
    sure: bool = SURE
    reason: Reason = WHY


class CodebookEntry(BaseModel):
    """One pattern in a codebook."""

    id: str
    kind: Kind
    name: str
    named_by: Literal["machine", "people"]
    description: str
    inclusion: str
    exclusion: str
    examples: list[str] = Field(
        description="redacted statements, of different people where there are enough; within the context scope only"
    )


class CodebookOut(BaseModel):
    """The codebook of a place or team."""

    place: str | None
    team: str | None
    entries: list[CodebookEntry]


class MisreadOut(BaseModel):
    """What of a codebook could not be taken."""

    row: int = Field(description="1 is the first after the header")
    field: str
    mend: str


class CodebookRead(BaseModel):
    """What became of a codebook that was read in."""

    named: int
    described: int
    unchanged: int
    misread: list[MisreadOut]


class Decided(BaseModel):
    """A decision was taken."""

    id: str = Field(description="undo it by `POST /v1/curation/{id}/undo`")
    pattern: str = Field(description="the pattern it is about; of a split, the new one")


class DecisionOut(BaseModel):
    """One decision about a pattern."""

    id: str
    act: Act
    pattern: str
    other: str | None = Field(
        description="the pattern that went in or was split off; of an undoing, the decision it undoes"
    )
    statement: str | None
    statements: int = Field(description="how many it moved")
    name: str = ""
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    reason: str = Field(description="empty where none was given, or while it is held back")
    held_back: bool = Field(
        default=False,
        description="the statement that the reason speaks of may not come before you, or stands no more; why is not told",
    )
    by: str
    at: str
    undone: bool = Field(description="it holds no longer")


class CurationOut(BaseModel):
    """What stands of a pattern, and every decision about it, newest first."""

    pattern: str
    kind: Kind
    name: str
    named_by: Literal["machine", "people"]
    description: str
    inclusion: str
    exclusion: str
    reviewed: bool = Field(description="a person decided something about it that stands")
    set_aside: str | None = Field(description="why it was set aside; null where it was not")
    into: str | None = Field(description="the pattern that people merged it into")
    decisions: list[DecisionOut]


class SampleIn(Given):
    """A sample that two people are to code, apart from each other."""

    kind: Kind
    size: int = Field(default=50, ge=10, le=200, description="statements; all there are where there are fewer")
    coders: list[Name] = Field(min_length=2, max_length=2, description="two people, by the names they sign in with")


class CodesIn(Given):
    """What one of the two says of every statement."""

    codes: dict[str, Annotated[str, StringConstraints(max_length=64)] | None] = Field(
        max_length=200, description="statement -> id of the pattern it belongs to; null for none"
    )


class SampleKept(BaseModel):
    """A sample was drawn."""

    id: str


class ToCodeOut(BaseModel):
    """A redacted statement of a sample."""

    statement: str
    text: str
    voice: Voice
    week: str
    mine: str | None = Field(description="what you said of it: a pattern's id, empty for none; null until you are done")


class AgreementOut(BaseModel):
    """How far the two agree, when both are done."""

    statements: int = Field(description="coded by both, and still to be read")
    same: int
    kappa: float | None = Field(
        description="Cohen's kappa; null where both said one and the same of everything, so that it cannot be told"
    )
    low: float | None = Field(description="95 per cent interval, by drawing the statements again")
    high: float | None


class SampleOut(BaseModel):
    """A sample, its statements, and how far the two agree once both are done; what the other said is not shown before."""

    id: str
    unit: str
    kind: Kind
    coders: list[str]
    done: list[str] = Field(description="which of the two are done")
    patterns: dict[str, str] = Field(description="what may be chosen: id -> name")
    statements: list[ToCodeOut]
    agreement: AgreementOut | None
    by: str
    at: str


class CodingList(BaseModel):
    """Samples of a place or team, newest first, without their statements."""

    items: list[SampleOut]
    next: str | None = Field(description="the cursor of the next page; null where there is none")
