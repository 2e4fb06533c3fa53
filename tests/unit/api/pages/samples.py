"""One believable view of every page, with made-up words: what the tests render and the look script photographs."""

from __future__ import annotations

import dataclasses
import datetime as dt
from zoneinfo import ZoneInfo

from api.pages.charts import Chart, Expected, Interval, Point
from api.pages.context_views import (
    ConversationPage,
    ConversationSavedPage,
    NotePage,
    OpeningPage,
    OpeningsPage,
    QuestionsPage,
    ReadingsPage,
    SignInPage,
    SpacePage,
    SpacesPage,
)
from api.pages.parts import (
    Answer,
    AskedQuestion,
    Behind,
    Choice,
    Counted,
    FieldError,
    Frame,
    Heard,
    HelpedHalf,
    KindSummary,
    Link,
    NoteStatement,
    Opening,
    OpenQuestion,
    OwnNote,
    PatternLine,
    Reading,
    Said,
    SignalLine,
    SignedIn,
    SpaceField,
    StatementField,
)
from api.pages.views import (
    ErrorPage,
    HomePage,
    PatternPage,
    PatternsPage,
    PlacesPage,
    SheetPage,
    SignalPage,
    SignalsPage,
    SystemMapPage,
    View,
)
from api.pages.wording import Share
from contracts.disclosure import WITHHELD, rounded
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind, Reach, ReachSetBy, Relation, Scale, Voice
from tests.unit.api.pages.calibration_samples import CURVE, IN_CALIBRATION
from tests.unit.api.pages.context_samples import IN_CONTEXT
from tests.unit.api.pages.curation_samples import CURATING
from tests.unit.api.pages.group_samples import GROUP, GROUPED, SIBLINGS, WITHIN
from tests.unit.api.pages.map_samples import SYSTEM_MAP
from tests.unit.api.pages.signal_samples import COMPLETE, OTHER_SIGNALS

WEEK = Week.parse("2026-W45")
LONDON = ZoneInfo("Europe/London")
FRAME = Frame(
    safeguarding_url="https://council.example/worried",
    csrf_token="made-up-token",
    evaluation=True,
    person=SignedIn("Ada Nwosu", "learning-space steward", answers_questions=True, reads_openings=True),
)
NOBODY = Frame(safeguarding_url="https://council.example/worried", csrf_token="made-up-token")


def chart(weeks: int = 78) -> Chart:
    """A series with everything a series may hold: gaps, under five, an expectation that starts later, two signals."""
    points = []
    for index in range(weeks):
        week = WEEK.plus(index - weeks + 1)
        level = 12 + 6 * ((index % 26) / 26) + (index * 7 % 5)
        people = rounded(int(level) + (16 if index >= weeks - 2 else 0))
        if index % 19 == 4:
            people = WITHHELD
        elif index % 13 == 2:
            people = rounded(3)
        expected = Interval(level, level * 0.55, level * 1.5) if index >= 26 else None
        points.append(Point(week, people, rounded(140), expected, signal=index >= weeks - 2))
    return Chart("over-time", "People who said it, each week", 1, tuple(points))


def share(point: float) -> Share:
    """A share with a band of six points either side."""
    return Share(point, max(0.0, point - 0.06), min(1.0, point + 0.06))


SUMMARY = tuple(
    KindSummary(kind, patterns, idiosyncratic, own, curve=CURVE if kind is Kind.PROBLEM else None)
    for kind, patterns, idiosyncratic, own in zip(
        CLUSTERED_KINDS,
        (14, 9, 11, 8, 5),
        (share(0.31), share(0.44), share(0.27), share(0.52), None),
        (share(0.62), share(0.71), share(0.48), share(0.12), share(0.33)),
        strict=True,
    )
)
SIGNAL_TEXTS = (
    ("waiting for a call back about repairs", Kind.PROBLEM, "more", "Which estates, and has anything changed there?"),
    ("lifts home after night shifts", Kind.PROBLEM, "emerging", "Is one employer or one bus route behind it?"),
    ("wanting to cook with others", Kind.ASPIRATION, "more", "Who is already cooking together, and is there room?"),
    ("neighbours looking in", Kind.STRENGTH, "quieter", "Did someone who looked in move away?"),
    ("proof of address for the new form", Kind.BARRIER, "found", "Whose form is it, and who can change it?"),
    ("mould coming back after painting", Kind.PROBLEM, "more", "What did people try, and what did they ask for?"),
    ("help with reading letters", Kind.PROBLEM, "more", "Which letters, and can they be written plainly?"),
    ("walking to the group together", Kind.ACTION, "more", "Who set off first, and what made it easy?"),
)
COURSE = "It began in the week of 26 October 2026 (2026-W44); it goes on, last told in the week of 9 November 2026 (2026-W46)."
SIGNALS = tuple(
    SignalLine(
        id=f"s{number}",
        pattern=name,
        pattern_kind=kind,
        kind=found,  # type: ignore[arg-type]  # the literals above are read as str
        place="Ambridge" if number != 2 else "Harbour ward",
        week=WEEK,
        observed=rounded(14 + number) if number != 2 else None,
        four_weeks=rounded(40 + number) if number != 2 else None,
        expected=None if found == "found" else Expected(rounded(9), rounded(4), rounded(15)),
        own_words=share(0.5),
        question=question,
    )
    for number, (name, kind, found, question) in enumerate(SIGNAL_TEXTS)
)
# A sheet does not change: how an episode goes on is told by the page of signals alone.
EPISODES = (dataclasses.replace(SIGNALS[0], course=COURSE), *SIGNALS[1:])
BEHIND = (
    Behind("Rang the office four times, [name] said they would ring back. They never did.", Voice.PERSON, False,
           WEEK, "n" + "a1" * 16),
    Behind("Tenant reports no call back re damp, third contact.", Voice.WORKER, True,
           WEEK, "n" + "b2" * 16),
)  # fmt: skip
STATEMENTS = (
    NoteStatement("I keep ringing and nobody rings back. I want someone to look at it.", Kind.PROBLEM, Voice.PERSON,
                  False, False, Link("waiting for a call back about repairs", "/patterns/p1")),
    NoteStatement("Goes to the Tuesday lunch at the hall; knows everyone there.", Kind.STRENGTH, Voice.WORKER, True,
                  False, None),
    NoteStatement("Does not want her brother brought into this.", Kind.PROBLEM, Voice.PERSON, False, True, None),
)  # fmt: skip
NOT_HEARD = (
    "One source was silent this week.", "About 30 notes stay with their teams, as people asked.",
    "Notes in two languages that the model does not read are not counted.",
)  # fmt: skip
CLUES = ("Harbour Housing changed its form on 26 October: headings are counted apart.",)
ABOUT = Link("waiting for a call back about repairs", "/signals/s0")
WARDS = (Choice("E05000001", "Harbour ward"), Choice("E05000002", "Mill Lane ward"))

PAGES: dict[str, View] = {
    **IN_CONTEXT,
    **IN_CALIBRATION,
    **CURATING,
    **GROUPED,
    **OTHER_SIGNALS,
    "home": HomePage(
        place="Ambridge", week=WEEK, window=13, summary=SUMMARY, signals=SIGNALS[:3], sees_all=True, elsewhere=2,
        sheet_url="/places/E06000001/weeks/2026-W45", questions_waiting=2,
        told=(Link("Someone asks to read a note of yours", "/openings/ours"),),
        helped=(
            HelpedHalf("July to December 2026", False, rounded(43), rounded(12), share(0.3),
                       ("Someone alongside them: about 30 people",)),
            HelpedHalf("January to June 2026", True, WITHHELD, WITHHELD, None, ()),
        ),
        min_people=5,
    ),
    "patterns": PatternsPage(
        place_name="Ambridge", window=13, place="", kind="",
        places=WARDS,
        kinds=tuple(Choice(kind, kind.capitalize()) for kind in CLUSTERED_KINDS),
        summary=SUMMARY,
        patterns=tuple(
            PatternLine(f"p{n}", name, kind, figure, own, n % 3 == 1, n % 4 == 1, Scale.PLACE if n == 8 else None)
            for n, (name, kind, figure, own) in enumerate((
                ("waiting for a call back about repairs", Kind.PROBLEM, rounded(43), share(0.62)),
                ("lifts home after night shifts", Kind.PROBLEM, rounded(12), share(0.2)),
                ("mould coming back after painting", Kind.PROBLEM, WITHHELD, None),
                ("wanting to cook with others", Kind.ASPIRATION, rounded(18), share(0.8)),
                ("a job that fits school hours", Kind.ASPIRATION, rounded(31), share(0.75)),
                ("neighbours looking in", Kind.STRENGTH, rounded(26), share(0.5)),
                ("proof of address for the new form", Kind.BARRIER, rounded(9), share(0.4)),
                ("closed on Fridays", Kind.BARRIER, rounded(14), share(0.4)),
                ("the waiting list's threshold", Kind.BARRIER, rounded(14), share(0.4)),
            ))
        ),
        next_url="/patterns?cursor=abc", calibrate_url="/calibrations?place=E06000001",
        codebook_url="/codebook?place=E1",
    ),
    "patterns-country": PatternsPage(
        place_name="England", wider=True, window=52, place="E92000001", kind="", places=(),
        kinds=tuple(Choice(kind, kind.capitalize()) for kind in CLUSTERED_KINDS), summary=SUMMARY,
        patterns=(PatternLine("p9", "waiting for repairs", Kind.PROBLEM, rounded(85), None, False, candidate=True),),
        codebook_url="/codebook?place=E92000001", next_url=None,
    ),
    "pattern-country": PatternPage(
        id="p9", name="waiting for repairs", kind=Kind.PROBLEM, place="England", wider=True, description="", since=WEEK,
        window=52, people=rounded(85), statements=rounded(110), everyone=None, own_words=None, mostly_workers=False,
        candidate=True, named_by_people=False, idiosyncratic=None, chart=None, quotes=(), signals=(), history=(), sizes=(),
        model="", look_url=None, behind=None, voices=(), actors=(), factors=(), helped=(), nearby=(),
    ),
    "pattern": PatternPage(
        id="p1", name="waiting for a call back about repairs", kind=Kind.PROBLEM, place="Ambridge",
        description="People report a repair, are told someone will ring, and wait without knowing what happens next.",
        since=Week.parse("2025-W09"), window=13, people=rounded(43), statements=rounded(61), everyone=rounded(1240),
        own_words=share(0.62), mostly_workers=False, candidate=False, named_by_people=True, model="", idiosyncratic=share(0.31),
        stability="found again in 4 of 4 runs with other seeds", group=GROUP, within=WITHIN, siblings=SIBLINGS,
        chart=chart(), quotes=(Said("I just want someone to tell me when.", Voice.PERSON),), signals=SIGNALS[:1],
        look_url=None,
        decide=(Link("Name it, describe it, merge or split it, say what belongs in it", "/patterns/p1/decisions"),
                Link("What people decided about it, and why", "/patterns/p1/history")),
        history=("Born in the week of 24 February 2025.",),
        sizes=("It grew by a tenth or more in the week of 2 November 2026.",), behind=BEHIND,
        actors=("Landlord: about 20 people",), factors=("Housing: about 35 people",),
        helped=(Counted(Link("walking to the group together", "/patterns/p8"), rounded(10), "in the person's own words"),),
        nearby=(Counted(Link("repairs visit", "/patterns/p9"), rounded(15)),),
        voices=(Heard("Most typical", BEHIND[0]), Heard("At the edge: fits least", BEHIND[1])),
    ),
    "pattern-withheld": PatternPage(
        id="p2", name="mould coming back after painting", kind=Kind.PROBLEM, place="Ambridge", description="",
        since=WEEK, window=13, people=WITHHELD, statements=WITHHELD, everyone=rounded(1240), own_words=None,
        mostly_workers=True, candidate=True, named_by_people=False, model="llama-3", idiosyncratic=None, stability="",
        chart=None, quotes=(), signals=(), history=(), sizes=(), look_url=None, behind=None, voices=(),
        actors=(), factors=(), helped=(), nearby=(),
    ),
    "system-map": SystemMapPage(
        place="Ambridge", window=52, min_people=5, map=SYSTEM_MAP,
        shapes=(("problem", "circle"), ("aspiration", "square"), ("strength", "diamond"), ("factor", "rounded box")),
    ),
    "system-map-empty": SystemMapPage(place="Ambridge", window=52, min_people=5, map=None, shapes=()),
    "signals": SignalsPage(
        place="Ambridge", signals=EPISODES, sees_all=True, tested=212, chance=0.6, clues=CLUES, next_url=None
    ),
    "signal": SignalPage(
        course=COURSE,
        other_weeks=(Link("week of 26 October 2026 (2026-W44)", "/signals/s8"),),
        id="s0", kind="more", pattern=Link("waiting for a call back about repairs", "/patterns/p1"),
        pattern_kind=Kind.PROBLEM, place="Ambridge", week=WEEK, observed=rounded(32), everyone=rounded(140),
        expected=Expected(14.2, 7.0, 23.0), four_weeks=rounded(61), four_weeks_expected=rounded(40),
        own_words=share(0.62), mostly_workers=False,
        method="Compared with the same weeks of the last three years, allowing for season and for how many notes came.",
        limits="Three years are too few to know a slow trend.", chart=chart(52),
        also_moved=("Strengths: neighbours looking in was said less.",), parts=(),
        other_explanations=("A new source started posting in October.", "The repairs line changed its number."),
        not_heard=NOT_HEARD,
        corrections=("Sheet of 2026-W46: Late notes make it rest on more people than was told.",),
        questions=(
            "Which estates are these, and has anything changed there since October?",
            "What did people hope would happen when they rang?",
            "Who did get a call back, and what made that happen?",
        ),
        may_ask=True, text="", look_url="/signals/s0?behind=yes",
        asked=(
            AskedQuestion("Is it one contractor, or all of them?", dt.date(2026, 11, 11), 3, (
                Answer("She says the new firm texts instead of ringing, and she cannot read texts.", Voice.PERSON,
                       dt.date(2026, 11, 13)),
                Answer("We think the call centre closes at four now.", Voice.WORKER, dt.date(2026, 11, 14)),
            )),
            AskedQuestion("Since when?", dt.date(2026, 11, 12), 1, ()),
        ),
        readings=(Link("Read it in Housing and health, first Thursday", "/spaces/l1/readings/s0"),), behind=None,
    ),
    "sheet": SheetPage(
        place="Ambridge", week=WEEK, frozen_at=dt.datetime(2026, 11, 11, 6, 0, tzinfo=LONDON), signals=SIGNALS, sees_all=True,
        tested=212, chance=0.6, with_shares=True, idiosyncratic=share(0.31), own_words=share(0.58), clues=CLUES,
        complete=COMPLETE, corrections=("Late notes: in the week of 26 October 2026 about 20 people, not about 15, said it.",),
        not_heard=NOT_HEARD,
        formats=(Link("JSON Feed", "/v1/places/E06000001/weeks/2026-W45.json"), Link("CSV", "/v1/x.csv")),
    ),
    "sheet-preview": SheetPage(
        place="Ambridge", week=WEEK.plus(1), frozen_at=None, signals=(), sees_all=False, tested=0, chance=0.0, with_shares=False,
        idiosyncratic=None, own_words=None, clues=(), corrections=(), complete=(), not_heard=(), formats=(),
    ),
    "opening": OpeningPage(
        note="n" + "a1" * 16, via="s0", about=ABOUT, errors=(FieldError("reason", "Say why you need to read the note"),)
    ),
    "note": NotePage(
        about=ABOUT, source="Harbour Housing", their_id="A-17", occurred="2 November 2026", place="Harbour ward",
        team="Harbour neighbourhood team", reach=Reach.PLACE, reach_set_by=ReachSetBy.PERSON,
        matters="Staying near the school.", out_of_bounds=("my brother",), statements=STATEMENTS,
        text="I keep ringing and nobody rings back. I just want someone to look at it.\nGoes to the Tuesday lunch.",
        return_to="https://housing.example/notes/A-17", opened_at=dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON),
        reason="The team that wrote it has closed, so nobody can be asked.",
    ),
    "spaces": SpacesPage(
        spaces=(Link("Housing and health, first Thursday", "/spaces/l1"),), may_open=True,
        typed=SpaceField("Housing and health"), errors=(FieldError("purpose", "Say what the space is for"),),
    ),
    "space": SpacePage(
        name="Housing and health, first Thursday", scale=Scale.PLACE, place="Ambridge",
        purpose="To understand what homes do to health here, and to try things.", subjects=(ABOUT,),
        barriers=(Link("proof of address for the new form", "/patterns/p7"),),
    ),
    "readings": ReadingsPage(
        space=Link("Housing and health, first Thursday", "/spaces/l1"), subject=ABOUT,
        action="/spaces/l1/readings/s0",
        readings=(
            Reading("r1", "Ada Nwosu", dt.date(2026, 11, 12), "The contractor changed and texts instead of ringing."),
            Reading("r2", "Tom Hale", dt.date(2026, 11, 12), "It was so before. We hear it now because we ask.", 1),
            Reading("r3", "Mei Lin", dt.date(2026, 11, 13), "Both: people stopped ringing, then began again."),
        ),
        may_add=True,
    ),
    "conversation": ConversationPage(once="0" * 32, places=WARDS),
    "conversation-errors": ConversationPage(
        once="1" * 32, places=(Choice("E05000001", "Harbour ward"),), person="", occurred_at="2026-11-02", place="E05000001",
        statements=(StatementField("I want to cook with others", "aspiration", "person", True), StatementField()),
        reach="place", person_agreed=True, matters="Company", out_of_bounds="my brother", known_names="Jo",
        errors=(
            FieldError("person", "Give the reference you use for this person"),
            FieldError("statement-2-text", "Write what was said, or leave the whole box empty"),
        ),
    ),
    "conversation-saved": ConversationSavedPage(
        address="/conversation-saved", waits=True, reach=Reach.TEAM, counted=True, statements=STATEMENTS
    ),
    "questions": QuestionsPage(
        owner="Harbour neighbourhood team", sent=True,
        questions=(
            OpenQuestion("q1", ABOUT, "Is it one contractor, or all of them?", dt.date(2026, 11, 11),
                         (OwnNote("A-17", "https://housing.example/notes/A-17"), OwnNote("A-22", None))),
            OpenQuestion("q2", ABOUT, "What did people hope for?", dt.date(2026, 11, 12), (OwnNote("A-17", None),)),
        ),
        next_url=None, errors=(FieldError("question-q1-voice", "Say whose words the answer is in"),),
    ),
    "openings": OpeningsPage(
        broken=(Opening(dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "Ada Nwosu", "n" + "a1" * 16, ABOUT,
                        "Nobody there could be reached.", Relation.BREAK_GLASS),),
        openings=(Opening(dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "Ada Nwosu", "n" + "a1" * 16, ABOUT,
                          "The team that wrote it has closed."),),
        next_url="/openings?cursor=abc",
    ),
    "sign-in": SignInPage(people=(Link("Ada Nwosu, analyst", "/sign-in/demo/analyst"),), provider_url="/sign-in/by/provider"),
    "places": PlacesPage(places=(Link("Ambridge", "/?place=E06000001"), Link("Borchester", "/?place=E06000002"))),
    "error": ErrorPage(
        title="This note cannot be kept", detail="Two fields need mending; nothing was stored.",
        errors=(FieldError("occurred_at", "give a day such as 2026-11-02"), FieldError("place", "no such place")),
        documentation=Link("What this kind of problem means", "/problems/invalid-field"), reference="01JC9",
    ),
}  # fmt: skip
