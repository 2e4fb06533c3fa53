"""What is planted, in weeks before the last day: rates of the situations, signals, traps and turns of life.

Week -1 is the last full week before `until`; week -208 is the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from api.demo.council import COUNCIL, RECODED_NEW, RECODED_WEEK
from api.demo.season import SEASONS, volume
from api.demo.truth import COPIED
from api.demo.words import Situation

WEEKS = 208
NORTHGATE, SALTMARSH, CANALSIDE = "E05099001", "E05099002", "E05099003"
ONE_OFFS_A_WEEK = 13.2
OTHER_LANGUAGES_A_WEEK = 0.13

SOCIAL_BEGINS = -104
"""The social prescribing service starts to post half way."""
_LARGE_A_WEEK = 3.3
_SMALL_A_WEEK = 0.18
_RATES: dict[str, tuple[tuple[int, float], ...]] = {
    "fuel-costs": ((-208, 4.2),),
    "went-along": ((-208, 7.4),),
    "loneliness-bereavement": ((-208, 4.4),),
    "carer-worn-out": ((-61, 1.6), (-60, 0.0)),
    "carer-respite": ((-61, 0.9), (-60, 1.8)),
    "carer-nights": ((-61, 0.9), (-60, 1.8)),
    "gp-phone-queue": ((-53, 0.6), (-52, 0.05)),
    "gp-online-triage": ((-53, 0.55), (-52, 0.05)),
    "gp-access": ((-53, 0.0), (-52, 1.35)),
    "bus-route-cut": ((-45, 0.0), (-44, 1.4)),
    "bank-branch-closed": ((-25, 0.0), (-24, 1.7)),
    "uc-migration-notice": ((-111, 0.0), (-110, 1.1), (-46, 1.1), (-40, 0.0)),
    "covid-fear": ((-150, 0.9), (-120, 0.0)),
    "cost-of-living-payment": ((-80, 0.9), (-70, 0.0)),
    "temporary-accommodation": ((-104, 0.15), (-10, 1.6)),
    "no-fault-eviction": ((-80, 0.15), (-8, 1.5)),
}
"""Statements a week at (week, rate) points, straight lines between them, level outside; others have the default."""


@dataclass(frozen=True, slots=True)
class PlannedSignal:
    """A signal to plant: `extra` notes a week from `first` on; `kept` is the share of ordinary ones that stays."""

    id: str
    shape: str
    situation: str
    place: str
    first: int
    extra: tuple[int, ...]
    kept: float = 1.0

    @property
    def direction(self) -> str:
        """More or quieter."""
        return "quieter" if self.kept < 1 else "more"


SIGNALS = (
    PlannedSignal("camhs-after-exams", "sudden", "waiting-camhs", COUNCIL, -20, (9, 10, 9, 7)),
    PlannedSignal("english-new-arrivals", "sudden", "learn-english", COUNCIL, -16, (8, 10, 9, 8)),
    PlannedSignal("nobody-goes-along", "quieting", "went-along", COUNCIL, -12, (0, 0, 0, 0, 0), kept=0.04),
    PlannedSignal("arrears-creep", "gradual", "rent-arrears-uc", COUNCIL, -11, (2, 4, 6, 8, 10, 11, 12, 12)),
    PlannedSignal("teams-reorganised", "gradual", "passed-between-teams", COUNCIL, -9, (4, 8, 10, 10, 8)),
    PlannedSignal("damp-after-flood", "sudden", "damp-and-mould", COUNCIL, -6, (11, 10, 9, 7)),
    PlannedSignal("northgate-nights", "ward-only", "neighbour-noise", NORTHGATE, -5, (6, 7, 7, 6)),
    PlannedSignal("saltmarsh-hunger", "emerging", "food-running-out", SALTMARSH, -3, (6, 7, 7)),
)
ABSENT_FROM = {"food-running-out": SALTMARSH}
"""A ward where a situation is not met at all, but for what is planted."""
GATHERED_IN = {"faith-community": CANALSIDE}
"""A ward where much of a situation is met."""
GATHERED_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class PlannedTrap:
    """A trap: what it is, in which situations (none: all), where and when."""

    id: str
    why: str
    situations: tuple[str, ...]
    place: str
    first: int
    weeks: int


SILENT_SOURCE, SILENT_WEEKS = "advice", range(-15, -12)
LATE_SOURCE, LATE_WEEKS, LATE_POSTED = "adult", range(-34, -27), -8
BUSY_WEEKS, BUSY_FACTOR = range(-24, -22), 1.6
ONE_PERSON = ("back-to-work", "housing", {-10: 9, -9: 7})
COPIED_SOURCE, COPIED_WEEKS, COPIED_A_WEEK = "advice", range(-7, -2), 7

TRAPS = (
    PlannedTrap(
        "new-source",
        "social prescribing starts to post half way and brings many notes of this",
        ("loneliness-bereavement",),
        COUNCIL,
        SOCIAL_BEGINS,
        -SOCIAL_BEGINS,
    ),
    PlannedTrap(
        "silent-source",
        "the advice centre, which posts most notes of this, posts nothing for three weeks",
        ("benefits-check",),
        COUNCIL,
        SILENT_WEEKS.start,
        len(SILENT_WEEKS),
    ),
    PlannedTrap(
        "late-bulk",
        "adult care posts seven weeks of old notes in one night",
        ("neighbour-looks-in",),
        COUNCIL,
        LATE_POSTED,
        2,
    ),
    PlannedTrap(
        "all-things-rise", "a backlog is written up: more of everything", (), COUNCIL, BUSY_WEEKS.start, len(BUSY_WEEKS)
    ),
    PlannedTrap("one-person", "one person's sixteen notes in two weeks", ("back-to-work",), COUNCIL, -10, 2),
    PlannedTrap(
        "copied-template",
        "a form puts the same paragraph into many notes",
        ("form-online-only", COPIED),
        COUNCIL,
        COPIED_WEEKS.start,
        len(COPIED_WEEKS),
    ),
    PlannedTrap("every-winter", "fuel costs rise as they do every winter", ("fuel-costs",), COUNCIL, -26, 26),
    PlannedTrap(
        "recoded-ward",
        "Canalside gets a new code and name",
        ("faith-community",),
        RECODED_NEW,
        RECODED_WEEK,
        -RECODED_WEEK,
    ),
)


@dataclass(frozen=True, slots=True)
class PlannedTurn:
    """A turn of life: see `truth.LineageFact`."""

    id: str
    event: str
    situations: tuple[str, ...]
    week: int


TURNS = (
    PlannedTurn("migration-letters", "born", ("uc-migration-notice",), -110),
    PlannedTurn("bus-41", "born", ("bus-route-cut",), -44),
    PlannedTurn("last-bank", "born", ("bank-branch-closed",), -24),
    PlannedTurn("temporary-for-longer", "grew", ("temporary-accommodation",), -104),
    PlannedTurn("landlords-sell", "grew", ("no-fault-eviction",), -80),
    PlannedTurn("two-kinds-of-tired", "split", ("carer-worn-out", "carer-respite", "carer-nights"), -60),
    PlannedTurn("one-closed-door", "merged", ("gp-phone-queue", "gp-online-triage", "gp-access"), -52),
    PlannedTurn("shielding-ends", "faded", ("covid-fear",), -120),
    PlannedTurn("last-payment", "faded", ("cost-of-living-payment",), -70),
    PlannedTurn("migration-done", "faded", ("uc-migration-notice",), -40),
)


def rate(situation: Situation, week: int) -> float:
    """Statements a week that the situation has before season, week and signals are reckoned in."""
    points = _RATES.get(situation.id)
    if points is None:
        return _LARGE_A_WEEK if situation.large else _SMALL_A_WEEK
    before = max((point for point in points if point[0] <= week), default=points[0])
    after = min((point for point in points if point[0] >= week), default=points[-1])
    if after[0] == before[0] or week <= before[0]:
        return before[1]
    return before[1] + (after[1] - before[1]) * (week - before[0]) / (after[0] - before[0])


def busyness(week: int, monday: date) -> float:
    """How busy a week is beside an ordinary one, the planted backlog included."""
    return volume(monday) * (BUSY_FACTOR if week in BUSY_WEEKS else 1.0)


def means(situation: Situation, week: int, monday: date) -> dict[str, float]:
    """Ordinary statements expected in a week, by source; a source that is silent or not yet there has none."""
    season = SEASONS.get(situation.id)
    whole = rate(situation, week) * busyness(week, monday) * (season(monday) if season else 1.0)
    for signal in SIGNALS:
        if signal.situation == situation.id and signal.first <= week < signal.first + len(signal.extra):
            whole *= signal.kept
    shares = sum(situation.sources.values())
    return {key: whole * share / shares if posts(key, week) else 0.0 for key, share in situation.sources.items()}


def posts(source: str, week: int) -> bool:
    """Whether a source posts notes of that week at all."""
    if source == "social":
        return week >= SOCIAL_BEGINS
    return not (source == SILENT_SOURCE and week in SILENT_WEEKS)
