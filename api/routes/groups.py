"""Groups of patterns: the levels above them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api import paging
from api.access import system_of
from api.auth import PatternsReader
from api.group_views import group, grouped
from api.pattern_views import asked, closed_by
from api.routes.patterns import AsOfQuery, KindQuery, PlaceQuery, TeamQuery
from contracts.resources.groups import GroupPage

router = APIRouter(prefix="/v1", tags=["patterns"])

LevelQuery = Annotated[
    int | None, Query(ge=1, le=9, description="of one level only; 1 is the nearest above the patterns")
]


@router.get("/patterns/groups", summary="The levels above the patterns")
def listed(
    principal: PatternsReader,
    request: Request,
    response: Response,
    place: PlaceQuery = None,
    kind: KindQuery = None,
    team: TeamQuery = None,
    level: LevelQuery = None,
    as_of: AsOfQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> GroupPage:
    """Groups of the patterns that `/v1/patterns` lists to the same reader, by level and name.

    There are none where fewer than six patterns are published, and a group shows only where at least two things in it do.
    """
    seen = asked(request, principal, place, team)
    if seen.unit is None:
        return GroupPage(items=[], next=None)
    through = closed_by(request, seen.unit, as_of)
    rows = grouped(system_of(request), principal, seen, kind, through, as_of).groups
    keyed = [((row.level, row.name, row.group), row) for row in rows if level in (None, row.level)]
    after = paging.decode(cursor, int, str, str)
    left = [pair for pair in keyed if after is None or pair[0] > after]
    following = paging.encode(*left[limit - 1][0]) if len(left) > limit else None
    by_id = {row.group: row for row in rows}
    items = [group(row, seen, by_id) for _, row in left[:limit]]
    return GroupPage.model_validate(paging.page(request, response, items, following))
