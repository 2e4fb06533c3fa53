"""The pages of what is kept of somebody, one frozen value each: making a link to it, the letter, and the page itself.

As in `views`, each names exactly what its template uses.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from api.pages.parts import Choice, FieldError
from api.pages.views import View
from contracts.words import Reach, ReachSetBy, Relation, Voice


@dataclass(frozen=True, slots=True)
class KeptSaid:
    """One thing said, in its own words, and in whose; nothing is made of what is out of bounds.

    `labels`: who and what is in it, as its source put it.
    """

    text: str
    voice: Voice
    out_of_bounds: bool
    labels: str = ""


@dataclass(frozen=True, slots=True)
class KeptChangeLine:
    """Something that became of a note, in words, and who did it; `besides`: who agreed, why, and what stood there before."""

    at: dt.datetime
    what: str
    by: str
    besides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptLook:
    """Somebody read the whole note."""

    at: dt.datetime
    by: str
    relation: Relation | None
    reason: str


@dataclass(frozen=True, slots=True)
class KeptNoteLine:
    """One note that is kept. `narrower`: how far it may be narrowed to; `spoken_of`: when, and what was said of it.

    `return_to`: where it stands in its source's own system; empty for nowhere. `asks`: when, and who asked to read it whole.
    """

    id: str
    source: str
    their_id: str
    return_to: str
    occurred: str
    withdrawn: bool
    reach: Reach
    reach_set_by: ReachSetBy
    matters: str
    out_of_bounds: tuple[str, ...]
    said: tuple[KeptSaid, ...]
    text: str
    changes: tuple[KeptChangeLine, ...]
    looks: tuple[KeptLook, ...]
    asks: tuple[tuple[dt.datetime, str], ...]
    spoken_of: tuple[tuple[dt.datetime, str], ...]
    narrower: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDoorPage(View):
    """Before a one-time link is used: it is used by a button, since programs follow links, too."""

    template: ClassVar[str] = "kept_door.html"
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage(View):
    """What is kept of what somebody said, for them. `ends_in` minutes after the link was used it closes.

    `shown`: when, and how and to whom it was shown.
    """

    template: ClassVar[str] = "kept.html"
    ends_in: int
    objects: bool
    notes: tuple[KeptNoteLine, ...]
    shown: tuple[tuple[dt.datetime, str], ...] = ()
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOverPage(View):
    """The person has closed the page of what is kept."""

    template: ClassVar[str] = "kept_over.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFormPage(View):
    """Where a link to what is kept of somebody is made.

    Attributes:
        sources: whose reference it may be; empty where the reader speaks for one source only, named in `owner`.
        person, source: as typed so far.
    """

    template: ClassVar[str] = "letter_form.html"
    owner: str
    sources: tuple[Choice, ...]
    person: str = ""
    source: str = ""
    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage(View):
    """The letter, which prints: a one-time link and what it is. It names nobody.

    Attributes:
        everything: it shows what every source keeps; else only what `owner` does.
    """

    template: ClassVar[str] = "letter.html"
    url: str
    until: dt.datetime
    everything: bool
    owner: str
