"""The weekly sheet of a place (`/v1/places/{code}/weeks/{2026-W47}`, or `latest`): JSON Feed 1.1, Atom, CSV or HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal
from urllib.parse import quote

from fastapi import APIRouter, Header, Path, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from api import feeds
from api.access import may_see, system_of
from api.auth import Principal, SignalsReader
from api.correcting import on_sheet
from api.openapi import problem_response
from api.problems import ProblemError, invalid, not_found
from api.signalling import SheetView, sheet_view
from contracts.weeks import Week

router = APIRouter(prefix="/v1/places", tags=["weekly sheet"])
VARIES = {"Vary": "Accept, Authorization", "Cache-Control": "private"}
"""What a sheet says depends on the form asked for and on who asks."""
FORMS = {
    "json": "application/feed+json",
    "atom": "application/atom+xml",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html",
}
ACCEPTS = {
    "application/atom+xml": "atom",
    "text/csv": "csv",
    "text/html": "html",
    "application/feed+json": "json",
    "application/json": "json",
    "application/*": "json",
    "text/*": "html",
    "*/*": "json",
}


@router.get(
    "/{code}/weeks/{week}",
    summary="The weekly sheet of a place",
    response_class=Response,
    responses={
        200: {"content": {form.split(";")[0]: {} for name, form in FORMS.items() if name != "html"}},
        303: {"description": "the page of this sheet, where text/html is asked for"},
        406: problem_response("in none of these forms"),
    },
)
def weekly_sheet(
    code: Annotated[str, Path(max_length=64, description="code of a place")],
    week: Annotated[str, Path(max_length=10, description="an ISO week, or latest", examples=["2026-W47"])],
    principal: SignalsReader,
    request: Request,
    accept: Annotated[str, Header(max_length=400, include_in_schema=False)] = "*/*",
    format: Annotated[  # noqa: A002  # the query's name
        Literal["json", "atom", "csv", "html"] | None, Query(description="instead of the Accept header")
    ] = None,
) -> Response:
    """The frozen, published signals of a place for an ISO week; `latest` is the newest, else a preview marked so."""
    form = format or _accepted(accept)
    if form == "html":
        return RedirectResponse(f"/places/{quote(code, safe='')}/weeks/{quote(week, safe='')}", status_code=303)
    sheet = read_sheet(request, principal, code, week)
    base = system_of(request).settings.url
    if form == "atom":
        return Response(feeds.atom(sheet, base), media_type=FORMS["atom"], headers=VARIES)
    if form == "csv":
        return Response(feeds.as_csv(sheet), media_type=FORMS["csv"], headers=VARIES)
    return JSONResponse(feeds.json_feed(sheet, base), media_type=FORMS["json"], headers=VARIES)


def read_sheet(request: Request, principal: Principal, code: str, week: str) -> SheetView:
    """The sheet of a week (or `latest`) as one place reads it.

    Raises:
        ProblemError: 404 where there is no such place or sheet for this principal, 422 for a week that is none.
    """
    system = system_of(request)
    may_see(request, principal, code if system.ingest.knows_place(code) else None, "place")
    if week == "latest":
        wanted = None
    else:
        try:
            wanted = Week.parse(week)
        except ValueError:
            raise invalid(("week", "is written like 2026-W47, or latest")) from None
    home = system.signals.home_of(code)
    found = system.signals.sheet(home, wanted) if home else None
    if found is None:
        raise not_found("weekly sheet")
    view = sheet_view(system, found.sheet, code, principal)
    return replace(view, corrections=on_sheet(system, found.sheet, code, principal))


def _accepted(accept: str) -> str:
    """The form that is wanted most, by quality and then by the order of asking (RFC 9110, 12.5.1).

    Raises:
        ProblemError: 406 where none of the forms is wanted.
    """
    wanted: list[tuple[float, int, str]] = []
    for at, part in enumerate(accept.split(",")):
        media, *parameters = [piece.strip().lower() for piece in part.split(";")]
        quality = next((piece.removeprefix("q=") for piece in parameters if piece.startswith("q=")), "1")
        try:
            weight = float(quality)
        except ValueError:
            weight = 0.0
        if weight > 0 and media in ACCEPTS:
            wanted.append((-weight, at, ACCEPTS[media]))
    if wanted:
        return min(wanted)[2]
    raise ProblemError(
        406,
        "not-acceptable",
        "Not in that form",
        "accept: ask for application/feed+json, application/atom+xml, text/csv or text/html.",
    )
