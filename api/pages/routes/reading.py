"""The pages one reads: the first page, patterns, signals and the weekly sheet."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from api.access import system_of
from api.auth import asked_by
from api.pages import answering, paths
from api.pages.answering import see_other
from api.pages.building import chances, lives, patterns, sheets, signals
from api.pages.forms import Posted
from api.pages.visits import OverviewVisit, PatternsVisit, SignalsVisit
from api.paging import Cursor
from api.problems import invalid
from contracts.words import CLUSTERED_KINDS, Kind

router = APIRouter()

PlaceQuery = Annotated[str, Query(max_length=64)]
Ident = Annotated[str, Path(max_length=64)]
Behind = Annotated[str, Query(max_length=3)]


@router.get(paths.HOME)
def home(visit: OverviewVisit, place: PlaceQuery = "") -> Response:
    """What is common and what is not in a place, and this week's signals."""
    return visit.page(sheets.home(visit, place or None))


@router.get(paths.PATTERNS)
def pattern_list(
    visit: PatternsVisit, place: PlaceQuery = "", kind: str = "", by: str = "", cursor: Cursor = None
) -> Response:
    """The patterns of a place, by name or by group."""
    if kind and kind not in CLUSTERED_KINDS:
        raise invalid(("kind", f"must be one of {', '.join(CLUSTERED_KINDS)}, or left out"))
    if by not in ("", "group"):
        raise invalid(("by", "must be group, or left out"))
    asked = Kind(kind) if kind else None
    return visit.page(patterns.patterns_page(visit, place or None, asked, cursor, grouped=by == "group"))


@router.get(paths.SYSTEM_MAP)
def system_map(visit: PatternsVisit, place: PlaceQuery = "") -> Response:
    """What comes together in the same lives."""
    return visit.page(lives.system_map_page(visit, place or None))


@router.get(f"{paths.PATTERNS}/{{pattern}}")
def pattern(visit: PatternsVisit, pattern: Ident, place: PlaceQuery = "", behind: Behind = "") -> Response:
    """One pattern."""
    return visit.page(patterns.pattern_page(visit, pattern, place or None, look=behind == "yes"))


@router.post(f"{paths.PATTERNS}/{{pattern}}/quotes")
def quote(visit: PatternsVisit, pattern: Ident, form: Posted) -> Response:
    """Release a quote, or take it back; the API says who may."""
    patterns.quote(visit, pattern, form.one("statement")[:64], released=form.one("released") != "no")
    return see_other(f"{paths.pattern(pattern)}?behind=yes#behind")


@router.get(paths.SIGNALS)
def signal_list(visit: SignalsVisit, place: PlaceQuery = "", cursor: Cursor = None) -> Response:
    """The published signals of a place."""
    return visit.page(sheets.signals_page(visit, place or None, cursor))


@router.get(paths.CHANCES)
def calibration(request: Request) -> Response:
    """How often small chances came, against what was promised: open to anyone, signed in or not."""
    principal = answering.reader(request)
    asked_by(request, principal)
    return answering.page(request, chances.chances_page(system_of(request)), principal)


@router.get(f"{paths.SIGNALS}/{{signal}}")
def signal(visit: SignalsVisit, signal: Ident, behind: Behind = "") -> Response:
    """One signal."""
    return visit.page(signals.signal_page(visit, signal, look=behind == "yes"))


@router.get(paths.SHEET)
def newest_sheet(visit: SignalsVisit, place: PlaceQuery = "") -> Response:
    """On to the newest sheet of the reader's place."""
    found = visit.place(place or None)
    return see_other(paths.HOME if found is None else paths.sheet(found, sheets.LATEST))


@router.get("/places/{code}/weeks/{week}")
def sheet(
    visit: OverviewVisit, code: Ident, week: Annotated[str, Path(max_length=10, examples=["2026-W47"])]
) -> Response:
    """The weekly sheet of a place."""
    return visit.page(sheets.sheet_page(visit, code, week))
