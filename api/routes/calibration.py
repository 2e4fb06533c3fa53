"""Calibration: samples to judge, judgements, and the cut-off that they give. For the context scope of the unit alone."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api import paging
from api.access import system_of, within
from api.auth import ContextReader, Principal, require
from api.bodies import documented, posted
from api.openapi import problem_response
from api.pattern_views import asked
from api.problems import ProblemError, invalid, not_found
from api.routes.patterns import PlaceQuery, TeamQuery
from contracts.resources.calibration import (
    AgreementOut,
    CutOffOut,
    JudgementsIn,
    SampleIn,
    SampleList,
    SampleOut,
    ToJudgeOut,
    ToJudgePage,
)
from contracts.words import CLUSTERED_KINDS, Kind, Scope, Unit
from services.patterns.calibration.application import CalibrationError, UnknownSampleError
from services.patterns.calibration.queries import CutOffRow, SampleRow

router = APIRouter(prefix="/v1/calibrations", tags=["patterns"])

SamplePath = Annotated[str, Path(max_length=64, description="id of a sample")]
Most = Annotated[int, Query(ge=1, le=50, description="how many at most")]
Decider = Annotated[Principal, Depends(require(Scope.CONTEXT_READ, Scope.LEARNING_WRITE))]


def unit_of(request: Request, principal: Principal, place: str | None, team: str | None) -> Unit:
    """The whole unit that is calibrated.

    Raises:
        ProblemError: 404 for one that is not theirs; 422 for a part of one, or where nothing was clustered.
    """
    seen = asked(request, principal, place, team)
    if seen.unit is None:
        raise invalid(
            ("place", "has no closing run yet, so there is nothing to calibrate; wait until a week has closed")
        )
    if seen.place is not None and seen.unit != f"place:{seen.place}":
        raise invalid(("place", "is not a whole home, and a home is clustered as one; name the home"))
    return seen.unit


def sample_of(request: Request, principal: Principal, ident: str) -> SampleRow:
    """A sample of a unit that is wholly this principal's to see.

    Raises:
        ProblemError: 404, the same for one that is not there and one of another place or team.
    """
    system = system_of(request)
    found = system.calibration.sample(ident)
    if found is not None:
        scale, _, name = found.unit.partition(":")
        if principal.team == name if scale == "team" else within(system, principal, name):
            return found
    raise not_found("sample")


def problem_of(error: CalibrationError) -> ProblemError:
    """What cannot be done, as a problem that names the field and the mend."""
    return not_found("sample") if isinstance(error, UnknownSampleError) else invalid((error.field, error.mend))


@router.get("", summary="Samples of a place or team, and the cut-offs that stand")
def samples(
    principal: ContextReader,
    request: Request,
    response: Response,
    place: PlaceQuery = None,
    team: TeamQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 20,
) -> SampleList:
    """Newest first, with how far each has been judged."""
    unit, calibration = unit_of(request, principal, place, team), system_of(request).calibration
    stand = {kind: calibration.cut_off(unit, kind) for kind in CLUSTERED_KINDS}
    after = paging.decode(cursor, int)
    rows = [row for row in calibration.samples(unit) if after is None or row.position < after[0]]
    following = paging.encode(rows[limit - 1].position) if len(rows) > limit else None
    page = paging.page(request, response, [_sample(request, principal, row) for row in rows[:limit]], following)
    return SampleList(**page, cut_offs={kind: _cut_off(row) for kind, row in stand.items() if row is not None})


@router.post(
    "",
    status_code=201,
    summary="Draw a sample to judge",
    responses={404: problem_response("no such place or team, or not for this token")},
    openapi_extra=documented(SampleIn),
)
def draw(principal: ContextReader, body: Annotated[SampleIn, Depends(posted(SampleIn))], request: Request) -> SampleOut:
    """At most 200 pairs and 50 unplaced statements of the newest closing run, most of them around the cut-off in use."""
    if body.kind not in CLUSTERED_KINDS:
        raise invalid(("kind", "none is never clustered; name problem, aspiration, strength, action or barrier"))
    unit = unit_of(request, principal, body.place, body.team)
    try:
        ident = system_of(request).calibration.draw(unit, body.kind, body.seed, principal.name)
    except CalibrationError as error:
        raise problem_of(error) from error
    return one(principal, request, ident)


@router.get("/{sample}", summary="How a sample stands")
def one(principal: ContextReader, request: Request, sample: SamplePath) -> SampleOut:
    """How far it has been judged, and where machine and people agree best."""
    return _sample(request, principal, sample_of(request, principal, sample))


@router.get("/{sample}/items", summary="The next items to judge")
def items(
    principal: ContextReader,
    request: Request,
    response: Response,
    sample: SamplePath,
    cursor: paging.Cursor = None,
    limit: Most = 10,
) -> ToJudgePage:
    """Redacted, in the sample's own order, those left out that you have judged. Every such look is itself recorded."""
    sample_of(request, principal, sample)
    system = system_of(request)
    after = paging.decode(cursor, int)
    found, more = system.calibration.to_judge(sample, principal.name, limit, after=after[0] if after else 0)
    following = paging.encode(found[-1].item) if more else None
    standing = system.calibration.standing(sample, principal.name)
    shown = [
        ToJudgeOut(
            item=one.item,
            question="same_thing" if one.pattern is None else "belongs_with_them",
            text=one.text,
            beside=list(one.beside),
            pattern=None if one.pattern is None else system.patterns.name_of(one.pattern) or "Without a name",
        )
        for one in found
    ]
    return ToJudgePage(**paging.page(request, response, shown, following), left=standing.there - standing.mine)


@router.post("/{sample}/judgements", status_code=201, summary="Judge items", openapi_extra=documented(JudgementsIn))
def judge(
    principal: ContextReader,
    sample: SamplePath,
    body: Annotated[JudgementsIn, Depends(posted(JudgementsIn))],
    request: Request,
) -> SampleOut:
    """What you say of some items; each once, and it stands. Several people may judge the same sample."""
    sample_of(request, principal, sample)
    answers = {given.item: given.answer for given in body.judgements}
    if len(answers) < len(body.judgements):
        raise invalid(("judgements", "name an item twice; say each once"))
    try:
        system_of(request).calibration.judge(sample, answers, principal.name)
    except CalibrationError as error:
        raise problem_of(error) from error
    return one(principal, request, sample)


@router.post("/{sample}/cut-off", status_code=201, summary="Set the cut-off from a sample's judgements")
def decide(principal: Decider, sample: SamplePath, request: Request) -> CutOffOut:
    """Where machine and people agree best becomes the cut-off of this unit and kind, from its next closing run on."""
    row = sample_of(request, principal, sample)
    calibration = system_of(request).calibration
    try:
        calibration.decide(sample, principal.name)
    except CalibrationError as error:
        raise problem_of(error) from error
    chosen = calibration.cut_off(row.unit, row.kind)
    if chosen is None:
        raise not_found("sample")
    return _cut_off(chosen)


def _sample(request: Request, principal: Principal, row: SampleRow) -> SampleOut:
    now = system_of(request).calibration.standing(row.sample, principal.name)
    found = now.agreement
    return SampleOut(
        id=row.sample,
        kind=Kind(row.kind),
        unit=row.unit,
        run=row.run,
        seed=row.seed,
        drawn_at=row.at,
        drawn=now.drawn,
        there=now.there,
        mine=now.mine,
        people=now.people,
        judgements=now.judgements,
        unsure=now.unsure,
        between=None if now.between is None else round(now.between, 3),
        agreement=None
        if found is None
        else AgreementOut(
            cut_off=found.cut_off,
            low=found.low,
            high=found.high,
            kappa=round(found.kappa, 3),
            kappa_low=round(found.kappa_low, 3),
            kappa_high=round(found.kappa_high, 3),
        ),
    )


def _cut_off(row: CutOffRow) -> CutOffOut:
    said = row.calibrated
    return CutOffOut(
        decision=said.decision,
        sample=row.sample,
        cut_off=said.cut_off,
        low=said.low,
        high=said.high,
        kappa=said.kappa,
        between=said.between,
        people=said.people,
        judgements=said.judgements,
        set_by=row.set_by,
        set_at=row.at,
    )
