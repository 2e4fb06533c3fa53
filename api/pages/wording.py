"""How dates, figures and the glossary's words are said to a reader: British style, plain English, never a false 0."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from contracts.disclosure import Figure
from contracts.weeks import Week
from contracts.words import Kind, Mode, Reach, ReachSetBy, Relation, Scale, Voice

HELD_BACK = "Held back."
"""Stands where words are held back: never why."""
WITHHELD: Final = "withheld: too few people"

KINDS: Final = {
    Kind.PROBLEM: ("problem", "Problems in common", "what gets in people's way"),
    Kind.ASPIRATION: ("aspiration", "Aspirations in common", "what people hope for"),
    Kind.STRENGTH: ("strength", "Strengths in common", "what people draw on"),
    Kind.ACTION: ("action", "Actions in common", "what people and workers have done"),
    Kind.BARRIER: ("barrier", "Barriers of ours", "rules, waits and forms of ours that stood in the way"),
    Kind.NONE: ("administration", "Administration", "headings, copied text and the like"),
}
VOICES: Final = {
    Voice.PERSON: "the person's own words",
    Voice.FAMILY: "a family member's words",
    Voice.WORKER: "a worker's words",
    Voice.OTHER: "someone else's words",
}
MODES: Final = {
    Mode.INTERVENING: "something done to or for them",
    Mode.SUPPORTING: "someone alongside them",
    Mode.TRANSACTING: "an exchange or service",
}
OWN_VOICES: Final = {**VOICES, Voice.PERSON: "your own words"}
"""As the person reads it who said it."""
REACHES: Final = {
    Reach.RELATIONSHIP: "only those in this relationship",
    Reach.TEAM: "this team",
    Reach.PLACE: "this place",
    Reach.COUNTRY: "the whole country",
}
REACH_SETTERS: Final = {
    ReachSetBy.PERSON: "the person said so",
    ReachSetBy.SOURCE: "the source's declared default",
    ReachSetBy.DEFAULT: "nobody said, so it stays with the team",
}
RELATIONS: Final = {
    Relation.TEAM: "their own team's note",
    Relation.GRANT: "granted by its source",
    Relation.BREAK_GLASS: "glass was broken",
    None: "not recorded then",
}
ASK_STATES: Final = {
    "waiting": "waits for an answer",
    "granted": "granted",
    "ended": "the grant has ended",
    "declined": "declined",
}
SCALES: Final = {
    Scale.PERSON: "a person",
    Scale.TEAM: "a team",
    Scale.ORGANISATION: "an organisation",
    Scale.PLACE: "a place",
    Scale.COUNTRY: "the country",
}

SIGNALS: Final = {
    "emerging": "new here, and said by more people than chance would give",
    "more": "said by more people than expected",
    "quieter": "said by fewer people than expected",
    "found": "newly found, not tested",
    "mix": "shared out otherwise than before",
    "neighbours": "said by more people than expected, in several places together",
}


METHODS: Final = {
    "emerging": (
        "Little was heard from this place before, so it was compared with how often the same is said in the rest of the "
        "area, allowing for how many people were heard."
    ),
    "recent": "Compared with the weeks before it, allowing for how many people were heard.",
    "recent_sums": "Compared, four weeks at a time, with the weeks before it, allowing for how many people were heard.",
    "farrington_no_trend": "Compared with the same weeks of earlier years, allowing for how many people were heard.",
    "farrington": (
        "Compared with the same weeks of earlier years, allowing for a slow trend and for how many people were heard."
    ),
    "farrington_sums": (
        "Compared, four weeks at a time, with the same weeks of earlier years, allowing for a slow trend "
        "and for how many people were heard."
    ),
    "mix": (
        "How what was said is shared out was compared with the same time of earlier years and the three months before, "
        "allowing for who was heard."
    ),
    "neighbours": (
        "Every set of places, over the last one to four weeks, was compared with what each place's own past leads to expect, "
        "and with what chance alone would make of the most striking set."
    ),
    "mix_no_season": "How what was said is shared out was compared with the weeks before, allowing for who was heard.",
    None: "Found by this week's closing run, not tested: the notes that made it cannot also test it.",
}
"""Which test spoke, by the signals service's name for it."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole with its uncertainty, each from 0 to 1; both ends at the point where only rounding is unsure.

    Attributes:
        point: the share itself.
        low: lower end of its band.
        high: upper end of its band.
        calibrated: people have judged where the cut-off lies; otherwise the share is a dial and is marked so.
        checked: how they did, after a comma; empty for a share that was counted.

    Raises:
        ValueError: if the three are not in order between 0 and 1.
    """

    point: float
    low: float
    high: float
    calibrated: bool = True
    checked: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.point <= self.high <= 1:
            raise ValueError("a share needs 0 <= low <= point <= high <= 1")

    @property
    def one_sided(self) -> bool:
        """Whether it was counted and came to nothing or everything: then it is told in words, never as 0% or 100%."""
        return self.low == self.high and self.point in ONE_SIDED


def date_words(day: dt.date) -> str:
    """`2 November 2026`."""
    return f"{day.day} {day:%B %Y}"


def moment_words(moment: dt.datetime) -> str:
    """`2 November 2026, 4:05pm`, on the clocks the moment carries."""
    hour = moment.hour % 12 or 12
    return f"{date_words(moment)}, {hour}:{moment:%M}{'am' if moment.hour < 12 else 'pm'}"


def week_words(week: Week) -> str:
    """`week of 2 November 2026 (2026-W45)`."""
    return f"week of {date_words(week.monday)} ({week})"


def window_words(weeks: int) -> str:
    """`the week`, or `the last 13 weeks`: the fixed window that a figure covers."""
    return "the week" if weeks == 1 else f"the last {weeks} weeks"


def figure_words(figure: Figure | int | None) -> str:
    """`under 5`, `about 25`, `none`; a withheld figure says so and is never 0. A plain int is exact and stays so."""
    if figure is None:
        return "not known"
    if isinstance(figure, int):
        return f"{figure:,}" if figure else "none"
    if figure.suppressed or (figure.value is None and not figure.under):
        return WITHHELD
    if figure.under:
        return "under 5"
    return f"about {figure.value:,}" if figure.value else "none"


def people_words(figure: Figure | int) -> str:
    """`about 25 people`, `under 5 people`, `nobody`, or that it is withheld."""
    words = figure_words(figure)
    if words == "none":
        return "nobody"
    return words if words == WITHHELD else f"{words} {'person' if words == '1' else 'people'}"


def upper_first(text: str) -> str:
    """The text with a capital first letter and the rest as it was written."""
    return text[:1].upper() + text[1:]


def percent(part: float) -> str:
    """`31%`; a share that is not nothing or everything is never rounded to either."""
    if 0 < part < 0.01:
        return "under 1%"
    if 0.99 < part < 1:
        return "over 99%"
    return f"{part:.0%}"


def share_words(share: Share | None) -> str:
    """`31% (between 27% and 38%)`, or that it is withheld."""
    if share is None:
        return WITHHELD
    if share.one_sided:
        return f"{ONE_SIDED[share.point]}{_how(share)}"
    return f"{percent(share.point)} ({band_words(share)})"


ONE_SIDED: Final = {0.0: "none, or only a few people's", 1.0: "all, or all but a few people's"}
"""What a counted share of nothing or everything says: fewer than the smallest number of people on one side count as nobody."""
UNCHECKED: Final = ", uncalibrated: not yet checked by people"
"""Of an uncalibrated share: nobody has yet judged, for this place, where a pattern begins."""


def band_words(share: Share) -> str:
    """`between 27% and 38%`, or that it is only rounded; and whether people have yet agreed where the cut-off lies."""
    if share.low == share.high:
        return f"rounded{_how(share)}"
    return f"between {percent(share.low)} and {percent(share.high)}{_how(share)}"


def _how(share: Share) -> str:
    return share.checked if share.calibrated else UNCHECKED


def kappa_words(kappa: float) -> str:
    """`kappa 0.45, moderate`, in the words of Landis and Koch (1977) for how far agreement goes beyond chance."""
    return f"kappa {kappa:.2f}, {next(word for above, word in AGREEMENT if kappa > above)}"


AGREEMENT: Final = (
    (0.8, "almost perfect"), (0.6, "substantial"), (0.4, "moderate"), (0.2, "fair"), (0.0, "slight"),
    (float("-inf"), "no better than chance"),
)  # fmt: skip


def chance_words(signals: float) -> str:
    """How many signals chance alone would give: `1 signal in 10 such weeks`, `about 3 signals`; never 0."""
    if signals <= 0:
        return "fewer than 1 signal"
    if signals < 2 / 3:
        return f"up to 1 signal in {1 / signals:.0f} such weeks"
    return f"up to {signals:,.0f} {'signal' if round(signals) == 1 else 'signals'}"


def number_words(value: Figure | float) -> str:
    """An expected number: one decimal place under two, whole above, since more would claim too much."""
    if isinstance(value, Figure):
        return figure_words(value)
    return f"{value:.1f}" if 0 < value < 2 else f"{value:,.0f}"
