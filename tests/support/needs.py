"""What to do when this machine lacks something: skip with the reason, or fail where the run asked for it."""

import os
from typing import NoReturn

import pytest


def required(what: str) -> bool:
    """Whether this run counts `what` ("postgres" or "browser") as missing rather than optional."""
    return what in os.environ.get("INCOMMON_TESTS_REQUIRE", "").split()


def missing(what: str, reason: str) -> NoReturn:
    """End the test for want of `what`.

    Args:
        what: "postgres" or "browser".
        reason: a plain sentence for the person who reads the skips.
    """
    if required(what):
        pytest.fail(f"INCOMMON_TESTS_REQUIRE asks for {what}: {reason}", pytrace=False)
    pytest.skip(reason)
