"""What a run sees is told when it has held: parts, merges and fadings wait; births and returns do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from contracts.events import Held
from services.patterns.domain import Line, Member
from services.patterns.holding import Settled, Sight, settle
from services.patterns.numerics import lineage
from services.patterns.numerics.lineage import Event

Where = Mapping[str, str | None]
NOW = 3_000


def line_of(where: Where, held: Sequence[Held] = (), over: Sequence[str] = ()) -> Line:
    """A line in which statements lie so."""
    sizes = {p: sum(q == p for q in where.values()) for p in where.values() if p is not None}
    members = {s: Member(p, p, 80) for s, p in where.items()}
    return Line("r0", 10, True, members, sizes=sizes, held=tuple(held), over=set(over))


def seen(
    line: Line,
    groups: Where,
    hold: int = 3,
    loose: dict[str, tuple[str, float]] | None = None,
    copies: Sequence[str] = (),
    weeks: Mapping[str, int] | None = None,
) -> Settled:
    """What a run says that saw statements lie in these groups, named for the pattern they are likest to.

    Args:
        line: what was before.
        groups: statement -> the name of its group; None for none.
        hold: the setting.
        loose: of a statement in no group, which it is nearest to and how much it belongs there.
        copies: statements of the very same words.
        weeks: when statements whose ids begin so were said; all in the run's week where not given.
    """
    ids = sorted(groups)
    order = sorted({g for g in groups.values() if g is not None})
    labels = np.array([-1 if groups[s] is None else order.index(str(groups[s])) for s in ids], dtype=np.int32)
    before = line.seen_in()
    known = sorted({*line.sizes, *line.over, *(one.pattern for one in line.held)})
    old = np.array([known.index(before[s]) if s in before else -1 for s in ids], dtype=np.int64)
    matched = lineage.match(
        old,
        labels,
        patterns=len(order),
        old_sizes={known.index(k): list(before.values()).count(k) for k in known if k not in line.over},
        new_sizes=np.bincount(labels[labels >= 0], minlength=len(order)).astype(np.int64),
        faded=frozenset(known.index(k) for k in line.over),
    )
    names = [known[at] if at is not None else f"new-{order[label]}" for label, at in enumerate(matched.identity)]
    near = [
        order.index(loose[s][0]) if loose and s in loose else int(label) for s, label in zip(ids, labels, strict=True)
    ]
    belonging = [loose[s][1] if loose and s in loose else 0.9 for s in ids]
    inverse = np.array([ids.index(copies[0]) if s in copies else at for at, s in enumerate(ids)])
    said = np.array([(weeks or {}).get(s[0], NOW) for s in ids], dtype=np.int64)
    sight = Sight(
        ids,
        labels,
        np.array(near, dtype=np.int32),
        np.array(belonging, dtype=np.float32),
        inverse,
        names,
        said,
        NOW,
    )
    return settle(sight, matched, known, line, hold)


def after(line: Line, groups: Where, said: Settled) -> Line:
    """The line once a run has said so."""
    return line_of(dict(zip(sorted(groups), said.patterns, strict=True)), said.held)


def events(said: Settled) -> list[tuple[Event, str | None, str | None]]:
    """What was told."""
    return [(turn.event, turn.old, turn.new) for turn in said.turns]


A = {f"a{i}": "A" for i in range(6)}
B = {f"b{i}": "B" for i in range(5)}


def test_a_split_is_told_at_the_third_run_that_sees_it() -> None:
    """Until then the part lies in its pattern, and nothing is told but that the pattern goes on."""
    line = line_of({**A, **dict.fromkeys(B, "A")})
    for run in (1, 2):
        said = seen(line, {**A, **B})
        assert set(said.patterns) == {"A"}
        assert events(said) == [(Event.CONTINUED, "A", "A")]
        assert [(one.step, one.parents, one.runs, one.statements) for one in said.held] == [
            ("split", ("A",), run, tuple(sorted(B)))
        ]
        line = after(line, {**A, **B}, said)
    said = seen(line, {**A, **B})
    assert events(said) == [(Event.CONTINUED, "A", "A"), (Event.SPLIT, "A", "new-B")]
    assert said.patterns == ["A"] * 6 + ["new-B"] * 5
    assert said.held == ()


def test_a_part_that_goes_back_was_never_told_of() -> None:
    """Seen twice and then no more: nothing happened, and counting begins anew."""
    whole = {**A, **dict.fromkeys(B, "A")}
    line = line_of(whole)
    line = after(line, whole, seen(line, {**A, **B}))
    said = seen(line, whole)
    assert (events(said), said.held) == ([(Event.CONTINUED, "A", "A")], ())
    assert seen(after(line, whole, said), {**A, **B}).held[0].runs == 1


def test_a_merge_is_told_at_the_third_run_and_keeps_its_statements_until_then() -> None:
    """The one that is taken up keeps its own; what is new goes to the heir."""
    groups = {**A, **dict.fromkeys(B, "A"), "z": "A"}
    line = line_of({**A, **B})
    for run in (1, 2):
        said = seen(line, groups)
        assert said.patterns == ["A"] * 6 + ["B"] * 5 + ["A"]
        assert (Event.MERGED, "B", "A") not in events(said)
        assert [(one.pattern, one.step, one.parents, one.runs) for one in said.held] == [("B", "merged", ("A",), run)]
        line = after(line, groups, said)
    said = seen(line, groups)
    assert set(said.patterns) == {"A"}
    assert (Event.MERGED, "B", "A") in events(said)


def test_a_pattern_found_again_within_three_runs_goes_on_under_its_name() -> None:
    """Taken up, and apart again: the same identity, and nobody was told of either."""
    line = line_of({**A, **B})
    groups = {**A, **dict.fromkeys(B, "A")}
    line = after(line, groups, seen(line, groups))
    said = seen(line, {**A, **B})
    assert said.patterns == ["A"] * 6 + ["B"] * 5
    assert events(said) == [(Event.CONTINUED, "A", "A"), (Event.CONTINUED, "B", "B")]
    assert said.held == ()


def test_a_fading_is_told_at_the_third_run() -> None:
    """Until then its statements stay where they were."""
    groups: Where = {**A, **dict.fromkeys(B)}
    line = line_of({**A, **B})
    for _ in (1, 2):
        said = seen(line, groups)
        assert said.patterns == ["A"] * 6 + ["B"] * 5
        line = after(line, groups, said)
    said = seen(line, groups)
    assert said.patterns == ["A"] * 6 + [None] * 5
    assert (Event.FADED, "B", None) in events(said)


def test_a_pattern_of_which_only_a_part_is_left_goes_on_in_it() -> None:
    """The largest heir keeps the identity: nothing split and nothing faded."""
    line = line_of({**A, **dict.fromkeys(B, "A")})
    groups: Where = {**dict.fromkeys(A), **B}
    line = after(line, {**A, **B}, seen(line, {**A, **B}))
    for _ in (1, 2):
        said = seen(line, groups)
        assert (events(said), set(said.patterns)) == ([(Event.CONTINUED, "A", "A")], {"A"})
        line = after(line, groups, said)
    said = seen(line, groups)
    assert events(said) == [(Event.CONTINUED, "A", "A")]
    assert said.patterns == [None] * 6 + ["A"] * 5


def test_a_part_that_is_as_old_as_the_rest_is_not_told_however_often_it_is_seen() -> None:
    """That the same old statements are told apart more finely is nothing that happened."""
    many = {f"a{i:02d}": "A" for i in range(12)}
    old, new = {"a": NOW - 60, "b": NOW - 60}, {"a": NOW - 60, "b": NOW - 2}
    for weeks, told in ((old, False), (new, True)):
        line = line_of({**many, **dict.fromkeys(B, "A")})
        for _ in range(5):
            said = seen(line, {**many, **B}, weeks=weeks)
            if said.held == ():
                break
            line = after(line, {**many, **B}, said)
        assert ("new-B" in said.patterns) is told


def test_a_birth_is_told_at_once() -> None:
    """What was in nothing is a pattern from the first run that finds it."""
    said = seen(line_of({**A, **dict.fromkeys(B)}), {**A, **B})
    assert (Event.BORN, None, "new-B") in events(said)


def test_with_a_hold_of_one_everything_is_told_at_once() -> None:
    """As it was before there was such a rule."""
    said = seen(line_of({**A, **dict.fromkeys(B, "A")}), {**A, **B}, hold=1)
    assert (Event.SPLIT, "A", "new-B") in events(said)


def test_a_statement_stays_while_it_belongs_not_clearly_less() -> None:
    """Under the cut-off for a new one, but not by much, it is not even waited for; what was in nothing does not come in so."""
    line = line_of({**A, "b0": "A", "b1": "A", "b2": None})
    loose = {"b0": ("A", 0.4), "b1": ("A", 0.2), "b2": ("A", 0.4)}
    said = seen(line, {**A, "b0": None, "b1": None, "b2": None}, loose=loose)
    assert said.patterns == ["A"] * 6 + ["A", "A", None]
    assert [(one.pattern, one.step, one.runs, one.statements) for one in said.held] == [("A", "moved", 1, ("b1",))]


def test_what_is_seen_in_another_pattern_or_in_none_has_moved_at_the_third_run() -> None:
    """Where it goes may change meanwhile: what is counted is that it is not found where it was."""
    line = line_of({**A, **B, "x": "A", "y": "A"})
    for run, x in ((1, "B"), (2, None)):
        groups: Where = {**A, **B, "x": x, "y": None}
        said = seen(line, groups)
        assert said.patterns == ["A"] * 6 + ["B"] * 5 + ["A", "A"]
        assert [(one.step, one.runs, one.statements) for one in said.held] == [("moved", run, ("x", "y"))]
        line = after(line, groups, said)
    said = seen(line, {**A, **B, "x": "B", "y": None})
    assert said.patterns == ["A"] * 6 + ["B"] * 5 + ["B", None]
    assert said.held == ()


def test_what_is_found_again_where_it_was_never_moved() -> None:
    """Counting begins anew."""
    home = {**A, **B, "x": "A"}
    away = {**home, "x": "B"}
    line = line_of(home)
    for groups in (away, home, away, away):
        said = seen(line, groups)
        assert said.patterns == ["A"] * 6 + ["B"] * 5 + ["A"]
        line = after(line, groups, said)
    assert [one.runs for one in line.held] == [2]


def test_copies_move_together() -> None:
    """One that came since has been seen away for as long as the one whose words it has."""
    line = line_of({**A, **B, "x0": "A"}, [Held(pattern="A", step="moved", runs=2, statements=("x0",))])
    groups = {**A, **B, "x0": "B", "x1": "B"}
    assert seen(line, groups, copies=("x0", "x1")).patterns[-2:] == ["B", "B"]
    assert seen(replace(line, held=()), groups, copies=("x0", "x1")).patterns[-2:] == ["A", "A"]


def test_what_people_moved_is_not_taken_for_what_a_run_saw_away() -> None:
    """The count is of the pattern that the statement lies in."""
    line = line_of({**A, **B, "x": "B"}, [Held(pattern="A", step="moved", runs=2, statements=("x",))])
    said = seen(line, {**A, **B, "x": None})
    assert said.patterns[-1] == "B"
    assert [(one.pattern, one.runs) for one in said.held] == [("B", 1)]


def test_what_comes_out_of_a_pattern_is_a_part_of_it_before_it_is_born() -> None:
    """Too little of the pattern to be a split, and not enough that was in no pattern to stand by itself: three runs."""
    many = {f"a{i:02d}": "A" for i in range(20)}
    groups = {**many, **dict.fromkeys(B, "N"), "z": "N"}
    line = line_of({**many, **dict.fromkeys(B, "A")})
    for run in (1, 2):
        said = seen(line, groups)
        assert set(said.patterns) == {"A"}
        assert events(said) == [(Event.CONTINUED, "A", "A")]
        assert [(one.step, one.parents, one.runs) for one in said.held] == [("born", ("A",), run)]
        line = after(line, groups, said)
    said = seen(line, groups)
    assert events(said) == [(Event.CONTINUED, "A", "A"), (Event.BORN, None, "new-N")]
    assert said.patterns == ["A"] * 20 + ["new-N"] * 6


def test_a_birth_that_stands_without_what_it_draws_from_a_pattern_is_told_at_once() -> None:
    """What it draws stays where it was until it has held."""
    free = {f"n{i}": "N" for i in range(5)}
    line = line_of({**A, **dict.fromkeys(free), "x": "A"})
    said = seen(line, {**A, **free, "x": "N"})
    assert (Event.BORN, None, "new-N") in events(said)
    assert said.patterns == ["A"] * 6 + ["new-N"] * 5 + ["A"]
