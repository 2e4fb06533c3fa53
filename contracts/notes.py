"""A note as posted: the one shape that every way in (JSON, CloudEvents, batch, PUT, import, the form) must fit.

Strict: an unknown field, a wrong type or a word outside the glossary is refused, and the error names field and mend
without repeating what was written.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from contracts.words import Helped, Kind, Mode, Reach, Scale, Voice

MAX_NOTE_BYTES = 256 * 1024
MAX_BATCH = 1000
MAX_STATEMENTS = 500
MAX_WORDS = 100_000
"""Characters of one text: the byte limit comes first for most scripts."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_POSTCODE = re.compile(r"[A-Za-z0-9]{2,4} {0,3}[A-Za-z0-9]{3}")
_INVISIBLE = {"Cc", "Cs", "Zl", "Zp"}


def parse_occurred(text: str) -> date | datetime:
    """Read `occurred_at`: a plain date, or a moment with its offset.

    Raises:
        ValueError: it is neither, or a time has no offset; the message says the mend.
    """
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError("is not a day that exists; write it like 2026-11-02") from None
    found = _MOMENT.fullmatch(text)
    if not found:
        raise ValueError("must be a date like 2026-11-02, or a time with its offset like 2026-11-02T10:00:00Z")
    if found[3] is None:
        raise ValueError("has a time without an offset; add Z or an offset such as +01:00, or give the date alone")
    try:
        return datetime.fromisoformat(text.upper().replace(" ", "T"))
    except ValueError:
        raise ValueError("is not a moment that exists; write it like 2026-11-02T10:00:00Z") from None


def _sayable(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty; fill it in or leave the field out")
    if "\0" in value:
        raise ValueError("holds a NUL character; take it out")
    return value


def _reference(value: str) -> str:
    if not value or value != value.strip():
        raise ValueError("is empty or has blanks at its ends; take them off")
    # What is printable holds none of these; what is not may hold a blank of another script, which is fine.
    if not value.isprintable() and any(unicodedata.category(character) in _INVISIBLE for character in value):
        raise ValueError("holds a control character or a line break; take it out")
    return value


def _uri(value: str) -> str:
    if not _URI.fullmatch(value):
        raise ValueError("must be a URI, such as urn:example:housing or https://housing.example/")
    return value


def _occurred(value: str) -> str:
    parse_occurred(value)
    return value


def _link(value: str) -> str:
    try:
        parts = urlsplit(value)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        sound = False
    if not sound or not _URI.fullmatch(value):
        raise ValueError("must be a http or https link without a user name in it")
    return value


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError("must be a language tag (BCP 47) such as en, cy or pt-BR")
    return value


def _one_or_many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _postcode(value: str) -> str:
    if not _POSTCODE.fullmatch(value):
        raise ValueError("must be a whole postcode; check it, or give the code of the place instead")
    return value


Words = Annotated[str, Field(max_length=MAX_WORDS), AfterValidator(_sayable)]
Reference = Annotated[str, Field(max_length=256), AfterValidator(_reference)]
PlaceRef = Annotated[str, Field(max_length=64), AfterValidator(_reference)]
TeamName = Annotated[str, Field(max_length=100), AfterValidator(_reference)]
Label = Annotated[str, Field(max_length=80), AfterValidator(_reference)]
Postcode = Annotated[str, Field(max_length=16), AfterValidator(_postcode)]
SourceUri = Annotated[str, Field(max_length=300), AfterValidator(_uri)]
Link = Annotated[str, Field(max_length=2000), AfterValidator(_link)]

STRICT = ConfigDict(strict=True, extra="forbid", frozen=True)
EXAMPLE: dict[str, Any] = {
    "source": "urn:example:housing",
    "id": "A-17",
    "person": "P-204",
    "occurred_at": "2026-11-02T10:00:00Z",
    "place": "E05011367",
    "reach": "place",
    "statements": [{"kind": "problem", "voice": "person", "text": "I have waited eleven weeks for the boiler."}],
}


class StatementIn(BaseModel):
    """One thing said, as the source declares it. A kind left out is inferred and marked so; a declared kind stands."""

    model_config = STRICT

    kind: Kind | None = Field(None, strict=False, description="what it is; left out, it is inferred")
    text: Words = Field(description="the words")
    voice: Voice = Field(Voice.WORKER, strict=False, description="whose words these are; never taken for the person's")
    mode: Mode | None = Field(None, strict=False, description="of an action: how it stood to the person")
    helped: Helped | None = Field(None, strict=False, description="of an action: whether it helped")
    helped_voice: Voice | None = Field(None, strict=False, description="who says so; needs `helped`")
    scale: Scale | None = Field(None, strict=False, description="of a barrier: the scale that can change it")
    actors: list[Label] = Field([], max_length=50, description="who is in it: family, health service, ...")
    factors: list[Label] = Field([], max_length=50, description="what is in it: housing, income, ...")
    may_quote: bool = Field(False, description="the person agrees that these words may be quoted, once released")

    @field_validator("mode", "helped", "helped_voice")
    @classmethod
    def _of_actions(cls, value: Any, info: ValidationInfo) -> Any:
        if value is not None and info.data.get("kind", Kind.ACTION) is not Kind.ACTION:
            raise ValueError('is said of actions only; leave it out, or declare "kind": "action"')
        if value is not None and info.field_name == "helped_voice" and info.data.get("helped") is None:
            raise ValueError("says in whose voice something helped; add `helped`, or leave it out")
        return value

    @field_validator("scale")
    @classmethod
    def _of_barriers(cls, value: Scale | None, info: ValidationInfo) -> Scale | None:
        if value is not None and info.data.get("kind", Kind.BARRIER) is not Kind.BARRIER:
            raise ValueError('is said of barriers only; leave it out, or declare "kind": "barrier"')
        return value


class Restricted(StrEnum):
    """Why a record is restricted. A note from such a record is never taken, nor kept anywhere."""

    ADOPTION = "adoption"
    PROTECTED_ADDRESS = "protected_address"
    SEALED = "sealed"


def _no_word(value: Any) -> Any:
    """A column of a file, or a field left empty, says that nothing is restricted."""
    if isinstance(value, str):
        return {"": False, "false": False, "no": False, "true": True, "yes": True}.get(value.strip().lower(), value)
    return False if value is None else value


class NoteIn(BaseModel):
    """One case note about one person, as a source posts it."""

    model_config = ConfigDict(**STRICT, json_schema_extra={"examples": [EXAMPLE]})

    source: SourceUri = Field(description="URI of the posting system")
    id: Reference = Field(description="the source's own id of the note; (source, id) is taken once, for ever")
    person: Reference = Field(description="who it is about, unique within `person_scheme`; only a keyed hash is kept")
    person_scheme: SourceUri | None = Field(
        None,
        description="within which `person` is unique; left out: what the source registered, else the source itself",
    )
    occurred_at: Annotated[str, AfterValidator(_occurred)] = Field(
        description="when it happened: a date (that local day) or a time with its offset"
    )
    place: PlaceRef | None = Field(
        None, description="code of the place; left out or `no-fixed-address`: counted at the source's home"
    )
    postcode: Postcode | None = Field(
        None,
        description="instead of `place`: looked up in the directory loaded here, used once, never stored",
        examples=["SW1A 1AA"],
    )
    reach: Reach | None = Field(
        None, strict=False, description="the widest scale it may inform, in the person's word; silence is not agreement"
    )
    team: TeamName | None = Field(None, validate_default=True, description="the team it belongs to")
    matters: Words | None = Field(None, description="what matters to the person, in their words")
    out_of_bounds: Annotated[list[Words], BeforeValidator(_one_or_many)] = Field(
        [], max_length=50, description="what the person wants left alone; nothing is made from what touches it"
    )
    text: Words | None = Field(None, description="the whole note; alone, it is split into statements")
    statements: list[StatementIn] | None = Field(
        None,
        max_length=MAX_STATEMENTS,
        validate_default=True,
        description="what was said; with these, `text` is context",
    )
    known_names: list[Words] = Field(
        [], max_length=200, description="names to hide in the text; used once, never stored"
    )
    restricted: Annotated[bool | Annotated[Restricted, Field(strict=False)], BeforeValidator(_no_word)] = Field(
        False,
        description="whether its record is restricted in the posting system, or why; if so the note is refused before "
        "anything is stored",
    )
    return_to: Link | None = Field(None, description="link to the note in the posting system")
    language: Annotated[str, Field(max_length=35), AfterValidator(_language)] | None = Field(
        None, description="language of the text (BCP 47)"
    )

    @field_validator("postcode")
    @classmethod
    def _instead_of_place(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("place") is not None:
            raise ValueError("says where it happened, and so does `place`; leave one of the two out")
        return value

    @field_validator("team")
    @classmethod
    def _team_of_reach(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("reach") is Reach.TEAM:
            raise ValueError('is missing, and "reach": "team" needs it; name the team, or give another reach')
        return value

    @field_validator("statements")
    @classmethod
    def _something_said(cls, value: list[StatementIn] | None, info: ValidationInfo) -> list[StatementIn] | None:
        if not value and "text" in info.data and info.data["text"] is None:
            raise ValueError("is missing or empty, and so is `text`; give one of the two")
        return value
