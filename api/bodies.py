"""Bodies read by hand: limited while they stream, strictly UTF-8 JSON, and told plainly what is wrong with them.

The framework's own reading takes any size, takes a name twice, takes NaN and unpaired surrogates. Here none of that
reaches a note, and no answer repeats what was sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, TypeVar

from fastapi import Request
from pydantic import BaseModel, TypeAdapter, ValidationError

from api.problems import ProblemError, fields_of, invalid

SMALL = 64 * 1024
JSON = "application/json"
M = TypeVar("M", bound=BaseModel)

OF_A_NAME = "[key]"
"""What the shape-checker puts behind a name of an object that is itself not as it must be; nobody sent it."""
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,60}")


def too_large(limit: int, what: str = "body") -> ProblemError:
    """413, saying the limit."""
    detail = f"{what}: is over {limit // 1024} KiB; send it in smaller parts."
    return ProblemError(413, "too-large", "Too large", detail)


def unsupported(*wanted: str) -> ProblemError:
    """415, saying what would be taken."""
    return ProblemError(
        415, "unsupported-media-type", "Not this content type", f"content-type: send {' or '.join(wanted)}, in UTF-8."
    )


async def limited(request: Request, limit: int) -> bytes:
    """The body, counted as it comes in, whatever its Content-Length says.

    Raises:
        ProblemError: 413.
    """
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit:
        raise too_large(limit)
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise too_large(limit)
        parts.append(part)
    return b"".join(parts)


def media_type(request: Request, *wanted: str) -> str:
    """The content type without its parameters.

    Raises:
        ProblemError: 415: it is none of these, is encoded, or is not UTF-8.
    """
    given = request.headers.get("content-type", "")
    kind, _, rest = given.partition(";")
    kind = kind.strip().lower()
    charset = re.search(r'charset\s*=\s*"?([^";\s]+)', rest, re.IGNORECASE)
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        detail = "content-encoding: send the body as it is, not compressed."
        raise ProblemError(415, "unsupported-media-type", "Not this content type", detail)
    if kind not in wanted or (charset and charset[1].lower() not in ("utf-8", "utf8", "us-ascii")):
        raise unsupported(*wanted)
    return kind


class Repeated:
    """Stands where an object named something twice, until `flaws` tells where."""

    def __init__(self, name: str) -> None:
        self.name = name


def _unique(pairs: list[tuple[str, Any]]) -> Any:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    return Repeated(next(name for name, _ in pairs if name in seen or seen.add(name)))  # type: ignore[func-returns-value]


def _no_such_number(_name: str) -> NoReturn:
    raise ValueError("NaN")


def parsed(raw: bytes) -> Any:
    """Strict JSON. A name given twice, an unpaired surrogate or a NUL is found by `flaws` afterwards.

    Raises:
        ProblemError: 422: not UTF-8, or not JSON; which, and where.
    """
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise invalid(("body", "begins with a byte order mark; send UTF-8 without one"))
    try:
        return json.loads(raw.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_such_number)
    except UnicodeDecodeError as error:
        raise invalid(("body", f"is not UTF-8 at byte {error.start}; encode it as UTF-8")) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        mend = f"is not valid JSON at {where}; check commas, quotes, brackets and line breaks"
        raise invalid(("body", mend)) from None
    except RecursionError:
        raise invalid(("body", "is nested too deeply; a note has no more than four levels")) from None
    except ValueError:
        raise invalid(("body", "holds a number that JSON does not have, or one far too long; leave it out")) from None


def has_escapes(raw: bytes) -> bool:
    r"""Whether any character of a body is written as \u and four digits: a broken one can come in no other way."""
    return b"\\u" in raw


def flaws(value: Any, *, escapes: bool) -> list[tuple[str, str]]:
    """What strict JSON still lets through: names given twice, unpaired surrogates and NUL characters, with where.

    Args:
        value: as `parsed` gave it.
        escapes: `has_escapes` of the body it came in; most bodies have none, and are not walked for characters.
    """
    found: list[tuple[str, str]] = []
    if escapes or _repeats(value):
        _walk(value, "", found, characters=escapes)
    return found


def _repeats(value: Any) -> bool:
    """Whether anything in it was named twice."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, Repeated) or any(not isinstance(part, str) and _repeats(part) for part in parts)


def _walk(value: Any, where: str, found: list[tuple[str, str]], *, characters: bool) -> None:
    if isinstance(value, Repeated):
        found.append((where or "body", "names a field twice; keep one of the two"))
    elif isinstance(value, dict):
        for name, part in value.items():
            if characters and _broken(name):
                found.append((where or "body", "has a field name with a broken character; check its spelling"))
            _walk(part, f"{where}.{named(name)}".lstrip("."), found, characters=characters)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            _walk(part, f"{where}.{index}".lstrip("."), found, characters=characters)
    elif characters and isinstance(value, str):
        broken = _broken(value)
        if broken:
            found.append((where or "body", broken))


def _broken(text: str) -> str:
    if "\0" in text:
        return "holds a NUL character; take it out"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "holds half of a surrogate pair; send the whole character, or leave it out"
    return ""


def named(part: str | int) -> str:
    """A field's name as it may be repeated in an answer: one that might be somebody's words is not."""
    text = str(part)
    return text if _PLAIN_NAME.fullmatch(text) else f"(a name of {len(text)} characters)"


def shaped(model: type[M], value: Any) -> M:
    """A value in the shape of a model.

    Raises:
        ProblemError: 422, naming every field that does not fit, and its mend.
    """
    if not isinstance(value, dict):
        raise invalid(("body", "must be a JSON object"))
    try:
        return model.model_validate(value)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_context=True, include_input=False)
        for one in errors:
            where = one["loc"][:-1] if one["loc"][-1:] == (OF_A_NAME,) else one["loc"]
            one["loc"] = tuple(named(part) for part in where)
        raise invalid(*fields_of(errors)) from None


def shaped_part(field: str, kind: Any, value: str) -> str:
    """A part of an address in the shape of an annotated string type.

    Raises:
        ProblemError: 422, naming the field.
    """
    try:
        return str(TypeAdapter(kind).validate_python(value))
    except ValidationError as error:
        found = fields_of(error.errors(include_url=False, include_context=True, include_input=False))
        raise invalid(*((field, mend) for _, mend in found)) from None


def posted(model: type[M], limit: int = SMALL, *, empty: bool = False) -> Callable[[Request], Awaitable[M]]:
    """A dependency: the body in the shape of a model. `empty` lets a body be left out when every field may be."""

    async def dependency(request: Request) -> M:
        raw = await limited(request, limit)
        if empty and not raw:
            return shaped(model, {})
        media_type(request, JSON)
        value = parsed(raw)
        found = flaws(value, escapes=has_escapes(raw))
        if found:
            raise invalid(*found)
        return shaped(model, value)

    return dependency


def documented(model: type[BaseModel], *media: str, many: bool = False) -> dict[str, Any]:
    """The request body for OpenAPI, written out, since the framework does not see a body read by hand."""
    schema = model.model_json_schema()
    known = schema.pop("$defs", {})
    whole = _written_out(schema, known)
    if many:
        whole = {"type": "array", "items": whole, "maxItems": 1000}
    return {"requestBody": {"required": True, "content": {kind: {"schema": whole} for kind in media or (JSON,)}}}


def _written_out(schema: Any, known: dict[str, Any]) -> Any:
    if isinstance(schema, dict):
        if "$ref" in schema:
            rest = {name: part for name, part in schema.items() if name != "$ref"}
            return _written_out(known[schema["$ref"].rsplit("/", 1)[1]] | rest, known)
        return {name: _written_out(part, known) for name, part in schema.items()}
    return [_written_out(part, known) for part in schema] if isinstance(schema, list) else schema
