"""What each problem type means: where the `type` of every problem leads."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter
from fastapi import Path as InPath
from fastapi.responses import PlainTextResponse

import contracts
from api.problems import not_found

router = APIRouter(tags=["problem types"])


@cache
def meanings() -> dict[str, str]:
    """The section of each problem type, by the last part of its address."""
    page = Path(contracts.__file__).with_name("problems.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    return {section.partition("\n")[0].strip(): section.partition("\n")[2].strip() for section in sections}


@router.get("/problems/{slug}", summary="What a problem type means", response_class=PlainTextResponse)
def problem_type(slug: Annotated[str, InPath(max_length=64, examples=["invalid-field"])]) -> PlainTextResponse:
    """Why a problem of this type is answered, and how to mend it."""
    meaning = meanings().get(slug)
    if meaning is None:
        raise not_found("problem type")
    return PlainTextResponse(f"{slug}\n\n{meaning}\n")
