"""What was told of lives across kinds is made again from the log and compared: part of `incommon verify run`."""

from __future__ import annotations

from sqlalchemy import Connection

from contracts.events import LivesTold, RunCompleted
from contracts.words import CLUSTERED_KINDS, Kind, Unit
from services.patterns.application import runs_stream
from services.patterns.domain import Line, int_week
from services.patterns.lives import WINDOW
from services.patterns.lives_worker import Closed, LivesWorker, lives_stream, view_of
from services.patterns.verifying import masked


class LivesVerifier:
    """Makes again what a worker told."""

    def __init__(self, worker: LivesWorker) -> None:
        self.worker = worker

    def verify(self, run: str, unit: str) -> bool | None:
        """Whether all that was told of lives with a closing run comes out the same.

        None where nothing was, or where it cannot be made again: inputs are gone, the lexicon is another now, or it was told
        before positions were kept.
        """
        verdicts = {self._same(told) for told in self._of(run, unit)} - {None}
        return all(verdicts) if verdicts else None

    def _of(self, run: str, unit: str) -> list[LivesTold]:
        told = [envelope.payload for envelope in self.worker.log.stream(lives_stream(unit))]
        return [one for one in told if isinstance(one, LivesTold) and run in one.runs.values()]

    def _same(self, told: LivesTold) -> bool | None:
        if told.position is None or told.lexicon != self.worker.lexicon.digest:
            return None
        closed = self._closed(told, told.position)
        with self.worker.derived.connect() as connection:
            return self._again(connection, told, closed)

    def _again(self, connection: Connection, told: LivesTold, closed: Closed) -> bool | None:
        lines = self.worker.lines(connection, closed)
        wanted = {statement for members in closed.members.values() for statement in members}
        if wanted - {line.statement for line in lines} or masked(connection, wanted):
            return None
        again = self.worker.telling(closed, lines)
        return told == (again if told.owners is not None else again.model_copy(update={"owners": None}))

    def _closed(self, told: LivesTold, position: int) -> Closed:
        """What had been decided up to a position, from the runs' own events."""
        unit, view = Unit(told.unit), view_of(told.unit)
        shown: dict[str, Kind] = {}
        members, band = {}, None
        for kind in CLUSTERED_KINDS:
            line = Line()
            for envelope in self.worker.log.stream(runs_stream(unit, kind)):
                event = envelope.payload
                if not isinstance(event, RunCompleted) or envelope.position > position:
                    continue
                line.apply(event)
                if event.run != told.runs.get(kind):
                    continue
                year = [figure for figure in event.figures if figure.weeks == WINDOW and (figure.place or "") == view]
                shown |= {figure.pattern: kind for figure in year if figure.pattern}
                if kind is Kind.ACTION:
                    band = (event.idiosyncratic.point, event.idiosyncratic.low, event.idiosyncratic.high)
            members[kind] = dict(line.members)
        return Closed(
            unit=unit,
            week=int_week(told.week),
            position=position,
            min_people=told.min_people,
            runs=told.runs,
            shown=shown,
            band=band,
            members=members,
        )
