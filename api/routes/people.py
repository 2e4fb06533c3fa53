"""People: erasure, objection, who is one with whom, and what is kept of them. No reference stands in an address or a log."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response

from api.access import system_of
from api.auth import Admin, Principal, require
from api.bodies import documented, posted
from api.door import problem_of
from api.kept_links import Sight
from api.kept_views import as_text, kept_out
from api.openapi import problem_response
from api.pages import paths
from api.problems import forbidden, invalid
from contracts.masking import occurrences
from contracts.resources.kept import KeptOut, LinkMade, MergeIn, ObjectIn, PersonIn
from contracts.resources.people import EraseIn, EraseTaken, Taken
from contracts.words import PersonRef, Scope
from services.ingest.errors import IngestError

router = APIRouter(tags=["people"])
TEXT = "text/plain; charset=utf-8"


def speaking_for(request: Request, principal: Annotated[Principal, Depends(require())]) -> Principal:
    """A dependency: one who may speak for people: an admin for anybody, a posting source for its own.

    Raises:
        ProblemError: 403.
    """
    system = system_of(request)
    if principal.may(Scope.ADMIN):
        return principal
    if not principal.may(Scope.NOTES_WRITE):
        raise forbidden("This needs the scope admin, or notes:write for the source's own people.")
    if principal.source is None and system.settings.env != "evaluation":
        raise forbidden("source: a token must be bound to a source to speak for its people.")
    return principal


Speaker = Annotated[Principal, Depends(speaking_for)]


def schemes_of(request: Request, person: PersonIn) -> dict[str, str]:
    """A person's references (keyed hashes) -> scheme, as a body names them."""
    system = system_of(request)
    book = system.ingest.registry.sources
    schemes = {person.person_scheme or ""} if person.source is None else book.schemes(person.source)
    return {system.vault.person_ref(scheme, person.person): scheme for scheme in schemes}


def nobody_named(request: Request, reason: str, *names: str) -> None:
    """Refuse a reason that tells who somebody is: it is kept under the service's own key, after they are erased too.

    Args:
        request: whose system reads it.
        reason: as it was given.
        names: what this person, or who is looked for, is called in the same body.

    Raises:
        ProblemError: 422.
    """
    texts = system_of(request).ingest.texts
    found = texts.redactions(reason, names)
    if found or texts.doubts(reason, found) or occurrences(reason, names):
        why = "tells who somebody is, or may; it outlasts their erasure, so give a reference of your own, like DP-31"
        raise invalid(("reason", why))


def sight_of(request: Request, principal: Principal, person: PersonIn) -> Sight:
    """What a link made by a principal may show: everything for an admin, for a source its own notes.

    Raises:
        ProblemError: 403 for another source's person, 422 for a scheme instead of a source.
    """
    persons = tuple(PersonRef(ref) for ref in sorted(schemes_of(request, person)))
    if principal.may(Scope.ADMIN):
        return Sight(persons)
    if person.source is None:
        raise invalid(("source", "is needed: a source speaks for its own people only, by their reference in it"))
    if principal.source not in (None, person.source):
        raise forbidden("source: this token speaks only for people of its own source.")
    return Sight(persons, person.source, principal.team, principal.place)


@router.post(
    "/v1/people/erase",
    summary="Erase a person",
    status_code=202,
    response_model=EraseTaken,
    openapi_extra=documented(EraseIn),
)
def erase_person(request: Request, principal: Admin, body: Annotated[EraseIn, Depends(posted(EraseIn))]) -> EraseTaken:
    """Erase a person: their keys are destroyed before this answers, and every figure and read follows.

    Every reference that was merged with this one is erased with it. Answers the same whether the person was known or not.
    Their notes' (source, id) then answer 410; a later note about them starts anew. Backups of the key store still hold
    their keys until the day it names.
    """
    nobody_named(request, body.reason, body.person)
    schemes = set(schemes_of(request, body).values())
    system = system_of(request)
    system.erasure.erase(schemes, body.person, body.reason, principal.name)
    today = system.clock().astimezone(system.settings.zone).date()
    return EraseTaken(backups_lapse_on=today + timedelta(days=system.settings.keys_backup_days))


@router.post(
    "/v1/people/object",
    summary="A person objects to any further use, or no longer does",
    status_code=202,
    response_model=Taken,
    openapi_extra=documented(ObjectIn),
)
def object_person(request: Request, principal: Speaker, body: Annotated[ObjectIn, Depends(posted(ObjectIn))]) -> Taken:
    """Stop any further use of what a person said, without erasing it: all of it is for the relationship alone, later notes too.

    `"objects": false` lifts it: each note may travel as far as it might before. That is the person's own to say, by their
    link, or an admin's for them. Answers the same whether they were known.
    """
    sight_of(request, principal, body)
    if not body.objects and not principal.may(Scope.ADMIN):
        raise forbidden("objects: only the person lifts it, by the link to what is kept of them, or an admin for them.")
    people = system_of(request).people
    (people.object if body.objects else people.lift)(set(schemes_of(request, body)), principal.name)
    return Taken()


@router.post(
    "/v1/people/merge",
    summary="Two people are one",
    status_code=202,
    response_model=Taken,
    openapi_extra=documented(MergeIn),
)
def merge_people(request: Request, principal: Admin, body: Annotated[MergeIn, Depends(posted(MergeIn))]) -> Taken:
    """Join two people: they are counted as one from the next closing run on, objected for and erased together.

    Answers the same whether they were known or not.
    """
    nobody_named(request, body.reason, body.one.person, body.other.person)
    one, other = schemes_of(request, body.one), schemes_of(request, body.other)
    system_of(request).people.merge(one, other, body.reason, principal.name)
    return Taken()


@router.post(
    "/v1/people/unmerge",
    summary="Two people are two after all",
    status_code=202,
    response_model=Taken,
    responses={409: problem_response("just these two were not merged, or were parted since")},
    openapi_extra=documented(MergeIn),
)
def unmerge_people(request: Request, principal: Admin, body: Annotated[MergeIn, Depends(posted(MergeIn))]) -> Taken:
    """Part two people who were merged, given as they were given then. An objection stands for both until it is lifted."""
    nobody_named(request, body.reason, body.one.person, body.other.person)
    one, other = schemes_of(request, body.one), schemes_of(request, body.other)
    try:
        system_of(request).people.unmerge(one, other, body.reason, principal.name)
    except IngestError as error:
        raise problem_of(error) from None
    return Taken()


@router.post(
    "/v1/people/access",
    summary="What is kept of a person (subject access)",
    response_model=KeptOut,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
    openapi_extra=documented(PersonIn),
)
def access_person(
    request: Request,
    principal: Admin,
    body: Annotated[PersonIn, Depends(posted(PersonIn))],
    form: Annotated[Literal["json", "text"], Query(alias="format", description="as JSON, or as plain text")] = "json",
) -> Any:
    """Everything that is kept of what a person said, in their words: notes, whose voice, reach, who opened them, what changed.

    Each export is itself recorded. Others may be named in it: look before it is handed over.
    """
    system, persons = system_of(request), set(schemes_of(request, body))
    kept = kept_out(system, system.kept.of(persons))
    system.kept.tell_shown(persons, "export", None, principal.name)
    return Response(as_text(kept), media_type=TEXT) if form == "text" else kept


@router.post(
    "/v1/people/links",
    summary="Make a one-time link to what is kept of a person",
    status_code=201,
    response_model=LinkMade,
    openapi_extra=documented(PersonIn),
)
def make_link(request: Request, principal: Speaker, body: Annotated[PersonIn, Depends(posted(PersonIn))]) -> LinkMade:
    """Make a link for a person, or for a worker with them: it works once, for 14 days, and then for half an hour.

    An admin's link shows everything; a posting source's, for its own person, its own notes. Answers the same whether the
    person is known or not.
    """
    return link_to(request, principal, sight_of(request, principal, body))


def link_to(request: Request, principal: Principal, sight: Sight) -> LinkMade:
    """Make a link that shows so much; that it was made is recorded."""
    system = system_of(request)
    token, expires_at = system.kept_links.make(sight, principal.ident)
    system.kept.tell_shown(sight.persons, "link_made", sight.source, principal.name)
    return LinkMade(
        url=f"{system.settings.url}{paths.kept_link(token)}",
        expires_at=expires_at.isoformat(timespec="seconds"),
        shows="everything" if sight.source is None else "the source's own notes",
    )
