"""How often small chances came among the tests of published sheets: numbers of tests, never of people or places."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from contracts.resources.signals import NumberOut


class ChanceLevelOut(BaseModel):
    """How many tests came to a chance of this level or less, beside how many would where nothing moved."""

    level: float = Field(description="a chance, 0 to 1")
    promised: NumberOut = Field(description="tests at or below it by chance alone: the level times the tests")
    came: NumberOut = Field(description="tests at or below it")


class ChancesOfOut(BaseModel):
    """The tests of one method in one direction, or all of one direction."""

    method: str | None = Field(description="which detector spoke; null for all together")
    direction: Literal["rise", "fall"]
    tests: NumberOut
    levels: list[ChanceLevelOut]


class ChancesOut(BaseModel):
    """The calibration of signals: observed against promised, over whole quarters of sheets of all places together."""

    first_week: str | None = Field(description="first week of the quarters told of; null where there are too few tests")
    last_week: str | None
    sheets: NumberOut
    table: str = Field(description="name of the table of back-tests that chances are calibrated by now")
    least: int = Field(description="fewer tests than this are not told of")
    of: list[ChancesOfOut]
