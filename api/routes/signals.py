"""Signals: `GET /v1/signals`, `/v1/signals/{id}`, and the series they are made from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from api import paging
from api.access import may_see, system_of
from api.auth import SignalsReader
from api.problems import not_found
from api.signalling import figure_out, signal_out, signals_out
from contracts.resources.signals import SeriesPage, SeriesPoint, SignalOut, SignalPage
from services.signals.queries import blocks

router = APIRouter(prefix="/v1", tags=["signals"])

SignalPath = Annotated[str, Path(max_length=64, description="id of a signal")]


@router.get("/signals", summary="Signals, newest week first")
def signals(
    principal: SignalsReader,
    request: Request,
    response: Response,
    place: Annotated[
        str | None, Query(max_length=40, description="only of this place (and, for a home, of the places in it)")
    ] = None,
    pattern: Annotated[str | None, Query(max_length=64)] = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> SignalPage:
    """Clues that an aggregate moved: never sorted by size, no place beside another."""
    system = system_of(request)
    place = place or principal.place
    places = None
    if place is not None:
        may_see(request, principal, place if system.ingest.knows_place(place) else None, "place")
        places = system.ingest.places_within(place)
    key = paging.decode(cursor, int, str)
    rows = system.signals.rows(places, (key[0], key[1]) if key else None, limit + 1, pattern)
    following = paging.encode(rows[limit - 1].week, rows[limit - 1].signal) if len(rows) > limit else None
    said = system.signals.signals(rows[:limit])
    items = signals_out(system, [said[row.signal] for row in rows[:limit] if row.signal in said], principal)
    return SignalPage(**paging.page(request, response, items, following))


@router.get("/signals/{signal}", summary="One signal, with what it rests on")
def signal(signal: SignalPath, principal: SignalsReader, request: Request) -> SignalOut:
    """What moved, how sure we are, what else could explain it, what to go and ask; exact with the context scope."""
    system = system_of(request)
    row = system.signals.row(signal)
    may_see(request, principal, row.place if row else None, "signal")
    said = system.signals.signals([row] if row else [])
    if signal not in said:
        raise not_found("signal")
    return signal_out(system, *said[signal], principal)


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
    """People in each pattern by fixed blocks of weeks, out of everybody heard; withheld figures say so and are never 0."""
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
            people=figure_out(people),
            statements=figure_out(statements),
            everyone=figure_out(everyone),
            suppressed=people.suppressed,
            definition_run=sheet.definition.get(system.patterns.kind_of(one.pattern) or ""),
        )
        for one in sorted(sheet.series, key=lambda one: one.pattern)
        if one.place == place and pattern in (None, one.pattern)
        for start, people, statements, everyone in blocks(one)
    ]
    key = paging.decode(cursor, str, int)
    begin = key[1] if key and key[0] == sheet.sheet else 0
    items = points[begin : begin + limit]
    following = paging.encode(sheet.sheet, begin + limit) if begin + limit < len(points) else None
    page = paging.page(request, response, items, following)
    return SeriesPage(**page, as_of=sheet.week, preview=sheet.preview)
