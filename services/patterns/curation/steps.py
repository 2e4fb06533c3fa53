"""The lineage of a closing run after curation: what people held or parted is told as theirs, not as the engine's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from contracts.events import Step
from contracts.events.patterns import Seen
from services.patterns.curation.folding import Curation
from services.patterns.domain import Line, Member

Tell = Callable[[str, set[str], set[str]], Seen | None]
"""What may be seen of a step of this name, from the statements before and after."""


def curated_steps(
    found: Sequence[Step],
    line: Line,
    members: Mapping[str, Member],
    curation: Curation,
    seen: Tell,
) -> tuple[Step, ...]:
    """The steps of a run as they are after the overlay, with those that people took.

    Args:
        found: what matching told.
        line: what the runs before decided, before anything was laid on it.
        members: where the run has each statement in the end.
        curation: what stands.
        seen: what may be seen of a step of this name, from the statements before and after.
    """
    if not curation.moves():
        return tuple(found)
    now = _statements(members)
    before = _statements(line.members)
    kept = [step for step in found if _stands(step, now)]
    told = {step.pattern for step in kept if step.step != "merged"}
    for pattern in sorted(set(before) - set(now)):
        heir = curation.resolve(pattern)
        if heir != pattern and heir in now:
            kept = [step for step in kept if step.pattern != pattern]
            kept.append(_step("merged", heir, pattern, before[pattern], now[heir], seen))
    for pattern in sorted(set(now) - told):
        if pattern in before:
            kept.append(_step("continued", pattern, None, before[pattern], now[pattern], seen))
        elif pattern in curation.split:
            parent = curation.resolve(curation.split[pattern])
            kept.append(_step("split", pattern, parent, before.get(parent, set()), now[pattern], seen))
        else:
            kept.append(_step("returned", pattern, None, set(), now[pattern], seen))
    return tuple(kept)


def _stands(step: Step, now: Mapping[str, set[str]]) -> bool:
    """Whether a step still tells what happened: of a pattern that is there, or of one that is not and ended."""
    if step.step == "faded":
        return step.pattern not in now
    if step.step == "merged" and any(parent in now for parent in step.parents):
        return False
    return step.pattern in now


def _statements(members: Mapping[str, Member]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for statement, member in members.items():
        if member.pattern is not None:
            found.setdefault(member.pattern, set()).add(statement)
    return found


def _step(
    name: str,
    pattern: str,
    parent: str | None,
    before: set[str],
    after: set[str],
    seen: Tell,
) -> Step:
    return Step.model_validate(
        {
            "pattern": pattern,
            "step": name,
            "parents": () if parent is None else (parent,),
            "shared": len(before & after),
            "before": len(before),
            "after": len(after),
            "seen": seen(name, before, after),
        }
    )
