"""The first way back to context: a question goes to the teams behind a signal, an answer comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api import paging
from api.access import citing_reader, system_of, within
from api.auth import Learner, Principal, SignalsReader, Writer
from api.bodies import documented, posted
from api.openapi import problem_response
from api.problems import ProblemError, forbidden, invalid, not_found
from api.signalling import readable_signal
from contracts.resources.learning import (
    AnswerIn,
    AnswerKept,
    AnswerOut,
    Asked,
    AskedQuestionOut,
    AskedQuestions,
    AskIn,
    QuestionNoteOut,
    QuestionOut,
    QuestionPage,
)
from contracts.words import Scope
from services.learning.application import Learning, NothingBehindError, UnknownError
from services.learning.ports import NoteReference, Reader
from services.learning.queries import QuestionRow

router = APIRouter(prefix="/v1", tags=["questions and answers"])

SourceAsked = Annotated[str | None, Query(max_length=400, description="URI of the source")]
TeamAsked = Annotated[str | None, Query(max_length=200)]
SignalPath = Annotated[str, Path(max_length=64, description="id of a signal")]


@router.post(
    "/signals/{signal}/questions",
    status_code=201,
    summary="Ask the teams behind a signal",
    responses={409: problem_response("no note behind it can still be read, so there is nobody to ask")},
    openapi_extra=documented(AskIn),
)
def ask(
    principal: Learner, signal: SignalPath, body: Annotated[AskIn, Depends(posted(AskIn))], request: Request
) -> Asked:
    """Put a question into the outbox of each contributing source or team, naming only that source's own notes."""
    readable_signal(request, principal, signal)
    learning = system_of(request).learning
    try:
        batch, outboxes = learning.ask(signal, body.text, principal.name)
    except UnknownError as error:
        raise not_found("signal") from error
    except NothingBehindError as error:
        raise ProblemError(409, "nobody-to-ask", "There is nobody to ask", error.mend) from error
    return Asked(id=batch, outboxes=outboxes)


@router.get("/signals/{signal}/questions", summary="What was asked about a signal, and the answers")
def asked(signal: SignalPath, principal: SignalsReader, request: Request) -> AskedQuestions:
    """Every question asked, with the answers in whose voice, never from which note.

    An answer is words from a life: it is read by those who may ask (learning:write) or open notes (context:read). For a
    token with neither the list is empty. An answer goes no further than the notes it is about: it is held back while one of
    them may not come before you, or no longer stands as it did.
    """
    readable_signal(request, principal, signal)
    if not (principal.may(Scope.LEARNING_WRITE) or principal.may(Scope.CONTEXT_READ)):
        return AskedQuestions(items=[], next=None)
    return AskedQuestions(items=asked_about(system_of(request).learning, signal, citing_reader(principal)), next=None)


def asked_about(learning: Learning, about: str, reader: Reader) -> list[AskedQuestionOut]:
    """Questions about a signal or pattern, one per asking, with their answers as a reader may read them."""
    batches: dict[str, list[QuestionRow]] = {}
    for row in learning.queries.asked(about):
        batches.setdefault(row.batch, []).append(row)
    return [
        AskedQuestionOut(
            id=batch,
            text=rows[0].text,
            asked_at=rows[0].asked_at,
            outboxes=len(rows),
            answers=[
                AnswerOut.model_validate(
                    {
                        "id": a.answer,
                        "text": a.text or "",
                        "held_back": a.text is None,
                        "voice": a.voice,
                        "answered_at": a.answered_at,
                    }
                )
                for a in learning.queries.answers([row.question for row in rows], reader)
            ],
        )
        for batch, rows in batches.items()
    ]


@router.get("/questions", summary="The outbox of a source or team")
def outbox(
    principal: Writer,
    request: Request,
    response: Response,
    source: SourceAsked = None,
    team: TeamAsked = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> QuestionPage:
    """Questions for a source's own notes, with its own ids and ways back; read by that source alone.

    A token of one source, team or place reads only what concerns notes of that source, team and place.
    """
    system = system_of(request)
    source, team = whose(principal, source, team, unbound=system.settings.env == "evaluation")
    after = paging.decode(cursor, int, str)
    rows = system.learning.queries.outbox(source, team, after[0] if after else 0, limit + 1)
    following = paging.encode(rows[limit - 1].position, rows[limit - 1].question) if len(rows) > limit else None
    asked = [(row, _own(request, principal, row)) for row in rows[:limit]]
    items = [question_out(row, notes) for row, notes in asked if notes or principal.place is None]
    return QuestionPage(**paging.page(request, response, items, following))


def whose(
    principal: Principal, source: str | None, team: str | None, *, unbound: bool
) -> tuple[str | None, str | None]:
    """The source and team whose outbox is read: those asked for, within those of the principal.

    Raises:
        ProblemError: 422 without either, 403 for another's.
    """
    if source is None and team is None:
        raise invalid(("source", "is missing; name the source (or team) whose questions are wanted"))
    if source is not None and principal.source not in (None, source):
        raise forbidden("source: this token belongs to another source.")
    if team is not None and principal.team not in (None, team):
        raise forbidden("team: this token belongs to another team.")
    if principal.source is None and principal.team is None and not unbound:
        raise forbidden("source: a token must be bound to a source or a team to read an outbox.")
    return source or principal.source, team or principal.team


def _own(request: Request, principal: Principal, row: QuestionRow) -> list[NoteReference]:
    """The notes of a question that this principal may be named: those of its team and in its place."""
    system = system_of(request)
    return [
        reference
        for reference in system.learning.references(row)
        if principal.team in (None, reference.team) and within(system, principal, reference.place)
    ]


def question_out(row: QuestionRow, notes: Sequence[NoteReference]) -> QuestionOut:
    """A question as the asked source sees it."""
    return QuestionOut(
        id=row.question,
        about=row.about,
        place=row.place,
        text=row.text,
        asked_at=row.asked_at,
        team=row.team,
        notes=[QuestionNoteOut(note=one.note, id=one.source_id, return_to=one.return_to) for one in notes],
    )


@router.post(
    "/questions/{question}/answers",
    status_code=201,
    summary="Bring back an answer",
    openapi_extra=documented(AnswerIn),
)
def answer(
    principal: Writer,
    question: Annotated[str, Path(max_length=64, description="id of a question in your outbox")],
    body: Annotated[AnswerIn, Depends(posted(AnswerIn))],
    request: Request,
) -> AnswerKept:
    """Text and voice; a note named here is known to the source alone."""
    system = system_of(request)
    row = system.learning.queries.question(question)
    if row is None or not _asked_of(principal, row, unbound=system.settings.env == "evaluation"):
        raise not_found("question")
    own = {reference.note for reference in _own(request, principal, row)}
    if principal.place is not None and not own:
        raise not_found("question")
    if body.note is not None and body.note not in own:
        raise invalid(("note", "is not one of the notes this question names; leave it out or use one of them"))
    try:
        return AnswerKept(id=system.learning.answer(row, body.text, body.voice, body.note, principal.name))
    except UnknownError as error:
        raise invalid((error.field, error.mend)) from error
    except NothingBehindError as error:
        raise ProblemError(409, "nobody-to-ask", "There is nobody to ask", error.mend) from error


def _asked_of(principal: Principal, row: QuestionRow, *, unbound: bool) -> bool:
    if principal.source is None and principal.team is None:
        return unbound
    return principal.source in (None, row.source) and principal.team in (None, row.team)
