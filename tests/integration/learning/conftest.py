"""A town with a signal that two sources, with two teams each, stand behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from contracts.words import Scope
from tests.integration.signals.conftest import Lived, live
from tests.support.cycle import HOME, Town, a_town


@dataclass
class Learned:
    """A town that lived through a rise, and the home's signal of it."""

    lived: Lived
    signal: str

    @property
    def town(self) -> Town:
        """The town."""
        return self.lived.town

    def steward(self, **limits: Any) -> TestClient:
        """One who asks and reads together, without the context scope."""
        return self.town.client(Scope.SIGNALS_READ, Scope.LEARNING_WRITE, **limits)

    def poster(self, **limits: Any) -> TestClient:
        """A posting system."""
        return self.town.client(Scope.NOTES_WRITE, **limits)


@pytest.fixture
def learned(tmp_path: Path, database_url: str) -> Iterator[Learned]:
    """Ready to be asked about."""
    with a_town(tmp_path, database_url) as town:
        lived = live(town)
        found = town.client(Scope.SIGNALS_READ).get("/v1/signals").json()["items"]
        yield Learned(lived, next(signal["id"] for signal in found if signal["place"] == HOME))
