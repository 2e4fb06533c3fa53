"""What an embedder reads of a text: words, not the form they came in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.patterns.adapters.embedders import EMBEDDERS, embedder
from services.patterns.adapters.embedders.cleaning import CLEANED, cleaned


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("RT @user: eat better https://t.co/x1", "eat better"),
        ("see <url> or www.example.org/page now", "see or now"),
        ("<name> rang [name] on <phone>", "rang on"),
        ("they took XXXX on XX/XX/XXXX again", "they took on again"),
        ("#EatBetter and #nhs111 #GPs", "Eat Better and nhs 111 GPs"),
        ("mail me at a.b@example.org", "mail me at a.b@example.org"),
        ("ART and SMART stay, x < 5 and y > 3", "ART and SMART stay, x < 5 and y > 3"),
        ("  two \n lines ", "two lines"),
    ],
)
def test_what_is_left_are_the_words(text: str, read: str) -> None:
    """Links, handles, retweet marks and masks go, hashtags are spelt out, everything else stays."""
    assert cleaned(text) == read


@pytest.mark.parametrize("text", ["<name>", "@user", "RT @user https://t.co/a", "XXXX", "🙂"])
def test_a_text_of_form_alone_stays(text: str) -> None:
    """Where nothing would be left the text is read as it is, since no text may be lost for its form."""
    assert cleaned(text) == text


@given(st.text(min_size=1))
def test_nothing_said_becomes_blank(text: str) -> None:
    """Whatever a text is, cleaning leaves it as blank or as full as it was."""
    assert bool(cleaned(text).strip()) == bool(text.strip())


@pytest.mark.parametrize("name", sorted(EMBEDDERS))
def test_an_embedder_reads_what_is_cleaned_and_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two texts that differ in form alone have one vector, and the model hash holds the version of the rules."""
    engine = embedder(name)
    formed, plain = engine.embed(["RT @user: more sleep <url>", "more sleep"])
    assert np.array_equal(formed, plain)
    module = f"services.patterns.adapters.embedders.{name}"
    before = engine.model_hash
    method = __import__(module, fromlist=["METHOD"]).METHOD
    assert CLEANED in method
    monkeypatch.setattr(f"{module}.METHOD", method.replace(CLEANED, "cleaned/0"))
    assert engine.model_hash != before
