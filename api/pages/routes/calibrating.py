"""Where a pattern begins: choosing a sample, judging it a few items at a time, setting the cut-off."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.pages import paths
from api.pages.answering import see_other
from api.pages.building import calibration
from api.pages.forms import Form, Posted, mistakes
from api.pages.parts import FieldError
from api.pages.visits import ContextVisit
from api.problems import ProblemError, forbidden
from api.routes.calibration import decide, draw, judge
from contracts.resources.calibration import JudgementIn, JudgementsIn, SampleIn
from contracts.words import CLUSTERED_KINDS, Kind, Scope

router = APIRouter()

Ident = Annotated[str, Path(max_length=64)]
PlaceQuery = Annotated[str, Query(max_length=64)]
TeamQuery = Annotated[str, Query(max_length=200)]
ANSWERS = ("yes", "no", "cannot_tell")


@router.get(paths.CALIBRATIONS)
def calibrations(visit: ContextVisit, place: PlaceQuery = "", team: TeamQuery = "") -> Response:
    """How each kind stands, and the samples there are."""
    return visit.page(calibration.calibrations_page(visit, place or None, team or None))


@router.post(paths.CALIBRATIONS)
def begin(visit: ContextVisit, form: Posted) -> Response:
    """On to the sample of the newest closing run, drawn now if nobody has drawn it."""
    kind, place, team = form.one("kind"), form.one("place")[:64] or None, form.one("team")[:200] or None
    if kind not in CLUSTERED_KINDS:
        errors: tuple[FieldError, ...] = (FieldError("kind", "Choose the kind you will judge"),)
    else:
        try:
            body = SampleIn(kind=Kind(kind), place=None if team else place, team=team)
            return see_other(paths.calibration(draw(visit.principal, body, visit.request).id))
        except ProblemError as problem:
            errors = mistakes(problem, {"kind": ("kind", "This kind")})
    return visit.wrong(calibration.calibrations_page(visit, place, team, kind, errors))


@router.get(f"{paths.CALIBRATIONS}/{{sample}}")
def sample(visit: ContextVisit, sample: Ident) -> Response:
    """The next items to judge."""
    return visit.page(calibration.calibration_page(visit, sample))


@router.post(f"{paths.CALIBRATIONS}/{{sample}}")
def answer(visit: ContextVisit, sample: Ident, form: Posted) -> Response:
    """Take what was answered; what was left out comes again."""
    typed = _typed(form)
    if not typed:
        return visit.wrong(calibration.calibration_page(visit, sample, unanswered=True))
    given = [JudgementIn.model_validate({"item": item, "answer": said}) for item, said in sorted(typed.items())]
    try:
        judge(visit.principal, sample, JudgementsIn(judgements=given), visit.request)
    except ProblemError as problem:
        # Answered in another window, or gone since: neither is on the page that comes next, so it says so at its top.
        fields = {f"judgements.{item}": ("main-content", f"Item {item}") for item in typed}
        return visit.wrong(calibration.calibration_page(visit, sample, mistakes(problem, fields)))
    return see_other(paths.calibration(sample))


def _typed(form: Form) -> dict[int, str]:
    """The answers in a form, by item."""
    found = {}
    for name in form.typed:
        number = name.removeprefix("item-")
        numbered = name.startswith("item-") and number.isascii() and number.isdigit() and len(number) <= 3
        if numbered and int(number) > 0 and form.one(name) in ANSWERS:
            found[int(number)] = form.one(name)
    return found


@router.post(f"{paths.CALIBRATIONS}/{{sample}}/cut-off")
def set_cut_off(visit: ContextVisit, sample: Ident, form: Posted) -> Response:
    """Set the cut-off where people and machine agree best."""
    if not visit.principal.may(Scope.LEARNING_WRITE):
        raise forbidden("Setting the cut-off needs the scope learning:write as well.")
    row = decide(visit.principal, sample, visit.request)
    scale, _, name = calibration.unit_of(visit, row.sample).partition(":")
    return see_other(paths.calibrations(**{scale: name}))
