"""Deciding about a pattern: name, confirm, describe, merge, split, belonging, set aside; what was decided, and undoing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Final

from fastapi import APIRouter, Path, Query, Response
from pydantic import ValidationError

from api.pages import paths
from api.pages.answering import see_other
from api.pages.building import curation
from api.pages.curation_views import DecisionField
from api.pages.forms import Form, Posted, mistakes, written
from api.pages.parts import FieldError
from api.pages.visits import ContextVisit, Visit
from api.problems import ProblemError, not_found
from api.routes.curation import belonging, confirm, describe, merge, name, set_aside, split, undo
from contracts.resources.curation import BelongingIn, DescribeIn, MergeIn, NameIn, SplitIn, WhyIn

router = APIRouter()

Ident = Annotated[str, Path(max_length=64)]
Yes = Annotated[str, Query(max_length=3)]
DECISIONS: Final = f"{paths.PATTERNS}/{{pattern}}/decisions"
HISTORY: Final = f"{paths.PATTERNS}/{{pattern}}/history"
CHOSEN: Final = "statement-"
MOST_NAME, MOST_WORDS = 120, 2000
FIELDS: Final = {
    "name": ("name", "The name"),
    "description": ("description", "What it is"),
    "inclusion": ("inclusion", "What belongs in it"),
    "exclusion": ("exclusion", "What does not"),
    "other": ("other", "The other pattern"),
    "statements": ("statements", "The statements"),
    "statement": ("statements", "The statement"),
    "reason": ("aside-reason", "The reason"),
    "pattern": ("name", "The pattern"),
}
MAY_SEEM: Final = "may name somebody"


@router.get(DECISIONS)
def forms(visit: ContextVisit, pattern: Ident, behind: Yes = "") -> Response:
    """The forms."""
    return visit.page(curation.curation_page(visit, pattern, look=behind == "yes"))


@router.post(DECISIONS)
def decide(visit: ContextVisit, pattern: Ident, form: Posted) -> Response:
    """Take one decision."""
    act = form.one("act")
    if act not in TAKEN:
        raise not_found("decision")
    typed = DecisionField(
        name=form.one("name"),
        description=form.one("description"),
        inclusion=form.one("inclusion"),
        exclusion=form.one("exclusion"),
        other=form.one("other"),
        reason=form.one("reason"),
        act=act,
        sure=form.ticked("sure"),
        chosen=frozenset(key.removeprefix(CHOSEN) for key in form.typed if key.startswith(CHOSEN)),
    )
    errors = _missing(typed, form)
    may_seem = False
    if not errors:
        try:
            TAKEN[act](visit, pattern, typed)
        except ProblemError as problem:
            errors = mistakes(problem, FIELDS)
            may_seem = any(MAY_SEEM in mend for _, mend in problem.fields)
        except ValidationError:
            errors = (FieldError("name", "Something in the form is too long; shorten it"),)
    if errors:
        look = form.ticked("behind")
        view = curation.curation_page(visit, pattern, look=look, typed=typed, errors=errors, may_seem=may_seem)
        return visit.wrong(view)
    return see_other(f"{paths.decided(pattern)}?saved=yes")


def _missing(typed: DecisionField, form: Form) -> tuple[FieldError, ...]:
    """What is to be mended before anything is decided."""
    if typed.act == "name":
        return written(typed.name, "name", "Write the name", MOST_NAME)
    if typed.act == "describe":
        return tuple(
            FieldError(field, f"Shorten it to {MOST_WORDS:,} characters")
            for field in ("description", "inclusion", "exclusion")
            if len(form.one(field)) > MOST_WORDS
        )
    if typed.act == "merge" and not typed.other:
        return (FieldError("other", "Choose the pattern that says the same"),)
    if typed.act == "aside":
        return written(typed.reason, "aside-reason", "Say why it is set aside", MOST_WORDS)
    if typed.act in ("split", "bar", "belongs") and not typed.chosen:
        return (FieldError("near" if typed.act == "belongs" else "statements", "Choose the statements it is about"),)
    return ()


def _name(visit: Visit, pattern: str, typed: DecisionField) -> None:
    body = NameIn(name=typed.name, sure=typed.sure, reason=typed.reason)
    name(principal=visit.principal, request=visit.request, pattern_id=pattern, body=body)


def _confirm(visit: Visit, pattern: str, typed: DecisionField) -> None:
    confirm(principal=visit.principal, request=visit.request, pattern_id=pattern, body=WhyIn(reason=typed.reason))


def _describe(visit: Visit, pattern: str, typed: DecisionField) -> None:
    body = DescribeIn(
        description=typed.description,
        inclusion=typed.inclusion,
        exclusion=typed.exclusion,
        sure=typed.sure,
        reason=typed.reason,
    )
    describe(principal=visit.principal, request=visit.request, pattern_id=pattern, body=body)


def _merge(visit: Visit, pattern: str, typed: DecisionField) -> None:
    body = MergeIn(other=typed.other, reason=typed.reason)
    merge(principal=visit.principal, request=visit.request, pattern_id=pattern, body=body)


def _split(visit: Visit, pattern: str, typed: DecisionField) -> None:
    body = SplitIn(statements=sorted(typed.chosen), reason=typed.reason)
    split(principal=visit.principal, request=visit.request, pattern_id=pattern, body=body)


def _aside(visit: Visit, pattern: str, typed: DecisionField) -> None:
    set_aside(principal=visit.principal, request=visit.request, pattern_id=pattern, body=WhyIn(reason=typed.reason))


def _belonging(*, belongs: bool) -> Callable[[Visit, str, DecisionField], None]:
    def take(visit: Visit, pattern: str, typed: DecisionField) -> None:
        for statement in sorted(typed.chosen):
            body = BelongingIn(statement=statement, belongs=belongs, reason=typed.reason)
            belonging(principal=visit.principal, request=visit.request, pattern_id=pattern, body=body)

    return take


TAKEN: Final[dict[str, Callable[[Visit, str, DecisionField], None]]] = {
    "name": _name,
    "confirm": _confirm,
    "describe": _describe,
    "merge": _merge,
    "split": _split,
    "aside": _aside,
    "bar": _belonging(belongs=False),
    "belongs": _belonging(belongs=True),
}


@router.get(HISTORY)
def decided(visit: ContextVisit, pattern: Ident, saved: Yes = "") -> Response:
    """Who decided what, when and why."""
    return visit.page(curation.history_page(visit, pattern, saved=saved == "yes"))


@router.post("/decisions/{curation_id}/undo")
def take_back(visit: ContextVisit, curation_id: Ident, form: Posted) -> Response:
    """Undo a decision."""
    found = visit.system.patterns.decision(curation_id)
    if found is None:
        raise not_found("decision")
    reason = form.one("reason")
    errors: tuple[FieldError, ...] = ()
    try:
        body = WhyIn(reason=reason[:MOST_WORDS])
        undo(principal=visit.principal, request=visit.request, curation=curation_id, body=body)
    except ProblemError as problem:
        errors = mistakes(problem, {"curation": (f"decision-{curation_id}", "This decision")})
    if errors:
        return visit.wrong(curation.history_page(visit, found.pattern, saved=False, errors=errors))
    return see_other(f"{paths.decided(found.pattern)}?saved=yes")
