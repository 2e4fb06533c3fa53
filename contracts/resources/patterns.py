"""Patterns, their figures, what stands behind them, lineage and the summary, as the API gives them.

A figure is what the newest closing run published: rounded to the nearest five, frozen, and withheld (`suppressed`)
rather than small. A missing number is never 0.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from contracts.resources.groups import GroupRef, PatternRef
from contracts.resources.lives import HelpedByOut, HelpedOut, MentionOut, NearbyOut
from contracts.words import Kind, Scale, Voice

OWN_WORDS = (
    "per cent in people's own voice, to the nearest five; fewer than the smallest number of people on one side count as "
    "nobody, so 0 is none or only a few people's, and 100 all or all but a few people's"
)
ISO_WEEK = Field(examples=["2026-W47"], description="ISO week")


class FigureOut(BaseModel):
    """People and statements in one fixed window of weeks that ends with the run's week."""

    weeks: int = Field(examples=[13], description="length of the window: 1 (only where large enough), 4, 13 or 52")
    suppressed: bool = Field(description="withheld, because it or what is left over rests on too few people; not 0")
    people: int | None = Field(examples=[25], description="distinct people, to the nearest five")
    statements: int | None = Field(examples=[40], description="statements, to the nearest five")
    under_five: bool = Field(default=False, description="there is somebody, but fewer than five")
    own_words: int | None = Field(examples=[65], description=OWN_WORDS)
    mostly_workers_words: bool | None = Field(description="more than half is in workers' words; null where withheld")


class Live(BaseModel):
    """What is in the pattern at this moment, exactly: for the context scope only."""

    people: int
    statements: int


class PatternOut(BaseModel):
    """A lasting thing-in-common."""

    id: str = Field(examples=["p8aba1e80fcc0cc917e93f304"])
    kind: Kind
    unit: str = Field(examples=["place:E09000001"], description="what was clustered: a home or a team")
    place: str | None = Field(examples=["E05011367"], description="the place it is seen in here; null for a team")
    name: str = Field(
        examples=["Waiting for repairs · damp"],
        description="made by machine from words enough people used, or given or confirmed by a person",
    )
    named_by: Literal["machine", "people"] = Field(description="what people named keeps that name")
    reviewed: bool = Field(description="a person decided something about it that stands")
    description: str = Field(description="what people say it is; empty where nobody did")
    set_aside: str | None = Field(
        default=None, description="why people set it aside; null where not, and without the scope context:read"
    )
    named_by_model: str | None = Field(
        default=None,
        description="the language model that gave the name, where the council runs one; else our own method did",
    )
    phrases: list[str] = Field(description="key phrases, the most telling first")
    born: str = ISO_WEEK
    through: str = Field(examples=["2026-W46"], description="week of the closing run these figures come from")
    run: str
    over: bool = Field(description="it faded or was merged into another; it may return")
    candidate: bool = Field(
        default=False,
        description="born so few closing runs ago that it may not last: its birth is told, not yet vouched for",
    )
    changed_at: Scale | None = Field(
        default=None,
        description="of a barrier: the scale that most of its people say can change it; null where too few do",
    )
    own_words: int | None = Field(description=OWN_WORDS + "; of the longest window that may be shown")
    mostly_workers_words: bool | None = Field(description="in that window more than half is in workers' words")
    figures: list[FigureOut]
    parents: list[GroupRef] = Field(
        default=[], description="the groups it lies in, from the nearest up: those with at least two shown here"
    )


class PatternPage(BaseModel):
    """A page of patterns, by name: their order ranks nothing."""

    items: list[PatternOut]
    next: str | None


class CalibrationOut(BaseModel):
    """How people found the cut-off that a run used; it changes with a closing run alone."""

    cut_off: float = Field(
        ge=0, le=1, examples=[0.46], description="least belonging of a statement that a pattern takes in"
    )
    low: float = Field(ge=0, le=1, description="95% interval of the cut-off, which the band covers")
    high: float = Field(ge=0, le=1)
    kappa: float = Field(
        examples=[0.55], description="agreement of machine and people beyond chance (Cohen), to the nearest .05"
    )
    people: int = Field(description="how many people judged")
    day: str = Field(examples=["2026-11-03"], description="when the cut-off was set")


class CurveOut(BaseModel):
    """What the idiosyncratic share would be at another cut-off."""

    cut_off: float = Field(ge=0, le=1, examples=[0.4])
    share: float | None = Field(ge=0, le=1, description="to the nearest .05; null where withheld")


class StabilityOut(BaseModel):
    """How a pattern fares when nothing but chance differs."""

    found: int = Field(description="runs in which it was found again: one pattern there overlaps it by more than half")
    of: int = Field(description="runs with other seeds")
    words: str = Field(examples=["found again in 4 of 4 runs with other seeds"])


class Uncertain(BaseModel):
    """A share with how far it moves when nothing real does (seeds, cut-off)."""

    share: float = Field(ge=0, le=1, examples=[0.3], description="to the nearest .05")
    low: float | None = Field(ge=0, le=1, description="null in a view, where no band is known")
    high: float | None = Field(ge=0, le=1)
    uncalibrated: bool = Field(
        description="no people have judged yet where the cut-off should be, so read the band and the curve, not the point"
    )
    calibration: CalibrationOut | None = Field(description="how the cut-off was found; null while uncalibrated")


class StepOut(BaseModel):
    """What became of a pattern from one closing run to the next.

    A split, merge or fading stands here with the closing run at which it had held for long enough (three runs, a setting),
    a birth at once, as of a candidate. A pattern fades as well when nobody says it any more for a quarter of a year.
    A split or merge tells of how statements are put together, which is put right as more is heard: of itself it is no change
    in lives.
    """

    kind: Kind
    run: str
    week: str = ISO_WEEK
    event: Literal["born", "continued", "grew", "shrank", "split", "merged", "faded", "returned"]
    source: list[str] = Field(
        serialization_alias="from", description="the pattern before, or the parents; empty at a birth"
    )
    to: str | None = Field(description="the pattern after; null when it faded")
    overlap: float | None = Field(
        ge=0,
        le=1,
        description="of the statements in either pattern, the share in both, to the nearest .05; null at a birth",
    )
    candidate: bool = Field(
        default=False, description="at a birth: the pattern has not lasted for enough closing runs (yet, or ever)"
    )


class StepPage(BaseModel):
    """A page of lineage, newest first."""

    items: list[StepOut]
    next: str | None


class QuoteOut(BaseModel):
    """Released words, with what is hidden and what may be a name replaced by its type."""

    text: str
    voice: Voice


class QuoteIn(BaseModel):
    """Which statement is released, for which scale, or taken back."""

    model_config = ConfigDict(extra="forbid")

    statement: str = Field(max_length=64, description="id, as `/v1/patterns/{id}/voices` and `/notes` give it")
    scale: Literal["team", "place"] = Field(description="that of the pattern: a team's own, or a place's")
    released: bool = Field(default=True, description="false takes the quote back")


class QuoteReleasedOut(BaseModel):
    """What was decided; a release shows with the next closing run, taking back shows at once."""

    statement: str
    scale: Literal["team", "place"]
    released: bool
    by: str


class PatternDetail(PatternOut):
    """A pattern with its history."""

    idiosyncratic: Uncertain | None = Field(
        description="share of its run's statements in no pattern; null where withheld"
    )
    stability: StabilityOut | None = Field(description="null where its run does not say")
    lineage: list[StepOut]
    siblings: list[PatternRef] = Field(
        default=[], description="the other patterns of its nearest group that are shown here, by name"
    )
    quotes: list[QuoteOut] = Field(
        default=[], description="words that may be quoted and that a named person released for this scale"
    )
    mentions: list[MentionOut] = Field(default=[], description="actors and factors said in it, inferred; over 52 weeks")
    helped: list[HelpedByOut] = Field(
        default=[], description="actions that people of it say helped; of an action pattern, its own people's word"
    )
    nearby: list[NearbyOut] = Field(default=[], description="other actions in the same lives: never an effect")
    live: Live | None = Field(default=None, description="exact and of this moment; null without the scope context:read")


class SpokenOut(BaseModel):
    """One redacted statement behind a pattern."""

    may_quote: bool = Field(description="the note says that these words may be quoted, once somebody releases them")
    released: bool = Field(description="it stands released as a quote of this pattern")
    statement: str
    note: str = Field(description="open the whole note by `POST /v1/openings`, with a reason")
    text: str
    voice: Voice
    week: str = ISO_WEEK
    person: int = Field(description="the person's number within this list alone")
    inferred: bool = Field(description="its kind was inferred, not declared")
    belonging: int | None = Field(description="per cent of its surroundings that are of this pattern")
    placed_by: Literal["closing", "refresh", "provisional"]


class SpokenPage(BaseModel):
    """A page of statements, newest week first."""

    items: list[SpokenOut]
    next: str | None


class VoiceOut(BaseModel):
    """One redacted statement chosen to be heard."""

    part: Literal["typical", "different", "edge"] = Field(
        description="typical: nearest to all the others; different: unlike it and each other; edge: fits least"
    )
    statement: str
    note: str = Field(description="open the whole note by `POST /v1/openings`, with a reason")
    text: str
    voice: Voice
    week: str = ISO_WEEK
    inferred: bool = Field(description="its kind was inferred, not declared")


class VoicesOut(BaseModel):
    """A few voices of a pattern, nobody's twice: people's and families' own where enough of those spoke."""

    items: list[VoiceOut]


class Part(BaseModel):
    """Statements whose kind was declared by the source, or inferred: told apart."""

    statements: int | None
    idiosyncratic: int | None = Field(description="per cent in no pattern, to the nearest five; null where withheld")
    own_words: int | None = Field(description=OWN_WORDS)


class KindOut(BaseModel):
    """What is common and what is idiosyncratic in one kind."""

    kind: Kind
    run: str | None = Field(description="null where nothing of this kind was closed yet")
    through: str | None
    suppressed: bool = Field(description="withheld, because it rests on too few people")
    patterns: int | None = Field(description="patterns that may be shown here")
    patterns_reviewed: int | None = Field(
        description="of those, how many a person decided something about; the rest are as the machine made them"
    )
    names_by_people: int | None = Field(
        description="of those, how many have a name that a person gave or confirmed; the rest were named by machine"
    )
    common: float | None = Field(description="one less the idiosyncratic share")
    idiosyncratic: Uncertain | None
    curve: list[CurveOut] = Field(
        description="the share at other cut-offs, for the whole of a home or team; empty where the run does not say"
    )
    own_words: int | None = Field(description=OWN_WORDS + "; over 52 weeks")
    figures: list[FigureOut]
    declared: Part | None = Field(description="over 52 weeks; null where it or the inferred part is too small to show")
    inferred: Part | None


class SummaryOut(BaseModel):
    """Common and idiosyncratic by kind: problems, aspirations and strengths are always all here."""

    unit: str | None
    place: str | None
    team: str | None
    kinds: list[KindOut]
    helped: list[HelpedOut] = Field(
        default=[], description="what was said to have helped, by half year, newest first; of a whole home or team only"
    )
    min_people: int = Field(description="the threshold: what rests on fewer distinct people is withheld")
