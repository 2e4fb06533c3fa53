"""The language model that a council lets name patterns, as the settings have it."""

from __future__ import annotations

from api.settings import Settings
from services.patterns.adapters.chat_names import ChatNamer


def namer_of(settings: Settings) -> ChatNamer | None:
    """The endpoint that is asked for names; None where none is set."""
    if not settings.naming_url:
        return None
    key = settings.naming_key.get_secret_value()
    return ChatNamer(settings.naming_url, settings.naming_model, key, settings.naming_timeout)
