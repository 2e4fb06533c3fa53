"""Errors at the edge, as RFC 9457 problems that name the field and the mend, and never echo a note's text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy import exc as sql
from starlette.exceptions import HTTPException

MEDIA_TYPE = "application/problem+json"
TYPES = "/problems/"


class ProblemError(Exception):
    """A problem to answer with.

    Attributes:
        status: HTTP status.
        slug: last part of the problem type's address; each has a heading in docs/problems.md.
        title: short, the same for every problem of the type.
        detail: what is wrong here and how to mend it; never anybody's words.
        fields: (field, what is wrong and the mend) pairs.
    """

    def __init__(
        self,
        status: int,
        slug: str,
        title: str,
        detail: str,
        fields: Sequence[tuple[str, str]] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {slug}")
        self.status = status
        self.slug = slug
        self.title = title
        self.detail = detail
        self.fields = tuple(fields)
        self.headers = headers or {}

    def body(self, instance: str | None = None) -> dict[str, Any]:
        """The problem as JSON."""
        body: dict[str, Any] = {
            "type": TYPES + self.slug,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
        }
        if instance:
            body["instance"] = instance
        if self.fields:
            body["errors"] = [{"field": field, "detail": detail} for field, detail in self.fields]
        return body


def invalid(*fields: tuple[str, str]) -> ProblemError:
    """A body or parameter that cannot be taken: 422, naming each field and its mend."""
    detail = "; ".join(f"{field}: {mend}" for field, mend in fields)
    return ProblemError(422, "invalid-field", "A field cannot be taken", detail, fields)


async def sound_address(request: Request) -> None:
    """Refuse a NUL character anywhere in an address: no database of ours takes one.

    Raises:
        ProblemError: 422.
    """
    query = (part for pair in request.query_params.multi_items() for part in pair)
    if any("\0" in part for part in (request.scope["path"], *query)):
        raise invalid(("address", "holds a NUL character; take it out"))


def not_found(what: str) -> ProblemError:
    """Nothing there, or nothing this token may see: the two are not told apart."""
    return ProblemError(404, "not-found", "Nothing is there", f"There is no such {what}, or this token may not see it.")


def forbidden(detail: str) -> ProblemError:
    """Signed in, but this is not for this token."""
    return ProblemError(403, "not-allowed", "Not for this token", detail)


PLAINLY = {
    "string_type": "must be text, in quotes",
    "string_too_long": "is longer than {max_length:,} characters; shorten it",
    "string_too_short": "is shorter than {min_length:,} characters; say more",
    "string_pattern_mismatch": "is not written as it must be, which is {pattern}",
    "list_type": "must be a list, in square brackets",
    "too_short": "has {actual_length:,} entries, and takes at least {min_length:,}; add some",
    "too_long": "has {actual_length:,} entries, and takes {max_length:,}; leave some out",
    "dict_type": "must be an object, in curly brackets",
    "model_type": "must be an object, in curly brackets",
    "bool_type": "must be true or false, without quotes",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number, without quotes",
    "int_parsing": "must be a whole number",
    "float_type": "must be a number, without quotes",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
}
"""What the shape-checker's own sentences, which speak to its programmers, are for those who post: the mend, by error type."""
UNCOUNTED = "has more than {max_length:,} entries; leave some out"
"""Of an object with too many names, which the shape-checker does not count."""


def database_gone() -> ProblemError:
    """A database does not answer, or has no room: what was sent may be sent again as it is."""
    detail = (
        "A database does not answer or has no room, so nothing can be taken; what was acknowledged is safe. "
        "Send the same again soon: what was taken after all is not taken twice."
    )
    return ProblemError(503, "not-ready", "Not ready", detail, headers={"Retry-After": "5"})


def fields_of(errors: Sequence[Any]) -> list[tuple[str, str]]:
    """Pydantic's errors as (field, mend) pairs; the input itself is left out, since it may be somebody's words."""
    found = []
    for error in errors:
        where = [str(part) for part in error["loc"] if part not in ("body", "query", "path", "header")]
        message = str(error["msg"]).removeprefix("Value error, ")
        if error["type"] in ("enum", "literal_error"):
            message = f"must be {error.get('ctx', {}).get('expected', 'one of the allowed words')}"
        elif error["type"] == "extra_forbidden":
            message = "is not a field of this; check its spelling or leave it out"
        elif error["type"] == "missing":
            message = "is missing; add it"
        elif error["type"] in PLAINLY:
            limits = error.get("ctx", {})
            uncounted = error["type"] == "too_long" and limits["actual_length"] is None
            message = (UNCOUNTED if uncounted else PLAINLY[error["type"]]).format(**limits)
        elif error["type"] == "json_invalid":
            where, message = ["body"], "is not valid JSON; check commas, quotes and brackets"
        found.append((".".join(where) or "body", message))
    return found


def answer(problem: ProblemError, request: Request | None = None) -> JSONResponse:
    """The problem as an HTTP answer."""
    return JSONResponse(
        problem.body(_where(request) if request else None),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers=problem.headers,
    )


_PLAIN_PATH = re.compile(r"/[A-Za-z0-9/:._~@%+-]{0,300}")


def _where(request: Request) -> str | None:
    """The address that was asked, unless it might hold somebody's words: those are not sent back."""
    path = request.url.path
    return path if _PLAIN_PATH.fullmatch(path) else None


STATUS_TITLES = {
    400: ("bad-request", "The request cannot be read"),
    401: ("not-signed-in", "A token is needed"),
    404: ("not-found", "Nothing is there"),
    405: ("method-not-allowed", "Not this method here"),
    413: ("too-large", "Too large"),
    415: ("unsupported-media-type", "Not this content type"),
}
ANY_OTHER = ("error", "It did not work")


def install(app: FastAPI, shown: Callable[[ProblemError, Request], Response] = answer) -> None:
    """Make every error of the application a problem, answered as `shown` has it."""

    @app.exception_handler(ProblemError)
    async def _problem(request: Request, error: ProblemError) -> Response:
        return shown(error, request)

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, error: RequestValidationError) -> Response:
        return shown(invalid(*fields_of(error.errors())), request)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        slug, title = STATUS_TITLES.get(error.status_code, ANY_OTHER)
        return shown(
            ProblemError(error.status_code, slug, title, str(error.detail), headers=dict(error.headers or {})), request
        )

    @app.exception_handler(sql.OperationalError)
    @app.exception_handler(sql.InterfaceError)
    @app.exception_handler(sql.TimeoutError)
    async def _database(request: Request, _error: Exception) -> Response:
        return shown(database_gone(), request)

    @app.exception_handler(Exception)
    async def _unforeseen(request: Request, _error: Exception) -> Response:
        problem = ProblemError(500, "our-fault", "It did not work", "This is our fault; nothing was stored by halves.")
        return shown(problem, request)
