"""Believable views of the pages on which people decide about patterns, with made-up words."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from api.pages.curation_views import (
    AgreementLine,
    CodebookLine,
    CodebookPage,
    CodeField,
    CuratedStatement,
    CurationHistoryPage,
    CurationPage,
    DecisionField,
    DecisionLine,
    SampleField,
    SampleLine,
    SamplePage,
    SamplesPage,
)
from api.pages.parts import Choice, FieldError, Link
from api.pages.views import View
from contracts.weeks import Week
from contracts.words import Kind, Voice

WEEK = Week.parse("2026-W45")
AT = dt.datetime(2026, 11, 2, 16, 5, tzinfo=ZoneInfo("Europe/London"))
SAID = tuple(
    CuratedStatement(f"{at:032d}", text, voice, WEEK, "n" + "a1" * 16)
    for at, (text, voice) in enumerate(
        (
            ("The man said Thursday and nobody came, again.", Voice.PERSON),
            ("Repair appointments missed three times in six weeks.", Voice.WORKER),
            ("I keep ringing [name] and nobody rings back.", Voice.PERSON),
        )
    )
)

CURATING: dict[str, View] = {
    "curation": CurationPage(
        id="p0", name="repairs that are promised and do not come", kind=Kind.PROBLEM, named_by_people=False, set_aside="",
        others=(Choice("p1", "waiting for the plumber"), Choice("p2", "damp that comes back")),
        look_url="/patterns/p0/decisions?behind=yes", inside=None, near=None,
    ),
    "curation-wrong": CurationPage(
        id="p0", name="repairs that are promised and do not come", kind=Kind.PROBLEM, named_by_people=True,
        set_aside="the words of a form", others=(), look_url=None, inside=SAID, near=SAID[:1], may_seem=True,
        typed=DecisionField(name="What Rose says", act="name", reason="as people say it", chosen=frozenset({SAID[0].id})),
        errors=(FieldError("name", "The name: may name somebody; take it out, or say that you are sure it names nobody"),
                FieldError("statements", "Choose the statements it is about"), FieldError("near", "Choose the statements")),
    ),
    "curation-history": CurationHistoryPage(
        id="p0", name="repairs that are promised and do not come", kind=Kind.PROBLEM, named_by_people=True,
        description="People wait in for somebody who does not come.", inclusion="Missed appointments.",
        exclusion="Repairs that are refused.", set_aside="the words of a form", into=Link("waiting", "/patterns/p1/history"),
        saved=True,
        decisions=(
            DecisionLine("c2", "Undid a decision", (), "", "Ben Adeyemi", AT, undone=False, undo_url=None),
            DecisionLine("c1", "Merged into it: waiting for the plumber (14 statements)", (), "They wait for the same man.",
                         "Ada Nwosu", AT, undone=False, undo_url="/decisions/c1/undo"),
            DecisionLine("c0", "Described it", ("What it is: People wait in.",), "", "Ada Nwosu", AT, undone=True,
                         undo_url=None),
        ),
    ),
    "curation-history-none": CurationHistoryPage(
        id="p0", name="repairs", kind=Kind.PROBLEM, named_by_people=False, description="", inclusion="", exclusion="",
        set_aside="", into=None, saved=False, decisions=(),
        errors=(FieldError("main-content", "This decision was undone already"),),
    ),
    "codebook": CodebookPage(
        place="Ambridge", files=(Link("As a table (CSV)", "/v1/codebook.csv?place=E1"), Link("As JSON", "/v1/codebook?place=E1")),
        with_examples=True, reviewed=1, named=1, action="/codebook?place=E1", samples_url="/samples?place=E1",
        entries=(
            CodebookLine("repairs that are promised and do not come", Kind.PROBLEM, True, "/patterns/p0",
                         "People wait in for somebody who does not come.", "Missed appointments.", "Repairs that are refused."),
            CodebookLine("a call back", Kind.ASPIRATION, False, "/patterns/p1", "", "", ""),
        ),
        read="Named: 1. Described: 0. As they were: 1.",
        misread=("Row 2, name: may name somebody; take it out, or say that you are sure it names nobody.",),
        text="id,name", may_seem=True, errors=(FieldError("table", "id: is no column of it"),),
    ),
    "codebook-outside": CodebookPage(
        place="Ambridge", files=(), with_examples=False, reviewed=0, named=0, action=None, samples_url=None, entries=(),
    ),
    "samples": SamplesPage(
        place="Ambridge", action="/samples?place=E1", typed=SampleField("", "5", "Ada Nwosu", ""),
        samples=(SampleLine("/samples/k0", Kind.PROBLEM, "Ada Nwosu and Ben Adeyemi", AT, "both are done"),),
        errors=(FieldError("size", "Write a number from 10 to 200"), FieldError("kind", "Choose the kind of statement"),
                FieldError("second", "Name the second of the two")),
    ),
    "samples-none": SamplesPage(place="Ambridge", action="/samples?place=E1", typed=SampleField(), samples=()),
    "sample-to-code": SamplePage(
        back=Link("Samples", "/samples"), kind=Kind.PROBLEM, coders="Ada Nwosu and Ben Adeyemi", action="/samples/k0",
        may_code=True, waiting="Ada Nwosu", patterns=(Choice("p0", "repairs"), Choice("p1", "damp that comes back")),
        fields=tuple(CodeField(one.id, one.text, one.voice, "none" if at else "") for at, one in enumerate(SAID)),
        agreement=None, errors=(FieldError(f"statement-{SAID[0].id}", "Choose a pattern, or none"),),
    ),
    "sample-done": SamplePage(
        back=Link("Samples", "/samples"), kind=Kind.PROBLEM, coders="Ada Nwosu and Ben Adeyemi", action="/samples/k0",
        may_code=False, waiting="", patterns=(), fields=(),
        agreement=AgreementLine(41, 50, "0.74", "0.60 to 0.87", "Often called substantial; read the interval, not the word."),
    ),
}  # fmt: skip
