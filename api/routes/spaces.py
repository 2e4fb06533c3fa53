"""Learning spaces and the readings that people record in them, side by side."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated, Final

import orjson
from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api import paging
from api.access import citing_reader, may_see, system_of, within
from api.auth import Learner, Principal, SignalsReader
from api.bodies import documented, posted
from api.bootstrap import System
from api.once import FirstAnswer
from api.problems import forbidden, invalid, not_found
from api.signalling import may_read_about
from contracts.resources.learning import ReadingIn, ReadingOut, ReadingPage, SpaceIn, SpaceOut, SpacePage
from contracts.words import Scope
from services.foundation.log import SERVICE_KEY
from services.learning.application import UnknownError
from services.learning.queries import ReadingRow, SpaceRow

router = APIRouter(prefix="/v1/spaces", tags=["learning spaces"])

RECORDED: Final = re.compile(r"/v1/spaces/[^/]+/readings")
"""Where a reading is recorded."""
SpacePath = Annotated[str, Path(max_length=64, description="id of a learning space")]


@router.post("", status_code=201, summary="Open a learning space", openapi_extra=documented(SpaceIn))
def open_space(principal: Learner, body: Annotated[SpaceIn, Depends(posted(SpaceIn))], request: Request) -> SpaceOut:
    """A group at a scale with a purpose."""
    system = system_of(request)
    if body.place is not None:
        if not system.ingest.knows_place(body.place):
            raise invalid(("place", "is not a place known here; load it first or leave it out"))
        may_see(request, principal, body.place, "place")
    space = system.learning.open_space(body.name, body.purpose, body.scale, body.place, principal.name)
    return SpaceOut(id=space, name=body.name, purpose=body.purpose, scale=body.scale, place=body.place)


@router.get("", summary="Learning spaces")
def spaces(
    principal: SignalsReader,
    request: Request,
    response: Response,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> SpacePage:
    """Oldest first; a token of one place sees those of its place and those of none."""
    system = system_of(request)
    after = paging.decode(cursor, int)
    rows = system.learning.queries.spaces(after[0] if after else 0, limit + 1)
    following = paging.encode(rows[limit - 1].position) if len(rows) > limit else None
    mine = [space_out(row) for row in rows[:limit] if row.place is None or within(system, principal, row.place)]
    return SpacePage(**paging.page(request, response, mine, following))


@router.get("/{space}", summary="One learning space")
def space(space: SpacePath, principal: SignalsReader, request: Request) -> SpaceOut:
    """Its name, purpose and scale."""
    return space_out(_space(request, principal, space))


def _space(request: Request, principal: Principal, ident: str) -> SpaceRow:
    """A space that this principal may see.

    Raises:
        ProblemError: 404 where there is none, or none for this principal.
    """
    found = system_of(request).learning.queries.space(ident)
    if found is None:
        raise not_found("learning space")
    may_see(request, principal, found.place, "learning space", anywhere=True)
    return found


@router.post("/{space}/readings", status_code=201, summary="Record a reading", openapi_extra=documented(ReadingIn))
def record(
    principal: Learner, space: SpacePath, body: Annotated[ReadingIn, Depends(posted(ReadingIn))], request: Request
) -> ReadingOut:
    """One interpretation of a signal or pattern; dissent is kept beside what it dissents from.

    One that speaks of single notes names them in `cites`, which takes the scope context:read.
    """
    learning = system_of(request).learning
    _space(request, principal, space)
    may_read_about(request, principal, body.about)
    if body.cites and not principal.may(Scope.CONTEXT_READ):
        raise forbidden("cites: naming single notes needs the scope context:read; leave it out.")
    try:
        ident = learning.record_reading(space, body.about, body.text, body.dissents_from, principal.name, body.cites)
    except UnknownError as error:
        if error.field == "space":
            raise not_found("learning space") from error
        raise invalid((error.field, error.mend)) from error
    row = learning.queries.reading(ident, citing_reader(principal))
    if row is None:
        raise not_found("reading")
    # An answer kept for a repeated request goes with any of the people whose notes it cites.
    request.state.sealed_under = learning.queries.needs(ident) or [SERVICE_KEY]
    return reading_out(row)


@router.get("/{space}/readings", summary="Readings recorded in a space")
def readings(
    space: SpacePath,
    principal: SignalsReader,
    request: Request,
    response: Response,
    about: Annotated[str | None, Query(max_length=64, description="only of this signal or pattern")] = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> ReadingPage:
    """Oldest first; none ranks above another. Those about a place that is not this token's are left out.

    One that cites notes goes no further than they do: its words are held back while one of them may not come before you,
    or no longer stands as it did.
    """
    system = system_of(request)
    _space(request, principal, space)
    after = paging.decode(cursor, int)
    rows = system.learning.queries.readings(
        citing_reader(principal), space=space, about=about, after=after[0] if after else 0, limit=limit + 1
    )
    following = paging.encode(rows[limit - 1].position) if len(rows) > limit else None
    mine = [reading_out(row) for row in rows[:limit] if within(system, principal, system.evidence.place_of(row.about))]
    return ReadingPage(**paging.page(request, response, mine, following))


def space_out(row: SpaceRow) -> SpaceOut:
    """A learning space as given."""
    return SpaceOut.model_validate(
        {"id": row.space, "name": row.name, "purpose": row.purpose, "scale": row.scale, "place": row.place}
    )


def reading_out(row: ReadingRow) -> ReadingOut:
    """A reading as given."""
    return ReadingOut(
        id=row.reading,
        space=row.space,
        about=row.about,
        text=row.text or "",
        held_back=row.text is None,
        dissents_from=row.dissents_from,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
    )


def as_it_stands(system: System, principal: Principal, path: str, first: FirstAnswer) -> FirstAnswer:
    """The kept answer to a recorded reading, for a repeat: its words as they may be read now. Any other answer as it was."""
    if RECORDED.fullmatch(path) is None:
        return first
    said = orjson.loads(first.body)
    row = system.learning.queries.reading(said["id"], citing_reader(principal))
    text = None if row is None else row.text
    if text == said["text"]:
        return first
    return replace(first, body=orjson.dumps({**said, "text": text or "", "held_back": text is None}))
