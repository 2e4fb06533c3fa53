"""The weekly sheet of a place: JSON Feed 1.1, Atom, CSV or HTML under `/v1/places/{code}/weeks/{2026-W47}` and `/latest`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Path, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from api import feeds
from api.access import may_see, system_of
from api.auth import Principal, SignalsReader
from api.openapi import problem_response
from api.problems import ProblemError, invalid, not_found
from api.signalling import SheetView, sheet_view
from contracts.weeks import Week

router = APIRouter(prefix="/v1/places", tags=["weekly sheet"])
FORMS = {
    "json": "application/feed+json",
    "atom": "application/atom+xml",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html",
}
ACCEPTS = (
    ("application/atom+xml", "atom"),
    ("text/csv", "csv"),
    ("text/html", "html"),
    ("application/feed+json", "json"),
    ("application/json", "json"),
    ("application/*", "json"),
    ("*/*", "json"),
)


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
    accept: Annotated[str, Header(max_length=400)] = "*/*",
    format: Annotated[
        str | None, Query(pattern="^(json|atom|csv|html)$", description="instead of the Accept header")
    ] = None,  # noqa: A002  # the query's name
) -> Response:
    """The frozen, published signals of a place for an ISO week; `latest` is the newest, else a preview marked so."""
    form = format or _accepted(accept)
    if form == "html":
        return RedirectResponse(f"/places/{code}/weeks/{week}", status_code=303)
    sheet = read_sheet(request, principal, code, week)
    base = system_of(request).settings.url
    if form == "atom":
        return Response(feeds.atom(sheet, base), media_type=FORMS["atom"])
    if form == "csv":
        return Response(feeds.as_csv(sheet), media_type=FORMS["csv"])
    return JSONResponse(feeds.json_feed(sheet, base), media_type=FORMS["json"])


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
    return sheet_view(system, found.sheet, code, principal)


def _accepted(accept: str) -> str:
    wanted = [part.split(";")[0].strip().lower() for part in accept.split(",")]
    for part in wanted:
        for media, form in ACCEPTS:
            if part == media:
                return form
    raise ProblemError(
        406,
        "not-acceptable",
        "Not in that form",
        "accept: ask for application/feed+json, application/atom+xml, text/csv or text/html.",
    )
