"""From an admitted and read note to the draft of its event: ids and digest under the person's key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from contracts.events import NoteAmended, NoteBody, NoteRecorded
from contracts.words import NoteId, PersonRef, Reach, ReachSetBy
from services.foundation.log import Draft
from services.foundation.vault import KeySlot, Vault
from services.ingest.digests import body_hash
from services.ingest.domain import Admitted
from services.ingest.reading import Read, named


@dataclass(frozen=True, slots=True)
class Prepared:
    """A note that came through the door, before it has a key."""

    admitted: Admitted
    read: Read
    note: NoteId
    person: PersonRef
    by: str

    @property
    def slot(self) -> KeySlot:
        """Which key seals it: by what it is and the year it happened in, so that it goes when its time is over."""
        return KeySlot(self.person, self.admitted.record_class, self.admitted.day.year)

    @property
    def once(self) -> bytes:
        """The idempotency key of (source, id): the keyed hash that the note's public id shows."""
        return once_of(self.note)


def once_of(note: str) -> bytes:
    """The idempotency key of a note, from its public id."""
    return bytes.fromhex(note[1:])


def prepare(vault: Vault, admitted: Admitted, read: Read, by: str) -> Prepared:
    """Hash the references of an admitted note."""
    note = admitted.note
    return Prepared(
        admitted, read, vault.note_id(note.source, note.id), vault.person_ref(admitted.scheme, note.person), by
    )


def draft(vault: Vault, key: str, given: Prepared, *, amend: bool) -> Draft:
    """The draft of a note's event, sealed under the person's key.

    The digest of the body is an HMAC under that key too, so that nobody can test guesses at an erased note's words.

    Raises:
        KeyError: the key was destroyed meanwhile.
    """
    body = given.admitted.note.model_dump_json(exclude_defaults=True, exclude={"postcode"})
    *ids, digest = vault.statement_ids(key, given.note, [*given.read.parts, f"the whole body\x1f{body}"])
    return Draft(
        stream=UUID(hex=given.person),
        payload=_event(NoteRecorded, given, ids, digest),
        key=key,
        once=given.once,
        digest=digest.encode(),
        amendment=_event(NoteAmended, given, ids, digest) if amend else None,
    )


def _event(kind: type[NoteBody], given: Prepared, ids: Sequence[str], digest: str) -> NoteBody:
    admitted, note = given.admitted, given.admitted.note
    return kind(
        note=given.note,
        source=note.source,
        source_id=note.id,
        person=given.person,
        scheme=admitted.scheme,
        occurred_at=note.occurred_at,
        week=admitted.week,
        place=admitted.place,
        home=admitted.home,
        team=note.team,
        reach=admitted.reach,
        reach_set_by=admitted.reach_set_by,
        matters=note.matters,
        out_of_bounds=tuple(note.out_of_bounds),
        text=note.text,
        text_redactions=given.read.text_redactions,
        statements=named(given.read.statements, ids),
        return_to=note.return_to,
        language=note.language,
        recorded_by=given.by,
        methods=given.read.methods,
        body_hash=body_hash(note),
        digest=digest,
    )


def kept_narrow(drafted: Draft, body: NoteBody, reach: Reach, set_by: ReachSetBy) -> Draft:
    """The draft with its amendment held at the narrower reach that stands: an amendment alone never widens."""
    amendment = body.model_copy(update={"reach": reach, "reach_set_by": set_by})
    return Draft(drafted.stream, drafted.payload, drafted.key, drafted.once, drafted.digest, amendment)
