"""Quotes: a person's words outside the context scope, where they may be quoted and a named person released them.

A quote shows from the next closing run on, as figures do, and only while its statement is in the pattern it was released
for: never from an idiosyncratic one, and no longer than the note stands, may be quoted and reaches so far, nor than the
newest run publishes a figure of that pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, insert, select

from contracts.events import QuoteReleased, QuoteTakenBack
from contracts.words import Unit, Voice
from services.foundation.following import catch_up
from services.foundation.log import Draft, Envelope, EventLog, service_stream
from services.foundation.vault import Vault
from services.patterns import queries
from services.patterns.behind import decided
from services.patterns.statements import corpus, in_unit
from services.patterns.tables import patterns_membership, patterns_pattern, patterns_quote, patterns_statement


class QuoteError(Exception):
    """The statement cannot be released; `mend` says what would be needed."""

    def __init__(self, mend: str) -> None:
        super().__init__(mend)
        self.mend = mend


@dataclass(frozen=True)
class Quote:
    """Released words, with what is hidden and what may be a name replaced by its type."""

    text: str
    voice: Voice


class QuotesProjection:
    """Keeps `patterns_quote`."""

    name = "patterns.quotes"
    topics: Sequence[str] = ("patterns.quote.",)

    def prepare(self, page: Sequence[Envelope]) -> Sequence[Envelope]:
        """Nothing to prepare."""
        return page

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Sequence[Envelope]) -> None:
        """Write what was released and taken back."""
        q = patterns_quote.c
        for envelope in prepared:
            event = envelope.payload
            if isinstance(event, QuoteReleased | QuoteTakenBack):
                mine = (q.pattern == event.pattern, q.statement == event.statement)
                connection.execute(delete(patterns_quote).where(*mine))
            if isinstance(event, QuoteReleased):
                row = event.model_dump(include={"pattern", "statement", "scale", "released_by"})
                connection.execute(insert(patterns_quote).values(**row, at=envelope.position))


class Quotes:
    """Releases quotes, takes them back, and reads those that may be shown."""

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, clock: Callable[[], datetime]) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.clock = clock
        self.projection = QuotesProjection()

    def release(self, pattern: str, unit: Unit, statement: str, by: str) -> None:
        """Release a statement behind a pattern for the scale of the pattern's unit.

        Raises:
            QuoteError: it is not in the pattern, or its note does not say that it may be quoted.
        """
        with self.derived.connect() as connection:
            row = next((h.row for h in decided(connection, unit, pattern) if h.row.statement == statement), None)
        if row is None:
            raise QuoteError("is not a statement in this pattern; one that is idiosyncratic is never quoted")
        if not row.may_quote:
            raise QuoteError("may not be quoted: the note does not say that the person agreed")
        scale, _, _ = unit.partition(":")
        now = self.clock().isoformat()
        self._say(
            QuoteReleased.model_validate(
                {"pattern": pattern, "statement": statement, "scale": scale, "released_by": by, "at": now}
            )
        )

    def take_back(self, pattern: str, statement: str, by: str) -> None:
        """Show a quote no more; harmless where it was never released, and then nothing is recorded."""
        if statement not in self.released(pattern):
            return
        now = self.clock().isoformat()
        self._say(QuoteTakenBack(pattern=pattern, statement=statement, taken_back_by=by, at=now))

    def released(self, pattern: str) -> set[str]:
        """Statements of a pattern that stand released, shown yet or not: for the context scope."""
        q = patterns_quote.c
        with self.derived.connect() as connection:
            return set(connection.execute(select(q.statement).where(q.pattern == pattern)).scalars())

    def shown(self, pattern: str) -> list[Quote]:
        """What may be shown of a pattern to whoever may see it, in the order of release."""
        p, q, t, m = patterns_pattern.c, patterns_quote.c, patterns_statement.c, patterns_membership.c
        with self.derived.connect() as connection:
            own = connection.execute(select(p.unit, p.kind).where(p.pattern == pattern)).first()
            run = None if own is None else queries.shown_runs(connection, own.unit).get(own.kind)
            if own is None or run is None or pattern not in queries.published_in(connection, [run.run]):
                return []
            query = (
                select(patterns_statement)
                .join(patterns_quote, q.statement == t.statement)
                .join(patterns_membership, m.statement == t.statement)
                .where(q.pattern == pattern, q.at < run.at, q.scale == own.unit.partition(":")[0])
                .where(m.unit == own.unit, m.line == "closing", m.pattern == pattern)
                .where(in_unit(Unit(own.unit)), t.may_quote, t.left_out.is_(None))
                .order_by(q.at)
            )
            rows = connection.execute(query).all()
        voices = {row.statement: Voice(row.voice) for row in rows}
        opened = corpus(rows, self.vault, {})
        return [Quote(text, voices[ident]) for ident, text in zip(opened.ids, opened.redacted, strict=True)]

    def _say(self, event: QuoteReleased | QuoteTakenBack) -> None:
        self.log.append([Draft(service_stream("patterns", "quotes", event.pattern), event)])
        catch_up(self.projection, self.log, self.derived)
