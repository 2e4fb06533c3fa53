"""Signing in and out: by one's own organisation, or with a key. An evaluation has links for its made-up people."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.access import system_of
from api.auth import Principal
from api.demo.readers import readers
from api.oidc import FLOW_COOKIE, NoRoleError, SignIn, no_role, principal_from
from api.pages import paths
from api.pages.answering import page, reader, see_other
from api.pages.context_views import SignInPage
from api.pages.forms import Posted
from api.pages.parts import FieldError, Link
from api.problems import ProblemError, not_found
from api.sessions import Sessions

router = APIRouter()


def sessions_of(request: Request) -> Sessions:
    """The sessions of the application behind a request."""
    found: Sessions = request.app.state.sessions
    return found


def in_evaluation(request: Request) -> bool:
    """Whether sign-in links are taken at all."""
    return system_of(request).settings.env == "evaluation"


def _view(request: Request, *errors: FieldError) -> SignInPage:
    sessions = sessions_of(request)
    people = readers(system_of(request).ingest.knows_place) if in_evaluation(request) else ()
    return SignInPage(
        people=tuple(Link(person.name, f"{paths.SIGN_IN}/{sessions.link(person)}") for _, person in people),
        provider_url=paths.SIGN_IN_PROVIDER if request.app.state.sign_in else None,
        errors=errors,
    )


@router.get(paths.SIGN_IN)
def sign_in_page(request: Request) -> Response:
    """How one signs in."""
    return page(request, _view(request), reader(request))


@router.get(f"{paths.SIGN_IN}/{{carried}}")
def follow_link(request: Request, carried: str) -> Response:
    """Sign in by a link, in an evaluation only.

    Raises:
        ProblemError: 403: the link is none, is too old, or this is no evaluation.
    """
    person = sessions_of(request).from_link(carried) if in_evaluation(request) else None
    if person is None:
        raise ProblemError(
            403,
            "no-such-link",
            "This link signs nobody in",
            "Sign-in links work in an evaluation only, and for thirty days. Sign in with a code instead.",
        )
    return _signed_in(request, person)


def provider_of(request: Request) -> SignIn:
    """The provider by whom people sign in.

    Raises:
        ProblemError: 404: there is none.
    """
    found: SignIn | None = request.app.state.sign_in
    if found is None:
        raise not_found("page")
    return found


@router.get(paths.SIGN_IN_PROVIDER)
async def to_provider(request: Request) -> Response:
    """Send somebody to their organisation's own sign-in."""
    return await provider_of(request).begin(request, f"{system_of(request).settings.url}{paths.SIGN_IN_BACK}")


@router.get(paths.SIGN_IN_BACK)
async def from_provider(request: Request) -> Response:
    """Sign in somebody who came back from it."""
    claims = await provider_of(request).claims(request)
    s = system_of(request).settings
    try:
        person = principal_from(claims, s.oidc_roles, s.oidc_claim, s.oidc_name_claim, s.oidc_limits)
    except NoRoleError:
        raise no_role() from None
    response = _signed_in(request, person)
    response.delete_cookie(FLOW_COOKIE, path="/sign-in")
    return response


@router.post(paths.SIGN_IN)
def sign_in(request: Request, form: Posted) -> Response:
    """Sign in with a token, or with the end of a link in an evaluation."""
    code = form.one("token")
    person = system_of(request).tokens.who(code)
    if person is None and in_evaluation(request):
        person = sessions_of(request).from_link(code.rpartition("/")[2])
    if person is None:
        error = FieldError("token", "This code signs nobody in: check it, or ask for a new one")
        return page(request, _view(request, error), reader(request), 422)
    return _signed_in(request, person)


@router.post(paths.SIGN_OUT)
def sign_out(request: Request, _form: Posted) -> Response:
    """Sign out."""
    response = see_other(paths.SIGN_IN)
    sessions_of(request).sign_out(response)
    return response


def _signed_in(request: Request, person: Principal) -> Response:
    response = see_other(paths.HOME)
    sessions_of(request).sign_in(response, person)
    return response
