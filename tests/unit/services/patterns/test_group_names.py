"""What groups are called: words that one of their patterns says by itself, told to whoever is shown that pattern."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from contracts.events import Group
from contracts.words import home_unit
from services.patterns.group_names import words_of_groups
from services.patterns.grouped import GroupRow, above, shown
from services.patterns.naming import nobody
from services.patterns.phrase_index import phrases_of
from services.patterns.queries import PatternRow
from tests.unit.services.patterns.test_groups import corpus

SAYS = {
    "p0": "mould in the flat needs repairs",
    "p1": "boiler broken and needs repairs",
    "p2": "no buses. surgery. weekends",
    "p3": "trains cancelled. surgery",
    "p4": "benefit form refused",
}
GROUPS = (
    Group(group="t1", level=1, patterns=("p0", "p1")),
    Group(group="t2", level=1, patterns=("p2", "p3"), beside=("p9",)),
    Group(group="t3", level=2, patterns=("p0", "p1", "p2", "p3")),
)
PEOPLE = 6


def worded(
    says: dict[str, str] = SAYS,
    people: int = PEOPLE,
    groups: tuple[Group, ...] = GROUPS,
    few: tuple[str, str, int] = ("p0", "", 0),
) -> dict[str, list[tuple[str, list[str]]]]:
    """Phrases of the groups, each pattern said by so many people in the same words, and by a few in others."""
    who, what, many = few
    texts = [text for text in says.values() for _ in range(people)] + [what] * many
    patterns: list[str | None] = [*(name for name in says for _ in range(people)), *[who] * many]
    said = replace(corpus(np.zeros((len(texts), 2), np.float32), ["one"] * len(texts)), redacted=texts)
    own = np.zeros(len(texts), dtype=bool)
    return words_of_groups(groups, patterns, said, own, phrases_of(texts, nobody), 5)


def row(name: str, called: str = "", phrases: tuple[str, ...] = ()) -> PatternRow:
    """A pattern that is shown."""
    return PatternRow(name, home_unit("E07099001"), "problem", called or f"Name of {name}", phrases, 1, False, 2, "r1")


def rows(*names: str) -> list[PatternRow]:
    """Patterns that are shown."""
    return [row(name) for name in names]


def by_id(found: list[GroupRow]) -> dict[str, GroupRow]:
    """Groups by their id."""
    return {group.group: group for group in found}


def test_a_group_is_named_by_what_sets_it_apart_from_its_siblings() -> None:
    """What both patterns of it say, and the other group does not; each phrase with the patterns that say it."""
    found = worded()
    assert dict(found["t1"])["repairs"] == ["p0", "p1"]
    assert dict(found["t2"])["surgery"] == ["p2", "p3"]
    said = {phrase: users for phrases in found.values() for phrase, users in phrases}
    assert "benefit form" not in said, "p4 is in no group"
    for phrase, users in found["t1"]:
        assert all(set(phrase.split()) <= set(SAYS[user].replace(".", "").split()) for user in users), phrase


def test_a_word_of_few_people_of_every_pattern_is_said_of_no_group() -> None:
    """Not even where the group has enough of them together; and it changes no other word."""
    both = SAYS | {"p0": "mould and dripping damp", "p1": "boiler and mould"}
    extra = worded(both, few=("p1", "landlord never rings", 4))
    assert "landlord" not in str(extra)
    # Three of each of two patterns are six of the group, and still nobody whom a pattern could show.
    three = {"p0": "landlord and mould", "p1": "landlord and boiler", "p2": "surgery", "p3": "surgery"}
    assert worded(three, people=3)["t1"] == []


def test_four_people_of_another_scheme_say_nothing() -> None:
    """A pattern's own largest scheme is told of; what four others in it say is said nowhere."""
    texts = [text for text in SAYS.values() for _ in range(PEOPLE)] + ["landlord never rings"] * 4
    patterns: list[str | None] = [*(name for name in SAYS for _ in range(PEOPLE)), *["p0"] * 4]
    schemes = ["one"] * (len(texts) - 4) + ["two"] * 4
    said = replace(corpus(np.zeros((len(texts), 2), np.float32), schemes), redacted=texts)
    own = np.zeros(len(texts), dtype=bool)
    assert words_of_groups(GROUPS, patterns, said, own, phrases_of(texts, nobody), 5) == worded()


def test_a_group_shows_where_two_of_what_it_joins_are_shown() -> None:
    """Patterns, or groups that are shown themselves; the patterns that are not shown are named nowhere."""
    whole = by_id(shown(GROUPS, rows("p0", "p1", "p2", "p3", "p9"), worded()))
    assert {ident: [p.pattern for p in group.patterns] for ident, group in whole.items()} == {
        "t1": ["p0", "p1"],
        "t2": ["p2", "p3", "p9"],
        "t3": ["p0", "p1", "p2", "p3"],
    }
    assert {ident: group.parent for ident, group in whole.items()} == {"t1": "t3", "t2": "t3", "t3": None}
    part = by_id(shown(GROUPS, rows("p0", "p1", "p2"), worded()))
    assert {ident: group.parent for ident, group in part.items()} == {"t1": "t3", "t3": None}
    assert set(by_id(shown(GROUPS, rows("p0", "p1"), worded()))) == {"t1"}, "one group alone has nothing above it"
    assert shown(GROUPS, rows("p0", "p2"), worded())[0].group == "t3"
    assert shown(GROUPS, rows("p0"), worded()) == []
    assert [group.group for group in above(list(whole.values()))["p9"]] == ["t2"]
    assert [group.group for group in above(list(whole.values()))["p2"]] == ["t2", "t3"]


def test_a_name_says_no_word_that_no_shown_pattern_says() -> None:
    """Where the one that says it is not shown, the word is not there; with none left, patterns' own phrases are."""
    words = {"t1": [("mould", ["p0"]), ("repairs", ["p0", "p1"]), ("boiler", ["p1"])], "t2": [("trains", ["p3"])]}
    groups = (
        Group(group="t1", level=1, patterns=("p0", "p1", "p5")),
        Group(group="t2", level=1, patterns=("p2", "p3", "p6")),
    )
    here = by_id(shown(groups, [*rows("p1", "p5"), row("p2", phrases=("buses",)), row("p6", "Late")], words))
    assert here["t1"].phrases == ("repairs", "boiler")
    assert here["t1"].name == "Repairs · boiler"
    assert here["t2"].phrases == ()
    assert "trains" not in here["t2"].name.lower()
    assert here["t2"].name == "Late · buses"


def test_no_two_are_called_alike() -> None:
    """Neither two groups nor a group and one of the patterns."""
    words = {"t1": [("repairs", ["p0"])], "t2": [("repairs", ["p2"])], "t3": [("surgery", ["p3"]), ("buses", ["p2"])]}
    found = shown(GROUPS, [row("p0", "Repairs"), *rows("p1", "p2", "p3")], words)
    names = [group.name for group in found] + ["Repairs"]
    assert len(set(names)) == len(names)
    assert all(one != other for one, other in pairwise(sorted(names)))
