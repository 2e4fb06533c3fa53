"""Decisions of the patterns service: what a run put where, what became of each pattern. Ids, numbers and hashes."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from contracts.events.base import Event, Payload
from contracts.events.calibration import Calibrated, CurvePoint
from contracts.words import Kind, Mode, Scale, Voice

LineageStep = Literal["born", "continued", "grew", "shrank", "split", "merged", "faded", "returned"]


class Seen(Payload):
    """A step as anybody may see it: told of the statements of one scheme, the largest in the pattern.

    Whoever adds statements of made-up people in a scheme of their own cannot see in them how many others there are.
    """

    step: LineageStep
    shared: int
    before: int
    after: int


class Step(Payload):
    """What became of a pattern from one closing run to the next.

    Attributes:
        pattern: the pattern the step is about.
        parents: patterns it came from (split, merged); empty otherwise.
        shared: statements in both runs that lie in both; `before`, `after`: statements in either.
        seen: the same as it may be seen without the context scope; None where no scheme could be told.
    """

    pattern: str
    step: LineageStep
    parents: tuple[str, ...] = ()
    shared: int
    before: int
    after: int
    seen: Seen | None = None


class Held(Payload):
    """Something that a closing run saw and does not tell yet: it has not held for long enough.

    Attributes:
        pattern: the part that came away (split, born), the pattern that is no longer found (merged, faded), or the one that
            statements are said to lie in and were not seen in (moved).
        step: what will be told of it if it holds.
        parents: of a part, the pattern it is still told to lie in; of a merge, the heirs.
        runs: closing runs in a row that have seen it, this one included.
        statements: of a part, those in it; of a move, those that were seen elsewhere or nowhere.
    """

    pattern: str
    step: Literal["split", "born", "merged", "faded", "moved"]
    parents: tuple[str, ...] = ()
    runs: int
    statements: tuple[str, ...] = ()


class Share(Payload):
    """Share of statements that belong to no pattern, with its band over seeds, subsample and cut-off."""

    point: float
    low: float
    high: float


Basis = Literal["all", "declared", "inferred"]


class PublishedFigure(Payload):
    """A figure as it may be shown without the context scope: rounded on its own, and only where it may be shown at all.

    What is withheld is not in the run's figures: a missing figure is never 0.

    Attributes:
        place: code of the view (a ward, the home itself); None for a team.
        pattern: None for everything of the kind, in a pattern or not.
        basis: whose kind: every statement, only those whose kind the source declared, or only inferred ones.
        weeks: the window, ending with the run's week.
        people, statements: rounded to the nearest five; None means under five.
        own_words, worker_words: per cent of the statements in people's own voice, and in workers', each to the nearest
            five; None where withheld.
        idiosyncratic: per cent in no pattern, to the nearest five, where `pattern` is None.
    """

    place: str | None = None
    pattern: str | None = None
    basis: Basis = "all"
    weeks: int
    people: int | None = None
    statements: int | None = None
    own_words: int | None = None
    worker_words: int | None = None
    idiosyncratic: int | None = None


class NullBar(Payload):
    """What communities of nothing looked like when they were last made: the yardstick of `numerics.null`.

    Attributes:
        rows: distinct statements it was made for.
        belonging, nearness: what a pattern had to exceed; of belonging, one with `largest` of the rows or more.
        slope: by how much the bar of belonging fell for a pattern a factor of e smaller; 0 in runs from before it did.
        smallest, largest: shares of the rows beyond which that bar was level.
    """

    rows: int
    belonging: float
    nearness: float
    slope: float = 0.0
    smallest: float = 1.0
    largest: float = 1.0


class Group(Payload):
    """Patterns of one run that lie near each other: their parent, at one of the levels above.

    Attributes:
        group: id, carried on from run to run.
        level: 1 is the nearest up; what shares a group shares every group above.
        patterns: those the run publishes, by id, two at least: it is made and named by them alone.
        beside: those it does not publish, each where it lies nearest; nothing hangs on them.
    """

    group: str
    level: int
    patterns: tuple[str, ...]
    beside: tuple[str, ...] = ()


class RunCompleted(Event):
    """One clustering of one unit and kind over the log up to a position.

    Attributes:
        run: id; unit: `place:CODE` or `team:NAME`.
        closing: True for the one run of the week that advances lineage; False for a refresh.
        through: ISO week; statements of later weeks are not in the run.
        position: the log was read up to here.
        counts: statements in, and each reason for leaving one out.
        assigned: pattern -> [(statement, belonging in per cent)], only what changed since the last run of the unit,
            kind and line (closing or refresh); `released`: statements that are idiosyncratic now and were not, or are
            new; `gone`: statements no longer there (withdrawn, amended, narrowed, erased).
        nearest: statement -> pattern it is nearest to all the same, for the idiosyncratic among the changed.
        placed: pattern -> statements, membership of every statement by neighbour vote under the *previous* closing run
            (the frozen definition that a series uses), only what changed; `unplaced`: statements placed nowhere now.
        definition: the closing run that `placed` uses; None at the first.
        steps: what is told of patterns with this run: splits, merges and fadings once they have held for `hold` closing
            runs (1, that of runs before there was such a rule: at once), all else at once.
        held: what was seen and is not told yet; the whole of it, not what changed.
        apart: patterns that people had newly begun to say when they were found, told or held; they stay apart from what the
            engine would join them with. The whole of them.
        null: the yardstick this run used, its own or an earlier run's; None where none was needed.
        output_hash: SHA-256 over the whole resulting assignment, for `replay` and `verify`.
        shown: False for the cuts of a first load but its last: they carry identity only and publish nothing.
        figures: what a shown closing run publishes, frozen with it.
        curve: the idiosyncratic share at other cut-offs; in shown closing runs only.
        found_again: pattern -> (in how many of the band's other seeds it was found again, how many those are).
        calibrated: the cut-off that people's judgements gave, which this run used; None where nobody has set one.
        groups: the levels above the patterns, the whole of them, by level and id; of a home's or team's shown closing runs.
    """

    topic: ClassVar[str] = "patterns.run.completed.v1"
    run: str
    unit: str
    kind: Kind
    closing: bool
    through: str
    position: int
    embedder: str
    model_hash: str
    clusterer: str
    versions: dict[str, str]
    parameters: dict[str, float | int | str]
    seed: int
    counts: dict[str, int]
    assigned: dict[str, tuple[tuple[str, int], ...]]
    released: tuple[tuple[str, str | None], ...]
    gone: tuple[str, ...] = ()
    definition: str | None = None
    placed: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    unplaced: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    hold: int = 1
    held: tuple[Held, ...] = ()
    apart: tuple[str, ...] = ()
    idiosyncratic: Share
    null: NullBar | None = None
    output_hash: str
    shown: bool = True
    figures: tuple[PublishedFigure, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    found_again: dict[str, tuple[int, int]] = Field(default_factory=dict)
    calibrated: Calibrated | None = None
    groups: tuple[Group, ...] = ()


class RefreshAsked(Event):
    """Somebody (an import, `incommon wait`) asks for a refresh run over the log as it is now."""

    topic: ClassVar[str] = "patterns.refresh.asked.v1"
    asked_by: str


class WeekClosed(Event):
    """Every kind of a unit has had its closing run of a week: what follows weekly (the sheet) may follow now.

    Attributes:
        live: False at the end of a first load of old notes, which gives a preview and no past sheets.
    """

    topic: ClassVar[str] = "patterns.week.closed.v1"
    unit: str
    week: str
    live: bool


QuoteScale = Literal["team", "place"]


class QuoteReleased(Event):
    """A named person released somebody's words for a scale: the note says they may be quoted, and they are in a pattern.

    Attributes:
        statement: id; the words stay where they are, sealed under their person's key.
        scale: of the pattern's unit: a team's own pattern, or a home's.
    """

    topic: ClassVar[str] = "patterns.quote.released.v1"
    pattern: str
    statement: str
    scale: QuoteScale
    released_by: str
    at: str


class QuoteTakenBack(Event):
    """A released quote is shown no more."""

    topic: ClassVar[str] = "patterns.quote.taken_back.v1"
    pattern: str
    statement: str
    taken_back_by: str
    at: str


class Mention(Payload):
    """How many people of a pattern, to the nearest five, mention an actor or factor, by the words of the lexicon."""

    pattern: str
    sort: Literal["actor", "factor"]
    name: str
    people: int


class Pair(Payload):
    """Two patterns, or a pattern and `factor:NAME`, or two factors, that so many people (to the nearest five) have both of."""

    one: str
    other: str
    people: int


class Owner(Payload):
    """The scale that most people of a barrier say can change it: a team, an organisation, a place."""

    pattern: str
    scale: Scale


class SaidHelped(Payload):
    """So many people (to the nearest five) of a pattern have an action that helped, at least partly, as this voice says.

    Attributes:
        pattern: any; the action itself for how many of its own people.
    """

    pattern: str
    action: str
    voice: Voice
    people: int


class ModesCombined(Payload):
    """So many people (to the nearest five) were helped by actions of exactly these modes."""

    modes: tuple[Mode, ...]
    people: int


class HelpedHalf(Payload):
    """Of the people for whom something helped in a half year: how many needed what nobody else shared.

    Attributes:
        half: `2026-H1` is January to June, by the Thursday of the week.
        complete: its last week is closed.
        people: for whom something helped, to the nearest five; None where withheld.
        needed_own: of those, with at least one such action that is in no pattern; None where withheld.
        share: the same in per cent; `low`, `high`: as far as the action run's own band goes.
    """

    half: str
    complete: bool
    people: int | None = None
    needed_own: int | None = None
    share: int | None = None
    low: int | None = None
    high: int | None = None
    modes: tuple[ModesCombined, ...] = ()


class LivesTold(Event):
    """What a unit's closing runs of a week say across kinds, as published: rounded, and only what may be shown.

    Attributes:
        runs: kind -> the closing run that it is of.
        lexicon: SHA-256 of the lexicon of roles that mentions were found by.
        position: the log was read up to here; None in events of before this was kept.
        min_people: the smallest number of people that it was told by; `rule`: version of the disclosure rule.
        nearby: a pattern and an action pattern in the same lives, whatever was said of its helping: never an effect.
        owners: who can change a barrier; None in events of before this was told.
    """

    topic: ClassVar[str] = "patterns.lives.told.v1"
    unit: str
    week: str
    runs: dict[str, str]
    position: int | None = None
    lexicon: str
    min_people: int
    rule: str
    mentions: tuple[Mention, ...] = ()
    pairs: tuple[Pair, ...] = ()
    nearby: tuple[Pair, ...] = ()
    said_helped: tuple[SaidHelped, ...] = ()
    halves: tuple[HelpedHalf, ...] = ()
    owners: tuple[Owner, ...] | None = None
