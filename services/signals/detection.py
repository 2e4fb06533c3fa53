"""One week's test of every series of a home: what moved, how sure we are, and what it rests on. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from contracts.events import SeriesUsed, SignalRaised
from contracts.events.signals import SignalKind
from contracts.weeks import Week
from contracts.words import Kind
from services.signals.numerics.answers import Method, WeekTests
from services.signals.numerics.arrays import Bools, Floats, Ints
from services.signals.numerics.discovery import select_two_level
from services.signals.numerics.method import test_weeks
from services.signals.numerics.tails import upper_tail
from services.signals.series import Heard, Panel

RECENT = 4
"""Weeks a signal looks back: enough people must have been heard in them."""
YOUNG = 8
"""A pattern born within so many weeks is *emerging* when it rises."""
WEEKS_OF_NEWS = 13


@dataclass(frozen=True)
class Rules:
    """What the service was set to."""

    alpha: float = 0.005
    fdr: float = 0.05
    min_people: int = 5


@dataclass(frozen=True, eq=False)
class Tested:
    """A panel with its answers; each (S,).

    Attributes:
        rise, fall: which series moved, by the promised false-discovery share.
        q_rise, q_fall: what each was held against.
        p_fall: P(Y <= y), NaN where a quiet week would be no surprise.
    """

    answers: WeekTests
    rise: Bools
    fall: Bools
    q_rise: Floats
    q_fall: Floats
    p_fall: Floats

    @property
    def series(self) -> int:
        """How many series were tested."""
        return int(self.answers.answered.sum())


def test(panel: Panel, rules: Rules, people_recent: Ints) -> Tested:
    """Test the last week of every series.

    A series whose last four weeks rest on too few people stays in the count of tests, and cannot pass.

    Args:
        panel: the series.
        rules: alpha and the promised share of false discoveries.
        people_recent: (S,) distinct people over the last four weeks.
    """
    last = panel.people.shape[1] - 1
    usable = panel.offset.copy()
    if len(usable):
        usable[usable.sum(axis=1) == 0] = 1.0  # never heard before: stands for itself
    answers = test_weeks(
        panel.people,
        np.array([last]),
        usable,
        rules.alpha,
        starts=panel.starts,
        family=panel.place,
        sum_sparse=True,
    )
    answered = answers.answered[:, 0]
    may = answers.enough[:, 0] & (people_recent >= rules.min_people)
    p = np.where(answered, np.where(may, answers.p_predictive[:, 0], 1.0), np.nan)
    rising = select_two_level(p, panel.pattern, rules.fdr)
    p_fall = _quiet(answers, answered, rules.alpha)
    falling = select_two_level(p_fall, panel.pattern, rules.fdr)
    return Tested(
        answers=answers,
        rise=np.asarray(rising.selected & may & answers.alarm[:, 0]),
        fall=np.asarray(falling.selected & (p_fall <= rules.alpha)),
        q_rise=rising.q,
        q_fall=falling.q,
        p_fall=p_fall,
    )


def _quiet(answers: WeekTests, answered: Bools, alpha: float) -> Floats:
    """P(Y <= y), only where the expected count makes a week without anybody surprising."""
    expected, phi = answers.expected[:, 0], answers.phi[:, 0]
    fine = answered & np.isfinite(expected) & (expected > 0)
    mean = np.where(fine, expected, 1.0)
    spread = np.where(fine & np.isfinite(phi), phi, 1.0)
    silence = 1.0 - upper_tail(np.ones_like(mean), mean, spread)
    below = 1.0 - upper_tail(np.where(fine, answers.observed[:, 0], 0.0) + 1.0, mean, spread)
    return np.where(fine & (silence <= alpha), np.maximum(below, 1e-300), np.nan)


def recent_people(who: Heard, panel: Panel, week: int, views: Sequence[frozenset[str]], left_out: Bools) -> tuple[Ints, Ints]:
    """People of each series over the last four weeks, and everybody else heard there; counted within the largest scheme.

    Returns:
        two (S,) arrays.
    """
    in_window = (who.note_week > week - RECENT) & (who.note_week <= week)
    people = np.zeros(len(panel.pattern), dtype=np.int64)
    rest = np.zeros(len(panel.pattern), dtype=np.int64)
    for place in np.unique(panel.place):
        inside = np.array([place == 0 or code in views[place] for code in who.places], dtype=bool)
        notes = in_window & inside[who.note_place] if len(who.note_week) else in_window
        everyone = set(np.unique(who.note_person[notes]).tolist())
        said = np.flatnonzero(notes[who.said_note] & ~left_out)
        for row in np.flatnonzero(panel.place == place):
            own = who.said_note[said[who.said_pattern[said] == panel.pattern[row]]]
            members = set(np.unique(who.note_person[own]).tolist())
            people[row] = largest_scheme(who, members)
            rest[row] = largest_scheme(who, everyone - members)
    return people, rest


def largest_scheme(who: Heard, persons: set[int]) -> int:
    """How many people there are at least: those of the scheme that knows most of them."""
    if not persons:
        return 0
    return int(np.bincount(who.scheme_of[np.fromiter(persons, dtype=np.int64)]).max())


@dataclass(frozen=True)
class Episodes:
    """Signals of the weeks before: (pattern, place, rising) -> (week, episode, began)."""

    open: Mapping[tuple[str, str, bool], tuple[int, str, str]]

    def of(self, pattern: str, place: str, kind: str, week: int, fresh: str) -> tuple[str, str]:
        """The episode a signal goes on, or begins."""
        found = self.open.get((pattern, place, kind != "quieter"))
        if found is not None and week - found[0] <= 2:
            return found[1], found[2]
        return fresh, str(Week(week))


def signal_id(place: str, pattern: str, week: int, kind: str) -> str:
    """Id of a signal: the same place, pattern, week and kind is the same signal."""
    return "g" + hashlib.sha256("\x1f".join((place, pattern, str(week), kind)).encode()).hexdigest()[:24]


def raised(
    who: Heard,
    panel: Panel,
    tested: Tested,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    left_out: Bools,
    born: Mapping[str, int],
    recent: tuple[Ints, Ints],
    episodes: Episodes,
) -> list[SignalRaised]:
    """The signals of a week, with the series each used and the statements it rests on."""
    found = []
    for row in np.flatnonzero(tested.rise | tested.fall).tolist():
        pattern, place = who.patterns[panel.pattern[row]], places[panel.place[row]]
        rising = bool(tested.rise[row])
        kind: SignalKind = "quieter"
        if rising:
            kind = "emerging" if week - born.get(pattern, 0) <= YOUNG else "more"
        ident = signal_id(place, pattern, week, kind)
        episode, began = episodes.of(pattern, place, kind, week, ident)
        answers = tested.answers
        span = int(answers.span[row, 0])
        evidence = _evidence(who, panel, row, week, max(span, 1) if rising else RECENT, views, left_out)
        found.append(
            SignalRaised(
                signal=ident,
                episode=episode,
                began=began,
                kind=kind,
                pattern=pattern,
                pattern_kind=Kind(who.kind_of[panel.pattern[row]]),
                place=place,
                week=str(Week(week)),
                observed=int(answers.observed[row, 0]),
                expected=_number(answers.expected[row, 0]),
                low=_number(answers.lower[row, 0]),
                high=_number(answers.upper[row, 0]),
                bound=_number(answers.bound[row, 0]),
                phi=_number(answers.phi[row, 0]),
                p=_number(answers.p_predictive[row, 0] if rising else tested.p_fall[row]),
                q=_number(tested.q_rise[row] if rising else tested.q_fall[row]),
                method=Method(int(answers.method[row, 0])).name.lower(),
                span=span,
                people=int(recent[0][row]),
                rest=int(recent[1][row]),
                series=SeriesUsed(
                    first=str(Week(panel.first_week)),
                    people=tuple(int(v) for v in panel.people[row]),
                    everyone=tuple(int(v) for v in panel.everyone[row]),
                    offset=tuple(float(v) for v in panel.offset[row]),
                    starts=int(panel.starts[row]),
                ),
                statements=tuple(sorted(who.statements[at] for at in evidence)),
                own_words=float(np.mean(who.said_own[evidence])) if len(evidence) else 0.0,
            )
        )
    return found


def found_not_tested(
    who: Heard, newest: Mapping[str, frozenset[str]], kind_of: Mapping[str, str], home: str, week: int, rules: Rules
) -> list[SignalRaised]:
    """Patterns born in this very week: shown, without a test, since the same notes made them.

    Only where most of what they are made of is news; a pattern newly drawn from old notes is a data clue instead.
    """
    found = []
    row_of = {statement: at for at, statement in enumerate(who.statements)}
    for pattern, statements in sorted(newest.items()):
        rows = np.array(sorted(row_of[s] for s in statements if s in row_of), dtype=np.int64)
        if rows.size == 0 or not mostly_news(who, rows, week):
            continue
        now = rows[who.note_week[who.said_note[rows]] > week - RECENT]
        members = set(who.note_person[who.said_note[now]].tolist())
        window = (who.note_week > week - RECENT) & (who.note_week <= week)
        others = set(who.note_person[window].tolist()) - members
        people = largest_scheme(who, members)
        if people < rules.min_people:
            continue
        first = int(who.note_week.min())
        weekly = np.zeros(week - first + 1, dtype=np.int64)
        everyone = np.zeros_like(weekly)
        for at in range(first, week + 1):
            these = rows[who.note_week[who.said_note[rows]] == at]
            weekly[at - first] = len(set(who.note_person[who.said_note[these]].tolist()))
            everyone[at - first] = len(set(who.note_person[who.note_week == at].tolist()))
        ident = signal_id(home, pattern, week, "found")
        found.append(
            SignalRaised(
                signal=ident,
                episode=ident,
                began=str(Week(week)),
                kind="found",
                pattern=pattern,
                pattern_kind=Kind(kind_of[pattern]),
                place=home,
                week=str(Week(week)),
                observed=int(weekly[-1]),
                expected=None,
                low=None,
                high=None,
                bound=None,
                phi=None,
                p=None,
                q=None,
                method=None,
                span=RECENT,
                people=people,
                rest=largest_scheme(who, others),
                series=SeriesUsed(
                    first=str(Week(first)),
                    people=tuple(int(v) for v in weekly),
                    everyone=tuple(int(v) for v in everyone),
                    offset=tuple(float(v) for v in everyone),
                ),
                statements=tuple(sorted(who.statements[at] for at in now)),
                own_words=float(np.mean(who.said_own[now])),
            )
        )
    return found


def mostly_news(who: Heard, rows: Ints, week: int) -> bool:
    """Whether most of these statements were heard in the last quarter of a year."""
    return bool(np.mean(who.note_week[who.said_note[rows]] > week - WEEKS_OF_NEWS) >= 0.5)


def _evidence(
    who: Heard, panel: Panel, row: int, week: int, span: int, views: Sequence[frozenset[str]], left_out: Bools
) -> Ints:
    place = panel.place[row]
    inside = np.array([place == 0 or code in views[place] for code in who.places], dtype=bool)
    note = who.said_note
    keep = (
        (who.said_pattern == panel.pattern[row])
        & ~left_out
        & (who.note_week[note] > week - span)
        & (who.note_week[note] <= week)
        & inside[who.note_place[note]]
    )
    return np.flatnonzero(keep)


def _number(value: float) -> float | None:
    return None if not np.isfinite(value) else float(value)
