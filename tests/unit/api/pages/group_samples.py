"""Sample values of what groups add to the pages of patterns."""

from api.pages.parts import Choice, KindSummary, Link, PatternGroup, PatternLine
from api.pages.views import PatternsPage
from api.pages.wording import Share
from contracts.disclosure import WITHHELD, rounded
from contracts.words import CLUSTERED_KINDS, Kind

REPAIRS = PatternLine("p0", "waiting for a call back about repairs", Kind.PROBLEM, rounded(43), Share(0.62, 0.56, 0.68))
LIFTS = PatternLine(
    "p1", "lifts home after night shifts", Kind.PROBLEM, rounded(12), Share(0.2, 0.14, 0.26), True, True
)
MOULD = PatternLine("p2", "mould coming back after painting", Kind.PROBLEM, WITHHELD, None)
COOKING = PatternLine("p3", "wanting to cook with others", Kind.ASPIRATION, rounded(18), Share(0.8, 0.74, 0.86))
GROUP = Link("repairs · damp", "/patterns?by=group&kind=problem#t1")
WITHIN = ("the home and the street",)
SIBLINGS = (Link("mould coming back after painting", "/patterns/p2"),)

GROUPED = {
    "patterns-groups": PatternsPage(
        place_name="Ambridge",
        window=13,
        place="",
        kind="",
        places=(Choice("E05000001", "Harbour ward"),),
        kinds=tuple(Choice(kind, kind.capitalize()) for kind in CLUSTERED_KINDS),
        summary=tuple(KindSummary(kind, 3, Share(0.31, 0.25, 0.37), None) for kind in (Kind.PROBLEM, Kind.ASPIRATION)),
        patterns=(REPAIRS, LIFTS, MOULD, COOKING),
        groups=(
            PatternGroup("t1", "repairs · damp", Kind.PROBLEM, WITHIN, (MOULD, REPAIRS)),
            PatternGroup("", "", Kind.PROBLEM, (), (LIFTS,)),
            PatternGroup("", "", Kind.ASPIRATION, (), (COOKING,)),
        ),
        codebook_url="/codebook?place=E1",
        next_url=None,
    )
}
"""One kind with a group and a pattern in none, and one without groups."""
