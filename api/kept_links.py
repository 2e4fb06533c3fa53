"""One-time links to what is kept of somebody: random, kept as a hash, good for one use and a short session after it.

Nothing else stands in the address, and the session is random as well: neither says who it is about.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Column, DateTime, Engine, Index, Table, Text, delete, insert, select, update

from api.system_keys import utc
from contracts.words import PersonRef
from services.foundation.database import Id, keys_metadata, writing

access_link = Table(
    "access_link",
    keys_metadata,
    Column("digest", Id, primary_key=True),
    Column("persons", Text, nullable=False),
    Column("source", Text),
    Column("team", Text),
    Column("place", Id),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    Column("used_at", DateTime(timezone=True)),
    Column("session", Id),
    Column("session_ends_at", DateTime(timezone=True)),
    Column("made_with", Id),
    Index("access_link_session", "session"),
)
LASTS: Final = timedelta(days=14)
"""How long a link waits for its one use: a letter takes days."""
SESSION: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a link lets be seen.

    Attributes:
        persons: the references (keyed hashes) of the one person it is about.
        source, team, place: only notes of these; None for any. A source's own link shows nobody else's notes.
    """

    persons: tuple[PersonRef, ...]
    source: str | None = None
    team: str | None = None
    place: str | None = None


class KeptLinks:
    """Makes links, takes each one once, and knows the session that follows."""

    def __init__(self, keys: Engine, clock: Callable[[], datetime], revoked: Callable[[str], bool]) -> None:
        """Over the key store; `revoked` says so of a system's key, by its id."""
        self.keys = keys
        self.clock = clock
        self.revoked = revoked

    def make(self, sight: Sight, made_with: str, lasts: timedelta = LASTS) -> tuple[str, datetime]:
        """A link's random token, shown this once, and when it ends.

        Args:
            sight: what it lets be seen.
            made_with: id of the key of whoever makes it, with which the link ends too; empty for a person signed in.
            lasts: how long it waits for its use.
        """
        token, now = secrets.token_urlsafe(24), self.clock()
        with writing(self.keys) as connection:
            gone = (access_link.c.expires_at <= now) & (
                access_link.c.session_ends_at.is_(None) | (access_link.c.session_ends_at <= now)
            )
            connection.execute(delete(access_link).where(gone))
            connection.execute(
                insert(access_link).values(
                    digest=_digest(token),
                    persons=" ".join(sight.persons),
                    source=sight.source,
                    team=sight.team,
                    place=sight.place,
                    expires_at=now + lasts,
                    made_with=made_with or None,
                )
            )
        return token, now + lasts

    def waits(self, token: str) -> bool:
        """Whether a link is still to be used; looking does not use it (a mail filter follows links, too)."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_link).where(access_link.c.digest == _digest(token))).first()
        return row is not None and row.used_at is None and self.clock() < utc(row.expires_at) and self._stands(row)

    def use(self, token: str) -> tuple[str, Sight] | None:
        """Use a link: the random name of its session, and what it shows; None when it was used, has ended or is none."""
        session, now, link = secrets.token_urlsafe(24), self.clock(), access_link.c
        if not self.waits(token):
            return None
        with writing(self.keys) as connection:
            used = connection.execute(
                update(access_link)
                .where(link.digest == _digest(token), link.used_at.is_(None), link.expires_at > now)
                .values(used_at=now, session=_digest(session), session_ends_at=now + SESSION)
            )
            if used.rowcount != 1:
                return None
            row = connection.execute(select(access_link).where(link.digest == _digest(token))).one()
        return session, _sight(row)

    def seen_by(self, session: str) -> Sight | None:
        """What a session shows; None when it is over or is none."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_link).where(access_link.c.session == _digest(session))).first()
        if row is None or self.clock() >= utc(row.session_ends_at) or not self._stands(row):
            return None
        return _sight(row)

    def _stands(self, row: Any) -> bool:
        """A key that was revoked may have leaked, and so may every link that was made with it."""
        return row.made_with is None or not self.revoked(row.made_with)

    def end(self, session: str) -> None:
        """End a session now."""
        with writing(self.keys) as connection:
            ended = update(access_link).where(access_link.c.session == _digest(session))
            connection.execute(ended.values(session_ends_at=self.clock()))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _sight(row: Any) -> Sight:
    return Sight(tuple(PersonRef(person) for person in row.persons.split()), row.source, row.team, row.place)
