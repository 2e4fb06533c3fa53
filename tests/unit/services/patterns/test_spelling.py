"""Phrases are shown with the capitals people use inside sentences."""

from services.patterns.spelling import as_written


def test_capitals_are_as_most_people_write_them() -> None:
    """What most write in capitals in the middle of a sentence is shown so, the rest in lower case."""
    shown = as_written(
        [
            *["I rang the GP about Covid"] * 4,
            "my gp again",
            "LATE AS ALWAYS AND THE WAITING",
            "Waiting. Waiting\nWaiting",
        ]
    )
    assert shown("gp waiting for covid") == "GP waiting for Covid"


def test_a_few_capitals_change_nothing() -> None:
    """Two uses are too few to go by, and so is less than a good part."""
    shown = as_written(["the Damp", "the Damp", *["a Late bus"] * 4, *["a late bus"] * 4])
    assert shown("damp late bus") == "damp late bus"


def test_sayings_and_joined_words_keep_their_shape() -> None:
    """Blanks inside a saying stay, and A&E is written as everybody does."""
    shown = as_written(["we went to A&E"] * 3)
    assert shown("waited in a&e on time") == "waited in A&E on time"
