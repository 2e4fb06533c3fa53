"""Believable views of the pages about openings and about what is kept of somebody, with made-up words."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from api.pages.context_views import AsksPage, OurNotesPage
from api.pages.kept_page_views import (
    KeptChangeLine,
    KeptDoorPage,
    KeptLook,
    KeptNoteLine,
    KeptOverPage,
    KeptPage,
    KeptSaid,
    LetterFormPage,
    LetterPage,
)
from api.pages.parts import AskLine, Choice, FieldError, Link, Opening, OwnerAsk
from api.pages.views import View
from contracts.words import Reach, ReachSetBy, Relation, Voice

LONDON = ZoneInfo("Europe/London")
ABOUT = Link("repairs that are promised and do not come", "/signals/s0")

IN_CONTEXT: dict[str, View] = {
    "kept-door": KeptDoorPage(action="/kept/once/abc"),
    "kept-over": KeptOverPage(),
    "kept": KeptPage(
        ends_in=30, objects=False,
        notes=(
            KeptNoteLine(
                id="n" + "a1" * 16, source="Harbour Housing", their_id="A-17", occurred="2 November 2026", withdrawn=False,
                return_to="https://housing.example/notes/A-17",
                reach=Reach.PLACE, reach_set_by=ReachSetBy.PERSON, matters="Staying near the school.",
                out_of_bounds=("my brother",),
                said=(KeptSaid("I keep ringing and nobody rings back.", Voice.PERSON, out_of_bounds=False,
                               labels="Who is in it: housing officer"),
                      KeptSaid("He has not called since.", Voice.WORKER, out_of_bounds=True)),
                text="I keep ringing and nobody rings back.",
                changes=(KeptChangeLine(dt.datetime(2026, 11, 2, 16, 5, tzinfo=LONDON), "written down: this place",
                                        "system of housing"),
                         KeptChangeLine(dt.datetime(2026, 11, 3, 9, 0, tzinfo=LONDON), "changed", "system of housing",
                                        ("It said before: They never ring back.",))),
                looks=(KeptLook(dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "Ada Nwosu", Relation.BREAK_GLASS,
                                "Nobody there could be reached."),),
                asks=((dt.datetime(2026, 11, 12, 9, 0, tzinfo=LONDON), "Ada Nwosu asked to read it whole (granted)"),),
                spoken_of=((dt.datetime(2026, 11, 13, 9, 0, tzinfo=LONDON), "It was the lift (a reading, by Ada Nwosu)"),),
                narrower=(Choice("relationship", "only those in this relationship"), Choice("team", "this team")),
            ),
            KeptNoteLine(
                id="n" + "a2" * 16, source="Harbour Housing", their_id="A-18", occurred="3 November 2026", withdrawn=True,
                return_to="", reach=Reach.RELATIONSHIP, reach_set_by=ReachSetBy.PERSON, matters="", out_of_bounds=(), said=(),
                text="", changes=(), looks=(), asks=(), spoken_of=(), narrower=(),
            ),
        ),
        shown=((dt.datetime(2026, 11, 26, 9, 0, tzinfo=LONDON), "a link to it was made (by Ada Nwosu)"),),
        errors=(FieldError("reach-n" + "a1" * 16, "Choose how far it may travel"),),
    ),
    "letter-form": LetterFormPage(
        owner="", sources=(Choice("urn:example:housing", "Harbour Housing"),),
        errors=(FieldError("person", "Write the reference"), FieldError("source", "Choose whose reference it is")),
    ),
    "letter": LetterPage(url="https://incommon.example/kept/once/abc", until=dt.datetime(2026, 12, 10, 9, 0, tzinfo=LONDON),
                         everything=False, owner="Harbour Housing"),
    "asks": AsksPage(
        asks=(
            AskLine(ABOUT, "n" + "a1" * 16, dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "granted",
                    dt.datetime(2026, 11, 26, 16, 5, tzinfo=LONDON), "/openings/new?note=n1&via=s0"),
            AskLine(ABOUT, "n" + "a2" * 16, dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "waiting", None, "/x"),
        ),
        next_url=None,
    ),
    "our-notes": OurNotesPage(
        owner="Harbour Housing",
        asks=(
            OwnerAsk("k1", "A-17", "https://housing.example/notes/A-17", ABOUT, "Ada Nwosu",
                     dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "To ask how the move went.", "waiting", None),
            OwnerAsk("k2", "A-18", None, ABOUT, "Ada Nwosu", dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON),
                     "To ask the same.", "granted", dt.datetime(2026, 11, 26, 16, 5, tzinfo=LONDON)),
        ),
        broken=(Opening(dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "Ada Nwosu", "A-19", ABOUT, "Urgent.",
                        Relation.BREAK_GLASS),),
        openings=(Opening(dt.datetime(2026, 11, 12, 16, 5, tzinfo=LONDON), "Ada Nwosu", "A-17", ABOUT, "As agreed.",
                          Relation.GRANT),),
        errors=(FieldError("ask-k1", "You asked for this yourself"),),
    ),
}  # fmt: skip
