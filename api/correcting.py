"""Corrections rendered for a reader: what a later sheet says of a published one."""

from __future__ import annotations

from api.auth import Principal
from api.bootstrap import System
from api.signalling import name_of, number, whole
from contracts.events import SheetPublished, SignalCorrected, SignalRaised, WeekCorrected
from contracts.resources.signals import CorrectedOut, CorrectionOut
from contracts.weeks import Week
from contracts.words import Scope
from services.signals import shown
from services.signals.words import of_modes

CAME = "Notes that came in late make it rest on more people than was told."
CHANGED = "It rests on other people than was told."


def on_sheet(system: System, sheet: SheetPublished, place: str, principal: Principal) -> list[CorrectionOut]:
    """The corrections that a sheet carries, for a reader of one place: signals of places outside it are left out."""
    within = (
        {sheet.place, *system.ingest.places_within(place)}
        if place == sheet.place
        else system.ingest.places_within(place)
    )
    rows = [row for one in sheet.signals_corrected if (row := system.signals.row(one.signal)) is not None]
    said = system.signals.signals([row for row in rows if row.place in within])
    found = [_week(system, sheet, one, place, principal) for one in sheet.weeks_corrected]
    found += [
        _signal(system, said[one.signal][0], one, sheet.week, principal)
        for one in sheet.signals_corrected
        if one.signal in said
    ]
    return [one for one in found if one is not None]


def of_signal(system: System, signal: SignalRaised, principal: Principal) -> list[CorrectionOut]:
    """What later sheets say of a signal that the reader may see, oldest first."""
    told = system.signals.corrections(signal.signal)
    found = (_signal(system, signal, one, str(week), principal) for week, one in told)
    return [one for one in found if one is not None]


def _week(
    system: System, sheet: SheetPublished, one: WeekCorrected, place: str, principal: Principal
) -> CorrectionOut | None:
    exact = principal.may(Scope.CONTEXT_READ)
    figures = shown.week_corrected(one, system.settings.min_people)
    if figures is None and not exact:
        return None
    home = whole(system, sheet, place)
    when = f"the week of {_day(one.week)}{'' if home is None else f' in all of {home}'}"
    then, now = (None, None) if figures is None else figures
    if then is None or now is None:
        words = f"Other people were heard in {when} than was told."
    else:
        words = f"Late notes: about {now.words} people were heard in {when}, not about {then.words}."
    return CorrectionOut(
        week=one.week,
        sheet=sheet.week,
        signal=None,
        name=None,
        place=sheet.place,
        told=None if then is None else number(then),
        now=None if now is None else number(now),
        words=words,
        exact=CorrectedOut(told=one.told, now=one.now) if exact else None,
    )


def _signal(
    system: System, signal: SignalRaised, one: SignalCorrected, sheet_week: str, principal: Principal
) -> CorrectionOut | None:
    exact = principal.may(Scope.CONTEXT_READ)
    if not exact and not (one.news and shown.may_show(signal, system.settings.min_people)):
        return None
    name = name_of(system, signal.pattern, signal.pattern_kind, modes=of_modes(signal))
    place = system.signals.place_name(signal.place) or signal.place
    return CorrectionOut(
        week=one.week,
        sheet=sheet_week,
        signal=one.signal,
        name=name,
        place=signal.place,
        words=f"{place}, {name}, the week of {_day(one.week)}: {CAME if one.news else CHANGED}",
        exact=CorrectedOut(told=one.told, late=one.late, gone=one.gone, now=one.told - one.gone + one.late)
        if exact
        else None,
    )


def _day(week: str) -> str:
    monday = Week.parse(week).monday
    return f"{monday.day} {monday:%B %Y}"
