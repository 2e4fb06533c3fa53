"""The codebook, out and in, and samples that two people code."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.codebooks import read_codebook
from api.pages import paths
from api.pages.answering import see_other
from api.pages.building.codebook import codebook_page
from api.pages.building.samples import sample_page, samples_page
from api.pages.curation_views import SampleField
from api.pages.forms import Posted, mistakes, written
from api.pages.parts import FieldError
from api.pages.visits import ContextVisit, PatternsVisit
from api.paging import Cursor
from api.pattern_views import asked
from api.problems import ProblemError
from api.routes.codebook import from_table, read_out, rows_of
from api.routes.samples import code, draw
from contracts.resources.curation import CodesIn, SampleIn
from contracts.words import CLUSTERED_KINDS, Kind

router = APIRouter()

Ident = Annotated[str, Path(max_length=64)]
PlaceQuery = Annotated[str, Query(max_length=64)]
MOST_TABLE = 500_000
MOST_NAME = 120
NONE = "none"
CODED = "statement-"


@router.get(paths.CODEBOOK)
def codebook(visit: PatternsVisit, place: PlaceQuery = "") -> Response:
    """The codebook of a place."""
    return visit.page(codebook_page(visit, place or None))


@router.post(paths.CODEBOOK)
def read_in(visit: ContextVisit, form: Posted, place: PlaceQuery = "") -> Response:
    """Read a codebook in, pasted as a table."""
    text = form.one("table")
    errors = written(text, "table", "Paste the table", MOST_TABLE)
    read = None
    if not errors:
        try:
            body = from_table(text.encode())
            seen = asked(visit.request, visit.principal, visit.place(place or None), None)
            rows = [rows_of(row) for row in body.entries]
            found = read_codebook(visit.request, visit.principal, seen, rows, "", sure=form.ticked("sure"))
            read = read_out(found)
        except ProblemError as problem:
            if problem.status != 422:
                raise
            errors = tuple(FieldError("table", f"{field}: {mend}") for field, mend in problem.fields)
    view = codebook_page(visit, place or None, read=read, text=text, errors=errors)
    return visit.wrong(view) if errors else visit.page(view)


@router.get(paths.SAMPLES)
def samples(visit: ContextVisit, place: PlaceQuery = "", cursor: Cursor = None) -> Response:
    """The samples of a place."""
    return visit.page(samples_page(visit, place or None, cursor=cursor))


@router.post(paths.SAMPLES)
def draw_one(visit: ContextVisit, form: Posted, place: PlaceQuery = "") -> Response:
    """Draw a sample."""
    typed = SampleField(form.one("kind"), form.one("size"), form.one("first"), form.one("second"))
    errors = written(typed.first, "first", "Name the first of the two", MOST_NAME)
    errors += written(typed.second, "second", "Name the second of the two", MOST_NAME)
    if typed.kind not in CLUSTERED_KINDS:
        errors += (FieldError("kind", "Choose the kind of statement"),)
    if not typed.size.isdigit() or not 10 <= int(typed.size[:4]) <= 200:
        errors += (FieldError("size", "Write a number from 10 to 200"),)
    if not errors:
        try:
            body = SampleIn(kind=Kind(typed.kind), size=int(typed.size), coders=[typed.first, typed.second])
            made = draw(principal=visit.principal, body=body, request=visit.request, place=visit.place(place or None))
            return see_other(paths.sample(made.id))
        except ProblemError as problem:
            names = {"coders": "second", "kind": "kind", "size": "size"}
            errors = mistakes(problem, {field: (at, field.capitalize()) for field, at in names.items()})
    return visit.wrong(samples_page(visit, place or None, typed, errors))


@router.get(f"{paths.SAMPLES}/{{sample}}")
def sample(visit: ContextVisit, sample: Ident) -> Response:
    """One sample."""
    return visit.page(sample_page(visit, sample))


@router.post(f"{paths.SAMPLES}/{{sample}}")
def code_it(visit: ContextVisit, sample: Ident, form: Posted) -> Response:
    """Say of every statement where it belongs."""
    chosen = {key.removeprefix(CODED): value for key, value in form.typed.items() if key.startswith(CODED)}
    missing = [statement for statement, value in chosen.items() if not value]
    errors = tuple(FieldError(f"{CODED}{statement}", "Choose a pattern, or none") for statement in missing)
    if not errors:
        try:
            codes = {statement: None if value == NONE else value[:64] for statement, value in chosen.items()}
            code(principal=visit.principal, sample=sample, body=CodesIn(codes=codes), request=visit.request)
            return see_other(paths.sample(sample))
        except ProblemError as problem:
            errors = mistakes(problem, dict.fromkeys(("codes", "coder"), ("main-content", "This sample")))
    return visit.wrong(sample_page(visit, sample, chosen, errors))
