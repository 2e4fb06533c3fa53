"""The worker that tells of lives across kinds once a week has closed, and the follower that keeps what was told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine, delete, insert, select

from contracts.disclosure import RULE
from contracts.events import LivesTold, WeekClosed
from contracts.weeks import Week
from contracts.words import CLUSTERED_KINDS, Kind, Unit
from services.foundation.following import position
from services.foundation.log import Draft, Envelope, EventLog, caused, service_stream
from services.foundation.vault import Vault
from services.patterns import queries, worklist
from services.patterns.domain import Member, int_week
from services.patterns.lexicon import read_lexicon
from services.patterns.lines import read_line
from services.patterns.lives import HELPED, WINDOW, Line, helped_halves, mentions, nearby, owners, pairs, said_helped
from services.patterns.projection import PatternsProjection
from services.patterns.statements import in_unit, load
from services.patterns.tables import patterns_lives, patterns_statement

PAGE = 200
WITH_STATEMENTS = ("place:", "team:")
"""Units in which lives are known: further up there are patterns alone."""
MAPPED = (Kind.PROBLEM, Kind.ASPIRATION, Kind.STRENGTH)
"""Kinds of patterns that a system map shows, beside factors."""


@dataclass(frozen=True)
class Closed:
    """What the closing runs of a unit had decided when a week's lives were told.

    Attributes:
        position: the log was read up to here.
        min_people: the smallest number of people.
        runs: kind -> the shown closing run.
        shown: patterns whose year is published, with their kinds.
        band: the idiosyncratic share of actions with its band; None where no run of theirs was shown.
        members: kind -> statement -> where it was, shown or not.
    """

    unit: Unit
    week: int
    position: int
    min_people: int
    runs: Mapping[str, str]
    shown: Mapping[str, Kind]
    band: tuple[float, float, float] | None
    members: Mapping[Kind, Mapping[str, Member]]


def view_of(unit: str) -> str:
    """The view in which a unit's figures are read: its place; empty for a team."""
    return unit.partition(":")[2] if unit.startswith("place:") else ""


def lives_stream(unit: str) -> UUID:
    """Where what is told of a unit's lives is spoken."""
    return service_stream("patterns", unit, "lives")


class LivesWorker:
    """Answers each closed week with what may be told of it across kinds.

    Args:
        lexicon: a CSV file of roles; None for the project's own.

    Raises:
        LexiconError: that file cannot be read as one.
    """

    name = "patterns.lives"

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, lexicon: Path | None, min_people: int) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.lexicon = read_lexicon(lexicon)
        self.projection = LivesProjection(derived)
        self.min_people = min_people

    def tick(self) -> bool:
        """Tell of the units whose weeks have closed; True when something was told."""
        with self.derived.connect() as connection:
            reached = position(connection, PatternsProjection.name)
            done = position(connection, self.name)
        if reached <= done:
            return False
        page = [e for e in self.log.read(done, PAGE, [WeekClosed.topic]) if e.position <= reached]
        closed_ones = [e.payload for e in page if isinstance(e.payload, WeekClosed)]
        newest = {closed.unit: closed for closed in closed_ones if closed.unit.startswith(WITH_STATEMENTS)}
        for closed in newest.values():
            told = self.told(Unit(closed.unit), int_week(closed.week))
            if told is not None:
                once = caused(f"closing {closed.week}", told.topic, told.unit)
                self.log.append([Draft(lives_stream(told.unit), told, once=once)])
        worklist.move_on(self.derived, self.name, page[-1].position if len(page) == PAGE else reached)
        return bool(newest)

    def told(self, unit: Unit, week: int) -> LivesTold | None:
        """What may be told of a unit at the end of a week; None where no run was shown."""
        with self.derived.connect() as connection:
            runs = {kind: run for kind, run in queries.shown_runs(connection, unit).items() if run.through <= week}
            if not runs:
                return None
            published = queries.figures(connection, [run.run for run in runs.values()], view_of(unit))
            kinds = {run.run: Kind(kind) for kind, run in runs.items()}
            action = runs.get(Kind.ACTION)
            closed = Closed(
                unit=unit,
                week=week,
                position=position(connection, PatternsProjection.name),
                min_people=self.min_people,
                runs={kind: run.run for kind, run in sorted(runs.items())},
                shown={
                    pattern: kinds[run]
                    for (run, pattern), figures in published.items()
                    if pattern and any(figure.weeks == WINDOW for figure in figures)
                },
                band=None if action is None else action.share,
                members={kind: read_line(connection, unit, kind).members for kind in CLUSTERED_KINDS},
            )
            return self.telling(closed, self.lines(connection, closed))

    def telling(self, closed: Closed, lines: Sequence[Line]) -> LivesTold:
        """What may be told of these lines, given what the closing runs decided."""
        recent = [line for line in lines if closed.week - WINDOW < line.week]
        actions = [line for line in lines if line.kind is Kind.ACTION]
        shown, least = closed.shown, closed.min_people
        return LivesTold(
            unit=closed.unit,
            week=str(Week(closed.week)),
            runs=dict(closed.runs),
            position=closed.position,
            lexicon=self.lexicon.digest,
            min_people=least,
            rule=RULE,
            mentions=mentions(recent, shown, least),
            pairs=pairs(recent, [p for p, kind in shown.items() if kind in MAPPED], least),
            nearby=nearby(recent, shown, least),
            said_helped=said_helped(recent, shown, least),
            halves=() if closed.band is None else helped_halves(actions, closed.week, closed.band, least),
            owners=owners(recent, shown, least),
        )

    def lines(self, connection: Connection, closed: Closed) -> list[Line]:
        """Every statement that the closing runs had, of the week or before, as it counts across kinds."""
        t = patterns_statement.c
        found = []
        for kind, members in closed.members.items():
            said = select(t.statement, t.voice, t.mode, t.helped, t.helped_voice, t.scale)
            rows = {row.statement: row for row in connection.execute(said.where(in_unit(closed.unit), t.kind == kind))}
            corpus = load(connection, self.vault, closed.unit, kind, closed.position)
            for at, statement in enumerate(corpus.ids):
                if statement not in members or statement not in rows or corpus.weeks[at] > closed.week:
                    continue
                row = rows[statement]
                found.append(
                    Line(
                        person=corpus.persons[at],
                        scheme=corpus.schemes[at],
                        week=int(corpus.weeks[at]),
                        kind=kind,
                        pattern=members[statement].pattern,
                        mode=row.mode,
                        helped_voice=(row.helped_voice or row.voice) if row.helped in HELPED else None,
                        roles=self.lexicon.found(corpus.redacted[at]),
                        scale=row.scale,
                        statement=statement,
                    )
                )
        return found


class LivesProjection:
    """Keeps `patterns_lives`, and reads it."""

    name = "patterns.lives.told"
    topics: Sequence[str] = (LivesTold.topic,)

    def __init__(self, derived: Engine) -> None:
        self.derived = derived

    def prepare(self, page: Sequence[Envelope]) -> Sequence[LivesTold]:
        """What the page tells."""
        return [event for envelope in page if isinstance(event := envelope.payload, LivesTold)]

    def apply(self, connection: Connection, page: Sequence[Envelope], prepared: Sequence[LivesTold]) -> None:
        """Write it down."""
        x = patterns_lives.c
        for told in prepared:
            week = int_week(told.week)
            connection.execute(delete(patterns_lives).where(x.unit == told.unit, x.week == week))
            row = {"unit": told.unit, "week": week, "told": told.model_dump_json()}
            connection.execute(insert(patterns_lives).values(**row))

    def newest(self, unit: str) -> LivesTold | None:
        """What was told last of a unit."""
        x = patterns_lives.c
        query = select(x.told).where(x.unit == unit).order_by(x.week.desc()).limit(1)
        with self.derived.connect() as connection:
            found = connection.execute(query).scalar_one_or_none()
        return None if found is None else LivesTold.model_validate_json(found)
