"""Abbreviations spelt out: a source's own first, then the common ones, and never inside words or links."""

from __future__ import annotations

import pytest

from services.ingest.texts.spelling_out import spelt_out


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("w/o UC 3 wks", "without universal credit 3 weeks"),
        ("Appt at hosp & no bus.", "appointment at hospital and no bus."),
        ("T/C w/ mum re arrears", "phone call with mum re arrears"),
        ("She walked without a coat.", None),
        ("https://uc.example/wk and mail a@wk.uk", None),
        ("there's an app for that", None),
        ("wk-on-wk, don't", None),
    ],
)
def test_common_shorthand_is_spelt_out(text: str, spelt: str | None) -> None:
    """Whole tokens only; what is as often a word is left alone."""
    assert spelt_out(text, {}) == spelt


def test_a_sources_own_words_go_first() -> None:
    """Of two meanings it is the source's."""
    assert spelt_out("FB voucher, wk 2, ha", {"fb": "food bank", "wk": "work", "ha": "housing association"}) == (
        "food bank voucher, work 2, housing association"
    )
