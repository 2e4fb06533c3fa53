"""Groups of a run: made of what it publishes and of nothing else, with identities that last."""

import numpy as np
from numpy.typing import NDArray

from contracts.events import Group, PublishedFigure
from contracts.words import Unit, home_unit, team_unit
from services.patterns.groups import groups_of, told_rows
from services.patterns.numerics.graph import unit
from services.patterns.statements import Corpus

HOME = home_unit("E07099001")
FAMILIES, EACH, SAID = 3, 3, 6
NAMES = [f"p{at}" for at in range(FAMILIES * EACH)]
"""Patterns of one family stand together: p0 to p2, p3 to p5, p6 to p8."""


def said(extra: int = 0, seed: int = 0) -> tuple[Corpus, list[str | None]]:
    """Statements of three families of three patterns, and where each lies; `extra` of a scheme of few people in p0."""
    random = np.random.default_rng(seed)
    family = random.normal(size=(FAMILIES, 64)).repeat(EACH, 0)
    centres = family + 0.5 * random.normal(size=(len(NAMES), 64))
    vectors = centres.repeat(SAID, 0) + 0.3 * random.normal(size=(len(NAMES) * SAID, 64))
    patterns: list[str | None] = [name for name in NAMES for _ in range(SAID)]
    stray = np.tile(centres[-1], (extra, 1))  # what they say is of another family altogether
    every = unit(np.concatenate([vectors, stray]).astype(np.float32))
    schemes = ["council"] * len(patterns) + ["other"] * extra
    return corpus(every, schemes), [*patterns, *["p0"] * extra]


def corpus(vectors: NDArray[np.float32], schemes: list[str]) -> Corpus:
    """As many statements, each of a person of its own."""
    n, nothing = len(vectors), np.zeros(len(vectors), dtype=bool)
    ids = [f"s{at:03d}" for at in range(n)]
    return Corpus(
        ids=ids, vectors=vectors, texts=ids, embedded=ids, redacted=ids, persons=[f"who{at}" for at in range(n)],
        schemes=schemes, places=[None] * n, weeks=np.zeros(n, dtype=np.int64), own_words=nothing, worker_words=nothing,
        inferred=nothing,
    )  # fmt: skip


def published(*names: str) -> list[PublishedFigure]:
    """A figure of each pattern."""
    return [PublishedFigure(pattern=name, weeks=52, people=5) for name in names]


def made(
    names: list[str] = NAMES, before: tuple[Group, ...] = (), run: str = "r1", extra: int = 0, of: Unit = HOME
) -> tuple[Group, ...]:
    """The groups of a run that publishes these patterns."""
    statements, patterns = said(extra)
    return groups_of(run, of, statements, patterns, published(*names), before, 5)


def test_families_of_patterns_become_groups() -> None:
    """Each family is one group; twice gives the same, and a team's run has them too."""
    found = made()
    assert sorted(group.patterns for group in found) == [("p0", "p1", "p2"), ("p3", "p4", "p5"), ("p6", "p7", "p8")]
    assert found == made() == made(of=team_unit("north"))
    assert found == tuple(sorted(found, key=lambda group: (group.level, group.group)))


def test_what_is_not_published_shapes_nothing() -> None:
    """A withheld pattern stands beside the group it is nearest to, and the groups are those of a run without it."""
    names = [name for name in NAMES if name != "p4"]
    with_it = made(names)
    statements, patterns = said()
    mask = np.array([pattern != "p4" for pattern in patterns])
    rest = [pattern for pattern in patterns if pattern != "p4"]
    without = groups_of("r1", HOME, statements.only(mask), rest, published(*names), (), 5)
    assert [replaced.model_copy(update={"beside": ()}) for replaced in with_it] == list(without)
    assert {group.patterns: group.beside for group in with_it}[("p3", "p5")] == ("p4",)


def test_people_too_few_of_a_scheme_shape_nothing() -> None:
    """Four people of another scheme in a published pattern move it nowhere; five do."""
    statements, patterns = said(extra=4)
    assert told_rows(patterns, statements, 5).sum() == len(NAMES) * SAID
    assert made(extra=4) == made()
    assert told_rows(*reversed_args(said(extra=5)), 5).all()


def reversed_args(pair: tuple[Corpus, list[str | None]]) -> tuple[list[str | None], Corpus]:
    """Patterns first."""
    return pair[1], pair[0]


def test_too_few_patterns_have_no_groups_and_what_travels_has_none() -> None:
    """Under six published patterns, with none published, and in what only travels on."""
    assert made(NAMES[:5]) == ()
    assert made([]) == ()
    assert made(of=Unit("travel:E07099001")) == ()


def test_a_group_keeps_its_identity_with_most_of_its_statements() -> None:
    """The largest heir keeps the id, another run's id is new; the groups of a run are where the next begins."""
    first = made()
    again = made(before=first, run="r2")
    assert again == first
    ids = {group.patterns: group.group for group in first}
    moved = tuple(
        group.model_copy(update={"patterns": patterns})
        for group, patterns in zip(
            sorted(first, key=lambda one: one.patterns), [("p0", "p1", "p2", "p3"), ("p4", "p5"), ()], strict=True
        )
    )
    later = {group.patterns: group.group for group in made(before=moved, run="r2")}
    assert later["p0", "p1", "p2"] == ids["p0", "p1", "p2"]
    assert later["p3", "p4", "p5"] == ids["p3", "p4", "p5"]
    assert later["p6", "p7", "p8"] not in ids.values()


def test_one_pattern_alone_is_no_group() -> None:
    """A published pattern that lies near no other has no group; the others have theirs."""
    found = made([name for name in NAMES if name not in ("p7", "p8")])
    assert sorted(group.patterns for group in found) == [("p0", "p1", "p2"), ("p3", "p4", "p5")]
