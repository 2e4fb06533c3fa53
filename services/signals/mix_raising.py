"""From mixes that shifted to signals: a false-discovery family of their own, and which parts may be told of. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from contracts.events import MixPart, MixUsed, SeriesUsed, SignalRaised
from contracts.weeks import Week
from contracts.words import Kind, Mode
from services.signals.detection import Rules, passing
from services.signals.episodes import Episodes, thread
from services.signals.mixing import Mix, mixes, mode_mixes
from services.signals.numerics.arrays import Bools, Ints
from services.signals.numerics.mix import MixTest
from services.signals.people import at_least, said_by
from services.signals.raising import RECENT, own_words, resting, signal_id, weekly
from services.signals.series import MODES, Heard, Panel, naming_modes

FAR = 2.0
"""Standard deviations from which a part is said to have moved."""


class Shifts(NamedTuple):
    """The mixes that shifted, how many were tested, and how many of those are of modes (None where these are not tested)."""

    signals: list[SignalRaised]
    tested: int
    of_modes: int | None


def mixes_raised(
    who: Heard,
    panel: Panel,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    born: Mapping[str, int],
    episodes: Episodes,
    rules: Rules,
) -> Shifts:
    """The mixes that shifted: of patterns, of kinds, of the modes of actions.

    All mixes of a home are one family: Benjamini-Hochberg at the promised share, and none that is not surprising by itself. One
    that rests on too few people stays in the count of tests, and cannot pass.

    Args:
        who: what counts.
        panel: every series.
        week: the tested week.
        views: what each place of the panel takes in, the home first.
        places: their codes.
        born: the week each pattern was born in.
        episodes: what is open.
        rules: what the service was set to.
    """
    found = list(mixes(who, panel, born, week))
    ways = {"by_others": rules.by_others, "by_season": rules.by_season}
    of_modes = list(mode_mixes(who, week, views, **ways)) if rules.modes else None
    found += of_modes or []
    naming = naming_modes(who, week)
    tests = [mix.test(places[0], places[mix.place], week) for mix in found]
    said = [_said(who, mix, naming) for mix in found]
    p = np.array(
        [
            test.p
            if test.p > rules.alpha or _enough(who, rows, views[mix.place] if mix.place else None, week, rules)
            else 1.0
            for mix, test, rows in zip(found, tests, said, strict=True)
        ],
        dtype=np.float64,
    )
    q, told = passing(p, rules)
    signals = [
        _signal(who, panel, found[at], tests[at], said[at], float(q[at]), week, views, places, episodes, rules)
        for at in np.flatnonzero(told).tolist()
    ]
    return Shifts(signals, len(found), None if of_modes is None else len(of_modes))


def _codes(who: Heard, mix: Mix) -> Ints:
    """(m,) the mode, or the pattern, of each statement."""
    return who.said_mode if mix.of_modes else who.said_pattern


def _said(who: Heard, mix: Mix, naming: Bools) -> Ints:
    """Rows of the statements in a mix's patterns or modes, of whatever week and place; `naming` are those whose mode counts."""
    inside = np.isin(_codes(who, mix), mix.codes)
    return np.flatnonzero(inside & naming if mix.of_modes else inside)


def _enough(who: Heard, said: Ints, view: frozenset[str] | None, week: int, rules: Rules) -> bool:
    now = said[who.said_week[said] > week - RECENT]
    return at_least(who, said_by(who, now[who.notes_inside(view)[who.said_note[now]]])) >= rules.min_people


def _signal(
    who: Heard,
    panel: Panel,
    mix: Mix,
    test: MixTest,
    said: Ints,
    q: float,
    week: int,
    views: Sequence[frozenset[str]],
    places: Sequence[str],
    episodes: Episodes,
    rules: Rules,
) -> SignalRaised:
    place = places[mix.place]
    view = views[mix.place] if mix.place else None
    subject = thread("mix", None, mix.kind, modes=mix.of_modes)
    ident = signal_id(place, subject, week, "mix")
    episode, began = episodes.of(subject, place, "mix", week, ident)
    inside = who.notes_inside(view)
    here = said[inside[who.said_note[said]]]
    evidence = here[who.said_week[here] > week - mix.span]
    on = resting(who, said, view, week, rules.min_people)
    first, weeks = panel.first_week, panel.people.shape[1]
    people = weekly(who.said_week[here] - first, who.note_person[who.said_note[here]], weeks)
    heard = np.flatnonzero(inside)
    everyone = weekly(who.note_week[heard] - first, who.note_person[heard], weeks)
    parts = []
    for at, category in enumerate(mix.categories):
        rows = said[np.isin(_codes(who, mix)[said], category.codes)]
        part = resting(who, rows, view, week, rules.min_people)
        parts.append(
            MixPart(
                of=category.of,
                patterns=() if mix.of_modes else tuple(who.patterns[code] for code in category.codes),
                modes=tuple(Mode(MODES[code]) for code in category.codes) if mix.of_modes else (),
                observed=int(mix.counts[at, -1]),
                expected=float(test.expected[at]),
                moved=int(test.residual[at] >= FAR) - int(test.residual[at] <= -FAR),
                people=part.people,
                rest=part.rest,
                elsewhere=part.elsewhere,
            )
        )
    return SignalRaised(
        signal=ident,
        episode=episode,
        began=began,
        kind="mix",
        pattern=None,
        pattern_kind=Kind(mix.kind) if mix.kind else None,
        place=place,
        week=str(Week(week)),
        observed=people[-1],
        expected=None,
        low=None,
        high=None,
        bound=None,
        phi=None,
        p=test.p,
        q=q,
        method="mix" if mix.season else "mix_no_season",
        span=mix.span,
        people=on.people,
        rest=on.rest,
        elsewhere=on.elsewhere,
        week_people=on.week_people,
        week_rest=on.week_rest,
        series=SeriesUsed(
            first=str(Week(first)), people=people, everyone=everyone, offset=tuple(float(count) for count in everyone)
        ),
        statements=tuple(sorted(who.statements[at] for at in evidence.tolist())),
        own_words=own_words(who, evidence),
        own_shown=on.own,
        mix=MixUsed(concentration=test.concentration, blocks=mix.counts.shape[1] - 1, parts=tuple(parts)),
    )
