"""Learning spaces and readings: opening a space, reading a signal together, keeping dissent."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from api.pages import paths
from api.pages.answering import see_other
from api.pages.building import learning
from api.pages.forms import Posted, mistakes, written
from api.pages.parts import FieldError, SpaceField
from api.pages.visits import LearnerVisit, SignalsVisit
from api.problems import ProblemError
from api.routes.spaces import open_space, record
from contracts.resources.learning import ReadingIn, SpaceIn
from contracts.words import Scale

router = APIRouter()

Ident = Annotated[str, Path(max_length=64)]
READINGS = f"{paths.SPACES}/{{space}}/readings/{{about}}"
MOST_NAME, MOST_WORDS = 200, 4000


@router.get(paths.SPACES)
def spaces(visit: SignalsVisit) -> Response:
    """The reader's learning spaces."""
    return visit.page(learning.spaces_page(visit))


@router.post(paths.SPACES)
def open_one(visit: LearnerVisit, form: Posted) -> Response:
    """Open a learning space in the reader's own place."""
    typed = SpaceField(form.one("name"), form.one("purpose"), form.one("scale"))
    errors = written(typed.name, "name", "Give the space a name", MOST_NAME)
    errors += written(typed.purpose, "purpose", "Say what the space is for", MOST_WORDS)
    if typed.scale not in list(Scale):
        errors += (FieldError("scale", "Choose the scale it works at"),)
    if errors:
        return visit.wrong(learning.spaces_page(visit, typed, errors))
    body = SpaceIn(name=typed.name, purpose=typed.purpose, scale=Scale(typed.scale), place=visit.principal.place)
    return see_other(paths.space(open_space(principal=visit.principal, request=visit.request, body=body).id))


@router.get(f"{paths.SPACES}/{{space}}")
def space(visit: SignalsVisit, space: Ident) -> Response:
    """One learning space."""
    return visit.page(learning.space_page(visit, space))


@router.get(READINGS)
def readings(visit: SignalsVisit, space: Ident, about: Ident) -> Response:
    """Readings side by side."""
    return visit.page(learning.readings_page(visit, space, about))


@router.post(READINGS)
def add_reading(visit: LearnerVisit, space: Ident, about: Ident, form: Posted) -> Response:
    """Record a reading; dissent is kept beside what it dissents from."""
    text, dissents_from = form.one("text"), form.one("dissents_from")
    learning.space_of(visit, space)
    errors = written(text, "text", "Write how you understand it", MOST_WORDS)
    if not errors:
        try:
            body = ReadingIn(about=about, text=text, dissents_from=dissents_from[:64] or None)
            record(principal=visit.principal, request=visit.request, space=space, body=body)
        except ProblemError as problem:
            errors = mistakes(problem, {"dissents_from": ("dissents_from", "The reading it disagrees with")})
    if errors:
        return visit.wrong(learning.readings_page(visit, space, about, (text, dissents_from), errors))
    return see_other(paths.readings(space, about))
