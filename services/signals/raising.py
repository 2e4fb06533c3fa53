"""From what moved to signals: what each rests on, which episode it goes on, and patterns that were found. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from contracts.disclosure import per_cent
from contracts.events import RateBorrowed, SeriesUsed, SignalRaised
from contracts.events.signals import SignalKind
from contracts.weeks import Week
from contracts.words import Kind
from services.signals.borrowing import Lent
from services.signals.detection import Detected, Rules
from services.signals.episodes import Episodes
from services.signals.numerics.answers import Method
from services.signals.numerics.arrays import Ints
from services.signals.people import at_least, heard_in, largest_scheme, of_scheme, said_by
from services.signals.series import Heard, Panel

RECENT = 4
"""Weeks a signal looks back: enough people must have been heard in them."""
YOUNG = 8
"""A pattern born, or first heard in a place, within so many weeks is *emerging* there when it rises."""
WEEKS_OF_NEWS = 13


@dataclass(frozen=True, slots=True)
class Resting:
    """How many people something rests on over the last four weeks and in the tested one: of one scheme, the largest.

    Attributes:
        people, week_people: in the pattern.
        rest, week_rest: everybody else heard in the view.
        elsewhere: in the pattern in the rest of the home; None at the home itself.
        own: share in people's own voice in per cent, as it may be shown.
    """

    people: int
    rest: int
    elsewhere: int | None
    week_people: int
    week_rest: int
    own: int | None


def signal_id(place: str, pattern: str, week: int, kind: str) -> str:
    """Id of a signal: the same place, pattern, week and kind is the same signal."""
    return "g" + hashlib.sha256("\x1f".join((place, pattern, str(int(week)), kind)).encode()).hexdigest()[:24]


def people_recent(who: Heard, panel: Panel, week: int, views: Sequence[frozenset[str]]) -> Ints:
    """(S,) people of each series over the last four weeks, of the scheme that knows most of them."""
    found = np.zeros(len(panel.pattern), dtype=np.int64)
    recent = (who.note_week > week - RECENT) & (who.note_week <= week)
    for place in np.unique(panel.place).tolist():
        inside = recent & who.notes_inside(views[place] if place else None)
        said = np.flatnonzero(inside[who.said_note] & (who.said_pattern >= 0))
        for row in np.flatnonzero(panel.place == place).tolist():
            found[row] = at_least(who, said_by(who, said[who.said_pattern[said] == panel.pattern[row]]))
    return found


def resting(who: Heard, said: Ints, view: frozenset[str] | None, week: int, min_people: int) -> Resting:
    """What a view's part of some statements rests on.

    Args:
        who: what counts.
        said: rows of the statements that are in the pattern, of whatever week and place.
        view: the places that are looked at; None for the whole home.
        week: the tested week.
        min_people: the fewest people that a share may rest on.
    """
    inside = who.notes_inside(view)
    recent = (who.note_week > week - RECENT) & (who.note_week <= week)
    now = said[recent[who.said_note[said]]]
    here = now[inside[who.said_note[now]]]
    scheme = largest_scheme(who, said_by(who, here) or heard_in(who, np.flatnonzero(recent & inside)))
    mine = here[who.scheme_of[who.note_person[who.said_note[here]]] == scheme]
    members = said_by(who, mine)
    week_members = said_by(who, mine[who.said_week[mine] == week])
    heard = of_scheme(who, heard_in(who, np.flatnonzero(recent & inside)), scheme)
    heard_now = of_scheme(who, heard_in(who, np.flatnonzero((who.note_week == week) & inside)), scheme)
    own = who.said_own[mine]
    return Resting(
        people=len(members),
        rest=len(heard - members),
        elsewhere=None if view is None else len(of_scheme(who, said_by(who, now), scheme) - members),
        week_people=len(week_members),
        week_rest=len(heard_now - week_members),
        own=per_cent(
            int(own.sum()), len(mine), len(said_by(who, mine[own])), len(said_by(who, mine[~own])), min_people
        ),
    )


def raised(
    who: Heard,
    panel: Panel,
    tested: Detected,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    born: Mapping[str, int],
    episodes: Episodes,
    rules: Rules,
    lent: Lent | None = None,
) -> list[SignalRaised]:
    """The signals of a week, with the series each used and the statements it rests on.

    Args:
        who: what counts.
        panel: every series.
        tested: what their tests said.
        week: the tested week.
        views: what each place of the panel takes in, the home first.
        places: their codes.
        born: the week each pattern was born in.
        episodes: what is open.
        rules: what the service was set to.
        lent: the rates that series of places hardly heard were tested against.
    """
    found = []
    answers = tested.answers
    for row in np.flatnonzero(tested.rise | tested.fall).tolist():
        place = int(panel.place[row])
        view = views[place] if place else None
        pattern, rising = who.patterns[panel.pattern[row]], bool(tested.rise[row])
        kind: SignalKind = "quieter"
        if rising:
            first = panel.first_week + int(np.flatnonzero(panel.people[row])[0])
            kind = "emerging" if week - max(born.get(pattern, 0), first) <= YOUNG else "more"
        ident = signal_id(places[place], pattern, week, kind)
        episode, began = episodes.of(pattern, places[place], kind, week, ident)
        span = int(answers.span[row, 0])
        said = np.flatnonzero(who.said_pattern == panel.pattern[row])
        since = week - (max(span, 1) if rising else RECENT)
        evidence = said[(who.said_week[said] > since) & who.notes_inside(view)[who.said_note[said]]]
        on = resting(who, said, view, week, rules.min_people)
        found.append(
            SignalRaised(
                signal=ident,
                episode=episode,
                began=began,
                kind=kind,
                pattern=pattern,
                pattern_kind=Kind(who.kind_of[panel.pattern[row]]),
                place=places[place],
                week=str(Week(week)),
                observed=int(answers.observed[row, 0]),
                expected=_number(answers.expected[row, 0]),
                low=_number(answers.lower[row, 0]),
                high=_number(answers.upper[row, 0]),
                bound=_number(answers.bound[row, 0]),
                phi=_number(answers.phi[row, 0]),
                p=_number(tested.p_rise[row] if rising else tested.p_fall[row]),
                p_predicted=_number(tested.raw_rise[row] if rising else tested.raw_fall[row])
                if rules.calibration
                else None,
                q=_number(tested.q_rise[row] if rising else tested.q_fall[row]),
                method=Method(int(answers.method[row, 0])).name.lower(),
                span=span,
                people=on.people,
                rest=on.rest,
                elsewhere=on.elsewhere,
                week_people=on.week_people,
                week_rest=on.week_rest,
                series=SeriesUsed(
                    first=str(Week(panel.first_week)),
                    people=tuple(panel.people[row].tolist()),
                    everyone=tuple(panel.everyone[row].tolist()),
                    offset=tuple(panel.offset[row].tolist()),
                    starts=int(panel.starts[row]),
                ),
                statements=tuple(sorted(who.statements[at] for at in evidence.tolist())),
                own_words=own_words(who, evidence),
                own_shown=on.own,
                borrowed=_borrowed(who, lent, row),
            )
        )
    return found


def _borrowed(who: Heard, lent: Lent | None, row: int) -> RateBorrowed | None:
    if lent is None or not lent.any[row]:
        return None
    return RateBorrowed(
        pattern=who.patterns[lent.pattern[row]],
        people=float(lent.people[row]),
        everyone=float(lent.everyone[row]),
        between=lent.between,
    )


def found_not_tested(
    who: Heard, newest: Mapping[str, frozenset[str]], kind_of: Mapping[str, str], home: str, week: int, rules: Rules
) -> list[SignalRaised]:
    """Patterns born in this very week: shown, without a test, since the same notes made them.

    Only where most of what they are made of is news; a pattern newly drawn from old notes is a data clue instead.

    Args:
        who: what counts.
        newest: the statements each new pattern was born with.
        kind_of: the kind of each pattern.
        home: where they were found.
        week: the tested week.
        rules: the fewest people a pattern may rest on.
    """
    found = []
    for pattern, rows in born_with(who, newest).items():
        if not mostly_news(who, rows, week):
            continue
        on = resting(who, rows, None, week, rules.min_people)
        if on.people < rules.min_people:
            continue
        now = rows[who.said_week[rows] > week - RECENT]
        first = int(who.note_week.min())
        by_week = weekly(who.said_week[rows] - first, who.note_person[who.said_note[rows]], week - first + 1)
        everyone = weekly(who.note_week - first, who.note_person, week - first + 1)
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
                observed=by_week[-1],
                expected=None,
                low=None,
                high=None,
                bound=None,
                phi=None,
                p=None,
                q=None,
                method=None,
                span=RECENT,
                people=on.people,
                rest=on.rest,
                week_people=on.week_people,
                week_rest=on.week_rest,
                series=SeriesUsed(
                    first=str(Week(first)),
                    people=by_week,
                    everyone=everyone,
                    offset=tuple(float(count) for count in everyone),
                ),
                statements=tuple(sorted(who.statements[at] for at in now.tolist())),
                own_words=own_words(who, now),
                own_shown=on.own,
            )
        )
    return found


def born_with(who: Heard, newest: Mapping[str, frozenset[str]]) -> dict[str, Ints]:
    """The rows of the statements each new pattern was born with, of those that count; patterns without any left out."""
    row_of = {statement: at for at, statement in enumerate(who.statements)}
    rows = {
        pattern: np.array(sorted(row_of[s] for s in newest[pattern] if s in row_of), dtype=np.int64)
        for pattern in sorted(newest)
    }
    return {pattern: found for pattern, found in rows.items() if found.size}


def mostly_news(who: Heard, rows: Ints, week: int) -> bool:
    """Whether most of these statements were heard in the last quarter of a year."""
    return bool(np.mean(who.said_week[rows] > week - WEEKS_OF_NEWS) >= 0.5)


def weekly(column: Ints, person: Ints, weeks: int) -> tuple[int, ...]:
    """Distinct people by column."""
    pairs = np.unique(np.stack([column, person], axis=1), axis=0)[:, 0]
    return tuple(np.bincount(pairs, minlength=weeks).tolist())


def own_words(who: Heard, rows: Ints) -> float:
    """Share of statements in the person's own voice; 0 of none."""
    return float(np.mean(who.said_own[rows])) if len(rows) else 0.0


def _number(value: float) -> float | None:
    return None if not np.isfinite(value) else float(value)
