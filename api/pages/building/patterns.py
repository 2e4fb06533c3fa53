"""The list of patterns of a place, and the page of one."""

from __future__ import annotations

import datetime as dt

from api.curating import may_curate
from api.pages import paths
from api.pages.building import lives
from api.pages.building.lines import counted, figure_of, kind_line, share_of, signal_line, uncertain
from api.pages.charts import Chart, Point
from api.pages.parts import Behind, Choice, Heard, Link, PatternGroup, PatternLine, Said, SignalLine
from api.pages.places import is_wider_place, place_names
from api.pages.views import PatternPage, PatternsPage
from api.pages.visits import Visit, further
from api.pages.wording import KINDS, date_words, week_words
from api.pattern_views import view_of
from api.problems import ProblemError, forbidden
from api.routes.patterns import listed, notes, one, release, voices
from api.routes.signals import series
from api.routes.signals import signals as signals_of
from api.routes.summary import summary
from contracts.disclosure import WITHHELD, Figure
from contracts.resources.patterns import FigureOut, PatternDetail, PatternOut, QuoteIn, StepOut
from contracts.resources.signals import SeriesPoint
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind, Scale, Scope, is_wider

YEAR = 52
STEPS = {
    "born": "Born",
    "split": "Split",
    "merged": "Merged",
    "faded": "Faded (it may return)",
    "returned": "Returned",
}
"""What a reader is told of; that a pattern continued, week after week, is no news."""
SIZES = {"grew": "grew", "shrank": "became smaller"}
PARTS = {"typical": "Most typical", "different": "Said another way", "edge": "At the edge: fits least"}
"""Why a voice was chosen to be heard."""
MOST_HISTORY = 12
MOST_SIZES = 6
AT_ONCE = 60
"""Patterns on one page of the list."""
MOST_AT_ONCE = 200
"""As many as one page of the list may hold."""
BEHIND_AT_ONCE = 50


def patterns_page(
    visit: Visit, asked: str | None, kind: Kind | None, cursor: str | None, *, grouped: bool = False
) -> PatternsPage:
    """The patterns of a place, of one kind or all; by name, or all of them at once by group."""
    home = visit.place() if asked is None else None
    place = asked or home
    rows, following = (_every(visit, place, kind), None) if grouped else _some(visit, place, kind, cursor, AT_ONCE)
    names = place_names(visit.system)
    whole = visit.principal.place or _home(visit, place)
    wider = is_wider_place(visit.system, place)
    inside = visit.system.patterns.inside(whole) - {whole} if whole and not wider else ()
    parts = sorted(inside, key=lambda code: names.get(code, code))
    return PatternsPage(
        place_name=visit.place_name(place),
        wider=wider,
        scale=Scale.COUNTRY if wider else Scale.PLACE,
        window=YEAR,
        places=tuple(Choice(code, names.get(code, code)) for code in parts),
        place=place or "" if wider or place != whole else "",
        kinds=tuple(Choice(one, KINDS[one][1]) for one in CLUSTERED_KINDS),
        kind=kind or "",
        summary=tuple(
            kind_line(line) for line in summary(principal=visit.principal, request=visit.request, place=place).kinds
        ),
        patterns=tuple(pattern_line(row) for row in rows),
        groups=by_group(rows) if grouped else None,
        codebook_url=paths.codebook(place) if place else paths.CODEBOOK,
        next_url=further(visit, following),
        calibrate_url=paths.calibrations(place=whole or "")
        if visit.principal.may(Scope.CONTEXT_READ) and not wider
        else None,
    )


def _some(
    visit: Visit, place: str | None, kind: Kind | None, cursor: str | None, limit: int
) -> tuple[list[PatternOut], str | None]:
    """One page of patterns, and where the next begins."""
    page = listed(
        principal=visit.principal,
        request=visit.request,
        response=visit.aside,
        place=place,
        kind=kind,
        cursor=cursor,
        limit=limit,
    )
    return page.items, page.next


def _every(visit: Visit, place: str | None, kind: Kind | None) -> list[PatternOut]:
    rows, cursor = _some(visit, place, kind, None, MOST_AT_ONCE)
    while cursor is not None:
        more, cursor = _some(visit, place, kind, cursor, MOST_AT_ONCE)
        rows += more
    return rows


def by_group(rows: list[PatternOut]) -> tuple[PatternGroup, ...]:
    """Patterns by the nearest group they lie in: groups by what they lie in themselves and by name, those in none last."""
    together: dict[tuple[Kind, str], list[PatternOut]] = {}
    for row in rows:
        together.setdefault((row.kind, row.parents[0].id if row.parents else ""), []).append(row)
    found = []
    for (kind, ident), own in together.items():
        nearest, *within = own[0].parents if ident else [None]
        name, above = nearest.name if nearest else "", tuple(group.name for group in within if group)
        found.append(PatternGroup(ident, name, kind, above, tuple(map(pattern_line, own))))
    return tuple(sorted(found, key=lambda group: (not group.id, group.within, group.name)))


def _home(visit: Visit, place: str | None) -> str | None:
    seen = visit.system.patterns.view(place) if place else None
    return place if seen is None else seen[0].partition(":")[2]


def pattern_line(row: PatternOut) -> PatternLine:
    """A pattern in a list."""
    year = _year(row.figures)
    return PatternLine(
        id=row.id,
        name=row.name,
        kind=row.kind,
        people=WITHHELD if year is None else counted(year.people, year.under_five, year.suppressed),
        own_words=share_of(year.own_words) if year else None,
        mostly_workers=bool(row.mostly_workers_words),
        candidate=row.candidate,
        changed_at=row.changed_at,
    )


def _year(figures: list[FigureOut]) -> FigureOut | None:
    return next((figure for figure in figures if figure.weeks == YEAR), None)


def pattern_page(visit: Visit, ident: str, asked: str | None, *, look: bool) -> PatternPage:
    """One pattern. `look` lists the statements behind it, for the context scope, and is recorded.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    row = one(principal=visit.principal, request=visit.request, pattern_id=ident, place=asked)
    seen = view_of(visit.request, visit.principal, ident, asked)
    year = _year(row.figures)
    signals = _signals(visit, ident)
    may_look = visit.principal.may(Scope.CONTEXT_READ)
    address = paths.pattern(ident)
    return PatternPage(
        id=ident,
        name=row.name,
        kind=row.kind,
        place=seen.team or visit.place_name(seen.place),
        wider=(wider := is_wider(seen.unit)),
        description=row.description,
        since=Week.parse(row.born),
        window=YEAR,
        people=WITHHELD if year is None else counted(year.people, year.under_five, year.suppressed),
        statements=WITHHELD if year is None else counted(year.statements, year.statements is None, year.suppressed),
        everyone=_everyone(visit, row),
        own_words=share_of(year.own_words) if year else None,
        mostly_workers=bool(row.mostly_workers_words),
        candidate=row.candidate,
        changed_at=row.changed_at,
        named_by_people=row.named_by == "people",
        model=row.named_by_model or "",
        idiosyncratic=uncertain(row.idiosyncratic),
        stability="" if row.stability is None else row.stability.words,
        chart=_chart(visit, ident, seen.place, signals),
        group=next((Link(g.name, paths.group(asked or "", row.kind, g.id)) for g in row.parents), None),
        within=tuple(group.name for group in row.parents[1:]),
        siblings=tuple(Link(beside.name, paths.pattern(beside.id)) for beside in row.siblings),
        quotes=tuple(Said(quote.text, quote.voice) for quote in row.quotes),
        signals=signals,
        history=history(visit, row.lineage, ident),
        sizes=sizes(row.lineage, ident),
        look_url=(f"{address}?behind=yes" + (f"&place={asked}" if asked else ""))
        if may_look and not look and not wider
        else None,
        actors=lives.said(row.mentions, "actor"),
        factors=lives.said(row.mentions, "factor"),
        helped=lives.helped(row.helped, ident),
        nearby=lives.nearby(row.nearby),
        voices=_voices(visit, ident, asked) if may_look and look and not wider else (),
        behind=_behind(visit, ident, asked) if may_look and look and not wider else None,
        set_aside=row.set_aside or "",
        decide=_decide(visit, ident) if may_look and not wider else (),
    )


def _decide(visit: Visit, ident: str) -> tuple[Link, ...]:
    """Where somebody who may read all of its place decides about it."""
    try:
        may_curate(visit.request, visit.principal, ident)
    except ProblemError:
        return ()
    return (
        Link("Name it, describe it, merge or split it, say what belongs in it", paths.decisions(ident)),
        Link("What people decided about it, and why", paths.decided(ident)),
    )


def quote(visit: Visit, ident: str, statement: str, *, released: bool) -> None:
    """Release a quote of a pattern for its own scale, or take it back.

    Raises:
        ProblemError: 403 without the context scope, 404 for no such pattern, 422 for what may not be quoted.
    """
    if not visit.principal.may(Scope.CONTEXT_READ):
        raise forbidden("Releasing a quote takes the scope context:read.")
    unit = visit.system.patterns.unit_of(ident) or ""
    body = QuoteIn.model_validate(
        {"statement": statement, "scale": "team" if unit.startswith("team:") else "place", "released": released}
    )
    release(principal=visit.principal, request=visit.request, pattern_id=ident, body=body)


def _everyone(visit: Visit, row: PatternDetail) -> Figure | None:
    """Everybody with a statement of this kind in the same window: what the pattern's people are out of."""
    team = row.unit.removeprefix("team:") if row.unit.startswith("team:") else None
    kinds = summary(principal=visit.principal, request=visit.request, place=row.place, team=team).kinds
    year = next((_year(kind.figures) for kind in kinds if kind.kind is row.kind), None)
    return None if year is None or year.suppressed else counted(year.people, year.under_five, False)


def _signals(visit: Visit, ident: str) -> tuple[SignalLine, ...]:
    if not visit.principal.may(Scope.SIGNALS_READ):
        return ()
    found = signals_of(principal=visit.principal, request=visit.request, response=visit.aside, pattern=ident, limit=10)
    names = place_names(visit.system)
    return tuple(signal_line(signal, names) for signal in found.items)


def _chart(visit: Visit, ident: str, place: str | None, signals: tuple[SignalLine, ...]) -> Chart | None:
    if place is None or not visit.principal.may(Scope.SIGNALS_READ):
        return None
    return block_chart(visit, ident, place, [signal.week for signal in signals])


def block_chart(visit: Visit, ident: str, place: str, signal_weeks: list[Week]) -> Chart | None:
    """The published series of a pattern in a place, in its blocks of weeks; None where nothing may be shown."""
    points: list[SeriesPoint] = []
    cursor: str | None = None
    while True:
        found = series(
            principal=visit.principal,
            request=visit.request,
            response=visit.aside,
            place=place,
            pattern=ident,
            cursor=cursor,
        )
        points, cursor = points + found.items, found.next
        if cursor is None:
            break
    seen = [at for at, point in enumerate(points) if not point.suppressed]
    if not seen:
        return None
    points = points[seen[0] :]
    weeks = points[0].weeks
    drawn = []
    for point in points:
        week = Week.of(dt.date.fromisoformat(point.window_start))
        moved = any(week <= signal < week.plus(weeks) for signal in signal_weeks)
        drawn.append(Point(week, figure_of(point.people), figure_of(point.everyone), signal=moved))
    until = date_words(drawn[-1].week.plus(weeks - 1).sunday)
    title = f"People who said it, {'each week' if weeks == 1 else f'{weeks} weeks at a time'}, up to {until}"
    return Chart("over-time", title, weeks, tuple(drawn))


def history(visit: Visit, steps: list[StepOut], ident: str) -> tuple[str, ...]:
    """What became of a pattern, newest first, each in a sentence."""
    found = []
    for step in steps:
        if step.event not in STEPS:
            continue
        others = [name for name in [*step.source, step.to] if name not in (None, ident)]
        names = sorted({visit.system.patterns.name_of(name or "") or "a pattern not named" for name in others})
        beside = f", with {' and '.join(names)}" if names and step.event in ("split", "merged") else ""
        beside += ", as a candidate that may not last" if step.candidate else ""
        found.append(f"{STEPS[step.event]} in the {week_words(Week.parse(step.week))}{beside}.")
    return tuple(dict.fromkeys(found))[:MOST_HISTORY]


def sizes(steps: list[StepOut], ident: str) -> tuple[str, ...]:
    """The weeks in which a pattern grew or became smaller, newest first: in one line, since each by itself says little."""
    found = []
    for event, words in SIZES.items():
        weeks = list(dict.fromkeys(step.week for step in steps if step.event == event and step.to == ident))
        if weeks:
            more = f" and in {len(weeks) - MOST_SIZES} weeks before" if len(weeks) > MOST_SIZES else ""
            told = ", ".join(week_words(Week.parse(week)) for week in weeks[:MOST_SIZES])
            found.append(f"It {words} by a tenth or more in the {told}{more}.")
    return tuple(found)


def _voices(visit: Visit, ident: str, asked: str | None) -> tuple[Heard, ...]:
    found = voices(principal=visit.principal, request=visit.request, pattern_id=ident, place=asked).items
    return tuple(Heard(PARTS[v.part], Behind(v.text, v.voice, v.inferred, Week.parse(v.week), v.note)) for v in found)


def _behind(visit: Visit, ident: str, asked: str | None) -> tuple[Behind, ...]:
    found = notes(
        principal=visit.principal,
        request=visit.request,
        response=visit.aside,
        pattern_id=ident,
        place=asked,
        limit=BEHIND_AT_ONCE,
    )
    return tuple(
        Behind(s.text, s.voice, s.inferred, Week.parse(s.week), s.note, s.statement if s.may_quote else "", s.released)
        for s in found.items
    )
