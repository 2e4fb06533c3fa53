"""Decisions of the signals service: signals with the series they used, and the weekly sheets that published them."""

from __future__ import annotations

from typing import ClassVar, Literal

from contracts.events.base import Event, Payload
from contracts.words import Kind

SignalKind = Literal["emerging", "more", "quieter", "found"]


class SeriesUsed(Payload):
    """The weekly series a test used: `first` is its first ISO week; the last entry is the tested week.

    Attributes:
        people: distinct people with a statement in the pattern, by week.
        everyone: distinct people with any note (the denominator), by week.
        expected: the offset-scaled expected volume, by week (None where the test used none).
    """

    first: str
    people: tuple[int, ...]
    everyone: tuple[int, ...]
    offset: tuple[float, ...] | None = None


class SignalRaised(Payload):
    """A clue that an aggregate moved. Exact figures: they are rounded and withheld when read.

    Attributes:
        method: which detector spoke, and `limits`: what it could not know, in one plain sentence.
        low, high: interval of the expected count.
        p, q: None for *found, not tested*.
        statements: the evidence, as statement ids.
        own_words: share of those statements that are in the person's own voice.
    """

    signal: str
    kind: SignalKind
    pattern: str
    pattern_kind: Kind
    place: str
    week: str
    observed: int
    expected: float | None
    low: float | None
    high: float | None
    bound: float | None
    phi: float | None
    p: float | None
    q: float | None
    method: str
    limits: str
    series: SeriesUsed
    statements: tuple[str, ...]
    own_words: float


class DataClue(Payload):
    """Something about the data, not the lives: a new or silent source, late posting, a renamed place. Never a signal."""

    clue: str
    source: str | None = None
    place: str | None = None
    detail: dict[str, float | int | str] = {}


class SheetPublished(Event):
    """The frozen set of signals of a place for an ISO week.

    Attributes:
        definition: kind -> closing run whose patterns the series used.
        tested: how many series were tested; `chance`: signals expected by chance alone.
        unheard: silent sources, notes held back by reach, people under the threshold: counts by reason.
    """

    topic: ClassVar[str] = "signals.sheet.published.v1"
    sheet: str
    place: str
    week: str
    position: int
    definition: dict[str, str]
    tested: int
    chance: float
    signals: tuple[SignalRaised, ...]
    clues: tuple[DataClue, ...] = ()
    unheard: dict[str, int] = {}
    output_hash: str
