"""Things that come one by one and are finished many at a time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError

import pytest

from services.foundation.grouping import Together

SOON = 20.0


class Lots:
    """A finisher that can be held up, and remembers the lots it was given."""

    def __init__(self) -> None:
        self.lots: list[list[int]] = []
        self.go_on = threading.Event()
        self.busy = threading.Event()
        self.go_on.set()

    def finish(self, numbers: Sequence[int]) -> list[int | Exception]:
        """Double each; refuse 13; fail whole when there is a 666."""
        self.busy.set()
        self.go_on.wait(SOON)
        self.lots.append(list(numbers))
        if 666 in numbers:
            raise OSError("the disk is full")
        return [ValueError("unlucky") if number == 13 else 2 * number for number in numbers]


def of_even(numbers: Sequence[int]) -> list[int | Exception]:
    """Let only what is positive pass."""
    return [KeyError("negative") if number < 0 else number for number in numbers]


def test_one_alone_does_not_wait_for_company() -> None:
    """Where nothing else waits, a lot is one."""
    lots = Lots()
    assert Together(of_even, lots.finish).submit(4).result(SOON) == 8
    assert lots.lots == [[4]]


def test_those_that_come_meanwhile_are_finished_together_in_order() -> None:
    """While one lot is being finished the next gathers, up to the largest lot."""
    lots = Lots()
    together = Together(of_even, lots.finish, most=5, lanes=1)
    lots.go_on.clear()
    futures = [together.submit(0)]
    assert lots.busy.wait(SOON)
    futures += [together.submit(number) for number in range(1, 8)]
    lots.go_on.set()
    assert [future.result(SOON) for future in futures] == [0, 2, 4, 6, 8, 10, 12, 14]
    assert lots.lots == [[0], [1, 2, 3, 4, 5], [6, 7]]


def test_one_that_fails_does_not_fail_the_others() -> None:
    """Neither one that cannot be prepared, nor one that is refused when the lot is finished."""
    lots = Lots()
    together = Together(of_even, lots.finish, lanes=1)
    lots.go_on.clear()
    first = together.submit(0)
    assert lots.busy.wait(SOON)
    bad, good, unlucky = (together.submit(number) for number in (-1, 3, 13))
    lots.go_on.set()
    assert (first.result(SOON), good.result(SOON)) == (0, 6)
    with pytest.raises(KeyError):
        bad.result(SOON)
    with pytest.raises(ValueError, match="unlucky"):
        unlucky.result(SOON)


def test_a_lot_that_was_not_finished_answers_everybody_in_it() -> None:
    """Nobody waits for ever, and the next lot is finished as if nothing had been."""
    together = Together(of_even, Lots().finish, lanes=1)
    with pytest.raises(OSError, match="full"):
        together.submit(666).result(SOON)
    assert together.submit(1).result(SOON) == 2


def test_who_gives_up_before_their_turn_is_passed_over() -> None:
    """What nobody waits for any more is not done."""
    lots = Lots()
    together = Together(of_even, lots.finish, lanes=1)
    lots.go_on.clear()
    first = together.submit(0)
    assert lots.busy.wait(SOON)
    given_up, kept = together.submit(1), together.submit(2)
    assert given_up.cancel()
    lots.go_on.set()
    assert (first.result(SOON), kept.result(SOON)) == (0, 4)
    with pytest.raises(CancelledError):
        given_up.result(SOON)
    assert lots.lots == [[0], [2]]


def test_a_lane_that_ended_for_want_of_work_is_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """An idle door keeps no thread, and takes the next thing all the same."""
    monkeypatch.setattr("services.foundation.grouping.LANE_ENDS_AFTER", 0.01)
    together = Together(of_even, Lots().finish)
    for number in range(3):
        assert together.submit(number).result(SOON) == 2 * number
        for thread in [one for one in threading.enumerate() if one.name == "together"]:
            thread.join(0.2)


def test_many_threads_are_each_given_their_own_answer() -> None:
    """Eight threads, two lanes, a hundred things each."""
    together, wrong = Together(of_even, Lots().finish, most=7), []

    def ask(first: int) -> None:
        for number in range(first, first + 100):
            if number != 13 and together.submit(number).result(SOON) != 2 * number:
                wrong.append(number)

    threads = [threading.Thread(target=ask, args=(1000 * one,)) for one in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
