"""Signals and sheets rendered for a reader: names and figures are put in at reading time, never kept in the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api.auth import Principal
from api.bootstrap import System
from contracts.disclosure import Figure
from contracts.events import SheetPublished, SignalRaised
from contracts.resources.signals import ClueOut, ExactOut, NumberOut, SignalOut
from contracts.words import Scope
from services.signals import words
from services.signals.queries import figures

Q_STEPS = (0.001, 0.01, 0.05, 0.1, 0.2)
NOT_NAMED = "a pattern whose name rests on too few people to be shown"


@dataclass(frozen=True)
class SheetView:
    """A sheet as one place reads it."""

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


def figure_out(figure: Figure) -> NumberOut:
    """A figure as the API gives it."""
    return NumberOut(value=figure.value, under_five=figure.under, suppressed=figure.suppressed, words=figure.words)


def signal_out(system: System, signal: SignalRaised, sheet: SheetPublished, principal: Principal) -> SignalOut:
    """A signal for a reader: exact figures only with the context scope."""
    shown = figures(signal, system.settings.min_people)
    name = system.patterns.name_of(signal.pattern) or NOT_NAMED
    place = system.signals.place_name(signal.place) or signal.place
    return SignalOut(
        id=signal.signal,
        episode=signal.episode,
        began=signal.began,
        kind=signal.kind,
        pattern=signal.pattern,
        name=name,
        pattern_kind=signal.pattern_kind,
        place=signal.place,
        week=signal.week,
        preview=sheet.preview,
        summary=words.what_moved(signal, name, place),
        observed=figure_out(shown.observed),
        people_four_weeks=figure_out(shown.people),
        expected=_out(shown.expected),
        low=_out(shown.low),
        high=_out(shown.high),
        chance=_chance(signal),
        method=signal.method,
        limits=words.limits(signal),
        in_own_words=_own_words(signal),
        explanations=words.explanations(signal, sheet.clues),
        questions=words.questions(signal, name),
        alongside=list(signal.alongside),
        exact=_exact(system, signal) if principal.may(Scope.CONTEXT_READ) else None,
    )


def sheet_view(system: System, sheet: SheetPublished, place: str, principal: Principal) -> SheetView:
    """A home's sheet as one place reads it: a ward sees what is its own, the home sees all of it."""
    mine = [s for s in sheet.signals if place in (s.place, sheet.place)]
    return SheetView(
        place=place,
        place_name=system.signals.place_name(place) or place,
        week=sheet.week,
        preview=sheet.preview,
        published_at=sheet.at,
        signals=[signal_out(system, signal, sheet, principal) for signal in mine],
        clues=clues_out(sheet, place),
        chance=sheet.chance if place == sheet.place else sheet.fdr * len([s for s in mine if s.q is not None]),
        tested=sheet.tested,
        unheard={name: count for name, count in sheet.unheard.items() if count == 0 or count >= system.settings.min_people},
    )


def clues_out(sheet: SheetPublished, place: str) -> list[ClueOut]:
    """The data clues that a place reads."""
    return [
        ClueOut(clue=c.clue, words=words.CLUE_WORDS[c.clue], source=c.source, place=c.place, since=c.since)
        for c in sheet.clues
        if c.place in (None, place) or place == sheet.place
    ]


def _out(figure: Figure | None) -> NumberOut | None:
    return None if figure is None else figure_out(figure)


def _chance(signal: SignalRaised) -> str:
    if signal.q is None:
        return "found, not tested"
    below = next((step for step in Q_STEPS if signal.q < step), None)
    return f"false discoveries held under {below}" if below else "false discoveries held as promised"


def _own_words(signal: SignalRaised) -> str:
    """How much of it is in people's own words, to the nearest tenth."""
    share = round(signal.own_words * 10) * 10
    if share < 50:
        return f"about {share}% in people's own words: this is mostly workers' language"
    return f"about {share}% in people's own words"


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
    )


def signals_out(system: System, rows: Sequence[tuple[SignalRaised, SheetPublished]], principal: Principal) -> list[SignalOut]:
    """Several signals for a reader."""
    return [signal_out(system, signal, sheet, principal) for signal, sheet in rows]
