"""Codebooks for the API and the pages: what a reader is given, and what is read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import Request

from api.access import system_of
from api.auth import Principal
from api.curating import may_curate_unit
from api.pattern_views import Asked, asked, may_see_withheld
from api.problems import not_found
from services.patterns.curation.codebook import EXAMPLES, Entry
from services.patterns.curation.reading_in import ReadIn, read_in


def codebook_of(
    request: Request, principal: Principal, place: str | None, team: str | None, *, examples: bool = True
) -> tuple[Asked, list[Entry]]:
    """The codebook of a place or team: what is published, and for the context scope everything.

    Args:
        request: the request.
        principal: who asks.
        place: code of a home or of a place in one.
        team: a team's name.
        examples: with examples, where the reader has the context scope; that is recorded as a look behind each pattern.
    """
    seen, withheld = asked(request, principal, place, team), may_see_withheld(principal)
    if seen.unit is None:
        return seen, []
    patterns = system_of(request).patterns
    rows = patterns.listed(seen.unit, seen.view, withheld=withheld)
    within = None if seen.place is None or seen.unit == f"place:{seen.place}" else patterns.inside(seen.place)
    entries = []
    for row in rows:
        said = patterns.examples(row.pattern, EXAMPLES, within) if withheld and examples else ()
        entries.append(
            Entry(
                id=row.pattern,
                kind=row.kind,
                name=row.name,
                named_by="people" if row.named_by_people else "machine",
                description=row.description,
                inclusion=row.inclusion,
                exclusion=row.exclusion,
                examples=said,
                reviewed=row.reviewed,
            )
        )
    patterns.tell_all_listed(principal.name, {entry.id: len(entry.examples) for entry in entries if entry.examples})
    return seen, entries


def read_codebook(
    request: Request,
    principal: Principal,
    seen: Asked,
    rows: Sequence[Mapping[str, str]],
    reason: str,
    *,
    sure: bool,
) -> ReadIn:
    """Read a codebook in, for somebody of the context scope who may read all of the unit.

    Raises:
        ProblemError: 404 where nothing was clustered yet; 403 for a part of the unit only.
    """
    if seen.unit is None:
        raise not_found("codebook")
    may_curate_unit(request, principal, seen.unit)
    system = system_of(request)
    place = seen.unit.removeprefix("place:") if seen.unit.startswith("place:") else ""
    known = {
        row.pattern: Entry(
            id=row.pattern,
            name=row.name,
            description=row.description,
            inclusion=row.inclusion,
            exclusion=row.exclusion,
        )
        for row in system.patterns.listed(seen.unit, place, withheld=True)
    }
    return read_in(system.curating, rows, known, principal.name, reason, sure=sure)
