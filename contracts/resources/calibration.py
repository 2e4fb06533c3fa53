"""Samples to judge, judgements and cut-offs as the API takes and gives them: for the context scope alone."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from contracts.resources.learning import Given
from contracts.words import Kind

Answer = Literal["yes", "no", "cannot_tell"]
SAMPLE_ID = Field(examples=["c5f0c2b1a9d84e7706b3c1d2e"], description="id of a sample")


class SampleIn(Given):
    """A sample to be drawn from the newest closing run of one unit and kind; the same seed draws the same."""

    kind: Kind
    place: str | None = Field(
        default=None, max_length=64, description="code of a home; the only one there is where left out"
    )
    team: str | None = Field(default=None, max_length=200, description="a team, by that team's own people")
    seed: int = Field(default=1, ge=1, le=1_000_000, description="another number draws another sample of the same run")


class JudgementIn(Given):
    """What you say of one item: do these say the same thing, or does this belong with them?"""

    item: Annotated[int, Field(ge=1, le=1000, examples=[17], description="its number in the sample")]
    answer: Answer


class JudgementsIn(Given):
    """Judgements of one sample: taken all together or not at all."""

    judgements: list[JudgementIn] = Field(min_length=1, max_length=250)


class AgreementOut(BaseModel):
    """Where machine and people agree best, with 95% bootstrap intervals."""

    cut_off: float = Field(examples=[0.46], description="least belonging of a statement that a pattern takes in")
    low: float
    high: float
    kappa: float = Field(
        examples=[0.52], description="Cohen's, of machine and people at that cut-off, over this sample"
    )
    kappa_low: float
    kappa_high: float


class CutOffOut(BaseModel):
    """A cut-off that was set; the next closing run of its unit and kind uses it."""

    decision: str
    sample: str = SAMPLE_ID
    cut_off: float
    low: float
    high: float
    kappa: float
    between: float | None = Field(description="kappa of people who judged the same; null where no two did")
    people: int
    judgements: int
    set_by: str
    set_at: str


class SampleOut(BaseModel):
    """How a sample stands. Judgements of what was erased, withdrawn or narrowed since are not counted."""

    id: str = SAMPLE_ID
    kind: Kind
    unit: str = Field(examples=["place:E09000001"])
    run: str
    seed: int
    drawn_at: str
    drawn: int = Field(description="items that were drawn: at most 200 pairs and 50 unplaced statements")
    there: int = Field(description="items whose statements are still there")
    mine: int = Field(description="items that you have judged")
    people: int = Field(description="people who said yes or no of some")
    judgements: int = Field(description="answers of yes or no")
    unsure: int = Field(description="answers of cannot_tell")
    between: float | None = Field(description="kappa of people who judged the same; null where no two did")
    agreement: AgreementOut | None = Field(description="null while there are too few judgements, or all say the same")


class SampleList(BaseModel):
    """The samples of a unit, newest first, and the cut-offs that stand."""

    items: list[SampleOut]
    next: str | None
    cut_offs: dict[Kind, CutOffOut] = Field(description="by kind; a kind that is not here was never calibrated")


class ToJudgeOut(BaseModel):
    """One item: a pair, or an unplaced statement beside some of the pattern it is nearest to. Redacted."""

    item: int
    question: Literal["same_thing", "belongs_with_them"]
    text: str
    beside: list[str]
    pattern: str | None = Field(description="name of the pattern it is held beside; null for a pair")


class ToJudgePage(BaseModel):
    """The next items that you have not judged, in the sample's own order."""

    items: list[ToJudgeOut]
    next: str | None
    left: int = Field(description="how many you have still to judge, these included")
