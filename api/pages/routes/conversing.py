"""Writing a conversation down, for a charity with no system: through the same front door as every note."""

from __future__ import annotations

import dataclasses
import re
from typing import Annotated, Final
from uuid import uuid4

from fastapi import APIRouter, Path, Response

from api.bodies import shaped
from api.door import poster_of, record_one
from api.pages import paths
from api.pages.answering import see_other
from api.pages.building import conversations
from api.pages.building.outbox import CONVERSATIONS, CONVERSATIONS_NAME
from api.pages.context_views import ConversationPage
from api.pages.forms import Posted, mistakes
from api.pages.parts import StatementField
from api.pages.visits import Visit, WriterVisit
from api.problems import ProblemError
from contracts.events import SourceRegistered
from contracts.notes import NoteIn

router = APIRouter()
ONCE: Final = re.compile(r"[0-9a-f]{32}")


@router.get(paths.CONVERSATION)
def blank(visit: WriterVisit) -> Response:
    """The form. What it carries makes sending it twice harmless."""
    return visit.page(ConversationPage(once=uuid4().hex, places=conversations.places_of(visit)))


@router.post(paths.CONVERSATIONS)
def keep(visit: WriterVisit, form: Posted) -> Response:
    """Keep it, show one more box, or say what is to be mended."""
    once = form.one("once")
    typed = conversations.read_form(form, once if ONCE.fullmatch(once) else uuid4().hex)
    typed = dataclasses.replace(typed, places=conversations.places_of(visit))
    if form.ticked("more"):
        more = typed.statements + ((StatementField(),) if len(typed.statements) < conversations.MOST_BLOCKS else ())
        return visit.page(dataclasses.replace(typed, statements=more))
    errors = conversations.mistakes_in(typed, visit.principal)
    if not errors:
        try:
            return see_other(paths.conversation(_record(visit, typed)))
        except ProblemError as problem:
            errors = mistakes(problem, conversations.fields_of(problem, typed))
    return visit.wrong(dataclasses.replace(typed, errors=errors))


def _record(visit: Visit, typed: ConversationPage) -> str:
    registry = visit.system.ingest.registry
    if visit.principal.source is None and registry.sources.get(CONVERSATIONS) is None:
        registry.register(SourceRegistered(source=CONVERSATIONS, name=CONVERSATIONS_NAME))
    note = shaped(NoteIn, conversations.as_note(typed, visit.principal))
    _, kept = record_one(visit.system.ingest, note, poster_of(visit.principal))
    return kept.id


@router.get(f"{paths.CONVERSATIONS}/{{note}}")
def saved(visit: WriterVisit, note: Annotated[str, Path(pattern="^n[0-9a-f]{32}$")]) -> Response:
    """Where it stands for now; the page looks again by itself until everything said has been placed."""
    return visit.page(conversations.saved_page(visit, note))
