"""The course of an episode: where it began, where most people said it, whether it is over."""

from __future__ import annotations

from typing import Any

import pytest

from contracts.events import SignalRaised
from contracts.weeks import Week
from services.signals.courses import course
from tests.unit.services.signals.sheets import a_signal

MIN = 5


def episode(people: dict[str, int], **given: Any) -> list[SignalRaised]:
    """Week -> people over four weeks, of one episode that began in its first week; newest first."""
    began = min(people)
    return [
        a_signal(signal=f"g{week}", episode=f"g{began}", began=began, week=week, people=many, **given)
        for week, many in sorted(people.items(), reverse=True)
    ]


def test_it_has_a_beginning_a_peak_and_an_end() -> None:
    """Weeks in order, the one with most people, the last; over once two sheets came after it."""
    said = episode({"2026-W40": 20, "2026-W41": 40, "2026-W43": 30})
    found = course(said, Week.parse("2026-W45"), MIN)
    assert [str(week) for week in (found.began, found.peak or found.last, found.last)] == [
        "2026-W40",
        "2026-W41",
        "2026-W43",
    ]
    assert [signal for _, signal in found.signals] == ["g2026-W40", "g2026-W41", "g2026-W43"]
    assert found.over


@pytest.mark.parametrize("newest", ["2026-W43", "2026-W44"])
def test_it_goes_on_while_something_may_still_go_on_it(newest: str) -> None:
    """A signal goes on the episode of two weeks before, so one week without is not the end."""
    assert not course(episode({"2026-W43": 30}), Week.parse(newest), MIN).over


def test_the_peak_is_read_off_figures_that_anyone_may_read() -> None:
    """Twenty-one and nineteen are told as about twenty both: the first of them, so that the order of the two is not told."""
    found = course(episode({"2026-W40": 19, "2026-W41": 21}), Week.parse("2026-W41"), MIN)
    assert str(found.peak) == "2026-W40"


def test_of_what_went_quiet_the_peak_is_where_fewest_said_it() -> None:
    """The week that stands out most."""
    said = episode({"2026-W40": 30, "2026-W41": 10, "2026-W42": 20}, kind="quieter")
    assert str(course(said, Week.parse("2026-W42"), MIN).peak) == "2026-W41"


def test_where_no_figure_may_be_told_there_is_no_peak() -> None:
    """Under the threshold on the other side, every figure is withheld."""
    assert course(episode({"2026-W40": 30}, rest=1), Week.parse("2026-W40"), MIN).peak is None
