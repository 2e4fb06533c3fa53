"""Whether the service lives, and whether posts are accepted (whatever the followers' lag)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from api.access import system_of
from api.openapi import problem_response
from api.problems import ProblemError
from contracts.resources.health import Alive, Ready
from services.foundation.following import position

router = APIRouter(tags=["health"])


@router.get("/healthz", summary="The process lives")
def healthz() -> Alive:
    """Answer as long as the process lives."""
    return Alive()


@router.get("/readyz", summary="Posts are accepted", responses={503: problem_response("a database does not answer")})
def readyz(request: Request) -> Ready:
    """The log and the key store answer; how far behind each follower is, in events, for information."""
    system = system_of(request)
    try:
        with system.keys.connect() as connection:
            connection.execute(text("SELECT 1"))
        head = system.log.head()
    except SQLAlchemyError as error:
        detail = "A database does not answer, so nothing can be taken; what was acknowledged is safe. Try again soon."
        raise ProblemError(503, "not-ready", "Not ready", detail, headers={"Retry-After": "5"}) from error
    try:
        with system.derived.connect() as connection:
            lag = {follower.name: head - position(connection, follower.name) for follower in system.followers}
    except SQLAlchemyError:
        lag = {}  # derived data can be down or rebuilt while posts are taken
    return Ready(lag=lag)
