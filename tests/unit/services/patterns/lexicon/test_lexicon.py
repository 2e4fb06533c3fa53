"""The lexicon: what it finds, whose it may be, and what is wrong with a file that is none."""

from pathlib import Path

import pytest

from services.patterns.lexicon import LexiconError, Role, read_lexicon


def test_our_own_finds_people_services_and_parts_of_life() -> None:
    """Whole words and their plurals, in whatever case; a word within another is none."""
    found = read_lexicon().found("My Mum rang the landlords about damp; the GP's surgery was shut")
    assert {Role("actor", "family"), Role("actor", "landlord"), Role("actor", "GP"), Role("factor", "housing")} <= found
    assert read_lexicon().found("dampen the maximum hopefully") == frozenset()


def test_the_longer_word_is_meant() -> None:
    """A social worker is no worker, and a job centre no job."""
    assert read_lexicon().found("the job centre") == {Role("actor", "benefits office")}


def test_a_council_may_bring_its_own_and_its_hash_changes(tmp_path: Path) -> None:
    """Another file finds other things, and results tell by which they were found."""
    mine = tmp_path / "roles.csv"
    mine.write_text("sort,name,words\nactor,link worker,link worker|social prescriber\n", "utf-8")
    assert read_lexicon(mine).found("saw the social prescriber") == {Role("actor", "link worker")}
    assert read_lexicon(mine).digest != read_lexicon().digest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,words\nlandlord,landlord\n", "first row"),
        ("sort,name,words\nperson,landlord,landlord\n", "row 2"),
        ("sort,name,words\nactor,landlord,\n", "row 2"),
        ("sort,name,words\n", "no rows"),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_mend(tmp_path: Path, text: str, told: str) -> None:
    """A file that cannot be read stops the service at its start rather than finding nothing."""
    (tmp_path / "roles.csv").write_text(text, "utf-8")
    with pytest.raises(LexiconError, match=told):
        read_lexicon(tmp_path / "roles.csv")
    with pytest.raises(LexiconError, match="there is no lexicon"):
        read_lexicon(tmp_path / "none.csv")
