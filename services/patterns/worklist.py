"""SQL reads of the runner: which units there are, what is due, what a refresh would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Engine, func, insert, select, update

from contracts.words import Kind, Reach, Unit, home_unit, team_unit, travel_unit
from services.foundation.database import writing
from services.foundation.following import follower_position
from services.patterns.calibration.queries import set_since
from services.patterns.curation.tables import patterns_curation
from services.patterns.statements import in_unit, same_people
from services.patterns.tables import (
    patterns_membership,
    patterns_place,
    patterns_run,
    patterns_same_person,
    patterns_statement,
)

IN_ONE: Final = 500
"""Most names in one query."""


@dataclass(frozen=True)
class ClosingState:
    """Where a unit stands with its closing runs.

    Attributes:
        through: week of its newest closing run of any kind; None before the first.
        weeks: weeks with statements; `first_recorded`: UNIX seconds when its first statement was recorded.
        changed: something was posted, taken back, narrowed or decided by people since the newest run of some kind, a cut-off was
            set, or people were joined or parted.
        loading: the replay of its first load was begun and not finished.
    """

    through: int | None
    weeks: tuple[int, ...]
    first_recorded: int
    changed: bool
    loading: bool

    def due(self, frozen: int) -> bool:
        """Whether a run would say anything new: something changed, or what was said in a later week has frozen since."""
        return self.changed or any((self.through or 0) < week <= frozen for week in self.weeks)


def units(connection: Connection) -> list[Unit]:
    """Every unit that has statements or had a run over statements, homes first."""
    t = patterns_statement.c
    wide = t.reach.in_([Reach.PLACE, Reach.COUNTRY])
    homes = connection.execute(select(t.home).where(t.home.is_not(None), wide).distinct()).scalars()
    widest = t.home.is_not(None) & (t.reach == Reach.COUNTRY)
    travelling = connection.execute(select(t.home).where(widest).distinct()).scalars()
    teams = connection.execute(select(t.team).where(t.team.is_not(None)).distinct()).scalars()
    r = patterns_run.c
    ran = connection.execute(select(r.unit).where(~r.unit.startswith("wider:")).distinct()).scalars()
    return sorted(
        {
            *(home_unit(h) for h in homes),
            *(travel_unit(h) for h in travelling),
            *(team_unit(x) for x in teams),
            *(Unit(u) for u in ran),
        }
    )


def closing_state(connection: Connection, unit: Unit) -> ClosingState:
    """How far a unit has closed and whether there is anything to close for."""
    t, run = patterns_statement.c, patterns_run.c
    newest_of = select(func.max(run.through), func.max(run.position), func.max(run.at)).group_by(run.kind)
    last = connection.execute(newest_of.where(run.unit == unit, run.closing)).all()
    through = max((row[0] for row in last), default=None)
    # Of kinds that have not come as far, a closing was stopped, or what was posted while they closed is in one alone.
    read, said_at = (min((row[of] for row in last), default=0) for of in (1, 2))
    there = (in_unit(unit), t.left_out.is_(None))
    weeks = tuple(connection.execute(select(t.week).where(*there).distinct().order_by(t.week)).scalars())
    seen = connection.execute(select(func.min(t.recorded_at), func.max(t.position)).where(*there)).one()
    posted = seen[1] is not None and seen[1] > read
    later = select(run.run).where(run.unit == unit, run.closing.is_(False), run.at > said_at).limit(1)
    c = patterns_curation.c
    said = select(c.curation).where(c.unit == unit, c.position > read).limit(1)
    changed = (
        bool(posted)
        or set_since(connection, unit, said_at)
        or any(connection.execute(one).first() is not None for one in (later, said))
        or _joined_since(connection, unit, read)
    )
    newest = select(func.max(run.at)).where(run.unit == unit, run.closing).group_by(run.kind)
    cuts = select(run.run).where(run.at.in_(newest), run.shown.is_(False)).limit(1)
    loading = connection.execute(cuts).first() is not None
    return ClosingState(through, weeks, seen[0] or 0, changed, loading)


def _joined_since(connection: Connection, unit: Unit, position: int) -> bool:
    """Whether somebody of the unit is counted as another since a position: its figures may rest on fewer people, or on more.

    Two of the unit may be one by a joining of two others, whom each of them was joined with before.
    """
    j, t = patterns_same_person.c, patterns_statement.c
    if connection.execute(select(j.position).where(j.position > position).limit(1)).first() is None:
        return False
    then, now = same_people(connection, position), same_people(connection)
    refs = sorted(ref for ref in then.keys() | now.keys() if then.get(ref) != now.get(ref))
    return any(
        connection.execute(
            select(t.statement).where(in_unit(unit), t.person.in_(refs[at : at + IN_ONE])).limit(1)
        ).first()
        for at in range(0, len(refs), IN_ONE)
    )


def stale(connection: Connection, unit: Unit, kind: Kind) -> bool:
    """Whether a refresh would change anything: a statement no run has placed, or a placed one that is gone."""
    t, m = patterns_statement.c, patterns_membership.c
    mine = select(t.statement).where(in_unit(unit), t.kind == kind, t.left_out.is_(None))
    there = set(connection.execute(mine).scalars())
    rows = connection.execute(select(m.statement, m.gone).where(m.unit == unit, m.kind == kind)).all()
    gone = {row.statement for row in rows if row.gone}
    placed = {row.statement for row in rows} - gone
    return there != placed


def left_out(connection: Connection, unit: Unit, kind: Kind) -> dict[str, int]:
    """Statements of the unit and kind that no run takes in, by reason; `reach` counts those kept to their team."""
    t = patterns_statement.c
    query = select(t.left_out, func.count()).where(in_unit(unit), t.kind == kind, t.left_out.is_not(None))
    found = {str(why): int(count) for why, count in connection.execute(query.group_by(t.left_out))}
    if unit.startswith("place:"):
        near = select(func.count()).where(t.home == unit.partition(":")[2], t.kind == kind, t.reach == Reach.TEAM)
        held = int(connection.execute(near).scalar_one())
        if held:
            found["reach"] = held
    return found


def parents(connection: Connection) -> dict[str, str | None]:
    """Each place's parent, by its newest definition."""
    p = patterns_place.c
    rows = connection.execute(select(p.code, p.parent).order_by(p.valid_from))
    return {row.code: row.parent for row in rows}


def move_on(derived: Engine, worker: str, to: int) -> None:
    """Write down how far a worker has come; it never goes back."""
    with writing(derived) as connection:
        row: Any = follower_position.c
        moved = connection.execute(
            update(follower_position).where(row.follower == worker, row.position < to).values(position=to)
        )
        if moved.rowcount == 0 and not connection.execute(select(row.position).where(row.follower == worker)).first():
            connection.execute(insert(follower_position).values(follower=worker, position=to))
