"""What the tests of patterns make up: vectors around known centres, and pairs of runs."""

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray


def around_centres(
    groups: int, rows: int, *, dim: int = 32, noise: float = 0.08, scattered: int = 0, seed: int = 0
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Unit vectors in `groups` tight groups of `rows`, then `scattered` ones at random; with their true labels."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(groups, dim))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    near = np.repeat(centres, rows, axis=0) + random.normal(scale=noise, size=(groups * rows, dim))
    points = np.concatenate([near, random.normal(size=(scattered, dim))])
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    labels = np.concatenate([np.repeat(np.arange(groups), rows), np.full(scattered, -1)])
    return points.astype(np.float32), labels.astype(np.int32)


@st.composite
def two_runs(draw: st.DrawFn) -> tuple[NDArray[np.int64], NDArray[np.int32], int]:
    """Statements in both runs: old identity (from 100, or -1), new label (or -1), and how many new labels there are."""
    patterns = draw(st.integers(0, 6))
    pairs = draw(
        st.lists(st.tuples(st.sampled_from([-1, 100, 101, 102, 103]), st.integers(-1, patterns - 1)), max_size=60)
    )
    old = np.array([was for was, _ in pairs], dtype=np.int64)
    new = np.array([now for _, now in pairs], dtype=np.int32)
    return old, new, patterns
