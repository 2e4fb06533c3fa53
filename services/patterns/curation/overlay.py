"""What people decided, laid over what a run found: a pure function of the members, where they were, and the curation.

`laid` moves what people moved: it seeds a run (its start labels, and what it is matched with) and makes a refresh. `overlay`
also holds together what people merged and keeps apart what they split, whatever the engine found; it goes over a closing
run after matching. Doing either twice changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from contracts.events import Held
from services.patterns.curation.folding import Curation
from services.patterns.domain import PARTS, Line, Member

Nearest = Callable[[str, Collection[str]], str]
"""Of several patterns the one that a statement is nearest to."""


def laid(members: Mapping[str, Member], curation: Curation, alive: Collection[str] = ()) -> dict[str, Member]:
    """Members with everything moved that people moved.

    Args:
        members: statement -> where it is.
        curation: what stands.
        alive: patterns that are there although none of these members is in them.
    """
    if not curation.moves():
        return dict(members)
    there = {curation.resolve(m.pattern) for m in members.values() if m.pattern is not None}
    there |= {*alive, *curation.split} - set(curation.into)
    return {statement: _moved(statement, member, curation, there) for statement, member in members.items()}


def _moved(statement: str, member: Member, curation: Curation, there: Collection[str]) -> Member:
    now = None if member.pattern is None else curation.resolve(member.pattern)
    where, goes_back = curation.back.get(statement, (None, None))
    if statement in curation.back and now == (None if where is None else curation.resolve(where)):
        now = goes_back
    if statement in curation.placed:
        wanted = curation.resolve(curation.placed[statement])
        now = wanted if wanted in there else now
    barred = {curation.resolve(pattern) for pattern in curation.barred.get(statement, ())}
    if now in barred:
        return Member(None, None, None, now)
    if now == member.pattern:
        if now is not None or member.nearest is None:
            return member
        nearest = curation.resolve(member.nearest)
        return replace(member, nearest=None if nearest in barred else nearest)
    if now is None:
        return Member(
            None, member.nearest if member.nearest not in barred else None, None, member.pattern or member.last
        )
    return Member(now, now, member.belonging or 0)


def laid_on(line: Line, curation: Curation) -> Line:
    """A line as people left it: what the next closing run starts from and is matched with."""
    if not curation.moves():
        return line
    members = laid(line.members, curation)
    sizes = dict(Counter(m.pattern for m in members.values() if m.pattern is not None))
    over = (line.over | set(line.sizes)) - set(sizes) - set(curation.into)
    held = tuple(one for one in line.held if _still_seen(one, members, curation))
    return replace(line, members=members, sizes=sizes, over=over, held=held)


def _still_seen(one: Held, members: Mapping[str, Member], curation: Curation) -> bool:
    """Whether what a run saw and does not tell yet is still of the patterns as people have left them."""
    if any(curation.resolve(pattern) != pattern for pattern in (one.pattern, *one.parents)):
        return False
    where = {members[statement].pattern for statement in one.statements if statement in members}
    return one.step not in PARTS or where <= set(one.parents)


def overlay(
    members: Mapping[str, Member], before: Mapping[str, Member], curation: Curation, nearest: Nearest | None = None
) -> dict[str, Member]:
    """What a closing run found, with what people decided laid over it.

    Args:
        members: statement -> where the run has it, after matching.
        before: where it was, as people left it (`laid_on`).
        curation: what stands.
        nearest: where a statement goes that is new and lies where several patterns are kept apart; it stays where the run
            has it where none is given.
    """
    if not curation.moves():
        return dict(members)
    held = _held(members, before, curation)
    apart = _apart(held, before, curation, nearest)
    return laid(apart, curation)


def _held(members: Mapping[str, Member], before: Mapping[str, Member], curation: Curation) -> dict[str, Member]:
    """What the engine took out of a pattern that people made goes back to it, under its own name."""
    known = {m.pattern for m in before.values()}
    kept = set(curation.held) | set(curation.split)
    votes: dict[str, Counter[str]] = {}
    for statement, member in members.items():
        was = before.get(statement)
        if member.pattern is not None and member.pattern not in known and was is not None and was.pattern is not None:
            votes.setdefault(member.pattern, Counter())[was.pattern] += 1
    names: dict[str, str] = {}
    for pattern, from_where in votes.items():
        parent = min(from_where, key=lambda name: (-from_where[name], name))
        if parent in kept:
            names[pattern] = parent
    return _renamed(members, names)


def _apart(
    members: Mapping[str, Member], before: Mapping[str, Member], curation: Curation, nearest: Nearest | None
) -> dict[str, Member]:
    """Patterns that people split stay apart: each statement stays where it was, a new one goes to the nearer of them."""
    if not curation.split:
        return dict(members)
    families: dict[str, set[str]] = {}
    for made in curation.split:
        family = curation.family(made)
        families.setdefault(family, {family}).add(made)
    of = {pattern: family for family, patterns in families.items() for pattern in patterns}
    peopled = {m.pattern for m in before.values() if m.pattern is not None}
    found = dict(members)
    for statement, member in members.items():
        own = of.get(member.pattern or "")
        if own is None:
            continue
        was = before.get(statement)
        wanted: str | None = None
        if was is not None and of.get(was.pattern or "") == own:
            wanted = was.pattern
        elif was is None and nearest is not None and len(families[own] & peopled) > 1:
            wanted = nearest(statement, sorted(families[own] & peopled))
        if wanted is None:
            continue
        if wanted != member.pattern:
            found[statement] = Member(wanted, wanted, member.belonging or 0)
    return found


def _renamed(members: Mapping[str, Member], names: Mapping[str, str]) -> dict[str, Member]:
    if not names:
        return dict(members)

    def name(pattern: str | None) -> str | None:
        return None if pattern is None else names.get(pattern, pattern)

    return {s: replace(m, pattern=name(m.pattern), nearest=name(m.nearest)) for s, m in members.items()}
