"""Whether the service lives, and whether posts are accepted (whatever the followers' lag)."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import text

from services.foundation.following import position

router = APIRouter(tags=["health"])


@router.get("/healthz", summary="The process lives")
def healthz() -> dict[str, str]:
    """Answer as long as the process lives."""
    return {"status": "alive"}


@router.get("/readyz", summary="Posts are accepted")
def readyz(request: Request) -> dict[str, Any]:
    """The log and the key store answer; how far behind each follower is, in events, for information."""
    system = request.app.state.system
    with system.keys.connect() as connection:
        connection.execute(text("SELECT 1"))
    head = system.log.head()
    with system.derived.connect() as connection:
        lag = {follower.name: head - position(connection, follower.name) for follower in system.followers}
    return {"status": "ready", "lag": lag}
