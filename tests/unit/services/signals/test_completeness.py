"""How complete a week is: people heard so far and to be expected, source by source, each person counted once."""

from __future__ import annotations

import numpy as np

from contracts.events import Nowcast
from services.signals.completeness import FEWEST_WEEKS, SEEN_OVER, SETTLED, UNKNOWN, nowcasts
from tests.unit.services.signals.made_up import Note, listened

WEEK = 40
CLOSINGS = {week: 1000 * (week + 1) for week in range(WEEK + 1)}


def seen(
    early: dict[str, int], late: dict[str, int], weeks: int = 20, closings: dict[int, int] = CLOSINGS
) -> tuple[list[Note], list[int]]:
    """Weeks up to the last, each with people of sources in time and a week late; the last one has nobody late yet."""
    notes, positions = [], []
    for week in range(WEEK - weeks + 1, WEEK + 1):
        for after, sources in ((0, early), (1, late)):
            if week == WEEK and after:
                continue
            for source, people in sources.items():
                for at in range(people):
                    notes.append(Note(f"{week}-{after}-{at}", week, source=source, scheme=source))
                    positions.append(1000 * (week + after) + at + after)
    return notes, positions


def counted(notes: list[Note], positions: list[int], closings: dict[int, int] = CLOSINGS) -> tuple[Nowcast, Nowcast]:
    """Of the last week."""
    return nowcasts(listened(notes), np.array(positions, dtype=np.int64), closings, WEEK)


def test_people_still_to_come_are_expected_by_how_late_they_were() -> None:
    """Thirty in time and ten late each week: about forty in the end."""
    everybody, _ = counted(*seen({"urn:a": 30}, {"urn:a": 10}))
    assert (everybody.people, everybody.scheme, everybody.weeks) == (30, "", SEEN_OVER)
    assert everybody.expected is not None
    assert everybody.low is not None
    assert everybody.high is not None
    assert 37 <= everybody.expected <= 43
    assert 30 < everybody.low < everybody.expected < everybody.high < 60
    (source,) = everybody.sources
    assert (source.people, source.weeks, source.in_time, source.in_the_end) == (30, 16, 30 * 16, 40 * 16)


def test_what_is_shown_is_of_one_scheme() -> None:
    """However many another makes up, in time or late."""
    alone = counted(*seen({"urn:a": 30}, {"urn:a": 10}))[1]
    notes, positions = seen({"urn:a": 30, "urn:z": 20}, {"urn:a": 10, "urn:z": 70})
    everybody, shown = counted(notes, positions)
    assert shown == alone
    assert (shown.scheme, shown.people, everybody.people) == ("urn:a", 30, 50)
    assert [source.source for source in everybody.sources] == ["urn:a", "urn:z"]


def test_one_whom_two_sources_tell_of_is_of_the_first() -> None:
    """So that sources add up to people."""
    notes, positions = seen({"urn:a": 30}, {"urn:a": 10})
    twice = [Note(f"{WEEK}-0-{at}", WEEK, source="urn:b", scheme="urn:a") for at in range(30)]
    everybody, _ = counted(notes + twice, positions + [1000 * WEEK + 500] * 30)
    assert (everybody.people, [source.source for source in everybody.sources]) == (30, ["urn:a"])


def test_it_is_not_known_before_enough_weeks_were_seen_to_their_end() -> None:
    """Nor where a week was loaded rather than lived through, nor of notes from before positions were kept."""
    closings = {week: CLOSINGS[week] for week in range(WEEK - SETTLED - FEWEST_WEEKS + 1, WEEK + 1)}
    notes, positions = seen({"urn:a": 30}, {"urn:a": 10})
    assert counted(notes, positions, closings)[0].expected is not None
    del closings[WEEK - SETTLED - FEWEST_WEEKS + 1]
    unknown = counted(notes, positions, closings)[0]
    assert (unknown.people, unknown.expected, unknown.low, unknown.high) == (30, None, None, None)
    before = [UNKNOWN if note.week < WEEK - 5 else at for note, at in zip(notes, positions, strict=True)]
    assert counted(notes, before)[0].expected is None
    loaded = {week: at for week, at in CLOSINGS.items() if week != WEEK}
    assert counted(notes, positions, loaded)[0].expected is None


def test_of_a_source_that_began_lately_nobody_more_is_expected() -> None:
    """It stands with its people so far, and is said not to be known."""
    notes, positions = seen({"urn:a": 30}, {"urn:a": 10})
    young = [Note(f"y{at}", WEEK, source="urn:y", scheme="urn:a") for at in range(5)]
    everybody, _ = counted(notes + young, positions + [1000 * WEEK] * 5)
    assert [(source.source, source.known) for source in everybody.sources] == [("urn:a", True), ("urn:y", False)]
    alone, _ = counted(notes, positions)
    assert alone.expected is not None
    assert everybody.expected == alone.expected + 5
    assert counted([*young], [1000 * WEEK] * 5)[0].expected is None


def test_what_came_after_four_weeks_is_no_part_of_the_end() -> None:
    """A bulk of old notes changes nothing that is foretold."""
    notes, positions = seen({"urn:a": 30}, {"urn:a": 10})
    bulk = [Note(f"b{week}-{at}", week, source="urn:a", scheme="urn:a") for week in range(25, 33) for at in range(50)]
    assert counted(notes + bulk, positions + [CLOSINGS[WEEK] - 1] * len(bulk)) == counted(notes, positions)
