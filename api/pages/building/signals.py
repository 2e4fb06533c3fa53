"""The page of one signal: what moved, what it rests on, what to ask, what came back."""

from __future__ import annotations

from api.access import may_see
from api.feeds import part_words
from api.pages import paths
from api.pages.building.episodes import course_words, other_weeks
from api.pages.building.lines import day_of, expected_of, figure_of, observed_of, share_of
from api.pages.building.patterns import block_chart
from api.pages.charts import Chart, Interval, Point
from api.pages.parts import Answer, AskedQuestion, Behind, FieldError, Link
from api.pages.views import SignalPage
from api.pages.visits import Visit, none_found
from api.pages.wording import HELD_BACK, KINDS, METHODS, upper_first
from api.problems import ProblemError
from api.routes.questions import asked
from api.routes.signals import signal as read_signal
from api.routes.spaces import spaces
from api.signalling import may_read_about, name_of
from contracts.disclosure import Figure
from contracts.resources.signals import CorrectionOut, SignalOut
from contracts.weeks import Week
from contracts.words import Scope, Voice
from services.signals.words import of_modes, patterns_of

TWO_YEARS = 104


def signal_page(
    visit: Visit, ident: str, *, look: bool = False, text: str = "", errors: tuple[FieldError, ...] = ()
) -> SignalPage:
    """One signal for this reader. `look` lists the statements behind it, for the context scope, and is recorded.

    Raises:
        ProblemError: 404 where there is none for this reader.
    """
    signal = read_signal(principal=visit.principal, request=visit.request, signal=ident)
    may_look = visit.principal.may(Scope.CONTEXT_READ)
    return SignalPage(
        id=ident,
        kind=signal.kind,
        pattern=Link(signal.name, _address(visit, signal.pattern)),
        pattern_kind=signal.pattern_kind,
        place=visit.place_name(signal.place),
        week=Week.parse(signal.week),
        observed=observed_of(signal),
        everyone=_everyone(visit, signal),
        four_weeks=figure_of(signal.people_four_weeks) if signal.exact is None else signal.exact.people_four_weeks,
        four_weeks_expected=None if signal.expected_four_weeks is None else figure_of(signal.expected_four_weeks),
        expected=expected_of(signal),
        own_words=share_of(signal.own_words),
        mostly_workers=signal.mostly_workers_words,
        method=f"{METHODS.get(signal.method, METHODS['recent'])} {_sure(signal)}",
        limits="" if signal.method is None else signal.limits,
        chart=chart_of(visit, signal),
        also_moved=_alongside(visit, signal),
        parts=tuple(part_words(signal)),
        other_explanations=tuple(signal.explanations),
        not_heard=tuple(signal.not_heard),
        corrections=tuple(_correction(one) for one in signal.corrections),
        course=course_words(signal),
        other_weeks=other_weeks(signal),
        questions=tuple(signal.questions),
        may_ask=visit.principal.may(Scope.LEARNING_WRITE),
        text=text,
        asked=_asked(visit, ident),
        readings=_readings(visit, ident),
        look_url=f"{paths.signal(ident)}?behind=yes" if may_look and not look else None,
        behind=_behind(visit, signal) if may_look and look else None,
        errors=errors,
    )


def _address(visit: Visit, pattern: str | None) -> str:
    """Where the pattern's page is; empty where it has none for this reader, or the signal is of several."""
    return paths.pattern(pattern) if pattern is not None and _shown(visit, pattern) else ""


def _shown(visit: Visit, pattern: str) -> bool:
    """Whether the pattern has a page for this reader: one that rests on too few people has none."""
    try:
        may_read_about(visit.request, visit.principal, pattern)
    except ProblemError as problem:
        none_found(problem)
        return False
    return visit.principal.may(Scope.PATTERNS_READ)


def _sure(signal: SignalOut) -> str:
    return "" if signal.method is None else f"How sure: {signal.chance}."


def _everyone(visit: Visit, signal: SignalOut) -> Figure | int | None:
    """Everybody heard in the week: exact with the context scope, else as that week was published, or not."""
    if signal.exact is not None:
        return signal.exact.everyone[-1]
    chart = _blocks(visit, signal, [])
    if chart is None or chart.window > 1 or chart.points[-1].week != Week.parse(signal.week):
        return None
    return chart.points[-1].everyone


def _blocks(visit: Visit, signal: SignalOut, marked: list[Week]) -> Chart | None:
    """The published series of its pattern in its place; of several patterns or places together there is none."""
    if signal.pattern is None or signal.places:
        return None
    return block_chart(visit, signal.pattern, signal.place, marked)


def chart_of(visit: Visit, signal: SignalOut) -> Chart | None:
    """The series it was tested on, week by week, with the context scope; else its published blocks of weeks."""
    week = Week.parse(signal.week)
    if signal.exact is None:
        return _blocks(visit, signal, [week])
    first, exact = Week.parse(signal.exact.first_week), signal.exact
    skipped = max(0, len(exact.people) - TWO_YEARS)
    expected = None
    if exact.expected is not None and exact.low is not None and exact.high is not None:
        expected = Interval(exact.expected, min(exact.low, exact.expected), max(exact.high, exact.expected))
    last = len(exact.people) - 1
    weekly = signal.method is not None and not signal.method.endswith("_sums")
    points = tuple(
        Point(
            first.plus(at),
            exact.people[at],
            exact.everyone[at],
            expected if at == last and weekly else None,
            signal=at == last,
        )
        for at in range(skipped, len(exact.people))
    )
    return Chart("over-time", "People who said it, each week: exact, for you", 1, points)


def _alongside(visit: Visit, signal: SignalOut) -> tuple[str, ...]:
    rows = [row for row in (visit.system.signals.row(other) for other in signal.alongside) if row is not None]
    moved = [signal for signal, _ in visit.system.signals.signals(rows).values()]
    return tuple(
        f"{upper_first(KINDS[one.pattern_kind][0])}: {name_of(visit.system, one.pattern, one.pattern_kind)}."
        for one in moved
        if one.pattern_kind is not None
    )


def _correction(one: CorrectionOut) -> str:
    words = f"Sheet of {one.sheet}: {one.words}"
    if one.exact is None or one.exact.late is None or one.exact.gone is None:
        return words
    exact = f"told {one.exact.told}, {one.exact.late} came since, {one.exact.gone} went, now {one.exact.now}"
    return f"{words} Exactly, for you: {exact}."


def _asked(visit: Visit, ident: str) -> tuple[AskedQuestion, ...] | None:
    if not (visit.principal.may(Scope.LEARNING_WRITE) or visit.principal.may(Scope.CONTEXT_READ)):
        return None  # the API gives such a reader an empty list, which would read as "nobody has asked"
    return tuple(
        AskedQuestion(
            text=question.text,
            on=day_of(question.asked_at),
            outboxes=question.outboxes,
            answers=tuple(
                Answer(HELD_BACK if a.held_back else a.text, a.voice, day_of(a.answered_at)) for a in question.answers
            ),
        )
        for question in asked(principal=visit.principal, request=visit.request, signal=ident).items
    )


def _readings(visit: Visit, about: str) -> tuple[Link, ...]:
    found = spaces(principal=visit.principal, request=visit.request, response=visit.aside, limit=200).items
    return tuple(Link(f"Read it in {space.name}", paths.readings(space.id, about)) for space in found)


def _behind(visit: Visit, signal: SignalOut) -> tuple[Behind, ...]:
    """The redacted statements it rests on that may still be read; looking is recorded before they are shown."""
    may_see(visit.request, visit.principal, signal.place, "signal")
    row = visit.system.signals.row(signal.id)
    said = visit.system.signals.signals([row] if row else [])
    raised = said[signal.id][0] if signal.id in said else None
    evidence = set() if raised is None else set(raised.statements)
    if row is not None and raised is not None and of_modes(raised):
        found = visit.system.patterns.said(row.home, raised.statements)  # a mode is said in patterns and in none
    else:
        patterns = () if raised is None else patterns_of(raised)
        found = [s for pattern in patterns for s in visit.system.patterns.spoken(pattern) if s.statement in evidence]
    visit.system.patterns.tell_listed(visit.principal.name, signal.id, len(found))
    return tuple(Behind(s.text, Voice(s.voice), s.inferred, Week(s.week), s.note) for s in found)
