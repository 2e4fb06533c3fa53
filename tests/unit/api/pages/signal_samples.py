"""Believable views of signals that are found, or of several patterns or places, with made-up words."""

from __future__ import annotations

from api.pages.charts import Expected
from api.pages.parts import FieldError, Link
from api.pages.views import SignalPage, View
from api.pages.wording import Share
from api.sheet_words import LEFT_OUT, OFFSET
from contracts.disclosure import WITHHELD, rounded
from contracts.weeks import Week
from contracts.words import Kind

WEEK = Week.parse("2026-W45")
COMPLETE = (
    "About 60 people were heard in it so far. About 70 are to be expected in the end, most likely between 65 and 85, "
    "by how late notes came in over 26 weeks.",
    OFFSET,
    LEFT_OUT,
)
"""How complete a week is, on a sheet."""
OTHER_SIGNALS: dict[str, View] = {
    "signal-found": SignalPage(
        id="s4", kind="found", pattern=Link("proof of address for the new form", "/patterns/p7"),
        pattern_kind=Kind.BARRIER, place="Ambridge", week=WEEK, observed=rounded(6), everyone=None,
        four_weeks=rounded(6), four_weeks_expected=None, look_url=None, text="",
        expected=None, own_words=Share(0.3, 0.24, 0.36), mostly_workers=True, method="Found by this week's closing run.",
        limits="The notes that made it cannot also test it.", chart=None, also_moved=(), parts=(), not_heard=(),
        other_explanations=("One worker may have written most of it.",), questions=("Whose form is it?",),
        may_ask=True, asked=(), readings=(), behind=None,
        errors=(FieldError("text", "Write a question of at least one word"),),
    ),
    "signal-mix": SignalPage(
        id="s5", kind="mix", pattern=Link("the mix of problems", ""), pattern_kind=Kind.PROBLEM, place="Ambridge", week=WEEK,
        observed=rounded(62), everyone=None, four_weeks=rounded(210), four_weeks_expected=None, look_url=None, text="",
        expected=None, own_words=Share(0.6, 0.6, 0.6), mostly_workers=False, method="Its shares were compared.",
        limits="Shares are compared, not numbers.", chart=None, also_moved=(), not_heard=(),
        parts=("A larger share than before: waiting for a call back about repairs.",),
        other_explanations=("Other people may have come.",), questions=("What do they speak of less?",),
        may_ask=True, asked=(), readings=(), behind=None,
    ),
    "signal-neighbours": SignalPage(
        id="s7", kind="neighbours", pattern=Link("buses that do not come", "/patterns/p3"), pattern_kind=Kind.PROBLEM,
        place="Ambridge", week=WEEK, observed=rounded(32), everyone=None, four_weeks=rounded(80),
        four_weeks_expected=rounded(40), look_url=None, text="", expected=Expected(rounded(11), rounded(7), rounded(15)),
        own_words=Share(0.6, 0.6, 0.6), mostly_workers=False, method="Every set of places was compared.",
        limits="The places are told as one.", chart=None, also_moved=(), not_heard=(),
        parts=("Together in Harbour ward, Mill ward, over the last 3 weeks.",),
        other_explanations=("One team works in both.",), questions=("What do these places share?",),
        may_ask=True, asked=(), readings=(), behind=None,
    ),
    "signal-mix-untold": SignalPage(
        id="s6", kind="mix", pattern=Link("the mix of problems", ""), pattern_kind=Kind.PROBLEM, place="Ambridge", week=WEEK,
        observed=WITHHELD, everyone=None, four_weeks=rounded(21), four_weeks_expected=None, look_url=None, text="",
        expected=None, own_words=None, mostly_workers=False, method="Its shares were compared.",
        limits="Shares are compared, not numbers.", chart=None, also_moved=(), not_heard=(), parts=(),
        other_explanations=("Other people may have come.",), questions=("What do they speak of less?",),
        may_ask=False, asked=None, readings=(), behind=None,
    ),
}  # fmt: skip
