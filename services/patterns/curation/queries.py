"""Reads of people's decisions: the words that stand for a pattern, its history, and what is undone or merged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Row, or_, select

from services.foundation.vault import Vault
from services.patterns.curation.sealing import Words, unseal
from services.patterns.curation.tables import patterns_curation

REVIEWING = ("named", "confirmed", "described", "merged", "split")
"""Decisions that show that a person has looked at a pattern as a whole. What is said of one statement goes with its person,
and others must not see that it did."""
MOST_PARAMETERS = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """What people said of a pattern, as it stands.

    Attributes:
        name: empty where no person named it; `confirmed`: a person confirmed this name after it was given or made.
        reviewed: a person decided something about it.
        aside: why it was set aside; None where it was not.
        into: the pattern it was merged into; None where it stands.
    """

    name: str = ""
    confirmed: bool = False
    description: str = ""
    inclusion: str = ""
    exclusion: str = ""
    reviewed: bool = False
    aside: str | None = None
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, with its words.

    Attributes:
        other: the pattern that went in or was split off; of an undoing, the decision it undoes.
        moved: statements it moved.
        undone: it holds no longer.
    """

    curation: str
    position: int
    unit: str
    kind: str
    act: str
    pattern: str
    other: str | None
    statement: str | None
    moved: int
    by: str
    at: str
    undone: bool
    words: Words


def standing(
    connection: Connection, vault: Vault, patterns: Collection[str], upto: Mapping[str, int] | None = None
) -> dict[str, Standing]:
    """What stands of each of these patterns of which anything was said.

    Args:
        connection: reads.
        vault: opens the words.
        patterns: ids.
        upto: by kind the position of the log up to which decisions count, since without the context scope nothing
            changes but with a closing run; None for all. A kind that is not in it counts nothing.
    """
    found: dict[str, Standing] = {}
    for row in _rows(connection, patterns):
        last = None if upto is None else upto.get(row.kind, 0)
        if last is not None and (row.position > last):
            continue
        if row.undone_at is not None and (last is None or row.undone_at <= last):
            if row.act == "split":  # what was split off went back
                found[row.other] = replace(found.get(row.other, Standing()), into=row.pattern)
            continue
        words = unseal(vault, row.curation, bytes(row.sealed))
        if words is not None:
            _tell(found, row, words)
    return {pattern: found[pattern] for pattern in patterns if pattern in found}


def _tell(found: dict[str, Standing], row: Row[tuple[object, ...]], words: Words) -> None:
    act, pattern = row.act, row.pattern
    now = found.get(pattern, Standing())
    if act in REVIEWING:
        now = replace(now, reviewed=True)
    if act in ("named", "confirmed"):
        now = replace(now, name=words.name, confirmed=act == "confirmed")
    elif act == "described":
        now = replace(now, description=words.description, inclusion=words.inclusion, exclusion=words.exclusion)
    elif act == "set_aside":
        now = replace(now, aside=words.reason)
    found[pattern] = now
    if act == "merged":
        found[row.other] = replace(found.get(row.other, Standing()), into=pattern)
    elif act == "split":
        found[row.other] = replace(found.get(row.other, Standing()), reviewed=True)


def decisions(connection: Connection, vault: Vault, pattern: str) -> list[Decision]:
    """Every decision about a pattern, newest first, undone ones too; those whose person is erased are gone."""
    return [one for row in reversed(_rows(connection, [pattern])) if (one := _decision(vault, row)) is not None]


def decision(connection: Connection, vault: Vault, curation: str) -> Decision | None:
    """One decision; None where there is none, or its person was erased."""
    row = connection.execute(select(patterns_curation).where(patterns_curation.c.curation == curation)).first()
    return None if row is None else _decision(vault, row)


def split_off(connection: Connection, pattern: str) -> tuple[str, str] | None:
    """Unit and kind of a pattern that people made by a split; None of any other.

    It is known the moment the split is taken, whenever the follower that lists patterns comes to it.
    """
    c = patterns_curation.c
    query = select(c.unit, c.kind).where(c.other == pattern, c.act == "split").limit(1)
    row = connection.execute(query).first()
    return None if row is None else (row.unit, row.kind)


def _decision(vault: Vault, row: Row[tuple[object, ...]]) -> Decision | None:
    words = unseal(vault, row.curation, bytes(row.sealed))
    if words is None:
        return None
    return Decision(
        curation=row.curation,
        position=row.position,
        unit=row.unit,
        kind=row.kind,
        act=row.act,
        pattern=row.pattern,
        other=row.other,
        statement=row.statement,
        moved=row.moved,
        by=row.by,
        at=row.at,
        undone=row.undone_at is not None,
        words=words,
    )


def _rows(connection: Connection, patterns: Collection[str]) -> Sequence[Row[tuple[object, ...]]]:
    c = patterns_curation.c
    found: list[Row[tuple[object, ...]]] = []
    for part in _parts(sorted(set(patterns))):
        query = select(patterns_curation).where(or_(c.pattern.in_(part), c.other.in_(part)))
        found.extend(connection.execute(query))
    unique = {row.curation: row for row in found}
    return sorted(unique.values(), key=lambda row: row.position)


def _parts(items: Sequence[str]) -> Iterable[Sequence[str]]:
    for start in range(0, len(items), MOST_PARAMETERS):
        yield items[start : start + MOST_PARAMETERS]
