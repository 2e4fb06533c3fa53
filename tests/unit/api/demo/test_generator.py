"""Four years of notes: as many as asked, of many words, the same for a seed, and quickly made."""

import hashlib
import json
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta

import pytest

from api.demo.generator import Demonstration, default_until, demonstrate, generate
from api.demo.truth import COPIED, OTHER_LANGUAGE
from tests.unit.api.demo.conftest import UNTIL


def _digest(demonstration: Demonstration) -> str:
    told = [[note.body, note.posted_at.isoformat()] for note in demonstration.notes[::5]]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def test_the_same_seed_and_day_give_the_same_bytes(demonstration: Demonstration) -> None:
    """Notes, order, times and truth are equal; another seed gives others."""
    again = demonstrate(17, until=UNTIL)
    assert _digest(again) == _digest(demonstration)
    assert again == demonstration


def test_another_seed_gives_others(demonstration: Demonstration) -> None:
    """The seed decides every note."""
    assert _digest(demonstrate(19, until=UNTIL)) != _digest(demonstration)


def test_only_a_monday_can_be_the_end() -> None:
    """History ends with a whole week."""
    with pytest.raises(ValueError, match="Monday"):
        next(generate(until=date(2026, 11, 24)))


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        (datetime(2026, 11, 23, 0, 30, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 11, 29, 23, 59, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 5, 23, 30, tzinfo=UTC), date(2026, 7, 6)),
    ],
)
def test_the_default_end_is_this_week_s_monday_in_london(now: datetime, monday: date) -> None:
    """A summer Sunday evening in UTC is Monday in London already."""
    assert default_until(now) == monday


def test_there_are_about_eight_thousand_notes_of_about_two_statements(demonstration: Demonstration) -> None:
    """Over 208 weeks, about people who come back."""
    notes = demonstration.notes
    assert 7700 <= len(notes) <= 8300
    declared = [len(note.situations) for note in notes if "statements" in note.body]
    assert 1.8 <= sum(declared) / len(declared) <= 2.3
    assert {note.week for note in notes} == set(range(-208, 0))
    people = Counter(note.person for note in notes)
    assert 1800 <= len(people) <= 2200
    assert sum(count > 1 for count in people.values()) > 1300


def test_sixteen_situations_carry_four_fifths(demonstration: Demonstration) -> None:
    """Eighty per cent of what belongs to a situation, four points either way; every situation is met."""
    facts = {fact.id: fact for fact in demonstration.truth.situations}
    met = Counter(facts[label].group for note in demonstration.notes for label in note.situations if label in facts)
    large = {fact.group for fact in facts.values() if fact.large}
    assert len(large) == 16
    assert 0.76 <= sum(met[group] for group in large) / met.total() <= 0.84
    assert set(met) == {fact.group for fact in facts.values()}
    assert len(met) >= 60
    assert min(met[group] for group in large) > max(count for group, count in met.items() if group not in large)


def test_fifteen_to_twenty_per_cent_belong_to_nobody_else_s_story(demonstration: Demonstration) -> None:
    """The idiosyncratic share of what people said, the copied and the foreign left out."""
    labels = [label for note in demonstration.notes for label in note.situations if not (label or "").startswith("#")]
    assert 0.14 <= labels.count(None) / len(labels) <= 0.2


def test_words_are_varied(demonstration: Demonstration) -> None:
    """Four fifths of texts are distinct; none is over 1% of its situation (nor comes three times in a small one)."""
    by_label: dict[str | None, Counter[str]] = defaultdict(Counter)
    for note in demonstration.notes:
        for said, label in zip(note.body.get("statements", []), note.situations, strict=False):
            by_label[label][said["text"]] += 1
    total = sum(counts.total() for counts in by_label.values())
    assert sum(len(counts) for counts in by_label.values()) / total >= 0.8
    for label, counts in by_label.items():
        if label not in (COPIED, OTHER_LANGUAGE):
            assert max(counts.values()) <= max(2, counts.total() * 0.01), label


def test_any_monday_will_do() -> None:
    """With the end just after Christmas, all eight signals reach five people all the same."""
    until = date(2025, 1, 6)
    truth = demonstrate(until=until).truth
    assert len(truth.signals) == 8
    assert 7500 <= len(truth.notes) <= 8500
    assert truth.until == until.isoformat()


def test_the_new_source_starts_half_way(demonstration: Demonstration) -> None:
    """Social prescribing posts nothing of the first two years and every week of the last two."""
    weeks = {note.week for note in demonstration.notes if note.source == "urn:demo:social-prescribing"}
    assert min(weeks) == -104
    assert len(weeks) > 95


def test_christmas_and_winter_show(demonstration: Demonstration) -> None:
    """Christmas week has fewer notes than two thirds of the mean; fuel costs are thrice summer's in winter."""
    weeks = Counter(note.week for note in demonstration.notes)
    monday = {week: UNTIL + timedelta(weeks=week) for week in weeks}
    christmas = [
        n for week, n in weeks.items() if monday[week] <= date(monday[week].year, 12, 25) <= monday[week] + timedelta(6)
    ]
    assert len(christmas) == 4
    assert sum(christmas) / 4 < 0.65 * len(demonstration.notes) / 208
    fuel = Counter(monday[n.week].month for n in demonstration.notes if "fuel-costs" in n.situations)
    assert sum(fuel[month] for month in (12, 1, 2)) > 3 * sum(fuel[month] for month in (6, 7, 8))
