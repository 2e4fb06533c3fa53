"""What is true of the demonstration data: which situation every statement tells of, and every fact that was planted.

Weeks are written as in `2026-W47`. Labels that begin with `#` are no situations; None is a one-off matter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

COPIED = "#copied"
"""Text that a form put into many notes: nobody said it."""
ADMIN = "#admin"
"""A heading or a line of administration in a free text."""
OTHER_LANGUAGE = "#other-language"
"""Said in a language that the English model does not read."""


@dataclass(frozen=True, slots=True)
class SituationFact:
    """A situation. `group` is what it counts as at the end: itself, or what it merged into or split off from."""

    id: str
    group: str
    kind: str
    theme: str
    large: bool


@dataclass(frozen=True, slots=True)
class SignalFact:
    """A true signal.

    Attributes:
        id: its name.
        shape: sudden, gradual, ward-only, emerging or quieting.
        direction: more or quieter.
        situation: of which situation.
        place: code of the council or ward where it shows.
        first: its first week.
        weeks: for how many weeks.
        expected: people a week that the plan expects there without it.
        observed: distinct people a week with the situation there, in notes that may inform the place.
        excess: notes a week that were planted on top; for quieting, how many people fewer than expected.
        people: distinct people in the planted notes; for quieting 0.
        reached: the week in which the excess has come to 5 notes about 5 people (for quieting: to 5 people fewer).
    """

    id: str
    shape: str
    direction: str
    situation: str
    place: str
    first: str
    weeks: int
    expected: tuple[float, ...]
    observed: tuple[int, ...]
    excess: tuple[float, ...]
    people: int
    reached: str


@dataclass(frozen=True, slots=True)
class TrapFact:
    """Something that moves the counts and must raise nothing; no situations named means all of them."""

    id: str
    why: str
    situations: tuple[str, ...]
    place: str
    first: str
    weeks: int


@dataclass(frozen=True, slots=True)
class LineageFact:
    """A turn in the life of a situation.

    Attributes:
        id: its name.
        event: born, grew, split, merged or faded.
        situations: whose; of a split the one that split and then its parts, of a merge the parts and then the whole.
        week: from when on it is so.
        shows: the first week by which there is enough to see it.
    """

    id: str
    event: str
    situations: tuple[str, ...]
    week: str
    shows: str


@dataclass(frozen=True, slots=True)
class NoteFact:
    """What a note tells of.

    Attributes:
        source: the posting source's URI.
        id: the note's id there.
        week: the week it happened.
        declared: whether it was posted in statements; otherwise the service splits its text.
        situations: one label a statement, in order; for a free text one a line.
        lines: for a free text, where each line begins and ends (characters); else empty.
    """

    source: str
    id: str
    week: str
    declared: bool
    situations: tuple[str | None, ...]
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything that is true of one demonstration."""

    seed: int
    until: str
    first_week: str
    weeks: int
    situations: tuple[SituationFact, ...]
    signals: tuple[SignalFact, ...]
    traps: tuple[TrapFact, ...]
    lineage: tuple[LineageFact, ...]
    notes: tuple[NoteFact, ...]


def write_truth(truth: Truth, path: Path) -> None:
    """Write the truth file: JSON, UTF-8, the same bytes for the same truth."""
    path.write_text(json.dumps(asdict(truth), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def read_truth(path: Path) -> Truth:
    """Read a truth file.

    Raises:
        KeyError, TypeError: it was not written by `write_truth`.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    return Truth(
        seed=content["seed"],
        until=content["until"],
        first_week=content["first_week"],
        weeks=content["weeks"],
        situations=tuple(SituationFact(**entry) for entry in content["situations"]),
        signals=tuple(SignalFact(**_tuples(entry)) for entry in content["signals"]),
        traps=tuple(TrapFact(**_tuples(entry)) for entry in content["traps"]),
        lineage=tuple(LineageFact(**_tuples(entry)) for entry in content["lineage"]),
        notes=tuple(NoteFact(**_tuples(entry)) for entry in content["notes"]),
    )


def _tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _tuple(value) for key, value in entry.items()}


def _tuple(value: Any) -> Any:
    return tuple(_tuple(item) for item in value) if isinstance(value, list) else value
