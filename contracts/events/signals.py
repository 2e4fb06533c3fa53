"""Decisions of the signals service: signals with the series they used, and the weekly sheets that published them."""

from __future__ import annotations

from typing import ClassVar, Literal

from contracts.events.base import Event, Payload
from contracts.events.sheets import LanguageNotRead, Nowcast, PeopleNotTold, SignalCorrected, WeekCorrected
from contracts.words import Kind, Mode

SignalKind = Literal["emerging", "more", "quieter", "found", "mix", "neighbours"]
ClueKind = Literal[
    "new source",
    "silent source",
    "late posting",
    "copied text",
    "renamed place",
    "volume",
    "old notes",
    "redrawn pattern",
    "new modes",
]
UNDER = -1
"""Stands for "under five" in a published series."""


class SeriesUsed(Payload):
    """The weekly series a test used: `first` is its first ISO week; the last entry is the tested week.

    Attributes:
        people: distinct people with a statement in the pattern, by week.
        everyone: distinct people with any note (the denominator), by week.
        offset: what the counts are out of: over sources, the pattern's share of a source's people times those people, but for
            what the pattern itself adds to them, or takes from them (where the sheet says `by_others`).
        starts: index of the first week with any note here.
    """

    first: str
    people: tuple[int, ...]
    everyone: tuple[int, ...]
    offset: tuple[float, ...]
    starts: int = 0


class RateBorrowed(Payload):
    """What a place that had hardly been heard was compared with: people elsewhere in the home in the year before.

    Attributes:
        pattern: whose rate it is: the signal's own pattern, or its nearest sibling where that one is hardly heard elsewhere.
        people, everyone: people of that pattern, and all people they are out of; each counts once a week.
        between: how much the rates of the home's places differ, as a coefficient of variation.
    """

    pattern: str
    people: float
    everyone: float
    between: float


class MixPart(Payload):
    """One part of what is said in a place, beside what its share should have been.

    Attributes:
        of: a pattern, a kind (where the kinds are compared), a mode, or `others` for all that are too rare to be told apart.
        patterns: those it takes in; `modes`: those of actions, where these are compared, and then it is of no pattern.
        observed, expected: people in it in the tested weeks; each counts once a week for each pattern or mode.
        moved: 1 where its share rose by two standard deviations or more, -1 where it fell so, else 0.
        people, rest, elsewhere: as of a signal; a part is told of only where they are enough.
    """

    of: str
    patterns: tuple[str, ...]
    observed: int
    expected: float
    moved: int
    people: int
    rest: int
    elsewhere: int | None = None
    modes: tuple[Mode, ...] = ()


class MixUsed(Payload):
    """What a shift of mix was tested on.

    Attributes:
        concentration: how steady the shares were before: large where they hardly vary.
        blocks: how many blocks of weeks, as long as the tested one, it was compared with.
        parts: what is shared out.
    """

    concentration: float
    blocks: int
    parts: tuple[MixPart, ...]


class ScanUsed(Payload):
    """What places together were found among.

    Attributes:
        scanned: the places that had a part, in the order of their codes.
        zone: those that stand out most together; a signal names those of them that may each be told of.
        score: the log-likelihood ratio of the zone.
    """

    scanned: tuple[str, ...]
    zone: tuple[str, ...]
    score: float


class SignalRaised(Payload):
    """A clue that an aggregate moved. Exact figures: they are rounded and withheld when read.

    Attributes:
        pattern: None for a mix, which is of several; `pattern_kind`: of the patterns or modes in it, None for
            a mix of the kinds.
        episode: id of the first signal of a row of weeks; `began` its week.
        method: which detector spoke; None for *found, not tested*.
        low, high: 95% interval of the expected count.
        p, q: chance of so much (or so little) where nothing moved, calibrated on back-tests, and what it was held against;
            None for *found, not tested*. `p_predicted`: the chance before it was calibrated; None on older sheets.
        people: distinct people in the last four weeks, within one scheme (the largest); `rest`: all others of that
            scheme heard there in them; `elsewhere`: those of the scheme in the pattern in the rest of the home, None at
            the home itself.
        week_people, week_rest: the same in the tested week alone.
        statements: the evidence, as statement ids.
        own_words: share of those statements that are in the person's own voice.
        own_shown: that share in per cent as it may be shown; None where it is withheld.
        borrowed: the rate from elsewhere that it was tested against, where there was one.
        mix: what was shared out, and how, where that is what was tested.
        places: those of `place` that stand out together over `span` weeks, where that is what was found: every figure is
            of all of them as one, and `elsewhere` is the fewest people that any difference of theirs leaves.
        scan: what those were found among.
    """

    signal: str
    episode: str
    began: str
    kind: SignalKind
    pattern: str | None
    pattern_kind: Kind | None
    place: str
    week: str
    observed: int
    expected: float | None
    low: float | None
    high: float | None
    bound: float | None
    phi: float | None
    p: float | None
    p_predicted: float | None = None
    q: float | None
    method: str | None
    span: int
    people: int
    rest: int
    elsewhere: int | None = None
    week_people: int = 0
    week_rest: int = 0
    series: SeriesUsed
    statements: tuple[str, ...]
    own_words: float
    own_shown: int | None = None
    alongside: tuple[str, ...] = ()
    borrowed: RateBorrowed | None = None
    mix: MixUsed | None = None
    places: tuple[str, ...] = ()
    scan: ScanUsed | None = None


class DataClue(Payload):
    """Something about the data, not the lives: a new or silent source, late posting, a renamed place. Never a signal.

    Attributes:
        people: distinct people it rests on, within the largest scheme; None where it rests on nobody's notes.
    """

    clue: ClueKind
    source: str | None = None
    place: str | None = None
    pattern: str | None = None
    count: int | None = None
    people: int | None = None
    since: str | None = None


class SeriesPublished(Payload):
    """A series as anybody may see it: blocks of a fixed number of weeks, each figure by the disclosure rule.

    Attributes:
        weeks: length of a block; a block's first week number is a multiple of it.
        first: first ISO week of the first block.
        people, statements: rounded; UNDER for one to four, None for withheld.
        everyone: distinct people with any note, the same way.
    """

    place: str
    pattern: str
    weeks: int
    first: str
    people: tuple[int | None, ...]
    statements: tuple[int | None, ...]
    everyone: tuple[int | None, ...]


class SheetPublished(Event):
    """The frozen set of signals of a home (and the places in it) for an ISO week.

    Attributes:
        place: the home.
        preview: made at the end of a first load, from old notes: marked so wherever it is read.
        definition: kind -> closing run whose patterns the series used.
        tested: how many series were tested; `could_pass`: how many of them rest on enough people to be raised at all.
        mixes, scans: how many mixes were tested, and how many sets of places scanned.
        mixes_of_modes: how many of the mixes are of the modes of actions; None where these were not tested: on older sheets, and
            where the tables did not hold every mode yet.
        mode_clues: whether it is told which sources begin to say modes; older sheets do not.
        by_others: whether what the counts are out of was kept free of each pattern's own excess; older sheets' was not.
        by_season: whether that went by the pattern's share at that time of year, and a trend was judged at the tested week's
            volume; on older sheets neither.
        chance: signals that chance alone would bring to such a sheet.
        tally: how many tests came to each level of chance, by method and direction (`farrington/rise`): at or below it and
            above the one before; the levels are those of `services.signals.chances`.
        calibration: name of the table of back-tests that p was calibrated by; empty on sheets from before there was one.
        unheard: silent sources, notes held back by reach (of the largest scheme): counts by reason; `held_back`: the
            people of those notes.
        languages: those of the week's notes that are not read.
        not_told: people of the week whose words are in nothing that may be told; None on older sheets, and before there were
            patterns to count by.
        nowcast: how complete the week was, of everybody; `nowcast_shown`: of the people of the scheme that most are of. None on
            older sheets.
        weeks_corrected, signals_corrected: what changed of the sheets of the quarter before, since it was last told.
    """

    topic: ClassVar[str] = "signals.sheet.published.v1"
    sheet: str
    place: str
    week: str
    preview: bool = False
    position: int
    at: str
    definition: dict[str, str]
    tested: int
    could_pass: int = 0
    mixes: int = 0
    mixes_of_modes: int | None = None
    mode_clues: bool = False
    by_others: bool = False
    by_season: bool = False
    scans: int = 0
    chance: float
    signals: tuple[SignalRaised, ...]
    clues: tuple[DataClue, ...] = ()
    unheard: dict[str, int] = {}  # noqa: RUF012 - pydantic copies it
    held_back: int = 0
    languages: tuple[LanguageNotRead, ...] = ()
    not_told: PeopleNotTold | None = None
    nowcast: Nowcast | None = None
    nowcast_shown: Nowcast | None = None
    weeks_corrected: tuple[WeekCorrected, ...] = ()
    signals_corrected: tuple[SignalCorrected, ...] = ()
    series: tuple[SeriesPublished, ...] = ()
    alpha: float
    fdr: float
    calibration: str = ""
    tally: dict[str, tuple[int, ...]] = {}  # noqa: RUF012 - pydantic copies it
