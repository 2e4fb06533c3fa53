"""Tokens known a moment ago."""

from __future__ import annotations

from api.auth import Principal
from api.recent import RecentTokens


class Store:
    """A key store whose tokens can be revoked, and that counts how often it was asked."""

    def __init__(self) -> None:
        self.live = {"good": Principal("somebody")}
        self.asked = 0
        self.now = 100.0

    def who(self, token: str) -> Principal | None:
        """Whose a token is."""
        self.asked += 1
        return self.live.get(token)


def test_a_busy_token_is_asked_for_twice_a_second() -> None:
    """However many posts it makes."""
    store = Store()
    recent = RecentTokens(store.who, lambda: store.now)
    for _ in range(1000):
        assert recent.who("good") == Principal("somebody")
        store.now += 0.001
    assert store.asked == 2


def test_a_revoked_token_stops_within_a_second() -> None:
    """Half a second after it was last looked up it is nobody's."""
    store = Store()
    recent = RecentTokens(store.who, lambda: store.now)
    assert recent.who("good") is not None
    store.live.clear()
    store.now += 0.51
    assert recent.remembered("good") is None
    assert recent.who("good") is None


def test_a_token_that_is_not_known_is_not_remembered() -> None:
    """One made a moment later works at once, and guesses fill nothing."""
    store = Store()
    recent = RecentTokens(store.who, lambda: store.now)
    assert recent.who("new") is None
    store.live["new"] = Principal("another")
    assert recent.who("new") == Principal("another")


def test_many_tokens_take_bounded_room() -> None:
    """The memory of tokens is emptied rather than grown."""
    store = Store()
    recent = RecentTokens(store.who, lambda: store.now)
    store.live = {str(number): Principal(str(number)) for number in range(2500)}
    for token in store.live:
        recent.who(token)
    assert len([token for token in store.live if recent.remembered(token)]) <= 1000
