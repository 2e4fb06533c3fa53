"""What the first page tells at once of openings: asks that wait for the reader's word, and glass that was broken."""

from __future__ import annotations

import datetime as dt

from api.auth import Principal
from api.pages import paths
from api.pages.building.outbox import source_of
from api.pages.parts import Link
from api.pages.visits import Visit
from api.routes.opening_asks import list_asked
from api.routes.openings import list_opened, list_openings
from contracts.resources.openings import OpenedNotePage, OpeningAskPage, OpeningPage
from contracts.words import Relation, Scope

LATELY = dt.timedelta(days=14)


def whose(principal: Principal) -> tuple[str | None, str | None]:
    """The source or team for whom a reader answers, as their outbox has it."""
    of_team = principal.source is None and principal.team is not None
    return (None, principal.team) if of_team else (source_of(principal), None)


def told(visit: Visit) -> tuple[Link, ...]:
    """A line for each thing the reader is to know."""
    return (*_as_owner(visit), *_as_lead(visit))


def _as_owner(visit: Visit) -> list[Link]:
    if not visit.principal.may(Scope.NOTES_WRITE):
        return []
    source, team = whose(visit.principal)
    asks = OpeningAskPage.model_validate(
        list_asked(visit.request, visit.aside, visit.principal, source=source, team=team, limit=200)
    )
    opened = OpenedNotePage.model_validate(
        list_opened(visit.principal, visit.request, visit.aside, source=source, team=team, limit=100)
    )
    waiting = sum(one.state == "waiting" for one in asks.items)
    broken = [one.at for one in opened.items if one.relation is Relation.BREAK_GLASS]
    lines = []
    if waiting:
        words = "Someone asks to read a note of yours" if waiting == 1 else f"{waiting} asks to read notes of yours"
        lines.append(Link(words, paths.OUR_NOTES))
    if _lately(visit, broken):
        lines.append(Link("A note of yours was opened without your leave in the last 14 days", paths.OUR_NOTES))
    return lines


def _as_lead(visit: Visit) -> list[Link]:
    if not visit.principal.may(Scope.ADMIN):
        return []
    found = OpeningPage.model_validate(
        list_openings(
            request=visit.request, response=visit.aside, _principal=visit.principal, limit=1, break_glass=True
        )
    )
    if _lately(visit, [one.at for one in found.items]):
        return [Link("Glass was broken to open a note in the last 14 days", paths.OPENINGS)]
    return []


def _lately(visit: Visit, moments: list[str]) -> bool:
    since = visit.system.clock() - LATELY
    return any(dt.datetime.fromisoformat(at) >= since for at in moments)
