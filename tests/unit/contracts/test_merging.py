"""Who is the same person: joined, parted, and counted once within each scheme."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contracts.merging import SamePeople

NAMES = st.sampled_from("abcdef")


def test_nobody_is_joined_at_first() -> None:
    """Everybody stands for themselves."""
    same = SamePeople()
    assert (same.together("a"), same.stands_for(), same.joined(["a"], ["b"])) == ({"a"}, {}, False)


def test_joining_is_a_chain() -> None:
    """A with b, b with c: one person; the smallest is counted."""
    same = SamePeople()
    same.merge({"b": "s"}, {"a": "s"})
    same.merge({"b": "s"}, {"c": "s"})
    assert same.together("c") == {"a", "b", "c"}
    assert same.stands_for() == {"b": "a", "c": "a"}


def test_parting_undoes_just_that_joining_in_either_order() -> None:
    """What else joins them stands."""
    same = SamePeople()
    same.merge({"a": "s"}, {"b": "s"})
    same.merge({"b": "s"}, {"c": "s"})
    same.unmerge(["c"], ["b"])
    assert (same.together("a"), same.together("c")) == ({"a", "b"}, {"c"})
    assert (same.joined(["b"], ["a"]), same.joined(["b"], ["c"])) == (True, False)
    same.unmerge(["a"], ["b"])
    assert same.stands_for() == {}


def test_each_scheme_counts_its_own_reference() -> None:
    """People are counted within one scheme, so a reference of another never stands for one of this."""
    same = SamePeople()
    same.merge({"a": "housing"}, {"b": "health"})
    assert same.stands_for() == {}
    same.merge({"b": "health"}, {"c": "housing"})
    assert same.stands_for() == {"c": "a"}


@given(st.lists(st.tuples(st.booleans(), NAMES, NAMES), max_size=30))
def test_it_is_always_a_partition(said: list[tuple[bool, str, str]]) -> None:
    """Whatever is joined and parted: everybody of a person has the same person, and joinings that stand are all that join."""
    same, edges = SamePeople(), set()
    for merged, one, other in said:
        if one == other:
            continue
        if merged:
            same.merge({one: "s"}, {other: "s"})
            edges.add(frozenset({one, other}))
        else:
            same.unmerge([one], [other])
            edges.discard(frozenset({one, other}))
    people: dict[str, set[str]] = {name: {name} for name in "abcdef"}
    for one, other in map(tuple, edges):
        joined = people[one] | people[other]
        for name in joined:
            people[name] = joined
    assert {name: same.together(name) for name in "abcdef"} == people
    counted = {same.stands_for().get(name, name) for name in "abcdef"}
    assert len(counted) == len({frozenset(found) for found in people.values()})
