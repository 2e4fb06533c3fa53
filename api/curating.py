"""Who may decide about a pattern, and what could not be decided as a problem: for the API and the pages alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import Request

from api.access import system_of, within
from api.auth import Principal
from api.pattern_views import view_of
from api.problems import forbidden, invalid, not_found
from contracts.words import Unit
from services.patterns.curation.errors import CurationError, UnknownError


def may_curate(request: Request, principal: Principal, pattern: str) -> Unit:
    """The unit of a pattern that this principal may decide about; they hold the context scope already.

    Raises:
        ProblemError: 404 where there is no such pattern for them; 403 where they may see only a part of its unit.
    """
    seen = view_of(request, principal, pattern)
    unit = seen.unit
    if unit is None:
        raise not_found("pattern")
    may_curate_unit(request, principal, unit)
    return unit


def may_curate_unit(request: Request, principal: Principal, unit: Unit) -> None:
    """Refuse whoever may read only a part of what is clustered together.

    Raises:
        ProblemError: 403.
    """
    scale, _, name = unit.partition(":")
    if scale == "wider":
        raise forbidden("A wider pattern is made of the patterns of councils; decide about those.")
    whole = principal.team == name if scale == "team" else within(system_of(request), principal, name)
    if not whole:
        raise forbidden("A pattern is of its whole place; only those who may read all of it decide about it.")


@contextmanager
def told_plainly() -> Iterator[None]:
    """Let what cannot be decided be a problem that names the field and the mend.

    Raises:
        ProblemError: 404 for a pattern or decision that is not there, else 422.
    """
    try:
        yield
    except UnknownError as error:
        if error.field in ("pattern", "curation", "sample"):
            raise not_found({"curation": "decision"}.get(error.field, error.field)) from error
        raise invalid((error.field, error.mend)) from error
    except CurationError as error:
        raise invalid((error.field, error.mend)) from error
