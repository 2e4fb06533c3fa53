"""The small grammar in which the words are written: `[a|b]` is a choice, `{slot}` a word filled in, `p:` whose voice.

Parsed once at loading, so that four years of notes are written in a second or two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from api.demo.draw import Draw

_TOKEN = re.compile(r"\[([^\]]*)\]|([Aa] )?\{(\w+)\}('s)?")
_MALE = frozenset({"he", "his", "him", "himself", "husband", "husband's"})
_FEMALE = frozenset({"she", "her", "hers", "herself", "wife", "wife's"})
TAGS = {"p": "person", "f": "family", "w": "worker", "t": "terse"}


@dataclass(frozen=True, slots=True)
class Slot:
    """A word to fill in: its name, the article before it (`a ` or `A ` or nothing), and whether `'s` follows."""

    name: str
    article: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives; `sexes` says of each `m`, `f` or nothing, so that pronouns agree."""

    options: tuple[Sequence[Piece], ...]
    sexes: tuple[str, ...]


Piece: TypeAlias = str | Slot | Choice
Fill: TypeAlias = Callable[[Slot], str]


@dataclass(frozen=True, slots=True)
class Template:
    """One hand-written sentence, parsed."""

    voice: str
    pieces: tuple[Piece, ...]

    def say(self, draw: Draw, sex: str, fill: Fill) -> str:
        """Write it out.

        Args:
            draw: decides the choices.
            sex: `m` or `f`, which pronouns in choices follow.
            fill: gives the word for a slot.
        """
        return _say(self.pieces, draw, sex, fill)


def parse(line: str) -> Template:
    """Parse a line such as `p: I've waited {weeks} for the [boiler|roof].`; without a tag, any voice may say it.

    Raises:
        ValueError: the tag is not one of p, f, w, t.
    """
    tag, found, rest = line.partition(": ")
    if found and len(tag) == 1:
        if tag not in TAGS:
            raise ValueError(f"unknown tag {tag!r}")
        return Template(TAGS[tag], tuple(_pieces(rest)))
    return Template("any", tuple(_pieces(line)))


def by_voice(lines: Sequence[str]) -> dict[str, tuple[Template, ...]]:
    """Parse lines and sort them by voice; those of any voice stand under every voice."""
    templates = [parse(line) for line in lines]
    found = {voice: tuple(t for t in templates if t.voice in (voice, "any")) for voice in TAGS.values()}
    return {voice: those for voice, those in found.items() if those}


def _pieces(text: str) -> list[Piece]:
    pieces: list[Piece] = []
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() > end:
            pieces.append(text[end : match.start()])
        if match[3]:
            pieces.append(Slot(match[3], match[2] or "", bool(match[4])))
        else:
            options = match[1].split("|")
            pieces.append(Choice(tuple(tuple(_pieces(option)) for option in options), tuple(map(_sex, options))))
        end = match.end()
    if end < len(text):
        pieces.append(text[end:])
    return pieces


def _sex(option: str) -> str:
    word = option.split(" ", maxsplit=1)[0].lower()
    return "m" if word in _MALE else "f" if word in _FEMALE else ""


def _say(pieces: Sequence[Piece], draw: Draw, sex: str, fill: Fill) -> str:
    said = []
    for piece in pieces:
        if isinstance(piece, str):
            said.append(piece)
        elif isinstance(piece, Slot):
            said.append(fill(piece))
        else:
            options = piece.options
            if {"m", "f"} <= set(piece.sexes):
                options = tuple(o for o, s in zip(options, piece.sexes, strict=True) if s in (sex, ""))
            said.append(_say(draw.pick(options), draw, sex, fill))
    return "".join(said)


def with_article(slot: Slot, word: str) -> str:
    """A word with the slot's article and possessive: `a` becomes `an` before a vowel."""
    article = slot.article
    if article and word[0].lower() in "aeiou" and not word.startswith(("one", "uni", "ukulele")):
        article = article[0] + "n "
    return article + word + ("'s" if slot.possessive else "")
