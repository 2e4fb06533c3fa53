"""Cuts a note's text into statements, the way case notes are written.

Case notes are not prose: list items, form fields, headings, "T/C w/ mum re: arrears; HV Thurs", quoted speech. A
general sentence splitter breaks after "approx." and joins list items. These rules are few, fixed and linear in the
length of the text: every pattern consumes what it matches and none is tried again from inside a match, so hostile
text costs no more than any other. docs/decisions/0030-kinds-and-splitting.md holds the decision.

What is promised (and property-tested): spans are in order, never overlap, are never longer than `LONGEST`, begin and
end on something visible, and every letter and digit of the text is in one, save the number of a numbered list.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from services.ingest.texts.lines import Line, Shape, lines_of
from services.ingest.texts.shorthand import NEVER_ENDS, SELDOM_ENDS

SPLITTING: Final = "splitting-2"
"""The method's version, stored with what it decided."""

LONGEST: Final = 400
"""Characters: more than this is seldom one thing said, and the embedder reads no further."""

LONGEST_QUOTE: Final = 300


@dataclass(frozen=True, slots=True)
class Span:
    """One statement's place in the text.

    Attributes:
        start: index of its first character (code points).
        end: index after its last.
        shape: what it is by its form alone; see `Shape`.
        under: (start, end) of the heading it stands under, if any.
    """

    start: int
    end: int
    shape: Shape
    under: tuple[int, int] | None = None


# What may end a statement. Each alternative consumes all it can, so the scan never steps back.
_MARK = re.compile(r"(?P<stop>[.!?…。！？؟।]++)(?P<close>[\"'”’)\]]*+)|(?P<semi>;++)|(?P<bar>\s[|]\s|\s//\s)")
_TOKEN = re.compile(r"\S++")
_DOUBLE = re.compile(r"[\"“”]")
_SINGLE_OPENS = re.compile(r"(?<![^\s(\[])['‘](?=\w)")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
_ENTITY = re.compile(r"&#?\w{1,8}$")
_BREAKS: Final = ("; ", " – ", " - ", ", and ", ", but ", " but ", ", ", " and ", " ")


def split(text: str) -> list[Span]:
    """Cuts a text into statements.

    Args:
        text: the note's text; nothing is normalised, so that spans point into it as posted.

    Returns:
        Spans in order. Text without a visible character gives none.
    """
    spans: list[Span] = []
    heading: tuple[int, int] | None = None
    for line in lines_of(text):
        if line.gap and spans and spans[-1].shape is not Shape.HEADING:
            # A blank line ends what a heading covers, unless it came straight after the heading.
            heading = None
        if line.shape is Shape.HEADING and line.under is None:
            heading = (line.start, line.end)
        under = None if line.shape in (Shape.HEADING, Shape.FIELD, Shape.COPIED) else line.under or heading
        for start, end in _statements(text, line):
            spans.extend(Span(first, last, line.shape, under) for first, last in _short_enough(text, start, end))
    return spans


def _statements(text: str, line: Line) -> Iterator[tuple[int, int]]:
    if line.shape is not Shape.SENTENCE:
        yield line.start, line.end
        return
    start = line.start
    first_mark = _MARK.search(text, line.start, line.end)
    if first_mark is None or first_mark.end() == line.end:
        yield from _visible(text, line.start, line.end)
        return
    kept_whole = _protected(text, line.start, line.end)
    starts = [first for first, _ in kept_whole]
    for mark in _MARK.finditer(text, line.start, line.end):
        at = mark.start()
        inside = bisect_right(starts, at) - 1
        if inside >= 0 and at < kept_whole[inside][1] and mark.end() < kept_whole[inside][1]:
            continue
        if _ends(text, mark, start, line.end):
            yield from _visible(text, start, mark.start() if mark["bar"] else mark.end())
            start = mark.end()
    yield from _visible(text, start, line.end)


def _ends(text: str, mark: re.Match[str], start: int, stop: int) -> bool:
    """Whether a statement that began at `start` ends with this mark."""
    if mark["stop"]:
        return _ends_sentence(text, mark, start, stop)
    return mark["semi"] is None or _ENTITY.search(text, max(start, mark.start() - 10), mark.start()) is None


def _ends_sentence(text: str, mark: re.Match[str], start: int, stop: int) -> bool:
    at, end = mark.span()
    if at == start or text[at - 1].isspace():
        return False  # "? depression", ".5": a mark that nothing comes before belongs to what follows
    if end >= stop:
        return True
    following = text[end : end + 3]
    if not following[0].isspace():
        return mark["stop"] in "。！？।" or _space_forgotten(text, start, mark, following)
    after = text[end : end + 40].lstrip().lstrip("\"'“‘([-–•")
    starts_low = bool(after) and after[0].islower()
    if mark["stop"] != ".":
        return not (starts_low and (mark["close"] or "." in mark["stop"] or "…" in mark["stop"]))
    return _full_stop_ends(text, mark, start, after)


def _full_stop_ends(text: str, mark: re.Match[str], start: int, after: str) -> bool:
    """Whether one full stop, with `after` behind it, ends more than an abbreviation."""
    word = _word_before(text, mark.start(), start)
    low = word.lower()
    if low in NEVER_ENDS or _is_initial(text, mark.start() - len(word), word):
        return False
    if low in SELDOM_ENDS or "." in word:
        return bool(after) and after[0].isupper() and low not in {"no", "nos"}
    if after and after[0].islower():
        # Case notes often begin a sentence in lower case; a short word before is more likely shorthand we do not know.
        return not mark["close"] and len(word) >= 3 and word.isalpha()
    return True


def _is_initial(text: str, at: int, word: str) -> bool:
    """One letter that stands alone, as in "J. Smith"; "I" is taken for the word."""
    return (
        len(word) == 1 and word.isalpha() and word != "I" and (at == 0 or text[at - 1].isspace() or text[at - 1] == "(")
    )


def _space_forgotten(text: str, start: int, mark: re.Match[str], following: str) -> bool:
    """As in "She was tired.Not sleeping": a small word, one full stop, a capital and a small letter."""
    at = mark.start()
    before = text[max(start, at - 3) : at]
    return (
        mark["stop"] == "."
        and not mark["close"]
        and len(before) == 3
        and before.isalpha()
        and before.islower()
        and len(following) > 1
        and following[0].isupper()
        and following[1].islower()
    )


def _word_before(text: str, at: int, start: int) -> str:
    begin = at
    floor = max(start, at - 20)
    while begin > floor and not text[begin - 1].isspace() and text[begin - 1] not in "([\"'“‘,;:–-":
        begin -= 1
    return text[begin:at]


def _protected(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches that are never cut: quoted speech, web and e-mail addresses. In order, not overlapping."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _DOUBLE.finditer(text, start, end):
        if opened is None or mark.group() == "“" or mark.end() - opened > LONGEST_QUOTE:
            opened = mark.start() if mark.group() != "”" else None
        else:
            found.append((opened, mark.end()))
            opened = None
    closers = [mark.end() for mark in _SINGLE_CLOSES.finditer(text, start, end)]
    reached = start
    for mark in _SINGLE_OPENS.finditer(text, start, end):
        if mark.start() < reached:
            continue
        at = bisect_right(closers, mark.end())
        if at < len(closers) and closers[at] - mark.start() <= LONGEST_QUOTE:
            found.append((mark.start(), closers[at]))
            reached = closers[at]
    for token in _TOKEN.finditer(text, start, end):
        said = token.group()
        if "@" in said or "://" in said or said.startswith("www."):
            # Closing punctuation is the sentence's, not the address's.
            found.append((token.start(), token.start() + len(said.rstrip(".,;:!?\"'”’)]"))))
    return _merged(found)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _visible(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without blanks around it and semicolons or bars that only separate; nothing when nothing is left."""
    piece = text[start:end]
    if piece.isalnum():
        yield start, end
        return
    bare = piece.lstrip().lstrip(";|/").lstrip()
    start += len(piece) - len(bare)
    bare = bare.rstrip().rstrip(";|").rstrip()
    if any(character.isalnum() for character in bare):
        yield start, start + len(bare)


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch cut into pieces of at most `LONGEST`, at the best place in the last third of each, else hard."""
    while end - start > LONGEST:
        earliest = start + LONGEST * 2 // 3
        for separator in _BREAKS:
            found = text.rfind(separator, earliest, start + LONGEST)
            if found >= earliest:
                cut = found + len(separator.rstrip()) if separator[0] in ";," else found
                break
        else:
            cut = start + LONGEST
        yield from _visible(text, start, cut)
        start = cut
    yield from _visible(text, start, end)
