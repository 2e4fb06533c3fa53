"""The second way back to context: opening one whole note, for a reason; and the list of who did."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.bodies import shaped
from api.pages import paths
from api.pages.answering import HEADERS, see_other
from api.pages.building import notes, our_notes
from api.pages.forms import Posted, written
from api.pages.parts import FieldError
from api.pages.visits import AdminVisit, ContextVisit, WriterVisit
from api.paging import Cursor
from api.problems import ProblemError
from api.routes.opening_asks import ask_to_open, decide
from api.routes.openings import list_openings, open_note
from contracts.resources.openings import FEWEST_WORDS, OpeningAskIn, OpeningDecisionIn, OpeningIn

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
    """Open the note, or ask its owner first where there is no relation to it and no glass is broken.

    The note is shown in the answer itself: no address leads to it, so each reading of it is recorded.
    """
    note, via, reason = form.one("note"), form.one("via")[:64], form.one("reason")
    before = notes.opening_page(visit, note, via, reason)
    errors = written(reason, "reason", "Say why you need to read the note", MOST)
    if not errors and len(reason.split()) < FEWEST_WORDS:
        errors = (FieldError("reason", "Say in a sentence why you need to read the note"),)
    if errors:
        return visit.wrong(replace(before, errors=errors))
    asked = {"note": note, "via": via, "reason": reason}
    if before.relation is None and not form.ticked("break_glass"):
        ask_to_open(principal=visit.principal, request=visit.request, body=shaped(OpeningAskIn, asked))
        return see_other(paths.ASKS)
    body = shaped(OpeningIn, {**asked, "break_glass": form.ticked("break_glass")})
    whole = open_note(principal=visit.principal, request=visit.request, body=body)
    return visit.page(notes.note_page(visit, whole, visit.system.ingest.state(note), via, reason))


@router.get(paths.OPENINGS)
def openings(visit: AdminVisit, cursor: Cursor = None) -> Response:
    """Who opened which note, when, through what and why."""
    return visit.page(notes.openings_page(visit, cursor))


@router.get(paths.OPENINGS_FILE)
def openings_file(visit: AdminVisit) -> Response:
    """Every opening, as a file for a spreadsheet."""
    answer: Response = list_openings(
        request=visit.request, response=visit.aside, _principal=visit.principal, form="csv"
    )
    answer.headers.update(HEADERS)
    return answer


@router.get(paths.ASKS)
def asks(visit: ContextVisit, cursor: Cursor = None) -> Response:
    """What the reader asked to open, and what came of it."""
    return visit.page(our_notes.asks_page(visit, cursor))


@router.get(paths.OUR_NOTES)
def ours(visit: WriterVisit) -> Response:
    """Who asks to open notes of the reader's source or team, and who opened one."""
    return visit.page(our_notes.our_notes_page(visit))


@router.post(f"{paths.OUR_NOTES}/{{ask}}")
def decide_ask(visit: WriterVisit, ask: Annotated[str, Path(max_length=64)], form: Posted) -> Response:
    """Grant an ask, or decline it."""
    try:
        body = OpeningDecisionIn(grant=form.ticked("grant"))
        decide(principal=visit.principal, request=visit.request, ask=ask, body=body)
    except ProblemError as problem:
        if problem.slug != "own-ask":
            raise
        error = FieldError(f"ask-{ask}", "You asked for this yourself: somebody else of your source must grant it")
        return visit.wrong(our_notes.our_notes_page(visit, (error,)))
    return see_other(paths.OUR_NOTES)
