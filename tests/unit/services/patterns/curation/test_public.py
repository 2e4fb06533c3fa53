"""Public words that may name somebody are doubted by how they are written."""

import pytest

from services.patterns.curation.public import may_identify


@pytest.mark.parametrize(
    "words",
    [
        "Waiting for Zebedee Quillfeather again",
        "Zebedee Quillfeather is cold",
        "Flat 3 12 Acacia Avenue",
        "AB1 2CD",
        "Nobody rings. It is Quillfeather's fault",
        "what O'Brien said",
    ],
)
def test_it_is_doubted(words: str) -> None:
    """A capital within a sentence, or a digit."""
    assert may_identify(words)


@pytest.mark.parametrize(
    "words",
    [
        "Waiting for repairs · damp",
        "UC sanction · Costs of heating",
        "Our houses and what they cost. Nobody rings back",
        "I cannot get to the GP, and I am cold",
        "",
    ],
)
def test_it_is_not(words: str) -> None:
    """A sentence's first word, what follows a dot, an abbreviation in capitals, a lone letter."""
    assert not may_identify(words)
