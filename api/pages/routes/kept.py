"""What is kept of what I said: the one-time link and its letter, the page, narrowing, objecting, and taking a copy away."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Final, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from pydantic import ValidationError

from api.access import system_of
from api.auth import Principal
from api.kept_links import SESSION, Sight
from api.kept_views import as_text, wanted_by
from api.pages import paths
from api.pages.answering import HEADERS, page, reader, see_other
from api.pages.building import kept
from api.pages.building.outbox import owner, scheme_of, source_of
from api.pages.forms import Posted
from api.pages.kept_page_views import KeptDoorPage, KeptOverPage, LetterPage
from api.pages.parts import FieldError
from api.pages.routes.signing import sessions_of
from api.pages.visits import Visit
from api.problems import ProblemError
from api.routes.people import link_to, sight_of, speaking_for
from api.sessions import KEPT_COOKIE
from contracts.resources.kept import PersonIn
from contracts.words import Reach, Scope
from services.ingest.errors import NotNarrowerError, UnknownNoteError

router = APIRouter()
THE_PERSON: Final = "the person, by their link"
"""Who narrowed or objected, as events and the page have it."""
NoteIdPath = Annotated[str, Path(pattern="^n[0-9a-f]{32}$")]


def link_over() -> ProblemError:
    """A link or its session that is no more."""
    detail = "A link works once, for 14 days, and then for half an hour. Ask whoever gave it to you for a new one."
    return ProblemError(410, "link-over", "This link is over", detail)


def seen(request: Request) -> Sight:
    """A dependency: what the session of a used link shows.

    Raises:
        ProblemError: 410: there is none, or it is over.
    """
    sight = system_of(request).kept_links.seen_by(request.cookies.get(KEPT_COOKIE, ""))
    if sight is None:
        raise link_over()
    return sight


Seen = Annotated[Sight, Depends(seen)]


def speaking(request: Request, principal: Annotated[Principal, Depends(speaking_for)]) -> Visit:
    """A dependency: a visit by one who may speak for people."""
    return Visit(request, system_of(request), principal)


SpeakerVisit = Annotated[Visit, Depends(speaking)]


@router.get(paths.KEPT_LETTER)
def letter_form(visit: SpeakerVisit) -> Response:
    """Where a link or a letter is made."""
    return visit.page(kept.letter_form(visit))


@router.post(paths.KEPT_LETTER)
def letter(visit: SpeakerVisit, form: Posted) -> Response:
    """Make the link, and show it as a letter. The reference goes into no address."""
    person, source, lead = form.one("person"), form.one("source"), visit.principal.may(Scope.ADMIN)
    try:
        sight = _sight(visit, person, source)
    except ValidationError:
        errors = (
            [FieldError("person", "Write the reference as it stands in the notes' own system")] if not person else []
        )
        errors += [FieldError("source", "Choose whose reference it is")] if lead and not source else []
        errors = errors or [FieldError("person", "This cannot be a reference: check it for line breaks")]
        return visit.wrong(kept.letter_form(visit, person, source, *errors))
    made = link_to(visit.request, visit.principal, sight)
    moment = dt.datetime.fromisoformat(made.expires_at).astimezone(visit.system.settings.zone)
    return visit.page(
        LetterPage(url=made.url, until=moment, everything=lead, owner="" if lead else owner(visit)), status=201
    )


def _sight(visit: Visit, person: str, source: str) -> Sight:
    """What the letter about a person shows.

    The lead chooses whose reference it is. A writer speaks for the people of their own source; one without a source of its
    own writes conversations down here, whose references are of their team.

    Raises:
        ValidationError: the reference or the source is none.
    """
    principal = visit.principal
    if principal.may(Scope.ADMIN):
        return sight_of(visit.request, principal, PersonIn(person=person, source=source or None))
    given = PersonIn(person=person, source=source_of(principal))
    scheme = scheme_of(principal)
    if scheme is None:
        return sight_of(visit.request, principal, given)
    ref = visit.system.vault.person_ref(scheme, given.person)
    return Sight((ref,), given.source, principal.team, principal.place)


@router.get(f"{paths.KEPT}/once/{{carried}}")
def before_use(request: Request, carried: str) -> Response:
    """What the link is; it is used by the button, not by looking."""
    if not system_of(request).kept_links.waits(carried):
        raise link_over()
    return page(request, KeptDoorPage(action=paths.kept_link(carried)), reader(request))


@router.post(f"{paths.KEPT}/once/{{carried}}")
def use(request: Request, carried: str, _form: Posted) -> Response:
    """Use the link: a short session begins, whose cookie is random as well."""
    system = system_of(request)
    used = system.kept_links.use(carried)
    if used is None:
        raise link_over()
    session, sight = used
    system.kept.tell_shown(sight.persons, "link_used", sight.source, THE_PERSON)
    response = see_other(paths.KEPT)
    response.set_cookie(
        KEPT_COOKIE,
        session,
        max_age=int(SESSION.total_seconds()),
        path=paths.KEPT,
        httponly=True,
        samesite="strict",
        secure=sessions_of(request).secure,
    )
    return response


@router.get(paths.KEPT)
def kept_of(request: Request, sight: Seen) -> Response:
    """What is kept."""
    return page(request, kept.kept_page(request, sight), reader(request))


@router.get(paths.KEPT_FILE)
def kept_file(
    request: Request, sight: Seen, form: Annotated[Literal["json", "text"], Query(alias="format")] = "text"
) -> Response:
    """A copy to take away."""
    found = kept.shown(request, sight)
    if form == "json":
        return JSONResponse(found.model_dump(mode="json"), headers=_as_file("what-is-kept.json"))
    return PlainTextResponse(as_text(found), headers=_as_file("what-is-kept.txt"))


def _as_file(name: str) -> dict[str, str]:
    return {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}


@router.post(f"{paths.KEPT}/notes/{{note}}")
def narrow(request: Request, sight: Seen, note: NoteIdPath, form: Posted) -> Response:
    """Narrow how far a note may travel, there and then."""
    system, chosen = system_of(request), form.one("reach")
    try:
        system.kept.narrow(sight.persons, note, Reach(chosen), THE_PERSON, wanted_by(system, sight))
    except (ValueError, NotNarrowerError):
        error = FieldError(f"reach-{note}", "Choose how far it may travel")
        return page(request, kept.kept_page(request, sight, (error,)), reader(request), 422)
    except UnknownNoteError:
        raise link_over() from None
    return see_other(f"{paths.KEPT}#{note}")


@router.post(paths.KEPT_OBJECTION)
def object_or_lift(request: Request, sight: Seen, form: Posted) -> Response:
    """Object to any further use, or no longer."""
    people = system_of(request).people
    (people.object if form.ticked("objects") else people.lift)(sight.persons, THE_PERSON)
    return see_other(paths.KEPT)


@router.post(paths.KEPT_END)
def end(request: Request, _sight: Seen, _form: Posted) -> Response:
    """Close the page for good."""
    system_of(request).kept_links.end(request.cookies.get(KEPT_COOKIE, ""))
    response = page(request, KeptOverPage(), reader(request))
    response.delete_cookie(KEPT_COOKIE, path=paths.KEPT)
    return response
