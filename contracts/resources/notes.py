"""What the note routes take and give."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from contracts.notes import Reference, Words, parse_occurred
from contracts.resources.problems import Problem
from contracts.words import Kind, Reach, ReachSetBy, Voice

ASKED = ConfigDict(strict=True, extra="forbid", frozen=True)
GIVEN = ConfigDict(frozen=True)
NOTE_ID = "n3f1c9a52b7d84e60a1b2c3d4e5f60718"
STATEMENT_ID = "5b1d0c7e9a3f42688c0d1e2f3a4b5c6d"


def _moment(value: str) -> str:
    parse_occurred(value)
    return value


class Doubt(BaseModel):
    """A stretch of a statement that may be a name nobody told us, in characters, end exclusive."""

    model_config = GIVEN

    start: int
    end: int


class StatementKept(BaseModel):
    """One statement as it was decided at the door; its words stay sealed."""

    model_config = GIVEN

    id: str = Field(examples=[STATEMENT_ID])
    kind: Kind
    inferred: bool = Field(description="True when nobody declared the kind")
    confidence: float | None = Field(None, description="of an inferred kind, 0 to 1")
    voice: Voice
    out_of_bounds: bool = Field(description="it touches what the person wants left alone; nothing is made from it")
    review: list[Doubt] = Field(
        [], description="may be a name: if it is, send the note again by PUT with it in `known_names`"
    )


class NoteKept(BaseModel):
    """The answer to a note taken in; the same again for the same body."""

    model_config = GIVEN

    id: str = Field(description="our id of the note", examples=[NOTE_ID])
    source: str
    source_id: str = Field(description="the source's own id of the note")
    week: str = Field(description="ISO week it counts in", examples=["2026-W45"])
    home: str | None = Field(description="council it counts in; null when nobody beyond a team may learn from it")
    reach: Reach
    reach_set_by: ReachSetBy
    statements: list[StatementKept]


class BatchItem(BaseModel):
    """What became of one item of a batch."""

    model_config = GIVEN

    index: int = Field(description="its place in the batch, from 0")
    status: int = Field(description="201 created, 200 the same again, else as its problem says")
    id: str | None = None
    problem: Problem | None = None


class BatchAnswer(BaseModel):
    """A result per item, in order; each item stood or fell by itself."""

    model_config = GIVEN

    items: list[BatchItem]


class StatementChecked(BaseModel):
    """How a statement would be taken."""

    model_config = GIVEN

    text: str = Field(description="the words, back to the one who sent them")
    kind: Kind
    inferred: bool
    confidence: float | None = None
    voice: Voice
    out_of_bounds: bool
    redacted: list[str] = Field(description="types of what would be hidden outside the context scope")
    review: list[Doubt] = Field([], description="may be a name: if it is, say it in `known_names`")


class NoteChecked(BaseModel):
    """What would become of a note; nothing was stored."""

    model_config = GIVEN

    week: str
    home: str | None
    reach: Reach
    reach_set_by: ReachSetBy
    statements: list[StatementChecked]
    redacted: list[str] = Field(description="types of what would be hidden in the text as a whole")
    methods: dict[str, str] = Field(description="versions of the methods that decided")


class WithdrawIn(BaseModel):
    """Why a note is taken back."""

    model_config = ASKED

    reason: Annotated[Words, Field(max_length=1000)] | None = Field(None, examples=["written about the wrong person"])


class ReachIn(BaseModel):
    """How far a note may travel from now on."""

    model_config = ASKED

    reach: Reach = Field(strict=False)
    agreed_by: Reference | None = Field(None, description="who agreed; needed to widen", examples=["the person"])
    agreed_at: Annotated[str, AfterValidator(_moment)] | None = Field(
        None, description="when they agreed; needed to widen", examples=["2026-11-02"]
    )


class PlacementShown(BaseModel):
    """Where one statement is for now, in the home's or the team's runs."""

    model_config = GIVEN

    statement: str
    kind: Kind
    unit: str = Field(description="place:CODE or team:NAME", examples=["place:E06000001"])
    placed_by: str = Field(description="closing or refresh (a run), provisional (since then), waiting (no run yet)")
    provisional: bool
    pattern: str | None = Field(description="null: idiosyncratic so far")
    nearest: str | None = Field(description="the pattern it is nearest to all the same")
    name: str | None = Field(description="of the pattern, or of the nearest")


class NoteNow(BaseModel):
    """A note as its poster may see it: what became of it, not its words, which the poster's own system holds."""

    model_config = GIVEN

    id: str = Field(examples=[NOTE_ID])
    source: str
    source_id: str
    state: str = Field(description="recorded or withdrawn")
    occurred_at: str
    week: str
    place: str | None
    home: str | None
    team: str | None
    reach: Reach
    reach_set_by: ReachSetBy
    return_to: str | None
    statements: list[StatementKept]
    placements: list[PlacementShown] = Field(
        description="which pattern each statement lies in for now, if any; empty until the followers have read the note"
    )
