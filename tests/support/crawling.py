"""Reads everything that a token opens: every GET route there is, found in the application itself, with all it can name.

A route, or a parameter, that is new and not known here fails the test that crawls: nothing is left unread by being new.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from itertools import product
from typing import Any

from fastapi.testclient import TestClient

from api.pages.paths import PATTERNS
from contracts.words import Kind

ID = re.compile(r"\b([gprsqbwt]|)[0-9a-f]{20,32}\b")
NOTE = re.compile(r"\bn[0-9a-f]{32}\b")
NAMED = re.compile(r'"id":"(p[0-9a-f]{20,32})"[^{}]*?"name":"([^"]*)"')
PART = re.compile(r"(?<=[}>\n])")
FEW = ("1",)
RUN = re.compile(r'"run":"(r[0-9a-f]+)"')
NOT_ASKED = {"cursor", "asked"}
"""Parameters that are followed (`next`) or belong to a form, and are not guessed."""


OPENS = {"g": ("signal", "about"), "p": ("pattern_id", "pattern", "about"), "s": ("space",)}
"""By the first letter of an id, the parameters it can be given for."""


class UnreadError(AssertionError):
    """A route or parameter that the crawler does not know what to give for."""


def page_paths() -> list[str]:
    """The path of every page."""
    found = []
    routes = importlib.import_module("api.pages.routes")
    for module in pkgutil.iter_modules(routes.__path__):
        for route in importlib.import_module(f"api.pages.routes.{module.name}").router.routes:
            if "GET" in (getattr(route, "methods", None) or ()):
                found.append(route.path)
    return sorted(set(found))


class Crawler:
    """Everything a client can read.

    Args:
        client: signed in by a token.
        known: by the name of a path or query parameter, what to give for it; ids found on the way are added.
        pages: read the pages as well.
    """

    def __init__(self, client: TestClient, known: Mapping[str, Iterable[str]], *, pages: bool = False) -> None:
        self.client = client
        self.known = {"as_of": set(), **{name: set(values) for name, values in known.items()}}
        self.pages = pages
        self.answers: dict[str, tuple[int, str]] = {}
        """By address, the status and the text of every answer."""

    def crawl(self) -> dict[str, tuple[int, str]]:
        """Read until nothing new is found."""
        spec = self.client.get("/openapi.json").json()
        routes = {
            path: [p for p in methods["get"].get("parameters", []) if p["in"] in ("path", "query")]
            for path, methods in spec["paths"].items()
            if "get" in methods and path.startswith("/v1/")
        }
        if self.pages:
            for path in page_paths():
                names = re.findall(r"\{(\w+)(?::\w+)?\}", path)
                asked = ("place", "by") if path == PATTERNS else ("place",)
                routes[path] = [{"name": name, "in": "path"} for name in names]
                routes[path] += [{"name": name, "in": "query"} for name in asked]
        before = -1
        while len(self.answers) != before:
            before = len(self.answers)
            for path, parameters in sorted(routes.items()):
                for address in self._addresses(path, parameters):
                    self._read(address)
        return self.answers

    def _addresses(self, path: str, parameters: list[dict[str, Any]]) -> Iterator[str]:
        inside = [p["name"] for p in parameters if p["in"] == "path"]
        asked = [p["name"] for p in parameters if p["in"] == "query" and p["name"] not in NOT_ASKED]
        for values in product(*(sorted(self._values(name)) for name in inside)):
            filled = path
            for name, value in zip(inside, values, strict=True):
                filled = re.sub(r"\{" + name + r"(:\w+)?\}", value, filled)
            yield filled
            for name in asked:
                yield from (f"{filled}?{name}={value}" for value in sorted(self._values(name)))

    def _values(self, name: str) -> set[str]:
        fixed: dict[str, set[str]] = {
            "kind": {Kind.PROBLEM.value, Kind.ASPIRATION.value},
            "order": {"name", "newest"},
            "scale": {"team", "place"},
            "limit": set(FEW),
            "level": {"1", "2"},
            "by": {"group"},
            "format": {"json", "atom", "csv"},
            "week": {"latest"},
            "break_glass": {"true"},
            "sample": {"c" + "0" * 24},
        }
        if name in self.known or name in fixed:
            return self.known.get(name, set()) | fixed.get(name, set())
        raise UnreadError(f"the crawler does not know what to give for {name!r}: say it in `known`")

    def _read(self, address: str) -> None:
        while address and address not in self.answers:
            answer = self.client.get(address)
            self.answers[address] = (answer.status_code, answer.text)
            self._learn(answer.text)
            following = None
            if answer.headers.get("content-type", "").startswith("application/json"):
                body = answer.json()
                following = body.get("next") if isinstance(body, dict) else None
            plain = re.sub(r"[?&]cursor=[^&]*", "", address)
            address = f"{plain}{'&' if '?' in plain else '?'}cursor={following}" if following else ""

    def _learn(self, text: str) -> None:
        # One run is enough: what is read as of each is what was read when it was the newest.
        self.known["as_of"] = set(sorted(self.known["as_of"].union(RUN.findall(text)))[:1])
        for found in ID.finditer(text):
            for name in OPENS.get(found[1], ()):
                self.known.setdefault(name, set()).add(found[0])


def told(answers: Mapping[str, tuple[int, str]]) -> Counter[str]:
    """What was told, however our own ids came out: they are made of keys and of each other.

    Returns:
        Every piece of every answer, with its address, how often it was told. A pattern's id is replaced by its name, every
        other id by its first letter.
    """
    names: dict[str, str] = {}
    for _, text in answers.values():
        names.update(NAMED.findall(text))
    found: Counter[str] = Counter()
    for address, (status, text) in answers.items():
        where = _plain(re.sub(r"cursor=[^&]*", "cursor", address), names)
        pieces = PART.split(_plain(text, names)) if status == HTTPStatus.OK else [""]
        found.update(f"{where} {status} {piece.strip(',')}" for piece in pieces)
    return found


def _plain(text: str, names: Mapping[str, str]) -> str:
    text = re.sub(r'"next":"[^"]*"', '"next":"on"', text)
    return NOTE.sub("n*", ID.sub(lambda found: names.get(found[0], f"{found[1]}*"), text))
