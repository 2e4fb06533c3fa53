"""What a question, a reading or an opening is about, as words that lead there."""

from __future__ import annotations

from api.pages import paths
from api.pages.parts import Link
from api.pages.visits import Visit
from api.signalling import NOT_NAMED, name_of


def subject(visit: Visit, about: str) -> Link:
    """A signal or a pattern by the name its reader may know; asks nobody's leave, since a name holds no figure."""
    row = visit.system.signals.row(about)
    if row is not None:
        return Link(name_of(visit.system, row.pattern, row.pattern_kind, modes=row.modes), paths.signal(about))
    return Link(visit.system.patterns.name_of(about) or NOT_NAMED, paths.pattern(about))
