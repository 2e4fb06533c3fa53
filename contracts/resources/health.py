"""What the health routes give."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Distance = Literal["caught up", "behind", "far behind", "unknown"]


class Alive(BaseModel):
    """The process lives."""

    model_config = ConfigDict(frozen=True)

    status: Literal["alive"] = "alive"


class Ready(BaseModel):
    """Posts are accepted."""

    model_config = ConfigDict(frozen=True)

    status: Literal["ready"] = "ready"
    migrations: Literal["current", "newer"] = Field(
        description="whether the schema is this program's own, or a newer program's (a roll-out is under way)"
    )
    followers: dict[str, Distance] = Field(
        description="how far behind each follower is, in words, for information; the figures are in /metrics",
        examples=[{"patterns": "caught up", "signals": "behind"}],
    )
    set_aside: list[str] = Field(
        description="followers that set aside something they could not digest; the runbook says what to do",
        examples=[[]],
    )
