"""The pages on which two people code the same statements."""

from __future__ import annotations

from collections.abc import Mapping

from api.pages import paths
from api.pages.building.sheets import moment
from api.pages.curation_views import (
    AgreementLine,
    CodeField,
    SampleField,
    SampleLine,
    SamplePage,
    SamplesPage,
)
from api.pages.parts import Choice, FieldError, Link
from api.pages.visits import Visit, further
from api.routes.samples import one, samples
from contracts.resources.curation import AgreementOut, SampleOut

BANDS = ((0.2, "slight"), (0.4, "fair"), (0.6, "moderate"), (0.8, "substantial"))
"""Words for kappa as Landis and Koch 1977 have them; what is above the last is almost perfect."""


def samples_page(
    visit: Visit,
    asked: str | None,
    typed: SampleField | None = None,
    errors: tuple[FieldError, ...] = (),
    cursor: str | None = None,
) -> SamplesPage:
    """The samples of a place, and the form that draws one."""
    place = visit.place(asked)
    found = samples(principal=visit.principal, request=visit.request, response=visit.aside, place=place, cursor=cursor)
    return SamplesPage(
        place=visit.place_name(place),
        action=paths.samples(place or ""),
        samples=tuple(
            SampleLine(
                url=paths.sample(row.id),
                kind=row.kind,
                coders=" and ".join(row.coders),
                at=moment(visit, row.at),
                state=_state(row),
            )
            for row in found.items
        ),
        typed=typed or SampleField(first=visit.principal.name),
        errors=errors,
        next_url=further(visit, found.next),
    )


def sample_page(
    visit: Visit, ident: str, chosen: Mapping[str, str] | None = None, errors: tuple[FieldError, ...] = ()
) -> SamplePage:
    """One sample; looking at it is recorded.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    row = one(principal=visit.principal, request=visit.request, sample=ident)
    may_code = visit.principal.name in row.coders and visit.principal.name not in row.done
    left = [name for name in row.coders if name not in row.done]
    return SamplePage(
        back=Link(
            "Samples",
            paths.samples(row.unit.removeprefix("place:")) if row.unit.startswith("place:") else paths.SAMPLES,
        ),
        kind=row.kind,
        coders=" and ".join(row.coders),
        action=paths.sample(ident),
        may_code=may_code,
        waiting=" and ".join(left),
        patterns=tuple(Choice(pattern, name) for pattern, name in sorted(row.patterns.items(), key=lambda p: p[1])),
        fields=tuple(
            CodeField(s.statement, s.text, s.voice, (chosen or {}).get(s.statement, "")) for s in row.statements
        )
        if may_code
        else (),
        agreement=None if row.agreement is None else _agreement(row.agreement),
        errors=errors,
    )


def _state(row: SampleOut) -> str:
    if row.agreement is not None:
        return "both are done"
    return f"{' and '.join(row.done)} done" if row.done else "nobody is done yet"


def _agreement(found: AgreementOut) -> AgreementLine:
    if found.kappa is None or found.low is None or found.high is None:
        meaning = "Both said one and the same of every statement, so that chance cannot be told from agreement."
        return AgreementLine(found.same, found.statements, "cannot be told", "cannot be told", meaning)
    band = next((word for top, word in BANDS if (found.kappa or 0) <= top), "almost perfect")
    return AgreementLine(
        same=found.same,
        statements=found.statements,
        kappa=f"{found.kappa:.2f}",
        interval=f"{found.low:.2f} to {found.high:.2f}",
        meaning=f"Often called {'poorer than chance' if found.kappa < 0 else band}; read the interval, not the word.",
    )
