"""How a statement is worded: a hand-written sentence, perhaps a detail and closing words, in the habits of who writes.

No wording stands twice in a situation while another can be found.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Callable, Sequence
from typing import TypeVar

from api.demo.draw import Draw
from api.demo.people import Person
from api.demo.templates import Fill, Slot, Template, with_article
from api.demo.words import OneOffs, Situation, phrases

T = TypeVar("T")

_VOICES = {"person": 0.42, "family": 0.13, "worker": 0.27, "terse": 0.18}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_MONTHS = month_name[1:]
_KIDS = ("son", "daughter", "youngest", "eldest", "lad", "middle one", "granddaughter", "grandson")
_SHORTHAND = (
    (re.compile(r"\bappointments?\b"), "appt"),
    (re.compile(r"\bwith\b"), "w/"),
    (re.compile(r"\bweeks\b"), "wks"),
    (re.compile(r"\bmonths\b"), "mths"),
    (re.compile(r"\band\b"), "&"),
    (re.compile(r"\breferral\b"), "ref"),
    (re.compile(r"\bhospital\b"), "hosp"),
    (re.compile(r"\bbecause\b"), "bc"),
    (re.compile(r"\bpeople\b"), "ppl"),
    (re.compile(r"\bwithout\b"), "w/o"),
)
_LOWERED = frozenset(
    {"The", "They", "There's", "There", "My", "You", "We", "It's", "It", "He", "She", "If", "By", "Every", "Since"}
    | {"After", "Nobody", "People", "Somebody", "That", "This", "A", "An", "No", "When", "Our", "Everyone", "How"}
)
"""First words that go down to small letters after an opener; any other may be a name."""
_PRONOUNS = {"m": ("he", "his", "him"), "f": ("she", "her", "her")}
_TRIES = 8
_SAYS_TWO_THINGS = 0.4
"""Share of statements that say two things of their situation: people do, and no one sentence makes a pattern."""


class Phrasing:
    """Words a person's, a relative's or a worker's statement."""

    def __init__(self, one_offs: OneOffs, draw: Draw) -> None:
        self._draw = draw
        self._one_offs = one_offs
        self._decks: dict[str, list[object]] = {}
        self._said: dict[str, set[str]] = {}

    def statement(self, situation: Situation, person: Person, name: str | None) -> tuple[str, str]:
        """A statement of a situation: (voice as posted, text).

        Args:
            situation: what it tells of.
            person: whom the note is about.
            name: the name by which the worker calls them, if by name.
        """
        voices = [voice for voice in _VOICES if voice in situation.said]
        voice = self._draw.weighted(voices, [_VOICES[voice] for voice in voices])
        return _posted(voice), self._new(situation.id, lambda: self._whole(situation, voice, person, name))

    def one_off(self, kind: str, person: Person, name: str | None) -> tuple[str, str]:
        """A statement that belongs to nobody else's story: (voice as posted, text)."""
        written = self._draw.chance(0.32)
        those = self._one_offs.sentences if written else self._one_offs.frames
        found = self._dealt(f"{'sentences' if written else 'frames'} {kind}", those[kind])
        voice = found.voice

        def wording() -> str:
            text = found.say(self._draw, person.sex, self._filler(voice, person, name))
            return self._habits(text[0].upper() + text[1:], voice)

        return _posted(voice), self._new("one-off", wording)

    def _new(self, label: str, wording: Callable[[], str]) -> str:
        said = self._said.setdefault(label, set())
        text = wording()
        for _ in range(_TRIES):
            if text not in said:
                break
            text = wording()
        said.add(text)
        return text

    def _whole(self, situation: Situation, voice: str, person: Person, name: str | None) -> str:
        draw = self._draw
        sex = person.sex if voice != "person" else draw.pick("mf")
        fill = self._filler(voice, person, name)
        first_said = draw.pick(situation.said[voice])
        core = first_said.say(draw, sex, fill)
        if draw.chance(0.1 if voice in ("person", "family") else 0.22):
            opener = draw.pick(phrases()["openers"][voice])
            first = core.split(" ", 1)[0]
            core = opener + (core[0].lower() + core[1:] if opener.endswith(", ") and first in _LOWERED else core)
        parts = [core]
        also = draw.pick(situation.said[voice])
        if draw.chance(_SAYS_TWO_THINGS) and also is not first_said:
            parts.append(also.say(draw, sex, fill))
        details = draw.weighted((0, 1, 2), (0.36, 0.48, 0.16))
        chosen: list[Template] = []
        while len(chosen) < details:
            detail = draw.pick(situation.more)
            if detail not in chosen:
                chosen.append(detail)
        parts += [detail.say(draw, sex, fill) for detail in chosen]
        if voice in situation.end and draw.chance(0.16):
            parts.append(draw.pick(situation.end[voice]).say(draw, sex, fill))
        return self._habits(" ".join(parts), voice)

    def _habits(self, text: str, voice: str) -> str:
        draw = self._draw
        if draw.chance({"terse": 0.45, "worker": 0.06}.get(voice, 0.0)):
            for long, short in _SHORTHAND:
                text = long.sub(short, text)
        elif voice == "person" and draw.chance(0.06):
            text = text.replace("'", "").lower()
        elif draw.chance(0.05):
            text = text.rstrip(".")
        return text

    def _filler(self, voice: str, person: Person, name: str | None) -> Fill:
        draw = self._draw
        he, his, him = _PRONOUNS[person.sex]
        relation = person.relation
        related = relation.capitalize() if relation in ("mum", "dad", "nan", "grandad") else f"My {relation}"
        fixed = {"he": he, "his": his, "him": him, "He": he.capitalize(), "His": his.capitalize()}
        fixed |= {"rel": relation, "Rel": related}
        # One name for one person throughout a statement; a pronoun only where it begins a sentence.
        called = name or (person.known_as if draw.chance(0.45) else draw.pick(phrases()["refer"][person.sex]))
        pronoun = name is None and draw.chance(0.3)

        def fill(slot: Slot) -> str:
            if slot.name == "Who" and pronoun:
                return his.capitalize() if slot.possessive else he.capitalize()
            if slot.name == "Who":
                return with_article(slot, called[0].upper() + called[1:])
            if slot.name == "who":
                return with_article(slot, called)
            return with_article(slot, fixed.get(slot.name) or self._word(slot.name, person, voice))

        return fill

    def _word(self, name: str, person: Person, voice: str) -> str:  # noqa: PLR0911 - one line a slot
        draw = self._draw
        match name:
            case "day":
                return draw.pick(_DAYS)
            case "month":
                month = draw.pick(_MONTHS)
                return month[:3] if voice == "terse" and len(month) > 4 else month
            case "weeks" | "months" | "time":
                return str(draw.pick(phrases()[name]))
            case "kid":
                return draw.pick(_KIDS)
            case "pounds":
                return f"£{draw.whole(4, 38) * (5 if draw.chance(0.6) else 1)}"
            case "bigpounds":
                return f"£{draw.whole(8, 96) * 50 + (draw.whole(1, 49) if draw.chance(0.4) else 0):,}"
            case "ward":
                return person.ward.name
        words = self._one_offs.words
        low = name.lower()
        word = self._dealt(low, words[low])
        return word[0].upper() + word[1:] if name[0].isupper() else word

    def _dealt(self, deck: str, items: Sequence[T]) -> T:
        """The next of a shuffled deck, so that every item comes before any comes again."""
        left = self._decks.get(deck)
        if not left:
            left = list(items)
            self._draw.shuffle(left)
            self._decks[deck] = left
        return left.pop()  # type: ignore[return-value]  # decks of several types share one dictionary, each under its own name


def _posted(voice: str) -> str:
    return "worker" if voice == "terse" else voice
