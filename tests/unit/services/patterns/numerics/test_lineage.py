"""Identity from run to run: one to one, by overlap, indifferent to how labels are numbered."""

from collections import Counter
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from services.patterns.numerics.lineage import Event, Lineage, match
from tests.unit.services.patterns.strategies import two_runs

Runs = tuple[NDArray[np.int64], NDArray[np.int32], int]
KEEPS = {Event.CONTINUED, Event.GREW, Event.SHRANK, Event.RETURNED}


def matched(old: list[int], new: list[int], **others: object) -> Lineage:
    """Match two runs whose statements are all in both."""
    was, now = np.array(old, dtype=np.int64), np.array(new, dtype=np.int32)
    patterns = max([*new, -1]) + 1
    faded = frozenset(others.get("faded", ()))  # type: ignore[call-overload]
    sizes = {identity: old.count(identity) for identity in set(old) - {-1} - faded}
    return match(
        was,
        now,
        patterns=patterns,
        old_sizes=sizes,
        new_sizes=np.array([new.count(label) for label in range(patterns)], dtype=np.int64),
        **others,  # type: ignore[arg-type]
    )


def of_runs(runs: Runs) -> Lineage:
    """Match a made-up pair of runs; an identity with nobody left in it is among them."""
    old, new, patterns = runs
    sizes = {identity: int((old == identity).sum()) for identity in (100, 101, 102, 103)}
    new_sizes = np.bincount(new[new >= 0], minlength=patterns).astype(np.int64)
    return match(old, new, patterns=patterns, old_sizes=sizes, new_sizes=new_sizes)


@given(two_runs())
def test_nothing_is_assigned_twice(runs: Runs) -> None:
    """No identity lives on in two patterns, no new label starts twice, and every old identity has one kind of end."""
    lineage = of_runs(runs)
    carried = [identity for identity in lineage.identity if identity is not None]
    assert len(carried) == len(set(carried))
    starts = [step.new for step in lineage.steps if step.event in KEEPS | {Event.BORN, Event.SPLIT}]
    assert sorted(label for label in starts if label is not None) == list(range(runs[2]))
    ends = Counter(
        step.old for step in lineage.steps if step.event in {Event.CONTINUED, Event.GREW, Event.SHRANK, Event.FADED}
    )
    merged = {step.old for step in lineage.steps if step.event is Event.MERGED}
    assert set(ends) | merged == {100, 101, 102, 103}
    assert not set(ends) & merged
    assert set(ends.values()) <= {1}


@given(two_runs(), st.randoms())
def test_numbering_does_not_matter(runs: Runs, random: Random) -> None:
    """Permuting the new labels and shuffling the statements permutes the identities and changes nothing else."""
    old, new, patterns = runs
    order = list(range(patterns))
    random.shuffle(order)
    renamed = np.array([order[label] if label >= 0 else -1 for label in new], dtype=np.int32)
    one, other = of_runs(runs), of_runs((old, renamed, patterns))
    kept = {step.old: step.of_old for step in one.steps if step.event in KEEPS}
    kept_too = {step.old: step.of_old for step in other.steps if step.event in KEEPS}
    # Exact ties may fall either way; what is carried on, and how well in all, may not.
    assert sum(kept.values()) == pytest.approx(sum(kept_too.values()))
    assert Counter(step.event for step in one.steps if step.event in {Event.FADED}) == Counter(
        step.event for step in other.steps if step.event in {Event.FADED}
    )


@given(two_runs())
def test_running_again_changes_nothing(runs: Runs) -> None:
    """A run matched with itself continues every pattern, whatever it is made of."""
    _, new, patterns = runs
    present = sorted(set(new[new >= 0].tolist()))
    again = np.array([present.index(label) if label >= 0 else -1 for label in new], dtype=np.int32)
    identities = np.where(again >= 0, again + 100, -1).astype(np.int64)
    sizes = np.bincount(again[again >= 0], minlength=len(present)).astype(np.int64)
    lineage = match(
        identities,
        again,
        patterns=len(present),
        old_sizes={label + 100: int(sizes[label]) for label in range(len(present))},
        new_sizes=sizes,
    )
    assert lineage.identity == tuple(label + 100 for label in range(len(present)))
    assert {step.event for step in lineage.steps} <= {Event.CONTINUED}
    assert all(step.of_old == step.of_new == 1.0 for step in lineage.steps)
    assert patterns >= len(present)


def test_a_split_keeps_the_identity_with_the_largest_heir() -> None:
    """Of two parts the larger carries on, the other names its parent."""
    lineage = matched([7] * 10, [0] * 4 + [1] * 6)
    assert lineage.identity == (None, 7)
    split = next(step for step in lineage.steps if step.event is Event.SPLIT)
    assert (split.old, split.new, split.shared, split.of_old) == (7, 0, 4, 0.4)


def test_the_largest_heir_wins_over_the_purest() -> None:
    """An heir that also took up unplaced statements keeps the identity if it holds more of the old pattern."""
    lineage = matched([7] * 100 + [-1] * 100, [0] * 55 + [1] * 45 + [0] * 100)
    assert lineage.identity == (7, None)


def test_a_merge_keeps_the_larger_identity() -> None:
    """Of two patterns in one the larger carries on, the other says where it went."""
    lineage = matched([7] * 10 + [8] * 4, [0] * 14)
    assert lineage.identity == (7,)
    assert [(step.event, step.old, step.new) for step in lineage.steps] == [
        (Event.GREW, 7, 0),
        (Event.MERGED, 8, 0),
    ]


def test_birth_and_fading() -> None:
    """What was in nothing is born; what nothing holds any more has faded."""
    lineage = matched([7] * 5 + [-1] * 6, [-1] * 5 + [0] * 6)
    assert lineage.identity == (None,)
    assert [step.event for step in lineage.steps] == [Event.BORN, Event.FADED]


def test_a_faded_identity_returns() -> None:
    """The statements of a faded pattern come together again: the same identity, said to have returned."""
    lineage = matched([7] * 8, [0] * 8, faded=frozenset({7}))
    assert lineage.identity == (7,)
    assert [step.event for step in lineage.steps] == [Event.RETURNED]


@pytest.mark.parametrize(
    ("after", "event"), [(20, Event.GREW), (11, Event.GREW), (10, Event.CONTINUED), (9, Event.SHRANK)]
)
def test_sizes_decide_growing_and_shrinking(after: int, event: Event) -> None:
    """From a tenth more or less a pattern grew or shrank, its new statements counted."""
    lineage = match(
        np.array([7] * 9, dtype=np.int64),
        np.array([0] * 9, dtype=np.int32),
        patterns=1,
        old_sizes={7: 10},
        new_sizes=np.array([after], dtype=np.int64),
    )
    assert [step.event for step in lineage.steps] == [event]


def test_likeness_decides_ties_only() -> None:
    """Two heirs of equal overlap: the more alike takes the identity; a larger overlap is never outvoted."""
    tie = matched([7] * 10, [0] * 5 + [1] * 5, likeness={(7, 1): 0.9, (7, 0): 0.1})
    assert tie.identity == (None, 7)
    no_tie = matched([7] * 10, [0] * 6 + [1] * 4, likeness={(7, 1): 1.0, (7, 0): -1.0})
    assert no_tie.identity == (7, None)


def test_unknown_identities_are_refused() -> None:
    """An identity nobody told the size of is a mistake of the caller, not a birth."""
    with pytest.raises(ValueError, match="identity 7"):
        match(
            np.array([7], dtype=np.int64),
            np.array([0], dtype=np.int32),
            patterns=1,
            old_sizes={},
            new_sizes=np.array([1], dtype=np.int64),
        )
