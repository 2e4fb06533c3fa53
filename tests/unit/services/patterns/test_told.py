"""The life of a pattern as it is told: of what was published, never of what was there among too few."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from services.patterns.queries import StepRow
from services.patterns.told import Published, _of_kind

RUNS = (("r0", 10), ("r1", 11), ("r2", 12), ("r3", 13))


def line(*published: str) -> Published:
    """What each run published: one letter a pattern."""
    return Published(RUNS[: len(published)], {run: frozenset(p) for (run, _), p in zip(RUNS, published, strict=False)})


def step(run: str, pattern: str, event: str, parent: str | None = None, week: int = 11) -> StepRow:
    """A step as it was taken."""
    return StepRow(run, 0, "problem", week, pattern, event, parent, 5, 10, 12, (event, 5, 10, 12))


def told(published: Published, *steps: StepRow) -> list[tuple[str, str, str]]:
    """(run, pattern, step) of each, as told."""
    return sorted((s.run, s.pattern, s.step) for s in _of_kind(published, steps, "problem", None))


def test_a_pattern_is_born_when_it_is_first_published() -> None:
    """That it was there before, among too few people, is not told; nor is what overlap it had."""
    taken = step("r0", "a", "born"), step("r1", "a", "grew"), step("r2", "a", "grew")
    assert told(line("", "a", "a"), *taken) == [("r1", "a", "born"), ("r2", "a", "grew")]
    (birth, _) = sorted(_of_kind(line("", "a", "a"), taken, "problem", None), key=lambda s: s.run)
    assert (birth.shared, birth.seen) == (0, None)


def test_whether_it_lives_on_among_too_few_is_not_told() -> None:
    """It fades with the first run that publishes nothing of it, whether it was there or not."""
    there = told(line("a", ""), step("r0", "a", "born"), step("r1", "a", "shrank"))
    gone = told(line("a", ""), step("r0", "a", "born"), step("r1", "a", "faded"))
    assert there == gone == [("r0", "a", "born"), ("r1", "a", "faded")]


def test_it_returns_when_it_is_published_again() -> None:
    """Whatever it did in between."""
    for between in ("continued", "faded"):
        taken = step("r0", "a", "born"), step("r1", "a", between), step("r2", "a", "grew")
        assert told(line("a", "", "a"), *taken) == [("r0", "a", "born"), ("r1", "a", "faded"), ("r2", "a", "returned")]


def test_a_parent_nobody_has_heard_of_is_not_named() -> None:
    """A part of it is born of nothing; what merged into another without having been published is not told."""
    assert told(line("", "b"), step("r1", "b", "split", "a")) == [("r1", "b", "born")]
    assert told(line("a", "ab"), step("r1", "b", "split", "a")) == [("r1", "b", "split")]
    assert told(line("b", "b"), step("r1", "b", "merged", "a")) == []
    assert told(line("ab", "b"), step("r1", "b", "merged", "a")) == [("r1", "b", "merged")]


def test_a_first_loads_cuts_are_told_of_what_was_published_at_its_end() -> None:
    """They published nothing themselves; a pattern that was not published then has no past."""
    cut = step("cut", "a", "born", week=3)
    assert told(line("a"), cut) == [("cut", "a", "born")]
    assert told(line("", "a"), cut, step("r1", "a", "grew")) == [("r1", "a", "born")]


events = st.sampled_from(["born", "continued", "grew", "shrank", "faded", "returned"])
lives = st.lists(st.sets(st.sampled_from("abc")).map(lambda s: "".join(sorted(s))), min_size=1, max_size=4)


@given(lives, st.lists(st.tuples(st.sampled_from("abc"), events), max_size=12), st.lists(events, max_size=4))
def test_what_happens_to_an_unpublished_pattern_changes_nothing(
    published: list[str], taken: list[tuple[str, str]], hidden: list[str]
) -> None:
    """Steps of a pattern that no run published, and of others in runs that did not publish them, are never told."""
    steps = [step(RUNS[at % len(published)][0], pattern, event) for at, (pattern, event) in enumerate(taken)]
    more = [step(RUNS[at % len(published)][0], "z", event) for at, event in enumerate(hidden)]
    assert told(line(*published), *steps) == told(line(*published), *steps, *more)
    for run, pattern, event in told(line(*published), *steps):
        at = int(run[1])
        assert pattern in published[at] or event == "faded"
        if pattern not in published[at]:
            assert pattern in published[at - 1]
