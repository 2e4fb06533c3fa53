"""Loading the demonstration data as if the service had been there: history as a first load, the last half year week by week.

The clock is that of the made-up weeks, so late posting is late and every weekly sheet is published when it would have been.
Everything goes through the front door; stopped in the middle, it goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import orjson

from api.bootstrap import System, bootstrap
from api.demo import council
from api.demo.generator import DemoNote, default_until, generate
from api.demo.plan import WEEKS
from api.settings import Settings
from api.ticking import Ticker
from contracts.events import RefreshAsked, SourceRegistered
from contracts.notes import NoteIn
from contracts.weeks import Week
from contracts.words import Unit
from services.foundation.following import OvertakenError, follow_once, position
from services.foundation.log import Draft, service_stream
from services.ingest.answers import Kept
from services.ingest.domain import Poster
from services.ingest.place_rows import definitions

LIVE_WEEKS = 22
"""Enough for every planted signal to be lived through."""
SEED = 17
BATCH = 250
PAGE = 200
RECORD = "demonstration.json"


@dataclass
class MadeUpClock:
    """A clock that the loader moves through the made-up weeks."""

    moment: datetime

    def __call__(self) -> datetime:
        """The made-up time."""
        return self.moment


class RefusedNoteError(RuntimeError):
    """The front door refused a demonstration note: the generator is wrong."""


def until_of(folder: Path, now: datetime) -> date:
    """The Monday before which the demonstration ends: as it was begun, else this week's."""
    record = folder / RECORD
    if record.is_file():
        return date.fromisoformat(orjson.loads(record.read_bytes())["until"])
    return default_until(now)


def is_loaded(folder: Path) -> bool:
    """Whether the demonstration data is there to the end."""
    record = folder / RECORD
    return record.is_file() and bool(orjson.loads(record.read_bytes())["done"])


def is_begun(folder: Path) -> bool:
    """Whether loading it was begun."""
    return (folder / RECORD).is_file()


def load(
    settings: Settings | None = None,
    *,
    tick: Ticker,
    now: datetime | None = None,
    weeks: int = WEEKS,
    live: int = LIVE_WEEKS,
) -> None:
    """Load it all, or its last weeks.

    Args:
        settings: of the system to load into.
        tick: told how many of all steps are done.
        now: the moment up to which to live; now where not given.
        weeks: how many of the last weeks to load.
        live: how many of them to live through week by week.
    """
    settings = settings or Settings()
    now = now or datetime.now(UTC)
    until = until_of(settings.data_dir, now)
    _remember(settings.data_dir, until, done=False)
    clock = MadeUpClock(datetime.combine(until - timedelta(weeks=210), datetime.min.time(), UTC))
    system = bootstrap(settings, clock)
    try:
        _Loader(system, clock, until, now, tick).run(weeks, live)
    finally:
        system.close()
    _remember(settings.data_dir, until, done=True)


def _remember(folder: Path, until: date, *, done: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / (RECORD + ".new")
    fresh.write_bytes(orjson.dumps({"until": until.isoformat(), "seed": SEED, "done": done}))
    fresh.replace(folder / RECORD)


class _Loader:
    def __init__(self, system: System, clock: MadeUpClock, until: date, now: datetime, tick: Ticker) -> None:
        self.system = system
        self.clock = clock
        self.until = until
        self.now = now
        self.tick = tick
        self.poster = Poster("demonstration")
        self.done = 0
        self.whole = 1
        self.naming = False
        """Patterns are named once, at the end: a name is of the newest run only, and takes as long as the run."""

    def run(self, weeks: int, live: int) -> None:
        """Places, sources, the history, the live weeks, what is left."""
        notes = [note for note in generate(SEED, until=self.until) if note.week >= -weeks]
        first_live = Week.of(self.until).plus(-live)
        timezone = self.system.settings.timezone
        # A posting is worth one step, a closing run of a unit about fifty.
        self.whole = 2 * len(notes) + 50 * 2 * live
        self._describe()
        start = first_live.plus(-1).frozen_at(timezone)
        left = self._post(notes, start)
        self.clock.moment = start
        self._follow()
        for unit in self.system.pattern_runner.units():
            self._replay(unit, live)
        self._work()
        for week in range(live):
            freeze = first_live.plus(week).frozen_at(timezone)
            if freeze > self.now:
                break
            left = self._post(left, freeze)
            self.clock.moment = freeze
            self._follow()
            self._work()
            self._step(50)
        self._post(left, self.now)
        self.clock.moment = self.now
        self.naming = True
        asked = Draft(service_stream("patterns", "refresh"), RefreshAsked(asked_by="demonstration"))
        self.system.log.append([asked])
        self._follow()
        self._work()
        self.tick(self.whole, self.whole)

    def _replay(self, unit: Unit, live: int) -> None:
        begun, worth = self.done, 50 * live / len(self.system.pattern_runner.units())

        def progress(_doing: str, done: int, whole: int) -> None:
            self._step(begun + round(worth * done / whole) - self.done)

        self.system.pattern_runner.replay(unit, progress=progress)

    def _describe(self) -> None:
        registry = self.system.ingest.registry
        rows = council.place_rows(self.until)
        registry.load_places(definitions(rows, registry.places))
        for source in council.SOURCES:
            known = SourceRegistered(
                source=source.uri, name=source.title, home=council.COUNCIL, person_scheme=source.scheme
            )
            if registry.sources.get(source.uri) != known:
                registry.register(known)

    def _post(self, notes: Sequence[DemoNote], before: datetime) -> list[DemoNote]:
        """Post what was posted before a moment, each batch at its own made-up time; gives the rest."""
        for batch in _batches([note for note in notes if note.posted_at < before]):
            self.clock.moment = max(batch[-1].posted_at, self.clock.moment)
            given = [NoteIn.model_validate(note.body) for note in batch]
            for note, answer in zip(batch, self.system.ingest.record(given, self.poster), strict=True):
                if not isinstance(answer, Kept):
                    raise RefusedNoteError(f"{note.source} {note.id}: {type(answer).__name__} {answer}")
            self._step(len(batch))
        return [note for note in notes if note.posted_at >= before]

    def _follow(self) -> None:
        for follower in self.system.followers:
            while self.naming or follower is not self.system.pattern_names:
                try:
                    read = follow_once(follower, self.system.log, self.system.derived, PAGE)
                except OvertakenError:
                    continue
                # Embedding is nearly all of the work, so only the patterns' follower counts.
                self._step(read if follower is self.system.patterns_projection else 0)
                if not read and self._caught_up(follower.name):
                    break

    def _caught_up(self, follower: str) -> bool:
        with self.system.derived.connect() as connection:
            return position(connection, follower) >= self.system.log.head()

    def _work(self) -> None:
        """Let the workers do all that is due at the made-up time, each hearing what the one before said."""
        busy = True
        while busy:
            busy = False
            for worker in self.system.workers:
                while worker.tick():
                    busy = True
                self._follow()

    def _step(self, steps: int) -> None:
        self.done = min(self.whole, self.done + steps)
        self.tick(self.done, self.whole)


def _batches(notes: Sequence[DemoNote]) -> Iterator[list[DemoNote]]:
    """Batches that do not span more than a day of posting, so that made-up times stay true."""
    batch: list[DemoNote] = []
    for note in notes:
        if batch and (len(batch) >= BATCH or note.posted_at - batch[0].posted_at > timedelta(days=2)):
            yield batch
            batch = []
        batch.append(note)
    if batch:
        yield batch
