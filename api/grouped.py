"""Single posts, committed in groups: those that wait at the door are appended in one transaction, each answered after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from fastapi import Request

from api.door import answered, problem_of, sound
from api.posting import Posted, read_one
from api.problems import ProblemError
from services.foundation.grouping import Together
from services.ingest.application import Ingest
from services.ingest.domain import Poster
from services.ingest.drafting import Prepared
from services.ingest.errors import IngestError
from services.ingest.registry import Books

GroupedPosts = Together[tuple[Posted, Poster], Prepared, tuple[int, bytes]]
"""A body and who posts it -> status and answer."""


def grouped_posts(ingest: Ingest, lanes: int = 2) -> GroupedPosts:
    """The queue at a door. Each body is read, checked and judged by itself; only the commit is shared.

    With one lane, posts are appended in the order they came; with more, of two under one id either may be the first.
    """

    def prepare(lot: Sequence[tuple[Posted, Poster]]) -> list[Prepared | Exception]:
        books = ingest.registry.books()
        return [prepared(body, poster, books) for body, poster in lot]

    def prepared(body: Posted, poster: Poster, books: Books) -> Prepared | Exception:
        try:
            return ingest.prepared(sound(ingest, read_one(body), poster), poster, books)
        except IngestError as error:
            return problem_of(error)
        except Exception as error:  # noqa: BLE001 - whatever one body does to us is told to its poster alone
            return error

    def finish(prepared: Sequence[Prepared]) -> list[tuple[int, bytes] | Exception]:
        found: list[tuple[int, bytes] | Exception] = []
        for answer in ingest.append(prepared):
            try:
                status, kept = answered(ingest, answer)
                found.append((status, kept.model_dump_json().encode()))
            except ProblemError as problem:
                found.append(problem)
        return found

    return Together(prepare, finish, lanes=lanes)


def posts_of(request: Request) -> GroupedPosts:
    """The queue of the application behind a request."""
    return cast(GroupedPosts, request.app.state.posts)
