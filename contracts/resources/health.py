"""What the health routes give."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Alive(BaseModel):
    """The process lives."""

    model_config = ConfigDict(frozen=True)

    status: Literal["alive"] = "alive"


class Ready(BaseModel):
    """Posts are accepted."""

    model_config = ConfigDict(frozen=True)

    status: Literal["ready"] = "ready"
    lag: dict[str, int] = Field(
        description="events each follower still has to read, for information", examples=[{"patterns": 0, "signals": 12}]
    )
