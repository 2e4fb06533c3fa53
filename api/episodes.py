"""Episodes rendered for a reader: of those of its signals that the reader may see."""

from __future__ import annotations

from collections.abc import Iterable

from api.auth import Principal
from api.bootstrap import System
from api.signalling import may_show
from contracts.events import SignalRaised
from contracts.resources.signals import EpisodeOut, EpisodeWeek
from services.signals.courses import Course, course


def courses(system: System, signals: Iterable[SignalRaised], principal: Principal) -> dict[str, EpisodeOut]:
    """Signal -> the course of its episode in its place, of signals that this reader may see."""
    asked = list(signals)
    rows = system.signals.of_episodes({one.episode for one in asked})
    homes = {row.signal: row.home for row in rows}
    mine = [said for said, _ in system.signals.signals(rows).values() if may_show(system, said, principal)]
    newest = {home: system.signals.weeks(home, limit=1)[0][0] for home in set(homes.values())}
    out = {}
    for one in asked:
        # A pattern that went into another leaves its episode to the heir; one place never tells another's weeks.
        parts = [said for said in mine if (said.episode, said.place) == (one.episode, one.place)]
        if one.signal in homes and parts:
            found = course(parts, newest[homes[one.signal]], system.settings.min_people)
            out[one.signal] = _out(one.episode, found)
    return out


def _out(episode: str, found: Course) -> EpisodeOut:
    return EpisodeOut(
        id=episode,
        began=str(found.began),
        peak=None if found.peak is None else str(found.peak),
        last=str(found.last),
        over=found.over,
        weeks=[EpisodeWeek(week=str(week), signal=signal) for week, signal in found.signals],
    )
