"""Redaction and review held to what the documentation says of them, on the sentences written for it."""

from __future__ import annotations

from collections import defaultdict

from tests.support.redaction_sentences import SORTS, Found, sentences, tried

FOUND: list[Found] = [tried(sentence) for sentence in sentences()]


def recall() -> dict[str, float]:
    """Share of what must go that went, by sort."""
    gone: dict[str, list[bool]] = defaultdict(list)
    for one in FOUND:
        for sought, is_gone in zip(one.sentence.sought, one.gone, strict=True):
            gone[sought.sort].append(is_gone)
    return {sort: sum(many) / len(many) for sort, many in gone.items()}


def test_the_set_is_large_and_of_many_origins() -> None:
    """At least 400 sentences, names of at least 40 origins, and sentences in which nothing may go."""
    assert len(FOUND) >= 400
    assert len({one.sentence.origin for one in FOUND}) >= 40
    assert sum(not one.sentence.sought for one in FOUND) >= 80


def test_numbers_addresses_and_known_names_all_go() -> None:
    """Whatever can be told by its form, and every name that was given, in any case, accent or short form."""
    found = recall()
    for sort in set(found) - {SORTS["u"], SORTS["t"]}:
        assert found[sort] == 1, sort
    assert found[SORTS["t"]] > 0.9


def test_names_that_nobody_gave_are_mostly_flagged() -> None:
    """No origin is left out: each finds at least half of its names."""
    assert recall()[SORTS["u"]] > 0.95
    by_origin: dict[str, list[bool]] = defaultdict(list)
    for one in FOUND:
        for sought, is_gone in zip(one.sentence.sought, one.gone, strict=True):
            if sought.sort == SORTS["u"]:
                by_origin[one.sentence.origin].append(is_gone)
    assert [origin for origin, many in by_origin.items() if sum(many) / len(many) < 0.5] == []


def test_little_is_hidden_or_flagged_that_should_stay() -> None:
    """False hits stay rare: fewer than one sentence in a hundred hidden, one in twenty flagged."""
    assert sum(bool(one.hidden_wrongly) for one in FOUND) < len(FOUND) / 100
    assert sum(bool(one.flagged_wrongly) for one in FOUND) < len(FOUND) / 20
