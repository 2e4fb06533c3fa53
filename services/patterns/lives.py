"""Lives across kinds: what comes together in the same people's lives, and what they say helped, as it may be published.

Everything here is counted in distinct people of one scheme, rounded, and withheld where it or what is left over rests on too
few (`contracts.disclosure`). It says that things came together, never that one led to the other.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil

from contracts.disclosure import largest, may_show, per_cent, rounded, rounded_to, share_step
from contracts.events import HelpedHalf, Mention, ModesCombined, Owner, Pair, SaidHelped
from contracts.weeks import Week
from contracts.words import Kind, Scale
from services.patterns.lexicon import Role

WINDOW = 52
"""Weeks, up to the run's, in which things come together."""
HALVES = 4
"""Half years that are told of, the running one among them."""
TOGETHER = 1.5
"""How many times more people than chance would give have both of a pair that is told of."""
HELPED = frozenset({"yes", "partly"})
HALF_YEAR_BEGINS = 7
STEP = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One statement as it counts here.

    Attributes:
        pattern: the one a closing run has it in; None when idiosyncratic.
        helped_voice: who says that an action helped; None unless it did, at least partly.
        roles: actors and factors it mentions.
        scale: of a barrier: who can change it, as its teller says.
        statement: its id.
    """

    person: str
    scheme: str
    week: int
    kind: Kind
    pattern: str | None
    mode: str | None = None
    helped_voice: str | None = None
    roles: frozenset[Role] = frozenset()
    scale: str | None = None
    statement: str = ""


class Crowd:
    """Who, scheme by scheme."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self.schemes: dict[str, set[str]] = {}
        for line in lines:
            self.schemes.setdefault(line.scheme, set()).add(line.person)

    def both(self, other: Crowd) -> Crowd:
        """Who is in both."""
        found = Crowd()
        found.schemes = {
            s: both for s, people in self.schemes.items() if (both := people & other.schemes.get(s, set()))
        }
        return found

    def told(self, wholes: Sequence[Crowd], least: int) -> tuple[str, int] | None:
        """The scheme it is told of and how many people, where it and what each whole has besides rest on enough."""
        scheme = largest({s: len(people) for s, people in self.schemes.items()})
        if scheme is None:
            return None
        mine = self.schemes[scheme]
        rests = [len(whole.schemes.get(scheme, set()) - mine) for whole in wholes]
        shown = len(mine) >= least and all(may_show(len(mine), rest, least) for rest in rests)
        return (scheme, len(mine)) if shown else None


def grouped(lines: Iterable[Line]) -> dict[str, Crowd]:
    """Who is in each pattern."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        if line.pattern is not None:
            groups.setdefault(line.pattern, []).append(line)
    return {pattern: Crowd(own) for pattern, own in sorted(groups.items())}


def mentions(lines: Sequence[Line], shown: Iterable[str], least: int) -> tuple[Mention, ...]:
    """Actors and factors said in each shown pattern, by enough of its people and not by all but a few."""
    found = []
    for pattern in sorted(shown):
        own = [line for line in lines if line.pattern == pattern]
        everybody = Crowd(own)
        for role in sorted({role for line in own for role in line.roles}):
            told = Crowd(line for line in own if role in line.roles).told([everybody], least)
            if told is not None:
                found.append(Mention(pattern=pattern, sort=role.sort, name=role.name, people=rounded_to(told[1])))
    return tuple(found)


def owners(lines: Sequence[Line], shown: Mapping[str, Kind], least: int) -> tuple[Owner, ...]:
    """For each shown barrier the scale that most of its people say can change it; of two as often said, the nearer one.

    Enough people must say so. They are counted within the scheme that has most of the barrier's people, and compared by rounded
    counts, so that neither made-up people nor one person tip it; how many they are is not told, so nothing is left to take away.
    """
    found = []
    for pattern, crowd in grouped(
        line for line in lines if line.kind is Kind.BARRIER and line.pattern in shown
    ).items():
        scheme = largest({s: len(people) for s, people in crowd.schemes.items()})
        mine = [line for line in lines if line.pattern == pattern and line.scheme == scheme]
        said = {scale: len({line.person for line in mine if line.scale == scale}) for scale in Scale}
        enough = {scale: rounded_to(people) for scale, people in said.items() if people >= least}
        if enough:
            found.append(Owner(pattern=pattern, scale=max(enough, key=lambda scale: enough[scale])))
    return tuple(found)


def pairs(lines: Sequence[Line], shown: Iterable[str], least: int) -> tuple[Pair, ...]:
    """Which shown patterns and factors enough people have both of, more than chance would give.

    What chance would give is worked out of rounded counts alone, so that it tells no more than those would.
    """
    patterns = grouped(lines)
    nodes = {pattern: patterns[pattern] for pattern in sorted(shown) if pattern in patterns}
    factors = sorted({role.name for line in lines for role in line.roles if role.sort == "factor"})
    for name in factors:
        nodes[f"factor:{name}"] = Crowd(line for line in lines if Role("factor", name) in line.roles)
    everybody = Crowd(lines)
    found = []
    for one, other in combinations(nodes, 2):
        told = nodes[one].both(nodes[other]).told([nodes[one], nodes[other]], least)
        if told is None:
            continue
        scheme, both = told
        sizes = [rounded_to(len(crowd.schemes[scheme])) for crowd in (nodes[one], nodes[other])]
        if rounded_to(both) * rounded_to(len(everybody.schemes[scheme])) >= TOGETHER * sizes[0] * sizes[1]:
            found.append(Pair(one=one, other=other, people=rounded_to(both)))
    return tuple(found)


def nearby(lines: Sequence[Line], shown: Mapping[str, Kind], least: int) -> tuple[Pair, ...]:
    """For each shown pattern the action patterns in the same lives: nearby, never said to be an effect."""
    patterns = {pattern: crowd for pattern, crowd in grouped(lines).items() if pattern in shown}
    found = []
    for one, other in combinations(patterns, 2):
        if (shown[one] is Kind.ACTION) is (shown[other] is Kind.ACTION):
            continue
        told = patterns[one].both(patterns[other]).told([patterns[one], patterns[other]], least)
        if told is not None:
            first, action = (other, one) if shown[one] is Kind.ACTION else (one, other)
            found.append(Pair(one=first, other=action, people=rounded_to(told[1])))
    return tuple(found)


def said_helped(lines: Sequence[Line], shown: Mapping[str, Kind], least: int) -> tuple[SaidHelped, ...]:
    """For each shown pattern the action patterns that its people say helped, and in whose voice they say so.

    An action pattern also stands for itself: how many of its people said it helped.
    """
    patterns = grouped(lines)
    found = []
    for action in sorted(p for p, kind in shown.items() if kind is Kind.ACTION and p in patterns):
        own = [line for line in lines if line.pattern == action]
        for voice in sorted({line.helped_voice for line in own if line.helped_voice}):
            said = Crowd(line for line in own if line.helped_voice == voice)
            for pattern in sorted(p for p in shown if p in patterns and (p == action or shown[p] is not Kind.ACTION)):
                wholes = [patterns[action]] if pattern == action else [patterns[action], patterns[pattern]]
                told = said.both(patterns[pattern]).told(wholes, least)
                if told is not None:
                    found.append(SaidHelped(pattern=pattern, action=action, voice=voice, people=rounded_to(told[1])))
    return tuple(found)


def half_of(week: int) -> str:
    """The half year a week's Thursday lies in, like `2026-H1`."""
    monday = Week(week).monday
    thursday = monday.fromordinal(monday.toordinal() + 3)
    return f"{thursday.year}-H{1 if thursday.month < HALF_YEAR_BEGINS else 2}"


def helped_halves(
    lines: Sequence[Line], week: int, band: tuple[float, float, float], least: int
) -> tuple[HelpedHalf, ...]:
    """For each of the newest half years: of those who said something helped, how many needed what nobody else shared.

    Args:
        lines: every action statement through the week.
        week: the run's.
        band: the action run's idiosyncratic share with its band, whose width the share here takes over.
        least: the smallest number of people.
    """
    # As in the run's own figures: what too few people of one scheme have in common counts as nobody else's (decision 126).
    common = {
        (pattern, scheme)
        for pattern, crowd in grouped(lines).items()
        for scheme, people in crowd.schemes.items()
        if len(people) >= least
    }
    halves: dict[str, list[Line]] = {}
    for line in lines:
        if line.helped_voice is not None:
            halves.setdefault(half_of(line.week), []).append(line)
    now = half_of(week)
    return tuple(
        _half(half, halves[half], common, band, least, complete=half != now or half_of(week + 1) != now)
        for half in sorted(halves, reverse=True)
        if half <= now
    )[:HALVES]


def _half(
    half: str,
    lines: Sequence[Line],
    common: set[tuple[str, str]],
    band: tuple[float, float, float],
    least: int,
    *,
    complete: bool,
) -> HelpedHalf:
    crowd = Crowd(lines)
    scheme = largest({s: len(people) for s, people in crowd.schemes.items()}) or ""
    people = crowd.schemes[scheme]
    if len(people) < least:
        return HelpedHalf(half=half, complete=complete)
    mine = [line for line in lines if line.scheme == scheme]
    alone = {line.person for line in mine if line.pattern is None or (line.pattern, scheme) not in common}
    rest = len(people) - len(alone)
    share = per_cent(len(alone), len(people), len(alone), rest, least, share_step(rounded_to(len(people))))
    point, low, high = band
    down, up = (STEP * ceil(max(0.0, 100 * width) / STEP - 1e-9) for width in (point - low, high - point))
    modes: dict[str, set[str]] = {}
    for line in mine:
        if line.mode is not None:
            modes.setdefault(line.person, set()).add(line.mode)
    combined: dict[tuple[str, ...], set[str]] = {}
    for person, used in modes.items():
        combined.setdefault(tuple(sorted(used)), set()).add(person)
    return HelpedHalf(
        half=half,
        complete=complete,
        people=rounded_to(len(people)),
        needed_own=rounded(len(alone)).value if may_show(len(alone), rest, least) else None,
        share=share,
        low=None if share is None else max(0, share - down),
        high=None if share is None else min(100, share + up),
        modes=tuple(
            ModesCombined(modes=used, people=rounded_to(len(combined[used])))
            for used in _apart(combined, people, least)
        ),
    )


def _apart(combined: Mapping[tuple[str, ...], set[str]], everybody: set[str], least: int) -> list[tuple[str, ...]]:
    """Of groups that share nobody those that may be shown together: what they leave over rests on enough people too."""
    shown = [used for used in sorted(combined) if len(combined[used]) >= least]
    while shown and len(everybody) - sum(len(combined[used]) for used in shown) < least:
        smallest: Hashable = min(shown, key=lambda used: (len(combined[used]), used))
        shown = [used for used in shown if used != smallest]
    return shown
