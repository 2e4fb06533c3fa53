"""Names from a language model that the council runs itself, behind any OpenAI-compatible endpoint. Off unless it is set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import httpx

MOST_CHARACTERS: Final = 60
MOST_WORDS: Final = 8
_ASK: Final = (
    "Several people said something alike about their lives. Name what they have in common in two to six words of plain British "
    "English, as they would say it: no jargon, no names, no numbers, no judgement, no full stop. Answer with the name alone."
)


class ChatNamer:
    """Asks `POST {url}/chat/completions` for a name.

    Args:
        url: of the endpoint, ending in its version, such as `http://localhost:11434/v1`.
        model: as the endpoint knows it; shown beside every name it gives.
        key: sent as a bearer token; empty sends none.
        timeout: seconds for one answer.
    """

    def __init__(self, url: str, model: str, key: str, timeout: float) -> None:
        self.url = url.rstrip("/")
        self.model = model
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._timeout = timeout

    def name(self, kind: str, exemplars: Sequence[str]) -> str | None:
        """A name for what these redacted statements have in common; None when none came that could be one.

        Raises:
            ConnectionError: the endpoint did not answer as it should; the message never holds a text.
        """
        said = "\n".join(f"- {text}" for text in exemplars)
        body = {
            "model": self.model,
            "temperature": 0,
            "max_tokens": 40,
            "messages": [
                {"role": "system", "content": _ASK},
                {"role": "user", "content": f"Each is a {kind}:\n{said}"},
            ],
        }
        try:
            answer = httpx.post(
                f"{self.url}/chat/completions", json=body, headers=self._headers, timeout=self._timeout
            ).raise_for_status()
            given = answer.json()["choices"][0]["message"]["content"]
        except (httpx.HTTPError, ValueError, KeyError, IndexError, TypeError) as wrong:
            raise ConnectionError(f"the naming endpoint did not answer as it should ({type(wrong).__name__})") from None
        if not isinstance(given, str):
            return None
        name = given.strip().strip("\"'.“”‘’").strip()
        fits = name and "\n" not in name and len(name) <= MOST_CHARACTERS and len(name.split()) <= MOST_WORDS
        return name[0].upper() + name[1:] if fits else None
