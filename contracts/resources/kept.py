"""What is kept of what a person said, as the subject-access export and the link to it give it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from contracts.notes import Reference, SourceUri, Words
from contracts.words import Helped, Kind, Mode, Reach, ReachSetBy, Relation, Scale, Voice

ASKED = ConfigDict(strict=True, extra="forbid", frozen=True)
GIVEN = ConfigDict(frozen=True)


class PersonIn(BaseModel):
    """A person, by a reference as it was posted. References stand in bodies only, never in an address."""

    model_config = ASKED

    person: Reference = Field(description="the reference, as it was posted", examples=["P-204"])
    person_scheme: SourceUri | None = Field(None, description="within which the reference is unique; this or `source`")
    source: SourceUri | None = Field(
        None,
        validate_default=True,
        description="whose reference it is: in the source's own scheme and in the one it registered",
        examples=["urn:example:housing"],
    )

    @field_validator("source")
    @classmethod
    def _one_of_two(cls, value: str | None, info: ValidationInfo) -> str | None:
        if "person_scheme" in info.data and (value is None) == (info.data["person_scheme"] is None):
            raise ValueError("or person_scheme is needed, and only one of the two")
        return value


class ObjectIn(PersonIn):
    """Whether the person objects to any further use of what they said."""

    objects: bool = Field(True, description="false: they no longer do")


class MergeIn(BaseModel):
    """Two people who are one, or are two after all."""

    model_config = ASKED

    one: PersonIn
    other: PersonIn
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["the same person in housing and in health"])


class LinkMade(BaseModel):
    """A one-time link to what is kept. Its address holds a random secret and nothing else; it is shown this once."""

    model_config = GIVEN

    url: str
    expires_at: str
    shows: Literal["everything", "the source's own notes"]


class KeptStatement(BaseModel):
    """One thing said, in its own words."""

    model_config = GIVEN

    text: str
    kind: Kind
    inferred: bool
    voice: Voice
    mode: Mode | None
    helped: Helped | None
    helped_voice: Voice | None
    scale: Scale | None
    actors: list[str] = Field(description="who is in it, as its source put it")
    factors: list[str] = Field(description="what is in it, as its source put it")
    out_of_bounds: bool = Field(description="nothing is made from it")
    may_quote: bool


class KeptBefore(BaseModel):
    """What a note said until it was amended: kept with it."""

    model_config = GIVEN

    occurred_at: str
    place: str | None
    team: str | None
    return_to: str | None
    language: str | None
    matters: str | None
    wants_left_alone: list[str]
    text: str | None
    statements: list[KeptStatement]


class KeptChange(BaseModel):
    """Something that became of a note."""

    model_config = GIVEN

    at: str
    what: Literal["recorded", "amended", "withdrawn", "reach", "objection", "objection_lifted"]
    reach: Reach | None
    by: str
    agreed_by: str | None = Field(default=None, description="who is said to have agreed to a wider reach")
    agreed_at: str | None = Field(default=None, description="when they are said to have agreed")
    reason: str | None = Field(default=None, description="why it was withdrawn, where somebody said so")
    before: KeptBefore | None = Field(default=None, description="what it said until it was amended then")


class KeptOpening(BaseModel):
    """Somebody opened the whole note."""

    model_config = GIVEN

    at: str
    opened_by: str
    relation: Relation | None
    reason: str | None


class KeptAsk(BaseModel):
    """Somebody asked to open the whole note."""

    model_config = GIVEN

    at: str
    asked_by: str
    reason: str | None
    state: Literal["waiting", "granted", "ended", "declined"]


class KeptSpoken(BaseModel):
    """What somebody said of the note: an answer to a question, or a reading that cites it. Redacted, as others read it."""

    model_config = GIVEN

    at: str
    what: Literal["answer", "reading"]
    text: str | None = Field(description="null where it speaks of others as well: whoever keeps it can look and tell")
    voice: Voice | None = Field(description="whose words an answer is in")
    by: str


class KeptNoteOut(BaseModel):
    """One note that is kept, withdrawn or not."""

    model_config = GIVEN

    id: str
    source: str
    source_name: str
    source_id: str
    occurred_at: str
    recorded_at: str
    place: str | None
    team: str | None
    state: Literal["recorded", "withdrawn"]
    reach: Reach
    reach_set_by: ReachSetBy
    return_to: str | None = Field(description="link to the note in its source's own system")
    language: str | None
    matters: str | None
    wants_left_alone: list[str]
    text: str | None
    statements: list[KeptStatement]
    changes: list[KeptChange]
    openings: list[KeptOpening]
    asks: list[KeptAsk] = Field(description="who asked its source to let them open it, why, and what came of it")
    spoken_of: list[KeptSpoken] = Field(description="answers about it and readings that cite it, held back or not")


class KeptShownOut(BaseModel):
    """What is kept was put before somebody, or might be from then on."""

    model_config = GIVEN

    at: str
    how: Literal["link_made", "link_used", "export"]
    by: str


class KeptOut(BaseModel):
    """Everything that is kept of what a person said, oldest first; empty when nothing is."""

    model_config = GIVEN

    made_at: str
    objects: bool = Field(description="they object to any further use: all of it is for the relationship alone")
    notes: list[KeptNoteOut]
    shown: list[KeptShownOut] = Field(
        description="who made or used a link to this, or took it as an export, before now"
    )
