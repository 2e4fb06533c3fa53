"""Common and idiosyncratic by kind: the headline of a place or team, never of several side by side."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter, Request

from api.access import system_of
from api.auth import PatternsReader
from api.lives_views import helped, system_map, told_of
from api.pattern_views import YEAR, Asked, alone_of, asked, closed_by, curve_of, figures, may_see_withheld
from api.routes.patterns import AsOfQuery, PlaceQuery, TeamQuery
from contracts.resources.lives import SystemMapOut
from contracts.resources.patterns import KindOut, Part, SummaryOut
from contracts.weeks import Week
from contracts.words import Kind
from services.patterns.answers import KindSummary
from services.patterns.facade import KINDS

router = APIRouter(prefix="/v1", tags=["patterns"])


class Counted(NamedTuple):
    """Patterns of a kind that may be shown, and how many of them, and of their names, people have looked at."""

    patterns: int = 0
    reviewed: int = 0
    named: int = 0

    def and_one(self, *, reviewed: bool, named: bool) -> Counted:
        """One pattern more."""
        return Counted(self.patterns + 1, self.reviewed + reviewed, self.named + named)


NONE = Counted()


@router.get("/summary", summary="What is common and what is idiosyncratic, by kind")
def summary(
    principal: PatternsReader,
    request: Request,
    place: PlaceQuery = None,
    team: TeamQuery = None,
    as_of: AsOfQuery = None,
) -> SummaryOut:
    """For each kind the share in no pattern and its band, what in people's own words, declared and inferred apart."""
    seen, withheld = asked(request, principal, place, team), may_see_withheld(principal)
    patterns = system_of(request).patterns
    if seen.unit is None:
        kinds = [KindSummary(kind, None, ()) for kind in KINDS]
        return SummaryOut(
            unit=None,
            place=seen.place,
            team=seen.team,
            kinds=[_kind(k, seen, None, withheld) for k in kinds],
            min_people=system_of(request).settings.min_people,
        )
    through = closed_by(request, seen.unit, as_of)
    counts: dict[str, Counted] = {}
    for row in patterns.listed(seen.unit, seen.view, through=through):
        counts[row.kind] = counts.get(row.kind, NONE).and_one(reviewed=row.reviewed, named=row.named_by_people)
    return SummaryOut(
        unit=seen.unit,
        place=seen.place,
        team=seen.team,
        kinds=[
            _kind(k, seen, counts.get(k.kind, NONE), withheld) for k in patterns.summary(seen.unit, seen.view, through)
        ],
        helped=helped(told_of(system_of(request), seen) if as_of is None else None),
        min_people=system_of(request).settings.min_people,
    )


@router.get("/system-map", summary="What comes together in the same lives")
def system_map_of(
    principal: PatternsReader, request: Request, place: PlaceQuery = None, team: TeamQuery = None
) -> SystemMapOut:
    """Problems, aspirations, strengths and factors that enough people have both of, as nodes and edges; never a cause.

    It changes with closing runs only, and is of a whole home or team: a part of one has an empty map.
    """
    return system_map(system_of(request), asked(request, principal, place, team))


def _kind(row: KindSummary, seen: Asked, counted: Counted | None, withheld: bool) -> KindOut:
    whole = [f for f in row.figures if f.basis == "all"]
    year = next((f for f in whole if f.weeks == YEAR), None)
    alone = alone_of(row, seen, withheld=withheld)
    return KindOut(
        kind=Kind(row.kind),
        run=None if row.run is None else row.run.run,
        through=None if row.run is None else str(Week(row.run.through)),
        suppressed=row.run is not None and not whole,
        patterns=None if row.run is None or counted is None else counted.patterns,
        patterns_reviewed=None if row.run is None or counted is None else counted.reviewed,
        names_by_people=None if row.run is None or counted is None else counted.named,
        common=None if alone is None else round(1 - alone.share, 2),
        idiosyncratic=alone,
        curve=curve_of(row, seen, withheld=withheld),
        own_words=None if year is None else year.own_words,
        figures=figures(row.figures) if row.run is not None else [],
        declared=_part(row, "declared"),
        inferred=_part(row, "inferred"),
    )


def _part(row: KindSummary, basis: str) -> Part | None:
    found = next((f for f in row.figures if f.basis == basis and f.weeks == YEAR), None)
    if found is None:
        return None
    return Part(statements=found.statements, idiosyncratic=found.idiosyncratic, own_words=found.own_words)
