"""Asks to open a note, and what its owner said: a grant holds for one reader, one note and one question, for 14 days.

Folded in memory from their own stream, brought up to date before each use: one index look-up when nothing is new.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from contracts.events import OpeningAsked, OpeningDeclined, OpeningGranted
from services.foundation.log import Draft, service_stream
from services.ingest.domain import Poster
from services.ingest.errors import OwnAskError, UnknownAskError
from services.ingest.ports import DoorLog

ASKS = service_stream("ingest", "opening asks")
"""The stream of every ask and of what was said to it."""
GRANT_LASTS: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Ask:
    """One ask as it stands.

    Attributes:
        version: of the ask in its stream: asks are in the order of their versions.
        until: until when it is granted; None when it is not.
        answered_by: who said the last word; None while it waits.
    """

    version: int
    asked: OpeningAsked
    until: datetime | None = None
    answered_by: str | None = None

    def in_force(self, now: datetime) -> bool:
        """Whether the note may be opened by it."""
        return self.until is not None and now < self.until

    def state(self, now: datetime) -> str:
        """`waiting`, `granted`, `ended` or `declined`."""
        if self.answered_by is None:
            return "waiting"
        if self.until is None:
            return "declined"
        return "granted" if now < self.until else "ended"


class Asks:
    """Every ask, by id."""

    def __init__(self, log: DoorLog) -> None:
        self.log = log
        self._asks: dict[str, Ask] = {}
        self._seen = 0
        self._mutex = threading.Lock()

    def _fresh(self) -> dict[str, Ask]:
        with self._mutex:
            for envelope in self.log.newer(ASKS, self._seen):
                match envelope.payload:
                    case OpeningAsked() as asked:
                        self._asks[asked.ask] = Ask(envelope.version, asked)
                    case OpeningGranted(ask=ask, granted_by=by, until=until) if ask in self._asks:
                        self._asks[ask] = replace(self._asks[ask], until=datetime.fromisoformat(until), answered_by=by)
                    case OpeningDeclined(ask=ask, declined_by=by) if ask in self._asks:
                        self._asks[ask] = replace(self._asks[ask], until=None, answered_by=by)
                    case _:
                        pass
                self._seen = envelope.version
            return dict(self._asks)

    def of_reader(self, reader: str) -> Sequence[Ask]:
        """What somebody asked, newest first."""
        return [ask for ask in reversed(self._fresh().values()) if ask.asked.asked_by == reader]

    def of_owner(self, source: str | None, team: str | None, after: int, limit: int) -> Sequence[Ask]:
        """What a source (and team) is asked, in the order it was asked, after a version."""
        found = [
            ask
            for ask in self._fresh().values()
            if source in (None, ask.asked.source) and team in (None, ask.asked.team) and ask.version > after
        ]
        return found[:limit]

    def about(self, notes: Collection[str]) -> Sequence[Ask]:
        """Every ask about these notes, in the order it was asked."""
        return [ask for ask in self._fresh().values() if ask.asked.note in notes]

    def get(self, ask: str) -> Ask | None:
        """One ask."""
        return self._fresh().get(ask)

    def granted(self, note: str, via: str, reader: str, now: datetime) -> str | None:
        """Id of the ask by which a reader may open a note through a question; None when there is none."""
        for ask in self.of_reader(reader):
            if ask.asked.note == note and ask.asked.via == via and ask.in_force(now):
                return ask.asked.ask
        return None

    def put(self, asked: OpeningAsked, now: datetime) -> str:
        """Ask; the id of the ask. While one of the same reader, note and question waits or is in force, it is that one."""
        with self.log.appending() as connection:
            for ask in self.of_reader(asked.asked_by):
                same = (ask.asked.note, ask.asked.via) == (asked.note, asked.via)
                if same and ask.state(now) in ("waiting", "granted"):
                    return ask.asked.ask
            self.log.append_within(connection, [Draft(ASKS, asked)])
        return asked.ask

    def answer(self, ident: str, owner: Poster, now: datetime, *, grant: bool) -> Ask:
        """Grant an ask, decline it, or take its grant back. What stands already is not said again.

        Raises:
            UnknownAskError: there is none, or it is of another source or team.
            OwnAskError: who asked would grant it.
        """
        with self.log.appending() as connection:
            ask = self.get(ident)
            if ask is None or not (owner.source in (None, ask.asked.source) and owner.team in (None, ask.asked.team)):
                raise UnknownAskError
            if grant and owner.name == ask.asked.asked_by:
                raise OwnAskError
            said = self._said(ask, owner.name, now, grant=grant)
            if said is not None:
                self.log.append_within(connection, [Draft(ASKS, said)])
        return self._fresh()[ident]

    @staticmethod
    def _said(ask: Ask, owner: str, now: datetime, *, grant: bool) -> OpeningGranted | OpeningDeclined | None:
        if grant and not ask.in_force(now):
            until = (now + GRANT_LASTS).isoformat()
            return OpeningGranted(ask=ask.asked.ask, granted_by=owner, at=now.isoformat(), until=until)
        if not grant and (ask.answered_by is None or ask.in_force(now)):
            return OpeningDeclined(ask=ask.asked.ask, declined_by=owner, at=now.isoformat())
        return None
