"""The overlay alone, against engines that do whatever they like: what people decided holds, and laying it twice adds nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from services.patterns.curation.folding import fold
from services.patterns.curation.overlay import laid, laid_on, overlay
from services.patterns.domain import Line, Member
from tests.unit.services.patterns.curation.made import Decisions

STATEMENTS = [f"s{at:02d}" for at in range(24)]
PATTERNS = ["pa", "pb", "pc", "pd"]
FOUND = st.lists(st.sampled_from([*PATTERNS, "pnew", "pother", None]), min_size=24, max_size=24)


def member(pattern: str | None) -> Member:
    """Where a statement is."""
    return Member(pattern, pattern, None if pattern is None else 80)


BEFORE = {s: member(PATTERNS[at % 4]) for at, s in enumerate(STATEMENTS)}
OF_B = tuple(s for s in STATEMENTS if BEFORE[s].pattern == "pb")
OF_C = tuple(s for s in STATEMENTS if BEFORE[s].pattern == "pc")


def decided() -> Decisions:
    """B goes into A; some of C is a pattern of its own; one of D is out, another in A."""
    decisions = Decisions()
    decisions.merge("pa", "pb", OF_B)
    decisions.split("pc", "pmade", OF_C[:3])
    decisions.bars("pd", STATEMENTS[3], "pd")
    decisions.belongs("pa", STATEMENTS[7], "pd")
    return decisions


@given(FOUND)
def test_whatever_an_engine_finds_the_decisions_hold(found: list[str | None]) -> None:
    """No statement is in what was merged away, those split off are apart, the barred is out, the placed is in."""
    curation = decided().stand()
    before = laid(BEFORE, curation)
    members = overlay({s: member(p) for s, p in zip(STATEMENTS, found, strict=True)}, before, curation)
    assert set(members) == set(STATEMENTS)
    assert all(m.pattern != "pb" for m in members.values())
    assert {members[s].pattern for s in OF_C[:3]} == {"pmade"}
    assert all(members[s].pattern != "pmade" for s in OF_C[3:])
    assert members[STATEMENTS[3]].pattern != "pd"
    if any(m.pattern == "pa" for s, m in members.items() if s != STATEMENTS[7]):
        assert members[STATEMENTS[7]].pattern == "pa"
    assert overlay(members, before, curation) == members


@given(FOUND)
def test_nothing_decided_changes_nothing(found: list[str | None]) -> None:
    """An empty curation is no curation."""
    members = {s: member(p) for s, p in zip(STATEMENTS, found, strict=True)}
    assert overlay(members, BEFORE, fold([])) == members


def test_a_pattern_that_people_made_of_two_is_not_taken_apart_under_a_new_name() -> None:
    """The engine gives part of A and all of B a new identity: all of it is A."""
    curation = decided().stand()
    before = laid(BEFORE, curation)
    found = {s: member("pborn" if s in OF_B else BEFORE[s].pattern) for s in STATEMENTS}
    members = overlay(found, before, curation)
    assert {members[s].pattern for s in OF_B} == {"pa"}


def test_what_is_new_where_two_are_kept_apart_goes_to_the_nearer() -> None:
    """And stays where the run has it where nothing is known of nearness."""
    curation = decided().stand()
    before = laid(BEFORE, curation)
    found = {**{s: BEFORE[s] for s in STATEMENTS}, "snew": member("pc")}
    assert overlay(found, before, curation)["snew"].pattern == "pc"
    assert overlay(found, before, curation, lambda _s, among: max(among))["snew"].pattern == "pmade"


def test_undoing_restores_identities_once_and_then_leaves_them_to_the_machine() -> None:
    """Until the next closing run has read it, what was moved goes back; later it is as the run has it."""
    decisions = decided()
    merged = laid_on(Line(members=dict(BEFORE), sizes=dict.fromkeys(PATTERNS, 6)), decisions.stand())
    decisions.undo("c0", position=10)
    again = laid(merged.members, decisions.stand(since=9))
    assert {again[s].pattern for s in OF_B} == {"pb"}
    later = laid(merged.members, decisions.stand(since=10))
    assert {later[s].pattern for s in OF_B} == {"pa"}


def test_merging_in_a_ring_leaves_one() -> None:
    """A into B and B into A is one pattern, and nothing goes round for ever."""
    decisions = Decisions()
    decisions.merge("pa", "pb")
    decisions.merge("pb", "pa")
    curation = decisions.stand()
    assert curation.resolve("pa") == curation.resolve("pb") == "pa"


def test_the_later_word_on_a_statement_stands() -> None:
    """Said to belong and then not to, it is out; and the other way round, in."""
    for first, second, where in (("bars", "belongs", "pa"), ("belongs", "bars", None)):
        decisions = Decisions()
        getattr(decisions, first)("pa", "s00")
        getattr(decisions, second)("pa", "s00")
        assert laid(BEFORE, decisions.stand())["s00"].pattern == where
