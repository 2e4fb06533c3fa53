"""What became of each pattern in a run: the steps of its lineage, and what of them may be seen by anybody."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from contracts.events import Step
from contracts.events.patterns import Seen
from services.patterns.domain import Line
from services.patterns.numerics import lineage
from services.patterns.statements import Corpus


def steps_of(
    matched: lineage.Lineage,
    known: list[str],
    names: list[str],
    labels: NDArray[np.int32],
    line: Line,
    corpus: Corpus,
) -> tuple[Step, ...]:
    """The steps of a run, as they are and as they may be seen.

    Args:
        matched: which pattern is which.
        known: the identities there were, in the order of the match.
        names: identity of each label.
        labels: (n,) int32, the label of each statement, -1 for none.
        line: what the runs before decided.
        corpus: the run's n statements.
    """
    sizes = np.bincount(labels[labels >= 0], minlength=len(names))
    was: dict[str | None, set[int]] = {}
    for at, statement in enumerate(corpus.ids):
        member = line.members.get(statement)
        if member is not None:
            was.setdefault(member.pattern, set()).add(at)
    steps = []
    for step in matched.steps:
        old = None if step.old is None else known[step.old]
        new = None if step.new is None else names[step.new]
        pattern = new if new is not None else old
        if pattern is None:
            raise ValueError("a lineage step leads from nothing to nothing")
        steps.append(
            Step(
                pattern=pattern,
                step=step.event.value,
                parents=(old,) if old is not None and step.event.value in ("split", "merged") else (),
                shared=step.shared,
                before=0 if old is None else line.sizes.get(old, 0),
                after=0 if step.new is None else int(sizes[step.new]),
                seen=_seen(step, set() if old is None else was.get(old, set()), labels, corpus),
            )
        )
    return tuple(steps)


def _seen(step: lineage.Step, was: set[int], labels: NDArray[np.int32], corpus: Corpus) -> Seen | None:
    """The step as told of one scheme's statements: of those still there that were in the pattern before, or are after."""
    now = set() if step.new is None else set(np.flatnonzero(labels == step.new).tolist())
    scheme = corpus.largest_scheme(now or was)
    if scheme is None:
        return None
    before = {at for at in was if corpus.schemes[at] == scheme}
    after = {at for at in now if corpus.schemes[at] == scheme}
    event = step.event
    if event in (lineage.Event.CONTINUED, lineage.Event.GREW, lineage.Event.SHRANK):
        event = lineage.size_change(len(before), len(after), lineage.CHANGE)
    return Seen(step=event.value, shared=len(before & after), before=len(before), after=len(after))
