"""The words as written by hand: situations, one-off matters, and the phrases that go round them, read from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from api.demo.templates import Template, by_voice, parse

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Situation:
    """Something many people of Marrowby meet.

    Attributes:
        id: its name in the truth file.
        group: the situation it counts as at the end (itself, unless it split off from or merged into another).
        kind: problem, aspiration, strength, action or barrier.
        theme: the part of public service it belongs to.
        large: whether its group is one of the sixteen that carry most of the volume.
        stages: the stages of life in which it is met.
        sources: the posting systems' short names with their shares.
        actors, factors: who and what is in it.
        mode: of an action.
        helped: of an action: weights of yes, partly, no and not yet known.
        scale: of a barrier.
        safe: whether its notes leave out names, links and quoting (domestic abuse).
        said: sentences by voice.
        more: details that may follow.
        end: closing words by voice.
    """

    id: str
    group: str
    kind: str
    theme: str
    large: bool
    stages: tuple[str, ...]
    sources: Mapping[str, float]
    actors: tuple[str, ...]
    factors: tuple[str, ...]
    mode: str | None
    helped: tuple[float, ...]
    scale: str | None
    safe: bool
    said: Mapping[str, tuple[Template, ...]]
    more: tuple[Template, ...]
    end: Mapping[str, tuple[Template, ...]]


@dataclass(frozen=True, slots=True)
class OneOffs:
    """What is said once: sentences by kind, frames by kind with their words, and sentences in other languages."""

    sentences: Mapping[str, tuple[Template, ...]]
    frames: Mapping[str, tuple[Template, ...]]
    words: Mapping[str, Sequence[str]]
    other_languages: tuple[tuple[str, str, str], ...]


@cache
def situations() -> tuple[Situation, ...]:
    """Every situation, in the order of files and of lines."""
    return tuple(
        _situation(entry)
        for path in sorted((_FOLDER / "situations").glob("*.toml"))
        for entry in _read(path)["situation"]
    )


@cache
def one_offs() -> OneOffs:
    """Every one-off matter."""
    sentences: dict[str, list[Template]] = {}
    for name in ("problems", "aspirations", "strengths", "actions_and_barriers"):
        content = _read(_FOLDER / "oneoffs" / f"{name}.toml")
        for part in content.get("list", [content]):
            sentences.setdefault(part["kind"], []).extend(map(parse, part["said"]))
    frames = _read(_FOLDER / "oneoffs" / "frames.toml")
    languages = _read(_FOLDER / "oneoffs" / "other_languages.toml")["list"]
    return OneOffs(
        {kind: tuple(those) for kind, those in sentences.items()},
        {part["kind"]: tuple(map(parse, part["said"])) for part in frames["frame"]},
        frames["words"],
        tuple((part["language"], part["kind"], text) for part in languages for text in part["said"]),
    )


@cache
def phrases() -> Mapping[str, Any]:
    """Openers, headings, names for people and the like, as `phrases.toml` has them."""
    return _read(_FOLDER / "phrases.toml")


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _situation(entry: Mapping[str, Any]) -> Situation:
    return Situation(
        id=entry["id"],
        group=entry.get("group", entry["id"]),
        kind=entry["kind"],
        theme=entry["theme"],
        large=entry.get("large", False),
        stages=tuple(entry["stages"]),
        sources=entry["sources"],
        actors=tuple(entry.get("actors", ())),
        factors=tuple(entry.get("factors", ())),
        mode=entry.get("mode"),
        helped=tuple(entry.get("helped", ())),
        scale=entry.get("scale"),
        safe=entry.get("safe", False),
        said=by_voice(entry["said"]),
        more=tuple(map(parse, entry.get("more", ()))),
        end=by_voice(entry.get("end", ())),
    )
