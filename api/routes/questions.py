"""The first way back to context: a question goes to the teams behind a signal, an answer comes back."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api import paging
from api.access import may_see, system_of
from api.auth import Learner, Principal, SignalsReader, Writer
from api.bodies import documented, posted
from api.problems import ProblemError, forbidden, invalid, not_found
from contracts.resources.learning import (
    AnswerIn,
    AnswerKept,
    AnswerOut,
    AskedQuestionOut,
    AskedQuestions,
    AskIn,
    Asked,
    QuestionNoteOut,
    QuestionOut,
    QuestionPage,
)
from services.learning.application import Learning, NothingBehindError, UnknownError
from services.learning.queries import QuestionRow

router = APIRouter(prefix="/v1", tags=["questions and answers"])

SignalPath = Annotated[str, Path(max_length=64, description="id of a signal")]


@router.post(
    "/signals/{signal}/questions",
    status_code=201,
    summary="Ask the teams behind a signal",
    openapi_extra=documented(AskIn),
)
def ask(
    signal: SignalPath, body: Annotated[AskIn, Depends(posted(AskIn))], principal: Learner, request: Request
) -> Asked:
    """Put a question into the outbox of each contributing source or team, naming only that source's own notes."""
    learning = system_of(request).learning
    may_see(request, principal, learning.evidence.place_of(signal), "signal")
    try:
        batch, outboxes = learning.ask(signal, body.text, principal.name)
    except UnknownError as error:
        raise not_found("signal") from error
    except NothingBehindError as error:
        raise ProblemError(409, "nobody-to-ask", "There is nobody to ask", error.mend) from error
    return Asked(id=batch, outboxes=outboxes)


@router.get("/signals/{signal}/questions", summary="What was asked about a signal, and the answers")
def asked(signal: SignalPath, principal: SignalsReader, request: Request) -> AskedQuestions:
    """Every question asked, with the answers in whose voice, never from which note."""
    learning = system_of(request).learning
    may_see(request, principal, learning.evidence.place_of(signal), "signal")
    return AskedQuestions(items=asked_about(learning, signal), next=None)


def asked_about(learning: Learning, about: str) -> list[AskedQuestionOut]:
    """Questions about a signal or pattern, one per asking, with their answers."""
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
                    {"id": a.answer, "text": a.text, "voice": a.voice, "answered_at": a.answered_at}
                )
                for a in learning.queries.answers([row.question for row in rows])
            ],
        )
        for batch, rows in batches.items()
    ]


@router.get("/questions", summary="The outbox of a source or team")
def outbox(
    principal: Writer,
    request: Request,
    response: Response,
    source: Annotated[str | None, Query(max_length=400, description="URI of the source")] = None,
    team: Annotated[str | None, Query(max_length=200)] = None,
    cursor: paging.Cursor = None,
    limit: paging.Limit = 50,
) -> QuestionPage:
    """Questions for a source's own notes, with its own ids and ways back; read by that source alone."""
    if source is None and team is None:
        raise invalid(("source", "is missing; name the source (or team) whose questions are wanted"))
    if source is not None and principal.source not in (None, source):
        raise forbidden("source: this token belongs to another source.")
    if source is None and principal.team != team:
        raise forbidden("team: this token belongs to another team.")
    learning = system_of(request).learning
    after = paging.decode(cursor, int, str)
    rows = learning.queries.outbox(source, team if source is None else None, after[0] if after else 0, limit + 1)
    following = paging.encode(rows[limit - 1].position, rows[limit - 1].question) if len(rows) > limit else None
    items = [question_out(learning, row) for row in rows[:limit]]
    return QuestionPage(**paging.page(request, response, items, following))


def question_out(learning: Learning, row: QuestionRow) -> QuestionOut:
    """A question as the asked source sees it."""
    return QuestionOut(
        id=row.question,
        about=row.about,
        place=row.place,
        text=row.text,
        asked_at=row.asked_at,
        team=row.team,
        notes=[QuestionNoteOut(note=r.note, id=r.source_id, return_to=r.return_to) for r in learning.references(row)],
    )


@router.post(
    "/questions/{question}/answers",
    status_code=201,
    summary="Bring back an answer",
    openapi_extra=documented(AnswerIn),
)
def answer(
    question: Annotated[str, Path(max_length=64, description="id of a question in your outbox")],
    body: Annotated[AnswerIn, Depends(posted(AnswerIn))],
    principal: Writer,
    request: Request,
) -> AnswerKept:
    """Text and voice; a note named here is known to the source alone."""
    learning = system_of(request).learning
    row = learning.queries.question(question)
    if row is None or not _asked_of(principal, row):
        raise not_found("question")
    try:
        return AnswerKept(id=learning.answer(row, body.text, body.voice, body.note, principal.name))
    except UnknownError as error:
        raise invalid((error.field, error.mend)) from error


def _asked_of(principal: Principal, row: QuestionRow) -> bool:
    if principal.source is not None:
        return principal.source == row.source
    return principal.team is None or principal.team == row.team
