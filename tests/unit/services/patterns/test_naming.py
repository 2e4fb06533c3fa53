"""Names: what sets siblings apart, in enough people's words, unique, never a blocked word."""

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from services.patterns.naming import UNNAMED, name_patterns, nobody
from services.patterns.phrase_index import phrases_of
from services.patterns.phrases import content

REPAIRS = [
    "We are still waiting for repairs to the roof",
    "Been waiting for repairs since spring, the landlord does nothing",
    "Waiting for repairs. Landlord ignores us",
    "My mum is waiting for repairs and the landlord won't answer",
    "waiting for repairs again",
    "the landlord keeps us waiting for repairs",
]
BUSES = [
    "The bus was cancelled again, landlord or not",
    "No bus on Sundays so I cannot get to work",
    "bus cancelled twice this week",
    "They took the bus away and no bus runs in the evening",
    "the evening bus is cancelled",
    "The last bus leaves too early",
]


def named(*groups: Sequence[str], min_people: int = 3, **others: object) -> list[str]:
    """Names of groups of texts, each a pattern."""
    texts = [text for group in groups for text in group]
    labels = np.repeat(np.arange(len(groups)), [len(group) for group in groups]).astype(np.int32)
    return [found.name for found in name_patterns(texts, labels, min_people=min_people, **others)]  # type: ignore[arg-type]


def test_names_read_as_people_speak() -> None:
    """The phrase people used comes first, in their own order of words."""
    repairs, buses = named(REPAIRS, BUSES)
    assert repairs.startswith("Waiting for repairs")
    assert buses.lower().startswith("bus")


def test_a_word_gives_way_to_what_its_users_said_with_it() -> None:
    """Where a good part of a word's users said a longer phrase with it, in whatever form, that is shown."""
    late = [
        "waited for the ambulance",
        "waiting for an ambulance",
        "wait for the ambulance",
        "waited for the ambulance",
    ]
    late += ["waited for the ambulance", "the ambulance men", "ambulance again", "an ambulance at last", "no ambulance"]
    assert named(late, BUSES)[0].startswith("Waited for the ambulance")


def test_peoples_own_words_name_a_pattern_that_workers_write_more_of() -> None:
    """Workers' words name it only where too few people or families said anything alike."""
    workers = [f"housing disrepair reported {n}" for n in ("again", "today", "early", "late", "twice", "still")]
    people = ["damp in my walls", "the damp is back", "damp again"]
    own = [False] * len(workers) + [True] * len(people) + [True] * len(BUSES)
    assert named([*workers, *people], BUSES, own=own)[0].startswith("Damp")
    assert named([*workers, *people], BUSES)[0].startswith("Housing disrepair")
    few = [*([False] * len(workers)), True, True, False, *([True] * len(BUSES))]
    assert named([*workers, *people], BUSES, own=few)[0].startswith("Housing disrepair")


def test_numbers_days_and_workers_shorthand_name_nothing() -> None:
    """What says when, how many or who writes is not what a pattern is of."""
    said = ["HV Tues re four damp rooms", "hv tues, four damp walls", "HV: damp, four", "damp (HV four Tues)"]
    assert named(said, BUSES)[0] == "Damp"


def test_names_are_written_as_people_write() -> None:
    """Letters that people write as capitals are shown so."""
    assert named(["I rang the GP", "no GP here", "my GP left", "cannot get a GP"], BUSES)[0] == "GP"


def test_what_siblings_share_names_neither() -> None:
    """A word that both say as often tells none apart."""
    ways = ["{} and the council", "council: {}", "{}? council!", "my {}, the council", "council or {}", "{}, council"]
    both = [[way.format(word) for way in ways] for word in ("bins", "parks")]
    assert named(*both) == ["Bins", "Parks"]


def test_a_phrase_needs_enough_people() -> None:
    """A phrase said often by too few people is never shown, however telling."""
    texts = ["secret scandal"] * 9 + ["cold flat"] * 4
    labels = np.zeros(13, dtype=np.int32)
    people = ["one"] * 8 + ["two"] + ["a", "b", "c", "d"]
    (found,) = name_patterns(texts, labels, people=people, min_people=3)
    assert all("secret" not in phrase and "scandal" not in phrase for phrase in (found.name.lower(), *found.phrases))
    assert "cold flat" in found.phrases


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from("damp mould bus late rent cold more no the for".split()), min_size=1, max_size=6),  # noqa: SIM905
            st.integers(-1, 3),
            st.integers(0, 5),
        ),
        min_size=1,
        max_size=40,
    ),
    st.integers(1, 4),
)
def test_every_phrase_is_known_to_enough_people(rows: list[tuple[list[str], int, int]], least: int) -> None:
    """Whatever is said by whom: each phrase shown was used by enough distinct people of the pattern; names differ."""
    texts = [" ".join(words) for words, _, _ in rows]
    labels = np.array([label for _, label, _ in rows], dtype=np.int32)
    people = [person for _, _, person in rows]
    found = name_patterns(texts, labels, people=people, min_people=least)
    assert len(found) == labels.max() + 1
    assert len({pattern.name for pattern in found}) == len(found)
    for label, pattern in enumerate(found):
        for phrase in pattern.phrases:
            users = {
                person
                for text, owner, person in zip(texts, labels, people, strict=True)
                if owner == label and f" {phrase} " in f" {text} "
            }
            assert len(users) >= least


def test_blocked_words_are_in_no_name() -> None:
    """A name of a person that everybody mentions still names no pattern."""
    texts = [f"Mrs Kowalska helped with my forms {day}" for day in ("today", "again", "once", "twice", "quickly")]
    (found,) = name_patterns(
        texts, np.zeros(5, dtype=np.int32), min_people=3, blocked=lambda word: word in {"mrs", "kowalska"}
    )
    assert "kowalska" not in f"{found.name} {' '.join(found.phrases)}".lower()
    assert "forms" in " ".join(found.phrases)


def test_phrases_do_not_repeat_each_other() -> None:
    """No phrase of a name has words that are all in another's, in whatever form."""
    for found in name_patterns(REPAIRS + BUSES, np.repeat([0, 1], 6).astype(np.int32), min_people=2):
        sets = [content(phrase) for phrase in found.phrases]
        assert not any(one <= other for at, one in enumerate(sets) for other in sets[at + 1 :])


def test_what_is_said_word_for_word_is_the_name() -> None:
    """Where a good share said the very same filler, that is what the pattern is called."""
    assert named(["Nothing."] * 6 + ["nothing at all", "Can't think of anything"], BUSES)[0].startswith("Nothing")


def test_siblings_without_shared_words_are_numbered() -> None:
    """Patterns whose people share no words say so, each under its own name."""
    assert named(["it is", "they were", "we had"], ["you did", "she can", "he will"]) == [UNNAMED, f"{UNNAMED} (2)"]


def test_phrases_that_were_counted_before_give_the_same_names() -> None:
    """Over all statements, those of no pattern with them."""
    texts, labels = [*REPAIRS, "waiting for nothing", *BUSES], np.array([0] * 6 + [-1] + [1] * 6, dtype=np.int32)
    own = [at % 2 == 0 for at in range(len(texts))]
    once = phrases_of(texts, nobody)
    assert name_patterns(texts, labels, own=own, min_people=2, used=once) == name_patterns(
        texts, labels, own=own, min_people=2
    )


def test_no_patterns_no_names() -> None:
    """Nothing in common, nothing to name."""
    assert name_patterns(["alone"], np.array([-1], dtype=np.int32)) == []
