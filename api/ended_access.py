"""What was ended stays so in whatever key store is opened: keys of systems by the list, and links that were used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Engine, or_, select, update

from api.ended_list import Ended, EndedList
from api.kept_links import Erased, KeptLinks, Sight, access_link
from api.system_keys import KEYS_LOCK, access_token, utc
from services.foundation.database import writing


class ListedLinks(KeptLinks):
    """One-time links whose one use stands on the list as well, before anything is shown."""

    def __init__(
        self,
        keys: Engine,
        clock: Callable[[], datetime],
        revoked: Callable[[str], bool],
        ended: EndedList,
        *,
        env: str = "production",
        erased: Erased = lambda _persons, _since: False,
    ) -> None:
        super().__init__(keys, clock, revoked, env=env, erased=erased)
        self.ended = ended

    def use(self, token: str) -> tuple[str, Sight] | None:
        """Use a link; it is on the list when this returns."""
        used = super().use(token)
        if used is not None:
            self.ended.add(Ended("used", self.digest(token), self.clock()))
        return used


def end_again(keys: Engine, ended: EndedList) -> int:
    """End in this key store whatever is on the list and is not ended here; how many that were.

    The key store needs its newest schema. Nothing is written where there is nothing to end.
    """
    lines = ended.lines()
    if not lines:
        return 0
    with keys.connect() as connection:
        due = _revived(connection, lines)
    if not due:
        return 0
    with writing(keys, KEYS_LOCK) as connection:
        due = _revived(connection, lines)
        for one in due:
            _end(connection, one)
    return len(due)


def _revived(connection: Connection, lines: list[Ended]) -> list[Ended]:
    """Lines of what is not ended here. The tables are small: a handful of keys, and links of two weeks."""
    token = access_token.c
    living = {
        row.id: row.expires_at and utc(row.expires_at)
        for row in connection.execute(select(token.id, token.expires_at).where(token.revoked_at.is_(None)))
    }
    links = set(connection.execute(select(access_link.c.digest).where(access_link.c.used_at.is_(None))).scalars())
    found = []
    for one in lines:
        ends = living.get(one.ident)
        if one.what == "used":
            due = one.ident in links
        elif one.what == "revoked":
            due = one.ident in living
        else:
            due = one.ident in living and (ends is None or ends > one.at)
        if due:
            found.append(one)
    return found


def _end(connection: Connection, one: Ended) -> None:
    token = access_token.c
    if one.what == "used":
        connection.execute(update(access_link).where(access_link.c.digest == one.ident).values(used_at=one.at))
    elif one.what == "revoked":
        ended = update(access_token).where(token.id == one.ident, token.revoked_at.is_(None))
        connection.execute(ended.values(revoked_at=one.at))
    else:
        later = or_(token.expires_at.is_(None), token.expires_at > one.at)
        connection.execute(update(access_token).where(token.id == one.ident, later).values(expires_at=one.at))
