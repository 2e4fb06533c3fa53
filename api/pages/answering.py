"""How a page is answered: which addresses are pages, the headers every one carries, and a problem shown as a page.

An address that is no page is for machines, and its problems stay `application/problem+json`.
"""

from __future__ import annotations

from typing import Final, cast
from urllib.parse import urlencode

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from api import problems
from api.auth import Principal, principal_of
from api.bootstrap import System
from api.lag import lag
from api.pages import paths
from api.pages.parts import FieldError, Frame, Link, SignedIn
from api.pages.places import ChoosePlaceError, place_names
from api.pages.rendering import Pages
from api.pages.views import ErrorPage, PlacesPage, View
from api.problems import ProblemError
from api.sessions import Sessions
from contracts.words import Scope

MACHINES: Final = ("/v1/", "/problems/", "/openapi.json", "/healthz", "/readyz", "/metrics")
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""A signed-in page is kept by no cache: what is on it is for this reader, now."""
TITLES: Final = {
    403: "This is not for you",
    404: "Nothing is there",
    405: "This cannot be done here",
    500: "It did not work",
}
DETAILS: Final = {
    403: "Your sign-in does not let you see or do this. If your work needs it, ask whoever runs In Common for you.",
    404: "There is no such page, or it is not for you. Check the address, or go on from the first page.",
    405: "Go back to the page you came from and use its own form.",
}


def install(app: FastAPI) -> None:
    """Make a problem at a page's address a page; at any other it stays JSON."""
    app.state.pages = Pages()
    problems.install(app, shown)

    @app.exception_handler(ChoosePlaceError)
    async def _choose(request: Request, error: ChoosePlaceError) -> Response:
        principal = reader(request)
        names = place_names(cast(System, request.app.state.system))
        links = tuple(
            Link(names.get(code, code), f"{error.path}?{urlencode({'place': code})}") for code in error.places
        )
        return page(request, PlacesPage(places=links), principal)


def shown(problem: ProblemError, request: Request) -> Response:
    """A problem as its address would have it; whoever is not signed in is led to where one signs in."""
    if not is_page(request.url.path):
        return problems.answer(problem, request)
    if problem.status == 401:
        return see_other(paths.SIGN_IN)
    own_words = problem.slug not in ("not-allowed", "not-found", "method-not-allowed")
    view = ErrorPage(
        title=problem.title if own_words else TITLES.get(problem.status, problem.title),
        detail=problem.detail if own_words else DETAILS.get(problem.status, problem.detail),
        errors=tuple(FieldError(field, mend) for field, mend in problem.fields),
        documentation=Link("What this kind of problem means", problems.TYPES + problem.slug),
    )
    return page(request, view, reader(request), problem.status)


def is_page(path: str) -> bool:
    """Whether an address is for people."""
    return not path.startswith(MACHINES) and path != "/v1"


def reader(request: Request) -> Principal | None:
    """Who reads, or None; a token that is not known reads nothing, and an error page says so to nobody."""
    try:
        return principal_of(request)
    except ProblemError:
        return None


def page(request: Request, view: View, principal: Principal | None, status: int = 200) -> HTMLResponse:
    """A view as the answer to a request."""
    pages = cast(Pages, request.app.state.pages)
    return HTMLResponse(pages.render(view, frame_of(request, principal)), status_code=status, headers=HEADERS)


def see_other(url: str) -> RedirectResponse:
    """Lead on to another page, after a form or instead of this one."""
    return RedirectResponse(url, status_code=303, headers=HEADERS)


def frame_of(request: Request, principal: Principal | None) -> Frame:
    """What stands around every page."""
    system, sessions = cast(System, request.app.state.system), cast(Sessions, request.app.state.sessions)
    return Frame(
        safeguarding_url=system.settings.safeguarding_url,
        csrf_token=sessions.form_token(request),
        evaluation=system.settings.env == "evaluation",
        person=None if principal is None else signed_in(principal),
        catching_up=principal is not None and lag(system, system.log.head()).far(),
    )


def signed_in(principal: Principal) -> SignedIn:
    """A reader as the head of a page names them: `Sam, learning-space steward` gives both name and role."""
    name, _, role = principal.name.partition(", ")
    return SignedIn(
        name=name,
        role=role or _role(principal),
        answers_questions=principal.may(Scope.NOTES_WRITE),
        reads_openings=principal.may(Scope.ADMIN),
    )


def _role(principal: Principal) -> str:
    if principal.may(Scope.ADMIN):
        return "data-protection lead"
    if principal.may(Scope.LEARNING_WRITE):
        return "learning-space steward"
    return "practitioner" if principal.may(Scope.NOTES_WRITE) else "analyst"
