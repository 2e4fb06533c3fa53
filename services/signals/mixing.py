"""Mixes: whether what is said in a place is shared out as it was, over patterns of a kind, kinds, or modes of actions. Pure.

Each person counts once for each pattern they are in, and for each mode. What a part's share should be follows who was heard (of
modes: who said any), source by source, as its series does. The baseline is the weeks around this one in earlier years and the
quarter before it, where there are two earlier years; else the year before (docs/decisions/0131-mix.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from contracts.words import Kind
from services.signals.numerics.arrays import Floats, Ints
from services.signals.numerics.mix import FEWEST_BLOCKS, MixTest, rare, shares, shifted, together
from services.signals.numerics.monte_carlo import seeded
from services.signals.series import Heard, Panel, by_mode
from services.signals.series import panel as panel_of

YEAR, YEARS = 52, 5
SEASON = 6
"""Weeks on each side of the same week of an earlier year."""
QUARTER = 13
YEARS_FOR_A_SEASON = 2
WEEKLY = 40.0
"""In patterns so many people a week in the year before: a week is tested, else four together."""
LEAST = 5.0
"""Fewer a week are no mix."""
FOUR = 4
REST = "others"
"""The category of all patterns, or modes, too rare to be told apart."""


@dataclass(frozen=True, eq=False)
class Category:
    """One part of a mix: a pattern, a kind, a mode, or the rest. `codes` are of patterns, or of modes."""

    of: str
    codes: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Mix:
    """One mix of one place, ready to be tested.

    Attributes:
        place: code of the view.
        kind: the kind whose patterns are compared, or whose modes; empty where the kinds are.
        categories: K parts.
        counts, share: (K, n + 1), the tested block last.
        span: weeks of a block.
        season: whether it was compared with the same time of earlier years.
        of_modes: whether modes are compared.
    """

    place: int
    kind: str
    categories: tuple[Category, ...]
    counts: Floats
    share: Floats
    span: int
    season: bool
    of_modes: bool = False

    @property
    def codes(self) -> Ints:
        """Codes of all that is in it."""
        return np.array(sorted(code for part in self.categories for code in part.codes), dtype=np.int64)

    def test(self, home: str, place: str, week: int) -> MixTest:
        """Test it; the same home, place, week and kind (or modes) draw the same."""
        of = (self.kind, "modes") if self.of_modes else (self.kind,)
        return shifted(self.counts, self.share, seeded(home, place, str(int(week)), "mix", *of))


def mixes(who: Heard, panel: Panel, born: Mapping[str, int], week: int) -> Iterator[Mix]:
    """Every mix that is worth a test by what was heard before the tested week.

    A pattern born in the tested weeks has no part: the same notes made it.

    Args:
        who: what counts.
        panel: every series.
        born: the week each pattern was born in.
        week: the tested week.
    """
    kind_of = np.array(who.kind_of, dtype=object)
    for place in np.unique(panel.place).tolist():
        rows = np.flatnonzero(panel.place == place)
        for kind in sorted(set(who.kind_of)):
            of_kind = rows[kind_of[panel.pattern[rows]] == kind]
            alone = [np.array([row]) for row in of_kind.tolist()]
            found = _mix(
                who, panel, place, kind, [who.patterns[panel.pattern[row]] for row in of_kind], alone, born, week
            )
            if found is not None:
                yield found
        kinds = sorted({who.kind_of[panel.pattern[row]] for row in rows})
        found = _mix(who, panel, place, "", kinds, [rows[kind_of[panel.pattern[rows]] == k] for k in kinds], born, week)
        if found is not None:
            yield found


def mode_mixes(
    who: Heard, week: int, views: Sequence[frozenset[str]], *, by_others: bool = True, by_season: bool = True
) -> Iterator[Mix]:
    """Every mix of the modes of actions that is worth a test; an action whose mode was not said has no part.

    Args:
        who: what counts.
        week: the tested week.
        views: what each place takes in, the home first.
        by_others: as `series.panel` takes it.
        by_season: as `series.panel` takes it.
    """
    modes = by_mode(who, week)
    panel = panel_of(modes, week, views, by_others=by_others, by_season=by_season)
    for place in np.unique(panel.place).tolist():
        rows = np.flatnonzero(panel.place == place)
        names = [modes.patterns[panel.pattern[row]] for row in rows]
        found = _mix(modes, panel, place, Kind.ACTION.value, names, [np.array([row]) for row in rows], {}, week)
        if found is not None:
            yield replace(found, of_modes=True)


def _mix(
    who: Heard,
    panel: Panel,
    place: int,
    kind: str,
    names: list[str],
    parts: list[Ints],
    born: Mapping[str, int],
    week: int,
) -> Mix | None:
    rows = np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
    last = panel.people.shape[1] - 1
    if len(parts) < 2 or last < 1:
        return None
    usual = float(panel.people[rows][:, max(0, last - YEAR) : last].sum(axis=0).mean())
    if usual < LEAST:
        return None
    span = 1 if usual >= WEEKLY else FOUR
    old = [
        np.array([r for r in part.tolist() if born.get(who.patterns[panel.pattern[r]], 0) <= week - span])
        for part in parts
    ]
    kept = [(name, part.astype(np.int64)) for name, part in zip(names, old, strict=True) if part.size]
    blocks, season = baseline(last, int(panel.starts[rows].min()), span)
    if len(kept) < 2 or len(blocks) < FEWEST_BLOCKS:
        return None
    blocks.append((last - span + 1, last + 1))
    counts = np.stack([_by_block(panel.people[part].sum(axis=0), blocks) for _, part in kept])
    share = shares(counts, np.stack([_by_block(panel.offset[part].sum(axis=0), blocks) for _, part in kept]))
    few = rare(counts, share)
    categories = [
        Category(name, tuple(panel.pattern[part].tolist()))
        for (name, part), less in zip(kept, few, strict=True)
        if not less
    ]
    if few.any():
        rest = [panel.pattern[part].tolist() for (_, part), less in zip(kept, few, strict=True) if less]
        categories.append(Category(REST, tuple(code for codes in rest for code in codes)))
    if len(categories) < 2:
        return None
    return Mix(place, kind, tuple(categories), together(counts, few), together(share, few), span, season)


def baseline(last: int, first: int, span: int) -> tuple[list[tuple[int, int]], bool]:
    """The blocks of weeks that a tested one is compared with, oldest first.

    Args:
        last: column of the tested week.
        first: column of the first week that was heard.
        span: weeks of a block, and of what is tested.

    Returns:
        Blocks as (begin, end) columns, none of them in the tested weeks; and whether they are of the same time of at least two
        earlier years (three where a block is four weeks) and the quarter before, else of the year before.
    """
    tested = last - span + 1
    centres = [last - YEAR * back for back in range(YEARS, 0, -1) if last - YEAR * back - SEASON >= first]
    a_year = (2 * SEASON + 1) // span
    season = len(centres) >= YEARS_FOR_A_SEASON and len(centres) * a_year + QUARTER // span >= FEWEST_BLOCKS
    if season:
        stretches = [(centre - SEASON, centre + SEASON + 1) for centre in centres] + [(tested - QUARTER, tested)]
    else:
        stretches = [(max(first, tested - YEAR), tested)]
    found = []
    for begin, end in stretches:
        # From the end, so that what is left over is oldest.
        found += [(end - back, end - back + span) for back in range((end - begin) // span * span, 0, -span)]
    return found, season


def _by_block(weekly: Ints | Floats, blocks: list[tuple[int, int]]) -> Floats:
    sums = np.concatenate([[0.0], np.cumsum(weekly, dtype=np.float64)])
    return np.array([sums[end] - sums[begin] for begin, end in blocks], dtype=np.float64)
