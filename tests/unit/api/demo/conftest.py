"""One demonstration for all tests of this folder: it takes about a second to make."""

from datetime import date

import pytest

from api.demo.generator import Demonstration, demonstrate

UNTIL = date(2026, 11, 23)


@pytest.fixture(scope="session")
def demonstration() -> Demonstration:
    """The demonstration with the default seed, ending before 23 November 2026."""
    return demonstrate(until=UNTIL)
