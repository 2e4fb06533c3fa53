"""From places that stand out together to signals: a family of their own, and only of places that may each be told of. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from contracts.events import ScanUsed, SeriesUsed, SignalRaised
from contracts.weeks import Week
from contracts.words import Kind
from services.signals.detection import Detected, Rules, passing
from services.signals.episodes import Episodes, thread
from services.signals.numerics.arrays import Ints
from services.signals.people import heard_in, largest_scheme, of_scheme, said_by
from services.signals.raising import RECENT, own_words, resting, signal_id, weekly
from services.signals.scanning import Scanned, scans
from services.signals.series import Heard, Panel

NORMAL = 1.96
FEWEST = 2
"""One place is its own signal."""


def places_together(
    who: Heard,
    panel: Panel,
    tested: Detected,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    episodes: Episodes,
    rules: Rules,
) -> tuple[list[SignalRaised], int]:
    """The sets of places that stand out, and how many scans there were.

    All scans of a home are one family, held as the mixes are. One whose set is a single place, holds too few people, or is in the
    week itself no more than expected, stays in the count of tests, and cannot pass.

    Args:
        who: what counts.
        panel: every series.
        tested: what their tests said.
        week: the tested week.
        views: what each place of the panel takes in, the home first.
        places: their codes.
        episodes: what is open.
        rules: what the service was set to.
    """
    found = list(scans(who, panel, tested.answers, week, views, places))
    told = [
        told_of(who, panel, one, week, views, rules.min_people) if one.found.p <= rules.alpha else one.rows[:0]
        for one in found
    ]
    p = np.array(
        [
            one.found.p if one.found.p > rules.alpha or _rises(panel, one, kept) else 1.0
            for one, kept in zip(found, told, strict=True)
        ],
        dtype=np.float64,
    )
    q, passed = passing(p, rules)
    return [
        _signal(who, panel, found[at], told[at], float(q[at]), week, views, places, episodes, rules)
        for at in np.flatnonzero(passed).tolist()
    ], len(found)


def _rises(panel: Panel, one: Scanned, kept: Ints) -> bool:
    expected = one.mean[np.isin(one.rows, kept)].sum()
    return len(kept) >= FEWEST and bool(panel.people[kept, -1].sum() > expected)


def told_of(
    who: Heard, panel: Panel, one: Scanned, week: int, views: Sequence[frozenset[str]], min_people: int
) -> Ints:
    """Rows of the places of a zone that may be named: each by itself rests on enough people, and leaves enough in its place.

    A set is told as one, and still every place that is named is told of. People are of one scheme, the largest in the set.
    """
    kept = one.rows[one.found.zone]
    while len(kept):
        _, members, rest = _people(who, panel, one.pattern, kept, week, views)
        fine = np.array([len(m) >= min_people and len(r) >= min_people for m, r in zip(members, rest, strict=True)])
        if fine.all():
            break
        kept = kept[fine]
    return kept


def _people(
    who: Heard, panel: Panel, pattern: int, rows: Ints, week: int, views: Sequence[frozenset[str]]
) -> tuple[int | None, list[set[int]], list[set[int]]]:
    """The scheme most of the set's people are of; of it, place by place, those in the pattern and all others heard."""
    recent = (who.note_week > week - RECENT) & (who.note_week <= week)
    said = np.flatnonzero((who.said_pattern == pattern) & recent[who.said_note])
    inside = [who.notes_inside(views[place]) for place in panel.place[rows].tolist()]
    here = [said_by(who, said[within[who.said_note[said]]]) for within in inside]
    scheme = largest_scheme(who, set().union(*here))
    members = [of_scheme(who, people, scheme) for people in here]
    heard = [of_scheme(who, heard_in(who, np.flatnonzero(recent & within)), scheme) for within in inside]
    return scheme, members, [all_ - own for all_, own in zip(heard, members, strict=True)]


def _least_left(who: Heard, panel: Panel, one: Scanned, kept: Ints, week: int, views: Sequence[frozenset[str]]) -> int:
    """The fewest people that a difference leaves: of the set less one of its places, or of its parent less the set."""
    scheme, members, _ = _people(who, panel, one.pattern, kept, week, views)
    whole = set().union(*members)
    recent = (who.note_week > week - RECENT) & (who.note_week <= week)
    around = recent & who.notes_inside(views[one.parent] if one.parent else None)
    said = np.flatnonzero((who.said_pattern == one.pattern) & around[who.said_note])
    outside = of_scheme(who, said_by(who, said), scheme) - whole
    return min([len(outside), *(len(whole - own) for own in members)])


def _signal(
    who: Heard,
    panel: Panel,
    one: Scanned,
    kept: Ints,
    q: float,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    episodes: Episodes,
    rules: Rules,
) -> SignalRaised:
    pattern, parent = who.patterns[one.pattern], places[one.parent]
    view = frozenset[str]().union(*(views[place] for place in panel.place[kept].tolist()))
    subject = thread("neighbours", pattern, None)
    ident = signal_id(parent, pattern, week, "neighbours")
    episode, began = episodes.of(subject, parent, "neighbours", week, ident)
    said = np.flatnonzero(who.said_pattern == one.pattern)
    inside = who.notes_inside(view)
    here = said[inside[who.said_note[said]]]
    evidence = here[who.said_week[here] > week - one.found.weeks]
    on = resting(who, said, view, week, rules.min_people)
    left = _least_left(who, panel, one, kept, week, views)
    first, weeks = panel.first_week, panel.people.shape[1]
    people = weekly(who.said_week[here] - first, who.note_person[who.said_note[here]], weeks)
    heard = np.flatnonzero(inside)
    of_set = np.isin(one.rows, kept)
    mean, spread = one.mean[of_set], one.mean[of_set] / np.sqrt(one.shape[of_set])
    expected, wide = float(mean.sum()), NORMAL * float(np.sqrt(np.square(spread).sum()))
    return SignalRaised(
        signal=ident,
        episode=episode,
        began=began,
        kind="neighbours",
        pattern=pattern,
        pattern_kind=Kind(who.kind_of[one.pattern]),
        place=parent,
        week=str(Week(week)),
        observed=people[-1],
        expected=expected,
        low=max(0.0, expected - wide),
        high=expected + wide,
        bound=None,
        phi=None,
        p=one.found.p,
        q=q,
        method="neighbours",
        span=one.found.weeks,
        people=on.people,
        rest=on.rest,
        elsewhere=left if on.elsewhere is None else min(left, on.elsewhere),
        week_people=on.week_people,
        week_rest=on.week_rest,
        series=SeriesUsed(
            first=str(Week(first)),
            people=people,
            everyone=weekly(who.note_week[heard] - first, who.note_person[heard], weeks),
            offset=tuple(panel.offset[kept].sum(axis=0).tolist()),
        ),
        statements=tuple(sorted(who.statements[at] for at in evidence.tolist())),
        own_words=own_words(who, evidence),
        own_shown=on.own,
        places=tuple(sorted(places[place] for place in panel.place[kept].tolist())),
        scan=ScanUsed(
            scanned=tuple(sorted(places[place] for place in panel.place[one.rows].tolist())),
            zone=tuple(sorted(places[place] for place in panel.place[one.rows[one.found.zone]].tolist())),
            score=one.found.score,
        ),
    )
