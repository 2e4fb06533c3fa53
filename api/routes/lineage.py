"""Lineage: which pattern of one closing run is which of the next, and what it rests on."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api import paging
from api.access import system_of
from api.auth import PatternsReader
from api.pattern_views import asked, closed_by, may_see_withheld, step
from api.routes.patterns import AsOfQuery, KindQuery, PlaceQuery, TeamQuery
from contracts.resources.patterns import StepPage

router = APIRouter(prefix="/v1", tags=["patterns"])


@router.get("/lineage", summary="What became of patterns, run by run", response_model_by_alias=True)
def lineage(
    principal: PatternsReader,
    request: Request,
    response: Response,
    place: PlaceQuery = None,
    kind: KindQuery = None,
    team: TeamQuery = None,
    as_of: AsOfQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 100,
) -> StepPage:
    """Steps, newest first: from, to, event, overlap, run. Identity is the home's, so a ward's lineage is its home's."""
    seen = asked(request, principal, place, team)
    if seen.unit is None:
        return StepPage(items=[], next=None)
    exact = may_see_withheld(principal)
    through = closed_by(request, seen.unit, as_of)
    rows = system_of(request).patterns.lineage(seen.unit, kind, withheld=exact, through=through)
    keyed = sorted((((-row.week, row.run, row.seq), row) for row in rows), key=lambda pair: pair[0])
    after = paging.decode(cursor, int, str, int)
    left = [pair for pair in keyed if after is None or pair[0] > after]
    following = paging.encode(*left[limit - 1][0]) if len(left) > limit else None
    return StepPage.model_validate(
        paging.page(request, response, [step(row, exact=exact) for _, row in left[:limit]], following)
    )
