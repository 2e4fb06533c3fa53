"""The worker that joins, for each region and country, what travelled there: after the homes below have closed the week."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, Engine, select

from contracts.events import RunCompleted
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind, PlaceKind, travel_unit, wider_unit
from services.foundation.following import position
from services.foundation.log import Draft, EventLog, caused
from services.foundation.vault import Vault
from services.patterns import queries, worklist
from services.patterns.application import PatternRunner, runs_stream
from services.patterns.lines import read_line
from services.patterns.statements import load
from services.patterns.tables import patterns_place, patterns_run
from services.patterns.wider import Gathering, travelled, wider_run, year_of


class WiderRunner:
    """Makes the runs of regions and countries.

    Args:
        runner: whose projection, clock and embedder it shares.
    """

    name = "patterns.wider"

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, runner: PatternRunner) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.runner = runner
        self._at_rest: tuple[int, Week] | None = None

    def tick(self) -> bool:
        """Join what is due; True when there was something to join."""
        self.runner.follow()  # what was said a moment ago is known, or it would be said again and again
        frozen = self.runner.frozen()
        with self.derived.connect() as connection:
            now = (position(connection, self.runner.projection.name), frozen)
            if now == self._at_rest:
                return False
            places = wider_places(connection)
        made = [run for place, homes in places.items() for run in self.close(place, homes, frozen)]
        self._at_rest = None if made else now
        return bool(made)

    def close(self, place: str, homes: tuple[str, ...], frozen: Week) -> list[str]:
        """Join what travelled to a region or country, for each kind in which a home closed since.

        Args:
            place: its code.
            homes: the homes in it.
            frozen: the newest frozen week; while a home has it still to close, nothing is joined.

        Returns:
            Ids of the runs made.
        """
        with self.derived.connect() as connection:
            if any(_due(connection, home, frozen) for home in homes):
                return []
            made = [self._joined(connection, place, homes, kind) for kind in CLUSTERED_KINDS]
        for event in filter(None, made):
            once = caused(f"closing {event.through}", event.topic, f"{event.unit} {event.kind}")
            self.log.append([Draft(runs_stream(event.unit, event.kind), event, once=once)])
        return [event.run for event in made if event is not None]

    def _joined(self, connection: Connection, place: str, homes: tuple[str, ...], kind: Kind) -> RunCompleted | None:
        """The run of one kind; None where no home's run is newer than the last."""
        model = self.runner.embedder().model_hash
        taken = {home: run for home in homes if (run := _newest(connection, home, kind, model)) is not None}
        last = queries.shown_runs(connection, wider_unit(place)).get(kind)
        if not taken or (last is not None and all(run.at < last.at for run in taken.values())):
            return None
        week = Week(max(run.through for run in taken.values()))
        if last is not None and week <= last.through:
            return None
        some = [
            one
            for home, run in taken.items()
            for one in travelled(
                home,
                _published(connection, run.run),
                read_line(connection, travel_unit(home), kind).members,
                load(connection, self.vault, travel_unit(home), kind),
            )
        ]
        return wider_run(
            some,
            read_line(connection, wider_unit(place), kind),
            Gathering(
                place=place,
                kind=kind,
                week=week,
                position=position(connection, self.runner.projection.name),
                embedder=self.runner.embedder().name,
                model_hash=model,
                runs={home: run.run for home, run in taken.items()},
            ),
        )


def wider_places(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Each region and country, by its newest definition, with the homes in it from which anything may travel."""
    p, r = patterns_place.c, patterns_run.c
    kinds = {row.code: row.kind for row in connection.execute(select(p.code, p.kind).order_by(p.valid_from))}
    parents = worklist.parents(connection)
    travelling = connection.execute(select(r.unit).where(r.unit.startswith("travel:")).distinct()).scalars()
    found: dict[str, list[str]] = {}
    for home in sorted(unit.removeprefix("travel:") for unit in travelling):
        seen: set[str] = set()
        above = parents.get(home)
        while above is not None and above not in seen:
            if kinds.get(above) in (PlaceKind.REGION, PlaceKind.COUNTRY):
                found.setdefault(above, []).append(home)
            seen.add(above)
            above = parents.get(above)
    return {place: tuple(homes) for place, homes in sorted(found.items())}


def _due(connection: Connection, home: str, frozen: Week) -> bool:
    state = worklist.closing_state(connection, travel_unit(home))
    if not state.weeks:
        return False  # all of it was taken back: nothing is closed for it any more
    return state.loading or (state.through is not None and state.through < frozen and state.due(frozen))


def _newest(connection: Connection, home: str, kind: Kind, model: str) -> queries.RunRow | None:
    """What a home's newest run over what travels says; None without one, or by another model: centres are compared."""
    run = queries.shown_runs(connection, travel_unit(home)).get(kind)
    if run is None:
        return None
    r = patterns_run.c
    made_by = connection.execute(select(r.model_hash).where(r.run == run.run)).scalar_one()
    return run if made_by == model else None


def _published(connection: Connection, run: str) -> Mapping[str, tuple[int, int]]:
    figures = queries.figures(connection, [run], "")
    years = {pattern: year_of(rows) for (_, pattern), rows in figures.items() if pattern}
    return {pattern: year for pattern, year in years.items() if year is not None}
