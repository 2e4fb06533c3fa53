"""A conversation written down here: what was typed as a note, and where each thing said then stands."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta
from typing import Any, Final

from api.auth import Principal
from api.door import poster_of
from api.pages import paths
from api.pages.building.notes import placed, statement_line
from api.pages.building.outbox import scheme_of, source_of
from api.pages.context_views import ConversationPage, ConversationSavedPage
from api.pages.forms import Form
from api.pages.parts import Choice, FieldError, StatementField
from api.pages.places import place_names
from api.pages.visits import Visit
from api.problems import ProblemError, not_found
from contracts.events import Redaction
from contracts.words import CLUSTERED_KINDS, Reach, Voice
from services.ingest.errors import IngestError

MOST_BLOCKS: Final = 30
MOST_TEXT: Final = 20_000
LOOKS_FOR: Final = timedelta(seconds=20)
"""How long the page looks again by itself: what is placed at all is placed within a second."""
BLOCK: Final = re.compile(r"statement-([1-9][0-9]?)-text")
FIELDS: Final = {
    "person": ("person", "Who it is about"),
    "person_scheme": ("person", "Who it is about"),
    "occurred_at": ("occurred_at", "When it was"),
    "place": ("place", "Where they live"),
    "reach": ("reach", "How far it may travel"),
    "team": ("reach", "How far it may travel"),
    "matters": ("matters", "What matters to them"),
}
"""A note's fields -> those of the form, and what the form calls them."""
NO_TEAM: Final = "Choose how far it may travel: you are in no team here, so it cannot stay with one"
NOT_AGREED: Final = "Tick this if the person said so. If they did not, it may travel no further than your team"


def read_form(form: Form, once: str) -> ConversationPage:
    """What was typed, as the form shows it again; `places` and `errors` are still empty."""
    blocks = [int(found[1]) for found in map(BLOCK.fullmatch, form.typed) if found]
    count = min(max(blocks, default=1), MOST_BLOCKS)
    return ConversationPage(
        once=once,
        places=(),
        statements=tuple(_block(form, at) for at in range(1, count + 1)),
        person=form.one("person"),
        occurred_at=form.one("occurred_at"),
        place=form.one("place"),
        reach=form.one("reach"),
        person_agreed=form.ticked("person_agreed"),
        matters=form.one("matters"),
        out_of_bounds=form.one("out_of_bounds"),
        known_names=form.one("known_names"),
    )


def _block(form: Form, at: int) -> StatementField:
    prefix = f"statement-{at}-"
    return StatementField(
        text=form.one(f"{prefix}text"),
        kind=form.one(f"{prefix}kind"),
        voice=form.one(f"{prefix}voice"),
        may_quote=form.ticked(f"{prefix}may_quote"),
    )


def places_of(visit: Visit) -> tuple[Choice, ...]:
    """Where the person may live: the reader's own place and what lies in it, by name."""
    names = place_names(visit.system)
    own = visit.principal.place
    codes = visit.system.ingest.places_within(own) if own else sorted(names)
    return tuple(Choice(code, names[code]) for code in sorted(codes, key=lambda code: names[code]))


def mistakes_in(typed: ConversationPage, principal: Principal) -> tuple[FieldError, ...]:
    """What is to be mended before a conversation can be kept."""
    found: list[FieldError] = []
    if not typed.person:
        found.append(FieldError("person", "Give the reference you use for this person"))
    if not typed.occurred_at:
        found.append(FieldError("occurred_at", "Give the day it happened"))
    said = [(at, one) for at, one in enumerate(typed.statements, 1) if one != StatementField()]
    for at, one in said or [(1, StatementField())]:
        found += _block_mistakes(f"statement-{at}-", one)
    if not typed.reach and principal.team is None:
        found.append(FieldError("reach", NO_TEAM))
    elif typed.reach and typed.reach not in list(Reach):
        found.append(FieldError("reach", "Choose one of the four"))
    elif typed.reach == Reach.TEAM and principal.team is None:
        found.append(FieldError("reach", NO_TEAM))
    elif typed.reach in (Reach.PLACE, Reach.COUNTRY) and not typed.person_agreed:
        found.append(FieldError("person_agreed", NOT_AGREED))
    for field in ("matters", "out_of_bounds"):
        if len(getattr(typed, field)) > MOST_TEXT:
            found.append(FieldError(field, f"Shorten it to {MOST_TEXT:,} characters or fewer"))
    return tuple(found)


def _block_mistakes(prefix: str, one: StatementField) -> list[FieldError]:
    found = []
    if not one.text:
        found.append(FieldError(f"{prefix}text", "Write what was said"))
    elif len(one.text) > MOST_TEXT:
        found.append(FieldError(f"{prefix}text", f"Shorten it to {MOST_TEXT:,} characters or fewer"))
    if one.kind not in CLUSTERED_KINDS:
        found.append(FieldError(f"{prefix}kind", "Choose what it is"))
    if one.voice not in list(Voice):
        found.append(FieldError(f"{prefix}voice", "Say whose words these are"))
    return found


def as_note(typed: ConversationPage, principal: Principal) -> dict[str, Any]:
    """What was typed, as a note is posted. Silence about reach stays silence: the door then keeps it with the team."""
    said = [one for one in typed.statements if one.text]
    note: dict[str, Any] = {
        "source": source_of(principal),
        "id": typed.once,
        "person": typed.person,
        "person_scheme": scheme_of(principal),
        "occurred_at": typed.occurred_at,
        "place": typed.place or principal.place,
        "team": principal.team,
        "reach": typed.reach or None,
        "matters": typed.matters or None,
        "out_of_bounds": [line.strip() for line in typed.out_of_bounds.split("\n") if line.strip()],
        "known_names": [name.strip() for name in re.split(r"[,\n]", typed.known_names) if name.strip()],
        "statements": [
            {"kind": one.kind, "voice": one.voice, "text": one.text, "may_quote": one.may_quote} for one in said
        ],
    }
    return {name: value for name, value in note.items() if value not in (None, [])}


def fields_of(problem: ProblemError, typed: ConversationPage) -> dict[str, tuple[str, str]]:
    """The note's fields that a problem names -> those of the form."""
    kept = [at for at, one in enumerate(typed.statements, 1) if one.text]
    fields = dict(FIELDS)
    for name, _ in problem.fields:
        parts = name.split(".")
        if parts[0] == "statements" and len(parts) == 3 and parts[1].isdigit() and int(parts[1]) < len(kept):
            fields[name] = (f"statement-{kept[int(parts[1])]}-{parts[2]}", "What was said")
        elif parts[0] == "out_of_bounds":
            fields[name] = ("out_of_bounds", "What should be left alone")
        elif parts[0] == "known_names":
            fields[name] = ("known_names", "Names to hide")
    return fields


def saved_page(visit: Visit, note: str) -> ConversationSavedPage:
    """Where each thing said stands for now: for the one who wrote it down, and as others would read it.

    Raises:
        ProblemError: 404 unless this reader wrote it down here.
    """
    try:
        state = visit.system.ingest.state_for(note, poster_of(visit.principal))
    except IngestError:
        raise not_found("conversation") from None
    body = state.body
    if body.source != source_of(visit.principal) or body.recorded_by != visit.principal.name or state.withdrawn:
        raise not_found("conversation")
    counted = state.reach is not Reach.RELATIONSHIP
    places = placed(visit, note)
    unheard = {one.id for one in body.statements if counted and not one.out_of_bounds and one.id not in places}
    return ConversationSavedPage(
        address=paths.conversation(note),
        waits=bool(unheard) and visit.system.clock() - state.recorded_at < LOOKS_FOR,
        reach=state.reach,
        counted=counted,
        statements=tuple(
            dataclasses.replace(line, waiting=line.waiting or one.id in unheard)
            for one, line in (
                (one, statement_line(visit, one, hidden(one.text, (*one.redactions, *one.review)), places))
                for one in body.statements
            )
        ),
    )


def hidden(text: str, spans: tuple[Redaction, ...]) -> str:
    """A text as others read it: what was to be hidden stands as its type in brackets."""
    for span in sorted(spans, key=lambda one: one.start, reverse=True):
        text = f"{text[: span.start]}[{span.type}]{text[span.end :]}"
    return text
