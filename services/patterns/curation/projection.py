"""Keeps the tables of curation by following the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, Table, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from contracts.events import (
    BelongingSaid,
    CodingDrawn,
    CodingGiven,
    Curated,
    CurationUndone,
    KeysGone,
    PatternDescribed,
    PatternNamed,
    PatternSetAside,
    PatternsMerged,
    PatternSplit,
)
from services.foundation.log import Envelope
from services.foundation.vault import Vault
from services.patterns.curation.sealing import Words, seal
from services.patterns.curation.tables import (
    patterns_code,
    patterns_coding,
    patterns_curation,
    patterns_curation_needs,
)

MOST_PARAMETERS = 500


class CurationProjection:
    """A follower; see `services.foundation.following.Follower`."""

    name = "patterns.curation"
    topics: Sequence[str] = ("patterns.curation.", "patterns.coding.", "ingest.person.", "ingest.keys.")

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def prepare(self, page: Sequence[Envelope]) -> None:
        """Nothing here is slow."""

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Any) -> None:
        """Write a page of events."""
        for envelope in page:
            match envelope.payload:
                case Curated() as said:
                    self._decision(connection, said, envelope.position)
                case CodingDrawn() as drawn:
                    _insert(connection, patterns_coding, _sample(drawn, envelope.position))
                case CodingGiven() as coded:
                    for statement, pattern in coded.codes.items():
                        row = {"sample": coded.sample, "coder": coded.coder, "statement": statement, "pattern": pattern}
                        _insert(connection, patterns_code, row)
                case KeysGone(keys=keys):
                    _forget(connection, keys)
                case _:
                    pass

    def _decision(self, connection: Connection, said: Curated, position: int) -> None:
        key, wrapped = (said.key, said.wrapped) if isinstance(said, BelongingSaid | CurationUndone) else (None, None)
        if key is not None:
            if not self.vault.alive([key]):
                return  # the person was erased: nothing about a statement of theirs is kept
            _insert(connection, patterns_curation_needs, {"curation": said.curation, "key": key})
        if isinstance(said, CurationUndone):
            c = patterns_curation.c
            connection.execute(
                update(patterns_curation)
                .where(c.curation == said.undoes, c.undone_at.is_(None))
                .values(undone_at=position)
            )
        row = {
            "curation": said.curation,
            "position": position,
            "unit": said.unit,
            "kind": said.kind.value,
            "pattern": said.pattern,
            "by": said.by,
            "at": said.at,
            "sealed": seal(self.vault, said.curation, words_of(said), wrapped),
            **_what(said),
        }
        _insert(connection, patterns_curation, row)


def words_of(said: Curated) -> Words:
    """What a decision says in words that are not sealed under a person's key."""
    match said:
        case PatternNamed(name=name):
            return Words(name=name, reason=said.reason)
        case PatternDescribed(description=description, inclusion=inclusion, exclusion=exclusion):
            return Words(description=description, inclusion=inclusion, exclusion=exclusion, reason=said.reason)
        case _:
            return Words(reason=said.reason)


def _what(said: Curated) -> dict[str, Any]:
    found: dict[str, Any] = {"other": None, "statement": None, "moved": 0}
    match said:
        case PatternNamed(confirms=confirms):
            found["act"] = "confirmed" if confirms else "named"
        case PatternDescribed():
            found["act"] = "described"
        case PatternsMerged(other=other, moved=moved):
            found |= {"act": "merged", "other": other, "moved": len(moved)}
        case PatternSplit(other=other, statements=statements):
            found |= {"act": "split", "other": other, "moved": len(statements)}
        case BelongingSaid(statement=statement, belongs=belongs):
            found |= {"act": "belongs" if belongs else "does_not_belong", "statement": statement, "moved": 1}
        case PatternSetAside():
            found["act"] = "set_aside"
        case CurationUndone(undoes=undoes):
            found |= {"act": "undone", "other": undoes}
        case _:
            raise TypeError(f"{said.topic} is no decision known here")
    return found


def _sample(drawn: CodingDrawn, position: int) -> dict[str, Any]:
    first, second = drawn.coders
    return {
        "sample": drawn.sample,
        "position": position,
        "unit": drawn.unit,
        "kind": drawn.kind.value,
        "first": first,
        "second": second,
        "statements": orjson.dumps(drawn.statements).decode(),
        "patterns": orjson.dumps(drawn.patterns).decode(),
        "by": drawn.by,
        "at": drawn.at,
    }


def _insert(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    made = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
    connection.execute(made.values(row).on_conflict_do_nothing())


def _forget(connection: Connection, keys: Sequence[str]) -> None:
    """Take out every decision about a statement of somebody whose key is destroyed."""
    n, c = patterns_curation_needs.c, patterns_curation.c
    for start in range(0, len(keys), MOST_PARAMETERS):
        some = n.key.in_(keys[start : start + MOST_PARAMETERS])
        gone = list(connection.execute(select(n.curation).where(some)).scalars())
        for first in range(0, len(gone), MOST_PARAMETERS):
            part = gone[first : first + MOST_PARAMETERS]
            connection.execute(delete(patterns_curation).where(c.curation.in_(part)))
            connection.execute(delete(patterns_curation_needs).where(n.curation.in_(part)))
