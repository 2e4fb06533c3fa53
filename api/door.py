"""Between the ingest service and HTTP: who posts, what a refusal answers, and what a kept note answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fastapi import Request

from api.access import system_of
from api.auth import Principal
from api.bodies import flaws, shaped
from api.problems import ProblemError, forbidden, invalid, not_found
from contracts.events import NoteBody, Statement
from contracts.notes import NoteIn
from contracts.resources.notes import BatchAnswer, BatchItem, Doubt, NoteKept, StatementKept
from contracts.resources.problems import Problem
from services.foundation.log import Outcome
from services.ingest.answers import Answer, Kept
from services.ingest.application import Ingest
from services.ingest.domain import Poster
from services.ingest.errors import (
    ErasedError,
    IngestError,
    InvalidNoteError,
    NoRelationError,
    NotAgreedError,
    NotAllowedError,
    NotMergedError,
    NotNarrowerError,
    ObjectedError,
    OtherBodyError,
    OtherPersonError,
    OwnAskError,
    RestrictedError,
    UnknownAskError,
    UnknownNoteError,
    WithdrawnError,
)

Item = NoteIn | ProblemError
"""One item of what was posted: a note, or why it is none."""


def ingest_of(request: Request) -> Ingest:
    """The front door of the system behind a request."""
    return system_of(request).ingest


def poster_of(principal: Principal) -> Poster:
    """The principal as a poster."""
    return Poster(principal.name, principal.source, principal.place, principal.team)


def problem_of(error: IngestError) -> ProblemError:
    """The problem that a refusal answers with."""
    if isinstance(error, InvalidNoteError):
        return invalid(*error.fields)
    if isinstance(error, NotAllowedError):
        return forbidden(str(error))
    if isinstance(error, UnknownNoteError):
        return not_found("note")
    if isinstance(error, UnknownAskError):
        return not_found("ask")
    status, slug, title, detail, fields = _PROBLEMS[type(error)]
    return ProblemError(status, slug, title, detail, fields)


_PROBLEMS: dict[type[IngestError], tuple[int, str, str, str, tuple[tuple[str, str], ...]]] = {
    OtherBodyError: (
        409,
        "other-body",
        "Posted before with another body",
        "id: this (source, id) was posted with another body. To amend it, PUT it to /v1/sources/{source}/notes/{id}.",
        (("id", "is taken; amend by PUT"),),
    ),
    OtherPersonError: (
        409,
        "other-person",
        "A note about another person",
        "person: this (source, id) is a note about another person. Withdraw it and post this one under a new id.",
        (("person", "is not the one it was posted with"),),
    ),
    WithdrawnError: (
        409,
        "withdrawn",
        "The note was withdrawn",
        "id: this note was withdrawn and stays so. Post what now holds under a new id.",
        (("id", "is of a withdrawn note; use a new one"),),
    ),
    RestrictedError: (
        422,
        "restricted",
        "A restricted record is not taken",
        "restricted: nothing of a restricted record (adoption, protected address, sealed) is taken or kept here. Keep the "
        "note in its own system, leave such records out of what is sent, and withdraw what was sent of it before.",
        (("restricted", "says that its record is restricted; leave the note out"),),
    ),
    ObjectedError: (
        409,
        "objected",
        "The person objects",
        "reach: the person objects to any use of what they said, so nothing of it is widened. They can lift that themselves.",
        (("reach", "cannot be widened while the person objects"),),
    ),
    NotNarrowerError: (
        422,
        "not-narrower",
        "Not narrower",
        "reach: here it can only be narrowed, and to a team only if the note names one. To widen it, speak to whoever wrote it.",
        (("reach", "is not narrower than it is now; choose a narrower one"),),
    ),
    NotMergedError: (
        409,
        "not-merged",
        "These two were not merged",
        "one, other: just these two were not merged, or were parted since. Give the two as they were given to merge them.",
        (),
    ),
    NotAgreedError: (
        422,
        "not-agreed",
        "A wider reach needs agreement",
        "agreed_by, agreed_at: a wider reach needs the person's word; say who agreed and when.",
        (("agreed_by", "is needed to widen"), ("agreed_at", "is needed to widen")),
    ),
    NoRelationError: (
        403,
        "no-relation",
        "No relation to this note",
        "note: it is not your team's, and its owner has not granted it for this question. Ask the owner (POST "
        "/v1/opening-asks), or send break_glass: true, of which the data-protection lead and the source are told at once.",
        (("break_glass", "is not true; ask the note's owner first, or say so"),),
    ),
    OwnAskError: (
        403,
        "own-ask",
        "Nobody grants what they asked for",
        "grant: you asked for this yourself; somebody else of the source must grant it.",
        (),
    ),
    ErasedError: (
        410,
        "erased",
        "Erased",
        "id: this note is gone: its person was erased, or it was kept as long as it may be. A new note needs a new id.",
        (),
    ),
}


def note_item(value: object, *, escapes: bool) -> Item:
    """A parsed value as a note, or why it is none; `escapes` as `flaws` takes it."""
    found = flaws(value, escapes=escapes)
    if found:
        return invalid(*found)
    try:
        return shaped(NoteIn, value)
    except ProblemError as problem:
        return problem


def statements_of(statements: Sequence[Statement]) -> list[StatementKept]:
    """Statements as answers show them: without their words."""
    return [
        StatementKept(
            id=s.id,
            kind=s.kind,
            inferred=s.inferred,
            confidence=s.confidence,
            voice=s.voice,
            out_of_bounds=s.out_of_bounds,
            review=doubts_of(s),
        )
        for s in statements
    ]


def doubts_of(statement: Statement) -> list[Doubt]:
    """Where in a statement a name may stand, for the one who sent it."""
    return [Doubt(start=span.start, end=span.end) for span in statement.review]


def kept_of(body: NoteBody) -> NoteKept:
    """The answer to a note that was taken in."""
    return NoteKept(
        id=body.note,
        source=body.source,
        source_id=body.source_id,
        week=body.week,
        home=body.home,
        reach=body.reach,
        reach_set_by=body.reach_set_by,
        statements=statements_of(body.statements),
    )


def record_one(ingest: Ingest, item: Item, poster: Poster, *, amend: bool = False) -> tuple[int, NoteKept]:
    """Take one note in: its status and its answer.

    Raises:
        ProblemError: why not.
    """
    (answer,) = ingest.record([sound(ingest, item, poster)], poster, amend=amend)
    return answered(ingest, answer)


def sound(ingest: Ingest, item: Item, poster: Poster) -> NoteIn:
    """The note, if what was posted is one.

    Raises:
        ProblemError: it is none, which is counted for its source.
    """
    if isinstance(item, ProblemError):
        ingest.count_refused(poster.source, Counter([_reason(item)]))
        raise item
    return item


def answered(ingest: Ingest, answer: Answer) -> tuple[int, NoteKept]:
    """The status and the answer to what became of a note.

    Raises:
        ProblemError: it was refused.
    """
    if not isinstance(answer, Kept):
        raise problem_of(answer)
    try:
        return _status(answer), kept_of(ingest.first_answer(answer))
    except IngestError as error:  # erased between the two
        raise problem_of(error) from None


def record_many(ingest: Ingest, items: Sequence[Item], poster: Poster) -> BatchAnswer:
    """Take many notes in, each by itself."""
    flawed = Counter(_reason(item) for item in items if isinstance(item, ProblemError))
    if flawed:
        ingest.count_refused(poster.source, flawed)
    notes = [(index, item) for index, item in enumerate(items) if isinstance(item, NoteIn)]
    answers = dict(zip((index for index, _ in notes), ingest.record([note for _, note in notes], poster), strict=True))
    return BatchAnswer(items=[_result(index, item, answers.get(index)) for index, item in enumerate(items)])


def _reason(problem: ProblemError) -> str:
    """What a note that had not the shape of one is counted by: the field, if it is one of a note's."""
    field = problem.fields[0][0].split(".")[0] if problem.fields else ""
    return f"invalid: {field}" if field in NoteIn.model_fields else "invalid: body"


def _status(kept: Kept) -> int:
    return 201 if kept.outcome is Outcome.CREATED else 200


def _result(index: int, item: Item, answer: Answer | None) -> BatchItem:
    if isinstance(answer, Kept):
        return BatchItem(index=index, status=_status(answer), id=answer.note)
    problem = item if isinstance(item, ProblemError) else problem_of(answer or IngestError())
    return BatchItem(index=index, status=problem.status, problem=Problem.model_validate(problem.body()))
