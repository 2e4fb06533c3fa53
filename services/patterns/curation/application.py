"""What people decide about patterns: each is one event on the log, with who and why, and can be undone."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, select

from contracts.events import (
    BelongingSaid,
    Curated,
    CurationUndone,
    PatternDescribed,
    PatternNamed,
    PatternSetAside,
    PatternsMerged,
    PatternSplit,
    Wrapped,
)
from contracts.weeks import Week
from contracts.words import PatternId, Unit
from services.foundation.following import catch_up
from services.foundation.log import EventLog
from services.foundation.vault import Vault
from services.patterns.behind import decided, where_is
from services.patterns.curation import folding, queries
from services.patterns.curation.errors import NotNowError, NotPublicError, OvertakenError, UnknownError
from services.patterns.curation.in_turn import in_turn, say_after
from services.patterns.curation.ports import Texts
from services.patterns.curation.projection import CurationProjection
from services.patterns.curation.public import may_identify, visible
from services.patterns.curation.tables import patterns_curation_needs
from services.patterns.statements import in_unit
from services.patterns.tables import patterns_name, patterns_pattern, patterns_run, patterns_statement

FEWEST = 2
"""Statements that people may make a pattern of; whether it is published is decided by how many people are in it."""


@dataclass(frozen=True)
class Where:
    """A pattern's unit and kind, what is decided of both, and the id of the newest decision (empty for none)."""

    unit: Unit
    kind: str
    curation: folding.Curation
    last: str


class Curating:
    """The use cases. Everything written is on the log, and in the tables of curation, before a call returns."""

    def __init__(
        self, log: EventLog, vault: Vault, derived: Engine, clock: Callable[[], datetime], checks: Texts
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.clock = clock
        self.checks = checks
        self.projection = CurationProjection(vault)

    @in_turn
    def name(self, pattern: str, name: str, by: str, reason: str = "", *, sure: bool = False) -> str:
        """Give a pattern its name: no machine changes it from now on.

        Args:
            pattern: its id.
            name: what it is called, for everybody who may read patterns.
            by: who.
            reason: why; for the context scope only.
            sure: the name was looked at, and names nobody although it may seem to.

        Raises:
            UnknownError, NotNowError, NotPublicError: see there.
        """
        where = self._where(pattern)
        words = self._public("name", name, sure=sure)
        return self._say(where, PatternNamed(**self._head(where, pattern, by, reason), name=words))

    @in_turn
    def confirm(self, pattern: str, by: str, reason: str = "") -> str:
        """Confirm the name that a pattern has: from now on it stays, whatever a machine would call it.

        Raises:
            UnknownError: there is no such pattern.
            NotNowError: it has no name yet.
        """
        where = self._where(pattern)
        with self.derived.connect() as connection:
            given = queries.standing(connection, self.vault, [pattern]).get(pattern)
            n = patterns_name.c
            made = connection.execute(select(n.name).where(n.pattern == pattern)).scalar_one_or_none()
        name = given.name if given is not None and given.name else made
        if not name:
            raise NotNowError("name", "this pattern has no name yet; give it one instead")
        return self._say(where, PatternNamed(**self._head(where, pattern, by, reason), name=name, confirms=True))

    @in_turn
    def describe(
        self,
        pattern: str,
        description: str,
        inclusion: str,
        exclusion: str,
        by: str,
        reason: str = "",
        *,
        sure: bool = False,
    ) -> str:
        """Say what a pattern is, what belongs in it and what does not; all three take the place of what was said before.

        Raises:
            UnknownError, NotNowError, NotPublicError: see there.
        """
        where = self._where(pattern)
        words = {
            field: self._public(field, text, sure=sure)
            for field, text in (("description", description), ("inclusion", inclusion), ("exclusion", exclusion))
        }
        if not any(words.values()) and not any(self._described(pattern)):
            raise NotNowError("description", "says nothing, and nothing was said before; say what the pattern is")
        return self._say(where, PatternDescribed(**self._head(where, pattern, by, reason), **words))

    @in_turn
    def merge(self, pattern: str, other: str, by: str, reason: str = "") -> str:
        """Say that `other` is the same as `pattern`: it goes into it, with its statements.

        Raises:
            UnknownError: there is no such pattern, or it is of another unit or kind.
            NotNowError: they are one already, are kept apart by a split that has to be undone first, or one has ended.
        """
        where = self._where(pattern)
        if self._of(other) != (where.unit, where.kind):  # whether there is such a pattern elsewhere is not told
            raise UnknownError("other", "is no pattern of the same place or team and kind; choose another")
        self._where(other, "other")
        self._not_over(pattern=pattern, other=other)
        if pattern == other:
            raise NotNowError("other", "is the pattern itself; choose another")
        if where.curation.family(pattern) == where.curation.family(other):
            raise NotNowError("other", "was split from this one by people; undo the split instead")
        with self.derived.connect() as connection:
            moved = [h.row.statement for h in decided(connection, where.unit, other)]
        event = PatternsMerged(**self._head(where, pattern, by, reason), other=other, moved=tuple(sorted(moved)))
        return self._say(where, event)

    @in_turn
    def split(self, pattern: str, statements: Sequence[str], by: str, reason: str = "") -> tuple[str, str]:
        """Make statements of a pattern a pattern of their own.

        Returns:
            ids of the decision and of the new pattern.

        Raises:
            UnknownError: there is no such pattern, or a statement is not in it.
            NotNowError: too few, or all of them.
        """
        where = self._where(pattern)
        chosen = tuple(sorted(set(statements)))
        with self.derived.connect() as connection:
            here = {h.row.statement for h in decided(connection, where.unit, pattern)}
            r = patterns_run.c
            through = connection.execute(
                select(r.through)
                .where(r.unit == where.unit, r.kind == where.kind, r.closing)
                .order_by(r.at.desc())
                .limit(1)
            ).scalar_one()
        if not set(chosen) <= here:
            raise UnknownError("statements", "names one that is not in this pattern; take it out")
        if len(chosen) < FEWEST:
            raise NotNowError("statements", f"are too few; choose at least {FEWEST}")
        if len(here) - len(chosen) < FEWEST:
            raise NotNowError("statements", f"are nearly all of the pattern; leave at least {FEWEST} in it")
        new = PatternId("p" + secrets.token_hex(12))
        head = self._head(where, pattern, by, reason)
        event = PatternSplit(**head, other=new, statements=chosen, week=str(Week(through)))
        return self._say(where, event), new

    @in_turn
    def belonging(self, pattern: str, statement: str, by: str, reason: str = "", *, belongs: bool) -> str:
        """Say that a statement belongs to a pattern, or that it does not. The reason goes when its person is erased.

        Raises:
            UnknownError: there is no such pattern, or no such statement in its unit and kind.
            NotNowError: it is said to belong to a pattern that has ended.
        """
        where = self._where(pattern)
        if belongs:
            self._not_over(pattern=pattern)
        t = patterns_statement.c
        with self.derived.connect() as connection:
            row = connection.execute(
                select(t.key, t.statement).where(
                    t.statement == statement, t.kind == where.kind, t.left_out.is_(None), in_unit(where.unit)
                )
            ).first()
            if row is None:
                raise UnknownError("statement", "is none that this pattern's place or team may learn from")
            was = where_is(connection, where.unit, statement)
        head = self._head(where, pattern, by, "")
        wrapped = self._wrapped(row.key, reason, "statement")
        return self._say(
            where, BelongingSaid(**head, statement=statement, belongs=belongs, was=was, key=row.key, wrapped=wrapped)
        )

    @in_turn
    def set_aside(self, pattern: str, by: str, reason: str) -> str:
        """Publish nothing of a pattern from the next closing run on, and say why.

        Raises:
            UnknownError: there is no such pattern.
            NotNowError: it is set aside already, or no reason is given.
        """
        where = self._where(pattern)
        if not reason.strip():
            raise NotNowError("reason", "is missing; say why it is set aside")
        if pattern in where.curation.aside:
            raise NotNowError("pattern", "is set aside already")
        return self._say(where, PatternSetAside(**self._head(where, pattern, by, reason)))

    @in_turn
    def undo(self, curation: str, by: str, reason: str = "") -> str:
        """Take a decision back, whoever made it.

        Raises:
            UnknownError: there is no such decision, or its person was erased.
            NotNowError: it was undone already, or is itself an undoing.
        """
        with self.derived.connect() as connection:
            found = queries.decision(connection, self.vault, curation)
        if found is None:
            raise UnknownError("curation", "is no decision known here")
        if found.act == "undone":
            raise NotNowError("curation", "is itself an undoing; decide it anew instead")
        if found.undone:
            raise NotNowError("curation", "was undone already")
        where = self._where(found.pattern, merged_too=True)
        if found.statement is None:
            return self._say(where, CurationUndone(**self._head(where, found.pattern, by, reason), undoes=curation))
        n = patterns_curation_needs.c
        with self.derived.connect() as connection:
            key = connection.execute(select(n.key).where(n.curation == curation)).scalar_one_or_none()
        wrapped = self._wrapped(key, reason, "curation")
        head = self._head(where, found.pattern, by, "")
        return self._say(where, CurationUndone(**head, undoes=curation, key=key, wrapped=wrapped))

    def _described(self, pattern: str) -> tuple[str, str, str]:
        with self.derived.connect() as connection:
            stands = queries.standing(connection, self.vault, [pattern]).get(pattern, queries.Standing())
        return stands.description, stands.inclusion, stands.exclusion

    def _wrapped(self, key: str | None, reason: str, field: str) -> Wrapped | None:
        """A reason that speaks of one statement, sealed under its person's key; None where none is given.

        Raises:
            UnknownError: the person was erased.
        """
        words = self._masked(reason)
        try:
            return self.vault.wrap(key or "", words) if words else None
        except KeyError:
            raise UnknownError(field, "can no longer be read") from None

    def _where(self, pattern: str, field: str = "pattern", *, merged_too: bool = False) -> Where:
        found = self._of(pattern)
        if found is None:
            raise UnknownError(field, "there is no such pattern")
        unit, kind = found
        said = folding.read(self.log, unit, kind)
        curation = folding.fold(said)
        if not merged_too and curation.resolve(pattern) != pattern:
            raise NotNowError(field, "was merged into another by people; decide it there, or undo the merge")
        return Where(unit, kind, curation, said[-1].event.curation if said else "")

    def _of(self, pattern: str) -> tuple[Unit, str] | None:
        """The unit and kind of a pattern; None where there is no such pattern."""
        p = patterns_pattern.c
        with self.derived.connect() as connection:
            row = connection.execute(select(p.unit, p.kind).where(p.pattern == pattern)).first()
            found = (row.unit, row.kind) if row is not None else queries.split_off(connection, pattern)
        return None if found is None else (Unit(found[0]), found[1])

    def _not_over(self, **named: str) -> None:
        """Refuse, by field, a pattern that runs do not find any more: what people put into it would stand alone in it."""
        p = patterns_pattern.c
        with self.derived.connect() as connection:
            over = set(connection.execute(select(p.pattern).where(p.pattern.in_(named.values()), p.over)).scalars())
        for field, pattern in named.items():
            if pattern in over:
                raise NotNowError(field, "has ended; choose the pattern that its statements went to")

    def _public(self, field: str, text: str, *, sure: bool) -> str:
        """Words that everybody who may read patterns will see.

        Raises:
            NotPublicError: they hold what identifies somebody, or may and nobody is sure that they do not.
        """
        seen = visible(text)
        words = " ".join(seen.split()) if field == "name" else seen.strip()
        if field == "name" and not words:
            raise NotNowError(field, "holds nothing that can be seen; say what the pattern is called")
        hidden = self.checks.redactions(words, ())
        if hidden:
            kinds = ", ".join(sorted({span.type for span in hidden}))
            raise NotPublicError(field, f"holds what identifies somebody ({kinds}); others will see it, so take it out")
        if not sure and (self.checks.doubts(words, hidden) or may_identify(words)):
            raise NotPublicError(
                field,
                "may name somebody, or say where they live; take it out, or say that you are sure it names nobody",
            )
        return words

    def _masked(self, text: str) -> str:
        words = text.strip()
        hidden = self.checks.redactions(words, ())
        spans = (*hidden, *self.checks.doubts(words, hidden))
        for span in sorted(spans, key=lambda one: one.start, reverse=True):
            words = f"{words[: span.start]}[{span.type}]{words[span.end :]}"
        return words

    def _head(self, where: Where, pattern: str, by: str, reason: str) -> dict[str, Any]:
        return {
            "curation": "c" + secrets.token_hex(10),
            "unit": where.unit,
            "kind": where.kind,
            "pattern": pattern,
            "reason": self._masked(reason),
            "by": by,
            "at": self.clock().isoformat(timespec="seconds"),
        }

    def _say(self, where: Where, event: Curated) -> str:
        stream = ("patterns", event.unit, str(event.kind), "curation")
        stands = say_after(self.log, stream, event, where.last, event.curation)
        catch_up(self.projection, self.log, self.derived)
        if not stands:
            raise OvertakenError("pattern")
        return event.curation
