"""Hostile text takes no longer than any other: a bound on processor time that only a pattern that steps back goes over."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

STEPS_BACK = 30.0  # seconds; reading in one pass takes under one on an idle core, stepping back takes minutes


@contextmanager
def one_pass() -> Iterator[None]:
    """What is done inside takes under `STEPS_BACK` seconds of processor time; how much less is for the benchmarks."""
    gc.collect()
    gc.disable()  # what earlier tests left is not this text's doing
    began = time.process_time()
    try:
        yield
        assert time.process_time() - began < STEPS_BACK
    finally:
        gc.enable()
