"""The places of a home as series see them: what each takes in, and which codes took over from which. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Tree:
    """A home and what lies in it.

    Attributes:
        places: codes, the home first; a code that has an heir is no view of its own.
        views: for each its own code and those of all that lies in it.
        heirs: which code took over from which, to the end of the line.
    """

    places: tuple[str, ...]
    views: tuple[frozenset[str], ...]
    heirs: Mapping[str, str]


def newest(rows: Sequence[Any]) -> list[Any]:
    """Of rows (code, valid_from, ...) the newest definition of each place, by code."""
    found = {row.code: row for row in sorted(rows, key=lambda row: (row.code, row.valid_from))}
    return list(found.values())


def tree(rows: Sequence[Any], home: str) -> Tree:
    """The home and the places in it, from the newest definition of every place; a ring of parents or heirs is cut."""
    heirs = {row.code: row.heir for row in rows if row.heir and row.heir != row.code}
    last = {code: _last(code, heirs) for code in heirs}
    below: dict[str, list[str]] = {}
    for row in rows:
        if row.parent:
            below.setdefault(row.parent, []).append(row.code)

    def inside(code: str, seen: frozenset[str]) -> frozenset[str]:
        found = frozenset({code})
        for child in below.get(code, []):
            if child not in seen:
                found |= inside(child, seen | {child})
        return found

    within = sorted(inside(home, frozenset({home})) - {home} - set(last))
    places = (home, *within)
    return Tree(places, tuple(inside(code, frozenset({code})) for code in places), last)


def _last(code: str, heirs: Mapping[str, str]) -> str:
    seen = {code}
    while code in heirs and heirs[code] not in seen:
        code = heirs[code]
        seen.add(code)
    return code
