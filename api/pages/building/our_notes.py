"""Asking to open a note, from both sides: what the reader asked, and what is asked of a source or team and was opened."""

from __future__ import annotations

from api.pages import paths
from api.pages.building.notes import ERASED
from api.pages.building.outbox import owner
from api.pages.building.sheets import moment
from api.pages.building.subjects import subject
from api.pages.building.telling import whose
from api.pages.context_views import AsksPage, OurNotesPage
from api.pages.parts import AskLine, FieldError, Opening, OwnerAsk
from api.pages.visits import Visit, further
from api.routes.opening_asks import list_asked, list_mine
from api.routes.openings import list_opened
from contracts.resources.openings import OpenedNotePage, OpeningAskPage, OwnAskPage
from contracts.words import Relation


def asks_page(visit: Visit, cursor: str | None) -> AsksPage:
    """What the reader asked, newest first."""
    found = OwnAskPage.model_validate(
        list_mine(request=visit.request, response=visit.aside, principal=visit.principal, cursor=cursor)
    )
    return AsksPage(
        asks=tuple(
            AskLine(
                about=subject(visit, one.via),
                note=one.note,
                at=moment(visit, one.asked_at),
                state=one.state,
                until=moment(visit, one.until) if one.until else None,
                open_url=paths.open_note(one.note, one.via),
            )
            for one in found.items
        ),
        next_url=further(visit, found.next),
    )


def our_asks(visit: Visit) -> list[OwnerAsk]:
    """What is asked about the reader's own notes."""
    source, team = whose(visit.principal)
    found = OpeningAskPage.model_validate(
        list_asked(
            request=visit.request,
            response=visit.aside,
            principal=visit.principal,
            source=source,
            team=team,
            limit=200,
        )
    )
    return [
        OwnerAsk(
            id=one.id,
            their_id=one.source_id,
            return_to=one.return_to,
            about=subject(visit, one.via),
            by=one.asked_by,
            at=moment(visit, one.asked_at),
            reason=one.reason or ERASED,
            state=one.state,
            until=moment(visit, one.until) if one.until else None,
        )
        for one in found.items
    ]


def our_notes_page(visit: Visit, errors: tuple[FieldError, ...] = ()) -> OurNotesPage:
    """Who asks, and who opened what."""
    source, team = whose(visit.principal)
    found = OpenedNotePage.model_validate(
        list_opened(
            request=visit.request,
            response=visit.aside,
            principal=visit.principal,
            source=source,
            team=team,
            limit=100,
        )
    )
    opened = tuple(
        Opening(
            moment(visit, one.at),
            one.opened_by,
            one.source_id or ERASED,
            subject(visit, one.via),
            one.reason or ERASED,
            one.relation,
        )
        for one in found.items
    )
    return OurNotesPage(
        owner=owner(visit),
        asks=tuple(our_asks(visit)),
        broken=tuple(one for one in opened if one.relation is Relation.BREAK_GLASS),
        openings=tuple(one for one in opened if one.relation is not Relation.BREAK_GLASS),
        errors=errors,
    )
