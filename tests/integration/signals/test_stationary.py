"""Same words, no news: what comes in weeks drawn at random raises nothing on its way through closing runs and tests.

Reduced from `tests/bench/signals/bench_stationary.py`, which does it with real texts: here made-up vectors about twelve themes.
"""

from __future__ import annotations

import numpy as np
import pytest

from services.patterns.statements import Corpus
from services.signals.detection import Rules
from tests.bench.lineage.weekly import corpus_of
from tests.bench.signals.bench_stationary import FIRST, lived
from tests.support.size import FULL

THEMES, DIM, WEEKS, TESTED = 12, 64, 46, 8


def themed(seed: int, burst: int = 0) -> Corpus:
    """About thirty statements a week of a dozen themes, in weeks drawn at random; so many more of one theme in the last."""
    rng = np.random.default_rng(seed)
    size = 30 * WEEKS
    theme = np.concatenate([rng.integers(0, THEMES, size), np.zeros(burst, dtype=np.int64)])
    weeks = np.concatenate([rng.integers(0, WEEKS, size), np.full(burst, WEEKS - 1)]) + FIRST
    centres = rng.standard_normal((THEMES, DIM))
    vectors = centres[theme] + 0.6 * rng.standard_normal((len(theme), DIM))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    ids = [f"s{at:06d}" for at in range(len(theme))]
    texts = [f"theme {one} said in way {at}" for at, one in enumerate(theme.tolist())]
    return corpus_of(ids, texts, vectors, weeks.tolist(), ids, ["s"] * len(ids))


@pytest.mark.slow
def test_shuffled_weeks_raise_no_more_than_promised() -> None:
    """In as many weeks as were tested, no more is published than the sheets said chance may bring, give or take chance."""
    lives = [lived(themed(seed), TESTED, Rules()) for seed in range(8 if FULL else 1)]
    weeks, tested = sum(told.weeks for told in lives), sum(told.tested for told in lives)
    assert weeks == TESTED * len(lives)
    assert tested > 20 * weeks, "every theme is a series, at home and in its wards"
    said = sum(told.said for told in lives)
    assert 0 < said < weeks
    assert sum(told.published for told in lives) <= said + 2 * np.sqrt(said)


@pytest.mark.slow
def test_a_real_change_in_the_same_words_is_published() -> None:
    """The same way, with forty more people of one theme in the last week: the silence above is not deafness."""
    told = lived(themed(1, burst=40), 2, Rules())
    assert told.published > 0
    assert told.news == 1
