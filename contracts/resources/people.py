"""What the erasure route takes and gives. Person references stand in bodies only, never in an address."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from contracts.notes import Reference, SourceUri, Words


class EraseIn(BaseModel):
    """Who is to be erased, and why."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    person: Reference = Field(description="the reference, as it was posted", examples=["P-204"])
    reason: Annotated[Words, Field(max_length=1000)] = Field(examples=["asked for by the person, ref. DP-31"])
    person_scheme: SourceUri | None = Field(None, description="within which the reference is unique; this or `source`")
    source: SourceUri | None = Field(
        None,
        validate_default=True,
        description="whose reference it is: erased in the source's own scheme and in the one it registered",
        examples=["urn:example:housing"],
    )

    @field_validator("source")
    @classmethod
    def _one_of_two(cls, value: str | None, info: ValidationInfo) -> str | None:
        if "person_scheme" in info.data and (value is None) == (info.data["person_scheme"] is None):
            raise ValueError("or person_scheme is needed, and only one of the two")
        return value


class EraseTaken(BaseModel):
    """The same whether the person was known or not."""

    model_config = ConfigDict(frozen=True)

    status: Literal["accepted"] = "accepted"
