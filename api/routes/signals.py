"""Signals: `GET /v1/signals`, `/v1/signals/{id}`, and the series they are made from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from api import paging
from api.access import may_see, system_of, within
from api.auth import Principal, SignalsReader, asked_by
from api.chances import chances
from api.correcting import of_signal
from api.episodes import courses
from api.problems import invalid
from api.sheet_words import unheard_sentences
from api.signalling import number, readable_signal, signal_out, signals_out, whole
from contracts.resources.chances import ChancesOut
from contracts.resources.signals import SeriesPage, SeriesPoint, SignalOut, SignalPage
from contracts.words import Scope
from services.signals import shown

router = APIRouter(prefix="/v1", tags=["signals"])

SignalPath = Annotated[str, Path(max_length=64, description="id of a signal")]
OfPlace = Annotated[
    str | None, Query(max_length=64, description="only of this place (and, for a home, of the places in it)")
]
OfPattern = Annotated[str | None, Query(max_length=64)]


@router.get("/signals", summary="Signals, newest week first")
def signals(
    principal: SignalsReader,
    request: Request,
    response: Response,
    place: OfPlace = None,
    pattern: OfPattern = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> SignalPage:
    """Clues that an aggregate moved: never sorted by size, and no figure of one place beside that of another.

    Those that rest on too few people are not listed, unless the token has the scope context:read.
    """
    return _listed(request, response, principal, place, pattern, cursor, limit)


@router.get("/signals/episodes", summary="Episodes: rows of weeks in which the same thing moved the same way")
def episodes(
    principal: SignalsReader,
    request: Request,
    response: Response,
    place: OfPlace = None,
    pattern: OfPattern = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> SignalPage:
    """Each episode once, as its newest signal with its course: where it began, where most people said it, whether it is over."""
    return _listed(request, response, principal, place, pattern, cursor, limit, by_episode=True)


def _listed(
    request: Request,
    response: Response,
    principal: Principal,
    place: str | None,
    pattern: str | None,
    cursor: str | None,
    limit: int,
    *,
    by_episode: bool = False,
) -> SignalPage:
    system = system_of(request)
    place = _asked(request, principal, place)
    if place is None:
        return SignalPage(items=[], next=None)
    key = paging.decode(cursor, int, str)
    rows = system.signals.rows(
        system.ingest.places_within(place),
        (key[0], key[1]) if key else None,
        limit + 1,
        pattern=pattern,
        min_people=0 if principal.may(Scope.CONTEXT_READ) else system.settings.min_people,
        by_episode=by_episode,
    )
    following = paging.encode(rows[limit - 1].week, rows[limit - 1].signal) if len(rows) > limit else None
    said = system.signals.signals(rows[:limit])
    items = signals_out(system, [said[row.signal] for row in rows[:limit] if row.signal in said], principal, place)
    if by_episode:
        found = courses(system, [signal for signal, _ in said.values()], principal)
        items = [item.model_copy(update={"course": found.get(item.id)}) for item in items]
    return SignalPage(**paging.page(request, response, items, following))


def _asked(request: Request, principal: Principal, place: str | None) -> str | None:
    """The place a list is of: the one named, else the principal's own, else the only home that has a sheet."""
    system = system_of(request)
    place = place or principal.place
    if place is None:
        homes = system.signals.homes()
        if len(homes) > 1:
            raise invalid(("place", "is missing; name one place, since places are never set side by side"))
        return homes[0] if homes and within(system, principal, homes[0]) else None
    may_see(request, principal, place if system.ingest.knows_place(place) else None, "place")
    return place


@router.get("/signals/calibration", summary="How often small chances came, against the promise")
def calibration(request: Request) -> ChancesOut:
    """Tests of published sheets of all places together, by method, direction and chance: open to anyone, without a token too.

    Observed against promised. Whole quarters, the last four, each figure rounded to the nearest five; nothing where there were
    under a thousand tests.
    """
    asked_by(request, None)
    return chances(system_of(request))


@router.get("/signals/{signal}", summary="One signal, with what it rests on")
def signal(signal: SignalPath, principal: SignalsReader, request: Request) -> SignalOut:
    """What moved, how sure we are, what else could explain it, what to go and ask; exact with the context scope.

    What its sheet could not hear, what later sheets correct of it, and the episode it is of stand beside it: what was published
    never changes.
    """
    system, (raised, sheet) = system_of(request), readable_signal(request, principal, signal)
    told = signal_out(system, raised, sheet, principal)
    least = system.settings.min_people
    unheard = unheard_sentences(
        shown.unheard(sheet, least), shown.languages(sheet, least), whole(system, sheet, raised.place)
    )
    beside = {
        "not_heard": list(unheard),
        "corrections": of_signal(system, raised, principal),
        "course": courses(system, [raised], principal).get(raised.signal),
    }
    return told.model_copy(update=beside)


@router.get("/series", summary="Series of one place, as of its newest sheet")
def series(
    principal: SignalsReader,
    request: Request,
    response: Response,
    place: Annotated[str, Query(max_length=40, description="one place; never several side by side")],
    pattern: Annotated[str | None, Query(max_length=64, description="only of this pattern")] = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 200,
) -> SeriesPage:
    """People in each pattern by fixed blocks of weeks, out of everybody heard; withheld is said, and never 0."""
    system = system_of(request)
    may_see(request, principal, place if system.ingest.knows_place(place) else None, "place")
    home = system.signals.home_of(place)
    found = system.signals.sheet(home) if home else None
    if found is None:
        return SeriesPage(items=[], next=None, as_of=None, preview=False)
    sheet = found.sheet
    points = [
        SeriesPoint(
            window_start=start.monday.isoformat(),
            weeks=one.weeks,
            pattern=one.pattern,
            people=number(people),
            statements=number(statements),
            everyone=number(everyone),
            suppressed=people.suppressed,
            definition_run=sheet.definition.get(system.patterns.kind_of(one.pattern) or ""),
        )
        for one in sorted(sheet.series, key=lambda one: one.pattern)
        if one.place == place and pattern in (None, one.pattern)
        for start, people, statements, everyone in shown.blocks(one)
    ]
    key = paging.decode(cursor, str, int)
    begin = key[1] if key and key[0] == sheet.sheet else 0
    items = points[begin : begin + limit]
    following = paging.encode(sheet.sheet, begin + limit) if begin + limit < len(points) else None
    page = paging.page(request, response, items, following)
    return SeriesPage(**page, as_of=sheet.week, preview=sheet.preview)
