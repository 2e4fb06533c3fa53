"""Finds what to black out before a text is shown outside the context scope.

This is not anonymity. It takes out the names the poster told us, titled names, and numbers and addresses of known
form. A nickname, a rare illness, a street, "the lad whose mum won the lottery" all stay, and anyone who knows the
person may still know them from what is left. The other rules (reach, thresholds, released quotes) are there because
of that; this one only removes the plainest pointers.

Spans are decided once, at the door, from the text as posted, and stored sealed with `REDACTION`; `known_names` are used
here and never stored.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from services.ingest.texts import checks
from services.ingest.texts.names import name_spans, titled_names
from services.ingest.texts.seen import UNSEEN, plain_numbers, seen

REDACTION: Final = "redaction-3"
"""The method's version, stored with what it decided."""

What = Literal[
    "name", "email", "link", "phone", "nhs-number", "ni-number", "card", "account", "postcode", "date-of-birth"
]


@dataclass(frozen=True, slots=True, order=True)
class Redaction:
    """A stretch to black out.

    Attributes:
        start: index of its first character (code points).
        end: index after its last.
        what: the sort of thing it is.
    """

    start: int
    end: int
    what: What


# Every pattern is bounded or possessive: no text makes the scan slower than its length.
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”]++", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w£$€,/])(?<!\d\.)[+(]{0,2}\d(?:[ \t.()-]{0,2}\d)*+")
_MARKED_NHS = re.compile(
    r"(?<![\w/.,:])\d{3}(?: ?[/_,:·|] ?)\d{3}(?: ?[/_,:·|] ?)\d{4}(?![\w/])"
)  # not how numbers run on
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"[+(]*\d++")
_DATES: Final = ([2, 2, 4], [2, 2, 2], [4, 2, 2], [1, 2, 4], [2, 1, 4])  # sizes of groups with "-" or "." between
MOST_GROUPS: Final = 11  # a phone number written digit by digit
_NI = re.compile(r"\b[A-Z]{2}[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d(?:[ .-]?[A-D])?\b", re.IGNORECASE | re.ASCII)
_POSTCODE = re.compile(
    r"\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])"
    r"[ -]{0,2}\d[ABD-HJLNP-UW-Z]{2})\b",
    re.IGNORECASE | re.ASCII,
)
_ACCOUNT = re.compile(
    r"\b(?:a/?c|acct?|account)(?:[ \t]{1,2}(?:no|number|num))?[.: \t#]{0,3}(\d{6,8})\b"
    r"|\bsort[ \t]?code[.: \t]{0,3}(\d\d[ -]?\d\d[ -]?\d\d)\b|(?<![\w-])(\d\d-\d\d-\d\d[ ,/]{1,3}\d{8})\b",
    re.IGNORECASE | re.ASCII,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DATE = rf"\d{{1,2}}(?:st|nd|rd|th)?[ ./-](?:\d{{1,2}}|{_MONTH})[ ./,-]{{1,2}}(?:\d{{4}}|\d\d)\b|\d{{4}}-\d\d-\d\d\b"
_BIRTH = re.compile(
    rf"\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?(?: the)?|birth ?date)[ \t:.=-]{{0,4}}({_DATE})",
    re.IGNORECASE | re.ASCII,
)


def find_redactions(text: str, known_names: Iterable[str] = ()) -> tuple[Redaction, ...]:
    """What to black out of a text.

    Args:
        text: as posted.
        known_names: names of the person and of others in the note, as the poster gave them; see `names.name_spans`.

    Returns:
        Redactions in order that neither overlap nor touch; where several met, the one that starts first (the longest
        of those) says what the whole is.
    """
    names = list(known_names)
    names += [bare for name in names if (bare := UNSEEN.sub("", name)) != name]
    found = _found(text, names)
    read = seen(text)
    if read is not None:  # what is unseen may part two words or stand within one: both readings count
        plain, stood = read
        found += (Redaction(stood[one.start], stood[one.end - 1] + 1, one.what) for one in _found(plain, names))
    return merge(found) if found else ()


def _found(text: str, names: Sequence[str]) -> list[Redaction]:
    # Most statements hold no digit and no address, and are not searched for them.
    found = [one for find in _promising(text) for one in find(text)]
    digits = len(_DIGIT.findall(text))
    if digits >= min(LEAST_DIGITS.values()):
        plain = plain_numbers(text)
        found += (one for what, least in LEAST_DIGITS.items() if digits >= least for one in FINDERS[what](plain))
    found += (Redaction(start, end, "name") for start, end in titled_names(text))
    found += (Redaction(start, end, "name") for start, end in name_spans(text, names))
    return found


def _promising(text: str) -> Iterator[Callable[[str], Iterator[Redaction]]]:
    """The finders of addresses that can find anything."""
    if "@" in text:
        yield FINDERS["email"]
    if "://" in text or "www." in text.lower():
        yield FINDERS["link"]


def merge(redactions: Iterable[Redaction]) -> tuple[Redaction, ...]:
    """Redactions in order, overlapping or touching ones made one."""
    out: list[Redaction] = []
    for one in sorted(redactions, key=lambda found: (found.start, -found.end, found.what)):
        if out and one.start <= out[-1].end:
            out[-1] = Redaction(out[-1].start, max(out[-1].end, one.end), out[-1].what)
        else:
            out.append(one)
    return tuple(out)


def apply(text: str, redactions: Sequence[Redaction]) -> str:
    """The text with each redaction's stretch replaced by its sort in brackets: "[name] rang from [phone]".

    Args:
        text: the text the redactions were found in.
        redactions: in order and not overlapping, as `find_redactions` gives them.

    Raises:
        ValueError: if they are out of order, overlap or lie outside the text (they belong to another text).
    """
    edges = [0, *(edge for one in redactions for edge in (one.start, one.end)), len(text)]
    if any(before > after for before, after in pairwise(edges)):
        raise ValueError("redactions must be in order, apart, and inside the text they were found in")
    parts = []
    at = 0
    for one in redactions:
        parts += [text[at : one.start], f"[{one.what}]"]
        at = one.end
    return "".join((*parts, text[at:]))


def within(redactions: Iterable[Redaction], start: int, end: int) -> tuple[Redaction, ...]:
    """The redactions of a note that fall in one of its statements, with places counted from the statement's start."""
    return tuple(
        Redaction(max(one.start, start) - start, min(one.end, end) - start, one.what)
        for one in redactions
        if one.start < end and one.end > start
    )


def _matches(
    text: str, pattern: re.Pattern[str], what: What, holds: Callable[[str], bool] | None = None
) -> Iterator[Redaction]:
    for found in pattern.finditer(text):
        if holds is None or holds(found.group()):
            yield Redaction(*found.span(), what)


def _groups(text: str, pattern: re.Pattern[str], what: What) -> Iterator[Redaction]:
    for found in pattern.finditer(text):
        yield Redaction(*found.span(found.lastindex or 0), what)


def _is_postcode(said: str) -> bool:
    return not said.endswith(("st", "nd", "rd", "th"))


def _is_nhs_number(said: str) -> bool:
    return checks.is_nhs_number(checks.digits_of(said))


def _is_ni_number(said: str) -> bool:
    """A possible number; without its suffix only in capitals and unspaced, else "re 123456" would be one."""
    whole = said[-1].isalpha() or (said[:2].isupper() and said[2].isdigit())
    return whole and checks.is_national_insurance_number(said)


def _numbers(text: str) -> Iterator[Redaction]:
    """Long numbers by what they prove to be.

    "0113 496 0000 07700 900123" is one run of digits and two numbers, so every group of digits is tried as a beginning,
    the longest run from it first. A date's groups are passed over: with a time behind it, it may look like a phone.
    """
    for run in _NUMBER.finditer(text):
        if run.end() - run.start() < 9 or text[run.end() : run.end() + 1] == "%":
            continue
        groups = [found.span() for found in _DIGITS.finditer(text, *run.span())]
        sizes = [end - start - (not text[start].isdigit()) for start, end in groups]
        first = 0
        while first < len(groups):
            start, end = groups[first]
            if sizes[first : first + 3] in _DATES and text[end : end + 1] in ("-", "."):
                first += 3
                continue
            last, what = _longest(text, groups, sizes, first)
            if what is not None:
                yield Redaction(start, groups[last - 1][1], what)
            first = last


def _longest(text: str, groups: list[tuple[int, int]], sizes: list[int], first: int) -> tuple[int, What | None]:
    """Where to go on, and what the longest run of groups from `first` proves to be."""
    start = groups[first][0]
    begins = checks.digits_of(text[start : start + 8])
    dialled = text[start] in "+(" or begins.startswith("0044") or (begins[:1] == "0" and begins[1:2] not in "046")
    for count in range(min(MOST_GROUPS, len(sizes) - first), 0, -1):
        taken = sizes[first : first + count]
        if (dialled or max(taken) >= 4) and 9 <= sum(taken) <= 19:
            what = _proved(text[start : groups[first + count - 1][1]], taken)
            if what is not None:
                return first + count, what
    return first + 1, None


def _proved(text: str, sizes: list[int]) -> What | None:
    digits = checks.digits_of(text)
    if sizes in ([10], [3, 3, 4]) and checks.is_nhs_number(digits):
        return "nhs-number"
    if checks.is_phone_number(text):
        return "phone"
    return "card" if max(sizes) >= 4 and checks.is_card_number(digits) else None


FINDERS: Final[dict[str, Callable[[str], Iterator[Redaction]]]] = {
    "email": lambda text: _matches(text, _EMAIL, "email"),
    "link": lambda text: _matches(text, _LINK, "link"),
    "ni-number": lambda text: _matches(text, _NI, "ni-number", _is_ni_number),
    "postcode": lambda text: _matches(text, _POSTCODE, "postcode", _is_postcode),
    "account": lambda text: _groups(text, _ACCOUNT, "account"),
    "date-of-birth": lambda text: _groups(text, _BIRTH, "date-of-birth"),
    "nhs-number": lambda text: _matches(text, _MARKED_NHS, "nhs-number", _is_nhs_number),
    "number": _numbers,
}
"""Every finder but those of names."""
LEAST_DIGITS: Final = {"ni-number": 6, "postcode": 2, "account": 6, "date-of-birth": 3, "nhs-number": 10, "number": 8}
"""Fewer digits than these and it cannot be one: "M1 1AE", "1 Jan 90", an account of six, "+1234 5678"."""
