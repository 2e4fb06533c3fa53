"""Forms as a browser posts them: read by hand, limited, checked against forging, and told plainly what to mend.

What somebody typed goes back into their own page and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request

from api.bodies import limited, media_type
from api.pages.parts import FieldError
from api.problems import ProblemError, invalid

FORM = "application/x-www-form-urlencoded"
LARGEST = 1024 * 1024
"""A conversation may be as long as a note; in a form each letter may take three bytes or more."""
MOST_FIELDS = 2200


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, by field."""

    typed: Mapping[str, str]

    def one(self, name: str) -> str:
        """What a field holds, with the line breaks of a text and no blanks around it; empty where it was left so."""
        return self.typed.get(name, "").strip()

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked, or a button pressed."""
        return self.typed.get(name) == "yes"


async def posted(request: Request) -> Form:
    """A dependency: the form that was posted, which this session must have been given.

    Raises:
        ProblemError: 413 or 415 for what is no form of ours, 403 for one that is stale or forged.
    """
    media_type(request, FORM)
    raw = await limited(request, LARGEST)
    try:
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS)
    except ValueError:
        raise invalid(("form", "cannot be read; open the page again and send the form anew")) from None
    typed: dict[str, str] = {}
    for name, value in pairs:
        typed.setdefault(name, value.replace("\r\n", "\n").replace("\0", ""))
    request.app.state.sessions.check_form(request, typed.get("csrf_token", ""))
    return Form(typed)


Posted = Annotated[Form, Depends(posted)]


def mistakes(problem: ProblemError, fields: Mapping[str, tuple[str, str]]) -> tuple[FieldError, ...]:
    """A problem's fields as mistakes in a form.

    Args:
        problem: what the service answered.
        fields: the service's field name -> (id of the field on the page, what the page calls it).

    Raises:
        ProblemError: the problem itself, when it is about nothing in the form.
    """
    found = [
        FieldError(fields[name][0], f"{fields[name][1]}: {mend}") for name, mend in problem.fields if name in fields
    ]
    if len(found) < len(problem.fields) or not found:
        raise problem
    return tuple(dict.fromkeys(found))


def written(text: str, field: str, missing: str, most: int) -> tuple[FieldError, ...]:
    """The mistake in a text that must be there and be no longer than `most` characters; none when it is sound."""
    if not text:
        return (FieldError(field, missing),)
    return (FieldError(field, f"Shorten it to {most:,} characters or fewer"),) if len(text) > most else ()
