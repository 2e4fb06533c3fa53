"""Every error as the API gives it: an RFC 9457 problem that names the field and the mend, and never echoes what was sent."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    model_config = ConfigDict(frozen=True)

    field: str = Field(description="where it stands, as `statements.0.text`", examples=["occurred_at"])
    detail: str = Field(description="what is wrong and how to mend it", examples=["is missing; add it"])


class Problem(BaseModel):
    """An RFC 9457 problem."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(description="address of what this type means", examples=["/problems/invalid-field"])
    title: str = Field(description="the same for every problem of the type", examples=["A field cannot be taken"])
    status: int = Field(ge=400, le=599, examples=[422])
    detail: str = Field(description="what is wrong here and how to mend it; never anybody's words")
    instance: str | None = Field(None, description="path that was asked", examples=["/v1/notes"])
    errors: list[FieldProblem] | None = Field(None, description="each field that cannot be taken")
