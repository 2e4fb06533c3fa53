"""Learning spaces, and the readings that stand side by side in them."""

from __future__ import annotations

from api.access import within
from api.pages import paths
from api.pages.building.lines import day_of
from api.pages.building.subjects import subject
from api.pages.context_views import ReadingsPage, SpacePage, SpacesPage
from api.pages.parts import FieldError, Link, Reading, SpaceField
from api.pages.places import ChoosePlaceError, place_names
from api.pages.visits import Visit
from api.pages.wording import HELD_BACK
from api.routes.patterns import listed as list_patterns
from api.routes.spaces import readings as listed
from api.routes.spaces import space as read_space
from api.routes.spaces import spaces as list_spaces
from api.signalling import may_read_about
from contracts.resources.learning import ReadingOut, SpaceOut
from contracts.words import Kind, Scope

MOST = 200
"""Spaces and readings on one page; there are few of either."""


def spaces_of(visit: Visit) -> list[SpaceOut]:
    """The learning spaces of the reader's place, and those of no place."""
    return list_spaces(principal=visit.principal, request=visit.request, response=visit.aside, limit=MOST).items


def space_of(visit: Visit, ident: str) -> SpaceOut:
    """One learning space.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    return read_space(principal=visit.principal, request=visit.request, space=ident)


def spaces_page(visit: Visit, typed: SpaceField | None = None, errors: tuple[FieldError, ...] = ()) -> SpacesPage:
    """The reader's learning spaces, with a small form to open one."""
    return SpacesPage(
        spaces=tuple(Link(space.name, paths.space(space.id)) for space in spaces_of(visit)),
        may_open=visit.principal.may(Scope.LEARNING_WRITE),
        typed=typed or SpaceField(),
        errors=errors,
    )


def space_page(visit: Visit, ident: str) -> SpacePage:
    """One learning space and what is being read in it."""
    space = space_of(visit, ident)
    read = dict.fromkeys(reading.about for reading in _readings(visit, ident, None))
    links = ((subject(visit, about), paths.readings(ident, about)) for about in read if _readable(visit, about))
    return SpacePage(
        name=space.name,
        scale=space.scale,
        place=place_names(visit.system).get(space.place or "", ""),
        purpose=space.purpose,
        subjects=tuple(Link(link.words, url) for link, url in links),
        barriers=_barriers(visit, space),
    )


def _barriers(visit: Visit, space: SpaceOut) -> tuple[Link, ...]:
    """The barriers that the space's scale can change, where the reader may read patterns of its place."""
    try:
        place = space.place or visit.place()
    except ChoosePlaceError:  # a space of no place, read by somebody of several
        return ()
    if place is None or not visit.principal.may(Scope.PATTERNS_READ):
        return ()
    found = list_patterns(
        principal=visit.principal,
        request=visit.request,
        response=visit.aside,
        place=place,
        kind=Kind.BARRIER,
        scale=space.scale,
        limit=MOST,
    )
    own = [row for row in found.items if row.changed_at == space.scale]
    return tuple(Link(row.name, paths.pattern(row.id)) for row in own)


def _readable(visit: Visit, about: str) -> bool:
    place = visit.system.evidence.place_of(about)
    return place is not None and within(visit.system, visit.principal, place)


def readings_page(
    visit: Visit, ident: str, about: str, typed: tuple[str, str] = ("", ""), errors: tuple[FieldError, ...] = ()
) -> ReadingsPage:
    """The readings of a signal or pattern in a space.

    Args:
        visit: who reads.
        ident: the space's id.
        about: the signal's or pattern's.
        typed: a reading as typed so far, and the id of the one it dissents from.
        errors: what is to be mended in it.

    Raises:
        ProblemError: 404 where there is no such space, signal or pattern for this reader.
    """
    space = space_of(visit, ident)
    may_read_about(visit.request, visit.principal, about)
    found = _readings(visit, ident, about)
    number = {reading.id: at for at, reading in enumerate(found, 1)}
    text, dissents_from = typed
    return ReadingsPage(
        space=Link(space.name, paths.space(ident)),
        subject=subject(visit, about),
        action=paths.readings(ident, about),
        readings=tuple(
            Reading(
                id=reading.id,
                by=reading.recorded_by,
                on=day_of(reading.recorded_at),
                text=HELD_BACK if reading.held_back else reading.text,
                dissents_from=number.get(reading.dissents_from or ""),
            )
            for reading in found
        ),
        may_add=visit.principal.may(Scope.LEARNING_WRITE),
        text=text,
        dissents_from=dissents_from,
        errors=errors,
    )


def _readings(visit: Visit, ident: str, about: str | None) -> list[ReadingOut]:
    return listed(
        principal=visit.principal, request=visit.request, response=visit.aside, space=ident, about=about, limit=MOST
    ).items
