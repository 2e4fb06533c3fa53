"""The second way back to context: opening one whole note, for a reason; and the list of who did."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.bodies import shaped
from api.pages import paths
from api.pages.building import notes
from api.pages.forms import Posted, written
from api.pages.parts import FieldError
from api.pages.visits import AdminVisit, ContextVisit
from api.paging import Cursor
from api.routes.openings import open_note
from contracts.resources.openings import FEWEST_WORDS, OpeningIn

router = APIRouter()
MOST = 1000


@router.get(f"{paths.OPENINGS}/new")
def ask_why(
    visit: ContextVisit,
    note: Annotated[str, Query(pattern="^n[0-9a-f]{32}$")],
    via: Annotated[str, Query(min_length=1, max_length=64)],
) -> Response:
    """Ask for the reason first."""
    return visit.page(notes.opening_page(visit, note, via))


@router.post(paths.OPENINGS)
def open_whole(visit: ContextVisit, form: Posted) -> Response:
    """Open the note. It is shown in the answer itself: no address leads to it, so each reading of it is recorded."""
    note, via, reason = form.one("note"), form.one("via")[:64], form.one("reason")
    errors = written(reason, "reason", "Say why you need to read the note", MOST)
    if not errors and len(reason.split()) < FEWEST_WORDS:
        errors = (FieldError("reason", "Say in a sentence why you need to read the note"),)
    if errors:
        return visit.wrong(notes.opening_page(visit, note, via, reason, errors))
    body = shaped(OpeningIn, {"note": note, "via": via, "reason": reason})
    whole = open_note(principal=visit.principal, request=visit.request, body=body)
    return visit.page(notes.note_page(visit, whole, visit.system.ingest.state(note), via, reason))


@router.get(paths.OPENINGS)
def openings(visit: AdminVisit, cursor: Cursor = None) -> Response:
    """Who opened which note, when, through what and why."""
    return visit.page(notes.openings_page(visit, cursor))
