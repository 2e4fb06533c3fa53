"""Which unit and view of patterns a principal asks for, and may; and rows of the service as resources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from fastapi import Request

from api.access import system_of, within
from api.auth import Principal
from api.problems import invalid, not_found
from contracts.disclosure import WINDOWS
from contracts.events import Calibrated
from contracts.resources.groups import GroupRef
from contracts.resources.patterns import CalibrationOut, CurveOut, FigureOut, PatternOut, StepOut, Uncertain
from contracts.weeks import Week
from contracts.words import Kind, Scale, Scope, Unit, is_wider, team_unit
from services.patterns.answers import KindSummary
from services.patterns.queries import EVER, FigureRow, PatternRow, StepRow

HALF = 50
STEP = 0.05
YEAR = max(WINDOWS)


@dataclass(frozen=True)
class Asked:
    """What is looked at: a unit (None where nothing was clustered yet) and the place it is seen in."""

    unit: Unit | None
    place: str | None = None
    team: str | None = None

    @property
    def scale(self) -> Scale:
        """The scale that is looked at."""
        if self.team is not None:
            return Scale.TEAM
        return Scale.COUNTRY if self.unit is not None and is_wider(self.unit) else Scale.PLACE

    @property
    def view(self) -> str:
        """The place as figures are kept by it: empty for a team."""
        return self.place or ""


def asked(request: Request, principal: Principal, place: str | None, team: str | None) -> Asked:
    """What a list is of.

    Args:
        request: the request.
        principal: who asks; without `place` and `team` their own place, or the only home there is.
        place: code of a home or of a place in one.
        team: a team's name, for that team's own people.

    Raises:
        ProblemError: 422 for both or for no place where there are several homes; 404 for what is not theirs to see.
    """
    system = system_of(request)
    if place is not None and team is not None:
        raise invalid(("team", "is given together with place; ask for one of them"))
    if team is not None:
        if principal.team != team:
            raise not_found("team")
        return Asked(team_unit(team), team=team)
    if place is None:
        place = principal.place
    if place is None:
        homes = system.patterns.homes()
        if len(homes) > 1:
            raise invalid(("place", "is missing; name one place, since places are never set side by side"))
        if not homes:
            return Asked(None)
        place = homes[0]
    if not within(system, principal, place) or not system.ingest.knows_place(place):
        raise not_found("place")
    found = system.patterns.view(place)
    return Asked(None if found is None else found[0], place=place)


def closed_by(request: Request, unit: Unit, run: str | None) -> int:
    """The week whose closing runs are asked for: that of a run of the unit, or the newest there is.

    Raises:
        ProblemError: 422 where the run is none that closed a week of this unit and was published.
    """
    if run is None:
        return EVER
    week = system_of(request).patterns.week_of(run, unit)
    if week is None:
        raise invalid(("as_of", "is no closing run here; take the `run` of a pattern or a step of this place or team"))
    return week


def view_of(request: Request, principal: Principal, pattern: str, place: str | None = None) -> Asked:
    """The unit and view of one pattern.

    Raises:
        ProblemError: 404 when there is no such pattern, or it is not for this principal, or not in that place.
    """
    system = system_of(request)
    unit = system.patterns.unit_of(pattern)
    if unit is None:
        raise not_found("pattern")
    scale, _, name = unit.partition(":")
    if scale == "travel":
        raise not_found("pattern")  # a part of its home's own, read where it travelled to and nowhere else
    if scale == "wider":
        if place not in (None, name) or not within(system, principal, name):
            raise not_found("pattern")
        return Asked(unit, place=name)
    if scale == "team":
        if principal.team != name or place is not None:
            raise not_found("pattern")
        return Asked(unit, team=name)
    inside = system.patterns.inside(name)
    if place is None:
        place = principal.place if principal.place in inside else name
    if place not in inside or not within(system, principal, place):
        raise not_found("pattern")
    return Asked(unit, place=place)


def may_see_withheld(principal: Principal) -> bool:
    """Whether what is withheld from others is shown: with the context scope alone."""
    return principal.may(Scope.CONTEXT_READ)


def figures(rows: tuple[FigureRow, ...]) -> list[FigureOut]:
    """Every fixed window, those withheld marked so; a week only where it is published."""
    by_weeks = {row.weeks: row for row in rows if row.basis == "all"}
    return [_figure(weeks, by_weeks.get(weeks)) for weeks in WINDOWS if weeks > 1 or weeks in by_weeks]


def _figure(weeks: int, row: FigureRow | None) -> FigureOut:
    if row is None:
        return FigureOut(
            weeks=weeks, suppressed=True, people=None, statements=None, own_words=None, mostly_workers_words=None
        )
    return FigureOut(
        weeks=weeks,
        suppressed=False,
        people=row.people,
        statements=row.statements,
        under_five=row.people is None,
        own_words=row.own_words,
        mostly_workers_words=_mostly_workers(row),
    )


def _mostly_workers(row: FigureRow) -> bool | None:
    return None if row.worker_words is None else row.worker_words > HALF


def pattern(
    row: PatternRow, seen: Asked, parents: Sequence[GroupRef] = (), changed_at: Scale | None = None
) -> PatternOut:
    """A pattern as a resource, with the groups it lies in, and who can change it."""
    widest = max((f for f in row.figures if f.basis == "all"), key=lambda f: f.weeks, default=None)
    return PatternOut(
        id=row.pattern,
        kind=Kind(row.kind),
        unit=row.unit,
        place=seen.place,
        name=row.name,
        named_by="people" if row.named_by_people else "machine",
        reviewed=row.reviewed,
        description=row.description,
        set_aside=row.aside,
        phrases=list(row.phrases),
        named_by_model=row.model,
        born=str(Week(row.born)),
        through=str(Week(row.through)),
        run=row.run,
        over=row.over,
        candidate=row.candidate,
        changed_at=changed_at,
        own_words=None if widest is None else widest.own_words,
        mostly_workers_words=None if widest is None else _mostly_workers(widest),
        figures=figures(row.figures),
        parents=list(parents),
    )


def step(row: StepRow, *, exact: bool) -> StepOut:
    """A lineage step as a resource; sizes only as the share in common.

    Args:
        row: the step.
        exact: told of every statement, for the context scope; else only of what may be seen by anybody.
    """
    event, shared, before, after = row.step, row.shared, row.before, row.after
    if not exact and row.seen is not None:
        event, shared, before, after = row.seen
    elif not exact:
        shared = before = after = 0
    born, either = event == "born", before + after - shared
    return StepOut(
        kind=Kind(row.kind),
        run=row.run,
        week=str(Week(row.week)),
        event=event,
        source=[] if born else [row.parent or row.pattern],
        to=None if event == "faded" else row.pattern,
        candidate=row.candidate,
        overlap=None if born else stepped(shared / either if either > 0 else 0.0),
    )


def stepped(share: float) -> float:
    """A share to the nearest .05, since an exact one of a known whole would be a count."""
    return round(min(1.0, max(0.0, STEP * round(share / STEP))), 2)


def alone_of(row: KindSummary, seen: Asked, *, withheld: bool) -> Uncertain | None:
    """How much is idiosyncratic: the run's own share for the context scope, for others the published one of the year.

    The run's share is of everybody's statements: whoever adds made-up ones could bring it to the edge of its rounding, and
    see there on which side one other statement lies. Its band stands around the published share, for the whole of a unit.
    """
    if row.run is None:
        return None
    whole = seen.place is None or seen.unit == f"place:{seen.place}"
    if whole and withheld:
        return uncertain(row.run.share, row.run.calibrated)
    year = next((f for f in row.figures if f.basis == "all" and f.weeks == YEAR), None)
    if year is None or year.idiosyncratic is None:
        return None
    share = year.idiosyncratic / 100
    if whole:
        return around(share, row.run.share, row.run.calibrated)
    return _uncertain(share, None, None, row.run.calibrated)


def curve_of(row: KindSummary, seen: Asked, *, withheld: bool) -> list[CurveOut]:
    """The share at other cut-offs, of the whole of a unit: of the run for the context scope, for others as told."""
    if row.run is None or not (seen.place is None or seen.unit == f"place:{seen.place}"):
        return []
    told = [stepped(p.share) if withheld else None if p.told is None else p.told / 100 for p in row.run.curve]
    return [CurveOut(cut_off=p.cut_off / 100, share=share) for p, share in zip(row.run.curve, told, strict=True)]


def around(share: float, run: tuple[float, float, float], calibrated: Calibrated | None = None) -> Uncertain:
    """A published share with as wide a band as the run's, each side rounded up to the next .05."""
    point, low, high = run
    below, above = (STEP * ceil(max(0.0, width) / STEP - 1e-9) for width in (point - low, high - point))
    return _uncertain(share, stepped(share - below), stepped(share + above), calibrated)


def uncertain(share: tuple[float, float, float], calibrated: Calibrated | None = None) -> Uncertain:
    """A run's idiosyncratic share with its band."""
    point, low, high = (stepped(value) for value in share)
    return _uncertain(point, min(low, point), max(high, point), calibrated)


def _uncertain(share: float, low: float | None, high: float | None, said: Calibrated | None) -> Uncertain:
    how = None
    if said is not None:
        kappa = round(STEP * round(said.kappa / STEP), 2)
        how = CalibrationOut(
            cut_off=said.cut_off, low=said.low, high=said.high, kappa=kappa, people=said.people, day=said.day
        )
    return Uncertain(share=share, low=low, high=high, uncalibrated=said is None, calibration=how)
