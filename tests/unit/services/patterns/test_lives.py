"""Lives across kinds: people are counted, pairs beat chance, and nothing rests on, or leaves over, too few."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from contracts.weeks import Week
from contracts.words import Kind, Mode, Scale, Voice
from services.patterns.lexicon import Role
from services.patterns.lives import Crowd, Line, half_of, helped_halves, mentions, nearby, owners, pairs, said_helped

WEEK = int(Week.parse("2026-W20"))
BAND = (0.2, 0.13, 0.3)
HOUSING = Role("factor", "housing")


def said(
    people: Iterable[int], pattern: str | None, kind: Kind = Kind.PROBLEM, scheme: str = "s", **more: object
) -> list[Line]:
    """A statement of each of these people in a pattern."""
    return [Line(f"P{n}", scheme, WEEK, kind, pattern, **more) for n in people]  # type: ignore[arg-type]


def test_two_come_together_where_more_have_both_than_chance_would_give() -> None:
    """Damp and asthma share 20 of their 30 each among 200; rent and damp share what chance gives and are not told of."""
    lines = (
        said(range(30), "damp")
        + said(range(10, 40), "asthma")
        + said(range(200), None)
        + said(range(0, 200, 2), "rent")
    )
    assert [(p.one, p.other, p.people) for p in pairs(lines, ["damp", "asthma", "rent"], 5)] == [("asthma", "damp", 20)]
    assert pairs(lines, ["damp", "rent"], 5) == ()


def test_a_factor_comes_together_with_a_pattern() -> None:
    """Whoever mentions housing anywhere has it in their life."""
    lines = said(range(30), "damp") + said(range(20), None, roles=frozenset({HOUSING})) + said(range(40, 200), None)
    lines += said(range(50, 60), None, roles=frozenset({HOUSING}))
    assert [(p.one, p.other, p.people) for p in pairs(lines, ["damp"], 5)] == [("damp", "factor:housing", 20)]


def test_neither_too_few_nor_all_but_a_few_are_told_of() -> None:
    """Four of both are withheld, and so are pairs that leave one to four, or nobody, on either side."""
    rest = said(range(100, 300), None)
    assert pairs(said(range(20), "a") + said(range(16, 40), "b") + rest, ["a", "b"], 5) == ()
    assert pairs(said(range(20), "a") + said(range(2, 40), "b") + rest, ["a", "b"], 5) == ()
    assert pairs(said(range(20), "a") + said(range(40), "b") + rest, ["a", "b"], 5) == ()


def test_made_up_people_of_another_scheme_add_nobody() -> None:
    """Counts are of one scheme, the largest in the pair."""
    real = said(range(4), "a") + said(range(4), "b") + said(range(4, 40), "a") + said(range(50, 90), "b")
    made_up = said(range(3), "a", scheme="x") + said(range(3), "b", scheme="x")
    assert pairs(real + made_up + said(range(100, 400), None), ["a", "b"], 5) == ()


def test_roles_are_told_of_a_pattern_by_enough_of_its_people() -> None:
    """Twenty of thirty mention housing; a role of all but two is withheld."""
    lines = said(range(20), "damp", roles=frozenset({HOUSING})) + said(range(20, 30), "damp")
    assert [(m.name, m.people) for m in mentions(lines, ["damp"], 5)] == [("housing", 20)]
    nearly = said(range(28), "damp", roles=frozenset({HOUSING})) + said(range(28, 30), "damp")
    assert mentions(nearly, ["damp"], 5) == ()


def barrier(people: Iterable[int], scale: Scale | None, scheme: str = "s") -> list[Line]:
    """A barrier these people met, and who they say can change it."""
    return said(people, "form", Kind.BARRIER, scheme, scale=scale)


def test_a_barrier_is_owned_by_the_scale_that_most_say_can_change_it() -> None:
    """Twelve say the place and seven their team; of as many, the nearer scale; others and made-up people do not count."""
    form = {"form": Kind.BARRIER}
    lines = barrier(range(12), Scale.PLACE) + barrier(range(20, 27), Scale.TEAM) + barrier(range(30, 60), None)
    assert [(one.pattern, one.scale) for one in owners(lines, form, 5)] == [("form", Scale.PLACE)]
    assert owners(lines, {}, 5) == (), "what is not shown is not told of"
    made_up = barrier(range(20), Scale.COUNTRY, scheme="x")
    assert owners(lines + made_up, form, 5) == owners(lines, form, 5)
    # Eleven and nine are both ten to the nearest five: one person more or less does not tip it.
    close = barrier(range(11), Scale.PLACE) + barrier(range(20, 29), Scale.TEAM)
    assert [one.scale for one in owners(close, form, 5)] == [Scale.TEAM]
    twice = barrier([1, 1, 1, 2, 2, 3], Scale.PLACE)
    assert owners(twice + barrier(range(10, 50), None), form, 5) == (), "three people, however often they say it"


def test_helped_is_told_only_where_somebody_said_so_and_in_whose_voice() -> None:
    """Of an action in the same lives as damp, ten people said it helped; another is only nearby."""
    shown = {"damp": Kind.PROBLEM, "visit": Kind.ACTION, "letter": Kind.ACTION}
    lines = said(range(40), "damp") + said(range(30, 60), "letter", Kind.ACTION)
    lines += said(range(10), "visit", Kind.ACTION, helped_voice="person") + said(range(50, 70), "visit", Kind.ACTION)
    found = {(s.pattern, s.action, s.voice, s.people) for s in said_helped(lines, shown, 5)}
    assert found == {("damp", "visit", Voice.PERSON, 10), ("visit", "visit", Voice.PERSON, 10)}
    assert {(p.one, p.other) for p in nearby(lines, shown, 5)} == {("damp", "visit"), ("damp", "letter")}


def helped(people: Iterable[int], pattern: str | None, mode: Mode = Mode.SUPPORTING) -> list[Line]:
    """Actions that helped these people."""
    return said(people, pattern, Kind.ACTION, helped_voice="person", mode=mode)


def test_of_those_whom_something_helped_some_needed_what_nobody_else_shared() -> None:
    """Ten of forty had an action of their own beside the shared one; the band is as wide as the run's."""
    lines = (
        helped(range(40), "visit") + helped(range(10), None, Mode.TRANSACTING) + said(range(90, 99), None, Kind.ACTION)
    )
    (half,) = helped_halves(lines, WEEK, BAND, 5)
    assert (half.half, half.complete, half.people, half.needed_own) == ("2026-H1", False, 40, 10)
    assert half.share is not None
    assert (half.share, half.low, half.high) == (20, 10, 30)
    # Thirty were only supported, ten both ways; all told would leave nobody over, so the smaller is not told.
    assert [(one.modes, one.people) for one in half.modes] == [((Mode.SUPPORTING,), 30)]


def test_a_share_of_a_few_counts_as_nobody_and_a_half_of_a_few_is_withheld() -> None:
    """Three of forty are nobody; four people in all are withheld."""
    (half,) = helped_halves(helped(range(40), "visit") + helped(range(3), None), WEEK, BAND, 5)
    assert (half.needed_own, half.share) == (None, 0)
    (half,) = helped_halves(helped(range(4), "visit"), WEEK, BAND, 5)
    assert (half.people, half.share, half.modes) == (None, None, ())


def test_a_half_year_is_by_the_thursday_and_complete_with_its_last_week() -> None:
    """The week of 29 June 2026 has its Thursday in July."""
    assert half_of(Week.parse("2026-W27")) == "2026-H2"
    assert half_of(Week.parse("2026-W26")) == half_of(Week.parse("2026-W01")) == "2026-H1"
    last = int(Week.parse("2026-W26"))
    assert helped_halves(helped(range(9), None), last, BAND, 5)[0].complete


@given(st.lists(st.tuples(st.integers(0, 25), st.sampled_from("abc")), max_size=120), st.integers(3, 6))
def test_whatever_is_told_and_what_it_leaves_over_rests_on_enough(rows: list[tuple[int, str]], least: int) -> None:
    """Of any lives: a pair that is told of has enough people, and each side enough besides."""
    lines = [line for n, pattern in rows for line in said([n], pattern)] + said(range(30, 200), None)
    crowds = {p: Crowd(line for line in lines if line.pattern == p).schemes.get("s", set()) for p in "abc"}
    for pair in pairs(lines, "abc", least):
        both = crowds[pair.one] & crowds[pair.other]
        assert len(both) >= least
        assert min(len(crowds[pair.one] - both), len(crowds[pair.other] - both)) >= least
        assert pair.people % 5 == 0
