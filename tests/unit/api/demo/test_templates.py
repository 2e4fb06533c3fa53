"""The small grammar of the words: voices, choices, slots and agreeing pronouns."""

import pytest

from api.demo.draw import Draw
from api.demo.templates import Slot, by_voice, parse, with_article


def _word(slot: Slot) -> str:
    return with_article(slot, {"beast": "owl", "Who": "Mrs D", "one": "one-eyed cat"}[slot.name])


def test_a_tag_says_whose_voice_it_is() -> None:
    """`t:` is a worker's shorthand; a line without a tag is anyone's, even with a colon in it."""
    assert parse("t: HV. Mould.").voice == "terse"
    assert parse("The colour is decided: yellow.").voice == "any"


def test_an_unknown_tag_is_refused() -> None:
    """A mistyped tag does not pass for text."""
    with pytest.raises(ValueError, match="unknown tag 'x'"):
        parse("x: words")


def test_a_line_of_any_voice_stands_under_every_voice() -> None:
    """Details are written once for all voices; a voice without lines is left out."""
    assert set(by_voice(["p: I.", "w: He."])) == {"person", "worker"}
    assert set(by_voice(["Third winter."])) == {"person", "family", "worker", "terse"}


def test_choices_and_slots_are_filled() -> None:
    """Each alternative may come, slots inside alternatives too, with `an` before a vowel's sound."""
    template = parse("w: {Who}'s cat saw [a {beast}|A {beast}|a {one}].")
    said = {template.say(Draw(seed, "x"), "f", _word) for seed in range(40)}
    assert said == {"Mrs D's cat saw an owl.", "Mrs D's cat saw An owl.", "Mrs D's cat saw a one-eyed cat."}


def test_pronouns_agree() -> None:
    """Where a choice is between his and hers, the sex decides and not chance."""
    template = parse("f: [He|She] lost [his|her] key [twice|once].")
    assert {template.say(Draw(seed, "x"), "m", _word) for seed in range(20)} == {
        "He lost his key twice.",
        "He lost his key once.",
    }
