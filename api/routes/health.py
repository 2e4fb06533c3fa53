"""Whether the service lives, and whether posts are accepted (whatever the followers' lag)."""

from __future__ import annotations

import shutil
from typing import Final

from fastapi import APIRouter, Request
from sqlalchemy.exc import SQLAlchemyError

from api.access import system_of
from api.lag import lag
from api.openapi import problem_response
from api.problems import ProblemError, database_gone
from contracts.resources.health import Alive, Ready
from services.foundation.migrating import standing

router = APIRouter(tags=["health"])
LEAST_FREE: Final = 8 << 20
"""Bytes that must be free where the embedded databases, the secrets and the seal lie: with less a post cannot be kept."""


@router.get("/healthz", summary="The process lives")
def healthz() -> Alive:
    """Answer as long as the process lives."""
    return Alive()


@router.get(
    "/readyz",
    summary="Posts are accepted",
    responses={503: problem_response("a database does not answer, or the disk is full")},
)
def readyz(request: Request) -> Ready:
    """The log and the key store answer at a schema this program knows, and there is room to write.

    How far behind the followers are is told in words.
    """
    system = system_of(request)
    folders = {system.settings.data_dir, system.settings.seal_folder}
    if any(folder.is_dir() and shutil.disk_usage(folder).free < LEAST_FREE for folder in folders):
        detail = "The disk that holds what this service writes is full: free some room."
        raise ProblemError(503, "not-ready", "Not ready", detail, headers={"Retry-After": "5"})
    try:
        schemas = {standing(system.log_engine, "log"), standing(system.keys, "keys")}
        head = system.log.head()
    except SQLAlchemyError as error:
        raise database_gone() from error
    if "older" in schemas:
        detail = "A database has an older schema than this program: restart it, and it brings the schema up."
        raise ProblemError(503, "not-ready", "Not ready", detail, headers={"Retry-After": "5"})
    found = lag(system, head)
    return Ready(
        migrations="newer" if "newer" in schemas else "current",
        followers=found.words(tuple(follower.name for follower in system.followers)),
        set_aside=sorted(name for name, count in found.aside.items() if count),
    )
