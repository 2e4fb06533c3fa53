"""The weekly sheet of a place, its signals, and the first page that leads with them."""

from __future__ import annotations

import datetime as dt

from api.pages import paths
from api.pages.building import lives, outbox, telling
from api.pages.building.lines import clue_sentences, kind_line, share_of, signal_line, uncertain
from api.pages.parts import KindSummary, Link
from api.pages.places import place_names
from api.pages.views import HomePage, SheetPage, SignalsPage
from api.pages.visits import Visit, further, none_found
from api.problems import ProblemError
from api.routes.sheets import read_sheet
from api.routes.signals import episodes as listed
from api.routes.summary import summary
from api.sheet_words import completeness_sentences, correction_sentences, unheard_sentences
from api.signalling import SheetView
from contracts.resources.patterns import KindOut
from contracts.weeks import Week
from contracts.words import Kind, Scope

YEAR = 52
LATEST = "latest"
FORMATS = (("JSON Feed", "json"), ("Atom", "atom"), ("CSV", "csv"))


def home(visit: Visit, asked: str | None) -> HomePage:
    """The first page of a place."""
    place = visit.place(asked)
    sheet, names = latest(visit, place), place_names(visit.system)
    helped, least = lives.halves(visit, place)
    own = [] if sheet is None else [signal for signal in sheet.signals if signal.place == place]
    return HomePage(
        place=visit.place_name(place),
        week=None if sheet is None else Week.parse(sheet.week),
        window=YEAR,
        summary=kinds(visit, place),
        signals=tuple(signal_line(signal, names) for signal in own),
        sees_all=sees_all(visit),
        elsewhere=0 if sheet is None else len(sheet.signals) - len(own),
        sheet_url=paths.SHEET if place is None else paths.sheet(place, LATEST),
        questions_waiting=len(outbox.waiting(visit)),
        told=telling.told(visit),
        helped=helped,
        min_people=least,
    )


def sees_all(visit: Visit) -> bool:
    """Whether no signal is withheld from this reader; of anybody else nobody can say that nothing moved."""
    return visit.principal.may(Scope.CONTEXT_READ)


def kinds(visit: Visit, place: str | None) -> tuple[KindSummary, ...]:
    """Every kind in a place."""
    return tuple(kind_line(kind) for kind in _kinds(visit, place))


def _kinds(visit: Visit, place: str | None) -> list[KindOut]:
    return summary(principal=visit.principal, request=visit.request, place=place).kinds


def latest(visit: Visit, place: str | None) -> SheetView | None:
    """The newest sheet of a place, else its preview, else None."""
    if place is None:
        return None
    try:
        return read_sheet(visit.request, visit.principal, place, LATEST)
    except ProblemError as problem:
        none_found(problem)
        return None


def sheet_page(visit: Visit, place: str, week: str) -> SheetPage:
    """A place's sheet.

    Raises:
        ProblemError: 404 where there is none for this reader, 422 for a week that is none.
    """
    sheet = read_sheet(visit.request, visit.principal, place, week)
    problems = next((kind for kind in _kinds(visit, place) if kind.kind is Kind.PROBLEM), None)
    # A summary is of the newest closing run: beside an older sheet it would be of another week.
    now = problems if problems is not None and problems.through == sheet.week else None
    names = place_names(visit.system)
    here = f"/v1/places/{place}/weeks/{sheet.week}"
    return SheetPage(
        place=sheet.place_name,
        week=Week.parse(sheet.week),
        frozen_at=None if sheet.preview else moment(visit, sheet.published_at),
        signals=tuple(signal_line(signal, names) for signal in sheet.signals),
        sees_all=sees_all(visit),
        tested=sheet.tested,
        chance=sheet.chance,
        with_shares=now is not None,
        idiosyncratic=uncertain(now.idiosyncratic) if now else None,
        own_words=share_of(now.own_words) if now else None,
        clues=clues(visit, sheet),
        corrections=correction_sentences(sheet),
        complete=completeness_sentences(sheet),
        not_heard=unheard_sentences(sheet.unheard, sheet.languages, sheet.whole),
        formats=tuple(Link(words, f"{here}?format={form}") for words, form in FORMATS),
        whole=sheet.whole,
    )


def clues(visit: Visit, sheet: SheetView) -> tuple[str, ...]:
    """A sheet's data clues as sentences."""
    sources = {source.source: source.name for source in visit.system.ingest.registry.sources}
    return clue_sentences(sheet.clues, sources, place_names(visit.system))


def signals_page(visit: Visit, asked: str | None, cursor: str | None) -> SignalsPage:
    """The published signals of a place by episode, newest week first: what goes on for weeks stands there once."""
    place = visit.place(asked)
    found = (
        listed(
            principal=visit.principal, request=visit.request, response=visit.aside, place=place, cursor=cursor, limit=20
        )
        if place
        else None
    )
    sheet, names = latest(visit, place), place_names(visit.system)
    return SignalsPage(
        place=visit.place_name(place),
        signals=tuple(signal_line(signal, names) for signal in found.items) if found else (),
        sees_all=sees_all(visit),
        tested=0 if sheet is None else sheet.tested,
        chance=0.0 if sheet is None else sheet.chance,
        whole=None if sheet is None else sheet.whole,
        clues=() if sheet is None else clues(visit, sheet),
        next_url=further(visit, found.next) if found else None,
    )


def moment(visit: Visit, written: str) -> dt.datetime:
    """A moment that a service wrote down, on the clocks of the place."""
    return dt.datetime.fromisoformat(written).astimezone(visit.system.settings.zone)
