"""Every text that is kept of a note: what it says, whatever it said before, and the words kept beside it.

A subject-access export shows all of it, so whoever is named in any of it must be found there, and can be masked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from contracts.events import Event, NoteBody, NoteMasked, NoteWithdrawn, ReachChanged
from services.foundation.log import Envelope


def hidden_in(note: str, past: Iterable[Envelope]) -> tuple[str, ...]:
    """The words that were masked in a note, by the events of its person's stream: they are masked in every body of it."""
    said = (one.payload for one in past)
    return tuple(word for event in said if isinstance(event, NoteMasked) and event.note == note for word in event.words)


def told_of(note: str, past: Iterable[Envelope]) -> Iterator[tuple[str, str]]:
    """Every text that its person's stream keeps of a note, unmasked, with the field it stands in.

    Those of the newest body stand by themselves, those of earlier ones are `before.0.` and so on, the first first; then
    why it was withdrawn, and who agreed to a wider reach.
    """
    own = [one.payload for one in past if getattr(one.payload, "note", None) == note]
    bodies = [event for event in own if isinstance(event, NoteBody)]
    for body in bodies[-1:]:
        yield from said_by(body)
    for at, body in enumerate(bodies[:-1]):
        yield from ((f"before.{at}.{field}", text) for field, text in said_by(body))
    others = [event for event in own if not isinstance(event, NoteBody)]
    for at, (field, text) in enumerate(one for event in others for one in said_by(event)):
        yield f"changes.{at}.{field}", text


def said_by(event: Event | None) -> Iterator[tuple[str, str]]:
    """Every text of an event about a note, with the field it stands in."""
    match event:
        case NoteBody():
            yield from _said_in(event)
        case NoteWithdrawn(reason=str(reason)):
            yield "reason", reason
        case ReachChanged(agreed_by=str(agreed)):
            yield "agreed_by", agreed
        case _:
            pass


def _said_in(body: NoteBody) -> Iterator[tuple[str, str]]:
    """Every text of a note, with the field it stands in."""
    if body.text is not None:
        yield "text", body.text
    if body.matters is not None:
        yield "matters", body.matters
    for index, bound in enumerate(body.out_of_bounds):
        yield f"out_of_bounds.{index}", bound
    for index, one in enumerate(body.statements):
        yield f"statements.{index}.text", one.text
        for name, labels in (("actors", one.actors), ("factors", one.factors)):
            for at, label in enumerate(labels):
                yield f"statements.{index}.{name}.{at}", label
