"""One-time links to what is kept of somebody: random, kept as a hash, good for one use and a short session after it.

Nothing else stands in the address, and the session is random as well: neither says who it is about.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
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
Erased = Callable[[Sequence[PersonRef], datetime], bool]
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

    def __init__(
        self,
        keys: Engine,
        clock: Callable[[], datetime],
        revoked: Callable[[str], bool],
        *,
        env: str = "production",
        erased: Erased = lambda _persons, _since: False,
    ) -> None:
        """Over the key store; `revoked` says so of a system's key, by its id, and `erased` of people, since a moment.

        Links of one `env` are none in another.
        """
        self._erased = erased
        self.keys = keys
        self.clock = clock
        self.revoked = revoked
        self._env = env

    def make(self, sight: Sight, made_with: str) -> tuple[str, datetime]:
        """A link's random token, shown this once, and when it ends.

        Args:
            sight: what it lets be seen.
            made_with: id of the key of whoever makes it, with which the link ends too; empty for a person signed in.
        """
        token, now = secrets.token_urlsafe(24), self.clock()
        with writing(self.keys) as connection:
            gone = (access_link.c.expires_at <= now) & (
                access_link.c.session_ends_at.is_(None) | (access_link.c.session_ends_at <= now)
            )
            connection.execute(delete(access_link).where(gone))
            connection.execute(
                insert(access_link).values(
                    digest=self.digest(token),
                    persons=" ".join(sight.persons),
                    source=sight.source,
                    team=sight.team,
                    place=sight.place,
                    expires_at=now + LASTS,
                    made_with=made_with or None,
                )
            )
        return token, now + LASTS

    def waits(self, token: str) -> bool:
        """Whether a link is still to be used; looking does not use it (a mail filter follows links, too)."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_link).where(access_link.c.digest == self.digest(token))).first()
        return row is not None and row.used_at is None and self.clock() < utc(row.expires_at) and self._stands(row)

    def use(self, token: str) -> tuple[str, Sight] | None:
        """Use a link: the random name of its session, and what it shows; None when it was used, has ended or is none."""
        session, now, link = secrets.token_urlsafe(24), self.clock(), access_link.c
        if not self.waits(token):
            return None
        with writing(self.keys) as connection:
            used = connection.execute(
                update(access_link)
                .where(link.digest == self.digest(token), link.used_at.is_(None), link.expires_at > now)
                .values(used_at=now, session=self.digest(session), session_ends_at=now + SESSION)
            )
            if used.rowcount != 1:
                return None
            row = connection.execute(select(access_link).where(link.digest == self.digest(token))).one()
        return session, _sight(row)

    def seen_by(self, session: str) -> Sight | None:
        """What a session shows; None when it is over or is none."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_link).where(access_link.c.session == self.digest(session))).first()
        if row is None or self.clock() >= utc(row.session_ends_at) or not self._stands(row):
            return None
        return _sight(row)

    def digest(self, secret: str) -> str:
        """What is kept of a link's token or a session's name. In an evaluation anybody makes links, over whatever data."""
        bound = secret if self._env == "production" else f"{self._env} {secret}"
        return hashlib.sha256(bound.encode()).hexdigest()

    def _stands(self, row: Any) -> bool:
        """A key that was revoked may have leaked, and so may every link made with it; an erasure ends those from before it."""
        if row.made_with is not None and self.revoked(row.made_with):
            return False
        return not self._erased(_sight(row).persons, utc(row.expires_at) - LASTS)

    def end(self, session: str) -> None:
        """End a session now."""
        with writing(self.keys) as connection:
            ended = update(access_link).where(access_link.c.session == self.digest(session))
            connection.execute(ended.values(session_ends_at=self.clock()))


def _sight(row: Any) -> Sight:
    return Sight(tuple(PersonRef(person) for person in row.persons.split()), row.source, row.team, row.place)
