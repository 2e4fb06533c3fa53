"""A signal in plain sentences: what moved, what the test could not know, what else could explain it, what to ask.

It never says why, nor who is to blame, and holds no word that anybody said but a pattern's name.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from contracts.events import DataClue, MixPart, SignalRaised
from contracts.weeks import Week
from contracts.words import Kind, Mode
from services.signals.numerics.answers import SUMMED_WEEKS
from services.signals.numerics.farrington import YEARS_FOR_A_TREND
from services.signals.numerics.looks import TWO_WEEKS
from services.signals.numerics.season import reference_years

MOSTLY = 50
"""Per cent in people's own voice below which a thing is called mostly workers' language."""
LIMITS = {
    "emerging": "There is little history here: the rate is borrowed from elsewhere, so local habits are not known.",
    "recent": "There is under a year of history, so the time of year is not known.",
    "recent_sums": (
        "Few people and under a year of history: four weeks are taken together, and the time of year is not known."
    ),
    "farrington_no_trend": "One or two years of history: the time of year is known, a slow trend is not.",
    "farrington": "Three years of history or more: time of year and slow trend are in what was expected.",
    "farrington_sums": "Few people said it: four weeks are taken together, and the same people may be in several of them.",
    "mix": "Shares are compared, not numbers: more of one cannot be told from less of all others, and a slow change counts too.",
    "mix_no_season": (
        "Shares are compared, not numbers: more of one cannot be told from less of all others. "
        "There are under {years} years of history, so the time of year is not known."
    ),
    "neighbours": (
        "The places were found together and are told as one: it is not known how much of it is in each, "
        "and the same people may be in several of the weeks."
    ),
    None: "Found, not tested: the same notes made this pattern and would test it.",
}
NEVER_USUAL = {
    "recent": "Hardly anybody said it in the years before, so what the time of year brings is not known.",
    "recent_sums": (
        "Hardly anybody said it in the years before: four weeks are taken together, "
        "and what the time of year brings is not known."
    ),
}
"""What those two methods could not know where the place has been heard for years."""
NO_TREND = "One or two years of history: a slow trend is not known."
SIBLING = "It is hardly heard elsewhere either, so the rate is that of a pattern many of the same people speak of."
TOGETHER = "It is this week and the last together that are surprising, more than this week alone."
FALLEN = (
    "This week alone and the last two together were both looked at; which of them is the more surprising is not told."
)
MOVED = {
    "more": "More people than expected",
    "emerging": "A pattern that is new here is heard from more people than expected",
    "quieter": "Fewer people than expected",
    "found": "A new pattern was found",
    "mix": "What is said is shared out otherwise than before",
    "neighbours": "More people than expected in several places together",
}
CLUE_WORDS = {
    "new source": "A source began to send notes lately; it is counted apart until it has been heard for 26 weeks.",
    "silent source": "A source that usually sends notes sent none this week.",
    "late posting": "Many notes about earlier weeks were posted this week.",
    "copied text": "Some text came word for word in several people's notes; the copies are not counted.",
    "renamed place": "A place was renamed or re-coded; its earlier notes count under its new code.",
    "volume": "More people than expected were heard altogether; signals are measured against that.",
    "old notes": "A pattern was newly drawn from notes that are mostly old: it is not news.",
    "new modes": (
        "A source has begun to say how its actions stood to people; what it says counts in the mix of modes after 26 weeks."
    ),
    "redrawn pattern": "A pattern was split or merged: its series was counted anew for every week, earlier ones too.",
}
KIND_WORDS = {
    Kind.PROBLEM: "this problem",
    Kind.ASPIRATION: "this aspiration",
    Kind.STRENGTH: "this strength",
    Kind.ACTION: "this action",
    Kind.BARRIER: "this barrier of ours",
}


MIXES = {
    Kind.PROBLEM: "the mix of problems",
    Kind.ASPIRATION: "the mix of aspirations",
    Kind.STRENGTH: "the mix of strengths",
    Kind.ACTION: "the mix of actions",
    Kind.BARRIER: "the mix of barriers of ours",
    None: "the mix of problems, aspirations, strengths, actions and barriers",
}
"""What a mix is called: it has no pattern whose name it could have."""
KINDS_SAID: dict[Kind | None, str] = {
    Kind.PROBLEM: "problems",
    Kind.ASPIRATION: "aspirations",
    Kind.STRENGTH: "strengths",
    Kind.ACTION: "actions",
    Kind.BARRIER: "barriers of ours",
}
MIX_OF_MODES = "the mix of modes of action"
MODES_SAID: dict[Mode, str] = {
    Mode.INTERVENING: "something done to or for people",
    Mode.SUPPORTING: "someone alongside people",
    Mode.TRANSACTING: "an exchange or service",
}
RARE = "patterns too rare to be told apart"
RARE_MODES = "modes too rare to be told apart"
OF_MODES = (
    "A mode is how an action stood to the person, as the note's source says; actions whose mode was not said have no part, "
    "and whether people say that it helped is not looked at."
)


def limits(signal: SignalRaised) -> str:
    """What the test could not know, in a sentence or two."""
    said = LIMITS.get(signal.method, LIMITS["recent"])
    if signal.method in NEVER_USUAL and _years(signal):
        said = NEVER_USUAL[signal.method]
    if signal.method == "farrington_sums" and _years(signal) < YEARS_FOR_A_TREND:
        said = f"{said} {NO_TREND}"
    if signal.method == "mix_no_season":
        said = said.format(years="three" if signal.span == SUMMED_WEEKS else "two")
    if signal.borrowed is not None and signal.borrowed.pattern != signal.pattern:
        said = f"{said} {SIBLING}"
    if of_modes(signal):
        said = f"{said} {OF_MODES}"
    if signal.kind == "quieter":
        return f"{said} {FALLEN}"  # `span` is of the look for a rise
    return f"{said} {TOGETHER}" if signal.span == TWO_WEEKS else said


def _years(signal: SignalRaised) -> int:
    """Reference years the place had been heard for, as `numerics.method` counts them, whatever could be made of them."""
    return int(reference_years(np.array([len(signal.series.people) - 1 - signal.series.starts]))[0])


def what_moved(signal: SignalRaised, name: str, place: str) -> str:
    """One line: what moved, where, when."""
    return f"{MOVED[signal.kind]} in {place}: {name} ({signal.week})"


def explanations(signal: SignalRaised, clues: Sequence[DataClue]) -> list[str]:
    """What else could explain it that is not real, from this week's data clues and the signal's own facts."""
    found = [
        CLUE_WORDS[clue.clue]
        for clue in clues
        if clue.place in (None, signal.place, *signal.places)
        and (clue.pattern is None or clue.pattern in patterns_of(signal))
        and (clue.clue != "new modes" or of_modes(signal))
    ]
    if signal.own_shown is not None and signal.own_shown < MOSTLY and signal.kind != "quieter":
        found.append("Most of it is in workers' words: one team may have begun to write about it more.")
    if signal.kind == "mix":
        found.append(
            "Who was heard: other people coming, or others writing, change the mix without anybody's life changing."
        )
    if of_modes(signal):
        found.append(
            "Who records: modes are chosen by those who write, and a new habit or form changes them by itself."
        )
    if signal.kind == "neighbours":
        found.append("One team or source that works in all of these places may have begun to write about it more.")
    if signal.q is not None:
        found.append("Chance: a small, promised share of what is published is chance and nothing more.")
    if signal.method == "emerging":
        found.append(
            "The place: little was heard from it before, so this may be as usual there as it is not elsewhere."
        )
    if signal.kind == "found":
        found.append(
            "How it was drawn: patterns are drawn anew each week, and a small one may be a few notes that happen to be "
            "put alike."
        )
    if signal.method in NEVER_USUAL and _years(signal):
        found.append(
            "The time of year: hardly anybody said it in the years before, so there is nothing to compare with."
        )
    elif signal.method == "mix_no_season":
        found.append("The time of year: there are not yet years enough to compare with.")
    elif signal.method in NEVER_USUAL:
        found.append("The time of year: there is not yet a year to compare with.")
    return list(dict.fromkeys(found))


def patterns_of(signal: SignalRaised) -> tuple[str, ...]:
    """The patterns a signal is of: its own, or all that are in its mix; a mix of modes is of none."""
    if signal.mix is not None:
        return tuple(pattern for part in signal.mix.parts for pattern in part.patterns)
    return () if signal.pattern is None else (signal.pattern,)


def of_modes(signal: SignalRaised) -> bool:
    """Whether a signal is a mix of the modes of actions."""
    return signal.mix is not None and any(part.modes for part in signal.mix.parts)


def mix_name(pattern_kind: Kind | None, *, modes: bool = False) -> str:
    """What a mix is called."""
    return MIX_OF_MODES if modes else MIXES[pattern_kind]


def part_name(part: MixPart) -> str:
    """What a part of a mix is called where it is no single pattern: a kind, a mode, or what is too rare."""
    if part.modes:
        return MODES_SAID[part.modes[0]] if part.modes == (part.of,) else RARE_MODES
    return KINDS_SAID[Kind(part.of)] if part.of in set(Kind) else RARE


def _week(signal: SignalRaised) -> str:
    began = Week.parse(str(signal.began))
    return f"the week of {began.monday.day} {began.monday:%B %Y}"


def questions(signal: SignalRaised, name: str) -> list[str]:
    """Three questions to take back to context, made from the signal's own facts."""
    if of_modes(signal):
        return [
            "With the people you know: what is now done for them, with them, or in exchange, that was done otherwise before?",
            "How would the people themselves want it to be done, in their own words?",
            f"What changed in what we do, in who does it, or in how we write it down, near {_week(signal)}?",
        ]
    if signal.kind == "mix":
        return [
            f"Of {name}: what do the people you know speak of now that they spoke of less before, and what no longer?",
            "Is it other people who come to us, or the same people with other things on their minds?",
            f"What changed around them, or in what we ask and write down, near {_week(signal)}?",
        ]
    thing = KIND_WORDS.get(signal.pattern_kind, "this") if signal.pattern_kind is not None else "this"
    if signal.kind == "quieter":
        return [
            f"Has {thing} ({name}) eased for the people you know, or do they no longer say it to us?",
            f"Has anything of ours changed since {_week(signal)} that would make it harder to tell us?",
            "Whom have you not heard from lately, and who could ask them?",
        ]
    if signal.kind == "neighbours":
        return [
            f"In the lives behind these notes, what do these places share that came before {thing} ({name})?",
            "Do people in one of them know of those in the others, and would they want to meet about it?",
            f"What changed in or between these places, or in what we do there, near {_week(signal)}?",
        ]
    own = signal.own_shown is None or signal.own_shown >= MOSTLY
    return [
        f"In the lives behind these notes, what came before {thing} ({name}), and what matters most to them now?",
        (
            "What do people say would help, in their own words?"
            if own
            else "This is mostly in workers' words: how would the people themselves put it?"
        ),
        f"What changed around them, or in what we do, near {_week(signal)}?",
    ]


def in_own_words(own: int | None) -> str:
    """How much of it is in people's own words; what is mostly workers' language is called that.

    Args:
        own: per cent, None where withheld.
    """
    if own is None:
        return "how much is in people's own words rests on too few people to be said"
    # Fewer than the smallest number of people on one side count as nobody: nothing and everything are not exact.
    some = {0: "none of it, or only a few people's, is", 100: "all of it, or all but a few people's, is"}
    said = f"{some[own]} in people's own words" if own in some else f"about {own}% in people's own words"
    return f"{said}: this is mostly workers' language" if own < MOSTLY else said
