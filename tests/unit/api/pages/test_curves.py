"""The curve of the share against the cut-off: drawn, in words, with what is withheld left open."""

from __future__ import annotations

import re

import pytest

from api.pages.curves import Curve, describe_curve, draw_curve, share_at
from tests.unit.api.pages.calibration_samples import CURVE


def test_in_words_both_ends_and_the_cut_off_in_use_are_told() -> None:
    """What a reader who does not see the drawing needs first."""
    words = describe_curve(CURVE)
    assert "At a cut-off of 20% the share is about 5%, at 80% it is withheld: too few people." in words
    assert "The cut-off that people gave is 46%." in words
    assert "people gave" not in describe_curve(Curve("c", "t", ((0.2, 0.1),)))


def test_a_dot_stands_for_each_share_and_none_for_what_is_withheld() -> None:
    """Six shares of seven; nothing is joined to the withheld one; higher shares stand higher."""
    svg = draw_curve(CURVE)
    heights = [float(y) for y in re.findall(r'<circle cx="[\d.]+" cy="([\d.]+)"', svg)]
    assert len(heights) == 6
    assert heights == sorted(heights, reverse=True)
    assert svg.count('stroke-width="1.6"/>') == 5
    assert "where people put it" in svg
    assert "where people put it" not in draw_curve(Curve("c", "t", CURVE.points))


def test_a_title_that_holds_markup_is_shown_as_text() -> None:
    """Whatever a title says, it stays words."""
    assert "<b>" not in draw_curve(Curve("c", "<b>", ((0.2, 0.1),)))


@pytest.mark.parametrize("points", [(), ((0.3, 0.1), (0.2, 0.1)), ((0.2, 0.1), (0.2, 0.2))])
def test_points_out_of_order_are_refused(points: tuple[tuple[float, float], ...]) -> None:
    """A curve goes one way."""
    with pytest.raises(ValueError, match="in order"):
        Curve("c", "t", points)


def test_a_withheld_share_is_never_nothing() -> None:
    """Withheld says so; none says none."""
    assert share_at(None) == "withheld: too few people"
    assert share_at(0.0) == "about 0%"
