"""What OpenAPI says beside the routes: who may ask, and the problems that every operation may answer with.

FastAPI writes each operation's own answers. What holds for all of them is said once, here, so that no route can forget it.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.problems import MEDIA_TYPE
from api.repeating import HEADER, NEVER_KEPT, OF_THEIR_OWN
from contracts.resources.problems import FieldProblem, Problem

SCHEMAS = "#/components/schemas/"
TAGS = {
    "notes": "Notes in: one, many, amended, narrowed, withdrawn.",
    "patterns": "What people have in common, and what is idiosyncratic.",
    "curation": "What people decide about patterns: names, merges, what belongs; codebooks, and samples that two people code.",
    "signals": "Clues that an aggregate moved.",
    "weekly sheet": "The frozen set of signals of a place for an ISO week.",
    "questions and answers": "Back to context: a question to the teams behind a signal, and what came back.",
    "openings": "Back to context: one whole note, opened for a reason.",
    "learning spaces": "Groups at a scale with a purpose, and the readings they record.",
    "people": "What is kept of a person, objection, erasure, and who is one with whom.",
    "places": "The hierarchy of places.",
    "sources": "Posting systems and what they declare.",
    "health": "Whether the service lives and takes posts.",
    "problem types": "What each problem type means.",
}
SECURED = {
    401: "no token, or one that is not known",
    403: "not for this token: a scope, source, place or team it does not have",
}
ADDRESSED = {404: "nothing there, or nothing this token may see"}
GIVEN = {422: "a field or parameter cannot be taken; each is named with its mend"}
WITH_BODY = {413: "larger than is taken", 415: "another content type, or not UTF-8"}
REPEATED = {
    409: "or, with an Idempotency-Key: it is being done, or nobody knows whether it was",
    410: "or, with an Idempotency-Key: the person that the first answer was about was erased",
    422: "a field cannot be taken, or the Idempotency-Key came with another body",
}
OFTEN = {429: "this key asks more often than it may; Retry-After says when to go on"}
ALWAYS = {500: "our fault; nothing was stored by halves"}


def describe(app: FastAPI) -> None:
    """Give an application its description, made on first use."""

    def openapi() -> dict[str, Any]:
        if not app.openapi_schema:
            app.openapi_schema = completed(
                get_openapi(
                    title=app.title,
                    version=app.version,
                    description=app.description,
                    routes=app.routes,
                    tags=[{"name": name, "description": text} for name, text in TAGS.items()],
                    license_info={"name": "MIT", "identifier": "MIT"},
                )
            )
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's own way to extend it


def completed(description: dict[str, Any]) -> dict[str, Any]:
    """A description with the problems of every operation, instead of the framework's own errors."""
    schemas = description["components"]["schemas"]
    for framework in ("HTTPValidationError", "ValidationError"):
        schemas.pop(framework, None)
    for model in (FieldProblem, Problem):
        schema = model.model_json_schema(mode="validation", ref_template=SCHEMAS + "{model}")
        schema.pop("$defs", None)
        schemas[model.__name__] = schema
    for path, operations in description["paths"].items():
        for operation in operations.values():
            _complete(operation, addressed="{" in path)
        if "post" in operations and path not in OF_THEIR_OWN | NEVER_KEPT:
            _repeatable(operations["post"])
    return description


def _complete(operation: dict[str, Any], *, addressed: bool) -> None:
    responses = operation["responses"]
    if responses.get("422", {}).get("description") == "Validation Error":
        del responses["422"]
    foreseen = dict(ALWAYS)
    if operation.get("security"):
        foreseen |= SECURED | OFTEN
    if addressed or any(one["in"] == "query" and one["name"] in ("place", "team") for one in _parameters(operation)):
        foreseen |= ADDRESSED
    if _parameters(operation):
        foreseen |= GIVEN
    if "requestBody" in operation:
        foreseen |= GIVEN | WITH_BODY
    for status, meaning in foreseen.items():
        responses.setdefault(str(status), problem_response(meaning))
    operation["responses"] = dict(sorted(responses.items()))


def _repeatable(operation: dict[str, Any]) -> None:
    """Say that a request may be sent again under its key, and what comes of it."""
    described = (
        "the same key and body within 24 hours get the first answer and nothing is done again; another body is refused"
    )
    shape = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"}
    header = {"name": HEADER, "in": "header", "required": False, "description": described, "schema": shape}
    operation.setdefault("parameters", []).append(header)
    for status, meaning in REPEATED.items():
        operation["responses"].setdefault(str(status), problem_response(meaning))
    operation["responses"] = dict(sorted(operation["responses"].items()))


def _parameters(operation: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = operation.get("parameters", [])
    return found


def problem_response(meaning: str) -> dict[str, Any]:
    """A documented problem."""
    return {"description": meaning, "content": {MEDIA_TYPE: {"schema": {"$ref": SCHEMAS + "Problem"}}}}
