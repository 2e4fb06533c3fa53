"""What was said, as the clustering needs it: texts and vectors, sealed in the table, in clear only in memory.

A vector is kept in half precision, and every use (run, vote, replay) starts from those same bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Row, false, select

from contracts.disclosure import largest
from contracts.events import Redaction, Statement
from contracts.merging import SamePeople
from contracts.words import Reach, Unit, Voice
from services.foundation.vault import Vault
from services.patterns.tables import patterns_same_person, patterns_statement

_LENGTH = struct.Struct(">H")


@dataclass(frozen=True, slots=True)
class Content:
    """The part of a statement that is sealed: vector (d,) float32 of length one, text, what of it is hidden."""

    vector: NDArray[np.float32]
    text: str
    redactions: tuple[Redaction, ...] = ()

    @property
    def redacted(self) -> str:
        """The text with what is hidden replaced by its type, like `<name>`: for a list of the context scope."""
        return redact(self.text, self.redactions)


@dataclass(frozen=True)
class Corpus:
    """Statements of one unit and kind, in the order of their ids. Arrays and lists are of one length n.

    Attributes:
        vectors: (n, d) float32, rows of length one.
        embedded: the texts as the embedder read them: with abbreviations spelt out.
        redacted: the texts as they may leave the context scope: without what is hidden, nor what may be a name.
        weeks: (n,) int64.
        own_words, worker_words, inferred: (n,) bool, in the person's own voice; a worker's; kind inferred rather than
            declared.
    """

    ids: list[str]
    vectors: NDArray[np.float32]
    texts: list[str]
    embedded: list[str]
    redacted: list[str]
    persons: list[str]
    schemes: list[str]
    places: list[str | None]
    weeks: NDArray[np.int64]
    own_words: NDArray[np.bool_]
    worker_words: NDArray[np.bool_]
    inferred: NDArray[np.bool_]

    def __len__(self) -> int:
        """How many statements."""
        return len(self.ids)

    def only(self, mask: NDArray[np.bool_]) -> Corpus:
        """The statements where the (n,) mask is true."""
        rows: list[int] = np.flatnonzero(mask).tolist()
        return Corpus(
            ids=[self.ids[i] for i in rows],
            vectors=self.vectors[rows],
            texts=[self.texts[i] for i in rows],
            embedded=[self.embedded[i] for i in rows],
            redacted=[self.redacted[i] for i in rows],
            persons=[self.persons[i] for i in rows],
            schemes=[self.schemes[i] for i in rows],
            places=[self.places[i] for i in rows],
            weeks=self.weeks[rows],
            own_words=self.own_words[rows],
            worker_words=self.worker_words[rows],
            inferred=self.inferred[rows],
        )

    def through(self, week: int) -> Corpus:
        """The statements of this week and before."""
        return self.only(self.weeks <= week)

    def largest_scheme(self, rows: Iterable[int]) -> str | None:
        """The scheme that most people of these statements are of (see `contracts.disclosure.largest`); None of none."""
        people: dict[str, set[str]] = {}
        for row in rows:
            people.setdefault(self.schemes[row], set()).add(self.persons[row])
        return largest({scheme: len(them) for scheme, them in people.items()})


def kept(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Vectors as they come back out of the table: half precision, brought back to length one. (n, d) or (d,)."""
    half = vectors.astype(np.float16).astype(np.float32)
    length = np.linalg.norm(half, axis=-1, keepdims=True)
    back: NDArray[np.float32] = np.divide(half, length, out=np.zeros_like(half), where=length > 0)
    return back


def seal(vault: Vault, key: str, vector: NDArray[np.floating], said: Statement) -> bytes:
    """Seal a statement's content under the person's key, bound to the statement's id.

    Raises:
        KeyError: the key is destroyed.
    """
    words = orjson.dumps({"t": said.text, "e": said.spelt_out, "r": _spans(said.redactions), "f": _spans(said.review)})
    plain = _LENGTH.pack(vector.shape[0]) + vector.astype("<f2").tobytes() + words
    return vault.seal(key, plain, _aad(said.id))


def unseal(vault: Vault, key: str, statement: str, sealed: bytes) -> Content | None:
    """Open a statement's content; None when its key is destroyed."""
    plain = vault.unseal(key, sealed, _aad(statement))
    if plain is None:
        return None
    parts = _parts(plain)
    return Content(kept(np.frombuffer(parts.half, dtype="<f2")), parts.text, parts.hidden)


def _spans(spans: Iterable[Redaction]) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.type) for span in spans]


def _redactions(spans: Sequence[tuple[int, int, str]] | None) -> tuple[Redaction, ...]:
    return tuple(Redaction(start=s, end=e, type=t) for s, e, t in spans or ())


@dataclass(frozen=True, slots=True)
class _Parts:
    """What is sealed: vector (half precision), text, the text as embedded, what of it is hidden, and what may be a name."""

    half: bytes
    text: str
    embedded: str
    hidden: tuple[Redaction, ...]
    doubts: tuple[Redaction, ...]


def _parts(plain: bytes) -> _Parts:
    (dim,) = _LENGTH.unpack_from(plain)
    end = _LENGTH.size + 2 * dim
    words = orjson.loads(plain[end:])
    text = words["t"]
    half = plain[_LENGTH.size : end]
    return _Parts(half, text, words.get("e") or text, _redactions(words["r"]), _redactions(words.get("f")))


def redact(text: str, hidden: Iterable[Redaction]) -> str:
    """The text with each hidden span replaced by its type in angle brackets; spans may overlap."""
    found, end = [], 0
    for span in sorted(hidden, key=lambda r: (r.start, -r.end)):
        if span.start >= end:
            found.append(text[end : span.start] + f"<{span.type}>")
        end = max(end, span.end)
    return "".join(found) + text[end:]


def in_unit(unit: Unit) -> ColumnElement[bool]:
    """SQL: the statement may be clustered in this unit; none may in a wider one, where patterns are."""
    scale, _, name = unit.partition(":")
    t = patterns_statement.c
    match scale:
        case "place":
            return (t.home == name) & t.reach.in_([Reach.PLACE, Reach.COUNTRY])
        case "travel":
            return (t.home == name) & (t.reach == Reach.COUNTRY)
        case "team":
            return (t.team == name) & t.reach.in_([Reach.TEAM, Reach.PLACE, Reach.COUNTRY])
        case _:
            return false()


def load(connection: Connection, vault: Vault, unit: Unit, kind: str, at: int | None = None) -> Corpus:
    """Every statement of a unit and kind that is not left out, in the order of their ids.

    Args:
        connection: to the derived tables.
        vault: opens what is sealed.
        unit: of clustering.
        kind: of the statements.
        at: who is the same person is taken as it was known at this position; None: as it is known now.
    """
    t = patterns_statement.c
    query = select(patterns_statement).where(in_unit(unit), t.kind == kind, t.left_out.is_(None)).order_by(t.statement)
    return corpus(connection.execute(query).all(), vault, same_people(connection, at))


def same_people(connection: Connection, at: int | None = None) -> dict[str, str]:
    """Person -> the one that is counted for them; whoever is joined with nobody is left out."""
    table = patterns_same_person
    query = select(table).order_by(table.c.position)
    same = SamePeople()
    for row in connection.execute(query if at is None else query.where(table.c.position <= at)):
        one, other = orjson.loads(row.one), orjson.loads(row.other)
        if row.merged:
            same.merge(one, other)
        else:
            same.unmerge(one, other)
    return same.stands_for()


def corpus(rows: Sequence[Row[Any]], vault: Vault, same: Mapping[str, str]) -> Corpus:
    """Open rows of `patterns_statement`; those whose key was destroyed meanwhile are passed over."""
    vault.load(sorted({row.key for row in rows}))
    opened = [(row, vault.unseal(row.key, row.sealed, _aad(row.statement))) for row in rows if row.sealed is not None]
    some = [(row, _parts(plain)) for row, plain in opened if plain is not None]
    halves = np.frombuffer(b"".join(parts.half for _, parts in some), dtype="<f2")
    return Corpus(
        ids=[row.statement for row, _ in some],
        vectors=kept(halves.reshape(len(some), -1)) if some else np.empty((0, 1), dtype=np.float32),
        texts=[parts.text for _, parts in some],
        embedded=[parts.embedded for _, parts in some],
        redacted=[redact(parts.text, (*parts.hidden, *parts.doubts)) for _, parts in some],
        persons=[same.get(row.person, row.person) for row, _ in some],
        schemes=[row.scheme for row, _ in some],
        places=[row.place for row, _ in some],
        weeks=np.array([row.week for row, _ in some], dtype=np.int64),
        own_words=np.array([row.voice == Voice.PERSON for row, _ in some], dtype=bool),
        worker_words=np.array([row.voice == Voice.WORKER for row, _ in some], dtype=bool),
        inferred=np.array([row.inferred for row, _ in some], dtype=bool),
    )


def _aad(statement: str) -> bytes:
    return b"patterns_statement|" + statement.encode()
