"""A rate from elsewhere: whose it is, and what a place hardly heard is told by it."""

from __future__ import annotations

import numpy as np

from contracts.events import SignalRaised
from services.signals.borrowing import LENDS_FROM, Lent, lend
from services.signals.detection import Rules, detect
from services.signals.episodes import Episodes
from services.signals.numerics.answers import Method
from services.signals.numerics.negbin import LEAST_BETWEEN
from services.signals.raising import people_recent, raised
from services.signals.series import Heard, Panel, panel
from tests.unit.services.signals.made_up import OTHER, PLACES, VIEWS, Note, Said, listened

WEEK, YOUNG = 60, 5
NOBODY = (Said(None),)
BOTH = (Said("pa"), Said("pb"))


def a_home(lately: int, *, elsewhere: int = 2, pattern: str = "pa", weeks: int = YOUNG) -> list[Note]:
    """Sixty weeks of forty people in one ward; another begins to be heard late, twenty people a week, `lately` in the last."""
    notes = []
    for week in range(WEEK + 1):
        notes += [Note(f"{week}-{n}", week) for n in range(elsewhere)]
        notes += [Note(f"{week}-x{n}", week, said=NOBODY) for n in range(40 - elsewhere)]
        if week > WEEK - weeks:
            many = lately if week == WEEK else 0
            notes += [Note(f"{week}-o{n}", week, place=OTHER, said=(Said(pattern),)) for n in range(many)]
            notes += [Note(f"{week}-p{n}", week, place=OTHER, said=NOBODY) for n in range(20 - many)]
    return notes


def lent_to(who: Heard, place: str = OTHER, pattern: str = "pa") -> tuple[Panel, Lent, int]:
    """The panel, what was lent, and the row of a pattern in a place."""
    series, lent = lend(who, panel(who, WEEK, VIEWS), VIEWS)
    row = np.flatnonzero((series.place == PLACES.index(place)) & (series.pattern == who.patterns.index(pattern)))
    return series, lent, int(row[0])


def signals(who: Heard) -> list[SignalRaised]:
    """The signals of the last week."""
    series, lent = lend(who, panel(who, WEEK, VIEWS), VIEWS)
    found = detect(series, Rules(), people_recent(who, series, WEEK, VIEWS), lent)
    return raised(who, series, found, WEEK, VIEWS, PLACES, {"pa": 0, "pb": 0}, Episodes({}), Rules(), lent)


def test_the_rate_is_the_same_patterns_in_the_rest_of_the_home() -> None:
    """Two of forty a week elsewhere: one in twenty of the twenty heard here."""
    series, lent, row = lent_to(listened(a_home(9)))
    assert lent.pattern[row] == series.pattern[row]
    assert (lent.people[row], lent.everyone[row]) == (52 * 2, 52 * 40)
    assert series.offset[row].tolist() == series.everyone[row].tolist()
    found = detect(series, Rules(), np.full(len(series.pattern), 9), lent)
    assert found.answers.method[row, 0] == Method.EMERGING
    assert found.answers.expected[row, 0] == (104 + 0.5) * 20 / (52 * 40)


def test_a_rise_in_a_place_hardly_heard_is_emerging_and_says_what_was_borrowed() -> None:
    """Nine of twenty where one was expected; as many as elsewhere is nothing."""
    (signal,) = [s for s in signals(listened(a_home(12))) if s.place == OTHER]
    assert (signal.kind, signal.method, signal.people) == ("emerging", "emerging", 12)
    assert signal.borrowed is not None
    assert (signal.borrowed.pattern, signal.borrowed.people, signal.borrowed.everyone) == ("pa", 104.0, 2080.0)
    assert signal.borrowed.between >= LEAST_BETWEEN
    assert signal.expected is not None
    assert signal.expected < 1.1
    assert [s for s in signals(listened(a_home(1))) if s.place == OTHER] == []


def test_too_few_people_raise_nothing() -> None:
    """Four of twenty is above what was expected, and rests on too few."""
    assert [s for s in signals(listened(a_home(4))) if s.place == OTHER] == []


def test_a_place_with_eight_weeks_of_notes_stands_for_itself() -> None:
    """Seven weeks before the tested one borrow, eight do not."""
    assert lent_to(listened(a_home(9, weeks=8)))[1].any.any()
    assert not lent_to(listened(a_home(9, weeks=9)))[1].any.any()


def test_the_home_borrows_from_nobody() -> None:
    """It has no elsewhere."""
    who = listened([note for note in a_home(9) if note.week > WEEK - 5])
    series, lent = lend(who, panel(who, WEEK, VIEWS), VIEWS)
    assert not lent.any[series.place == 0].any()


def test_where_it_is_hardly_heard_elsewhere_the_nearest_sibling_lends() -> None:
    """Of the patterns of its kind the one that most of the same people speak of; none of another kind."""
    kinds = {"pa": "problem", "pb": "problem", "pc": "problem", "pd": "aspiration"}
    notes = a_home(9)
    lately = [
        Note(f"s{week}-{n}", week, place=OTHER, said=(Said("pb"), Said("pd"), *((Said("pa"),) if n < 2 else ())))
        for week in range(WEEK - 3, WEEK)
        for n in range(3)
    ]
    common = [Note(f"c{week}-{n}", week, said=(Said("pc"), Said("pd"))) for week in range(WEEK) for n in range(2)]
    shared = [Note(f"s{WEEK - 1}-0", 9, said=(Said("pc"),))]
    who = listened([*notes, *lately, *common, *shared], kinds)
    _, lent, row = lent_to(who, pattern="pb")
    assert who.patterns[lent.pattern[row]] == "pa", "two in three of its people speak of it, one of pc"
    assert lent.people[row] == 52 * 2


def test_a_pattern_that_nobody_is_near_to_borrows_nothing() -> None:
    """It is left without an answer."""
    _, lent, row = lent_to(listened(a_home(9, pattern="pb")), pattern="pb")
    assert lent.pattern[row] == -1
    assert np.isnan(lent.people[row])


def test_patterns_nobody_was_in_count_as_tested() -> None:
    """Each pattern with a rate is a test of a young place, whether or not anybody was in it."""
    assert lent_to(listened(a_home(9)))[1].silent.tolist() == []
    series, lent = lend((who := listened(a_home(0))), panel(who, WEEK, VIEWS), VIEWS)
    assert [who.patterns[code] for code in lent.silent] == ["pa"]
    assert series.people[series.place == 0].sum() >= LENDS_FROM


def test_silent_places_pay_for_those_that_speak() -> None:
    """A hundred silent tests of the same pattern make one surprise a hundred times less so."""
    series, lent = lend((who := listened(a_home(9))), panel(who, WEEK, VIEWS), VIEWS)
    many = Lent(lent.pattern, lent.people, lent.everyone, lent.between, np.zeros(100, dtype=np.int64))
    recent = people_recent(who, series, WEEK, VIEWS)
    alone, among = (detect(series, Rules(), recent, some) for some in (lent, many))
    row = int(np.flatnonzero(lent.any)[0])
    assert among.q_rise[row] > 20 * alone.q_rise[row]
    assert among.series == alone.series


def test_borrowed_rates_keep_the_promise_where_places_differ() -> None:
    """Young places whose own rates differ from the home's by a half: at most the promised share has a signal by chance."""
    random, rounds, wards, weeks = np.random.default_rng(7), 300, 12, 5
    raised_in = 0
    for _ in range(rounds):
        rate = 0.05 * random.gamma(4.0, 0.25, wards)  # coefficient of variation 1/2
        people = random.poisson(rate[:, None] * 40.0, (wards, 60)).astype(np.int64)
        starts = np.where(np.arange(wards) < 3, 60 - weeks, 0)
        people[np.arange(60)[None, :] < starts[:, None]] = 0
        everyone = np.where(np.arange(60)[None, :] < starts[:, None], 0, 40)
        stack = np.concatenate([people.sum(axis=0, keepdims=True), people])
        heard = np.concatenate([everyone.sum(axis=0, keepdims=True), everyone])
        series = Panel(
            pattern=np.zeros(wards + 1, dtype=np.int64),
            place=np.arange(wards + 1),
            first_week=0,
            people=stack,
            everyone=heard,
            offset=heard.astype(np.float64),
            starts=np.concatenate([[0], starts]),
        )
        series, lent = lend(listened([Note("a", 0)]), series, ())
        assert int(lent.any.sum()) == 3
        found = detect(series, Rules(), np.full(wards + 1, 50), lent)
        raised_in += bool((found.rise & lent.any).any())
    assert raised_in <= Rules().fdr * rounds + 3 * np.sqrt(Rules().fdr * rounds)
