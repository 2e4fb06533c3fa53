"""The lines of a case note and what each is by its form: heading, form field, copied line or sentences.

Kept apart from splitting within a line because a form's shape is told by its lines alone. "Shape" is about form, never
meaning: a heading, a field and a copied line are kind *none* whatever they say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.ingest.texts.listed import listed


class Shape(StrEnum):
    """What a stretch of text is by its form."""

    SENTENCE = "sentence"
    HEADING = "heading"
    FIELD = "field"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or several that a narrow window wrapped.

    Attributes:
        start: index of its first visible character after any list mark.
        end: index after its last visible character.
        shape: what it is.
        gap: whether a blank line came before.
        under: (start, end) of the label it follows on the same line ("Plan: ..."), if any; such a label has itself
            here, since it covers the rest of its own line and no further.
    """

    start: int
    end: int
    shape: Shape
    gap: bool
    under: tuple[int, int] | None = None


# Blanks are consumed possessively, so that no character is looked at from two starts.
_LINE = re.compile(r"[^\r\n\v\f\u0085\u2028\u2029]++")
_BREAK = re.compile(r"\r\n|[\r\n\v\f\u0085\u2028\u2029]")
_BULLET = re.compile(r"(?:[-–—*•·▪◦●○‣➢✓✔+](?=\s)|[•·▪◦●‣➢])\s*+|\(?\d{1,2}[.)](?=\s)\s*+")
_MARKED = re.compile(r"#{1,6}\s++|\*\*[^*]{1,58}\*\*:?$")
_COPIED = re.compile(r">++\s*+(?=[^\d\s])")  # "> 5 falls" is shorthand, not a copied line
_LABEL = re.compile(r"[^\W_][^:\r\n.!?;\"“”]{0,58}:(?=\s|$)")
_MARKUP = " \t*_#=~"
# "HOME VISIT RECORD v3.2 29/09/2026": what a form is called, which of its versions, and perhaps the day it was filled in.
_TITLE = re.compile(
    r"[^\W\d_][^\d.!?;:]{2,48}\s(?:v|ver|version)\.?\s?\d{1,2}"
    r"(?:(?:\.\d{1,2}){1,2}+(?:\s++\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?|\s++\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})",
    re.IGNORECASE,
)

LONGEST_HEADING: Final = 60
WRAPPED: Final = 60  # a line at least this long that does not end a sentence may have been wrapped

# Labels whose value is administration: the whole line is one form field. "School:" or "GP:" are not here, since what
# follows them is as often what happened.
_FIELDS: Final = listed(
    """
    dob d.o.b born dated ref reference id surname forename forenames postcode tel telephone mobile mob email
    e-mail fax nhs ni nino gender sex ethnicity religion nationality author signed signature cc bcc attachments
    attendees apologies chair tenure uprn mileage nok date time name names address duration venue version
    """
)
# Only as the whole label: in "letter to landlord:" they are ordinary words.
_FIELDS_ALONE: Final = listed(
    """
    from to by sent subject re present attendance minutes start finish age worker location status type page
    section phone team
    """
)
# Where a label's words include one of these it introduces what people said, even with "date" or "name" beside it.
_SPEAKS: Final = listed(
    """
    issues issue problems problem concerns concern goals goal aims aim hopes aspirations wishes strengths
    actions action plan plans barriers barrier outcome outcomes summary background update discussion views
    comments feelings situation presenting worries needs support risks risk
    """
)
# "Mum said: ..." is speech and "she has one worry: ..." a sentence, not a label.
_SENTENCE_WORDS: Final = listed(
    """
    said says say asked asks told tells added adds replied stated states reports reported he she they i we it is
    was are were has had have wants want feels felt
    """
)

_HEADINGS: Final = frozenset(
    """presenting issues|presenting problem|background|background information|summary|closing summary|case summary|
    chronology|next steps|actions|actions agreed|agreed actions|action plan|plan|goals|aims|strengths|barriers|
    views of the child|
    family history|analysis|recommendations|outcomes|discussion|update|any other business|aob|case note|case notes|
    session notes|contact record|purpose of visit|reason for referral|reason for contact|what's working well|
    what are we worried about|what needs to happen|risks|needs|housing|health|finances|education|employment|
    strengths and needs|strengths and difficulties""".replace("\n    ", "").split("|")
)


def lines_of(text: str) -> Iterator[Line]:
    """The text's lines with something visible on them, wrapped ones joined, in order.

    Args:
        text: the whole text.

    Yields:
        Lines that together hold every letter and digit of the text save a list's own numbers.
    """
    start: int | None = None
    end = latest = 0  # `latest`: where the last line of a wrapped one begins
    gap = opened_by_gap = False
    at = 0
    while at <= len(text):
        found = _LINE.match(text, at)
        stop = found.end() if found else at
        piece = text[at:stop]
        bare = piece.strip()
        if bare:
            first = at + len(piece) - len(piece.lstrip())
            if start is not None and (gap or not _continues(text, latest, end, first)):
                yield from _line(text, start, end, opened_by_gap)
                start = None
            if start is None:
                start, opened_by_gap = first, gap
            latest, end = first, first + len(bare)
            gap = False
        else:
            gap = True
        separator = _BREAK.match(text, stop)
        if separator is None:
            break
        at = separator.end()
    if start is not None:
        yield from _line(text, start, end, opened_by_gap)


def _continues(text: str, start: int, end: int, first: int) -> bool:
    """Whether the line that begins at `first` goes on from the one before, which a narrow window wrapped."""
    return end - start >= WRAPPED and text[end - 1] not in ".!?:;" and text[first].islower()


def _line(text: str, start: int, end: int, gap: bool) -> Iterator[Line]:
    first = text[start]
    if first == ">" and _COPIED.match(text, start, end):
        yield Line(start, end, Shape.COPIED, gap)
        return
    marked = first in "#*" and _MARKED.match(text, start, end) is not None
    bullet = None if first.isalpha() else _BULLET.match(text, start, end)
    if bullet is not None and bullet.end() < end:
        start = bullet.end()
    shape = _shape(text, start, end, marked)
    label = _LABEL.match(text, start, end) if shape is Shape.SENTENCE else None
    if label is None or not _is_label(label.group()):
        yield Line(start, end, shape, gap)
    elif _is_field(label.group()):
        yield Line(start, end, Shape.FIELD, gap)
    else:
        under = (start, label.end())
        yield Line(start, label.end(), Shape.HEADING, gap, under)
        rest = text[label.end() : end]
        yield Line(end - len(rest.lstrip()), end, Shape.SENTENCE, False, under)


def _shape(text: str, start: int, end: int, marked: bool) -> Shape:
    """Heading, field or sentences, for a whole line.

    A line all in capitals is no heading for that: "NO HEATING SINCE FRIDAY" is the whole of some notes. A form's title is told by
    its version.
    """
    if end - start > LONGEST_HEADING:
        return Shape.SENTENCE
    said = text[start:end].strip(_MARKUP)
    if said.rstrip(":?").strip().casefold() in _HEADINGS or marked:
        return Shape.HEADING
    if _TITLE.fullmatch(said) and not _SENTENCE_WORDS & set(said.casefold().split()):
        return Shape.FIELD  # no heading: "STRENGTHS CONVERSATION v3.2" promises nothing of the lines under it
    if said.endswith(":"):
        return Shape.FIELD if _is_field(said) else Shape.HEADING
    return Shape.SENTENCE


def _is_label(label: str) -> bool:
    said = label[:-1].casefold().split()
    if said[-1] == "re":  # "T/C w/ mum re: arrears" is one thing said
        return False
    return len(said) == 1 or (len(said) <= 5 and not _SENTENCE_WORDS & set(said))


def _is_field(label: str) -> bool:
    said = label.rstrip(" :").casefold().replace("/", " ").split()
    return not _SPEAKS & set(said) and (bool(_FIELDS & set(said)) or (len(said) == 1 and said[0] in _FIELDS_ALONE))
