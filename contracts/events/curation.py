"""What people decide about patterns: facts with who and why, laid over every later run.

Ids of patterns and statements, and the words that people typed. A statement's id is unlinked when its person is erased, so
nothing here holds anybody back. A reason that speaks of one statement is sealed under that person's key (`wrapped`).
"""

from __future__ import annotations

from typing import ClassVar

from contracts.events.base import Event, Wrapped
from contracts.words import Kind


class Curated(Event):
    """What every decision about a pattern says.

    Attributes:
        curation: its id, by which it is undone.
        unit, kind: whose pattern it is.
        pattern: what it is about.
        reason: why, without what identifies anybody; shown within the context scope only.
        by: who decided it.
    """

    curation: str
    unit: str
    kind: Kind
    pattern: str
    reason: str = ""
    by: str
    at: str


class PatternNamed(Curated):
    """A person gave a pattern its name, or confirmed the one it has: no machine changes it from now on."""

    topic: ClassVar[str] = "patterns.curation.named.v1"
    name: str
    confirms: bool = False


class PatternDescribed(Curated):
    """What a pattern is, what belongs in it and what does not, as a codebook has it."""

    topic: ClassVar[str] = "patterns.curation.described.v1"
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""


class PatternsMerged(Curated):
    """`other` is the same as `pattern` and goes into it; `moved` are the statements that were in `other` then."""

    topic: ClassVar[str] = "patterns.curation.merged.v1"
    other: str
    moved: tuple[str, ...] = ()


class PatternSplit(Curated):
    """These statements are a pattern of their own, `other`; `week` is that of the closing run they were seen in."""

    topic: ClassVar[str] = "patterns.curation.split.v1"
    other: str
    statements: tuple[str, ...]
    week: str


class BelongingSaid(Curated):
    """A statement belongs to the pattern, or does not; `was` is where it was then, None where it was idiosyncratic.

    The reason, if any, is `wrapped` under the key of the person whose statement it is; `key` is that key's id.
    """

    topic: ClassVar[str] = "patterns.curation.belonging.v1"
    statement: str
    belongs: bool
    was: str | None = None
    key: str
    wrapped: Wrapped | None = None


class PatternSetAside(Curated):
    """The pattern is not one that people want to look at (copied text, a form's own words): nothing of it is published."""

    topic: ClassVar[str] = "patterns.curation.aside.v1"


class CurationUndone(Curated):
    """An earlier decision about the pattern holds no longer.

    Where that one speaks of one statement, so does this: its reason, if any, is `wrapped` under the same person's `key`.
    """

    topic: ClassVar[str] = "patterns.curation.undone.v1"
    undoes: str
    key: str | None = None
    wrapped: Wrapped | None = None


class CodingDrawn(Event):
    """Statements that two people code apart from each other, to see how far they agree.

    Attributes:
        statements: in the order in which they are shown; patterns: what may be chosen.
        coders: two people, by the names they sign in with.
    """

    topic: ClassVar[str] = "patterns.coding.drawn.v1"
    sample: str
    unit: str
    kind: Kind
    statements: tuple[str, ...]
    patterns: tuple[str, ...]
    coders: tuple[str, str]
    by: str
    at: str


class CodingGiven(Event):
    """One of the two has said of every statement which pattern it belongs to; an empty id for none."""

    topic: ClassVar[str] = "patterns.coding.given.v1"
    sample: str
    coder: str
    codes: dict[str, str]
    at: str
