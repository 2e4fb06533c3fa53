"""Lists answer `{"items": [...], "next": ...}`, with the same cursor in a `Link` header (RFC 8288)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import urlencode

import orjson
from fastapi import Query, Request, Response

from api.problems import invalid

Limit = Annotated[int, Query(ge=1, le=200, description="items a page")]
MOST = 2**63 - 1
Cursor = Annotated[str | None, Query(max_length=400, description="`next` of the page before")]


def encode(*key: int | str) -> str:
    """An opaque cursor that stands after an item with this sort key."""
    return base64.urlsafe_b64encode(orjson.dumps(key)).decode().rstrip("=")


def decode(cursor: str | None, *types: type[int] | type[str]) -> tuple[Any, ...] | None:
    """The sort key in a cursor, of these types; None at the beginning.

    Raises:
        ProblemError: the cursor is not one of ours.
    """
    if cursor is None:
        return None
    try:
        key = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        key = None
    if not isinstance(key, list) or [type(part) for part in key] != list(types) or not all(map(_sortable, key)):
        raise invalid(("cursor", "is not a cursor of this list; use `next` as it was given"))
    return tuple(key)


def _sortable(part: int | str) -> bool:
    """Whether a database takes it: PostgreSQL no NUL, neither of the two an integer over 64 bits."""
    return "\0" not in part if isinstance(part, str) else -MOST <= part <= MOST


def page(request: Request, response: Response, items: Sequence[Any], following: str | None) -> dict[str, Any]:
    """A page of a list; `following` is the cursor of the next one."""
    if following:
        query = urlencode({**dict(request.query_params), "cursor": following})
        response.headers["Link"] = f'<{request.url.path}?{query}>; rel="next"'
    return {"items": list(items), "next": following}
