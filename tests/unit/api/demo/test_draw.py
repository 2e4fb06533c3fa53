"""Draws are repeatable, within their bounds, and come out as often as they should."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from api.demo.draw import Draw


def test_the_same_seed_and_name_draw_the_same() -> None:
    """A stream is its seed and its name; another name is another stream."""
    one, same, other = Draw(17, "words"), Draw(17, "words"), Draw(17, "weeks")
    drawn = [one.between(0, 1) for _ in range(5)]
    assert drawn == [same.between(0, 1) for _ in range(5)]
    assert drawn != [other.between(0, 1) for _ in range(5)]


def test_the_stream_is_the_one_that_python_promises_to_keep() -> None:
    """The first draw of a seed is the same in every Python."""
    assert round(Draw(17, "pinned").between(0, 1), 12) == 0.199734975922


@given(st.integers(), st.lists(st.integers(), max_size=40))
def test_shuffling_keeps_every_item(seed: int, items: list[int]) -> None:
    """A shuffled list holds what it held."""
    shuffled = list(items)
    Draw(seed, "x").shuffle(shuffled)
    assert sorted(shuffled) == sorted(items)


@given(st.integers(), st.integers(-50, 50), st.integers(0, 30))
def test_whole_numbers_stay_within_both_bounds(seed: int, low: int, width: int) -> None:
    """Both bounds may be drawn and nothing beyond them."""
    draw = Draw(seed, "x")
    assert all(low <= draw.whole(low, low + width) <= low + width for _ in range(20))


def test_weights_are_kept() -> None:
    """An item of weight 3 comes three times as often as one of weight 1, one of weight 0 never."""
    draw = Draw(1, "x")
    counts = Counter(draw.weighted("abc", (3, 1, 0)) for _ in range(8000))
    assert abs(counts["a"] / 8000 - 0.75) < 0.02
    assert counts["c"] == 0


def test_poisson_has_its_mean_and_variance() -> None:
    """Mean and variance of the counts are both the mean asked for; none for a mean of nothing."""
    draw = Draw(2, "x")
    counts = [draw.poisson(3.3) for _ in range(6000)]
    mean = sum(counts) / 6000
    assert abs(mean - 3.3) < 0.1
    assert abs(sum((n - mean) ** 2 for n in counts) / 6000 - 3.3) < 0.25
    assert draw.poisson(0) == 0
