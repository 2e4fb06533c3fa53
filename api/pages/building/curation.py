"""The pages on which people decide about a pattern, and the page that tells what they decided."""

from __future__ import annotations

from api.access import system_of
from api.curating import may_curate
from api.pages import paths
from api.pages.building.sheets import moment
from api.pages.curation_views import (
    CuratedStatement,
    CurationHistoryPage,
    CurationPage,
    DecisionField,
    DecisionLine,
)
from api.pages.parts import Choice, FieldError, Link
from api.pages.visits import Visit
from api.pages.wording import HELD_BACK
from api.routes.curation import history
from contracts.resources.curation import CurationOut, DecisionOut
from contracts.weeks import Week
from contracts.words import Voice
from services.patterns.answers import Spoken

AT_ONCE = 100
NEAR_AT_ONCE = 30
NOT_NAMED = "a pattern not named"
ACTS = {
    "named": "Named it",
    "confirmed": "Confirmed the name",
    "described": "Described it",
    "merged": "Merged another pattern into it",
    "split": "Made statements of it a pattern of their own",
    "belongs": "Said that a statement belongs to it",
    "does_not_belong": "Said that a statement does not belong to it",
    "set_aside": "Set it aside",
    "undone": "Undid a decision",
}


def curation_page(
    visit: Visit,
    ident: str,
    *,
    look: bool,
    typed: DecisionField | None = None,
    errors: tuple[FieldError, ...] = (),
    may_seem: bool = False,
) -> CurationPage:
    """The forms for one pattern; `look` lists its statements, which is recorded.

    Raises:
        ProblemError: 404 where there is none for this reader, 403 where they may see only a part of its place.
    """
    unit = may_curate(visit.request, visit.principal, ident)
    said = _told(visit, ident)
    place = unit.removeprefix("place:") if unit.startswith("place:") else ""
    patterns = system_of(visit.request).patterns
    others = patterns.listed(unit, place, said.kind, withheld=True)
    inside = patterns.spoken(ident)[:AT_ONCE] if look else None
    near = patterns.nearby(ident, NEAR_AT_ONCE) if look else None
    if inside is not None and near is not None:
        patterns.tell_listed(visit.principal.name, ident, len(inside) + len(near))
    return CurationPage(
        id=ident,
        name=said.name,
        kind=said.kind,
        named_by_people=said.named_by == "people",
        set_aside=said.set_aside or "",
        others=tuple(Choice(row.pattern, row.name) for row in others if row.pattern != ident),
        look_url=None if look else f"{paths.decisions(ident)}?behind=yes",
        inside=None if inside is None else tuple(map(_statement, inside)),
        near=None if near is None else tuple(map(_statement, near)),
        may_seem=may_seem,
        typed=typed or DecisionField(description=said.description, inclusion=said.inclusion, exclusion=said.exclusion),
        errors=errors,
    )


def history_page(visit: Visit, ident: str, *, saved: bool, errors: tuple[FieldError, ...] = ()) -> CurationHistoryPage:
    """What people decided about one pattern.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    said = _told(visit, ident)
    return CurationHistoryPage(
        id=ident,
        name=said.name,
        kind=said.kind,
        named_by_people=said.named_by == "people",
        description=said.description,
        inclusion=said.inclusion,
        exclusion=said.exclusion,
        set_aside=said.set_aside or "",
        into=None if said.into is None else Link(_name(visit, said.into), paths.decided(said.into)),
        saved=saved,
        decisions=tuple(_line(visit, one, ident) for one in said.decisions),
        errors=errors,
    )


def _told(visit: Visit, ident: str) -> CurationOut:
    return history(principal=visit.principal, request=visit.request, pattern_id=ident)


def _line(visit: Visit, one: DecisionOut, ident: str) -> DecisionLine:
    what = ACTS[one.act]
    if one.act in ("named", "confirmed"):
        what = f"{what}: {one.name}"
    elif one.act == "merged":
        other = _name(visit, one.other or "")
        what = f"Merged into it: {other}" if one.pattern == ident else f"Merged it into {_name(visit, one.pattern)}"
        what += f" ({one.statements} statements)"
    elif one.act == "split":
        whole = one.pattern == ident
        what = (
            f"Made {one.statements} statements of it a pattern of their own: {_name(visit, one.other or '')}"
            if whole
            else f"Made it, of {one.statements} statements of {_name(visit, one.pattern)}"
        )
    words = [
        f"{label}: {text}"
        for label, text in (
            ("What it is", one.description),
            ("What belongs in it", one.inclusion),
            ("What does not", one.exclusion),
        )
        if text
    ]
    return DecisionLine(
        id=one.id,
        what=what,
        words=tuple(words),
        reason=HELD_BACK if one.held_back else one.reason,
        by=one.by,
        at=moment(visit, one.at),
        undone=one.undone,
        undo_url=None if one.undone or one.act == "undone" else paths.undo(one.id),
    )


def _name(visit: Visit, ident: str) -> str:
    return system_of(visit.request).patterns.name_of(ident, withheld=True) or NOT_NAMED


def _statement(one: Spoken) -> CuratedStatement:
    return CuratedStatement(one.statement, one.text, Voice(one.voice), Week(one.week), one.note)
