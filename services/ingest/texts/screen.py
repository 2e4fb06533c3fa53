"""What is refused as text at the door, before anything else reads it.

NUL cannot be stored in PostgreSQL, an unpaired surrogate in no UTF-8 at all, and other control characters are the marks
of a broken export or of somebody trying; each would fail later, by halves and further from the poster.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

LONGEST_TEXT: Final = 65_536
"""Characters of one free text, by default: far more than a case note, and a whole note may be 256 KiB."""

Reason = Literal["nul", "surrogate", "control", "blank", "too-long"]

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")  # U+0085 is a line break of mainframe extracts
# Blank is also what looks blank: zero-width and format characters.
_VISIBLE = re.compile(
    r"[^\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text is refused. It never holds any of the text.

    Attributes:
        reason: a code for programs.
        mend: one sentence that says what to change.
        at: index of the first offending character (code points), where there is one.
    """

    reason: Reason
    mend: str
    at: int | None = None


def screen(text: str, longest: int = LONGEST_TEXT) -> Refusal | None:
    """Says why a text cannot be taken, or nothing when it can.

    Args:
        text: as decoded from the request.
        longest: the most characters (code points) allowed.

    Returns:
        The first of: too long, NUL, unpaired surrogate, other control character (tab, line feed, carriage return and
        U+0085 are kept), nothing visible. None when the text is fine.
    """
    if len(text) > longest:
        return Refusal(
            "too-long", f"Shorten the text to at most {longest} characters, or post it as several notes.", longest
        )
    at = text.find("\x00")
    if at >= 0:
        return Refusal(
            "nul", "Remove the NUL character (U+0000); it usually comes from a wrongly decoded UTF-16 export.", at
        )
    found = _SURROGATE.search(text)
    if found:
        return Refusal(
            "surrogate", "Send the text as UTF-8; it holds half of a character (an unpaired surrogate).", found.start()
        )
    found = _CONTROL.search(text)
    if found:
        return Refusal(
            "control", "Remove control characters; only tab, line feed and carriage return may stay.", found.start()
        )
    if _VISIBLE.search(text) is None:
        return Refusal("blank", "Give some text, or leave the field out; it holds nothing that can be read.")
    return None
