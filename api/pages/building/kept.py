"""What is kept of somebody, for them; and making the link or the letter that leads there."""

from __future__ import annotations

import datetime as dt

from fastapi import Request

from api.access import system_of
from api.bootstrap import System
from api.kept_links import SESSION, Sight
from api.kept_views import CHANGES, ask_words, kept_out, labels_of, said_of, shown_words, spoken_words, wanted_by
from api.pages.building.outbox import owner, source_of
from api.pages.kept_page_views import (
    KeptChangeLine,
    KeptLook,
    KeptNoteLine,
    KeptPage,
    KeptSaid,
    LetterFormPage,
)
from api.pages.parts import Choice, FieldError
from api.pages.visits import Visit
from api.pages.wording import REACHES, date_words, moment_words
from contracts.notes import parse_occurred
from contracts.resources.kept import KeptChange, KeptNoteOut, KeptOut
from contracts.words import Reach, Scope


def shown(request: Request, sight: Sight) -> KeptOut:
    """What is kept, as far as a link shows it; one limited to a team or place tells of no other link, whose team is not known."""
    system = system_of(request)
    kept = kept_out(system, system.kept.of(sight.persons, wanted_by(system, sight), sight.source))
    return kept if sight.team is None and sight.place is None else kept.model_copy(update={"shown": []})


def kept_page(request: Request, sight: Sight, errors: tuple[FieldError, ...] = ()) -> KeptPage:
    """The page of what is kept."""
    kept, system = shown(request, sight), system_of(request)
    return KeptPage(
        ends_in=int(SESSION.total_seconds() // 60),
        objects=kept.objects,
        notes=tuple(_note(system, note) for note in kept.notes),
        shown=tuple((_moment(system, one.at), shown_words(one)) for one in kept.shown),
        errors=errors,
    )


def _moment(system: System, at: str) -> dt.datetime:
    return dt.datetime.fromisoformat(at).astimezone(system.settings.zone)


def _note(system: System, note: KeptNoteOut) -> KeptNoteLine:
    def moment(at: str) -> dt.datetime:
        return _moment(system, at)

    occurred = parse_occurred(note.occurred_at)
    narrower = [
        reach for reach in Reach if reach.rank < note.reach.rank and (reach is not Reach.TEAM or note.team is not None)
    ]
    return KeptNoteLine(
        id=note.id,
        source=note.source_name,
        their_id=note.source_id,
        return_to=note.return_to or "",
        occurred=moment_words(occurred.astimezone(system.settings.zone))
        if isinstance(occurred, dt.datetime)
        else date_words(occurred),
        withdrawn=note.state == "withdrawn",
        reach=note.reach,
        reach_set_by=note.reach_set_by,
        matters=note.matters or "",
        out_of_bounds=tuple(note.wants_left_alone),
        said=tuple(KeptSaid(one.text, one.voice, one.out_of_bounds, labels_of(one)) for one in note.statements),
        text=note.text or "",
        changes=tuple(KeptChangeLine(moment(one.at), _what(one), one.by, tuple(said_of(one))) for one in note.changes),
        looks=tuple(KeptLook(moment(one.at), one.opened_by, one.relation, one.reason or "") for one in note.openings),
        asks=tuple((moment(one.at), ask_words(one)) for one in note.asks),
        spoken_of=tuple((moment(one.at), spoken_words(one)) for one in note.spoken_of),
        narrower=() if note.state == "withdrawn" else tuple(Choice(r.value, REACHES[r]) for r in narrower),
    )


def _what(change: KeptChange) -> str:
    return CHANGES[change.what] + (f": {REACHES[change.reach]}" if change.reach else "")


def letter_form(visit: Visit, person: str = "", source: str = "", *errors: FieldError) -> LetterFormPage:
    """The form that makes a link; the lead chooses whose reference it is, a source speaks for its own people."""
    lead = visit.principal.may(Scope.ADMIN)
    registered = visit.system.ingest.registry.sources if lead else ()
    return LetterFormPage(
        owner="" if lead else owner(visit),
        sources=tuple(Choice(one.source, one.name) for one in registered),
        person=person,
        source=source if lead else source_of(visit.principal),
        errors=errors,
    )
