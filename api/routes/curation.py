"""People's decisions about patterns: each with who and why, each can be undone, all within the context scope."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request

from api.access import citing_reader, system_of
from api.auth import ContextReader, Principal
from api.bodies import documented, posted
from api.curating import may_curate, told_plainly
from api.problems import not_found
from api.routes.patterns import PatternPath
from contracts.masking import masked_text
from contracts.resources.curation import (
    BelongingIn,
    CurationOut,
    Decided,
    DecisionOut,
    DescribeIn,
    MergeIn,
    NameIn,
    SplitIn,
    WhyIn,
)
from contracts.words import Kind, NoteId
from services.learning.ports import Cited
from services.patterns.curation.queries import Decision

router = APIRouter(prefix="/v1", tags=["curation"])

CurationPath = Annotated[str, Path(max_length=64, description="id of a decision")]


@router.get("/patterns/{pattern_id}/curation", summary="What people decided about a pattern")
def history(principal: ContextReader, request: Request, pattern_id: PatternPath) -> CurationOut:
    """What stands, and every decision with who and why, newest first; what speaks of an erased person is gone.

    Why a statement belongs, or does not, is held back while its note may not come before you, or it stands there no more.
    """
    may_curate(request, principal, pattern_id)
    row = system_of(request).patterns.pattern(pattern_id, withheld=True)
    if row is None:
        raise not_found("pattern")
    stands, decisions = system_of(request).patterns.curated(pattern_id)
    return CurationOut(
        pattern=pattern_id,
        kind=Kind(row.kind),
        name=row.name,
        named_by="people" if row.named_by_people else "machine",
        description=stands.description,
        inclusion=stands.inclusion,
        exclusion=stands.exclusion,
        reviewed=stands.reviewed,
        set_aside=stands.aside,
        into=stands.into,
        decisions=_told(request, principal, decisions),
    )


@router.post("/patterns/{pattern_id}/name", status_code=201, summary="Name a pattern", openapi_extra=documented(NameIn))
def name(
    principal: ContextReader,
    pattern_id: PatternPath,
    body: Annotated[NameIn, Depends(posted(NameIn))],
    request: Request,
) -> Decided:
    """The name stands, whatever a machine would call the pattern; others see it from the next closing run on."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.name(pattern_id, body.name, principal.name, body.reason, sure=body.sure)
    return Decided(id=made, pattern=pattern_id)


@router.post(
    "/patterns/{pattern_id}/confirmation",
    status_code=201,
    summary="Confirm a pattern's name",
    openapi_extra=documented(WhyIn),
)
def confirm(
    principal: ContextReader, pattern_id: PatternPath, body: Annotated[WhyIn, Depends(posted(WhyIn))], request: Request
) -> Decided:
    """The name it has is frozen: later machine names never replace it."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.confirm(pattern_id, principal.name, body.reason)
    return Decided(id=made, pattern=pattern_id)


@router.post(
    "/patterns/{pattern_id}/description",
    status_code=201,
    summary="Describe a pattern",
    openapi_extra=documented(DescribeIn),
)
def describe(
    principal: ContextReader,
    pattern_id: PatternPath,
    body: Annotated[DescribeIn, Depends(posted(DescribeIn))],
    request: Request,
) -> Decided:
    """What it is, what belongs in it and what does not, as a codebook has it."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.describe(
            pattern_id,
            body.description,
            body.inclusion,
            body.exclusion,
            principal.name,
            body.reason,
            sure=body.sure,
        )
    return Decided(id=made, pattern=pattern_id)


@router.post(
    "/patterns/{pattern_id}/merges",
    status_code=201,
    summary="Merge another pattern into this one",
    openapi_extra=documented(MergeIn),
)
def merge(
    principal: ContextReader,
    pattern_id: PatternPath,
    body: Annotated[MergeIn, Depends(posted(MergeIn))],
    request: Request,
) -> Decided:
    """They are one from now on, in every later run, until somebody undoes it."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.merge(pattern_id, body.other, principal.name, body.reason)
    return Decided(id=made, pattern=pattern_id)


@router.post(
    "/patterns/{pattern_id}/splits",
    status_code=201,
    summary="Make statements a pattern of their own",
    openapi_extra=documented(SplitIn),
)
def split(
    principal: ContextReader,
    pattern_id: PatternPath,
    body: Annotated[SplitIn, Depends(posted(SplitIn))],
    request: Request,
) -> Decided:
    """They stay apart in every later run; what is new goes to the nearer of the two."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made, new = system_of(request).curating.split(pattern_id, body.statements, principal.name, body.reason)
    return Decided(id=made, pattern=new)


@router.post(
    "/patterns/{pattern_id}/belonging",
    status_code=201,
    summary="Say whether a statement belongs to a pattern",
    openapi_extra=documented(BelongingIn),
)
def belonging(
    principal: ContextReader,
    pattern_id: PatternPath,
    body: Annotated[BelongingIn, Depends(posted(BelongingIn))],
    request: Request,
) -> Decided:
    """It stays in, or out, in every later run. What was said of it goes when its person is erased."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.belonging(
            pattern_id, body.statement, principal.name, body.reason, belongs=body.belongs
        )
    return Decided(id=made, pattern=pattern_id)


@router.post(
    "/patterns/{pattern_id}/aside", status_code=201, summary="Set a pattern aside", openapi_extra=documented(WhyIn)
)
def set_aside(
    principal: ContextReader, pattern_id: PatternPath, body: Annotated[WhyIn, Depends(posted(WhyIn))], request: Request
) -> Decided:
    """Nothing of it is published from the next closing run on. A reason is needed."""
    may_curate(request, principal, pattern_id)
    with told_plainly():
        made = system_of(request).curating.set_aside(pattern_id, principal.name, body.reason)
    return Decided(id=made, pattern=pattern_id)


@router.post("/curation/{curation}/undo", status_code=201, summary="Undo a decision", openapi_extra=documented(WhyIn))
def undo(
    principal: ContextReader, curation: CurationPath, body: Annotated[WhyIn, Depends(posted(WhyIn))], request: Request
) -> Decided:
    """Whoever took it: it holds no longer, and what it moved goes back."""
    found = system_of(request).patterns.decision(curation)
    if found is None:
        raise not_found("decision")
    may_curate(request, principal, found.pattern)
    with told_plainly():
        made = system_of(request).curating.undo(curation, principal.name, body.reason)
    return Decided(id=made, pattern=found.pattern)


def _told(request: Request, principal: Principal, decisions: Sequence[Decision]) -> list[DecisionOut]:
    """Decisions as a reader may read them: a reason that speaks of one statement follows its note."""
    system, of = system_of(request), {one.curation: one.statement for one in decisions}
    speaks_of = {one.curation: one.statement or of.get(one.other or "") for one in decisions}
    notes = system.patterns.notes_of({statement for statement in speaks_of.values() if statement is not None})
    cites = {
        one.curation: Cited(NoteId(notes[statement]), one.position, statement)
        for one in decisions
        if (statement := speaks_of[one.curation]) in notes
    }
    behind = system.learning.notes.cited(cites.values(), citing_reader(principal))
    found = []
    for one in decisions:
        stands = behind.get(cites[one.curation]) if one.curation in cites else None
        lost = one.act == "undone" and one.other not in of  # of a statement whose person was erased
        if lost or (speaks_of[one.curation] is not None and stands is None):
            found.append(decision_out(one, reason="", held_back=bool(one.words.reason)))
        else:
            found.append(decision_out(one, reason=masked_text(one.words.reason, stands.hidden if stands else ())))
    return found


def decision_out(one: Decision, *, reason: str, held_back: bool = False) -> DecisionOut:
    """A decision as given, with as much of its reason as may be read."""
    return DecisionOut.model_validate(
        {
            "id": one.curation,
            "act": one.act,
            "pattern": one.pattern,
            "other": one.other,
            "statement": one.statement,
            "statements": one.moved,
            "name": one.words.name,
            "description": one.words.description,
            "inclusion": one.words.inclusion,
            "exclusion": one.words.exclusion,
            "reason": reason,
            "held_back": held_back,
            "by": one.by,
            "at": one.at,
            "undone": one.undone,
        }
    )
