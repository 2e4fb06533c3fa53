"""A simulated p-value: exact on average, early where there is nothing to see, the same again from the same seed."""

from __future__ import annotations

import numpy as np
import pytest

from services.signals.numerics.arrays import Floats
from services.signals.numerics.monte_carlo import BATCHES, seeded, sequential_p


@pytest.mark.parametrize("level", [0.005, 0.05, 0.3])
def test_under_no_change_no_level_comes_more_often_than_promised(level: float) -> None:
    """Of 2,000 statistics drawn from what is simulated; three standard errors."""
    random = np.random.default_rng(1)
    p = np.array([sequential_p(float(random.normal()), random.standard_normal) for _ in range(2000)])
    assert (p <= level).mean() <= level + 3 * np.sqrt(level * (1 - level) / 2000)
    assert (p <= level).mean() >= level - 4 * np.sqrt(level * (1 - level) / 2000) - 1 / sum(BATCHES)


def test_it_stops_at_the_tenth_as_large() -> None:
    """Of draws that are all as large ten are enough; of draws that never are all are made."""
    asked: list[int] = []

    def draw(many: int) -> Floats:
        asked.append(many)
        return np.zeros(many)

    assert sequential_p(0.0, draw) == 1.0
    assert asked == [BATCHES[0]]
    assert sequential_p(1.0, draw) == 1 / (sum(BATCHES) + 1)
    assert asked[1:] == list(BATCHES)


def test_the_tenth_may_come_in_a_later_batch() -> None:
    """Five of the first fifty, and then every one: the fifty-fifth is the tenth."""
    batches = iter([np.repeat([0.0, 1.0], [45, 5]), np.ones(BATCHES[1])])
    assert sequential_p(1.0, lambda _: next(batches)) == pytest.approx(10 / 55)


def test_a_seed_is_made_of_what_is_tested() -> None:
    """The same names draw the same; one letter more draws otherwise, and names are never run together."""
    one, same, other, joined = (seeded(*names).random() for names in (("a", "b"), ("a", "b"), ("a", "bc"), ("ab",)))
    assert one == same
    assert len({one, other, joined}) == 3
