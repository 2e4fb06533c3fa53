"""Facts about people as such: erased, objecting, one with another, held, shown what is kept of them; and keys that went."""

from __future__ import annotations

from typing import ClassVar, Literal

from contracts.events.base import Event


class KeysGone(Event):
    """What every event shares that says keys are gone: whatever was sealed under them is to be dropped.

    `keys` are the ids of what was destroyed: a restored key store destroys them again. `notes` are the ids of the notes
    they sealed, where the keys of one person alone do not say it. Sealed under the service's own key.
    """

    keys: tuple[str, ...]
    notes: tuple[str, ...] = ()


class PersonErased(KeysGone):
    """Every key of the person was destroyed. In the person's stream; a later note starts a new key."""

    topic: ClassVar[str] = "ingest.person.erased.v1"
    person: str
    reason: str
    erased_by: str


class PersonObjected(Event):
    """The person objects to any further use of what they said: until it is lifted, all of it is for the relationship alone.

    `persons` are all their references (keyed hashes), those joined to the one given included.
    """

    topic: ClassVar[str] = "ingest.person.objected.v1"
    persons: tuple[str, ...]
    said_by: str
    at: str


class ObjectionLifted(Event):
    """The person no longer objects; each note may travel as far as it might before."""

    topic: ClassVar[str] = "ingest.person.objection_lifted.v1"
    persons: tuple[str, ...]
    said_by: str
    at: str


class PeopleMerged(Event):
    """Two people turned out to be one. Each side: reference (keyed hash) -> scheme."""

    topic: ClassVar[str] = "ingest.person.merged.v1"
    one: dict[str, str]
    other: dict[str, str]
    reason: str
    merged_by: str
    at: str


class PeopleUnmerged(Event):
    """They are two after all."""

    topic: ClassVar[str] = "ingest.person.unmerged.v1"
    one: dict[str, str]
    other: dict[str, str]
    reason: str
    unmerged_by: str
    at: str


class KeptShown(Event):
    """What is kept of a person was put before them, or before somebody with them: a link made, used, or an export given.

    Attributes:
        persons: their references (keyed hashes).
        how: `link_made`, `link_used` or `export`.
        source: whose notes alone were shown; None for all.
    """

    topic: ClassVar[str] = "ingest.kept.shown.v1"
    persons: tuple[str, ...]
    how: Literal["link_made", "link_used", "export"]
    source: str | None = None
    by: str
    at: str


class RecordsExpired(KeysGone):
    """What was recorded of a person in one retention class and year was kept as long as it may be. In their stream."""

    topic: ClassVar[str] = "ingest.keys.expired.v1"
    person: str
    record_class: str
    year: int


class KeysLost(KeysGone):
    """A key store older than the log was accepted for want of a newer one: what these keys sealed cannot be read."""

    topic: ClassVar[str] = "ingest.keys.lost.v1"
    reason: str
    accepted_by: str


class KeyStoreMarked(Event):
    """How many keys the key store had ever made: a store that made fewer is older than the log."""

    topic: ClassVar[str] = "ingest.keys.marked.v1"
    made: int


class PersonHeld(Event):
    """A legal hold: nothing of this person goes by retention until it is released."""

    topic: ClassVar[str] = "ingest.hold.placed.v1"
    person: str
    reason: str
    held_by: str


class HoldReleased(Event):
    """The hold is over: what was kept too long goes with the next sweep."""

    topic: ClassVar[str] = "ingest.hold.released.v1"
    person: str
    reason: str
    released_by: str


class NoteMasked(Event):
    """Words in a note that name somebody else: blacked out wherever the note says them, in later bodies too.

    Sealed under the key of the person the note is about, as the note is.
    """

    topic: ClassVar[str] = "ingest.note.masked.v1"
    note: str
    words: tuple[str, ...]
    reason: str
    masked_by: str


class MentionsSearched(Event):
    """Somebody searched notes for people named in them. Whom they looked for is not kept."""

    topic: ClassVar[str] = "ingest.mentions.searched.v1"
    searched_by: str
    reason: str
    read_to: int
    found: int
    at: str
