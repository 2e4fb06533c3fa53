"""The first way back to context: asking the teams behind a signal, and answering from one's own outbox."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.pages import paths
from api.pages.answering import see_other
from api.pages.building import outbox, signals
from api.pages.forms import Posted, mistakes, written
from api.pages.parts import FieldError
from api.pages.visits import LearnerVisit, WriterVisit
from api.paging import Cursor
from api.problems import ProblemError
from api.routes.questions import answer as send_back
from api.routes.questions import ask as put_out
from contracts.resources.learning import AnswerIn, AskIn
from contracts.words import Voice

router = APIRouter()
MOST = 4000


@router.post(f"{paths.SIGNALS}/{{signal}}/questions")
def ask(visit: LearnerVisit, signal: Annotated[str, Path(max_length=64)], form: Posted) -> Response:
    """Put a question to the teams behind a signal."""
    text = form.one("text")
    errors = written(text, "text", "Write the question you want to ask", MOST)
    if not errors:
        try:
            put_out(principal=visit.principal, request=visit.request, signal=signal, body=AskIn(text=text))
        except ProblemError as problem:
            if problem.slug != "nobody-to-ask":
                raise
            errors = (FieldError("text", "No note behind this can still be read, so there is nobody to ask"),)
    if errors:
        return visit.wrong(signals.signal_page(visit, signal, text=text, errors=errors))
    return see_other(f"{paths.signal(signal)}#came-back")


@router.get(paths.QUESTIONS)
def questions(visit: WriterVisit, cursor: Cursor = None, sent: Annotated[str, Query(max_length=3)] = "") -> Response:
    """The reader's own outbox."""
    return visit.page(outbox.page(visit, cursor, sent=sent == "yes"))


@router.post(f"{paths.QUESTIONS}/{{question}}/answers")
def answer(visit: WriterVisit, question: Annotated[str, Path(max_length=64)], form: Posted) -> Response:
    """Bring back an answer."""
    text, voice, field = form.one("text"), form.one("voice"), f"question-{question}-"
    errors = written(text, f"{field}text", "Write what you learnt", MOST)
    if voice not in list(Voice):
        errors += (FieldError(f"{field}voice", "Say whose words the answer is in"),)
    if not errors:
        try:
            body = AnswerIn(text=text, voice=Voice(voice), note=None)
            send_back(principal=visit.principal, request=visit.request, question=question, body=body)
        except ProblemError as problem:
            errors = mistakes(problem, dict.fromkeys(("note", "text"), (f"{field}text", "The answer")))
    if errors:
        return visit.wrong(outbox.page(visit, None, (question, text, voice), errors))
    return see_other(f"{paths.QUESTIONS}?sent=yes")
