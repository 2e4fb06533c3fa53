"""What the truth file says can be counted in the notes."""

from collections import Counter

import pytest

from api.demo import plan
from api.demo.council import COUNCIL, RECODED_NEW, RECODED_OLD
from api.demo.generator import Demonstration
from api.demo.posting import DemoNote
from api.demo.truth import COPIED, SignalFact
from contracts.weeks import Week
from tests.unit.api.demo.conftest import UNTIL


def _week(note: DemoNote) -> Week:
    return Week.of(UNTIL).plus(note.week)


def _people(demonstration: Demonstration, situation: str, place: str, week: Week) -> int:
    """Distinct people with a situation in a place in a week, in notes that may inform the place."""
    number = week - Week.of(UNTIL)
    return len(
        {
            note.person
            for note in demonstration.notes
            if note.week == number
            and situation in note.situations
            and note.body["reach"] in ("place", "country")
            and place in (COUNCIL, note.body.get("place"))
        }
    )


def test_observed_people_are_counted(demonstration: Demonstration) -> None:
    """Every signal's weekly people, by a count of one's own."""
    for fact in demonstration.truth.signals:
        first = Week.parse(fact.first)
        counted = tuple(_people(demonstration, fact.situation, fact.place, first.plus(n)) for n in range(fact.weeks))
        assert counted == fact.observed, fact.id


@pytest.mark.parametrize("plan_signal", plan.SIGNALS, ids=lambda signal: signal.id)
def test_planted_notes_are_as_planned(plan_signal: plan.PlannedSignal, demonstration: Demonstration) -> None:
    """As many notes as planned, each of another person, at the signal's place and free to inform it."""
    planted = [note for note in demonstration.notes if plan_signal.id in note.planted]
    assert len(planted) == len({note.person for note in planted}) == sum(plan_signal.extra)
    assert all(note.body["reach"] == "place" and "statements" in note.body for note in planted)
    if plan_signal.place != COUNCIL:
        assert {note.body["place"] for note in planted} == {plan_signal.place}
    assert all(note.situations[note.planted.index(plan_signal.id)] == plan_signal.situation for note in planted)


def test_an_excess_reaches_five_people_within_its_weeks(demonstration: Demonstration) -> None:
    """The week named is the first by which five notes about five people (or five people fewer) have come together."""
    for fact in demonstration.truth.signals:
        at = Week.parse(fact.reached) - Week.parse(fact.first)
        assert 0 <= at < fact.weeks
        assert sum(fact.excess[: at + 1]) >= 5 > sum(fact.excess[:at])


def test_signals_stand_out_of_chance(demonstration: Demonstration) -> None:
    """By two weeks after reaching, one week at least is beyond three standard deviations of the expected count."""
    for fact in demonstration.truth.signals:
        until = Week.parse(fact.reached) - Week.parse(fact.first) + 3
        weeks = list(zip(fact.observed, fact.expected, strict=True))[:until]
        if fact.direction == "quieter":
            assert min(o for o, _ in weeks) == 0
            assert max(e for _, e in weeks) > 6
        else:
            assert any(o > e + 3 * max(e, 0.5) ** 0.5 and o >= 5 for o, e in weeks), fact.id


def test_saltmarsh_had_no_hunger_before(demonstration: Demonstration) -> None:
    """What emerges in the ward was there in no week of four years."""
    fact = _signal(demonstration, "saltmarsh-hunger")
    before = [n for n in demonstration.notes if fact.situation in n.situations and _week(n) < Week.parse(fact.first)]
    assert len(before) > 400
    assert not any(note.body.get("place") == fact.place for note in before)


def test_the_silent_source_is_silent(demonstration: Demonstration) -> None:
    """No note of its weeks, and the benefits checks it mostly posts are nearly gone."""
    silent = [n for n in demonstration.notes if n.week in plan.SILENT_WEEKS]
    assert not any(note.source == "urn:demo:citizens-advice" for note in silent)
    assert sum("benefits-check" in note.situations for note in silent) <= 4


def test_one_person_has_sixteen_notes_in_two_weeks(demonstration: Demonstration) -> None:
    """One reference, one situation, many notes: one person a week."""
    ours = [note for note in demonstration.notes if "one-person" in note.planted]
    assert len(ours) == 16
    assert len({note.person for note in ours}) == 1
    assert {note.week for note in ours} == {-10, -9}


def test_the_copied_paragraph_is_one_text_said_by_no_one(demonstration: Demonstration) -> None:
    """One source, five weeks, seven a week at the most, word for word the same."""
    texts: Counter[str] = Counter()
    for note in demonstration.notes:
        if COPIED in note.situations:
            assert (note.source, note.week in plan.COPIED_WEEKS) == ("urn:demo:citizens-advice", True)
            lines = [said["text"] for said in note.body.get("statements", [])] or note.body["text"].split("\n")
            texts[lines[note.situations.index(COPIED)]] += 1
    assert len(texts) == 1
    assert texts.total() == 35


def test_everything_rises_in_the_backlog(demonstration: Demonstration) -> None:
    """Both weeks have well over an ordinary week's notes."""
    weeks = Counter(note.week for note in demonstration.notes)
    assert all(weeks[week] > 1.25 * len(demonstration.notes) / 208 for week in plan.BUSY_WEEKS)


def test_faith_gathers_in_the_ward_that_is_recoded(demonstration: Demonstration) -> None:
    """Over half of its notes have the old code before, the new one after."""
    for code, recent in ((RECODED_OLD, False), (RECODED_NEW, True)):
        ours = [n for n in demonstration.notes if "faith-community" in n.situations and (n.week >= -17) == recent]
        assert sum(note.body.get("place") == code for note in ours) > 0.35 * len(ours)


def test_turns_of_life_are_in_the_notes(demonstration: Demonstration) -> None:
    """Nothing is said before a birth nor after a fading; parts and wholes take over; growth is fourfold."""
    said: Counter[tuple[str | None, bool]] = Counter()
    for fact in demonstration.truth.lineage:
        turn, shows = Week.parse(fact.week), Week.parse(fact.shows)
        assert turn < shows < Week.of(UNTIL)
        said = Counter((label, _week(n) >= turn) for n in demonstration.notes for label in n.situations)
        match fact.event, fact.situations:
            case "born", (born,):
                assert (said[born, False], said[born, True] >= 12) == (0, True)
            case "faded", (faded,):
                assert (said[faded, False] > 20, said[faded, True]) == (True, 0)
            case "grew", (grown,):
                recent = sum(label == grown for n in demonstration.notes if n.week >= -26 for label in n.situations)
                early = sum(
                    label == grown
                    for n in demonstration.notes
                    if turn.plus(-26) <= _week(n) < turn
                    for label in n.situations
                )
                assert recent > 4 * max(early, 3)
            case "split", (whole, *parts):
                assert (said[whole, False] > 100, said[whole, True]) == (True, 0)
                assert all(said[part, True] > 60 for part in parts)
            case "merged", (*parts, whole):
                assert (said[whole, False], said[whole, True] > 40) == (0, True)
                assert all(said[part, True] < 8 and said[part, False] > 60 for part in parts)
            case _:
                pytest.fail(f"{fact.id} is of no known event")


def _signal(demonstration: Demonstration, name: str) -> SignalFact:
    return next(fact for fact in demonstration.truth.signals if fact.id == name)
