"""One visit to a page: who reads, within which place, and how the page is answered. Every page route begins here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Request, Response
from fastapi.responses import HTMLResponse

from api.access import system_of
from api.auth import Principal, require
from api.bootstrap import System
from api.pages import answering
from api.pages.places import ChoosePlaceError, councils, place_names
from api.pages.views import View
from api.problems import ProblemError
from contracts.words import Scope


@dataclass(frozen=True)
class Visit:
    """Who asks for a page, and of what system."""

    request: Request
    system: System
    principal: Principal

    def page(self, view: View, status: int = 200) -> HTMLResponse:
        """Answer with a page."""
        return answering.page(self.request, view, self.principal, status)

    def wrong(self, view: View) -> HTMLResponse:
        """Answer a form with what is to be mended."""
        return self.page(view, 422)

    @property
    def aside(self) -> Response:
        """Takes the headers of a list read for a page, which are not the page's own."""
        return Response()

    def place(self, asked: str | None = None) -> str | None:
        """The place a page is of: as asked, the reader's own, or the only home there is; None where there is none.

        Raises:
            ChoosePlaceError: there are several, and the reader must name one: places are never set side by side.
        """
        place = asked or self.principal.place
        if place is not None:
            return place
        homes = self.system.patterns.homes() or councils(self.system)
        if len(homes) > 1:
            raise ChoosePlaceError(self.request.url.path, sorted(homes))
        return homes[0] if homes else None

    def place_name(self, code: str | None) -> str:
        """What a place is called."""
        return "Your place" if code is None else place_names(self.system).get(code, code)


def visiting(*scopes: Scope) -> Callable[..., Awaitable[Visit]]:
    """A dependency: a visit by somebody signed in who holds every one of these scopes."""
    signed_in = require(*scopes)

    async def dependency(request: Request) -> Visit:
        return Visit(request, system_of(request), await signed_in(request))

    return dependency


def further(visit: Visit, cursor: str | None) -> str | None:
    """The address of the next page of a list."""
    if cursor is None:
        return None
    query = {**dict(visit.request.query_params), "cursor": cursor}
    return f"{visit.request.url.path}?{urlencode(query)}"


def none_found(problem: ProblemError) -> None:
    """Let a thing be missing; any other problem stands.

    Raises:
        ProblemError: the problem, unless it is 404.
    """
    if problem.status != 404:
        raise problem


Signed = Annotated[Visit, Depends(visiting())]
PatternsVisit = Annotated[Visit, Depends(visiting(Scope.PATTERNS_READ))]
SignalsVisit = Annotated[Visit, Depends(visiting(Scope.SIGNALS_READ))]
OverviewVisit = Annotated[Visit, Depends(visiting(Scope.PATTERNS_READ, Scope.SIGNALS_READ))]
ContextVisit = Annotated[Visit, Depends(visiting(Scope.CONTEXT_READ))]
LearnerVisit = Annotated[Visit, Depends(visiting(Scope.LEARNING_WRITE))]
WriterVisit = Annotated[Visit, Depends(visiting(Scope.NOTES_WRITE))]
AdminVisit = Annotated[Visit, Depends(visiting(Scope.ADMIN))]
