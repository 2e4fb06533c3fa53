"""The pages on which people say where a pattern begins, one frozen value each; for the context scope of a whole unit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from api.pages.parts import Choice, FieldError
from api.pages.views import Section, View
from contracts.words import Kind


@dataclass(frozen=True, slots=True)
class KindToJudge:
    """One kind: how its cut-off stands.

    Attributes:
        stands: in a sentence; how it was set, or that nobody has.
    """

    kind: Kind
    stands: str


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A sample that people judge. `mine` of its `there` items the reader has judged; `people` have judged some."""

    url: str
    kind: Kind
    on: dt.date
    mine: int
    there: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationsPage(View):
    """How each kind's cut-off stands, the samples there are, and the way to a new one.

    Attributes:
        place: what the home or team is called; `place_code`, `team` go back with the form.
        kinds: that can be judged.
    """

    template: ClassVar[str] = "calibrations.html"
    section: ClassVar[Section] = "patterns"
    place: str
    place_code: str
    team: str
    stands: tuple[KindToJudge, ...]
    samples: tuple[SampleLine, ...]
    kinds: tuple[Choice, ...]
    kind: str = ""
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemToJudge:
    """A pair, or an unplaced statement beside some of the pattern it is nearest to; `pattern` is that one's name."""

    item: int
    text: str
    beside: tuple[str, ...]
    pattern: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationPage(View):
    """Judging a sample, a few items at a time; what it says so far.

    Attributes:
        action: where answers go; `decide_url` where the cut-off is set, None for who may not or where it cannot be yet.
        mine, there: items the reader has judged, and all that are still there.
        told: what the judgements say so far, a sentence each.
    """

    template: ClassVar[str] = "calibration.html"
    section: ClassVar[Section] = "patterns"
    kind: Kind
    all_url: str
    action: str
    decide_url: str | None
    mine: int
    there: int
    items: tuple[ItemToJudge, ...]
    told: tuple[str, ...]
    errors: tuple[FieldError, ...] = ()
