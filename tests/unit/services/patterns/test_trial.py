"""Trying a file: every row answered, from one row upward, by the same code as the service."""

from pathlib import Path

import numpy as np
import pytest

from services.patterns.adapters.embedders import embedder
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.trial import Trial, patterns_of, try_patterns

WORDS = {
    "heating": ["boiler", "radiator", "heating", "hot water", "the flat is cold", "gas engineer", "thermostat"],
    "buses": ["bus", "bus stop", "timetable", "bus driver", "the last bus", "bus pass", "night bus"],
    "benefits": ["universal credit", "benefit claim", "sanction", "the job centre", "payment", "PIP form", "appeal"],
}
FRAMES = ["{} is not working", "problem with {} again", "nobody helps with {}", "still waiting about {}", "worried: {}"]


def tried(texts: list[str]) -> Trial:
    """The trial of texts by the fast embedder."""
    return patterns_of(texts, embedder=embedder("wordllama"), clusterer=LeidenClusterer(null_check=False))


def themes() -> list[tuple[str, str]]:
    """A theme and a text for each frame and word."""
    return [(theme, frame.format(word)) for theme, words in WORDS.items() for word in words for frame in FRAMES]


@pytest.mark.parametrize("n", [0, 1, 2, 3, 6])
def test_few_rows_are_all_idiosyncratic(n: int) -> None:
    """From no row upward there is an answer for each, and a handful of unlike rows is in no pattern."""
    texts = ["cold flat", "I sing", "late bus", "my dog died", "lost keys", "new job soon"][:n]
    found = tried(texts)
    assert [row.row for row in found.rows] == list(range(1, n + 1))
    assert all(row.pattern == row.name == row.nearest == "" for row in found.rows)
    assert found.names == {}


def test_rows_keep_their_numbers_and_blanks_stay_empty() -> None:
    """Blank rows say nothing and move no other row's number."""
    said = [text for _, text in themes()]
    texts = ["", *said, "  ", "\n"]
    found = tried(texts)
    assert [row.row for row in found.rows] == list(range(1, len(texts) + 1))
    for at in (0, -1, -2):
        assert (found.rows[at].pattern, found.rows[at].nearest, found.rows[at].belonging) == ("", "", 0.0)
    assert any(row.pattern for row in found.rows)


def test_patterns_are_numbered_by_size_and_named() -> None:
    """p01 is the largest, names differ, a row in a pattern has its name, one outside still has a nearest."""
    found = tried([text for _, text in themes()])
    sizes = [sum(row.pattern == pattern for row in found.rows) for pattern in found.names]
    assert list(found.names) == [f"p{at:02d}" for at in range(1, len(sizes) + 1)]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 5
    assert len({named.name for named in found.names.values()}) == len(sizes)
    for row in found.rows:
        assert row.nearest in found.names
        assert row.name == (found.names[row.pattern].name if row.pattern else "")
        assert row.pattern in ("", row.nearest)


def test_themes_are_kept_apart() -> None:
    """Rows of one pattern are nearly all of one theme."""
    rows = themes()
    found = tried([text for _, text in rows])
    pure = [
        max(np.unique(members, return_counts=True)[1]) / len(members)
        for pattern in found.names
        if (members := [rows[row.row - 1][0] for row in found.rows if row.pattern == pattern])
    ]
    assert len(pure) >= 3
    assert np.mean(pure) > 0.8


def test_copies_share_a_fate() -> None:
    """Texts that say exactly the same, dressed differently, get the same answer and are each counted."""
    texts = [text for _, text in themes()]
    found = tried([*texts, texts[0].upper() + "!!", texts[0]])
    first, second, third = found.rows[0], found.rows[-2], found.rows[-1]
    assert (first.pattern, first.belonging) == (second.pattern, second.belonging) == (third.pattern, third.belonging)


def test_a_file_is_tried_and_progress_told(tmp_path: Path) -> None:
    """The same answer from a file, again and again; progress never runs backwards within a step."""
    path = tmp_path / "said.csv"
    path.write_text("kind,text\n" + "".join(f'problem,"{text}"\n' for _, text in themes()) + "aspiration,to paint\n")
    told: list[tuple[str, int, int]] = []
    fast = embedder("wordllama")
    one = try_patterns(path, "text", "problem", embedder=fast, progress=lambda *step: told.append(step))
    assert one == try_patterns(path, "text", "problem", embedder=fast)
    assert one.rows[-1].pattern == one.rows[-1].nearest == ""
    reading = [(done, whole) for doing, done, whole in told if doing == "reading what was said"]
    assert reading[0][0] == 0
    assert reading[-1] == (len(themes()), len(themes()))
    assert reading == sorted(reading)
