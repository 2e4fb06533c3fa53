"""The questions that wait for a reader's own source or team."""

from __future__ import annotations

from urllib.parse import quote

from api.auth import Principal
from api.pages.building.lines import day_of
from api.pages.building.subjects import subject
from api.pages.context_views import QuestionsPage
from api.pages.parts import FieldError, OpenQuestion, OwnNote
from api.pages.visits import Visit, further
from api.routes.questions import outbox as listed
from contracts.resources.learning import QuestionOut, QuestionPage
from contracts.words import Scope

CONVERSATIONS = "urn:incommon:conversations"
"""The source of what people write down here, for readers whose sign-in names no source of its own."""
CONVERSATIONS_NAME = "Conversations written down here"


def source_of(principal: Principal) -> str:
    """The source a reader writes for."""
    return principal.source or CONVERSATIONS


def scheme_of(principal: Principal) -> str | None:
    """Within which a reader's own references to people are unique; None: as their source declared.

    Two teams that both write "P-12" here mean two people.
    """
    if principal.source is not None:
        return None
    return f"{CONVERSATIONS}:{quote(principal.team or principal.place or 'all', safe='')}"


def _page(visit: Visit, cursor: str | None = None, limit: int = 200) -> QuestionPage:
    principal = visit.principal
    of_team = principal.source is None and principal.team is not None
    source = None if of_team else source_of(principal)
    team = principal.team if of_team else None
    return listed(
        principal=principal,
        request=visit.request,
        response=visit.aside,
        source=source,
        team=team,
        cursor=cursor,
        limit=limit,
    )


def _unanswered(visit: Visit, asked: list[QuestionOut]) -> list[QuestionOut]:
    answered = visit.system.learning.queries.answered([one.id for one in asked])
    return [one for one in asked if one.id not in answered]


def waiting(visit: Visit) -> list[QuestionOut]:
    """Questions in the reader's outbox that have no answer yet; none for a reader without one."""
    return _unanswered(visit, _page(visit).items) if visit.principal.may(Scope.NOTES_WRITE) else []


def page(
    visit: Visit,
    cursor: str | None = None,
    typed: tuple[str, str, str] = ("", "", ""),
    errors: tuple[FieldError, ...] = (),
    *,
    sent: bool = False,
) -> QuestionsPage:
    """The reader's outbox.

    Args:
        visit: whose.
        cursor: where the page begins.
        typed: a question's id with the text and the voice typed for it so far.
        errors: what is to be mended in that answer.
        sent: an answer has just gone back.
    """
    found = _page(visit, cursor, 50)
    question, text, voice = typed
    return QuestionsPage(
        owner=owner(visit),
        sent=sent,
        questions=tuple(
            OpenQuestion(
                id=one.id,
                about=subject(visit, one.about),
                text=one.text,
                on=day_of(one.asked_at),
                notes=tuple(OwnNote(note.id, note.return_to) for note in one.notes),
                typed=text if one.id == question else "",
                voice=voice if one.id == question else "",
            )
            for one in _unanswered(visit, found.items)
        ),
        next_url=further(visit, found.next),
        errors=errors,
    )


def owner(visit: Visit) -> str:
    """Whose outbox it is, in words."""
    principal = visit.principal
    if principal.source is None and principal.team is not None:
        return principal.team
    declared = visit.system.ingest.registry.sources.get(source_of(principal))
    if declared is not None:
        return declared.name
    return CONVERSATIONS_NAME if principal.source is None else principal.source
