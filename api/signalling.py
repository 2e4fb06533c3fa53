"""Signals and sheets rendered for a reader: names and figures are put in at reading time, never kept in the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from fastapi import Request

from api.access import may_see, system_of
from api.auth import Principal
from api.bootstrap import System
from api.problems import not_found
from contracts.disclosure import Figure
from contracts.events import DataClue, MixPart, SheetPublished, SignalRaised
from contracts.resources.signals import (
    BorrowedOut,
    ClueOut,
    CompletenessOut,
    CorrectionOut,
    ExactOut,
    MovedOut,
    NumberOut,
    SignalOut,
)
from contracts.words import Kind, Mode, Scope
from services.signals import chances, shown, words
from services.signals.shown import SignalFigures

Q_STEPS = (0.001, 0.01, 0.05, 0.1, 0.2)
NOT_NAMED = "a pattern whose name rests on too few people to be shown"
ELSEWHERE = NumberOut(value=None, suppressed=True, words="shown by itself, not beside another place")
"""Stands for a figure in a list where it would compare places."""


@dataclass(frozen=True)
class SheetView:
    """A sheet as one place reads it.

    Attributes:
        chance: signals to be expected by chance alone.
        tested: series that could be raised at all; those resting on too few people are in no reader's count.
        unheard: what was not heard, by reason; silent sources are counted, all else is rounded, what is withheld is left out.
        languages: people whose notes are in a language that is not read, by its tag, in the same way.
        completeness: people heard so far and to be expected in the end; None on sheets from before it was told.
        corrections: what it says of the sheets before it.
        whole: name of the home, where a smaller place reads: of it are completeness and what was not heard.
    """

    place: str
    place_name: str
    week: str
    preview: bool
    published_at: str
    signals: list[SignalOut]
    clues: list[ClueOut]
    chance: float
    tested: int
    unheard: dict[str, int]
    languages: dict[str, int] = field(default_factory=dict)
    completeness: CompletenessOut | None = None
    corrections: list[CorrectionOut] = field(default_factory=list)
    whole: str | None = None


def number(figure: Figure) -> NumberOut:
    """A figure as the API gives it."""
    return NumberOut(value=figure.value, under_five=figure.under, suppressed=figure.suppressed, words=figure.words)


def may_show(system: System, signal: SignalRaised, principal: Principal) -> bool:
    """Whether a signal rests on enough people for this reader."""
    return principal.may(Scope.CONTEXT_READ) or shown.may_show(signal, system.settings.min_people)


def readable_signal(request: Request, principal: Principal, ident: str) -> tuple[SignalRaised, SheetPublished]:
    """A signal and its sheet, for one who may see it.

    Raises:
        ProblemError: 404 where there is none, or none for this principal: the two are not told apart.
    """
    system = system_of(request)
    row = system.signals.row(ident)
    may_see(request, principal, row.place if row else None, "signal")
    said = system.signals.signals([row] if row else [])
    if ident not in said or not may_show(system, said[ident][0], principal):
        raise not_found("signal")
    return said[ident]


def may_read_about(request: Request, principal: Principal, about: str) -> None:
    """Answer 404 unless a signal or a home's pattern may be seen by this principal."""
    system = system_of(request)
    if system.signals.row(about) is not None:
        readable_signal(request, principal, about)
        return
    may_see(request, principal, system.evidence.place_of(about), "signal or pattern")
    if not principal.may(Scope.CONTEXT_READ) and not system.patterns.published(about):
        raise not_found("signal or pattern")


def signal_out(
    system: System, signal: SignalRaised, sheet: SheetPublished, principal: Principal, *, apart: bool = False
) -> SignalOut:
    """A signal for a reader: exact figures only with the context scope.

    Args:
        system: the wired system.
        signal: what was raised.
        sheet: the sheet it is from.
        principal: the reader.
        apart: it stands in a list where its figures would compare places, so they are left out.
    """
    figures = shown.figures(signal, system.settings.min_people)
    name = name_of(system, signal.pattern, signal.pattern_kind, modes=words.of_modes(signal))
    place = system.signals.place_name(signal.place) or signal.place
    exact = principal.may(Scope.CONTEXT_READ)
    clues = _clues(system, sheet, principal)
    return SignalOut(
        id=signal.signal,
        episode=signal.episode,
        began=signal.began,
        kind=signal.kind,
        pattern=signal.pattern,
        name=name,
        pattern_kind=signal.pattern_kind,
        mix_of=_mix_of(signal),
        place=signal.place,
        week=signal.week,
        preview=sheet.preview,
        summary=words.what_moved(signal, name, place),
        **_numbers(figures, apart=apart),
        chance=_chance(signal),
        method=signal.method,
        limits=words.limits(signal),
        in_own_words=words.in_own_words(signal.own_shown),
        own_words=signal.own_shown,
        mostly_workers_words=signal.own_shown is not None and signal.own_shown < words.MOSTLY,
        explanations=words.explanations(signal, clues),
        questions=words.questions(signal, name),
        places=list(signal.places),
        place_names=[system.signals.place_name(code) or code for code in signal.places],
        over_weeks=signal.span if signal.places else None,
        moved=[_moved(system, part) for part in shown.parts(signal, system.settings.min_people)],
        alongside=[other.signal for other in _alongside(signal, sheet) if may_show(system, other, principal)],
        exact=_exact(system, signal) if exact and not apart else None,
    )


def name_of(system: System, pattern: str | None, kind: str | None, *, modes: bool = False) -> str:
    """What a signal is of, in a few words: its pattern's name, or, where it is of none, which mix it is."""
    if not pattern:
        return words.mix_name(Kind(kind) if kind else None, modes=modes)
    return system.patterns.name_of(pattern) or NOT_NAMED


def _moved(system: System, part: MixPart) -> MovedOut:
    share: Literal["larger", "smaller"] = "larger" if part.moved > 0 else "smaller"
    if part.patterns == (part.of,):
        return MovedOut(pattern=part.of, kind=None, name=system.patterns.name_of(part.of) or NOT_NAMED, share=share)
    kind = Kind(part.of) if part.of in set(Kind) else None
    mode = Mode(part.of) if part.of in set(Mode) else None
    return MovedOut(pattern=None, kind=kind, mode=mode, name=words.part_name(part), share=share)


def _mix_of(signal: SignalRaised) -> Literal["patterns", "kinds", "modes"] | None:
    if signal.mix is None:
        return None
    if words.of_modes(signal):
        return "modes"
    return "kinds" if signal.pattern_kind is None else "patterns"


def signals_out(
    system: System, rows: Sequence[tuple[SignalRaised, SheetPublished]], principal: Principal, place: str | None
) -> list[SignalOut]:
    """Several signals for one reader of one place (None: of all that is theirs), those that may be shown."""
    mine = [(signal, sheet) for signal, sheet in rows if may_show(system, signal, principal)]
    compared = shown.apart([signal for signal, _ in mine], place or "")
    return [signal_out(system, s, sheet, principal, apart=s.signal in compared) for s, sheet in mine]


def sheet_view(system: System, sheet: SheetPublished, place: str, principal: Principal) -> SheetView:
    """A home's sheet as one place reads it: a ward sees what is in it, the home sees all of it."""
    within = set(system.ingest.places_within(place))
    mine = [signal for signal in sheet.signals if place == sheet.place or signal.place in within]
    out = signals_out(system, [(signal, sheet) for signal in mine], principal, place)
    visible = {signal.id for signal in out}
    return SheetView(
        place=place,
        place_name=system.signals.place_name(place) or place,
        week=sheet.week,
        preview=sheet.preview,
        published_at=sheet.at,
        signals=out,
        clues=clues_out(system, sheet, place, principal),
        chance=chances.for_reader(sheet, visible),
        tested=sheet.could_pass,
        unheard=shown.unheard(sheet, system.settings.min_people),
        languages=shown.languages(sheet, system.settings.min_people),
        completeness=_completeness(shown.completeness(sheet, system.settings.min_people)),
        whole=whole(system, sheet, place),
    )


def whole(system: System, sheet: SheetPublished, place: str) -> str | None:
    """Name of the home whose sheet it is, where a smaller place reads it; None at home."""
    return None if place == sheet.place else system.signals.place_name(sheet.place) or sheet.place


def _completeness(found: shown.Completeness | None) -> CompletenessOut | None:
    if found is None:
        return None
    expected, low, high = (None if one is None else number(one) for one in (found.expected, found.low, found.high))
    return CompletenessOut(
        people=number(found.people),
        expected=expected,
        low=low,
        high=high,
        known=expected is not None,
        weeks=found.weeks,
    )


def clues_out(system: System, sheet: SheetPublished, place: str, principal: Principal) -> list[ClueOut]:
    """The data clues that a place reads."""
    found = [
        ClueOut(clue=c.clue, words=words.CLUE_WORDS[c.clue], source=c.source, place=c.place, since=c.since)
        for c in _clues(system, sheet, principal)
        if c.place in (None, place) or place == sheet.place
    ]
    # Several of one sort say the same: which patterns they are of is not told, since some of those rest on too few people.
    return list({clue.model_dump_json(): clue for clue in found}.values())


def _clues(system: System, sheet: SheetPublished, principal: Principal) -> list[DataClue]:
    """The data clues of a sheet that this reader may see."""
    exact = principal.may(Scope.CONTEXT_READ)
    return system.signals.clues(sheet.clues if exact else shown.clues(sheet, system.settings.min_people))


def _alongside(signal: SignalRaised, sheet: SheetPublished) -> list[SignalRaised]:
    return [other for other in sheet.signals if other.signal in signal.alongside]


def _numbers(figures: SignalFigures, *, apart: bool) -> dict[str, NumberOut | None]:
    found = {
        "observed": figures.observed,
        "people_four_weeks": figures.people,
        "expected": figures.expected,
        "low": figures.low,
        "high": figures.high,
        "expected_four_weeks": figures.expected_people,
    }
    if apart:
        return {name: None if figure is None else ELSEWHERE for name, figure in found.items()}
    return {name: None if figure is None else number(figure) for name, figure in found.items()}


def _chance(signal: SignalRaised) -> str:
    if signal.q is None:
        return "found, not tested"
    below = next((step for step in Q_STEPS if signal.q < step), None)
    if below is None:
        return "published within the promised share of false alarms"
    return f"of signals as sure as this one, fewer than 1 in {round(1 / below):,} should be chance"


def _exact(system: System, signal: SignalRaised) -> ExactOut:
    return ExactOut(
        observed=signal.observed,
        people_four_weeks=signal.people,
        expected=signal.expected,
        low=signal.low,
        high=signal.high,
        bound=signal.bound,
        phi=signal.phi,
        p=signal.p,
        q=signal.q,
        own_words=signal.own_words,
        first_week=signal.series.first,
        people=list(signal.series.people),
        everyone=list(signal.series.everyone),
        offset=list(signal.series.offset),
        notes=[note for note, _, _ in system.signals.notes_behind(signal)],
        borrowed=None if signal.borrowed is None else BorrowedOut.model_validate(signal.borrowed.model_dump()),
    )
