"""The weekly sheet: when a week of a home is closed, test it and publish what moved, once and for good."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np
from sqlalchemy import Connection, Engine, and_, exists, or_, select

from contracts.events import SheetPublished, SignalRaised
from contracts.weeks import Week
from contracts.words import Kind
from services.foundation.following import position
from services.foundation.log import Draft, EventLog, caused, service_stream
from services.signals.artefacts import clues
from services.signals.borrowing import lend
from services.signals.chances import expected_by_chance, how_many_tested, tally
from services.signals.completeness import nowcasts
from services.signals.correcting import Earlier, Now, corrected
from services.signals.detection import Rules, detect
from services.signals.earlier import earlier_sheets
from services.signals.episodes import Episodes
from services.signals.hindsight import as_of
from services.signals.homes import Home, episodes, load_home, moved_on
from services.signals.mix_raising import mixes_raised
from services.signals.not_heard import languages_not_read, people_not_told
from services.signals.projection import SignalsProjection
from services.signals.publishing import published
from services.signals.raising import born_with, found_not_tested, people_recent, raised
from services.signals.series import copied, counted, known_sources, panel
from services.signals.tables import signals_due, signals_sheet
from services.signals.together import places_together

GOOD = (Kind.ASPIRATION, Kind.STRENGTH)


class NotClosedError(LookupError):
    """A sheet was asked of a week that no closing run has closed."""


class SheetWorker:
    """Publishes the sheet of every closed week that has none.

    Args:
        log: where sheets are spoken.
        derived: the signals tables.
        projection: makes those tables anew as they were, where they have moved on.
        clock: says when a sheet was published.
        rules: what the service was set to.
    """

    name = "signals.sheets"

    def __init__(
        self, log: EventLog, derived: Engine, projection: SignalsProjection, clock: Callable[[], datetime], rules: Rules
    ) -> None:
        self.log = log
        self.derived = derived
        self.projection = projection
        self.clock = clock
        self.rules = rules

    def tick(self) -> bool:
        """Publish the oldest sheet that is due; False when none is."""
        for home, week in self.due():
            if self._standing(home, week) is None:
                self.publish(home, week)
                return True
        return False

    def due(self) -> list[tuple[str, int]]:
        """Closed weeks without a sheet, oldest first. A first load gives a preview of its last week only."""
        d, s = signals_due.c, signals_sheet.c
        has_any = exists().where(s.place == d.home)
        has_this = exists().where(and_(s.place == d.home, s.week == d.week))
        query = select(d.home, d.week).where(or_(and_(d.live, ~has_this), and_(~d.live, ~has_any)))
        with self.derived.connect() as connection:
            return [(row.home, row.week) for row in connection.execute(query.order_by(d.week, d.home))]

    def publish(self, home: str, week: int) -> SheetPublished:
        """Test a closed week and publish its sheet; publishing it again is harmless and gives the first.

        Raises:
            NotClosedError: the week was not closed, as far as this service has heard.
        """
        week = int(week)  # a `Week` prints itself otherwise, and ids are made of what it prints
        standing = self._standing(home, week)
        if standing is not None:
            return standing
        with self.derived.connect() as connection:
            closed = connection.execute(
                select(signals_due).where(signals_due.c.home == home, signals_due.c.week == week)
            ).first()
            if closed is None:
                raise NotClosedError(f"week {Week(week)} of {home} is not closed")
            late = moved_on(connection, home, week)
            if not late:
                read_to = position(connection, self.projection.name)
                sheet = self._worked_out(connection, home, week, read_to, preview=not closed.live)
        if late:
            with as_of(self.log, self.projection, closed.position) as connection:
                sheet = self._worked_out(connection, home, week, closed.position, preview=not closed.live)
        where = self.log.append([Draft(service_stream("signals", "sheets", home), sheet, once=_once(home, week))])[0]
        return self._at(where.position) or sheet

    def again(self, sheet: SheetPublished) -> SheetPublished:
        """A published sheet worked out once more, from the log as far as it had been read for it.

        Every note is counted anew and every series tested anew; what was erased since cannot be read any more.
        """
        modes = sheet.mixes_of_modes is not None
        rules = replace(self.rules, alpha=sheet.alpha, fdr=sheet.fdr, calibration=sheet.calibration, modes=modes)
        rules = replace(rules, mode_clues=sheet.mode_clues, by_others=sheet.by_others, by_season=sheet.by_season)
        then = SheetWorker(self.log, self.derived, self.projection, self.clock, rules)
        with as_of(self.log, self.projection, sheet.position) as connection:
            return then._worked_out(  # itself, under the rules of then
                connection, sheet.place, int(Week.parse(sheet.week)), sheet.position, preview=sheet.preview
            )

    def _standing(self, home: str, week: int) -> SheetPublished | None:
        positions = self.log.find(_once(home, week))
        return self._at(positions[0]) if positions else None

    def _at(self, where: int) -> SheetPublished | None:
        found = self.log.at(where)
        return found.payload if found is not None and isinstance(found.payload, SheetPublished) else None

    def _worked_out(
        self, connection: Connection, home: str, week: int, read_to: int, *, preview: bool
    ) -> SheetPublished:
        state, open_ = load_home(connection, home, week), episodes(connection, home, week)
        earlier = earlier_sheets(connection, self.log, home, week)
        return self.sheet(state, home, week, read_to, open_, earlier, preview=preview)

    def sheet(
        self,
        state: Home,
        home: str,
        week: int,
        read_to: int,
        open_: Episodes,
        earlier: Sequence[Earlier] = (),
        *,
        preview: bool,
    ) -> SheetPublished:
        """Work a sheet out from a home's state.

        Args:
            state: everything heard, and what runs decided.
            home: whose sheet.
            week: of which week.
            read_to: position of the log that the state was read at.
            open_: episodes that may go on.
            earlier: the sheets that this one may correct.
            preview: made at the end of a first load.
        """
        copies = copied(state.who, week)
        who = counted(state.who, week, copies)
        ways = {"by_others": self.rules.by_others, "by_season": self.rules.by_season}
        series, lent = lend(who, panel(who, week, state.views, **ways), state.views)
        tested = detect(series, self.rules, people_recent(who, series, week, state.views), lent)
        moved = raised(who, series, tested, week, state.views, state.places, state.born, open_, self.rules, lent)
        mixed = replace(self.rules, modes=self.rules.modes and state.modes_kept)
        shifts = mixes_raised(who, series, week, state.views, state.places, state.born, open_, mixed)
        near, scans = places_together(who, series, tested, week, state.views, state.places, open_, self.rules)
        moved += shifts.signals + near
        kinds = dict(zip(who.patterns, who.kind_of, strict=True))
        born = {pattern: statements for pattern, statements in state.fresh.items() if pattern in kinds}
        moved += found_not_tested(who, born, kinds, home, week, self.rules)
        redrawn = {
            pattern: np.flatnonzero(who.said_pattern == at)
            for at, pattern in enumerate(who.patterns)
            if pattern in state.redrawn
        }
        new = born_with(state.who, born)
        noticed = clues(
            state.who,
            week,
            state.recorded_week,
            copies,
            state.changed,
            {"old notes": new, "redrawn pattern": redrawn},
            modes=mixed.modes and mixed.mode_clues,
        )
        complete, complete_shown = nowcasts(state.who, state.position, state.closings, week)
        counts = ~copies & known_sources(state.who, week)[state.who.note_source[state.who.said_note]]
        weeks, signals = corrected(
            Now(state.who, state.persons, state.position, counts, state.places, state.views),
            earlier,
            self.rules.min_people,
        )
        return SheetPublished(
            sheet="w" + hashlib.sha256(f"{home}/{int(week)}".encode()).hexdigest()[:24],
            place=home,
            week=str(Week(week)),
            preview=preview,
            position=read_to,
            at=self.clock().isoformat(timespec="seconds"),
            definition=dict(state.definition),
            tested=tested.series,
            could_pass=int(tested.could_pass.sum()),
            mixes=shifts.tested,
            mixes_of_modes=shifts.of_modes,
            mode_clues=self.rules.mode_clues,
            **ways,
            scans=scans,
            chance=expected_by_chance(tested, how_many_tested(moved), self.rules)
            + self.rules.fdr * (bool(shifts.tested) + bool(scans)),
            signals=tuple(_with_alongside(moved)),
            clues=tuple(noticed),
            unheard={
                "silent_sources": sum(1 for clue in noticed if clue.clue == "silent source"),
                "notes_held_back_by_reach": state.held_back,
            },
            held_back=state.people_held_back,
            languages=tuple(languages_not_read(state.who, state.languages, week)),
            not_told=people_not_told(state.who, state.languages, new, week, self.rules.min_people)
            if state.definition
            else None,
            nowcast=complete,
            nowcast_shown=complete_shown,
            weeks_corrected=tuple(weeks),
            signals_corrected=tuple(signals),
            series=tuple(published(who, week, state.views, state.places, self.rules.min_people)),
            alpha=self.rules.alpha,
            fdr=self.rules.fdr,
            calibration=self.rules.calibration,
            tally=tally(tested),
        )


def _once(home: str, week: int) -> bytes:
    return caused(f"{home}/{int(week)}", SheetPublished.topic, "sheet")


def _with_alongside(moved: Sequence[SignalRaised]) -> list[SignalRaised]:
    """Each signal with the aspirations and strengths that moved in the same place in the same week; a mix is none of them."""
    return [
        signal.model_copy(
            update={
                "alongside": tuple(
                    other.signal
                    for other in moved
                    if other.signal != signal.signal
                    and other.place == signal.place
                    and other.pattern_kind in GOOD
                    and other.pattern is not None
                )
            }
        )
        for signal in moved
    ]
