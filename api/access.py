"""What a principal may see: the limits of place and team, checked in one place by every route and page."""

from __future__ import annotations

from typing import cast

from fastapi import Request

from api.auth import Principal
from api.bootstrap import System
from api.problems import not_found
from contracts.words import Scope
from services.learning.ports import Reader


def system_of(request: Request) -> System:
    """The wired system behind a request."""
    return cast(System, request.app.state.system)


def within(system: System, principal: Principal, place: str | None) -> bool:
    """Whether a place is the principal's own place or lies in it; any place for one without a limit.

    Whoever goes to the people behind for a team alone is within no place: the team's own runs and notes are theirs.
    """
    if principal.place is None:
        return principal.team is None or not principal.may(Scope.CONTEXT_READ)
    return place is not None and principal.place in system.ingest.place_and_above(place)


def citing_reader(principal: Principal) -> Reader:
    """The principal as one who reads words that cite notes."""
    return Reader(principal.may(Scope.CONTEXT_READ), principal.place, principal.team)


def may_see(request: Request, principal: Principal, place: str | None, what: str, *, anywhere: bool = False) -> None:
    """Answer 404 unless the principal may see a thing of this place.

    Args:
        request: what is asked.
        principal: who asks.
        place: where the thing is; None when there is no such thing (or, with `anywhere`, when it is of no place).
        what: what to call it.
        anywhere: a thing of no place may be seen by anybody.

    Raises:
        ProblemError: 404, the same for a thing that is not there and one that is not for this principal.
    """
    if place is None and anywhere:
        return
    if place is None or not within(system_of(request), principal, place):
        raise not_found(what)
