"""Where people say a pattern begins: what they were given to judge, what they said, the cut-off that was set from it.

Ids, numbers and yes or no; never a text. Statement ids are HMACs under each person's key, so erasure unlinks them.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from contracts.events.base import Event, Payload
from contracts.words import Kind

JudgementAnswer = Literal["yes", "no", "cannot_tell"]


class CurvePoint(Payload):
    """The idiosyncratic share as another cut-off would have it.

    Attributes:
        cut_off: least belonging, per cent.
        share: of every statement of the run, in [0, 1].
        told: per cent over 52 weeks, as it may be told without the context scope; None where withheld.
    """

    cut_off: int
    share: float
    told: int | None = None


class Calibrated(Payload):
    """A cut-off that people's judgements gave.

    Attributes:
        decision: id of the decision that set it.
        cut_off: least belonging of a statement that a pattern takes in; `low`, `high`: its 95% bootstrap interval.
        kappa: Cohen's, of machine and people at that cut-off, with its interval.
        between: Cohen's kappa of people who judged the same, the mean over pairs of them; None where none did.
        people: how many people judged; judgements: how many of theirs said yes or no.
        day: when it was set, YYYY-MM-DD.
    """

    decision: str
    cut_off: float
    low: float
    high: float
    kappa: float
    kappa_low: float
    kappa_high: float
    between: float | None = None
    people: int
    judgements: int
    day: str


class SampleItem(Payload):
    """One thing to judge: a pair, or an unplaced statement beside some of the pattern it is nearest to.

    Attributes:
        statement: the one; beside: the other of a pair, or statements of `pattern`.
        pattern: the pattern an unplaced statement is nearest to; None for a pair.
        belonging: per cent, of a pair the lesser.
        same: both lie in one community, so that the machine says yes wherever belonging reaches the cut-off.
    """

    statement: str
    beside: tuple[str, ...]
    pattern: str | None = None
    belonging: float
    same: bool


class SampleDrawn(Event):
    """What people are given to judge, drawn from a closing run by a seed. Items are numbered from 1 in their order."""

    topic: ClassVar[str] = "patterns.sample.drawn.v1"
    sample: str
    unit: str
    kind: Kind
    run: str
    seed: int
    items: tuple[SampleItem, ...]
    drawn_by: str
    at: str


class PairJudged(Event):
    """Somebody judged one item of a sample: once, and it stands."""

    topic: ClassVar[str] = "patterns.pair.judged.v1"
    sample: str
    item: int
    answer: JudgementAnswer
    judged_by: str
    at: str


class CutOffSet(Event):
    """Somebody set the cut-off of a unit and kind from a sample's judgements: its next closing run uses it."""

    topic: ClassVar[str] = "patterns.cut_off.set.v1"
    unit: str
    kind: Kind
    sample: str
    calibrated: Calibrated
    set_by: str
    at: str
