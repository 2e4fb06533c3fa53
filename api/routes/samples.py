"""Two people code the same statements: draw them, say of each where it belongs, see how far the two agree."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response

from api import paging
from api.access import system_of
from api.auth import ContextReader, Principal
from api.bodies import documented, posted
from api.curating import may_curate_unit, told_plainly
from api.pattern_views import asked
from api.problems import invalid, not_found
from api.routes.patterns import PlaceQuery, TeamQuery
from contracts.resources.curation import (
    AgreementOut,
    CodesIn,
    CodingList,
    SampleIn,
    SampleKept,
    SampleOut,
    ToCodeOut,
)
from contracts.weeks import Week
from contracts.words import Kind, Voice
from services.patterns.curation.coding import Sample

router = APIRouter(prefix="/v1/samples", tags=["curation"])

SamplePath = Annotated[str, Path(max_length=64, description="id of a sample")]


@router.post("", status_code=201, summary="Draw a sample for two people to code", openapi_extra=documented(SampleIn))
def draw(
    principal: ContextReader,
    body: Annotated[SampleIn, Depends(posted(SampleIn))],
    request: Request,
    place: PlaceQuery = None,
    team: TeamQuery = None,
) -> SampleKept:
    """By chance, of all statements of the kind, in a pattern or not; the patterns there are now may be chosen."""
    unit = asked(request, principal, place, team).unit
    if unit is None:
        raise invalid(
            ("place" if team is None else "team", "has no closing run yet; draw once there are patterns to choose")
        )
    may_curate_unit(request, principal, unit)
    system = system_of(request)
    home = unit.removeprefix("place:") if unit.startswith("place:") else ""
    patterns = tuple(row.pattern for row in system.patterns.listed(unit, home, body.kind, withheld=True))
    first, second = body.coders
    with told_plainly():
        made = system.coding.draw(unit, body.kind, body.size, patterns, (first, second), principal.name)
    return SampleKept(id=made)


@router.get("", summary="The samples of a place or team")
def samples(
    principal: ContextReader,
    request: Request,
    response: Response,
    place: PlaceQuery = None,
    team: TeamQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> CodingList:
    """Newest first, without their statements."""
    unit = asked(request, principal, place, team).unit
    if unit is None:  # nothing was clustered yet, so nothing was drawn
        return CodingList(items=[], next=None)
    may_curate_unit(request, principal, unit)
    after = paging.decode(cursor, int)
    found = system_of(request).coding.of_unit(unit, None if after is None else after[0], limit + 1)
    following = paging.encode(found[limit - 1].position) if len(found) > limit else None
    items = [sample_out(request, principal, one).model_copy(update={"statements": []}) for one in found[:limit]]
    return CodingList.model_validate(paging.page(request, response, items, following))


@router.get("/{sample}", summary="One sample")
def one(principal: ContextReader, request: Request, sample: SamplePath) -> SampleOut:
    """Its statements, redacted, and how far the two agree once both are done. That you looked is recorded."""
    found = _sample(request, principal, sample)
    system_of(request).patterns.tell_listed(principal.name, sample, len(found.statements))
    return sample_out(request, principal, found)


@router.post("/{sample}/codes", status_code=201, summary="Code a sample", openapi_extra=documented(CodesIn))
def code(
    principal: ContextReader,
    sample: SamplePath,
    body: Annotated[CodesIn, Depends(posted(CodesIn))],
    request: Request,
) -> SampleKept:
    """Of every statement which pattern it belongs to, or none; once, and only by one of the two."""
    _sample(request, principal, sample)
    with told_plainly():
        system_of(request).coding.code(sample, principal.name, {s: p or "" for s, p in body.codes.items()})
    return SampleKept(id=sample)


def _sample(request: Request, principal: Principal, ident: str) -> Sample:
    found = system_of(request).coding.sample(ident)
    if found is None:
        raise not_found("sample")
    scale, _, name = found.unit.partition(":")
    if scale == "team" and principal.team != name:
        raise not_found("sample")
    may_curate_unit(request, principal, found.unit)
    return found


def sample_out(request: Request, principal: Principal, one: Sample) -> SampleOut:
    """A sample as given to one reader: of codes, only their own until both are done."""
    patterns = system_of(request).patterns
    mine = one.codes.get(principal.name)
    agreement = one.agreement
    return SampleOut(
        id=one.sample,
        unit=one.unit,
        kind=Kind(one.kind),
        coders=list(one.coders),
        done=[name for name in one.coders if name in one.codes],
        patterns={ident: patterns.name_of(ident, withheld=True) or ident for ident in one.patterns},
        statements=[
            ToCodeOut(
                statement=s.statement,
                text=s.text,
                voice=Voice(s.voice),
                week=str(Week(s.week)),
                mine=None if mine is None else mine.get(s.statement),
            )
            for s in one.statements
        ],
        agreement=None
        if agreement is None
        else AgreementOut(
            statements=agreement.statements,
            same=agreement.same,
            kappa=agreement.kappa,
            low=agreement.low,
            high=agreement.high,
        ),
        by=one.by,
        at=one.at,
    )
