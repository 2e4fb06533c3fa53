"""The page of a codebook."""

from __future__ import annotations

from urllib.parse import urlencode

from api.codebooks import codebook_of
from api.curating import may_curate_unit
from api.pages import paths
from api.pages.curation_views import CodebookLine, CodebookPage
from api.pages.parts import FieldError, Link
from api.pages.visits import Visit
from api.problems import ProblemError
from contracts.resources.curation import CodebookRead
from contracts.words import Kind, Scope


def codebook_page(
    visit: Visit,
    asked: str | None,
    *,
    read: CodebookRead | None = None,
    text: str = "",
    errors: tuple[FieldError, ...] = (),
) -> CodebookPage:
    """The codebook of a place; `read`: what became of the one just read in."""
    place = visit.place(asked)
    seen, entries = codebook_of(visit.request, visit.principal, place, None, examples=False)
    inside = visit.principal.may(Scope.CONTEXT_READ)
    may_read_in = inside and seen.unit is not None
    if may_read_in and seen.unit is not None:
        try:
            may_curate_unit(visit.request, visit.principal, seen.unit)
        except ProblemError:
            may_read_in = False
    query = urlencode({"place": place or ""})
    misread = () if read is None else tuple(f"Row {m.row}, {m.field}: {m.mend}." for m in read.misread)
    return CodebookPage(
        place=visit.place_name(place),
        files=(
            Link("As a table (CSV)", f"/v1/codebook.csv?{query}"),
            Link("As JSON", f"/v1/codebook?{query}"),
        ),
        with_examples=inside,
        entries=tuple(
            CodebookLine(
                name=one.name,
                kind=Kind(one.kind),
                named_by_people=one.named_by == "people",
                url=paths.pattern(one.id),
                description=one.description,
                inclusion=one.inclusion,
                exclusion=one.exclusion,
            )
            for one in entries
        ),
        reviewed=sum(one.reviewed for one in entries),
        named=sum(one.named_by == "people" for one in entries),
        action=paths.codebook(place or "") if may_read_in else None,
        samples_url=paths.samples(place or "") if may_read_in else None,
        read="" if read is None else _became(read),
        misread=misread,
        text=text if misread or errors else "",
        may_seem=any("may name somebody" in line for line in misread),
        errors=errors,
    )


def _became(read: CodebookRead) -> str:
    return f"Named: {read.named}. Described: {read.described}. As they were: {read.unchanged}."
