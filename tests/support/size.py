"""How big a slow test is: `make test` runs it reduced, `make soak` at full size."""

import os
from typing import Final

import pytest
from hypothesis import settings

FULL: Final = os.environ.get("INCOMMON_TEST_SIZE") == "full"

# Wall-clock deadlines measure the machine, not the code; CI repeats the same examples, soak looks for new ones.
settings.register_profile("reduced", deadline=None, max_examples=50, derandomize=bool(os.environ.get("CI")))
settings.register_profile("full", deadline=None, max_examples=1_000)
settings.load_profile("full" if FULL else "reduced")


@pytest.fixture(scope="session")
def full_size() -> bool:
    """Whether this run is `make soak`; a test marked `slow` picks its counts by it."""
    return FULL
