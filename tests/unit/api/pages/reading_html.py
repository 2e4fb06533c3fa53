"""Reads a rendered page as a strict reader would: every element closed in order, and the parts that tests ask about."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
FIELDS = frozenset({"input", "select", "textarea"})


@dataclass
class Form:
    """A form and the fields in it."""

    attributes: dict[str, str]
    fields: list[dict[str, str]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """Names of its fields, in order."""
        return [given.get("name", "") for given in self.fields]


class Document(HTMLParser):
    """A page that was read.

    Raises:
        AssertionError: if an element is closed out of order, left open, or an attribute stands twice.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.forms: list[Form] = []
        self.words: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == [], f"left open: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element, and remember that it is open."""
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        if tag == "form":
            assert "form" not in self._open, "a form lies inside a form"
            self.forms.append(Form(given))
        if "form" in self._open and tag in FIELDS:
            self.forms[-1].fields.append(given)
        if tag not in VOID:
            self._open.append(tag)
            self.words.setdefault(tag, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that closes itself, as those of a drawing do."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last, and no other."""
        assert tag not in VOID, f"</{tag}> closes what has no content"
        assert self._open, f"</{tag}> closes nothing"
        assert self._open[-1] == tag, f"</{tag}> closes <{self._open[-1]}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Words belong to every element that is open around them."""
        for tag in set(self._open):
            self.words[tag][-1] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        """Attributes of every element of a kind."""
        return [given for name, given in self.elements if name == tag]

    @property
    def text(self) -> str:
        """All the words of the body."""
        return " ".join("".join(self.words["body"]).split())
