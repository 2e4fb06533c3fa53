"""What is kept of somebody, as it is given: as JSON, and as a plain text that can be read aloud."""

from __future__ import annotations

from api.access import within
from api.auth import Principal
from api.bootstrap import System
from api.kept_links import Sight
from api.pages.wording import OWN_VOICES, REACHES, RELATIONS
from contracts.events import NoteBody
from contracts.resources.kept import (
    KeptAsk,
    KeptBefore,
    KeptChange,
    KeptNoteOut,
    KeptOpening,
    KeptOut,
    KeptShownOut,
    KeptSpoken,
    KeptStatement,
)
from contracts.words import Voice
from services.ingest.history import NoteState
from services.ingest.kept import Kept, KeptNote, Wanted

CHANGES = {
    "recorded": "written down",
    "amended": "changed",
    "withdrawn": "taken back: used for nothing since",
    "reach": "how far it may travel was changed",
    "objection": "you objected to its use",
    "objection_lifted": "you no longer objected",
}


CAME = {
    "waiting": "not answered yet",
    "granted": "granted",
    "ended": "granted, and over by now",
    "declined": "declined, or taken back",
}


SHOWN = {"link_made": "a link to it was made", "link_used": "a link to it was used", "export": "it was taken as a copy"}


def wanted_by(system: System, sight: Sight) -> Wanted:
    """Which notes a link shows."""
    limits = Principal("the person", place=sight.place)

    def wanted(state: NoteState) -> bool:
        body = state.body
        own = sight.source in (None, body.source) and sight.team in (None, body.team)
        return own and within(system, limits, body.place or body.home)

    return wanted


def kept_out(system: System, kept: Kept) -> KeptOut:
    """What is kept, as it is given."""
    own = frozenset(note.state.body.note for note in kept.notes)
    return KeptOut(
        made_at=system.clock().isoformat(timespec="seconds"),
        objects=kept.objects,
        notes=[_note(system, note, own) for note in kept.notes],
        shown=[KeptShownOut(at=one.at, how=one.how, by=one.by) for one in kept.shown],
    )


def _spoken_of(system: System, note: str, own: frozenset[str]) -> list[KeptSpoken]:
    return [
        KeptSpoken(
            at=one.at,
            what="reading" if one.voice is None else "answer",
            text=one.text,
            voice=None if one.voice is None else Voice(one.voice),
            by=one.by,
        )
        for one in system.learning.queries.spoken_of(note, own)
    ]


def spoken_words(one: KeptSpoken) -> str:
    """What was said of a note, in a line for its person."""
    if one.text is None:
        return f"It speaks of others as well: ask whoever keeps it ({one.what}, by {one.by})"
    return f"{one.text} ({OWN_VOICES[one.voice] if one.voice else 'a reading'}, by {one.by})"


def _note(system: System, note: KeptNote, own: frozenset[str]) -> KeptNoteOut:
    body = note.state.body
    return KeptNoteOut(
        id=body.note,
        source=body.source,
        source_name=system.ingest.registry.sources.declared(body.source).name,
        source_id=body.source_id,
        occurred_at=body.occurred_at,
        recorded_at=note.state.recorded_at.isoformat(timespec="seconds"),
        place=body.place,
        team=body.team,
        state="withdrawn" if note.state.withdrawn else "recorded",
        reach=note.state.reach,
        reach_set_by=note.state.reach_set_by,
        return_to=body.return_to,
        language=body.language,
        matters=body.matters,
        wants_left_alone=list(body.out_of_bounds),
        text=body.text,
        statements=_statements(body),
        changes=[
            KeptChange.model_validate(
                {
                    "at": one.at.isoformat(timespec="seconds"),
                    "what": one.what,
                    "reach": one.reach,
                    "by": one.by,
                    "agreed_by": one.agreed_by,
                    "agreed_at": one.agreed_at,
                    "reason": one.reason,
                    "before": None if one.before is None else _before(one.before),
                }
            )
            for one in note.changes
        ],
        openings=[
            KeptOpening(
                at=one.opening.at, opened_by=one.opening.opened_by, relation=one.opening.relation, reason=one.reason
            )
            for one in note.openings
        ],
        asks=[
            KeptAsk.model_validate(
                {
                    "at": one.ask.asked.at,
                    "asked_by": one.ask.asked.asked_by,
                    "reason": one.reason,
                    "state": one.came,
                }
            )
            for one in note.asks
        ],
        spoken_of=_spoken_of(system, body.note, own),
    )


def _statements(body: NoteBody) -> list[KeptStatement]:
    wanted = set(KeptStatement.model_fields)
    said = (one.model_dump(include=wanted) for one in body.statements)
    return [
        KeptStatement.model_validate(one | {"actors": list(one["actors"]), "factors": list(one["factors"])})
        for one in said
    ]


def _before(body: NoteBody) -> KeptBefore:
    return KeptBefore(
        occurred_at=body.occurred_at,
        place=body.place,
        team=body.team,
        return_to=body.return_to,
        language=body.language,
        matters=body.matters,
        wants_left_alone=list(body.out_of_bounds),
        text=body.text,
        statements=_statements(body),
    )


def ask_words(one: KeptAsk) -> str:
    """An ask to open a note, in a line for its person."""
    return f"{one.asked_by} asked to read it whole ({CAME[one.state]})" + (f": {one.reason}" if one.reason else "")


def shown_words(one: KeptShownOut) -> str:
    """That what is kept was put before somebody, in a line for the person."""
    return f"{SHOWN[one.how]} (by {one.by})"


def labels_of(said: KeptStatement) -> str:
    """Who and what is in a statement, as its source put it; empty where it put nothing."""
    parts = (("Who is in it", said.actors), ("What is in it", said.factors))
    return ". ".join(f"{what}: {', '.join(labels)}" for what, labels in parts if labels)


def said_of(change: KeptChange) -> list[str]:
    """What a change says besides what it was: who agreed, why, and every word that stood there before."""
    found = []
    if change.agreed_by:
        found.append(f"Agreed to by {change.agreed_by}" + (f", {change.agreed_at}" if change.agreed_at else ""))
    found += [f"Because: {change.reason}"] if change.reason else []
    if change.before is not None:
        before = change.before
        found += [f"What mattered to you, before: {before.matters}"] if before.matters else []
        found += [f"What you wanted left alone, before: {phrase}" for phrase in before.wants_left_alone]
        for said in before.statements:
            labels = labels_of(said)
            found.append(f"It said before: {said.text}" + (f" ({labels})" if labels else ""))
        found += [f"As it was written before: {before.text}"] if before.text else []
    return found


def as_text(kept: KeptOut) -> str:
    """What is kept as plain text."""
    lines = ["What is kept of what you said", f"As of {kept.made_at}", ""]
    if kept.objects:
        lines += ["You object to any further use: all of it is only for those in each relationship.", ""]
    if not kept.notes:
        lines += ["Nothing is kept."]
    for number, note in enumerate(kept.notes, 1):
        lines += [*_lines(number, note), ""]
    if kept.shown:
        lines += ["Who was shown this", *(f"   {one.at}: {shown_words(one)}" for one in kept.shown), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(number: int, note: KeptNoteOut) -> list[str]:
    found = [
        f"{number}. {note.source_name}, its note {note.source_id}, of {note.occurred_at}"
        + (" (taken back)" if note.state == "withdrawn" else ""),
        f"   May inform: {REACHES[note.reach]}",
    ]
    found += [f"   In its own system: {note.return_to}"] if note.return_to else []
    found += [f"   What matters to you: {note.matters}"] if note.matters else []
    found += [f"   What you want left alone: {phrase}" for phrase in note.wants_left_alone]
    for said in note.statements:
        found.append(f"   - {said.text}")
        aside = "; nothing is made from it" if said.out_of_bounds else ""
        found.append(f"     ({OWN_VOICES[said.voice]}{aside})")
        labels = labels_of(said)
        found += [f"     {labels}"] if labels else []
    found += [f"   As it was written: {note.text}"] if note.text else []
    for change in note.changes:
        reach = f": {REACHES[change.reach]}" if change.reach else ""
        found.append(f"   {change.at}: {CHANGES[change.what]}{reach} (by {change.by})")
        found += [f"      {line}" for line in said_of(change)]
    for one in note.openings:
        found.append(
            f"   {one.at}: read whole by {one.opened_by}, {RELATIONS[one.relation]}. {one.reason or ''}".rstrip()
        )
    found += [f"   {one.at}: {ask_words(one)}" for one in note.asks]
    found += [f"   {said.at}: said of it: {spoken_words(said)}" for said in note.spoken_of]
    return found
