"""Signals, weekly sheets and series as the API gives them. No severity, no colour, no cause."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from contracts.words import Kind, Mode


class NumberOut(BaseModel):
    """A number by the disclosure rule: rounded to the nearest five, "under 5", or withheld; withheld is never 0."""

    value: int | None
    under_five: bool = False
    suppressed: bool = False
    words: str


class SignalOut(BaseModel):
    """A clue that an aggregate moved: not a verdict."""

    id: str
    episode: str = Field(description="the first signal of a row of weeks")
    began: str
    kind: Literal["emerging", "more", "quieter", "found", "mix", "neighbours"]
    pattern: str | None = Field(description="null for a mix, which is of several")
    name: str
    pattern_kind: Kind | None = Field(description="of the patterns or modes in a mix; null for a mix of the kinds")
    mix_of: Literal["patterns", "kinds", "modes"] | None = Field(
        None, description="of a mix: what is shared out; modes are those of actions"
    )
    place: str
    week: str
    preview: bool
    summary: str
    observed: NumberOut = Field(description="people in the week; withheld where a single week is not large enough")
    people_four_weeks: NumberOut
    expected: NumberOut | None = Field(description="of the week; shown only where `observed` is")
    low: NumberOut | None
    high: NumberOut | None
    expected_four_weeks: NumberOut | None = Field(None, description="shown only where `people_four_weeks` is")
    chance: str = Field(
        description="how sure: the promised share of false discoveries it passed, or that nothing was tested"
    )
    method: str | None
    limits: str
    in_own_words: str
    own_words: int | None = Field(
        description="per cent in people's own voice, to the nearest ten; null where it rests on too few people. Fewer "
        "than the smallest number of people on one side count as nobody: 0 is none or only a few people's, and 100 all or "
        "all but a few people's"
    )
    mostly_workers_words: bool = Field(description="less than half is in people's own words; false where withheld")
    explanations: list[str] = Field(description="what else could explain it that is not real")
    questions: list[str] = Field(description="what to go and ask")
    alongside: list[str]
    places: list[str] = Field(description="of places together: their codes; every figure is of all of them as one")
    place_names: list[str] = Field(description="what those are called, in the same order")
    over_weeks: int | None = Field(description="of places together: over how many weeks they stand out")
    moved: list[MovedOut] = Field(
        description="of a mix: what took a larger or smaller share; only what rests on enough people by itself"
    )
    not_heard: list[str] = Field(
        [],
        description="what its sheet could not hear, as the sheet says it; of one signal asked for by its id, and in no list",
    )
    corrections: list[CorrectionOut] = Field(
        [], description="what later sheets say of it; of one signal asked for by its id, and in no list"
    )
    course: EpisodeOut | None = Field(
        None, description="its episode; of one signal asked for by its id, and in the list of episodes"
    )
    exact: ExactOut | None = Field(None, description="with the context scope only")


class EpisodeWeek(BaseModel):
    """A week of an episode, and its signal."""

    week: str
    signal: str


class EpisodeOut(BaseModel):
    """A row of weeks in which the same thing moved the same way, with at most one week between two."""

    id: str
    began: str
    peak: str | None = Field(
        description="the week by whose four weeks most people said it (of what went quiet, fewest), by the figures that anyone "
        "may read; the first of several alike; null for a mix, and where they are withheld"
    )
    last: str
    over: bool = Field(description="two sheets came after its last week, so nothing goes on it any more")
    weeks: list[EpisodeWeek] = Field(description="its signals that this reader may see, oldest first")


class MovedOut(BaseModel):
    """A part of a mix whose share is not what it was: a pattern, or where the kinds (the modes) are compared a kind (a mode)."""

    pattern: str | None
    kind: Kind | None
    mode: Mode | None = None
    name: str
    share: Literal["larger", "smaller"]


class BorrowedOut(BaseModel):
    """What a place that had hardly been heard was compared with: people elsewhere in the home in the year before."""

    pattern: str = Field(description="whose rate it is: its own, or that of its nearest sibling")
    people: float
    everyone: float
    between: float = Field(description="how much the rates of places differ, as a coefficient of variation")


class ExactOut(BaseModel):
    """Exact figures, for the context scope only."""

    observed: int
    people_four_weeks: int
    expected: float | None
    low: float | None
    high: float | None
    bound: float | None
    phi: float | None
    p: float | None
    q: float | None
    own_words: float
    first_week: str
    people: list[int]
    everyone: list[int]
    offset: list[float] = Field(
        description="what the people are out of, week by week: over sources, the pattern's share of a source's people times "
        "how many people it was heard of, but for most of the pattern's own excess or lack"
    )
    notes: list[str]
    borrowed: BorrowedOut | None = None


class CorrectedOut(BaseModel):
    """A correction in exact figures, for the context scope only."""

    told: int = Field(description="people as the sheet told")
    late: int | None = Field(
        None, description="of a signal: people of notes that came in since, and not counted before"
    )
    gone: int | None = Field(
        None,
        description="of a signal: people told whose words no longer stand: withdrawn, narrowed, amended away or erased",
    )
    now: int


class CorrectionOut(BaseModel):
    """What a later sheet says of a published one, which itself never changes.

    Without the context scope only that people came is told, and only where enough came since it was last told.
    """

    week: str = Field(description="the week that it is about")
    sheet: str = Field(description="the week of the sheet that says so")
    signal: str | None = Field(description="the signal that it is about; null for the whole week")
    name: str | None
    place: str
    told: NumberOut | None = Field(None, description="of a whole week: people heard, as its sheet told")
    now: NumberOut | None = Field(None, description="of a whole week: with those whose notes came in since")
    words: str
    exact: CorrectedOut | None = Field(None, description="with the context scope only")


class SignalPage(BaseModel):
    """A page of signals, newest week first, never by size."""

    items: list[SignalOut]
    next: str | None


class ClueOut(BaseModel):
    """Something about the data, not the lives."""

    clue: str
    words: str
    source: str | None
    place: str | None
    since: str | None


class CompletenessOut(BaseModel):
    """How complete a week was when its sheet froze: it raises no signal, and is of the whole home and all sources."""

    people: NumberOut = Field(description="heard in the week so far; withheld where a single week is not large enough")
    expected: NumberOut | None = Field(description="to be expected in the end, four weeks later; null where not known")
    low: NumberOut | None = Field(description="of a 95% interval for those to be expected")
    high: NumberOut | None
    known: bool = Field(description="whether it is known how late notes come in here")
    weeks: int = Field(description="weeks that it was learnt from")


class SeriesPoint(BaseModel):
    """One block of weeks of a series."""

    window_start: str
    weeks: int
    pattern: str
    people: NumberOut
    statements: NumberOut
    everyone: NumberOut = Field(description="all people with any note: the denominator")
    suppressed: bool
    definition_run: str | None


class SeriesPage(BaseModel):
    """Series of one place, as of its newest sheet."""

    items: list[SeriesPoint]
    next: str | None
    as_of: str | None
    preview: bool


SignalOut.model_rebuild()
