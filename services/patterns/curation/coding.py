"""Two people code the same statements apart from each other, and see how far they agree when both are done."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import orjson
from sqlalchemy import Connection, Engine, Row, select

from contracts.events import CodingDrawn, CodingGiven, Event
from contracts.words import Kind, Unit
from services.foundation.following import catch_up
from services.foundation.log import Draft, EventLog, service_stream
from services.foundation.vault import Vault
from services.patterns.curation.agreement import Agreement, agree
from services.patterns.curation.errors import NotNowError, UnknownError
from services.patterns.curation.in_turn import say_after
from services.patterns.curation.projection import CurationProjection
from services.patterns.curation.tables import patterns_code, patterns_coding
from services.patterns.statements import in_unit, unseal
from services.patterns.tables import patterns_statement

MOST = 200
FEWEST = 10

CODED = "has coded it already; draw another sample to code again"


@dataclass(frozen=True, slots=True)
class ToCode:
    """A redacted statement to be coded."""

    statement: str
    text: str
    voice: str
    week: int


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample as it stands.

    Attributes:
        patterns: ids that may be chosen.
        statements: those that can still be read, in the order in which they are shown.
        codes: what each who is done has said of each statement; an empty id for none.
        agreement: None until both are done.
        position: of the event that drew it.
    """

    sample: str
    position: int
    unit: Unit
    kind: str
    coders: tuple[str, str]
    patterns: tuple[str, ...]
    statements: tuple[ToCode, ...]
    codes: Mapping[str, Mapping[str, str]]
    agreement: Agreement | None
    by: str
    at: str


class Coding:
    """The use cases of coding. What is drawn is by chance, so that nobody picks the easy ones."""

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, clock: Callable[[], datetime]) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.clock = clock
        self.projection = CurationProjection(vault)

    def draw(
        self, unit: Unit, kind: Kind, size: int, patterns: tuple[str, ...], coders: tuple[str, str], by: str
    ) -> str:
        """Draw statements of a unit and kind for two people.

        Raises:
            NotNowError: the two are one, there are too few statements, or no pattern to choose.
        """
        first, second = (" ".join(name.split()) for name in coders)
        if first == second:
            raise NotNowError("coders", "are one and the same; name two people")
        if not patterns:
            raise NotNowError("kind", "has no pattern here to choose from yet")
        t = patterns_statement.c
        query = select(t.statement).where(in_unit(unit), t.kind == kind, t.left_out.is_(None)).order_by(t.statement)
        with self.derived.connect() as connection:
            there = list(connection.execute(query).scalars())
        if len(there) < FEWEST:
            raise NotNowError("size", f"cannot be drawn: there are fewer than {FEWEST} statements of this kind")
        chosen = random.SystemRandom().sample(there, min(size, MOST, len(there)))
        event = CodingDrawn(
            sample="k" + secrets.token_hex(10),
            unit=unit,
            kind=kind,
            statements=tuple(chosen),
            patterns=patterns,
            coders=(first, second),
            by=by,
            at=self.clock().isoformat(timespec="seconds"),
        )
        self._say(event.sample, event)
        return event.sample

    def code(self, sample: str, coder: str, codes: Mapping[str, str]) -> None:
        """Say of every statement of a sample which pattern it belongs to; an empty id for none.

        Raises:
            UnknownError: there is no such sample, or a statement or pattern is not in it.
            NotNowError: the coder is neither of the two or is done already, or a statement is not coded.
        """
        found = self.sample(sample)
        if found is None:
            raise UnknownError("sample", "there is no such sample")
        if coder not in found.coders:
            raise NotNowError("coder", f"must be one of the two it was drawn for: {' and '.join(found.coders)}")
        if coder in found.codes:
            raise NotNowError("coder", CODED)
        wanted = {one.statement for one in found.statements}
        if set(codes) - wanted:
            raise UnknownError("codes", "names a statement that is not in this sample, or can no longer be read")
        if wanted - set(codes):
            raise NotNowError(
                "codes", f"leaves {len(wanted - set(codes))} statements out; say of each where it belongs"
            )
        if not set(codes.values()) <= {"", *found.patterns}:
            raise UnknownError("codes", "names a pattern that may not be chosen here")
        event = CodingGiven(
            sample=sample, coder=coder, codes=dict(codes), at=self.clock().isoformat(timespec="seconds")
        )
        stands = say_after(self.log, ("patterns", "sample", sample), event, coder, coder)
        catch_up(self.projection, self.log, self.derived)
        if not stands:  # given twice at the same moment: the first stands
            raise NotNowError("coder", CODED)

    def sample(self, sample: str) -> Sample | None:
        """One sample; None where there is none."""
        with self.derived.connect() as connection:
            row = connection.execute(select(patterns_coding).where(patterns_coding.c.sample == sample)).first()
            return None if row is None else self._whole(connection, row)

    def unit_of(self, sample: str) -> Unit | None:
        """The unit a sample is of."""
        query = select(patterns_coding.c.unit).where(patterns_coding.c.sample == sample)
        with self.derived.connect() as connection:
            found = connection.execute(query).scalar_one_or_none()
        return None if found is None else Unit(found)

    def of_unit(self, unit: Unit, before: int | None, limit: int) -> list[Sample]:
        """Samples of a unit drawn before a position of the log, newest first."""
        t = patterns_coding.c
        query = select(patterns_coding).where(t.unit == unit).order_by(t.position.desc()).limit(limit)
        if before is not None:
            query = query.where(t.position < before)
        with self.derived.connect() as connection:
            return [self._whole(connection, row) for row in connection.execute(query).all()]

    def _whole(self, connection: Connection, row: Row[tuple[object, ...]]) -> Sample:
        ids: list[str] = orjson.loads(row.statements)
        t, c = patterns_statement.c, patterns_code.c
        there = {
            one.statement: one
            for one in connection.execute(
                select(patterns_statement).where(t.statement.in_(ids), in_unit(Unit(row.unit)))
            )
        }
        self.vault.load(sorted({one.key for one in there.values()}))
        shown = []
        for statement in ids:
            one = there.get(statement)
            sealed = None if one is None or one.sealed is None else bytes(one.sealed)
            content = None if one is None or sealed is None else unseal(self.vault, one.key, statement, sealed)
            if one is not None and content is not None:
                shown.append(ToCode(statement, content.redacted, one.voice, one.week))
        readable = {one.statement for one in shown}
        codes: dict[str, dict[str, str]] = {}
        for code in connection.execute(select(patterns_code).where(c.sample == row.sample)):
            mine = codes.setdefault(code.coder, {})
            if code.statement in readable:
                mine[code.statement] = code.pattern
        coders = (row.first, row.second)
        agreement = None
        if all(coder in codes for coder in coders):
            first, second = (codes[coder] for coder in coders)
            both = [s for s in ids if s in first and s in second]
            agreement = agree([first[s] for s in both], [second[s] for s in both])
        return Sample(
            sample=row.sample,
            position=row.position,
            unit=Unit(row.unit),
            kind=row.kind,
            coders=coders,
            patterns=tuple(orjson.loads(row.patterns)),
            statements=tuple(shown),
            codes=codes,
            agreement=agreement,
            by=row.by,
            at=row.at,
        )

    def _say(self, sample: str, event: Event) -> None:
        self.log.append([Draft(service_stream("patterns", "sample", sample), event)])
        catch_up(self.projection, self.log, self.derived)
