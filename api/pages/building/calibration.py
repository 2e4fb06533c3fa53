"""Where a pattern begins: how each kind stands, and a sample to judge."""

from __future__ import annotations

from api.pages import paths
from api.pages.building.lines import day_of
from api.pages.calibration_views import (
    CalibrationPage,
    CalibrationsPage,
    ItemToJudge,
    KindToJudge,
    SampleLine,
)
from api.pages.parts import Choice, FieldError
from api.pages.visits import Visit
from api.pages.wording import KINDS, date_words, kappa_words, people_words, percent
from api.routes.calibration import items, one, samples
from contracts.resources.calibration import CutOffOut, SampleOut
from contracts.words import CLUSTERED_KINDS, Kind, Scope

AT_ONCE = 5
"""Items on one page: few enough to take each in, many enough to get on."""
NOT_YET = "Nobody has judged it yet: the share is uncalibrated."


def calibrations_page(
    visit: Visit, asked: str | None, team: str | None, kind: str = "", errors: tuple[FieldError, ...] = ()
) -> CalibrationsPage:
    """How each kind of a home or team stands, and its samples.

    Raises:
        ProblemError: 404 or 422 where it is not theirs, or no whole home or team.
    """
    place = None if team else visit.place(asked)
    found = samples(visit.principal, visit.request, visit.aside, place, team)
    return CalibrationsPage(
        place=team or visit.place_name(place),
        place_code=place or "",
        team=team or "",
        stands=tuple(KindToJudge(of, _stands(found.cut_offs.get(of))) for of in CLUSTERED_KINDS),
        samples=tuple(_line(sample) for sample in found.items),
        kinds=tuple(Choice(of, KINDS[of][1]) for of in CLUSTERED_KINDS),
        kind=kind,
        errors=errors,
    )


def _stands(row: CutOffOut | None) -> str:
    if row is None:
        return NOT_YET
    return (
        f"Calibrated at {percent(row.cut_off)} (between {percent(row.low)} and {percent(row.high)}) by "
        f"{people_words(row.people)} on {date_words(day_of(row.set_at))}: {kappa_words(row.kappa)}. Set by {row.set_by}."
    )


def _line(sample: SampleOut) -> SampleLine:
    return SampleLine(
        paths.calibration(sample.id), sample.kind, day_of(sample.drawn_at), sample.mine, sample.there, sample.people
    )


def calibration_page(
    visit: Visit, ident: str, errors: tuple[FieldError, ...] = (), *, unanswered: bool = False
) -> CalibrationPage:
    """A sample to judge.

    Args:
        visit: who judges.
        ident: the sample's id.
        errors: what is to be mended in what was answered.
        unanswered: nothing was answered; the first item says so.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    sample = one(visit.principal, visit.request, ident)
    page = items(visit.principal, visit.request, visit.aside, ident, limit=AT_ONCE)
    if unanswered and page.items:
        errors = (FieldError(f"item-{page.items[0].item}", "Answer at least one"),)
    may_decide = visit.principal.may(Scope.LEARNING_WRITE) and sample.agreement is not None
    scale, _, name = sample.unit.partition(":")
    return CalibrationPage(
        kind=Kind(sample.kind),
        all_url=paths.calibrations(**{scale: name}),
        action=paths.calibration(ident),
        decide_url=paths.cut_off(ident) if may_decide else None,
        mine=sample.mine,
        there=sample.there,
        items=tuple(ItemToJudge(item.item, item.text, tuple(item.beside), item.pattern) for item in page.items),
        told=_told(sample),
        errors=errors,
    )


def unit_of(visit: Visit, ident: str) -> str:
    """The unit that a sample is of."""
    return one(visit.principal, visit.request, ident).unit


def _told(sample: SampleOut) -> tuple[str, ...]:
    said = [
        f"{sample.judgements} answers of yes or no by {people_words(sample.people)}, {sample.unsure} of cannot tell."
    ]
    found = sample.agreement
    if found is None:
        said.append("Too few yet to say where the cut-off lies: it takes 50 answers of yes or no, some of both.")
    else:
        said.append(
            f"People and machine agree best at a cut-off of {percent(found.cut_off)} "
            f"(between {percent(found.low)} and {percent(found.high)}): {kappa_words(found.kappa)} "
            f"(between {found.kappa_low:.2f} and {found.kappa_high:.2f})."
        )
    if sample.between is not None:
        said.append(f"Between people who judged the same: {kappa_words(sample.between)}.")
    gone = sample.drawn - sample.there
    if gone:
        said.append(
            f"{gone} of {sample.drawn} can no longer be judged: what was said was erased, withdrawn or narrowed."
        )
    return tuple(said)
