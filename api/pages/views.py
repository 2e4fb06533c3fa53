"""One frozen value per page, naming exactly what its template uses: a test compares the two.

Figures arrive here already passed through `contracts.disclosure`; nothing in the pages rounds or withholds.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal

from api.pages.charts import Chart, Expected
from api.pages.mapping import SystemMap
from api.pages.parts import (
    AskedQuestion,
    Behind,
    Choice,
    Counted,
    FieldError,
    Heard,
    HelpedHalf,
    KindSummary,
    Link,
    PatternGroup,
    PatternLine,
    Said,
    SignalLine,
)
from api.pages.wording import Share
from contracts.disclosure import Figure
from contracts.events.signals import SignalKind
from contracts.weeks import Week
from contracts.words import Kind, Scale

Section = Literal["home", "patterns", "signals", "sheet", "spaces", "conversation", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What every page's value is. `template` is its file, `section` the destination it stands under."""

    template: ClassVar[str]
    section: ClassVar[Section] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(View):
    """The first page: what is common and what is not in a place, this week's signals, what waits for an answer.

    Attributes:
        week: of the newest sheet; None before the first.
        window: weeks that the summary covers (a fixed window).
        summary: one entry per kind.
        signals: of the place as a whole; `elsewhere` counts those of other places on the same sheet.
        sees_all: no signal is withheld from this reader.
        questions_waiting: in the reader's own outbox.
        helped: what people said helped, by half year; figures on fewer than `min_people` are withheld.
        told: what the reader is to know of openings: asks that wait for their word, glass that was broken.
    """

    template: ClassVar[str] = "home.html"
    section: ClassVar[Section] = "home"
    place: str
    week: Week | None
    window: int
    summary: tuple[KindSummary, ...]
    signals: tuple[SignalLine, ...]
    sees_all: bool
    elsewhere: int
    sheet_url: str
    questions_waiting: int
    told: tuple[Link, ...]
    helped: tuple[HelpedHalf, ...]
    min_people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternsPage(View):
    """The patterns of a place. They are shown by kind and by name: their order ranks nothing.

    Attributes:
        wider: the place is a region or country: its patterns are made of those of its councils.
        kinds, places: what the reader may choose from (a place's own wards, never other councils).
        kind, place: what is chosen; empty for all.
        groups: the same patterns by the groups they lie in, those in none last; None where they are listed by name.
        codebook_url: what each of them means.
        next_url: the next page of the list.
        calibrate_url: where people say where a pattern begins; None for who may not.
        scale: that looks: barriers that it can change come before the others.
    """

    template: ClassVar[str] = "patterns.html"
    section: ClassVar[Section] = "patterns"
    place_name: str
    wider: bool = False
    window: int
    places: tuple[Choice, ...]
    place: str
    kinds: tuple[Choice, ...]
    kind: str
    summary: tuple[KindSummary, ...]
    patterns: tuple[PatternLine, ...]
    groups: tuple[PatternGroup, ...] | None = None
    codebook_url: str
    next_url: str | None
    calibrate_url: str | None = None
    scale: Scale = Scale.PLACE


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternPage(View):
    """One thing that people have in common.

    Attributes:
        wider: it is of a region or country, joined from the patterns of several councils.
        description: people's own account of it, if someone has written one.
        since: first week it was seen.
        window: weeks that the figures cover.
        people, statements: distinct people and statements in it.
        everyone: distinct people with any statement of its kind in the same window; None where it may not be shown.
        own_words: share of its statements in the person's own voice.
        mostly_workers: it is mostly workers' language.
        candidate: born so few closing runs ago that it may not last.
        changed_at: of a barrier, the scale that most of its people say can change it.
        named_by_people: somebody has confirmed the name; `model`: the language model that gave it, if one did.
        idiosyncratic: of this kind in this place, the share of statements in no pattern.
        stability: how often other seeds found it again, in words; empty where its run does not say.
        group: the nearest group it lies in, in the list by groups; None where it lies in none that is shown.
        within: the names of the groups that one lies in; siblings: its other patterns.
        quotes: words released for this scale.
        history: what became of it over closing runs, newest first, each in a sentence.
        sizes: when it grew or became smaller, a sentence for each.
        look_url: where the statements behind it are listed; None without the context scope, or when they are here.
        actors, factors: who and what is said in it, each with how many people, found by the lexicon.
        helped: actions that its people say helped, with whose voice says so; `nearby`: other actions in the same lives.
        voices: a few of them, nobody's twice, chosen to be heard; `behind`: all of them, redacted, once they are asked for.
        set_aside: why people set it aside; empty where they did not, and without the context scope.
        decide: where the reader may decide about it, and see what people decided; empty for those who may not.
    """

    template: ClassVar[str] = "pattern.html"
    section: ClassVar[Section] = "patterns"
    id: str
    name: str
    kind: Kind
    place: str
    wider: bool = False
    description: str
    since: Week
    window: int
    people: Figure
    statements: Figure
    everyone: Figure | None
    own_words: Share | None
    mostly_workers: bool
    candidate: bool
    changed_at: Scale | None = None
    named_by_people: bool
    model: str
    idiosyncratic: Share | None
    stability: str = ""
    chart: Chart | None
    group: Link | None = None
    within: tuple[str, ...] = ()
    siblings: tuple[Link, ...] = ()
    quotes: tuple[Said, ...]
    signals: tuple[SignalLine, ...]
    history: tuple[str, ...]
    sizes: tuple[str, ...]
    actors: tuple[str, ...]
    factors: tuple[str, ...]
    helped: tuple[Counted, ...]
    nearby: tuple[Counted, ...]
    look_url: str | None
    voices: tuple[Heard, ...]
    behind: tuple[Behind, ...] | None
    set_aside: str = ""
    decide: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemMapPage(View):
    """What comes together in the same lives, drawn and as a table; None where nothing may be told.

    Attributes:
        shapes: the shape of each kind, in words.
    """

    template: ClassVar[str] = "system_map.html"
    section: ClassVar[Section] = "patterns"
    place: str
    window: int
    min_people: int
    map: SystemMap | None
    shapes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalsPage(View):
    """The published signals of a place, each episode's last, newest first.

    Attributes:
        tested, chance: series tested in the newest week, and signals by chance alone; of `whole`, where it is more than `place`.
        sees_all: no signal is withheld from this reader.
    """

    template: ClassVar[str] = "signals.html"
    section: ClassVar[Section] = "signals"
    place: str
    signals: tuple[SignalLine, ...]
    sees_all: bool
    tested: int
    chance: float
    clues: tuple[str, ...]
    next_url: str | None
    whole: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalPage(View):
    """A clue that an aggregate moved, with all it rests on, and the questions that take it back to context.

    Attributes:
        pattern: its address is empty where it has no page for this reader.
        everyone: distinct people with any note that week; None where it may not be shown.
        four_weeks: distinct people over the last four weeks; `four_weeks_expected` where those were tested and may be told.
        method, limits: which test spoke and what it could not know, a plain sentence each.
        parts: of a mix, what took a larger or a smaller share; of places together, which; only what may be told by itself.
        other_explanations: what could explain it that is not real.
        corrections: what later sheets say of it, oldest first.
        course, other_weeks: where its episode began and whether it is over, and the pages of its other weeks.
        questions: three, made from its own facts; the first is offered in the form.
        text: the question as typed so far.
        may_ask: the reader may put a question to the teams behind it.
        asked: questions already asked and what came back; None for a reader who may neither ask nor open notes.
        readings: the reader's learning spaces where it is read.
        look_url, behind: as on a pattern's page.
    """

    template: ClassVar[str] = "signal.html"
    section: ClassVar[Section] = "signals"
    id: str
    kind: SignalKind
    pattern: Link
    pattern_kind: Kind | None
    place: str
    week: Week
    observed: Figure | int
    everyone: Figure | int | None
    four_weeks: Figure | int
    four_weeks_expected: Figure | None
    expected: Expected | None
    own_words: Share | None
    mostly_workers: bool
    method: str
    limits: str
    chart: Chart | None
    also_moved: tuple[str, ...]
    parts: tuple[str, ...]
    other_explanations: tuple[str, ...]
    not_heard: tuple[str, ...]
    corrections: tuple[str, ...] = ()
    course: str = ""
    other_weeks: tuple[Link, ...] = ()
    questions: tuple[str, ...]
    may_ask: bool
    text: str
    asked: tuple[AskedQuestion, ...] | None
    readings: tuple[Link, ...]
    look_url: str | None
    behind: tuple[Behind, ...] | None
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPage(View):
    """The weekly sheet of a place: prints on one side of A4.

    Attributes:
        frozen_at: when it was published; None for a preview of a week that has not frozen.
        sees_all: no signal is withheld from this reader.
        tested, chance: series tested, and signals to be expected by chance alone; of `whole`, where that is more than the place.
        with_shares: there are shares of this week; beside an older sheet there are none.
        idiosyncratic: share of the home's problems in no pattern.
        own_words: share of its problems in people's own words.
        complete: how complete the week is, and what is left out.
        formats: the same sheet as a feed or a table.
    """

    template: ClassVar[str] = "sheet.html"
    section: ClassVar[Section] = "sheet"
    place: str
    week: Week
    frozen_at: dt.datetime | None
    signals: tuple[SignalLine, ...]
    sees_all: bool
    tested: int
    chance: float
    with_shares: bool
    idiosyncratic: Share | None
    own_words: Share | None
    clues: tuple[str, ...]
    corrections: tuple[str, ...]
    complete: tuple[str, ...]
    not_heard: tuple[str, ...]
    formats: tuple[Link, ...]
    whole: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(View):
    """A reader of several places chooses one: they are never set side by side."""

    template: ClassVar[str] = "places.html"
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorPage(View):
    """A problem, naming the field and the mend. `reference` finds it in the log; `documentation` explains its type."""

    template: ClassVar[str] = "error.html"
    title: str
    detail: str
    errors: tuple[FieldError, ...] = ()
    documentation: Link | None = None
    reference: str = ""
