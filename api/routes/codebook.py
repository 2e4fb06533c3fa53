"""The codebook of a place or team, out and in, as JSON and as CSV."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from api.auth import ContextReader, PatternsReader
from api.bodies import JSON, documented, flaws, has_escapes, limited, media_type, parsed, shaped
from api.codebooks import codebook_of, read_codebook
from api.pattern_views import asked, may_see_withheld
from api.problems import invalid
from api.routes.patterns import PlaceQuery, TeamQuery
from contracts.resources.curation import (
    MOST_ROWS,
    CodebookEntry,
    CodebookIn,
    CodebookOut,
    CodebookRead,
    CodebookRow,
    MisreadOut,
)
from services.patterns.curation.codebook import WORDS, as_csv, from_csv
from services.patterns.curation.reading_in import ReadIn

router = APIRouter(prefix="/v1", tags=["curation"])

CSV = "text/csv"
LARGEST = 1024 * 1024


@router.get("/codebook", summary="The codebook of a place or team")
def codebook(
    principal: PatternsReader, request: Request, place: PlaceQuery = None, team: TeamQuery = None
) -> CodebookOut:
    """Each pattern's name, description, what belongs in it and what does not.

    With the scope context:read with examples, which is recorded as a look behind each pattern.
    """
    seen, entries = codebook_of(request, principal, place, team)
    return CodebookOut(
        place=seen.place,
        team=seen.team,
        entries=[
            CodebookEntry.model_validate(
                {
                    "id": one.id,
                    "kind": one.kind,
                    "named_by": one.named_by,
                    "examples": list(one.examples),
                    **{field: getattr(one, field) for field in WORDS},
                }
            )
            for one in entries
        ],
    )


@router.get(
    "/codebook.csv",
    summary="The codebook as CSV",
    response_class=Response,
    responses={200: {"content": {CSV: {"schema": {"type": "string"}}}}},
)
def codebook_csv(
    principal: PatternsReader, request: Request, place: PlaceQuery = None, team: TeamQuery = None
) -> Response:
    """The same as a table."""
    _, entries = codebook_of(request, principal, place, team)
    table = as_csv(entries, examples=may_see_withheld(principal))
    return Response(
        table,
        media_type=f"{CSV}; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="codebook.csv"'},
    )


async def given(request: Request) -> CodebookIn:
    """A dependency: a codebook as JSON or CSV.

    Raises:
        ProblemError: 413, 415, or 422 naming the field.
    """
    raw = await limited(request, LARGEST)
    if media_type(request, JSON, CSV) == CSV:
        return from_table(raw)
    value: Any = parsed(raw)
    found = flaws(value, escapes=has_escapes(raw))
    if found:
        raise invalid(*found)
    return shaped(CodebookIn, value)


def from_table(raw: bytes) -> CodebookIn:
    """A codebook from a table.

    Raises:
        ProblemError: 422.
    """
    try:
        rows, misread = from_csv(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise invalid(("csv", "is not UTF-8; save it as CSV in UTF-8")) from None
    if misread:
        raise invalid(*((one.field, one.mend) for one in misread))
    if len(rows) > MOST_ROWS:
        raise invalid(("csv", f"has more than {MOST_ROWS:,} rows; send it in parts"))
    if any("\0" in cell for row in rows for cell in row.values()):
        raise invalid(("csv", "holds a NUL character; take it out"))
    wanted = [{field: row[field] for field in ("id", *WORDS) if field in row} for row in rows]
    return shaped(CodebookIn, {"entries": wanted})


@router.post("/codebook", summary="Read a codebook in", openapi_extra=documented(CodebookIn, JSON, CSV))
def read_one(
    principal: ContextReader,
    body: Annotated[CodebookIn, Depends(given)],
    request: Request,
    place: PlaceQuery = None,
    team: TeamQuery = None,
) -> CodebookRead:
    """Names and descriptions go to patterns by id, each as a decision that can be undone; a word left out stays as it is.

    What could not be matched or taken is told by row and field, and keeps nothing else from being taken.
    """
    seen = asked(request, principal, place, team)
    rows = [rows_of(row) for row in body.entries]
    return read_out(read_codebook(request, principal, seen, rows, body.reason, sure=body.sure))


def rows_of(row: CodebookRow) -> dict[str, str]:
    """A row without what it leaves out."""
    return {name: value for name, value in row.model_dump().items() if value is not None}


def read_out(found: ReadIn) -> CodebookRead:
    """What became of a codebook, as given."""
    return CodebookRead(
        named=found.named,
        described=found.described,
        unchanged=found.unchanged,
        misread=[MisreadOut(row=one.row, field=one.field, mend=one.mend) for one in found.misread],
    )
