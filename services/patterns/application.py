"""The worker that makes runs: weekly closings, refreshes, and the replay of a first load. All it says are events."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, Engine

from contracts.events import RefreshAsked, RunCompleted
from contracts.weeks import Week, last_frozen
from contracts.words import CLUSTERED_KINDS, Kind, Unit
from services.foundation.following import catch_up, position
from services.foundation.log import Draft, EventLog, caused, service_stream
from services.foundation.vault import Vault
from services.patterns import worklist
from services.patterns.calibration.projection import CalibrationProjection
from services.patterns.calibration.queries import cut_off
from services.patterns.closed_weeks import ClosedWeeks
from services.patterns.curation import folding
from services.patterns.cuts import due_weeks, replay_cuts
from services.patterns.desks import Desk, OwnDesk, Task
from services.patterns.domain import Line
from services.patterns.figures import View, tree
from services.patterns.lines import read_line
from services.patterns.ports import Clusterer, Embedder
from services.patterns.projection import PatternsProjection
from services.patterns.runs import Order, refresh_run
from services.patterns.statements import Corpus, load
from services.patterns.waking import MOVING, TOPICS, WAKING

PAGE = 500
Progress = Callable[[str, int, int], None]


def silent(_doing: str, _done: int, _whole: int) -> None:
    """Tell nobody of the progress."""


@dataclass
class _Run:
    """One unit and kind as the runner sees it: everything said, and what was decided."""

    corpus: Corpus
    line: Line
    left_out: dict[str, int]
    root: View
    position: int
    said: list[folding.Said]

    @property
    def curation(self) -> folding.Curation:
        """What people decided, of what was read."""
        return folding.fold(self.said, self.line.read)

    def cuts(self, frozen: Week) -> list[Week]:
        """Where a first load has still to be cut."""
        through = self.line.through
        return [week for week in replay_cuts(self.corpus.weeks.tolist(), frozen) if through is None or week > through]


class PatternRunner:
    """Closes weeks and refreshes. Every piece can be called with explicit arguments; `tick` does what is due.

    Args:
        projection: the follower whose tables it reads; pieces called by hand let it catch up first.
        embedder: named in the record of a run; made on first use.
        clock: says which week has frozen.
        hold: closing runs for which a split, merge or fading must have held before it is told.
        desk: where closing runs are worked out; in this process where none is given.
    """

    name = "patterns.runner"

    def __init__(
        self,
        log: EventLog,
        vault: Vault,
        derived: Engine,
        projection: PatternsProjection,
        engine: Clusterer,
        embedder: Callable[[], Embedder],
        clock: Callable[[], datetime],
        timezone: str,
        min_people: int,
        hold: int,
        desk: Desk | None = None,
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.projection = projection
        self.engine = engine
        self.embedder = embedder
        self.clock = clock
        self.timezone = timezone
        self.min_people = min_people
        self.hold = hold
        self.desk = desk or OwnDesk()
        self.calibrations = CalibrationProjection()
        self.weeks = ClosedWeeks(log)
        self._silent: set[tuple[Unit, Week]] = set()
        self._at_rest: tuple[int, Week] | None = None

    def frozen(self) -> Week:
        """The newest week whose sheet has frozen."""
        return last_frozen(self.clock(), self.timezone)

    def close(self, unit: Unit, week: Week, kinds: Iterable[Kind] = CLUSTERED_KINDS, *, live: bool = True) -> list[str]:
        """The closing run of a week, for each kind that has statements and was not closed that far already.

        Args:
            unit: a home's or a team's.
            week: the week that closes; later statements are not in it.
            kinds: of statements.
            live: False for a cut of a replay, which carries identity and publishes nothing.

        Returns:
            Ids of the runs made.
        """
        self.follow()
        runs = {kind: run for kind in kinds if (run := self._read(unit, kind)) is not None}
        due = {kind: run for kind, run in runs.items() if run.line.through is None or run.line.through < week}
        return self._close(due, unit, dict.fromkeys(due, week), shown=live)

    def replay(self, unit: Unit, kinds: Iterable[Kind] = CLUSTERED_KINDS, progress: Progress = silent) -> list[str]:
        """Closing runs over old notes, cut by date, for each kind of the unit that has none yet; goes on where it stopped.

        Returns:
            Ids of the runs made; none where nothing said lies in a frozen week.
        """
        self.follow()
        runs = {kind: run for kind in kinds if (run := self._read(unit, kind)) is not None and not run.line.shown}
        cuts = {kind: run.cuts(self.frozen()) for kind, run in runs.items()}
        rounds = max(map(len, cuts.values()), default=0)
        made: list[str] = []
        for left in range(rounds, 0, -1):
            progress(f"Patterns of {unit}", rounds - left, rounds)
            # Counted from the end, so that the kinds' newest cuts, the largest, are made side by side.
            now = {kind: weeks[-left] for kind, weeks in cuts.items() if left <= len(weeks)}
            made += self._close({kind: runs[kind] for kind in now}, unit, now, shown=left == 1)
        if rounds:
            progress(f"Patterns of {unit}", rounds, rounds)
            last = max(weeks[-1] for weeks in cuts.values() if weeks)
            if self.weeks.newest(unit) is None:  # kinds that were done before the process was stopped count too
                with self.derived.connect() as connection:
                    last = Week(max(last, worklist.closing_state(connection, unit).through or 0))
            self.weeks.tell(unit, last, live=False)
        return made

    def refresh(
        self, unit: Unit, kinds: Iterable[Kind] = CLUSTERED_KINDS, *, curated: Collection[Kind] = ()
    ) -> list[str]:
        """Place what came since the last closing run and note what is gone; identities do not move.

        Args:
            unit: a home's or a team's.
            kinds: of statements.
            curated: kinds in which people decided where something is: those are looked at whatever came or went.

        Returns:
            Ids of the runs made: none for a kind in which nothing changed or nothing was ever closed.
        """
        self.follow()
        made = []
        for kind in kinds:
            if kind not in curated and not self._stale(unit, kind):
                continue
            run = self._read(unit, kind)
            if run is None or run.line.through is None:
                continue
            order = self._order(run, unit, kind, Week(run.line.through))
            event = refresh_run(run.corpus, run.line, order, self.engine, run.curation)
            if event is not None:
                made.append(self._say(event, f"refresh {event.position}"))
        return made

    def follow(self) -> None:
        """Let the projection catch up, whoever else is following it too; what people decided of cut-offs before it."""
        catch_up(self.calibrations, self.log, self.derived)
        catch_up(self.projection, self.log, self.derived)

    def refreshed_to(self) -> int:
        """Up to which position of the log every asked-for refresh is done."""
        with self.derived.connect() as connection:
            return position(connection, self.name)

    def units(self) -> list[Unit]:
        """Every unit that has statements or had a run."""
        with self.derived.connect() as connection:
            return worklist.units(connection)

    def tick(self) -> bool:
        """Close the weeks that are due and refresh what was asked; True when there was something to do."""
        with self.derived.connect() as connection:
            reached = position(connection, self.projection.name)
            done = position(connection, self.name)
        now = (reached, self.frozen())
        if now == self._at_rest:
            return False  # nothing was said and no week has frozen since there was nothing to do
        closed = self._close_due(reached)
        asked = self._asked(done, reached)
        made: list[str] = []
        if closed or asked:
            units = self.units()
            if any(isinstance(event, RefreshAsked) for event in asked):
                made += self._each(units, self.replay)
            for unit in units:
                curated = {event.kind for event in asked if isinstance(event, MOVING) and event.unit == unit}
                made += self.refresh(unit, curated=curated)
        if reached > done:
            worklist.move_on(self.derived, self.name, reached)
        busy = bool(closed or made)
        self._at_rest = None if busy else now
        return busy

    def _close_due(self, reached: int) -> list[str]:
        frozen = self.frozen()
        waiting = self.log.read(reached, 1)
        if waiting and waiting[0].recorded_at < frozen.frozen_at(self.timezone):
            return []  # what was posted before the week froze is not all followed yet
        return self._each(self.units(), lambda unit: self._close_unit(unit, frozen))

    def _each(self, units: Sequence[Unit], work: Callable[[Unit], list[str]]) -> list[str]:
        """Do something for each unit, as many at once as the desk takes.

        Raises:
            Exception: the first unit's that failed, once the others are done.
        """
        with ThreadPoolExecutor(self.desk.breadth) as pool:
            working = [pool.submit(work, unit) for unit in units]
        return [run for one in working for run in one.result()]

    def _close_unit(self, unit: Unit, frozen: Week) -> list[str]:
        """Close what one unit has still to close; nothing here touches another's."""
        with self.derived.connect() as connection:
            state = worklist.closing_state(connection, unit)
        made: list[str] = []
        if not state.weeks:
            return made
        if state.loading and (resumed := self.replay(unit)):
            return resumed
        if state.through is None:
            # Old notes of a first load wait for whoever loads them; one that posts week by week closes its first.
            first = last_frozen(datetime.fromtimestamp(state.first_recorded, UTC), self.timezone)
            return self.replay(unit) if frozen > first else made
        if not self.weeks.told(unit, state.through):  # it was stopped in the middle of this week
            week, loads = Week(state.through), self.weeks.newest(unit) is None
            if loads and (resumed := self.replay(unit)):  # kinds a first load had not come to have weeks of their own
                return resumed
            made += self.close(unit, week)
            self.weeks.tell(unit, week, live=not loads)
        if state.due(frozen):
            for week in due_weeks(state.through, state.weeks, frozen):
                made += self.close(unit, week)
                self.weeks.tell(unit, week, live=True)
        elif frozen > state.through and (unit, frozen) not in self._silent:
            # Nobody said anything: no run would say anything else, and the week's sheet is due all the same.
            self.weeks.tell(unit, frozen, live=True)
            self._silent.add((unit, frozen))
        return made

    def _asked(self, done: int, reached: int) -> list[object]:
        asked: list[object] = []
        at = done
        while at < reached:
            page = [e for e in self.log.read(at, PAGE, TOPICS) if e.position <= reached]
            asked += [e.payload for e in page if isinstance(e.payload, WAKING)]
            at = page[-1].position if len(page) == PAGE else reached
        return asked

    def _stale(self, unit: Unit, kind: Kind) -> bool:
        with self.derived.connect() as connection:
            return worklist.stale(connection, unit, kind)

    def _read(self, unit: Unit, kind: Kind) -> _Run | None:
        with self.derived.connect() as connection:
            corpus = load(connection, self.vault, unit, kind)
            line = read_line(connection, unit, kind)
            if not len(corpus) and line.run is None:
                return None
            reached = position(connection, self.projection.name)
            return _Run(
                corpus=corpus,
                line=line,
                left_out=worklist.left_out(connection, unit, kind),
                root=self.views(connection, unit),
                position=reached,
                said=folding.read(self.log, unit, str(kind), reached),
            )

    @staticmethod
    def views(connection: Connection, unit: Unit) -> View:
        """The places that a unit's figures are published for; a team has only itself."""
        scale, _, name = unit.partition(":")
        return tree(name, worklist.parents(connection)) if scale == "place" else View("")

    def _order(self, run: _Run, unit: Unit, kind: Kind, week: Week) -> Order:
        embedder = self.embedder()
        with self.derived.connect() as connection:
            chosen = cut_off(connection, unit, kind)
        return Order(
            unit=unit,
            kind=kind,
            week=week,
            position=run.position,
            embedder=embedder.name,
            model_hash=embedder.model_hash,
            root=run.root,
            min_people=self.min_people,
            left_out=run.left_out,
            hold=self.hold,
            calibrated=None if chosen is None else chosen.calibrated,
        )

    def _close(self, runs: Mapping[Kind, _Run], unit: Unit, weeks: Mapping[Kind, Week], *, shown: bool) -> list[str]:
        """Close a week of each kind: worked out side by side, said in the order of the kinds."""
        orders = {kind: self._order(run, unit, kind, weeks[kind]) for kind, run in runs.items()}

        tasks = {
            kind: Task(run.corpus.through(weeks[kind]), run.line, orders[kind], self.engine, shown, run.curation)
            for kind, run in runs.items()
        }
        tasks = {kind: task for kind, task in tasks.items() if len(task.corpus) or task.line.run is not None}
        made = []
        for kind, event in zip(tasks, self.desk.decide(list(tasks.values())), strict=True):
            runs[kind].line.apply(event)
            made.append(self._say(event, f"closing {weeks[kind]}"))
        return made

    def _say(self, event: RunCompleted, cause: str) -> str:
        stream = runs_stream(event.unit, event.kind)
        self.log.append([Draft(stream, event, once=caused(cause, event.topic, f"{event.unit} {event.kind}"))])
        return event.run


def runs_stream(unit: str, kind: Kind) -> UUID:
    """The stream of a unit's runs over one kind."""
    return service_stream("patterns", unit, str(kind))
