"""Keys of systems: prefixed, random, kept as a hash; at most two live under a name, each with an end and a last use.

Two, so that a system can be given its next key while the one it has still works: make, hand over, let the old one end.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Column, Connection, DateTime, Engine, Index, Row, Table, Text, insert, or_, select, update

from api.auth import Principal, no_half_admin
from api.ended_list import Ended, EndedList
from contracts.words import Scope
from services.foundation.database import Id, keys_metadata, writing

access_token = Table(
    "access_token",
    keys_metadata,
    Column("id", Id, primary_key=True),
    Column("digest", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("place", Id),
    Column("team", Text),
    Column("source", Text),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True)),
    Column("revoked_at", DateTime(timezone=True)),
    Column("last_used_at", DateTime(timezone=True)),
    Index("access_token_name", "name"),
)
PREFIX = "ic"
MOST_LIVE = 2
LASTS = timedelta(days=365)
OVERLAP = timedelta(days=7)
"""How long the key before still works once there is a next one."""
USED_AT_MOST_EVERY = timedelta(minutes=1)
KEYS_LOCK = 0x1C0A_99E7


class KeyRefusedError(Exception):
    """A key cannot be made, rotated or revoked; the message says why and the mend."""


@dataclass(frozen=True, slots=True)
class KeyKept:
    """A key as it may be shown: never its secret.

    Attributes:
        ident: its middle part, by which it is revoked.
        expires_at: None for one that was made before keys had an end.
        last_used_at: to the minute; None when it never was.
    """

    ident: str
    principal: Principal
    made_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    def live(self, now: datetime) -> bool:
        """Whether it still opens anything."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


class SystemKeys:
    """Makes, rotates, revokes and knows keys.

    Args:
        keys: engine of the key store.
        clock: the time now, in UTC.
        ended: the list outside the key store of what was ended, which a restored key store is held to.
        env: the environment they are made in; in another they open nothing. In evaluation a key may write notes of any source.
    """

    def __init__(self, keys: Engine, clock: Callable[[], datetime], ended: EndedList, *, env: str) -> None:
        self.keys = keys
        self.clock = clock
        self.ended = ended
        self.env = env
        self.unbound_writers = env == "evaluation"

    def issue(self, principal: Principal, lasts: timedelta | None = LASTS) -> str:
        """A key for something that asks for one at each start (an evaluation's example), however many there are."""
        with writing(self.keys, KEYS_LOCK) as connection:
            return self._insert(connection, principal, None if lasts is None else self.clock() + lasts)

    def make(self, principal: Principal, lasts: timedelta = LASTS) -> str:
        """Make a key; it is shown once and kept only as a hash.

        Raises:
            KeyRefusedError: two of this name live already, it would write notes and is bound to no source, or it would be
                admin within limits.
        """
        _whole(principal)
        if Scope.NOTES_WRITE in principal.scopes and principal.source is None and not self.unbound_writers:
            raise KeyRefusedError(
                "source: outside evaluation a key that writes notes is bound to one source; add --source URI"
            )
        if lasts <= timedelta():
            raise KeyRefusedError("days: a key lasts a day at least; give a number above 0")
        with writing(self.keys, KEYS_LOCK) as connection:
            self._room(connection, principal.name)
            return self._insert(connection, principal, self.clock() + lasts)

    def rotate(self, name: str, lasts: timedelta = LASTS, overlap: timedelta = OVERLAP) -> str:
        """Make the next key of a name, with the scopes and limits of its newest; that one ends after an overlap.

        Raises:
            KeyRefusedError: no key of this name lives, or two do; or it was made when admin still took limits.
        """
        now = self.clock()
        with writing(self.keys, KEYS_LOCK) as connection:
            live = self._room(connection, name)
            if not live:
                raise KeyRefusedError("name: no live key has this name; make one with `incommon key make`")
            newest = live[-1]
            _whole(newest.principal)
            ends = min(newest.expires_at or now + overlap, now + overlap)
            connection.execute(update(access_token).where(access_token.c.id == newest.ident).values(expires_at=ends))
            made = self._insert(connection, newest.principal, now + lasts)
        self.ended.add(Ended("ends", newest.ident, ends))
        return made

    def revoke(self, ident: str) -> KeyKept:
        """End a key at once, with every session that was signed in by it, and in every copy of the key store.

        A repeat changes nothing, but completes what a crash cut short.

        Raises:
            KeyRefusedError: there is no such key.
            OSError: it is revoked, but the list outside the key store cannot be written.
        """
        with writing(self.keys, KEYS_LOCK) as connection:
            row = connection.execute(select(access_token).where(access_token.c.id == ident)).first()
            if row is None:
                raise KeyRefusedError("id: there is no such key; `incommon key list` shows them")
            if row.revoked_at is None:
                ended = update(access_token).where(access_token.c.id == ident).values(revoked_at=self.clock())
                connection.execute(ended)
        self.ended.add(Ended("revoked", ident, self.clock()))
        return _kept(row)

    def listed(self) -> Sequence[KeyKept]:
        """Every key there is or was, by name, oldest first."""
        with self.keys.connect() as connection:
            rows = connection.execute(select(access_token).order_by(access_token.c.name, access_token.c.made_at)).all()
        return [_kept(row) for row in rows]

    def who(self, token: str) -> Principal | None:
        """The principal of a live key, whose use is noted to the minute; None for any other."""
        prefix, _, rest = token.partition("_")
        ident, _, secret = rest.partition("_")
        if prefix != PREFIX or not secret:
            return None
        with self.keys.connect() as connection:
            row = connection.execute(select(access_token).where(access_token.c.id == ident)).first()
        if row is None or not secrets.compare_digest(row.digest, self._digest(secret)):
            return None
        kept, now = _kept(row), self.clock()
        if not kept.live(now):
            return None
        if kept.last_used_at is None or now - kept.last_used_at >= USED_AT_MOST_EVERY:
            self._used(ident, now)
        return kept.principal

    def lives(self, ident: str) -> bool:
        """Whether a key still opens anything: a session signed in by it ends with it."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_token).where(access_token.c.id == ident)).first()
        return row is not None and _kept(row).live(self.clock())

    def revoked(self, ident: str) -> bool:
        """Whether a key was revoked, or is none; one that has only run out was not."""
        with self.keys.connect() as connection:
            row = connection.execute(select(access_token).where(access_token.c.id == ident)).first()
        return row is None or row.revoked_at is not None

    def _digest(self, secret: str) -> str:
        """What is kept of a secret; production's is as it always was."""
        bound = secret if self.env == "production" else f"{self.env} {secret}"
        return hashlib.sha256(bound.encode()).hexdigest()

    def _used(self, ident: str, now: datetime) -> None:
        token = access_token.c
        before = or_(token.last_used_at.is_(None), token.last_used_at <= now - USED_AT_MOST_EVERY)
        with writing(self.keys) as connection:
            connection.execute(update(access_token).where(token.id == ident, before).values(last_used_at=now))

    def _room(self, connection: Connection, name: str) -> list[KeyKept]:
        """The live keys of a name, oldest first, of which there is room for one more."""
        rows = connection.execute(
            select(access_token).where(access_token.c.name == name).order_by(access_token.c.made_at)
        ).all()
        live = [kept for kept in map(_kept, rows) if kept.live(self.clock())]
        if len(live) >= MOST_LIVE:
            raise KeyRefusedError(
                f"name: {MOST_LIVE} keys of this name live already; revoke one (`incommon key list`, "
                "`incommon key revoke ID`), or give another name"
            )
        return live

    def _insert(self, connection: Connection, principal: Principal, expires_at: datetime | None) -> str:
        ident, secret = secrets.token_hex(6), secrets.token_urlsafe(24)
        connection.execute(
            insert(access_token).values(
                id=ident,
                digest=self._digest(secret),
                name=principal.name,
                scopes=" ".join(sorted(principal.scopes)),
                place=principal.place,
                team=principal.team,
                source=principal.source,
                made_at=self.clock(),
                expires_at=expires_at,
            )
        )
        return f"{PREFIX}_{ident}_{secret}"


def _whole(principal: Principal) -> None:
    """Refuse admin within limits: no route of it looks at them, so that they would promise what nobody holds."""
    if principal.half_an_admin:
        raise KeyRefusedError(no_half_admin(principal))


def utc(moment: datetime) -> datetime:
    """A moment as the key store gives it, with its zone: SQLite drops it, and everything here is written in UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _kept(row: Row[tuple[object, ...]]) -> KeyKept:
    scopes = frozenset(Scope(scope) for scope in row.scopes.split())
    return KeyKept(
        ident=row.id,
        principal=Principal(row.name, scopes, row.place, row.team, row.source, row.id),
        made_at=utc(row.made_at),
        expires_at=row.expires_at and utc(row.expires_at),
        revoked_at=row.revoked_at and utc(row.revoked_at),
        last_used_at=row.last_used_at and utc(row.last_used_at),
    )
