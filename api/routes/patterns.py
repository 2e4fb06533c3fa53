"""Patterns: what people have in common, in whose words, what became of it, and the statements it points to."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api import lives_views, paging
from api.access import system_of
from api.auth import ContextReader, PatternsReader
from api.bodies import documented, posted
from api.group_views import grouped
from api.pattern_views import Asked, alone_of, asked, closed_by, may_see_withheld, pattern, step, view_of
from api.problems import invalid, not_found
from contracts.resources.patterns import (
    Live,
    PatternDetail,
    PatternPage,
    QuoteIn,
    QuoteOut,
    QuoteReleasedOut,
    SpokenOut,
    SpokenPage,
    StabilityOut,
    VoiceOut,
    VoicesOut,
)
from contracts.weeks import Week
from contracts.words import Kind, Scale, Voice, is_wider
from services.patterns.queries import EVER
from services.patterns.quotes import QuoteError

router = APIRouter(prefix="/v1", tags=["patterns"])

PatternPath = Annotated[str, Path(max_length=64, description="id of a pattern")]
PlaceQuery = Annotated[
    str | None, Query(max_length=64, description="code of a home, or of a place in one (a view of it)")
]
TeamQuery = Annotated[str | None, Query(max_length=200, description="a team's own patterns, for that team's people")]
KindQuery = Annotated[Kind | None, Query(description="of one kind of statement only")]
AsOfQuery = Annotated[
    str | None,
    Query(
        max_length=64,
        description="id of a closing run: what was published then. It answers the same for ever; names are those of today, "
        "and of what people had said of a pattern it gives what still stands",
    ),
]
ScaleQuery = Annotated[
    Scale | None,
    Query(description="barriers that this scale can change come first; without it the scale that is looked at"),
]
Order = Annotated[
    Literal["name", "newest"], Query(description="never by size: an order of places or teams is not to be had")
]


@router.get("/patterns", summary="The patterns of a place or team")
def listed(
    principal: PatternsReader,
    request: Request,
    response: Response,
    place: PlaceQuery = None,
    kind: KindQuery = None,
    team: TeamQuery = None,
    order: Order = "name",
    as_of: AsOfQuery = None,
    scale: ScaleQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> PatternPage:
    """Patterns alive at the newest closing run (or published `as_of` one), by name or newest first, by fixed window.

    A barrier stands first where the scale that can change it looks, or is asked for. Those resting on too few people are not
    listed, unless the token has the scope context:read.
    """
    seen = asked(request, principal, place, team)
    if seen.unit is None:
        return PatternPage(items=[], next=None)
    shown = grouped(system_of(request), principal, seen, kind, closed_by(request, seen.unit, as_of), as_of)
    # Who can change a barrier is of now, as names are: an answer as of a run would not be the same for ever with it.
    owners = lives_views.owners(system_of(request), seen) if as_of is None else {}
    first = scale or seen.scale
    keyed = [
        ((int(owners.get(row.pattern) != first), -row.born if order == "newest" else 0, row.name, row.pattern), row)
        for row in shown.patterns
    ]
    keyed.sort(key=lambda pair: pair[0])
    after = paging.decode(cursor, int, int, str, str)
    left = [pair for pair in keyed if after is None or pair[0] > after]
    following = paging.encode(*left[limit - 1][0]) if len(left) > limit else None
    items = [pattern(row, seen, shown.parents(row.pattern), owners.get(row.pattern)) for _, row in left[:limit]]
    return PatternPage.model_validate(paging.page(request, response, items, following))


@router.get("/patterns/{pattern_id}", summary="One pattern")
def one(
    principal: PatternsReader,
    request: Request,
    pattern_id: PatternPath,
    place: PlaceQuery = None,
    as_of: AsOfQuery = None,
) -> PatternDetail:
    """A pattern with its figures, whose words it is in, and what became of it from run to run."""
    seen = view_of(request, principal, pattern_id, place)
    patterns, withheld = system_of(request).patterns, may_see_withheld(principal) and as_of is None
    through = EVER if seen.unit is None else closed_by(request, seen.unit, as_of)
    row = patterns.pattern(pattern_id, seen.view, withheld=withheld, through=through)
    if row is None or not (row.figures or withheld or patterns.published(pattern_id, through)):
        raise not_found("pattern")
    # What people say of their lives is of now: an answer as of a run would not be the same for ever with it.
    told = lives_views.told_of(system_of(request), seen) if as_of is None else None
    owner = lives_views.owners(system_of(request), seen).get(pattern_id) if as_of is None else None
    quotes = patterns.quotes.shown(pattern_id) if as_of is None and _inside(request, seen) is None else ()
    shown = grouped(system_of(request), principal, seen, Kind(row.kind), through, as_of)
    whole = next((k for k in patterns.summary(row.unit, seen.view, through) if k.kind == row.kind), None)
    return PatternDetail(
        **pattern(row, seen, shown.parents(pattern_id), owner).model_dump(exclude={"over"}),
        # Whether it lives on among too few people to show is not to be seen.
        over=row.over if withheld else not patterns.published_now(pattern_id, through),
        idiosyncratic=None if whole is None else alone_of(whole, seen, withheld=withheld),
        stability=_stability(patterns.found_again(pattern_id, withheld=withheld, through=through)),
        lineage=[step(s, exact=withheld) for s in patterns.lineage_of(pattern_id, withheld=withheld, through=through)],
        siblings=shown.siblings(pattern_id),
        quotes=[QuoteOut(text=quote.text, voice=quote.voice) for quote in quotes],
        mentions=lives_views.mentions(told, pattern_id),
        helped=lives_views.helped_by(system_of(request), told, pattern_id),
        nearby=lives_views.nearby(system_of(request), told, pattern_id),
        live=_live(request, pattern_id, seen) if withheld and not is_wider(seen.unit) else None,
    )


@router.get("/patterns/{pattern_id}/notes", summary="The statements behind a pattern")
def notes(
    principal: ContextReader,
    request: Request,
    response: Response,
    pattern_id: PatternPath,
    place: PlaceQuery = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> SpokenPage:
    """Redacted statements with their notes, newest week first. Every such look is itself recorded."""
    seen = view_of(request, principal, pattern_id, place)
    if is_wider(seen.unit):
        raise not_found("list of statements of a region or country: they stay where they were said")
    patterns = system_of(request).patterns
    after = paging.decode(cursor, int, str)
    spoken = patterns.spoken(pattern_id, _inside(request, seen))
    left = [s for s in spoken if after is None or (-s.week, s.statement) > (-after[0], after[1])]
    shown = left[:limit]
    patterns.tell_listed(principal.name, pattern_id, len(shown))
    released = system_of(request).patterns.quotes.released(pattern_id)
    following = paging.encode(int(shown[-1].week), shown[-1].statement) if len(left) > limit else None
    items = [
        SpokenOut(
            statement=s.statement,
            note=s.note,
            text=s.text,
            voice=Voice(s.voice),
            week=str(Week(s.week)),
            person=s.person,
            inferred=s.inferred,
            belonging=s.belonging,
            placed_by=s.placed_by,
            may_quote=s.may_quote,
            released=s.statement in released,
        )
        for s in shown
    ]
    return SpokenPage.model_validate(paging.page(request, response, items, following))


@router.get("/patterns/{pattern_id}/voices", summary="A few voices of a pattern")
def voices(principal: ContextReader, request: Request, pattern_id: PatternPath, place: PlaceQuery = None) -> VoicesOut:
    """The most typical statement, three unlike it and one that fits least, redacted. Every such look is itself recorded."""
    seen = view_of(request, principal, pattern_id, place)
    if is_wider(seen.unit):
        raise not_found("voice of a region or country: they stay where they were heard")
    system = system_of(request)
    heard = system.patterns.voices.heard(pattern_id, _inside(request, seen))
    system.patterns.tell_listed(principal.name, pattern_id, len(heard))
    return VoicesOut(
        items=[
            VoiceOut(
                part=one.part,
                statement=one.statement,
                note=one.note,
                text=one.text,
                voice=one.voice,
                week=str(Week(one.week)),
                inferred=one.inferred,
            )
            for one in heard
        ]
    )


@router.post(
    "/patterns/{pattern_id}/quotes", status_code=201, summary="Release a quote", openapi_extra=documented(QuoteIn)
)
def release(
    principal: ContextReader,
    request: Request,
    pattern_id: PatternPath,
    body: Annotated[QuoteIn, Depends(posted(QuoteIn))],
) -> QuoteReleasedOut:
    """Let words that may be quoted be seen by whoever may see the pattern, or take them back; with your name on record."""
    seen = view_of(request, principal, pattern_id)
    if seen.unit is None or is_wider(seen.unit) or _inside(request, seen) is not None:
        raise not_found("pattern")  # a quote is of the whole unit, not of a view of it
    if body.scale != seen.unit.partition(":")[0]:
        raise invalid(("scale", f"must be {seen.unit.partition(':')[0]}, which this pattern is of"))
    quotes = system_of(request).patterns.quotes
    if body.released:
        try:
            quotes.release(pattern_id, seen.unit, body.statement, principal.name)
        except QuoteError as error:
            raise invalid(("statement", error.mend)) from None
    else:
        quotes.take_back(pattern_id, body.statement, principal.name)
    return QuoteReleasedOut(statement=body.statement, scale=body.scale, released=body.released, by=principal.name)


def _inside(request: Request, seen: Asked) -> frozenset[str] | None:
    """The places a view takes in; None for the whole of the unit."""
    if seen.place is None or seen.unit == f"place:{seen.place}":
        return None
    return system_of(request).patterns.inside(seen.place)


def _stability(found: tuple[int, int] | None) -> StabilityOut | None:
    if found is None:
        return None
    times, of = found
    return StabilityOut(found=times, of=of, words=f"found again in {times} of {of} runs with other seeds")


def _live(request: Request, pattern_id: str, seen: Asked) -> Live:
    people, statements = system_of(request).patterns.live(pattern_id, _inside(request, seen))
    return Live(people=people, statements=statements)
