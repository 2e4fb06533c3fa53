"""Text that stands word for word in the notes of many people is a form's or a leaflet's, not theirs: it is learnt, and left out.

Only what was split from free text is looked at, and only long enough to be nobody's chance: a source that declares a statement
means it, and short things are really said by many in the same words. What is learnt is a fold of what stands here now: where a
note is withdrawn or a person erased, what is left may be no repetition any more, and is taken back in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, delete, func, or_, select, update

from contracts.events import Statement
from services.foundation.vault import Vault
from services.patterns.lines import parts
from services.patterns.numerics.duplicates import same_words
from services.patterns.tables import patterns_provisional, patterns_statement

FEWEST_WORDS: Final = 8
FEWEST_PEOPLE: Final = 5
REPEATED: Final = "repeated"
"""Why such a statement is left out."""
_SCHEME: Final = "incommon:repeated:"


def wording(vault: Vault, source: str, said: Statement) -> str | None:
    """A keyed mark of a statement's words, the same for the same words of one source; None where they cannot be a form's."""
    if not said.inferred or len(said.text.split()) < FEWEST_WORDS:
        return None
    return vault.person_ref(_SCHEME + source, same_words(said.text))


def wordings(connection: Connection, *, notes: Iterable[str], keys: Iterable[str]) -> set[str]:
    """The wordings that stand in these notes, or under these keys, before they are written anew or dropped."""
    t = patterns_statement.c
    found: set[str] = set()
    for column, values in ((t.note, notes), (t.key, keys)):
        for part in parts(sorted(set(values))):
            query = select(t.wording).where(column.in_(part), t.wording.is_not(None)).distinct()
            found.update(connection.execute(query).scalars())
    return found


def settle(connection: Connection, touched: set[str]) -> None:
    """Leave out what is repeated among these wordings, and take in again what is not any more."""
    t = patterns_statement.c
    for part in parts(sorted(touched)):
        counted = (
            select(t.wording, func.count(t.person.distinct()).label("people"))
            .where(t.wording.in_(part), or_(t.left_out.is_(None), t.left_out == REPEATED))
            .group_by(t.wording)
        )
        many = [row.wording for row in connection.execute(counted) if row.people >= FEWEST_PEOPLE]
        few = sorted(set(part) - set(many))
        _mark(connection, many, before=None, now=REPEATED)
        _mark(connection, few, before=REPEATED, now=None)
        repeated = select(t.statement).where(t.wording.in_(many))
        connection.execute(delete(patterns_provisional).where(patterns_provisional.c.statement.in_(repeated)))


def _mark(connection: Connection, marks: Sequence[str], *, before: str | None, now: str | None) -> None:
    t = patterns_statement.c
    was: Any = t.left_out.is_(None) if before is None else t.left_out == before
    connection.execute(update(patterns_statement).where(t.wording.in_(marks), was).values(left_out=now))
