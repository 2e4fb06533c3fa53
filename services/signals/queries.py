"""Reads of the signals service: frozen sheets and their signals. What may be shown of them is in `shown`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Engine, and_, exists, or_, select

from contracts.events import DataClue, SheetPublished, SignalCorrected, SignalRaised
from contracts.weeks import Week
from services.foundation.log import EventLog
from services.signals.places import newest, tree
from services.signals.tables import (
    signals_correction,
    signals_note,
    signals_place,
    signals_sheet,
    signals_signal,
    signals_statement,
)

MOST_PARAMETERS = 400


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A published sheet, whole."""

    position: int
    sheet: SheetPublished


@dataclass(frozen=True, slots=True)
class SignalRow:
    """Where a signal stands."""

    signal: str
    home: str
    place: str
    week: int
    kind: str
    pattern: str
    pattern_kind: str
    at_position: int
    episode: str
    modes: bool = False


class SignalsQueries:
    """What can be asked of the signals service."""

    def __init__(self, log: EventLog, derived: Engine) -> None:
        self.log = log
        self.derived = derived

    def home_of(self, place: str) -> str | None:
        """The home whose sheets speak of a place: itself, or the nearest one above that has any."""
        with self.derived.connect() as connection:
            parents = {row.code: row.parent for row in newest(connection.execute(select(signals_place)).all())}
            homes = set(connection.execute(select(signals_sheet.c.place).distinct()).scalars())
        seen: set[str] = set()
        code: str | None = place
        while code is not None and code not in seen:
            if code in homes:
                return code
            seen.add(code)
            code = parents.get(code)
        return None

    def place_name(self, place: str) -> str | None:
        """A place's newest name, None when it is not known here."""
        with self.derived.connect() as connection:
            rows = connection.execute(select(signals_place).where(signals_place.c.code == place)).all()
        return next((row.name for row in newest(rows)), None)

    def clues(self, clues: Sequence[DataClue]) -> list[DataClue]:
        """Data clues as they are read: a renamed place is spoken of under the code that took over from it.

        A sheet holds the code that ended, which no signal and no sheet is of any more.
        """
        if not any(clue.clue == "renamed place" for clue in clues):
            return list(clues)
        with self.derived.connect() as connection:
            heirs = tree(newest(connection.execute(select(signals_place)).all()), "").heirs
        return [clue.model_copy(update={"place": heirs.get(clue.place or "", clue.place)}) for clue in clues]

    def homes(self) -> list[str]:
        """Codes of the homes that have a sheet."""
        with self.derived.connect() as connection:
            return sorted(connection.execute(select(signals_sheet.c.place).distinct()).scalars())

    def weeks(self, home: str, limit: int = 52) -> list[tuple[Week, bool]]:
        """The weeks that have a sheet, newest first, each with whether it is a preview."""
        t = signals_sheet.c
        query = select(t.week, t.preview).where(t.place == home).order_by(t.week.desc()).limit(limit)
        with self.derived.connect() as connection:
            return [(Week(row.week), row.preview) for row in connection.execute(query)]

    def sheet(self, home: str, week: Week | None = None) -> SheetRow | None:
        """The sheet of a week, or the latest: the newest published, else the preview."""
        t = signals_sheet.c
        query = select(t.at_position).where(t.place == home)
        query = query.where(t.week == int(week)) if week is not None else query.order_by(t.preview, t.week.desc())
        with self.derived.connect() as connection:
            found = connection.execute(query.limit(1)).scalar_one_or_none()
        return None if found is None else self._sheet_at(found)

    def newest_week(self) -> int | None:
        """The newest week that any home has a published sheet of; previews are not."""
        t = signals_sheet.c
        query = select(t.week).where(t.preview.is_(False)).order_by(t.week.desc()).limit(1)
        with self.derived.connect() as connection:
            return connection.execute(query).scalar_one_or_none()

    def tallies(self, first: int, last: int) -> dict[tuple[str, int], dict[str, tuple[int, ...]]]:
        """(Home, week) -> tests by method and chance, of the published sheets of these weeks that have a tally."""
        t = signals_sheet.c
        query = select(t.place, t.week, t.tally).where(
            t.preview.is_(False), t.week >= first, t.week <= last, t.tally.is_not(None)
        )
        with self.derived.connect() as connection:
            rows = connection.execute(query).all()
        return {(r.place, r.week): {name: tuple(n) for name, n in orjson.loads(r.tally).items()} for r in rows}

    def _sheet_at(self, at: int) -> SheetRow | None:
        envelope = self.log.at(at)
        if envelope is None or not isinstance(envelope.payload, SheetPublished):
            return None
        return SheetRow(envelope.position, envelope.payload)

    def row(self, signal: str) -> SignalRow | None:
        """Where a signal stands."""
        with self.derived.connect() as connection:
            found = connection.execute(select(signals_signal).where(signals_signal.c.signal == signal)).first()
        return None if found is None else _row(found)

    def rows(
        self,
        places: Sequence[str],
        after: tuple[int, str] | None,
        limit: int,
        *,
        pattern: str | None = None,
        min_people: int = 0,
        by_episode: bool = False,
    ) -> list[SignalRow]:
        """Signals, newest week first, then by id: never by size.

        Args:
            places: only of these.
            after: week and id of the one before.
            limit: at most so many.
            pattern: only of this one.
            min_people: leave out those that `services.signals.shown.may_show` holds back.
            by_episode: of each episode the last of those that are left, alone.
        """
        t = signals_signal.c
        query = select(signals_signal).where(t.place.in_(places)).order_by(t.week.desc(), t.signal).limit(limit)
        query = query.where(_may_show(t, min_people))
        if by_episode:
            later = signals_signal.alias().c
            follows = and_(later.episode == t.episode, later.place.in_(places), later.week > t.week)
            query = query.where(~exists().where(follows, _may_show(later, min_people)))
        if pattern is not None:
            query = query.where(t.pattern == pattern)
        if after is not None:
            query = query.where((t.week < after[0]) | ((t.week == after[0]) & (t.signal > after[1])))
        with self.derived.connect() as connection:
            return [_row(found) for found in connection.execute(query)]

    def of_episodes(self, episodes: Iterable[str]) -> list[SignalRow]:
        """Every signal of these episodes, oldest first."""
        t = signals_signal.c
        query = select(signals_signal).where(t.episode.in_(sorted(episodes))).order_by(t.week, t.signal)
        with self.derived.connect() as connection:
            return [_row(found) for found in connection.execute(query)]

    def signals(self, rows: Iterable[SignalRow]) -> dict[str, tuple[SignalRaised, SheetPublished]]:
        """What signals say, with the sheet each is from."""
        wanted = list(rows)
        sheets = {at: self._sheet_at(at) for at in {row.at_position for row in wanted}}
        said: dict[str, tuple[SignalRaised, SheetPublished]] = {}
        for found in sheets.values():
            if found is not None:
                said.update({signal.signal: (signal, found.sheet) for signal in found.sheet.signals})
        return {row.signal: said[row.signal] for row in wanted if row.signal in said}

    def corrections(self, signal: str) -> list[tuple[Week, SignalCorrected]]:
        """What later sheets told of a signal, oldest first: the week of the sheet, and what it said."""
        t = signals_correction.c
        query = select(t.sheet_week, t.said).where(t.signal == signal).order_by(t.sheet_week)
        with self.derived.connect() as connection:
            rows = connection.execute(query).all()
        return [(Week(row.sheet_week), SignalCorrected.model_validate_json(row.said)) for row in rows]

    def notes_behind(self, signal: SignalRaised) -> list[tuple[str, str, str | None]]:
        """(note, source, team) of each note the signal rests on that is still there and may still inform the place."""
        n, s = signals_note.c, signals_statement.c
        found: set[tuple[str, str, str | None]] = set()
        with self.derived.connect() as connection:
            for start in range(0, len(signal.statements), MOST_PARAMETERS):
                part = signal.statements[start : start + MOST_PARAMETERS]
                query = (
                    select(n.note, n.source, n.team)
                    .join(signals_statement, s.note == n.note)
                    .where(s.statement.in_(part), n.reach.in_(["place", "country"]))
                )
                found.update((row.note, row.source, row.team) for row in connection.execute(query))
        return sorted(found, key=lambda row: (row[1], row[2] or "", row[0]))


def _may_show(columns: Any, min_people: int) -> ColumnElement[bool]:
    """`services.signals.shown.may_show`, as the database asks it."""
    return and_(
        or_(columns.kind == "quieter", columns.people >= min_people),
        columns.rest >= min_people,
        or_(columns.elsewhere.is_(None), columns.elsewhere >= min_people),
    )


def _row(found: Any) -> SignalRow:
    return SignalRow(
        found.signal,
        found.home,
        found.place,
        found.week,
        found.kind,
        found.pattern,
        found.pattern_kind,
        found.at_position,
        found.episode,
        found.modes,
    )
