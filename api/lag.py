"""How far behind the followers are: in events for whoever runs the service, in words for anybody."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from api.bootstrap import System
from contracts.resources.health import Distance
from services.foundation.following import position
from services.foundation.setting_aside import set_aside

FAR = 5_000
"""Events; in quiet times a follower reads these in a few seconds."""


@dataclass(frozen=True)
class Lag:
    """Where the followers stand; both empty while the derived tables do not answer.

    Attributes:
        events: each follower's distance from the log's head.
        aside: how many events each follower has set aside.
    """

    events: dict[str, int]
    aside: dict[str, int]

    def far(self) -> bool:
        """Whether what is shown may lack much of what was said: some follower is far behind."""
        return any(_word(events) == "far behind" for events in self.events.values())

    def words(self, followers: tuple[str, ...]) -> dict[str, Distance]:
        """The distances as anybody may know them."""
        return {name: _word(self.events.get(name)) for name in followers}


def lag(system: System, head: int) -> Lag:
    """Ask each follower's position. Derived data can be down or being rebuilt while posts are taken."""
    names = [follower.name for follower in system.followers]
    try:
        with system.derived.connect() as connection:
            behind = {name: max(0, head - position(connection, name)) for name in names}
            counted = set_aside(connection)
    except SQLAlchemyError:
        return Lag({}, {})
    return Lag(behind, {name: counted.get(name, 0) for name in names})


def _word(events: int | None) -> Distance:
    if events is None:
        return "unknown"
    if events == 0:
        return "caught up"
    return "behind" if events <= FAR else "far behind"
