"""Whether the service lives, and whether posts are accepted (whatever the followers' lag)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import text

from contracts.resources.health import Alive, Ready
from services.foundation.following import position

router = APIRouter(tags=["health"])


@router.get("/healthz", summary="The process lives")
def healthz() -> Alive:
    """Answer as long as the process lives."""
    return Alive()


@router.get("/readyz", summary="Posts are accepted")
def readyz(request: Request) -> Ready:
    """The log and the key store answer; how far behind each follower is, in events, for information."""
    system = request.app.state.system
    with system.keys.connect() as connection:
        connection.execute(text("SELECT 1"))
    head = system.log.head()
    with system.derived.connect() as connection:
        lag = {follower.name: head - position(connection, follower.name) for follower in system.followers}
    return Ready(lag=lag)
