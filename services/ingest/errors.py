"""What the door says no to: one tree, each turned into one problem type at the edge. Never anybody's words in it."""

from __future__ import annotations

from collections.abc import Sequence


class IngestError(Exception):
    """Base of every refusal; nothing was stored.

    Attributes:
        reason: in a word or two, as refusals are counted by; never anybody's words.
    """

    reason = "refused"


class InvalidNoteError(IngestError):
    """A field cannot be taken.

    Attributes:
        fields: (field, what is wrong and the mend) pairs.
    """

    def __init__(self, *fields: tuple[str, str]) -> None:
        super().__init__("; ".join(f"{field}: {mend}" for field, mend in fields))
        self.fields: Sequence[tuple[str, str]] = fields
        self.reason = "invalid: " + ".".join(part for part in fields[0][0].split(".") if not part.isdigit())


class NotAllowedError(IngestError):
    """The poster may not do this; the message says why and what would be allowed."""

    reason = "not allowed"


class OtherBodyError(IngestError):
    """(source, id) is taken by a note with another body."""

    reason = "other body"


class OtherPersonError(IngestError):
    """(source, id) is taken by a note about another person."""

    reason = "other person"


class WithdrawnError(IngestError):
    """The note was withdrawn, so it cannot be amended or widened."""

    reason = "withdrawn"


class ErasedError(IngestError):
    """The person was erased, or the note kept as long as it may be; this (source, id) is gone for good."""

    reason = "erased"


class UnknownNoteError(IngestError):
    """There is no such note, or the asker may not know of it: the two are not told apart."""


class NotAgreedError(IngestError):
    """A wider reach needs who agreed and when."""


class UnknownAskError(IngestError):
    """There is no such ask to open a note, or it is not this owner's: the two are not told apart."""


class NoRelationError(IngestError):
    """The reader stands in no relation to the note: it is not their team's, and nobody granted it for this question."""


class OwnAskError(IngestError):
    """Nobody grants what they asked for themselves."""


class RestrictedError(IngestError):
    """The note's record is restricted (adoption, protected address, sealed): it is never taken."""


class NotMergedError(IngestError):
    """Just these two were not merged, or were parted since."""


class ObjectedError(IngestError):
    """The person objects to any use of what they said, so none of their notes may be widened."""


class NotNarrowerError(IngestError):
    """The reach asked for is no narrower than the one that stands, or is a team's and the note names none."""
